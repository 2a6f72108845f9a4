import { omit, part } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const sigh =
  "(le sigh|sigh|ugh|ughh|argh|arrgh|aargh|aaargh|gah|grr|grrr|grrrr|bah|face palm|facepalm|double facepalm|smh|good (grief|lord|god)|give me strength|lord have mercy|(jesus christ|jesus|christ|jeez|jeeze|sheesh|geez)|tsk tsk|tsk|for (god's|heaven's|goodness's|christ's|pete's|gods|heavens|goodness|christs|petes) sake|for the love of (god|christ|all that is holy|everything (holy)?)|for crying out loud|oh (my)? (lord|dear god)|dear (god|lord))"

export default defineRule({
  id: 'exasperated-sigh',
  principle: 'conflict',
  severity: 'hint',
  why: 'A sigh in writing is heard as contempt; the sentence behind it says more without it.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon: bitter frustration as incivility',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    `[${sigh} (,|!|…|:|\\.)*] <any>?`,
    '^ [(oh)? (my god|dear god|god|omg|jesus) (,|!|…|:)*] (how|why|can|could|who|when|just|stop|fix|please|not|do|will|is it)',
  ],
  unless: [
    'tsk (is|was|means)',
    `i (forgot|missed|broke|messed|mistyped|misread) (<any>|,){1,8} ${sigh}`,
    `${sigh} ,? (merge conflicts|wrong (branch|file|repo|link|tab|window|thread|pr|issue))`,
    '(jeez|geez|sheesh|gosh) (,|!)? (that was|this is) (quick|fast|easy)',
    `${sigh} (_|<mark>){0,5} (sorry|thanks|thank|thx|yes|yeah|yep|yup|good catch|nice catch|my|done|fixed|fixing|embarrassing|you are right|good point|indeed|of course|never mind|nvm|i (forgot|missed|messed|meant|broke|hate it|did|thought|should|will|just|had|guess|totally|am|was))`,
    '(breathed|breathe|heaved|a|with a) sigh|sigh of relief|(jesus|christ) (<past>|is|was|and|loves)|<code> (ugh|bah)',
  ],
  despite: ['self', 'negation', 'technical', 'idiom'],
  rewrites: [omit(), part('Hm.')],
  examples: {
    flagged: {
      'Sigh. The build is red again.': 'The build is red again.',
      'ugh, why does `parse()` swallow errors?': 'why does `parse()` swallow errors?',
      'For crying out loud, the lock is never released.': 'The lock is never released.',
      'Good grief, who needs seven flags?': 'Who needs seven flags?',
      "For god's sake, rebase.": 'Rebase.',
      'argh! this breaks on Windows': 'this breaks on Windows',
      'Facepalm.': 'Hm.',
      'Jesus Christ, the log has 2 GB.': 'The log has 2 GB.',
      'smh, no tests': 'no tests',
      'It is on by default, for the love of god.': 'It is on by default.',
    },
    fine: [
      'Jeez, that was quick.',
      'Ugh, sorry, my mistake.',
      'Ugh, yes, fixed.',
      'A sigh of relief: the build is green.',
      'Sigh, I forgot to push.',
      'The speed is unbelievable!',
      'Argh, good catch, thanks.',
      'The `sigh` command signs the app.',
      'Unbelievable performance, well done.',
      'Geez, thanks for the quick fix!',
      'For the sake of clarity, rename it.',
    ],
  },
})

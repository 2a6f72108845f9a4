import { omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const verb =
  '(said|mentioned|explained|wrote|pointed out|stated|noted|asked|commented|suggested|requested|described|answered)'
const often =
  '(<count-times>|(many|several|multiple|countless|a hundred|a thousand|a million|enough) times|a million times|already|last time)'
/** Plain "as I said" is no more than a reference; what is added to it makes it a reproach. */
const said = `((already|repeatedly|just|literally|clearly|explicitly)+ ${verb} (before|above|earlier|previously|to you|now|${often})*|${verb} (to you)? (before|above|earlier)? ${often} (now|before|already|above|below|earlier|here|in this thread)*|(already|just)? (told you|told you guys|keep saying|keep telling you|tried to (say|explain|tell you)) (before|above|earlier|${often})*)`

export default defineRule({
  id: 'already-said',
  principle: 'conflict',
  severity: 'hint',
  why: 'Being reminded that it was said before sounds impatient; the point stands just as well without it.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon: impatience as incivility',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '^ (i|we) (have)? <adverb>* been (over|through) (this|that) (<adverb>|already|before|again|many times)* $',
      rewrites: [sentence('My point is still: ‹your point›.')],
    },
    {
      pattern: `[(as|like) (i|we) (have|had)? <adverb>* ${said} (,|:|-|…)*] (please|plz|you (should|need to|have to|must|can|could)|just|let us)* (act: (<change-verb>|use|revert|update|change|read|run|put|keep|pass|return|call|enable|disable|switch|store|log|avoid|bump|pin) <some>) <adverb>* ~`,
      unless: ['you (should|need|have|must|can|could) not'],
      rewrites: [phrase('{act:gerund} would still help.'), phrase('Could you {act}?'), omit()],
    },
    {
      pattern: `[(as|like) (i|we) (have|had)? <adverb>* ${said}] (in|on|at|during|under|last|yesterday|earlier) <any>`,
      rewrites: [part('as noted')],
    },
    {
      pattern: `[(as|like) (i|we) (have|had)? <adverb>* ${said} (,|:|-|…)*]`,
      unless: ['(,|:|-|…) (great|nice|good|awesome|amazing|lovely|thanks|thank|happy|glad)'],
    },
    {
      pattern:
        '[as (already|repeatedly) (said|mentioned|stated|explained|pointed out|noted|requested|asked|discussed) (many times|multiple times|several times|before|above|earlier|previously|twice)? ,?]',
      unless: [
        '(discussed|mentioned|agreed|explained|stated|noted) (with|in|on|at|offline|yesterday|today|by|here|there|under)',
      ],
    },
    {
      pattern:
        '[(as|like) (said|mentioned|stated|explained|discussed|pointed out|noted) <adverb>* (<count-times>|(many|multiple|several|countless) times|already) ,?]',
      unless: ['times in (the|our) (docs|readme|guide|wiki|spec|faq)'],
    },
    {
      pattern:
        '[(as)? per (my|our) (last|previous|earlier|prior|above|first|original) (email|mail|message|comment|review|note|reply|post|comments|messages) ,?]',
      unless: ['(message|comment|email|mail) , (lgtm|i am|i will|thanks)'],
    },
    {
      pattern: '^ [((the)? same <adjacent> as (last time|before|the last (time|one)|always) (,|and|;)*)+ :] <any>',
      unless: ['same (question|setup|procedure|steps|numbers|results|command)'],
      rewrites: [omit()],
    },
    {
      pattern:
        '[same (comment|issue|problem|feedback|mistake|thing|remark|story|error|nit) (as|like) (last|the last|every|the previous|in your (last|previous)) (time|pr|review|week|commit|one|comment)?] (again)? ~',
      rewrites: [phrase('This came up before: ‹what it was about›.')],
    },
    {
      pattern:
        '[(same|the same) (<adjacent>)? (mistake|mistakes|error|errors|problem|problems|issue|issues|comment|comments|thing|things|bug|story|nonsense|argument|question|questions) (yet|once|all over|over and over)+ again]',
      rewrites: [phrase('the same point as before')],
    },
    {
      pattern:
        '[(let me|i will|i am going to|i have to|allow me to|i) (repeat|reiterate) (myself|my question|my point|what i said|once more|again|one more time|for the last time)* (,|:|.)] (<any>)?',
      unless: [
        '(not|need|want|able|how|try|trying|easy|hard) to (repeat|reiterate)',
        '(how (many times|often)) (i|we) (have|need)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '(i|we) (have)? already (discussed|been through|covered|talked about|gone over|decided|settled|debated|went over|went through) (this|that|it|all of this|all this) (<adverb>|before|here|to death|at length)* $',
      unless: ['(did|have|had|as|if|since|because|think|sure|believe) (i|we)'],
      rewrites: [sentence('My point is still: ‹your point›.')],
    },
    {
      pattern: `_ _ [,? (as|like) (i|we) (have|had)? <adverb>* (${verb}|told you|showed you) <adverb>* (to you)? (in|at|on|during|last|yesterday|when) <in-clause>{1,6}] <closer>* $`,
      unless: [
        '(same|just|exactly|much|looks|sounds|works) (as|like) (i|we)',
        '(as|like) (i|we) <adverb>* (suggested|described|requested|asked|explained|wrote) (in|at|on) (the|my) (pr|ticket|issue|description|spec|rfc|doc|docs)',
      ],
      rewrites: [omit()],
    },
  ],
  despite: ['self', 'negation'],
  rewrites: [omit(), sentence('My point is still: ‹your point›.')],
  examples: {
    flagged: {
      'As I already said in #40, the cache belongs in the client.': 'As noted in #40, the cache belongs in the client.',
      'Like I told you already last week, the limit is 5.': 'As noted last week, the limit is 5.',
      "Same mistake as last time, same comment as last time: don't catch the interrupt.": "Don't catch the interrupt.",
      'As I already said, rename it.': 'Renaming it would still help.',
      'like i already told you, please revert the lockfile': 'reverting the lockfile would still help.',
      'Like I told you, the lock is never released.': 'The lock is never released.',
      'as i mentioned several times, this breaks on `arm64`': 'this breaks on `arm64`',
      'Per my last message, the endpoint is deprecated.': 'The endpoint is deprecated.',
      'The same mistake yet again.': 'The same point as before.',
      "As I've told you, the queue can be empty.": 'The queue can be empty.',
      'As already mentioned, we need a migration.': 'We need a migration.',
      'It crashes, as I already wrote above.': 'It crashes.',
      'This index is wrong, as I told you in the last meeting.': 'This index is wrong.',
      'Same comment as last time.': 'This came up before: ‹what it was about›.',
      'I repeat: the token must not be logged.': 'The token must not be logged.',
      'let me repeat myself: the build needs `libssl`': 'the build needs `libssl`',
      "We've been over this.": 'My point is still: ‹your point›.',
      "As I've said a hundred times, don't log tokens.": 'Not logging tokens would still help.',
    },
    fine: [
      'As I already mentioned, great work!',
      'Same question as last time: does it run on ARM?',
      'I said this could be split, but the other PR has to land first.',
      'Run the command again.',
      'As I said, thanks for the quick fix!',
      'It looks like I mentioned the wrong issue.',
      'The same error again shows that the cache is not the cause.',
      'Repeat the steps for every region.',
      'Like I said on the other PR, this is your call.',
      'As described above, the flag is off by default.',
      'As mentioned in the README, Node 20 is required.',
      'Same comment as above.',
      'As already discussed with @maria, this goes to the next release.',
      'I asked the infra team about this.',
      'We have to repeat this for each shard.',
      "We've been through this file together, it's fine.",
    ],
  },
})

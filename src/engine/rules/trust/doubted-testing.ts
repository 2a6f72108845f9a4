import { part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'doubted-testing',
  principle: 'trust',
  severity: 'information',
  presets: ['recommended', 'strict', 'feedback', 'gentle'],
  why: 'Doubting aloud that they tested makes people hide gaps; asking how they tested brings the gaps to light.',
  source: {
    title: 'Edmondson 1999, Psychological Safety and Learning Behavior in Work Teams',
    url: 'https://doi.org/10.2307/2666999',
  },
  finds: [
    {
      pattern:
        '(did|do|does|have|has) <checker> ((<doubting> (bother to|bothered to)? (test|tested))|even (try|tried)) (out)? (object: <some>) <adverb>* ~',
      unless: ['(try|tried) (to|<gerund>)'],
      rewrites: [phrase('How did you test {object}?'), phrase('Which cases have you tried with {object}?')],
    },
    {
      pattern:
        '(did|do|does|have|has) <checker> <doubting> (bother to|bothered to)? (verb: <run-verb>) (object: <some>) <adverb>* ~',
      rewrites: [
        phrase('What do you see when you {verb} {object}?'),
        phrase('Has anyone had a chance to {verb} {object}?'),
      ],
    },
    {
      pattern:
        '<start> <opener>*? [did <nobody-there> (test|run|compile|build|try|execute) (object: this|that|it|these|this code|this pr|this patch|your code|<code>)] (before <some>)? $',
      rewrites: [part('How was {object} tested?')],
    },
    {
      pattern:
        '(be: was|were|is|are) (object: this|that|it|these|those|<work>) <doubting> been? <checked> (at all|once|anywhere|locally)?',
      rewrites: [phrase('How {be} {object} tested?')],
    },
    {
      pattern:
        '(has|have|had) (object: this|that|it|these|those|<work>) <doubting> been (tested|run|compiled|built|executed|tried|reviewed) (at all|once|anywhere|locally)?',
      rewrites: [phrase('How was {object} tested?')],
    },
    {
      pattern:
        '(be: was|were) (object: this|that|it|these|those|<work>) (tested|compiled|run|built|reviewed|executed) (at all|even once|once|ever|by anyone)',
      rewrites: [phrase('How {be} {object} tested?')],
    },
    '<start> (ever|even) (tested|test|tried|try|ran|run|compiled|compile|built|bother|bothered) (to <verb>|<gerund>)? (object: this|it|that|your code|<code>)',
    {
      pattern:
        '(did|do|have) <checker> <doubting>? (bother|bothered) (to test|to run|to compile|to build|to try|testing|running|compiling|building|trying) (object: <some>)? <adverb>* ~',
    },
    {
      pattern:
        '(has|have) <checker> <doubting> (tested|ran|run|compiled|compile|test|executed|built|opened) (object: <some>) <adverb>* ~',
    },
    {
      pattern:
        '(was|were|is) (any|none|half|some) of (this|that|it|these) <adverb>* (tested|run|ran|compiled|reviewed|checked) <adverb>* ~',
      rewrites: [phrase('How was this tested?')],
    },
    {
      pattern:
        '<you> <obvious>? <adverb>* (never|did not|have not|have never) <adverb>* (ran|run|test|tested|try|tried|compile|compiled|check|checked|read|open|opened) (object: <some>) ,? (did you|have you|huh|eh|right|do you|or did you) <closer>* $',
    },
    {
      pattern:
        '(maybe|perhaps|next time|how about|you should|you could|try|just|and|then)+ (try|actually)? (run|running|test|testing|compile|compiling|build|building|open|opening) (object: this|that|it|your <some>|the <some>) (once|for once|next time|at least once) <adverb>* ~',
      unless: ['(run|runs|test|build) (it|this|that|the <some>) once (per|a|for|in|every|with|and|to)'],
    },
    '(did|do|have|has) <checker> <doubting> (test|tested|run|compile|compiled|debug) (anything)? <adverb>* ~',
    {
      pattern:
        '(do|does|did) <nobody-there> (test|run|compile|try|build|lint|check) (object: <some>)? (any more|anymore|at all|around here|here|these days)+ <closer>* \\?',
      rewrites: [phrase('How was {object} tested?'), phrase('How was this tested?')],
    },
    {
      pattern:
        'surely (you|someone|somebody) <adverb>* (have)? (tested|ran|run|checked|tried|compiled|built) (object: <some>) ,? (right|yes|no|did you not)? <closer>* $',
      rewrites: [phrase('How was {object} tested?')],
    },
  ],
  rewrites: [phrase('How was {object} tested?'), phrase('How was this tested?')],
  examples: {
    flagged: {
      'does nobody run the tests anymore?': 'how was the tests tested?',
      'Surely you tested this, right?': 'How was this tested?',
      'Has anyone here actually ran this code?': 'How was this code tested?',
      'was any of this tested?': 'how was this tested?',
      'so you never ran this, huh': 'so how was this tested?',
      "You didn't test this, did you?": 'How was this tested?',
      'maybe try running it once': 'how was it tested?',
      'Did you even test this?': 'How did you test this?',
      'did u even try the retry path on windows': 'how did you test the retry path on windows?',
      'Did anyone run this before the merge?': 'How was this tested before the merge?',
      'Was this even compiled once?': 'How was this tested?',
      'has this ever been run outside your laptop?': 'how was this tested outside your laptop?',
      'Did you actually build the `arm64` target?': 'What do you see when you build the `arm64` target?',
      'were these tested at all': 'how were these tested?',
      'Did nobody bother to run the linter?': 'How was the linter tested?',
      'do you ever test your migrations?': 'how did you test your migrations?',
      'The importer hangs. Did you even test it, because it hangs on line 1 for me.':
        'The importer hangs. How did you test it, because it hangs on line 1 for me?',
      'Have you even tested this with an empty file??': 'How did you test this with an empty file?',
      'ever run this?': 'how was this tested?',
      'did anybody compile this': 'how was this tested?',
      'Do you even test?': 'How was this tested?',
    },
    fine: [
      'Surely the test runs faster now.',
      'Did you test this on Windows?',
      'How did you test the retry path?',
      'Did anyone check the logs from last night?',
      'Has anyone tried this with Node 22?',
      'Have you ever seen this test fail?',
      'It was not tested on ARM yet.',
      'Did it even out after the restart?',
      'I did not even test this yet, sorry.',
      'Was this compiled with `-O2`?',
      'We run the suite even once a day on main.',
      'Did you try to reproduce it with the debug build?',
    ],
  },
})

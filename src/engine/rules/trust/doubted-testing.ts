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
        '(did|do|have|has) <checker> (<doubting>)? (test|tested|run|ran|try|tried) (your (own)? (stuff|code|changes|work|things|patches|commits)|things|stuff) (at all|before <some>|once|<adverb>)* \\?',
      unless: ['(did|do|have|has) (you|they) (test|tested|run|ran|try|tried)'],
      rewrites: [phrase('How was this tested?'), phrase("I'd like to know how this was tested.")],
    },
    {
      pattern:
        '(did|do|have|has) <checker> <doubting>? (test|tested) (object: <some>)? (at all|even once|once|ever) (before <some>)? ~',
      unless: [
        '<some>? (,|—)? or (should|shall|can) (i|we)',
        '(tested|test) <some>? once (you|we|the|it|more|again|per|a)',
        '(do|did) <checker> <some> once (you|we|the|it|per|a)',
      ],
      rewrites: [phrase('How did you test {object}?'), phrase('How was this tested?')],
    },
    {
      pattern: '(did|have|has) <checker> <doubting>? (verb: <run-verb>|run|ran) (object: <some>) (at all|even once) ~',
      rewrites: [phrase('Did you have a chance to {verb:base} {object}?'), phrase('Could you {verb:base} {object}?')],
    },
    {
      pattern:
        '(i|we) <adverb>* (highly|strongly|very much|seriously)? (doubt|refuse to believe|find it hard to believe|can not imagine) (very much)? that? (you|anyone|anybody|someone|somebody|he|she|they|this|that|it|the author|a single person) <some>? <checked> (object: <some>)? (even)? (at all|once|ever)? ~',
      unless: [
        '(this|it|that) (was|has been|is) <adverb>* <checked> (on|with|under|against|in)',
        '(doubt|believe|imagine) that? (you|anyone|anybody|someone|they|it|this|that) (can|could|will|would|should|may|might|is|<be> being)',
      ],
      rewrites: [phrase('How was this tested?')],
    },
    {
      pattern:
        '(there is|there was)? (no|not a) (way|chance|chance in hell|way in hell) (that)? (object: this|that|it|<work>|<code>) <adverb>* (<have>|was|were|is|has been)* <adverb>* (been)? (tested|tried|run|benchmarked|profiled|validated|checked) (rest: (against|with|under|on|in|without) <some>) ~',
      unless: ['(was|has been|is) <adverb>* <checked> (on|with|under|against|in) (the|a|all|any|ci|every) '],
      rewrites: [phrase('How was {object} tested {rest}?'), phrase("I'd like to see this tested {rest}.")],
    },
    {
      pattern:
        '(do|did|does|have|has) <checker> <doubting>? (test|tested|run|ran|try|tried|check|checked|build|built|compile|compiled) (anything|any of (this|that|it|these|your <adjacent>{1,2})) (at all)? before (you|they)? (push|pushed|pushing|merge|merged|merging|commit|committed|committing|submit|submitted|submitting|open|opened|opening|post|posted|posting|send|sent|sending|ship|shipped|shipping|release|released|releasing) <some>? ~',
      rewrites: [phrase('How was this tested?'), phrase("I'd like to know how this was tested.")],
    },
    {
      pattern:
        '(do|did|does|have|has) <checker> <doubting> (test|tested|try|tried|run|ran|check|checked) (anything|things|stuff|your code|your changes|your stuff) (rest: (on|with|under|against|in) <some>) ~',
      rewrites: [phrase('How was this tested {rest}?'), phrase('Which cases have you tried {rest}?')],
    },
    {
      pattern:
        '(there is|there was|there <be>)? (no|not a) (way|chance|chance in hell|way in hell) (that)? (you|anyone|anybody|someone|they|he|she|this|that|it) <adverb>* (<have>|was|were|could have|can have|has been)* <adverb>* (been)? <checked> (object: <some>)? ~',
      unless: [
        '(no|not a) (way|chance) (that)? (to|it|this) <some>? (can|could|will|would|should) be',
        'by (ci|the (ci|pipeline|bot|tests|job))',
      ],
      rewrites: [phrase('How was this tested?')],
    },
    {
      pattern:
        '(did|has|have) <nobody-there> <doubting> ((verb: <run-verb>) (object: <some>)|(verb: test|tested|try|tried|ran|built|opened|deployed) (object: <in-clause>{1,4} (on|in|with|under|against) <some>)) <adverb>* ~',
      rewrites: [phrase('Has anyone had a chance to {verb:base} {object}?')],
    },
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
        phrase('Did you have a chance to {verb:base} {object}?'),
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
      unless: ['at all (last|yesterday|today|tonight|with|on|in)'],
      rewrites: [phrase('How {be} {object} tested?')],
    },
    '<start> (ever|even) (tested|test|tried|try|ran|run|compiled|compile|built|bother|bothered) (to <verb>|<gerund>)? (object: this|it|that|your code|<code>)',
    {
      pattern:
        '(did|do|have) <checker> <doubting>? (bother|bothered) (to test|to try|testing|trying) (object: <some>)? <adverb>* ~',
    },
    {
      pattern:
        '(did|do|have) (you|you guys) <doubting>? (bother|bothered) to? (act: (run|compile|build|execute|lint|running|compiling|building|executing|linting) <some>?) ~',
      rewrites: [phrase('Could you {act:base}?'), phrase('Did you get a chance to {act:base}?')],
    },
    {
      pattern:
        '(did|do|have) <checker> <doubting>? (bother|bothered) to? (act: (run|compile|build|execute|lint|running|compiling|building|executing|linting) <some>?) ~',
      rewrites: [phrase('Could someone {act:base}?'), phrase('Did anyone get a chance to {act:base}?')],
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
        '<you> <obvious>? <adverb>* (never|did not|have not|have never) <adverb>* (act: (read|open|opened|check|checked|look at|looked at) <some>) ,? (did you|have you|huh|eh|right|or did you) <closer>* $',
      rewrites: [phrase('Could you {act:base}?'), phrase('Did you get a chance to {act:base}?')],
    },
    {
      pattern:
        '<you> <obvious>? <adverb>* (never|did not|have not|have never) <adverb>* (ran|run|test|tested|try|tried|compile|compiled|check|checked|read|open|opened) (object: <some>) ,? (did you|have you|huh|eh|right|do you|or did you) <closer>* $',
    },
    {
      pattern:
        '(maybe|perhaps|next time|how about|you should|you could|try|just|and|then)+ (try|actually)? (act: (run|running|test|testing|compile|compiling|build|building|open|opening) (this|that|it|your <some>|the <some>)) (once|for once|next time|at least once) <adverb>* ~',
      rewrites: [phrase('Could you {act:base} once?'), phrase('How was this tested?')],
      unless: ['(run|runs|test|build) (it|this|that|the <some>) once (per|a|for|in|every|with|and|to)'],
    },
    '(did|do|have|has) <checker> <doubting> (test|tested|run|compile|compiled|debug) (anything)? <adverb>* ~',
    {
      pattern:
        '(do|does|did) <nobody-there> (verb: run|compile|build|lint|check) (object: <some>)? (any more|anymore|at all|around here|here|these days)+ <closer>* \\?',
      rewrites: [phrase('Do we still {verb} {object}?'), phrase('Could we {verb} {object} before a merge?')],
    },
    {
      pattern:
        '(do|does|did) <nobody-there> (test|try) (object: <some>)? (any more|anymore|at all|around here|here|these days)+ <closer>* \\?',
      rewrites: [phrase('How was {object} tested?'), phrase('How was this tested?')],
    },
    {
      pattern:
        'surely (you|someone|somebody) <adverb>* (have)? (tested|ran|run|checked|tried|compiled|built) (object: <some>) ,? (right|yes|no|did you not)? <closer>* $',
      rewrites: [phrase('How was {object} tested?')],
    },

    {
      pattern:
        '(maybe|perhaps|next time|how about|you should|you could|try|just)+ ,? (try|actually)? (act: (run|running|test|testing|compile|compiling|build|building) (this|that|it|the <adjacent>{1,2}|your <adjacent>{1,2})?) (first)? (before (you (push|commit|open|ask|submit|post|merge|send|request|ship)|(pushing|committing|opening|asking|submitting|posting|merging|sending|requesting|shipping)) <some>?|next time) ~',
      relents: ['reason'],
      unless: ['(please|could you)', '(you (should|could)|try|just) (run|test|build)'],
      rewrites: [phrase('Could you {act:base} before the next push?'), phrase('How was this tested?')],
    },

    {
      pattern:
        '(you|they|he|she|someone|somebody) could (at least have|have at least|at the very least have|at a minimum have) (act: (compiled|run|ran|executed|built|linted|opened|started|clicked|benchmarked|deployed|formatted) <some>) ~',
      rewrites: [phrase('Could you {act:base}?'), phrase("It'd help to {act:base}.")],
    },

    {
      pattern:
        '(have|has|did|do|does) <checker> <doubting>? (tested|test|tried|try|run|ran|opened|open) (object: (this|that|it|these|<work>|the <adjacent>{1,2}|your <adjacent>{1,2})) (on|with|in|under|against) (anything|any <adjacent>|something|a <adjacent>) (other than|but|besides|except|except for|apart from|outside of|that is not) (your|a single|one|the happy|localhost|a laptop) <some>? ~',
      rewrites: [phrase('Where was {object} tested?'), phrase('Which setups have you tried with {object}?')],
    },
    {
      pattern:
        '(you|nobody|no one) (can not|could not|will not) (tell|convince|persuade) me (that)? (this|it|that|you|anyone|someone|anybody|somebody) <some>? <checked> <some>? ~',
      rewrites: [phrase('How was this tested?')],
    },
  ],
  rewrites: [phrase('How was {object} tested?'), phrase('How was this tested?')],
  examples: {
    flagged: {
      'Did anyone actually run the migration?': 'Has anyone had a chance to run the migration?',
      'Has anyone actually tested this on ARM?': 'Has anyone had a chance to test this on ARM?',
      'Did you actually profile the parser or are you guessing?': 'Did you have a chance to profile the parser?',
      'have you guys tested this on anything other than your own laptops': 'where was this tested?',
      "You can't tell me this was tested.": 'How was this tested?',
      'You could at least have compiled it.': 'Could you compile it?',
      "There's no way this was ever tested against Postgres.": 'How was this tested against Postgres?',
      'do you test anything before you push?': 'how was this tested?',
      'Did you run any of this before opening the PR': 'How was this tested?',
      'Do you people ever test anything on Windows?': 'How was this tested on Windows?',
      "You didn't read the requirements, did you?": 'Could you read the requirements?',
      'did you test this at all': 'how did you test this?',
      'Have you run the linter on it even once?': 'Did you have a chance to run the linter on it?',
      'I doubt anyone has opened this page on a phone.': 'How was this tested?',
      "there's no way you compiled this": 'how was this tested?',
      'I highly doubt that this was ever tested': 'How was this tested?',
      'Maybe try compiling it next time': 'Could you compile it once?',
      'does nobody run the tests anymore?': 'do we still run the tests?',
      'Surely you tested this, right?': 'How was this tested?',
      'Has anyone here actually ran this code?': 'How was this code tested?',
      'was any of this tested?': 'how was this tested?',
      'so you never ran this, huh': 'so how was this tested?',
      "You didn't test this, did you?": 'How was this tested?',
      'maybe try running it once': 'could you run it once?',
      'Did you even test this?': 'How did you test this?',
      'did u even try the retry path on windows': 'how did you test the retry path on windows?',
      'Did anyone run this before the merge?': 'How was this tested before the merge?',
      'Was this even compiled once?': 'How was this tested?',
      'has this ever been run outside your laptop?': 'how was this tested outside your laptop?',
      'Did you actually build the `arm64` target?': 'Did you have a chance to build the `arm64` target?',
      'were these tested at all': 'how were these tested?',
      'Did nobody bother to run the linter?': 'Could someone run the linter?',
      'do you ever test your migrations?': 'how did you test your migrations?',
      'The importer hangs. Did you even test it, because it hangs on line 1 for me.':
        'The importer hangs. How did you test it, because it hangs on line 1 for me?',
      'Have you even tested this with an empty file??': 'How did you test this with an empty file?',
      'ever run this?': 'how was this tested?',
      'did anybody compile this': 'how was this tested?',
      'Do you even test?': 'How was this tested?',
    },
    fine: [
      'Were these tested at all with the new driver?',
      'Maybe run the tests before merging, since main moved a lot.',
      'Have you tested the upgrade path at all, or should I do it?',
      'Have you tested this on anything besides Chrome?',
      'Does the hook test anything before you push?',
      'Do we run any of this before merging?',
      'Do I have to build anything before I open the project?',
      'I doubt this was tested on big-endian machines, since we have none.',
      'I doubt this can be tested without a network.',
      'There is no way to test this locally.',
      'I doubt anyone uses this flag.',
      'There is no way this will be tested before Friday.',
      'Did you test this once the cache was warm?',
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

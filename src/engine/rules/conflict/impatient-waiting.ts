import { part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const done =
  '(fixed|merged|resolved|solved|implemented|released|answered|addressed|updated|reviewed|supported|done|added|available|closed|documented|possible|corrected|there|here|ready|sorted|patched|shipped|landed|finished|approved|deployed|replied to|responded to|looked at|being worked on)'
const subject =
  '(this|that|it|these|they|the <adjacent>{1,3}|this <adjacent>{1,2}|your <adjacent>{1,2}|my <adjacent>{1,2}|our <adjacent>{1,2}|<code>|<link>|there)'

export default defineRule({
  id: 'impatient-waiting',
  principle: 'conflict',
  severity: 'hint',
  why: 'People who are told how long it takes hear a reproach; people who are told what waits for it can help.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon: impatience as incivility',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '^ (and|but|so|i have|we have|i had|people have|everyone has|users have|have)* (<adverb>)* been waiting (for|on) (object: (this|that|the|your|my|our|a|an|these|<code>) <some>) (for|since) (time: <duration>) (now|already)* ~',
      unless: [
        'been waiting for (the|a) (lock|response|server|connection|event|request|promise|job|build|process|thread|signal|socket|client|timeout|vendor)',
      ],
      rewrites: [
        phrase('Is there any news on {object:the} after {time}?'),
        phrase('What is {object:the} waiting for?'),
      ],
    },
    {
      pattern:
        '^ (and|but|so|i have|we have|i had|people have|everyone has|users have|have)* (<adverb>)* [been waiting] (for|on)? (<some>)? (since <any>|<duration>|ages|forever|years|months|weeks|so long|too long) <some>? ~',
      unless: [
        'been waiting for (the|a) (lock|response|server|connection|event|request|promise|job|build|process|thread|signal|socket|client|timeout|vendor)',
      ],
      rewrites: [sentence('Is there any news on this?')],
    },
    {
      pattern:
        '(i|we) (have|had)? (<adverb>)* been (<adverb>)* patient (<adverb>|for)* (enough|long enough|<duration>|until now|so far|with (you|this)) <some>? ~',
      rewrites: [phrase('Is there any news on this?')],
    },
    {
      pattern:
        "(my|our|everyone's|users) patience (<adverb>|has|is|have|its|with (this|you))* (running (out|thin|low)|wearing (out|thin)|limits|limited|gone|exhausted|at an end|over|thin|not (infinite|endless|unlimited)|run out|worn thin) <some>? ~",
      rewrites: [phrase('Is there any news on this?')],
    },
    {
      pattern: `^ (and|but|so)? [still no (answer|response|reply|reaction|feedback|comment|word|explanation)] (to|on|for|about|from) (topic: (my|our|the|this|that|<code>) <some>?) ~`,
      rewrites: [phrase('Could somebody come back to {topic}?')],
    },
    {
      pattern: `^ (and|but|so)? [still no (answer|response|reply|reaction|feedback|comment|word|explanation)] (after|in|for) (time: <duration>) <adverb>* ~`,
      rewrites: [phrase("It's been {time}; could somebody come back to me on this?")],
    },
    {
      pattern: `^ (and|but|so)? [still no (object: (fix|update|news|movement|solution|release|review|eta|support|action|date|plan|patch|docs|tests))] (after|in|for) (time: <duration>) <adverb>* ~`,
      rewrites: [phrase("It's been {time}; is there any news on the {object}?")],
    },
    {
      pattern: `^ (and|but|so)? [still no (answer|response|reply|reaction|feedback|comment|word|explanation)] (yet|here|at all)* ~`,
      rewrites: [phrase('Could somebody come back to me on this?')],
    },
    {
      pattern: `^ (and|but|so)? [still no] (object: (tests|docs|documentation|types|changelog|benchmarks|unit tests|error handling|comments)) <some>? ~`,
      rewrites: [phrase('{object} would still help.'), phrase('Could you add {object}?')],
    },
    {
      pattern: `(it (is|has) been|it is|has been|been|after)? (time: <duration>) (now|already|later|on|straight|in|and counting|passed|gone by)* (,|and|;|-|…)* (there is|we have|you have|this has|it has)? still no (object: <some>) (, (seriously|really|srsly|wtf|guys|folks))* ~`,
      unless: ['(for|after) (another|the next) <duration>', 'still no (time|luck|idea|need|problem|issue)'],
      rewrites: [phrase('Is there any news on the {object} after {time}?')],
    },
    {
      pattern: `[why (is|are|was|were|has|have) (object: ${subject}) <adverb>* still <adverb>* (not|open|unresolved|unmerged|unfixed|broken|pending|unanswered|a (problem|thing|issue))] (been|being)? (<adverb>)* <participle>? <some>? (\\?|$|~)`,
      rewrites: [
        phrase('What {object:is} {object} waiting for?'),
        phrase('Is there anything I can do to help {object} along?'),
      ],
    },
    {
      pattern: `why (has|have|is|are|was) (object: ${subject}) <adverb>* not <adverb>* (been|being|getting|yet)? <adverb>* (state: ${done}) (yet|already|ages ago|so far|long ago|by now|in (all these|so many) years|after <duration>) <some>? (\\?|$|~)`,
      rewrites: [
        phrase('What {object:is} {object} waiting for?'),
        phrase('Is there anything I can do to help {object} along?'),
      ],
    },
    {
      pattern: `(it (is|has) been|it is|has been|been|after|for)? (time: <duration>) (now|already|later|on|straight|in|and counting|passed|gone by)* (,|and|since <some> and|;|-|…)* (still|nothing|there is still|we (are|have) still|this is still|it is still|no one has|nobody has) (no|not|nothing|broken|open|waiting|unresolved|an issue|a problem|happening|the same|has|does not|can not|have)? <some>? <adverb>* ~`,
      unless: [
        '(for|after) (another|the next) <duration>',
        'still (works|work|runs|valid|supported|good|fine|relevant|useful|the best|running)',
      ],
      rewrites: [
        phrase('This has been open for {time}. Is there any news?'),
        phrase('Is there any news after {time}?'),
      ],
    },
    {
      pattern: `(it (is|has) been|it is|has been|been|after|for)? (time: <duration>) (now|already|later|on)? (,|and|;|-)* (no|zero|nothing|not a single) (one|body|progress|fix|answer|answers|reply|response|reaction|update|updates|news|solution|change|release|movement|action|word|improvement|done|happens|happened|changed|moves|has|have|is|has been)* (<some>)? <adverb>* ~`,
      unless: ['<duration> (of|with|without) <any>', '_ forever'],
      rewrites: [phrase('This has been open for {time}. Is there any news?')],
    },
    {
      pattern: `^ (and|but|so)? [still no (object: (answer|response|reply|reaction|fix|update|updates|news|progress|movement|solution|word|release|review|eta|feedback|support|tests|docs|documentation|explanation|comment|action|date|plan|sign|information|info|ticket|patch))] <some>? ~`,
      rewrites: [phrase('Is there any news on the {object}?')],
    },
    {
      pattern: `(<be>|and|we|i|this|it|but)? <adverb>* [still waiting] (for|on) (object: <some>) <adverb>* ~`,
      unless: [
        '(is|are|was|were) (the|it|a|its|<code>)? <adjacent>? still waiting',
        'if <some> still waiting',
        'still waiting for (the|a|an) (lock|response|reply|server|connection|event|request|promise|job|build|process|thread|signal|socket|client|timeout)',
      ],
      rewrites: [phrase('Is there any news on {object}?')],
    },
    {
      pattern: `^ (and|i am|we are|i have been|everyone is|so)? <adverb>* still waiting (here|patiently|…)* ~`,
      rewrites: [phrase('Is there any news on this?')],
    },
    {
      pattern: `(<be>)? [still <adverb>* not] (been|being|getting)? ${done}`,
      unless: [
        '(if|when|unless|that|because|since) <some> still',
        'still not <adjacent> (,|;|so|and|but)* (i|we) (will|can|am|could|are|would)',
        'still not (supported|possible|available|documented|there|here|ready|done) (in|on|for|by|with|to|because|when|if|until|at|as)',
      ],
      rewrites: [part('not yet')],
    },
    {
      pattern: `[(has|have) still not been] (<any>)`,
      rewrites: [part('has not yet been')],
    },
    {
      pattern:
        '[(is|are|was|were) still (broken|not working|unusable|unresolved|unanswered|unfixed|ignored|garbage|a mess)] (after|in 20 <any>|in version|even|despite|as of|$|~)',
      unless: [
        '(if|when|whether|check|see|unless|that|why|while|because|it is possible|sure) <some> still',
        'still not working (for|with|on|in)',
      ],
      rewrites: [part('does not work yet')],
    },
    {
      pattern: 'what (is|are) holding up (object: (the|this|your|my|our) <adjacent>{1,2}) (\\?|$)',
      rewrites: [phrase('What is {object} waiting for?')],
    },
    {
      pattern:
        '[what (is|are|the hell is|on earth is) (taking|holding|keeping) (this|you|it|so long|everyone|them|him|her|the team|up)] (so long|up|from <some>)? <some>? (\\?|$)',
      rewrites: [phrase('What is this waiting for?')],
    },
    {
      pattern: '[(what are|why are) (you|we|they) (guys|people)? (still|even)* waiting for] <some>? (\\?|$)',
      rewrites: [phrase('What is this waiting for?')],
    },
    {
      pattern: `^ (is|are|will|when is|when will|when are) (object: ${subject}) (ever|finally) <adverb>* (going to|gonna)? (be|get|being|getting|land|work|happen)? <adverb>* (${done})? <some>? (\\?|$)`,
      unless: [
        '(is|are|will) <some> ever (null|empty|called|used|undefined|negative|zero|true|set|run|reached|hit|executed|more|less|read|freed|closed|in|(going to)? be (null|negative|called|used|true))',
        'if (is|are|will)',
      ],
      rewrites: [phrase('Is there a plan for {object}?'), phrase('What {object:is} {object} waiting for?')],
    },
    {
      pattern:
        '(can|could|would|will) (we|you|someone|somebody|anyone|anybody|they) (guys|people|all)? (please)? (just|finally|actually)+ (act: (fix|merge|release|review|get|add|implement|solve|address|close|do|make|answer|look|update|stop|revert|move on) <some>) <adverb>* (\\?|$|~)',
      unless: ['(can|could) (we|you|i) (please)? just', 'would (you|we|they|someone) just'],
      rewrites: [phrase('Is there anything left before we can {act}?')],
    },
    {
      pattern:
        '[(hurry (the hell|the fuck)? up (already)?|get a move on|get on with it|get your act together|chop chop|tick tock|make haste|what is the hold up|any day now|(it is|it was) about time|took you long enough|not holding my breath|do not hold your breath|i am not holding my breath)] ',
      unless: [
        '(about|high) time (complexity|zones|out|series|and)',
        'long overdue (cleanup|refactor|refactoring|update|thanks)',
        'think (about|of) time',
        '(expected|due|ready|out|arrive|land|<participle>) any day now',
      ],
      rewrites: [sentence('Is there any news on this?')],
    },
    {
      pattern:
        '(so|too)? (many|all these|all those|how many) (years|months|weeks) (and|of waiting|later|passed|without|,|have passed)+ <some>? ~',
      rewrites: [phrase('This has been open for a while. Is there any news?')],
    },
    {
      pattern: `(i|we) (<adverb>|still)* (do|can|could) not (<adverb>|for the life of me)* (get|understand|see|believe|fathom|imagine) (why|how|that) (object: ${subject}) (is|are|was|has|have) (<adverb>)* still <some> ~`,
      unless: ['still (works|work|runs|valid|supported|good|fine|relevant|useful|running)'],
      rewrites: [phrase('What {object:is} {object} waiting for?')],
    },
    {
      pattern:
        '(i|we|people|users|everyone) (have|had|<adverb>)* (reported|asked|opened|posted|submitted|filed|raised|mentioned|written|emailed|commented) (<some>)? and (<adverb>|have|has|there|i|we)* (got|received|heard|gotten|was met with|is|was|been|get|getting)? (<adverb>|back)* (no|zero|nothing|not a single|silence|crickets|radio silence|absolutely nothing|never|ignored|no one|nobody) <some>? ~',
      unless: ['and (got|get|received) no (error|errors|problem|problems|issue|issues|warning|warnings|output)'],
      rewrites: [sentence('Could somebody come back to me on this?')],
    },
    {
      pattern:
        '(the|this|your|such) <adjacent>? (silence) (<some>)? (is|was) (<adverb>)* (deafening|telling|unacceptable|loud|insulting|frustrating|sad|disappointing)|^ (<adverb>|and|still|just|only|nothing but)* (radio silence|crickets) (<some>)? $|(<some>)? (talking|speaking|like shouting|shouting|screaming) (to|into|at|against) (a|the) (brick)? (wall|void|abyss|walls) ~',
      unless: ['radio silence (of|for the)'],
      rewrites: [sentence('Could somebody come back to me on this?')],
    },
    {
      pattern:
        '(you|you guys|they) (have)? (<adverb>)* had (<duration>|<adverb>|plenty of time|enough time|ample time|your chance|your chances|every chance|all the time|your turn|the whole (week|month|year|sprint)|all (week|month|year)) (<adverb>)* to <verb> <some>? ~',
      unless: [
        'they <any>{1,6} to (migrate|upgrade|switch|move|update|object|comment|prepare)',
        '(if|because|since|so) (you|they)',
      ],
      rewrites: [sentence('What would help to finish this?')],
    },
    {
      pattern:
        'how many more (<adjacent>{1,2}) (until|till|before|will it take (until|till|before)?|does it take (until|till|before)?|do (we|i|you|they) need (until|before)?) (someone|somebody|you|anyone|we|i|this|they|the) <some> (\\?|$)',
      unless: [
        'how many more (bytes|rows|items|retries|tests|steps|seconds|minutes) ',
        'until (we|you) (drop|remove|support|reach|can drop)',
      ],
      rewrites: [sentence('What is this waiting for?')],
    },
    {
      pattern:
        '(has|have) (<adverb>)* been (<adverb>)* (broken|open|unresolved|ignored|pending|sitting (here|there)|stale|unanswered|unfixed|known|reported) (since: (for|since)) (time: (<duration>|<number>)) (<adverb>|now|already|and counting|and (still|nobody|nothing|no one) <some>)* (!|\\?)+',
      rewrites: [phrase('has been open {since} {time}. Is there any news?')],
    },
    {
      pattern:
        '(is|are|was|and|been)? [still (<adverb>)* (sitting|lying|rotting|languishing|gathering dust|collecting dust) (here|there|around|in <some>|on <some>)?] ~',
      rewrites: [part('still open')],
    },
    {
      pattern:
        '^ (<adverb>|and|wow|really|seriously)* <duration> (for|to get|to (merge|fix|review|answer|close|reply to)) (a|an|one|such a|this) (<adverb>)* (one|single|simple|trivial|small|tiny|basic|typo|two) <some>? $',
      rewrites: [sentence('Is there anything that could speed this up?')],
    },
  ],
  unless: [
    'been waiting (<any>|,){1,14} (thank|thanks|thx|great|awesome|love|amazing|congrats|nice)',
    'waiting for (an excuse|a reason|a chance|an opportunity)',
    'still no <any>{1,8} (,|;|so|but)+ i (will|pinned|added|worked|wrote|went|have|had|switched|patched|am (pinning|working|going))',
    '(is|are) still broken <any>{0,6} , (looking|i am|i will|working|investigating)',
    'about time (<any>|,){1,12} (thank|thanks|great|nice|love)',
    'hurry up and wait',
    '(reported|asked|emailed) (it|this|that|the)? (upstream|vendor|legal|support|<name>)',
    'still (no|waiting) ... (upstream|from (legal|the vendor|security|procurement)|(on|from) my (side|end))',
    'about time (that)? (we|i|<you> (got|took|had) (some|a|an|your))',
    '(lock|socket|connection|token|cache|event|button|handle|handler|stream|file|process|thread|session|timer|buffer|request|response|cursor|transaction|window|dialog|field|value|variable) still not ...',
    'still not closed (after|at|in) (close|exit|shutdown|<code>)',
    'nothing broke',
    'no (standard|clear winner|winner|consensus|evidence|sign|regrets)',
    'no (crash|crashes|errors|regressions|complaints|leaks|failures|alerts|outages)',
    'still waiting (on|for) (ci|dns|the (tests|pipeline|runner|deploy))',
    'finally (block|blocks|clause|handler|garbage collected|freed|released)',
  ],
  despite: ['negation', 'self'],
  rewrites: [sentence('Is there any news on this?')],
  examples: {
    flagged: {
      'This has been open since 2019!!': 'This has been open since 2019. Is there any news?',
      'Why is this still not merged?': 'What is this waiting for?',
      'why has the regression not been fixed yet?': 'what is the regression waiting for?',
      'Five months later and still no release.': 'Is there any news on the release after five months?',
      '2 years and no progress.': 'This has been open for 2 years. Is there any news?',
      "We've been waiting for this review for two weeks.": 'Is there any news on this review after two weeks?',
      'Still waiting for a review.': 'Is there any news on a review?',
      'still waiting...': 'is there any news on this?',
      'Still no answer to my question.': 'Could somebody come back to my question?',
      'The race is still not fixed.': 'The race is not yet fixed.',
      "What's taking so long?": 'What is this waiting for?',
      'Is this ever going to be merged?': 'Is there a plan for this?',
      'Can someone finally fix the Windows build?': 'Is there anything left before we can fix the Windows build?',
      'Hurry up already.': 'Is there any news on this?',
      "It's been 3 weeks and nobody has reviewed this.": 'This has been open for 3 weeks. Is there any news?',
      'Will the parser ever get fixed?': 'Is there a plan for the parser?',
    },
    fine: [
      "I've been waiting for this for ages, thank you!!",
      'Still no fix upstream, so I pinned the version.',
      'The worker is still waiting for a lock.',
      'This still works after two years.',
      'Is this value ever null?',
      'Why is the flag not set here?',
      'It took 5 days and it works now.',
      'If the build is still not done after an hour, cancel it.',
      'Could you just rename the file?',
      'Sorry, still no time for the review on my side; Monday works.',
      'The feature is still not supported on Windows.',
      'What is this waiting for?',
      'Retry for 3 minutes, then give up.',
      'We still need a test.',
      'The release is expected any day now.',
      'Still no fix upstream.',
    ],
  },
})

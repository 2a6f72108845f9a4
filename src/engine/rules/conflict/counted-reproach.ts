import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const told =
  '(told you|told (them|him|her|people)|said|asked (you)?|explained|mentioned|answered|warned you|warned (them|people)|pointed (this|that|it)? out|pointed out|shown you|showed you|reported|requested|stated|reminded you|tried to (tell|explain)|been (saying|asking|telling|over|through|reporting|begging|pointing))'
const point = phrase('I may not have been clear: ‹your point›.')
const settle = phrase("I'd like to settle this: ‹what speaks for it›.")
const refrain = [phrase("I'd rather we don't {act}."), phrase('It would help not to {act}.')]
const times =
  '(<count-times>|(many|several|multiple|countless|a hundred|a million|a thousand|enough) times|(over and over|again and again))'
/** "the tests", "a rebase", "tests": what was asked for. */
const wanted = [phrase('{object} would still help.'), phrase("I'd still like to see {object}.")]
const request = [phrase('Could you {act}?'), phrase('{act:gerund} would still help.')]
const statement = [phrase('{fact}.'), phrase('My point is that {fact}.')]
const cause = phrase("I've had to {act} more than once; what would help to avoid it?")

export default defineRule({
  id: 'counted-reproach',
  principle: 'conflict',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Counting how often you asked tells the reader that you have run out of patience, not what you need.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon: impatience as incivility',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '(i|we) (have)? already <adverb>* (wrote|written|said|answered|explained|posted|mentioned|raised|reported|asked) (this|that|it|the same|all (of)? this|the question) <adverb>* (in|across|on|to) (<number>|two|three|four|five|six|several|many|multiple|every|all the) <adjacent>{1,2} <adverb>* ~',
      unless: ['(did|have|had|as|if|since|because|think|sure|believe|sorry) (i|we)'],
      rewrites: [phrase('My point is still: ‹your point›.')],
    },
    {
      pattern:
        '(please|just|then|maybe|so|and)* scroll up (before (you)? (ping|pinging|ask|asking|comment|commenting|post|posting|reply|replying)|next time|for once|,? (and)? (read|actually read)) <some>? ~',
      rewrites: [phrase('My earlier comment has more on this: ‹the part that matters›.')],
    },
    {
      pattern:
        '(i|we) (have)? (already|just|<adverb>)+ (explained|described|covered|answered) in (where: (<mention>|<link>|<code>)) (topic: (why|how|what) <in-clause>{1,10}) ((and|,)+ i am not (going to)? <some>)? ~',
      rewrites: [phrase('{where} explains {topic}.')],
    },
    {
      pattern:
        '_ [(,|and)+ (it is annoying and)? i have (already)? (said|told you|asked for) (so|this|that|it)? (before|already|many times|more than once|repeatedly)+] $',
      rewrites: [omit()],
    },
    {
      pattern:
        '(i|we) (have)? <adverb>* (left|made|written|given) (you)? the (exact|very)? same (comment|feedback|note|remark|point) <some> ~',
      rewrites: [drop(), phrase('I may not have been clear: ‹your point›.')],
    },
    {
      pattern:
        '^ [(i|we)? told you (last (week|month|time|sprint|year)|yesterday|<duration> ago|on (monday|tuesday|wednesday|thursday|friday)|weeks ago|months ago|before)+ ,? (and (the)? (week|day|month|time|one) before (that)?)? (:|—|–|-)] _',
      rewrites: [omit()],
    },
    {
      pattern:
        '(i|we) <adverb>* (told|asked|reminded) you (on <adjacent>|last <adjacent>|yesterday|before|<duration> ago|in <adjacent>{1,3}|back then|during <adjacent>{1,2})+ to (act: <verb> <some>) ~',
      rewrites: [phrase('{act:gerund} would still help.')],
    },
    {
      pattern:
        'how many (more)? times (do|will|must|should) (i|we|people|users|somebody|someone) <adverb>* (have to|need to)? <in-clause>{1,10} before (you|someone|somebody|anyone|people) <adverb>* (act: <verb> <some>) (\\?|~)',
      rewrites: [phrase('Could we {act:base}?')],
    },
    {
      pattern:
        'how many (more)? times (do|will|must|should) (i|we) <adverb>* (have to|need to)? (ask|beg) (you|people)? for (object: <some>) (\\?|~)',
      rewrites: wanted,
    },
    {
      pattern:
        '^ (i|we)? <adverb>* (do not know|can not count|lost count of|have lost count of|have no idea|no idea|wonder) how (many (more)? times|often|much more often) (i|we) <adverb>* (<have>|need|must|will|am going|are going)* (to|had to)? <adverb>* (repeat|say|write|type|explain|ask|tell|point|mention|comment|request|remind|typed|said|written|asked|told|explained|mentioned|repeated) <some>? ~',
      rewrites: [omit(), point],
    },
    {
      pattern:
        '(,|—|–|-|and)* (i am|im|we are) not (asking|telling you|saying (it|this|that)|repeating (this|it|myself|that)|explaining (this|it|that)|reminding you) (nicely)? (again|twice|a (second|third|fourth) time) <adverb>* ~',
      rewrites: [omit(), point],
    },
    {
      pattern:
        '(i|we) (have)? <adverb>* (said|told you|asked for|asked you|left|made|flagged|raised|mentioned|written|commented|pointed out|posted|given you) (this|that|it|the (same|exact same) <adjacent>|this (same|exact)? (comment|remark|feedback)|about (this|that|it)) <adverb>* (on|in|for) (the last|every|every single|each|all|your last|the previous|my last|both|three|four|five|the other) <in-clause>{1,5} <adverb>* ~',
      unless: ['(raised|made|left) (it|this|that) (on|in|for) the (last|other) (call|sync|meeting|standup)'],
      rewrites: [drop(), point],
    },
    {
      pattern:
        '(i|we) (have)? <adverb>* (left|made|written|posted|typed|given) (this|that|the same|this same|this exact|the exact same) (comment|remark|feedback|note|suggestion|point) (now)? (<count-times>|<number> times|(two|three|four|five|six|seven|eight|nine|ten|twelve|many|several) times) <some>? ~',
      rewrites: [drop(), point],
    },
    {
      pattern:
        "[(,|—|and|-)+ you were (in the (room|meeting|call)|on the (call|thread)|sitting right (there|next to me)|copied|cc'd)] <adverb>* $",
      rewrites: [omit()],
    },
    {
      pattern:
        'how many (more)? times (are|do|must|will) (we|i|you) (going to|have to|gonna|need to)? (act: <verb> <adverb>* (the|this|that) same <some>) (\\?|~)',
      rewrites: [phrase('What would help to avoid {act:gerund}?')],
    },
    {
      pattern:
        '[(i|we) <adverb>* (told|warned) (you|u|everyone|the team) ((on|last|in|back in|before) <adjacent>{1,2}|yesterday|weeks ago|months ago|<duration> ago|from the start)? (that)?] (the|this|it|that|<code>|your|a) <any>{0,5} (would|was going to|will|is not|was not|does not|could|breaks|is)',
      unless: [
        'told you <any> would (work|help|pass|pay|be (fine|ok|okay|fun|worth|good|easy))',
        'told you (about|the)',
      ],
      rewrites: [part('My worry was that')],
    },
    {
      pattern:
        '[(we|i) (have|had)? (<adverb>|already)* (discussed|talked about|been over|been through|covered|debated|gone over|argued about) (object: <in-clause>{1,6}) (a (hundred|thousand|million|dozen)|hundreds of|dozens of|countless|so many|too many|enough|ten|twenty|fifty) times] ',
      unless: ['(over|through|discussed|covered|debated) (this|that|it|all (this|that)) '],
      rewrites: [part('{object:plain} came up before')],
    },
    {
      pattern:
        '[,? as (anyone|anybody|any <adjacent>|everyone|everybody|i) (could|would|can) (have)? <adverb>* (told|tell) you] ~',
      unless: ['told you , (i|we) (am|was|have|had) '],
      rewrites: [omit()],
    },
    {
      pattern:
        '(this is|that is|it is|this was|that was) <adverb>* the last (fucking|damn|goddamn)? time (that)? (i|we) (<adverb>|will|am going to|are going to|<be>)* (act: (fix|clean|rebase|merge|review|revert|explain|debug|help|test|write|update|restart|repair|undo|resolve|<gerund>) <some>) ~',
      rewrites: [
        phrase("I'd rather not {act:base} again: ‹what would help›."),
        phrase('What would help to avoid {act:gerund}?'),
      ],
    },
    {
      pattern:
        '[(this is|that is|it is) (now|already|literally|like)* the <ordinal> (<adjacent>){1,2} in a row (that|where|in which)?] (you|they|somebody|someone|we have to|i have to) <some> ~',
      unless: ['the first'],
      rewrites: [part("I've seen this more than once:")],
    },
    {
      pattern:
        '(i|we) (have|had) (<adverb>)* (had|been through|gone through|done) this (exact|same|very)* (conversation|discussion|argument|debate|fight|dance) (<adverb>|before|already|<count-times>|many times|a hundred times|last (week|month|year|time))* ~',
      rewrites: [drop(), settle, point],
    },
    {
      pattern: '^ (i|we)? (have)? (<adverb>)* told (you|ya|u) (so|already|before)? $',
      rewrites: [drop(), phrase('This is what I was worried about.'), point],
    },
    {
      pattern:
        '[(i|we|anyone|anybody|everyone) (<adverb>)* could have told (you|ya|u|them|him|her) (that|this|so|it)] <some>? ~',
      rewrites: [drop(), point],
    },
    {
      pattern:
        '^ [i (do not know|have lost count of|lost count of|can not count) how (many times|often) (i|we) (have|had|need|must)? (to)? <adverb>* (repeat myself|repeat this|repeated this|say this|said this|tell you (this)?|told you (this)?|explain this|explained this) (now|before|again)? (,|:|;|—|–|-)+ (but)?] <any> <any>',
      rewrites: [omit()],
    },
    {
      pattern:
        '[how (often|many times|many more times) (do|must|should|have|did|will|can|are|does) (i|we|somebody|someone|people)] <adverb>* (have|had|need|going)? (to)? (ask|asked|beg|request|plead|call|requested) (you|people|everyone)? for (object: <some>) <adverb>* ~',
      rewrites: wanted,
    },
    {
      pattern:
        '[how (often|many times|many more times) (do|must|should|have|did|will|can|are|does) (i|we|somebody|someone|people)] <adverb>* (have|had|need|going)? (to)? (ask|asked|tell|told|remind|reminded|beg) (you|people|everyone) (guys|people|all)? to (act: <verb> <some>?) <adverb>* ~',
      rewrites: request,
    },
    {
      pattern:
        '[how (often|many times|many more times) (do|must|should|have|did|will|can|are|does) (i|we|somebody|someone|people)] <adverb>* (have|had|need|going)? (to)? (say|said|tell|told|explain|explained|repeat|point out|mention|remind) (you|people|everyone)? that (fact: <some>) <adverb>* ~',
      rewrites: statement,
    },
    {
      pattern:
        '[how (often|many times|many more times) (do|must|should|will|can|are) (i|we|somebody|someone|people|you) (have|need|going)? (to)?] (act: (fix|revert|reopen|clean|rewrite|redo|rebase|restart|merge|undo|repair|restore|fight|debug|patch|update) <some>) <adverb>* ~',
      unless: ['how (often|many times) (do|should|must|will|can) (you|we|i) (merge|update|restart|rebase|patch)'],
      rewrites: [cause],
    },
    {
      pattern:
        '[how (often|many times|many more times) (do|must|should|have|did|will|can|are|does) (i|we|somebody|someone|people) <adverb>* (have|had|need|going)? (to)?] (go (over|through)|been (over|through)|discuss|discussed|talk about|argue about|cover|debate|have|say|said|repeat|repeated|explain|explained|tell|told|answer|answered) <some>? <adverb>* ~',
      unless: ['how (often|many times) (do|should|must|will|can|have|did) (we|i) (have|discuss|discussed|talk)'],
      rewrites: [drop(), point],
    },
    {
      pattern: `(i|we) (have|had)? (already|repeatedly|literally|clearly|specifically|explicitly|<adverb>)* (told|asked|reminded|begged|warned) you (guys|people|all)? (${times}|already|before|now|repeatedly)+ not to (act: <verb> <some>?) <adverb>* ~`,
      unless: ['a few times'],
      rewrites: refrain,
    },
    {
      pattern: `(i|we) (have|had)? (already|repeatedly|literally|clearly|specifically|explicitly|just)+ (told|asked|reminded|begged|warned) you (guys|people|all)? not to (act: <verb> <some>?) <adverb>* ~`,
      rewrites: refrain,
    },
    {
      pattern:
        '[how (often|many times|many more times) (do|must|should|have|did|will|can|are|does) (i|we|somebody|someone|people)] <adverb>* (have|had|need|going)? (to)? (ask|asked|tell|told|remind|reminded|beg) (you|people|everyone)? (guys|people|all)? not to (act: <verb> <some>?) <adverb>* ~',
      rewrites: refrain,
    },
    {
      pattern: `(i|we) (have|had)? (already|just|repeatedly|clearly|${times})+ (explained|told you|shown you|showed you|described|answered|explained to you) (<adverb>|${times}|before)* (topic: (how|why|what|where|when|which) <some>) ~`,
      unless: [
        'already (explained|answered|described) (in|at|above|below)',
        'just (told|showed|explained|described)',
        'a few times',
      ],
      rewrites: [
        phrase('Could we go through {topic} once more?'),
        phrase('My earlier comment has more on {topic}: ‹link›.'),
      ],
    },
    {
      pattern: `(i|we) (have|had)? <adverb>* (told|asked|reminded|begged|warned) you (guys|people|all)? <adverb>* ${times} (already|before|now)* (not)? to (act: <verb> <some>?) <adverb>* ~`,
      unless: ['not to', 'a few times'],
      rewrites: request,
    },
    {
      pattern: `(i|we) (have|had)? <adverb>* (told|asked|reminded|begged) you (guys|people|all)? to (act: <verb> <some>?) ${times} (already|before|now)* ~`,
      unless: ['a few times'],
      rewrites: request,
    },
    {
      pattern: `(i|we) (have|had)? <adverb>* (asked|begged|requested|been asking|pleaded) (you|you guys|people)? (${times}|already|before|now)* for (object: <some>) ((for|since) <duration>)? (${times}|already|before|now)* ~`,
      unless: ['(asked|requested) for', 'a few times', 'asked (you|people)? for'],
      rewrites: wanted,
    },
    {
      pattern: `(i|we) (have|had)? <adverb>* (asked|begged|requested|been asking) (you|you guys|people)? <adverb>* ${times} (already|before|now)* for (object: <some>) <adverb>* ~`,
      unless: ['a few times'],
      rewrites: wanted,
    },
    {
      pattern: `(i|we) (have|had)? <adverb>* (asked|begged|been asking) (you|you guys|people)? for (object: <some>) ${times} (already|before|now)* ~`,
      unless: ['a few times'],
      rewrites: wanted,
    },
    {
      pattern: `(i|we) (have|had)? <adverb>* (said|mentioned|explained|told you|pointed out|written) <adverb>* ${times} (already|before|now)* that (fact: <some>) <adverb>* ~`,
      unless: ['a few times'],
      rewrites: statement,
    },
    {
      pattern:
        '(this is|that is|it is) (now|already|literally|like)* the <ordinal> time (now|already|this (week|month|year|sprint)|in a row)* (that)? (i|we) (<be>|have|had|<adverb>)* (ask|asked|asking|beg|begging|requesting|request) (you|you guys)? for (object: <some>) <adverb>* ~',
      unless: ['the first time'],
      rewrites: wanted,
    },
    {
      pattern:
        '(this is|that is|it is) (now|already|literally|like)* the <ordinal> time (now|already|this (week|month|year|sprint)|in a row)* (that)? (i|we) (<be>|have|had|<adverb>)* (ask|asked|asking|tell|told|telling|remind|reminding) (you|you guys) to (act: <verb> <some>?) <adverb>* ~',
      unless: ['the first time'],
      rewrites: request,
    },
    {
      pattern:
        '(this is|that is|it is) (now|already|literally|like)* the <ordinal> time (now|already|this (week|month|year|sprint)|in a row)* (that)? (i|we) (have to|had to|need to|must|have had to) (act: <verb> <some>) <adverb>* ~',
      unless: ['time <any>{1,14} , so (i|we) (wrote|made|added|built|filed|opened|have|am|will) ', 'the first time'],
      rewrites: [cause],
    },
    {
      pattern:
        '(this is|that is|it is) (now|already|literally|like)* the <ordinal> time (now|already|this (week|month|year|sprint)|in a row)* (that)? you (have|<adverb>)* (act: (<past>|<participle>|break|ignore|forget|skip|close|revert) <some>) <adverb>* ~',
      unless: ['the first time', 'you (contributed|helped|fixed|reported)'],
      rewrites: [phrase("I've seen this more than once: {act:gerund}.")],
    },
    {
      pattern:
        '^ [(for the)? (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|<ordinal>) (and last)? time (i am)? (asking|i ask|saying|posting|writing|reporting|requesting|i ask) (this|now|here|you|for this)* (,|:|-|…|\\.)+] <any>',
      unless: ['first time'],
      rewrites: [omit()],
    },
    {
      pattern:
        'how (often|many (more)? (times|times more)) (are you going to|will you|are you gonna|do you (have|need) to) <adverb>* (act: (forget|break|ignore|skip|miss|push|merge|commit|make|delete|revert|disable|leave|drop|overwrite) <some>) <adverb>* (\\?|$)',
      unless: ['how (many times|often) (do|will) you (push|merge|commit|revert|make)'],
      rewrites: [
        phrase("I've seen this more than once: {act:gerund}."),
        phrase('What would help to avoid {act:gerund}?'),
      ],
    },
    {
      pattern:
        '[how (often|many (more)? (times|times more)) (do|must|should|have|did|will|can|are|does) (i|we|you|it|somebody|someone|people)] <some>? <adverb>* (\\?|$|~)',
      unless: [
        'how often (do|does|should|must|will) (we|i|it|you) <adverb>* (have to|need to)? (rebuild|rotate|renew|refresh|run|update|sync|reindex|clean|release|deploy|back|poll)',
        'how (many|often) (more)? (times|often)? (do|should|must|does|will|can|have|did) (you|it|we|i) (run|call|retry|want|need (the|this)|try|retried|tried|see|get|expect|poll|the)',
        'how many times it',
        '(put|call|write|press|click) (it|the|this|a) <some>?',
      ],
      rewrites: [drop(), point],
    },
    {
      pattern: `i (have)? (already|just|literally|repeatedly|clearly|specifically|explicitly|always|even|both)+ (told you|said|explained|asked you|answered|warned you|pointed out|showed you|given you|provided) (<adverb>|before|above|earlier|twice|<count-times>)* that (fact: <some>) <adverb>* ~`,
      rewrites: statement,
    },
    {
      pattern: `(i|we) (have|had)? (already|literally|repeatedly|clearly|specifically|explicitly|both)+ (told|asked|begged|reminded) you (guys)? to (act: <verb> <some>?) <adverb>* ~`,
      rewrites: [phrase('{act:gerund} would still help.'), phrase('Could you {act:base}?')],
    },
    {
      pattern:
        '[(i|we) (have|had)? <adverb>* (already|repeatedly|clearly|specifically|explicitly)+ (told you|told (them|everyone|people)|explained|described|covered|said|mentioned|written|wrote) (<any>|,){1,7} (<any>|,){0,7} (why|that)] (<code>|(the|a|an|this|that|these|those|our|your)? <adjacent>{1,3}|it|we|you|i) (is|are|was|were|do|does|did|can|could|should|must|will|would) not <any>',
      rewrites: [omit()],
    },
    {
      pattern:
        '(i|we) (have|had)? (already|just|literally|repeatedly|clearly|specifically|explicitly)+ (told you|explained|answered|described|covered|said|mentioned) (this|that|it)? <adverb>* (in|at|under) (where: (<mention>|<link>|<code>)) <adverb>* ~',
      rewrites: [phrase('This is explained in {where}.'), phrase('{where} has more on this.')],
    },
    {
      pattern: `(i|we) (have|had)? (already|just|literally|repeatedly|clearly|specifically|explicitly|only)+ (told you|told you guys|explained|warned you|answered (your|this|that|the)|given you|gave you|provided you|provided (all|every)|said (so|this|that|it|what|why|how|no|everything)|asked you|pointed (this|that|it) out|stated) <some>? <adverb>* ~`,
      unless: [
        'just (asked|told|showed|gave|said|explained)',
        'already (explained|answered|said|stated) (in|at) (the|<link>)',
      ],
      rewrites: [drop(), point],
    },
    {
      pattern: `i (have|had)? <adverb>* ${told} ... (<count-times>|(many|several|multiple|countless|a hundred|a million|a thousand|enough) times|(over and over|again and again)) (already|before|now)? <some>? <adverb>* ~`,
      unless: [
        'i (have|had)? <adverb>* (asked|told|reminded) (<name>|him|her|them|support|the <adjacent>|<count-times>) ',
        'a few times',
        '(twice|times) (a|per|as|the)',
        '(what|which|how many|that it|when|if) ... times',
        'twice (a|as|the)',
      ],
      rewrites: [drop(), point],
    },
    {
      pattern:
        '(i|we) (have|had)? <adverb>* (told you|warned you|said) (so|before)? (already|this would happen|this will happen|that this would happen|not to <some>|so many times)? <adverb>* ~',
      unless: ['(told|warned|said) you? <any>', '(i|we) (have|had)? <adverb>* said (~|before)', 'said so'],
      rewrites: [drop(), point],
    },
    {
      pattern:
        '(i|we) (have|had)? <adverb>* (told|asked|warned) you (guys)? <adverb>* not to (act: <verb> <some>) <adverb>* ~',
      unless: ['(if|as|when|because) (i|we)', '(asked|warned) you not to'],
      rewrites: refrain,
    },
    {
      pattern:
        '(i|we) <adverb>* told you (so|not to|this already|already|before|from the (start|beginning)|twice|once) <some>? <adverb>* ~',
      rewrites: [drop(), point],
    },
    {
      pattern:
        '[(for|this is|that is|that makes|now) the (<adjacent>)? (last|nth|umpteenth|umptieth|millionth|hundredth|thousandth|zillionth|final|bazillionth) (fucking|damn|goddamn)? time ,?]',
      unless: [
        'time (i|we|you|he|she|they|it) (checked|looked|ran|tried|saw|used|was|did|synced|updated|read)',
        'time (ago|before|after)',
        'time ,? (i hope|hopefully)',
        'the last time i (use|trust|touch|write|buy) ',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '^ [for the (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|100th|10th|2nd|3rd|4th|5th|<ordinal>) (fucking|damn|freaking|goddamn)? time (in a row|now|today|this week)? (,|:|-)?]',
      unless: ['the first time'],
      rewrites: [omit()],
    },
    {
      pattern:
        '(ask|asked|asking|tell|told|telling|say|said|saying|repeat|explain|explained|explaining|request|requested|remind|reminded|reminding|comment|commented|fix|fixed|fixing|point|pointed|mention|mentioned|please|answer|review|reviewing) <some>? [for the (<ordinal>|last|nth|final|third|second|fourth|fifth) (fucking|damn|freaking)? time (now|in a row|today|this week)?]',
      unless: ['the first time'],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(this is|that is|it is) (now|already|literally|like)* the (second|third|fourth|fifth|sixth|seventh|<ordinal>) time (now|already|this (week|month|year|sprint)|in a row)* (that)?] (act: (you|i <adverb>* (have|had|need|am|ask|tell|told|explain|request|fix|revert|comment|point)|we <adverb>* (have|had|need)) <some>) ~',
      unless: [
        'time <any>{1,14} , so (i|we) (wrote|made|added|built|filed|opened|have|am|will) ',
        'time <adverb>* you (have|<adverb>)* (helped|saved|fixed|found|caught|contributed)',
        'the first time',
      ],
      rewrites: [phrase('This came up before: {act}.')],
    },
    {
      pattern:
        '[(please)? (read|reread|re read|look at|see|check|go read|go back and read|try reading|scroll up and read) (my|our|what i (said|wrote)|<mention>) (<adjacent>){0,2} (comment|comments|message|question|questions|post|reply|answer|answers|review|issue|description|email|thread|words|report|explanation)? <adverb>* (again|properly|carefully|more carefully|once more|one more time|twice|before (you)? (reply|replying|commenting|answering|responding|posting|closing))]',
      unless: [
        'read the (docs|readme|file|data|config|value|input|stream) again',
        '(check|look at|see) the <adjacent> again',
      ],
      rewrites: [sentence('My earlier comment has more on this: ‹the part that matters›.')],
    },
    {
      pattern:
        '(i|we) (am|are|will|would|do) not <adverb>* (going to|gonna|want to)? <adverb>* (repeat|explain|say|tell|argue|discuss|debate|answer|go over|go through|waste) (<some>)? <adverb>* (again|further|anymore|any more|any longer|myself|ourselves|with you|twice|one more time|any further) ~',
      unless: ['(will|do) not (repeat|say) (the|a|an)', '(answer|explain) (<some>)? (without|until)'],
      rewrites: [phrase('The details are in my comment above.'), phrase('In short: ‹your point›.')],
    },
    {
      pattern:
        '(i|we) (have)? (said|told|explained|asked|mentioned|been through|been over|covered|discussed|answered) (this|that|it|you|all (of)? (this|that)|everything) (<adverb>|before|already|here|above|<count-times>|many times|a hundred times)+ ~',
      unless: [
        '(discussed|covered) (this|that|it)',
        '(mentioned|asked|said|answered) (this|that|it) (<adverb>)* (in|at|on)',
        'if i (have)?',
      ],
      rewrites: [drop(), point],
    },
    {
      pattern:
        '[(what|which part) (did|have) (i|we) (just|literally|already)* (say|said|tell you|told you|ask|asked|write|explain|explained)] <some>? ~',
      unless: ['what (did|have) (i|we) (ask|write|say|said) <any>'],
      rewrites: [drop(), point],
    },
    {
      pattern:
        '[how (much)? (longer|long|many (more)? (days|weeks|months|years)) (do|must|should|will|have|are|does|can) (i|we|users|people|everyone|anyone|one)] <adverb>* (have|need|going|supposed|expected)? (to)? <adverb>* (wait|keep|suffer|put up|live with|endure|tolerate|ask|beg) <some>? ~',
      unless: [
        'how long (do|must|should|will) (i|we|users|people) <adverb>* (have to|need to)? wait (for the first|before (the|a|an) <any>{1,4} (is|are)) ',
        'how long (should|do|does|must|will) (we|i|one) (have to|need to)? (wait|keep) (for (the|a)|before|until|between|the|a|an|it|this|that|them|these|our)',
      ],
      rewrites: [phrase('Is there any news on this?')],
    },
    {
      pattern:
        '[for what (feels|seems|must be|is|feels to be) (like)? (<adverb>)* the (<ordinal>|<adjacent>) time (<adverb>|today|this week|in a row)* (,|:)*] <any>',
      rewrites: [omit()],
    },
    {
      pattern:
        '(i|we) (have|had)? <adverb>* (explained|said|described|shown|told you|put) (this|it|that|you)? (in)? (<number>|two|three|four|five|six|ten|a dozen|several|many|a hundred) (different|separate)? (ways|times) (<adverb>|now|already)* ~',
      unless: ['(in)? (two|three) ways (to|of)'],
      rewrites: [drop(), point],
    },
    {
      pattern:
        '[if only (somebody|someone|anyone|people|i|we)? (had|would have|could have) (warned|told) you] <some>? ~|[if only you (had|would|could) (<adverb>)* (listened|read|tested|asked|checked|looked|run|waited|thought|listen)] <some>? ~',
      rewrites: [phrase('I had raised this before: ‹your point›.')],
    },
    {
      pattern:
        '(i|we) (have|<adverb>)* (lost (count|track) (of)?|stopped counting|given up counting|gave up counting) (how (often|many times)|the (number|times|issues|bugs)|how many)? (topic: <some>)? ~',
      unless: [
        'lost track of (the|this) (state|session|connection)',
        '(saved|helped|learned|thanked|enjoyed|found for)',
        'lost track of (the number|how many)',
        'lost track of (your names|your name|what i|who|my)',
      ],
      rewrites: [phrase('I have seen this often: ‹what happened›.')],
    },
  ],
  despite: ['negation', 'self'],
  unless: [
    'time (zone|zones|series|slot|slots|step|steps|stamp|stamps|limit|window|frame|out|span|unit|around)',
    '(this|that|it|these) (a few|a couple of) times',
    '(as|like) (i|we) (have|had)? <adverb>* (said|mentioned|explained|told|stated|asked|written|pointed|noted|requested|described|answered)',
  ],
  rewrites: [drop(), point],
  examples: {
    flagged: {
      "I already explained in #4412 why this leaks and I'm not going to type it again.":
        '#4412 explains why this leaks.',
      "Please leave the imports alone, I've said so before.": 'Please leave the imports alone.',
      'I have left the same comment on your last three branches. Close the handle.': 'Close the handle.',
      'Told you last week: the pool runs dry under load.': 'The pool runs dry under load.',
      'I told you last week to pin the version.': 'Pinning the version would still help.',
      'How many more times will I have to ask you for a changelog?': 'A changelog would still help.',
      'how many times do we have to roll back before someone adds a smoke test?': 'could we add a smoke test?',
      "I've left this comment five times in this PR. Use `const`.": 'Use `const`.',
      '@ana where are the tests. I am not asking again.': '@ana where are the tests.',
      'I have told you this on every PR. Sort the imports.': 'Sort the imports.',
      'How many times are we going to ship the same bug?': 'What would help to avoid shipping the same bug?',
      'We settled this on Monday, you were in the meeting.': 'We settled this on Monday.',
      'I already explained in the call, on the ticket and in the doc why the token is not safe there.':
        'The token is not safe there.',
      'I told you on Monday that the pool would run dry.': 'My worry was that the pool would run dry.',
      'we have talked about feature flags a hundred times, they go into `flags.ts`':
        'feature flags came up before, they go into `flags.ts`',
      'The time is all in the parser, as anybody could have told you.': 'The time is all in the parser.',
      'I already told you to use the logger.': 'Using the logger would still help.',
      'How many times do I have to ask for a changelog entry?': 'A changelog entry would still help.',
      'I already told you that the socket must be closed.': 'The socket must be closed.',
      "I've already explained this.": 'I may not have been clear: ‹your point›.',
      "I don't know how many times I have to repeat myself: don't log emails.": "Don't log emails.",
      'I told you not to touch the scheduler.': "I'd rather we don't touch the scheduler.",
      'How many more times are you going to forget the migration?':
        "I've seen this more than once: forgetting the migration.",
      "I've been asking for a review for three weeks now.": 'A review would still help.',
      'This is the last time I fix your merge conflicts.':
        "I'd rather not fix your merge conflicts again: ‹what would help›.",
      'For the third time, rename this.': 'Rename this.',
      'For the last time: no raw SQL.': 'No raw SQL.',
      "I've asked for this three times already": 'This would still help.',
      'I told you so.': 'This is what I was worried about.',
      "I'm asking for the second time: which branch is this?": "I'm asking: which branch is this?",
      'This is the third time I have to revert this.':
        "I've had to revert this more than once; what would help to avoid it?",
      'Read my comment again.': 'My earlier comment has more on this: ‹the part that matters›.',
      "I'm not going to repeat myself": 'The details are in my comment above.',
      'we have been over this a hundred times': 'I may not have been clear: ‹your point›.',
      'We have had this exact discussion before.': "I'd like to settle this: ‹what speaks for it›.",
      "I've told you a hundred times not to commit generated files.": "I'd rather we don't commit generated files.",
      'we already covered this in #88. please read it first': 'this is explained in #88. please read it first',
      "I've already explained why we pin the version.": 'Could we go through why we pin the version once more?',
      'what did I just say?': 'I may not have been clear: ‹your point›.',
      'How much longer do we have to wait?': 'Is there any news on this?',
      "I've stopped counting how often I've asked you to bump the schema version.":
        'I have seen this often: ‹what happened›.',
      'I already wrote this in three threads.': 'My point is still: ‹your point›.',
      'please scroll up before pinging again': 'my earlier comment has more on this: ‹the part that matters›.',
    },
    fine: [
      'I have asked Ana for the logs several times, she is away.',
      'I told you it would work! Great job.',
      'I raised this on the last call, so Ana knows.',
      "I'm not asking you to rewrite it.",
      'I told you the cache key already, it is in the doc.',
      'How many times do you retry?',
      'The handler runs for the second time after a reconnect.',
      'I asked Kim about the three cases.',
      'For the first time the suite is green.',
      'The last time I ran this it took an hour.',
      'How long do we wait for the lease?',
      'I told the team about your fix.',
      'He said that the API is stable.',
      'I already pushed a fix.',
      'Could you read the config again after a reload?',
      'This is the second time the timer fires.',
      'We discussed this already in the planning call and agreed on JSON.',
      'I lost track of your names, sorry.',
      "I've stopped counting how often this saved me.",
      'Scroll up to line 40 for the other caller.',
      'We already reported it to the vendor.',
    ],
  },
})

import { phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const loss = phrase('I used to rely on the old way: ‹what it did for you›.')
const changed =
  '(change|changing|changed|remove|removing|removed|rename|renaming|renamed|break|breaking|broke|move|moving|moved|drop|dropping|dropped|touch|touching|touched|rewrite|rewriting|rewrote|deprecate|deprecating|deprecated|replace|replacing|replaced|redesign|redesigning|redesigned|disable|disabling|disabled|mess with|messing with|delete|deleting|deleted)'

export default defineRule({
  id: 'needless-change',
  principle: 'conflict',
  severity: 'hint',
  why: 'Told that there was no reason, people defend the change; told what it cost you, they can weigh it.',
  source: {
    title: "Egelman et al. 2020, Predicting Developers' Negative Feelings about Code Review",
    url: 'https://doi.org/10.1145/3377811.3380330',
  },
  finds: [
    {
      pattern: `(there (is|was)|i see|you had|you have) (<adverb>|absolutely|simply|literally)* (no|zero) (<adverb>|good|valid|real|earthly|logical|technical)* (reason|need|justification|excuse) (that|why)? you (should|would|had|have|need|needed|ever)+ (have|to)? (<adverb>)* (act: (<verb>|<participle>) <some>) ~`,
      unless: ['no (reason|need) (that|why)? you (should|would|need) (not|to)'],
      rewrites: [phrase('What was the reason for {act:gerund}?'), loss],
    },
    {
      pattern: `(there (is|was)|i see|you had|you have) (<adverb>|absolutely|simply|literally)* (no|zero|not any) (<adverb>|good|valid|real|earthly|logical|technical)* (reason|need|justification|point) (for you|whatsoever|at all)* (to|why you|you should have|for|in) (have)? (<adverb>)* (act: ${changed} <some>) ~`,
      unless: [
        '(no|zero) (need|reason|point) (to|for) (<adverb>)* (change|rename|remove|move|drop|touch|rewrite|replace|delete|disable|break) (it|this|that|the|anything|these|any)? <some>? (here|now|yet|in this|because|as|since|if|when|unless|for)',
        'no need',
      ],
      rewrites: [phrase('What was the reason for {act:gerund}?'), loss],
    },
    {
      pattern: `(you|you guys|they|somebody|someone) (<adverb>|have|had|just)* (act: ${changed} <some>) (<adverb>)* (for (absolutely|literally|seemingly|apparently)* no (<adverb>|good|apparent|obvious|real|valid)* reason|for the (hell|fun|sake) of it|out of (nowhere|the blue)|without (any|a) (<adverb>|good|warning)* (reason|warning|notice|discussion|thought)|on a whim|just because you (can|could|felt like it|wanted to)) <some>? ~`,
      unless: ['they <any>{1,12} , so (i|we|our|my) ', '(if|when) (you|they|somebody|someone)'],
      rewrites: [phrase('What was the reason for {act:gerund}?'), loss],
    },
    {
      pattern: `(why|stop|please stop|quit|just) (<be> you|do you (always|have to|need to|insist on)|do developers|do people|always|the need to|must you)* (fix|fixing|${changed}) (what|things|something|stuff|features) (that)? (<be>|was|works|worked|is working|was working|<adverb>)* (not broken|not broke|perfectly fine|fine|working|work|works|worked|good) <some>? (\\?|$|~)`,
      rewrites: [loss, phrase('What does this change improve?')],
    },
    {
      pattern:
        '(if it (is not|ai not|aint|was not) (broke|broken) (,)? (do not|dont) (fix|touch) it|change for (the sake of change|changes sake)|changing (things|stuff) for the sake of (it|change|changing)) <some>? ~'.replace(
          '(is not|ai not|aint|was not)',
          "(is not|aint|was not|ain't)",
        ),
      rewrites: [loss, phrase('What does this change improve?')],
    },
    {
      pattern:
        '(it|this|that|everything|the <adjacent>{1,3}|my <adjacent>{1,2}) (<adverb>)* (was|worked|has been|had been|was working|has worked|used to be|ran) (<adverb>|perfectly|just|totally|absolutely|completely)* (fine|perfectly|great|good|flawlessly|ok|okay|well) (<adverb>|as it was|the way it was|before|for (years|months|decades))* (,|and|;|-|…|but)* (<adverb>|then|now|until)* (you|why|they|somebody|someone) (<adverb>|had to|have to|did you|just|go|went|decided|guys|and|came|would you|felt the need to|has to|needed to)+ (to)? (<some>)? ~',
      unless: [
        'until you (restart|reload|click|call|run|close|upgrade|hit|press|set|enable|save|type|open|log|use|add)',
      ],
      rewrites: [phrase('This worked for me before; now ‹what happens›.'), loss],
    },
    {
      pattern:
        '^ (and|,|oh|great|wow|so|yay|nice)* (yet)? another <adverb>* (useless|pointless|needless|unnecessary|meaningless|redundant) (thing: <adjacent>{1,2}) (from you)? $',
      unless: ['another <any>{1,5} (removed|gone|fixed|deleted|dropped)'],
      rewrites: [phrase('What is this {thing} for?'), phrase('Could we do without this {thing}?')],
    },
    {
      pattern:
        '^ (and|,|oh|great|wow|so|yay|nice|another)* (yet another|another day (,)? another|and another|one more|oh look (,)? another|here we go again (,|with)* another|another (useless|pointless|broken|breaking|random|silent|undocumented|unannounced|stupid|needless|unnecessary)) (thing: <adjacent> <some>?) (from you)? $',
      unless: [
        '(one more|another) <some> (would|will|could|should|can|is|was)',
        '<some> (fixed|gone|removed|closed|down|solved|landed|merged|done) <closer>* $',
        '^ (yet another|one more|and another|another) (way|option|question|thing|note|nit|idea|approach|example|test|thought|point|comment|case|try|reason|possibility|one|time|pass|look|detail|thanks|small|minor|great|nice|good|awesome|follow)',
        'test passes|works|done',
        'another <any>{1,5} (removed|gone|fixed|deleted|dropped)',
        'one more than',
        'and we (should|could|can|might) (add|write|open|move|switch)',
      ],
      rewrites: [phrase('This is another {thing}.')],
    },
    {
      pattern:
        '[(once again|yet again|as usual|once more) ,? (thing: (the|this|your|a|an|my|our|we|i|it|nothing|no|somebody|someone) <some> (not|broken|broke|breaks|wrong|missing|fails|failed|red|down|outdated|crash|crashes|ignored|useless|stuck|undocumented|forgot|forgotten|lost) <some>?)] ~',
      unless: [
        '(once again|once more) ,? (thank|thanks|sorry|congrat)',
        '(again|more) , (the|this) <adjacent> (does|is|will|can) not (<verb>) (if|when|because)',
      ],
      rewrites: [phrase('{thing}.')],
    },
    {
      pattern:
        '(this|that|it|the <adjacent>{1,3}|which|<code>) should (<adverb>)* (never|not ever) (<adverb>)* have (<adverb>)* (been)? (<adverb>)* (merged|released|shipped|approved|changed|removed|touched|accepted|published|written|committed|pushed|closed|deployed|renamed|left) (<adverb>)* (<some>)? ~',
      unless: ['should never have been (null|empty)', 'have been <any>{1,8} ,? (my|our) (fault|bad|mistake)'],
      rewrites: [phrase('What I see since this change: ‹what happens now›.'), loss],
    },
  ],
  despite: ['self', 'negation', 'technical', 'idiom'],
  rewrites: [loss],
  examples: {
    flagged: {
      'There was absolutely no reason to rename the flag.': 'What was the reason for renaming the flag?',
      'You removed the old API for no reason.': 'What was the reason for removing the old API?',
      'you changed the default without any warning': 'what was the reason for changing the default?',
      "Why fix what isn't broken?": 'I used to rely on the old way: ‹what it did for you›.',
      "If it ain't broke, don't fix it!": 'I used to rely on the old way: ‹what it did for you›.',
      'It worked perfectly fine, and then you had to redesign it.': 'This worked for me before; now ‹what happens›.',
      'Another useless comment.': 'What is this comment for?',
      'And yet another breaking change.': 'This is another breaking change.',
      'Another day, another broken build from you.': 'This is another broken build.',
      "Once again the docs don't match the code.": "The docs don't match the code.",
      'yet again our nightly is broken': 'our nightly is broken.',
      'stop breaking things that work': 'I used to rely on the old way: ‹what it did for you›.',
    },
    fine: [
      'Another useless import removed.',
      'There is no need to rename this.',
      'It worked fine until you restart the server.',
      'Yet another option is a map.',
      'Once again, thanks for the review!',
      'One more nit.',
      'Another test passes.',
      'We dropped the flag because nobody used it.',
      'Somebody moved the file without a redirect.',
      'What does this change improve?',
      'The build was fine on Linux.',
      'One more than the highest value.',
    ],
  },
})

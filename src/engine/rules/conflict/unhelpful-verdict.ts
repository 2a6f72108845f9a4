import { drop, omit, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const wish = phrase('Something else would help me more: ‹what would help›.')
const talk =
  '(comment|comments|answer|answers|reply|replies|response|responses|remark|remarks|advice|suggestion|feedback|explanation|discussion|thread|conversation|debate|argument|attitude|question|post|message|issue|review|statement|information|link)'
const unhelpful =
  '(not <adverb>* (helpful|constructive|productive|a (helpful|useful|constructive|productive|valid|good) (answer|comment|response|reply|attitude|argument|reason|excuse|way to (talk|discuss|argue|communicate|answer|start))|helping (anyone|anybody|me|us|your case|the discussion)|getting us anywhere|adding (anything|any|much|to))|(anything but|far from|hardly) (helpful|constructive|productive)|(really|so|just|completely|totally|absolutely|pretty|quite|frankly|very)* (unhelpful|unproductive|counterproductive|unconstructive|(of)? no (use|help|value)))'

export default defineRule({
  id: 'unhelpful-verdict',
  principle: 'conflict',
  severity: 'hint',
  why: 'Told that their words are no help, people argue about the words; told what would help, they can give it.',
  source: {
    title: "Egelman et al. 2020, Predicting Developers' Negative Feelings about Code Review",
    url: 'https://doi.org/10.1145/3377811.3380330',
  },
  finds: [
    {
      pattern:
        '[(petty|pointless|childish|endless|idiotic|tiresome|ridiculous|meaningless)] (argument|arguments|discussion|discussions|bickering|debate|debates|drama|fight|fights|squabbles|politics|nitpicking|bikeshedding|rants|rant|comments|complaints)',
      unless: [
        'endless (discussion|discussions|debate|debates) <any>{0,4} (is|are) (over|settled)',
        'meaningless comments (like|such as) <code>',
      ],
      rewrites: [omit()],
    },
    {
      pattern: `^ [(that|this|it|(your|this|that) ${talk}) (<be>|seems|does) ${unhelpful} (at all|here|either|to me)? (,|:|;|—|–|-)+] <any> <any> <any>`,
      unless: ['(if|whether|when|unless|because|since|as|that) (this|that|it) <be>'],
      rewrites: [omit()],
    },
    {
      pattern:
        '(i|we) (<adverb>|honestly|still|really)* ((do|can) not|fail to) (<adverb>)* (see|get|understand) (your|the) (whole|entire)? point (here|of (this|that|it)|you are (trying to make|making))* ~',
      unless: ['(if|because) (i|we)', 'point of (failure|contact|entry)'],
      rewrites: [phrase("I don't follow yet: ‹what is unclear›.")],
    },
    {
      pattern: `[without (<adverb>|so much as|giving|leaving|offering|providing|saying|ever)* (a single|any|even a|a|one|as much as a)+ (<adjacent>)? (word|comment|explanation|explanations|reason|reasoning|reply|answer|response|discussion|justification|warning|note|thought|apology|heads up) (of (explanation|warning|apology))?] (is|was|feels|seems) (<adverb>|a|just|very)* (rude|bad|poor|disrespectful|unacceptable|not|insulting|frustrating|annoying|unprofessional|hostile|arrogant|lazy|wrong|disappointing) <some>? ~`,
      rewrites: [sentence('A word about the reason would help me.')],
    },
    {
      pattern: `(you|you guys|they|somebody|someone|he|she|the (maintainers|team|devs)) (have|<adverb>|simply|just)* (closed|locked|removed|deleted|rejected|reverted|merged|changed|dropped|dismissed|marked) <some> [without (<adverb>|so much as|giving|leaving|offering|providing|even|ever)* (a single|any|even a|one|as much as a|a)+ (<adjacent>)? (word|comment|explanation|reason|reply|answer|response|discussion|justification|warning|note|thought|heads up)] <some>? ~`,
      unless: ['(if|when) (you|they|somebody|someone)'],
      rewrites: [sentence('Could you say why? I would like to understand it.')],
    },
    {
      pattern: `(can|could|would|will|maybe|perhaps|please|next time)+ you? (<adverb>|maybe|perhaps|at least|possibly|for once|please|try to|actually)* (read|look at|try|test|understand|open|check) (object: <some>) before (<adverb>|you)* (closing|close|commenting|comment|answering|answer|replying|reply|rejecting|reject|dismissing|dismiss|judging|jumping|locking|marking) <some>? ~`,
      unless: [
        'before (closing|close) the (file|connection|socket|stream|handle|ticket|tab|window|channel|transaction|cursor)',
        '(i|we) (will|should|can)',
      ],
      rewrites: [phrase('Could you look at {object}?')],
    },
    {
      pattern: `(this|that|it|(your|this|that|these|those|his|her) <adjacent>{0,2} ${talk}|(comments|answers|replies|remarks|posts) like (this|that|these|those|yours)|closing (it|this|that|issues|the issue)|(pointing|posting|linking|locking|repeating|arguing|insisting) <some>) (<be>|seems|does not seem) ${unhelpful} (at all|here|either|whatsoever|in any way|to (anyone|anybody|me|us|the discussion|this discussion|this thread)|for (anyone|anybody|me|us))* (and (is|it is)? not <some>)? ~`,
      unless: [
        '(if|whether|when|unless|because|since|as|that) (this|that|it) <be>',
        '(link|message|error|information|explanation|comment|comments) (<be>|seems) (not)? <adverb>* (helpful|useful) (for|to|here) (users|the)',
        'not (a|an) (valid|good) (url|json|comment|argument|date|format|utf|idea|fit|match|time|option|solution|default|place|name)',
      ],
    },
    {
      pattern: `(that|this|your ${talk}|which|it) (<adverb>|really|certainly)* (do|does|did|will|would|is)? not (<adverb>|really|exactly|even)* (help|helping) (anyone|anybody|me|us|your case|the (discussion|conversation|situation|matter)|matters|things) (at all|here|either|much|one bit)* ~`,
      unless: [
        '(if|because|since|so|that) (this|that|it)',
        'help (me|us) (<verb>|much|here) (with|to|if|when|because)',
      ],
    },
    {
      pattern: `^ (not|hardly|very|so|really|oh)+ (not|un)? (very|really|particularly|exactly|at all)* (helpful|constructive|productive|unhelpful) (at all|here|either)? $`,
      unless: ['^ (so|very|really|oh)+ (helpful|constructive|productive)'],
    },
    {
      pattern: `(this|the|that) (<adverb>|whole|entire)* (discussion|thread|conversation|debate|issue|argument|exchange|back and forth) (<be>|has become|is becoming|is getting|became|seems) (<adverb>|to be|now|already)* (going (nowhere|in circles|round in circles|around in circles|off the rails)|useless|pointless|tiresome|tiring|ridiculous|a waste of <some>|unproductive|not going anywhere|meaningless|worthless|boring|toxic|exhausting|leading nowhere|a (joke|circus|mess|farce)) <some>? ~`,
      unless: [
        'circles ,? (so|and)? (let us|lets|could|shall|can|should|i suggest|how about) ',
        '(if|when|unless|because) (this|the|that)',
      ],
      rewrites: [phrase("I'd like to get back to what is open: ‹what is open›."), wish],
    },
    {
      pattern: `(i|we) (<adverb>|do|can|could|no longer|really|honestly)* (not|fail to|no longer)? (see|understand) (the|any|what the) (<adverb>|real)* (point|sense|use|value|benefit|purpose) (is)? (of|in|to|is) (this|that|these|continuing|arguing|discussing|your|having|such|any|talking) (discussion|thread|issue|conversation|debate|comment|comments|further|this|it|that|pr|change|argument)? (anymore|any more|any longer|any further|here|at all|with <some>)* ~`,
      unless: [
        '(see|understand) (the|any) (point|sense|use|value|benefit|purpose)',
        'do not see (the|any) (use|value|benefit) (of|in) (this|that) (pr|change)',
      ],
      rewrites: [wish],
    },
    {
      pattern: `(i|we) (<adverb>|honestly|really)* (do not|can not|could not|fail to|no longer) (<adverb>)* (see|understand) (the|any) (point|sense|use|purpose) (of|in) (this|your|continuing|arguing|discussing|having|such|talking) (discussion|thread|issue|conversation|debate|comment|comments|further|this|it|that|argument|about <some>|with <some>)? (anymore|any more|any longer|any further|here|at all)* ~`,
      rewrites: [wish],
    },
    {
      pattern: `(that|this|it|which) (<be>|does|did) not (<adverb>|even|really)* (an answer|answering|answer) (to)? (my|the|our|any of (my|the)) (question|questions)? (though|at all|either)? ~`,
      unless: ['(if|because|since)', 'this is not (an answer|the answer) (to|but)'],
      rewrites: [phrase('My question is still open: ‹your question›.'), phrase('Could you come back to my question?')],
    },
    {
      pattern: `(you (<adverb>|guys|people|also)* (have|did|do|are|had) (<adverb>|still)* not (<adverb>|even|really)* (answered|answer|answering|addressed|address|responded to|respond to|replied to) (any of|one of|a single one of)? (my|our|the) <adverb>* (original|actual|second|last|first|other|only|simple)? (object: (question|questions|point|points|comment|comments|concern|concerns|request|requests)) (yet|though|at all|either)?)`,
      unless: [
        '(question|comment|point) (yet)? , no (rush|hurry|worries)',
        '(if|in case|since|because|until|when) you',
      ],
      rewrites: [phrase('Could you come back to my {object}?')],
    },
    {
      pattern: `((just|please|then|now|so|simply)* (just)? answer (my|the|our) (<adverb>|simple|damn|fucking|bloody|freaking|goddamn|original)* (question|questions)) (already|please|then|first|for once)* ~`,
      unless: ['(to|will|would|can|could|should|may|might|i|you|we|does|did|not|that) answer'],
      rewrites: [phrase('Could you come back to my question?')],
    },
    {
      pattern: `((my|our) (<adjacent>)? (question|questions|comment|comments|concerns|issue|issues|report|reports|bug reports|feedback|pr|prs|request|requests|emails|messages|pull request)|(i|we)) (<be>|have been|has been|keep|keeps|get|gets|got|was|were) (<adverb>|still|being|getting|always|completely|just)* ignored (<some>)? ~`,
      unless: [
        '(if|when|unless|be|by (git|the (formatter|runner|proxy|tool|bundler|scheduler|build|linter|compiler|parser|cache|browser|server)))',
        'request (is|was) ignored',
        'ignored (files|errors|lines|paths|rows)',
      ],
      rewrites: [phrase('I have had no answer yet; is there anything I can add?')],
    },
  ],
  despite: ['negation', 'self', 'technical'],
  rewrites: [drop(), wish, phrase('For me one thing is still open: ‹what is open›.')],
  examples: {
    flagged: {
      'This comment is not helpful.': 'Something else would help me more: ‹what would help›.',
      "that's not helpful at all": 'something else would help me more: ‹what would help›.',
      'Closing it is not very constructive.': 'Something else would help me more: ‹what would help›.',
      "That's not helpful, tell me which line fails.": 'Tell me which line fails.',
      'Not helpful.': 'Something else would help me more: ‹what would help›.',
      "That doesn't help anyone.": 'Something else would help me more: ‹what would help›.',
      'This discussion is going nowhere.': "I'd like to get back to what is open: ‹what is open›.",
      "I don't see the point of this discussion anymore": 'Something else would help me more: ‹what would help›.',
      "That doesn't answer my question.": 'My question is still open: ‹your question›.',
      "you still haven't answered my question": 'could you come back to my question?',
      'Just answer the damn question.': 'Could you come back to my question?',
      'My bug reports are being ignored.': 'I have had no answer yet; is there anything I can add?',
      'Comments like this are far from constructive.': 'Something else would help me more: ‹what would help›.',
    },
    fine: [
      'Could you read the data before closing the file?',
      'My comments are ignored by the formatter.',
      'The stack trace is not helpful here, because it is minified.',
      'If this is not helpful, feel free to close it.',
      'Very helpful, thanks!',
      'I see the point of this change.',
      'The error message does not help users who run it in CI.',
      'This is not a valid URL.',
      'I have not answered the second question yet.',
      'The rule is ignored when the file is empty.',
      "I don't see the benefit of a cache here, because the list is short.",
      'Does this answer your question?',
      'Sorry, that was not very helpful of me.',
      'Your comment was helpful.',
    ],
  },
})

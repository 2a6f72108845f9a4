import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const walk = sentence('Could you walk me through this?')
const swear =
  '(the)? (hell|heck|fuck|frick|devil|blazes|actual fuck|fresh hell|flying fuck|freaking hell)|on earth|in the world|in (the)? (gods|god) name|the bloody hell|in hell|the ever living fuck'

export default defineRule({
  id: 'baffled-question',
  principle: 'collaboration',
  severity: 'information',
  why: 'A question that already holds the verdict cannot be answered; one about the purpose can.',
  source: {
    title: 'thoughtbot, Code Review: ask good questions, ask for clarification',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern: `what (${swear}) <adverb>* (be: is|are|was|were) (subject: (the|your|this|that|these|those) <adjacent>{1,3}|<code>) <adverb>* (even)? <adverb>* (supposed|meant|trying|attempting) to <adverb>* (act: (be|do|mean|achieve|accomplish|prove|solve|represent|say|show) <some>?) $`,
      rewrites: [phrase('What {be} {subject} meant to {act}?'), phrase('Could you walk me through {subject}?')],
    },
    {
      pattern: `what <adverb>* (be: is|are|was|were) (subject: (the|your|this|that|these|those) <adjacent>{1,3}|<code>) <adverb>* even <adverb>* (supposed|meant|trying|attempting) to <adverb>* (act: (be|do|mean|achieve|accomplish|prove|solve|represent|say|show) <some>?) $`,
      rewrites: [phrase('What {be} {subject} meant to {act}?'), phrase('Could you walk me through {subject}?')],
    },
    {
      pattern: `what <adverb>* (even is|even are|even was|is even|are even) (subject: (this|that|these|those|the|your) <adjacent>{1,3}|<code>) (even|supposed to be|for)? $`,
      rewrites: [phrase('What is {subject} for?'), phrase('Could you walk me through {subject}?')],
    },
    {
      pattern: `why (be: <be>) (subject: <work>) <adverb>* (so|such|this|that) <adverb>* (bad|terrible|awful|horrible|poor|messy|ugly|unreadable|stupid|dumb|shitty|crappy) (here)? $`,
      unless: ['why <be> (this|that|it|these|those) <adverb>* (so|such|this|that)'],
      rewrites: [
        phrase('Could you walk me through {subject}?'),
        phrase('I find {subject} hard to follow: ‹which part, and why›.'),
      ],
    },
    {
      pattern: `[what (${swear})? <adverb>* (is|are|was|were) (this|that|these|those|it|all this|all of this|<code>|the <adjacent>{1,2}|your <adjacent>{1,2}) <adverb>* (even)? <adverb>* (supposed|meant|trying|attempting) to <adverb>* (be|do|mean|achieve|accomplish|prove|solve|represent|say|show)] (exactly|anyway|here)? $`,
      unless: [
        'what (is|are|was|were) (<code>|the <adjacent>{1,2}) (supposed|meant) to (do|mean|be|represent|show)',
        'what (is|are) (this|that|it|the <adjacent>{1,2}) (supposed|meant) to (do|represent|show)',
      ],
      rewrites: [walk, sentence('What should this do?')],
    },
    {
      pattern:
        '[what (even is|even are|even was|is even|are even) (this|that|it|these|those|<code>|the point|the <adjacent>)] ...',
      rewrites: [walk],
    },
    {
      pattern:
        '[what <adverb>* (is|are|was) <adverb>* (this|that|all this|this whole) <adverb>* <insult-adjective>* (crap|mess|garbage|shit|nonsense|junk|trash|thing|monstrosity|abomination|bullshit|rubbish|madness|insanity|gibberish|stuff|witchcraft|sorcery)] ~',
      unless: ['what is (this|that) (thing|stuff|magic)'],
      rewrites: [walk],
    },
    {
      pattern: `[what (${swear})] (is|are|was) (this|that|these|it|going on|happening|wrong) (here|with (this|that|it))? $`,
      rewrites: [walk],
    },
    {
      pattern: `^ [(what|who) (${swear}) (,|…|!|\\?)*] <any>`,
      unless: [`(what|who) (${swear}) <any>`],
      rewrites: [omit(), walk],
    },
    {
      pattern:
        '[why (<be>) (<work>|everything here|everything in here) <adverb>* (so|such|this|that) <adverb>* (bad|terrible|awful|horrible|poor|messy|ugly|unreadable|stupid|dumb|shitty|crappy)] (here)? $',
      rewrites: [walk],
    },
    { pattern: `^ <mention> <mark>* [what (${swear})] $`, rewrites: [walk] },
    { pattern: `[what (${swear})] $`, rewrites: [omit(), walk] },
    {
      pattern: `[(asked: what|why|how|who|where) (${swear})]`,
      unless: [
        'what (the heck|the hell) (i|was i|did i|am i)',
        'how (on earth|in the world) did you <adverb>* (find|spot|catch|figure|track|debug|reproduce)',
      ],
      rewrites: [part('{asked}')],
    },
    {
      pattern:
        '[what (were|was|are|is) (you|they|he|she|the author) <adverb>* (even)? (thinking|trying to (do|achieve|prove|say)|on about|doing)] (here|with this|with that)? $',
      unless: [
        'what (are|were|is) (you|they) (trying to (do|achieve))',
        'what (are|is|was) (you|they|he|she) (doing|thinking)',
        'what (was|were) (you|they) doing',
      ],
      rewrites: [sentence('What was the thinking behind this?')],
    },
    {
      pattern:
        '[(is|was) (this|that) (a|some kind of|some sort of|some|supposed to be|meant to be)+ (joke|prank|troll|april fool|funny|a joke|sick joke|april fools joke|parody|satire|hidden camera)] ~',
      rewrites: [drop(), walk, sentence('I find this hard to follow: ‹which part, and why›.')],
    },
    {
      pattern:
        '[(are|were) you <adverb>* (kidding|joking|shitting|trolling|freaking kidding|fucking kidding|bloody kidding|having a laugh) (me|us|with me|right)?] (~|here|with|right)',
      unless: ['if you are'],
      rewrites: [drop(), walk],
    },
    {
      pattern:
        '[you <adverb>* (<be>)? (<adverb>|got to|have got to|have to|must)* (be)? (kidding|joking|shitting) (me|right)?] ~',
      unless: ['(i am|am i|just|only|not|if|when|hope|know|think) <adverb>* (you are)? (kidding|joking)'],
      rewrites: [walk],
    },
  ],
  unless: [
    'what the (heck|hell) , (lets|let us|we|i|why not|sure|ok|go)',
    'what (is|are|was|were) (your|this|that) <adjacent>{1,2} (meant|trying) to (do|achieve|accomplish|show|represent|solve)',
  ],
  despite: ['technical', 'idiom'],
  rewrites: [walk],
  examples: {
    flagged: {
      'What is this supposed to be?': 'Could you walk me through this?',
      'what even is this': 'could you walk me through this?',
      'what the hell is that supposed to do': 'could you walk me through this?',
      'What the hell is this?': 'Could you walk me through this?',
      'what on earth are these flags for?': 'what are these flags for?',
      'What is this mess?': 'Could you walk me through this?',
      'What were you thinking here?': 'What was the thinking behind this?',
      'Is this a joke?': 'Could you walk me through this?',
      'are you kidding me?': 'could you walk me through this?',
      "you've got to be kidding": 'could you walk me through this?',
      'Why the heck does `main` sleep?': 'Why does `main` sleep?',
      'Why is this code so bad?': 'Could you walk me through this code?',
      'What the heck is `tmp2` supposed to mean?': 'What is `tmp2` meant to mean?',
      'What even is this function?': 'What is this function for?',
      'Is this a joke? The migration drops every table.': 'The migration drops every table.',
      'What is your change even supposed to achieve?': 'What is your change meant to achieve?',
    },
    fine: [
      'How on earth did you find this bug?',
      "What the heck, let's try it both ways and measure.",
      'What is this flag for?',
      'What is the second argument supposed to do?',
      'What are you trying to do with the lock here?',
      'What were you seeing in the logs?',
      'Is this a typo?',
      'Just kidding, ship it.',
      'What should happen on an empty list?',
      'What on the page triggers the second render?',
      'Why does `main` sleep here?',
      'Why is this so slow on Windows?',
      'Is that a joke token for the tests, or a real one?',
      'I was kidding, it is fine.',
      'What is your change meant to achieve?',
    ],
  },
})

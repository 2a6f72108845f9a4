import { omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ridicule',
  principle: 'trust',
  severity: 'information',
  presets: ['recommended', 'strict', 'feedback', 'gentle'],
  why: 'People who are laughed at stop showing unfinished work, and the next mistake comes to light later.',
  source: {
    title: 'Ferreira et al. 2021, Characterizing Incivility in Open Source Code Review Discussions (mocking)',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '<start> <opener>*? [(lol|lmao|rofl|lmfao|haha|hahaha|pff|pfft) (,|!|…|—)*] (why|how) (<be>|do|does|did|would) (this|that|it|the|we|these|those|<code>|your) _',
      rewrites: [omit()],
    },
    {
      pattern:
        '(<be> you (guys)? <adverb>* (kidding|joking|trolling|serious|for real) (me|us)? (right now)?|you (have got to be|have to be|must be|got to be|gotta be) (kidding|joking) (me|us)?|is this a joke) (with|about) (object: <some>) ~',
      unless: ['(if|whether|unless|when|since|that) (are)? you', 'serious about <gerund>'],
      rewrites: [phrase("What's the idea behind {object}?"), phrase('I stumbled over {object}.')],
    },
    {
      pattern:
        '(this|that|it) (has to be|must be|has got to be|better be|got to be|can only be) (a|some (kind|sort) of)* (bad|sick|cruel)? (joke|prank) ~',
      unless: ['(if|whether|unless|when) (this|that|it)'],
      rewrites: [phrase("What's the idea behind this?"), phrase("I didn't expect this: ‹what you expected›.")],
    },
    {
      pattern:
        '<start> <opener>*? (it|this|that|so it|so this)? (seriously|really)? took (you|them|him|her|the team|your team|you guys) (duration: <duration>) (to (write|produce|do|build|come up with|ship|make|deliver|finish|type|fix|add) (object: <some>)|for (object: <some>))? \\?',
      rewrites: [phrase('What took the time here?'), phrase("What's still missing in {object}?")],
    },
    {
      pattern: '[(,|—|–|-)* (and|but) not in (a|the) good (way|sense)] <closer>* $',
      rewrites: [omit()],
    },
    {
      pattern: '(get|climb|come|step) (down|off) (from|of)? (your|the|that) <adjacent>? high horse ~',
      rewrites: [
        phrase("I'd like to talk about this on equal terms."),
        phrase("Let's look at the facts: ‹what you see›."),
      ],
    },
    {
      pattern:
        '(people|some people|some|everyone|maintainers|they|you|he|she)? (here)? (<be>|have|want to|just|like to|prefer to|<modal>|<adverb>)* (stick|sticks|sticking|stuck|bury|burying|buries|buried|put|putting|keep|keeping) (your|their|his|her|our) (head|heads) in the sand <some>? ~',
      unless: ['(i|we) <some>? in the sand'],
      rewrites: [phrase('I think this risk is real: ‹which›.')],
    },
    {
      pattern:
        '(<be> you (guys)? <adverb>* (kidding|joking|trolling|shitting|for real|pulling my leg|having a laugh|taking the piss|high|drunk|on drugs|on crack|messing) (me|with me|with us|us|right now|about this)?|are you <adverb>* serious (right now|about this|with (this|that|your|these|those) <some>?)?) ~',
      unless: ['(if|whether|unless|when|since|that) (are)? you', 'was you'],
    },
    {
      pattern:
        '<you> (have got to be|have to be|must be|got to be|gotta be|can not be|could not be) <adverb>* (kidding|joking|trolling|serious|for real|shitting me|kidding me)',
      unless: ['you must be serious'],
    },
    {
      pattern: '(surely|you) (you)? jest',
    },
    {
      pattern: 'what are you even (doing|talking about|saying|trying|on about) <some>? <adverb>* ~',
      rewrites: [
        phrase('Could you say more about what you mean?'),
        phrase("I don't follow yet: ‹where you got lost›."),
      ],
    },
    {
      pattern:
        '(lol|lmao|rofl|lmfao|haha|hahaha) <closer>* (what|why|who|how|no|did you|do you|you (really|actually|seriously|think|wrote|call)|this (code|pr|patch|function|is (a|so|your))) <some>? <adverb>* ~',
      unless: [
        '(why not|no (problem|worries|idea|kidding|need|rush)|how (cool|nice|did i|funny)|what a (coincidence|day))',
      ],
    },
    {
      pattern:
        '(a|an|such a|another)? (typical|classic|real|total|pure|absolute|complete)? (rookie|beginner|noob|newbie|amateur|freshman|schoolboy|newb|kindergarten|junior) (mistake|error|move|blunder|bug|level mistake)',
      unless: ['(common|avoid|avoiding|typical|some|these|my|our) (rookie|beginner|amateur|newbie)'],
      rewrites: [phrase('an easy thing to miss')],
    },
    {
      pattern:
        '(typical|classic|real|total)? (rookie|beginner|noob|newbie|amateur|schoolboy|kindergarten) (mistakes|errors|moves|blunders)',
      unless: ['(common|avoid|avoiding|typical|some|my|our) (rookie|beginner|amateur|newbie)'],
      rewrites: [phrase('things that are easy to miss')],
    },
    {
      pattern: '(is this|this is|it is|looks like|what is this)? ,? amateur hour',
      rewrites: [phrase('I expected this to be further along: ‹what is missing›.')],
    },
    {
      pattern:
        '(i|we|my team|the (whole)? team|everyone) <adverb>* (laughed|lold|laugh|chuckled|facepalmed|cringed|giggled) (out loud)? (at|reading|(when|while) (i|we)? (saw|see|read|reading|seeing|reviewing|opened)) (object: <some>) ~',
      rewrites: [phrase('I stumbled over {object}.')],
    },
    {
      pattern:
        '<start> [(seriously|srsly|rly|cmon|come on|oh come on|for real|really now|oh really|you serious|u serious|say what|excuse me) (\\?|!|…)+]',
      unless: ['come on !', 'excuse me !'],
    },
    { pattern: '<start> [(really|what) (\\? (!|\\?)|! \\?) (!|\\?)*]' },
    { pattern: '(makes|made) (a)? (fool|mockery|laughing stock) (out)? of _', rewrites: [] },
    {
      pattern: '(and)? <you> <adverb>* call (object: this|that|it) (a|an)? (name: <some>) \\?',
      unless: ['(what|how|why|where|when) (do|would|should|did|can) you call'],
      rewrites: [
        phrase("I'm missing something in this {name}: ‹what›."),
        phrase("I don't think this is {name} yet: ‹what is missing›."),
      ],
    },
    {
      pattern: '(this|that|it) is supposed to be (a|an|the)? (name: <some>) \\?',
      unless: ['what (this|that|it) is supposed'],
      rewrites: [
        phrase("I'm missing something in this {name}: ‹what›."),
        phrase("I don't think this is {name} yet: ‹what is missing›."),
      ],
    },
    {
      pattern:
        '(and)? (you call|<be> (this|that|it)) (really|seriously)? the best (that)? (you|they|we) (can|could) (do|come up with|manage|offer) ~|(and|so)? (this|that) is the best (that)? (you|they) (can|could) (do|come up with|manage|offer) ~',
      rewrites: [
        phrase('I think this can get better: ‹how›.'),
        phrase('I expected something else here: ‹what is missing›.'),
      ],
    },
    {
      pattern:
        '(<start> <opener>*? (do|did) you (need|want|forget) (your|new)? (glasses|a nap|coffee|help reading)|are you (blind|deaf|asleep|half asleep|awake|high|drunk|on drugs|color blind|paying attention)|is english (not)? your (second|first|third|native) language|were you (even)? (listening|paying attention|awake|there)) <some>? \\?',
      unless: ['(are you|if you are) (color )?blind (to|users)', 'do you (need|want) (a nap|coffee)'],
      rewrites: [phrase('I may not have been clear: ‹the point›.')],
    },
  ],
  rewrites: [
    phrase("What's the idea behind this?"),
    phrase("I didn't expect this: ‹what you expected›."),
    part("What's the idea behind this?"),
  ],
  examples: {
    flagged: {
      'Are you kidding me with these names?': "What's the idea behind these names?",
      'are you serious about `foo2`': "what's the idea behind `foo2`?",
      'This has got to be a joke.': "What's the idea behind this?",
      'It took you two weeks to write this?': 'What took the time here?',
      'This made me laugh, and not in a good way.': 'This made me laugh.',
      'Get off your high horse.': "I'd like to talk about this on equal terms.",
      'You are burying your head in the sand.': 'I think this risk is real: ‹which›.',
      'You call this documentation?': "I'm missing something in this documentation: ‹what›.",
      'This is supposed to be production code?': "I'm missing something in this production code: ‹what›.",
      'and this is the best you could do?': 'I think this can get better: ‹how›.',
      'Were you even listening in the meeting?': 'I may not have been clear: ‹the point›.',
      'Do you need glasses?': 'I may not have been clear: ‹the point›.',
      'Are you kidding me?': "What's the idea behind this?",
      'are u serious right now': "what's the idea behind this?",
      'lol what is this': "what's the idea behind this?",
      'That is such a rookie mistake.': 'That is an easy thing to miss.',
      'Full of beginner mistakes.': 'Full of things that are easy to miss.',
      'Seriously?': "What's the idea behind this?",
      "You've got to be kidding.": "What's the idea behind this?",
      'We laughed out loud when we saw `getGetter()`.': 'I stumbled over `getGetter()`.',
      'What are you even talking about?': 'Could you say more about what you mean?',
      'LOL, why is this a singleton': "What's the idea behind this?",
      'you cannot be serious': "what's the idea behind this?",
      'amateur hour': 'I expected this to be further along: ‹what is missing›.',
    },
    fine: [
      'If this must be a joke, mark it as one.',
      'How long did it take you to write this?',
      'It took the job two weeks to finish?',
      'It took me two weeks to find this.',
      'What do you call this pattern?',
      'What are you thinking of for the name?',
      'Are you serious about maintaining this fork?',
      'The docs list common beginner mistakes.',
      'Just kidding, the build is fine!',
      'haha nice one',
      'I made a rookie mistake here, sorry.',
      'This is a joke plugin for the April release.',
      'Really? I thought the flag was on by default.',
      'lol, thanks for catching that',
      'If you are joking, add a smiley.',
      'What is this option supposed to do?',
      'Seriously, thank you for this.',
    ],
  },
})

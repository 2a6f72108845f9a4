import { part, phrase } from '../../rewrite/template.ts'
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
      pattern:
        '(and)? <you> <adverb>* call (this|that|it) (a|an)? <some> \\?|(and)? (you call|<be> (this|that|it)) (really|seriously)? the best (that)? (you|they|we) (can|could) (do|come up with|manage|offer) ~|(and|so)? (this|that) is the best (that)? (you|they) (can|could) (do|come up with|manage|offer) ~|(this|that|it) is supposed to be (a|an|the)? <some> \\?',
      unless: ['(what|how|why|where|when) (do|would|should|did|can) you call', 'what (this|that|it) is supposed'],
      rewrites: [phrase('I expected something else here: ‹what is missing›.')],
    },
    {
      pattern:
        '(<start> <opener>*? (do|did) you (need|want|forget) (your|new)? (glasses|a nap|coffee|help reading)|are you (blind|deaf|asleep|half asleep|awake|high|drunk|on drugs|color blind|paying attention)|is english (not)? your (second|first|third|native) language|were you (even)? (listening|paying attention|awake|there)) <some>? \\?',
      unless: ['(are you|if you are) (color )?blind (to|users)', 'do you (need|want) (a nap|coffee)'],
      rewrites: [phrase('I may not have been clear: ‹the point›.')],
    },
  ],
  rewrites: [
    phrase('What is the idea behind this?'),
    phrase('I did not expect this: ‹what you expected›.'),
    part('What is the idea behind this?'),
  ],
  examples: {
    flagged: {
      'You call this documentation?': 'I expected something else here: ‹what is missing›.',
      'This is supposed to be production code?': 'I expected something else here: ‹what is missing›.',
      'and this is the best you could do?': 'I expected something else here: ‹what is missing›.',
      'Were you even listening in the meeting?': 'I may not have been clear: ‹the point›.',
      'Do you need glasses?': 'I may not have been clear: ‹the point›.',
      'Are you kidding me?': 'What is the idea behind this?',
      'are u serious right now': 'what is the idea behind this?',
      'lol what is this': 'what is the idea behind this?',
      'That is such a rookie mistake.': 'That is an easy thing to miss.',
      'Full of beginner mistakes.': 'Full of things that are easy to miss.',
      'Seriously?': 'What is the idea behind this?',
      "You've got to be kidding.": 'What is the idea behind this?',
      'We laughed out loud when we saw `getGetter()`.': 'I stumbled over `getGetter()`.',
      'What are you even talking about?': 'What is the idea behind this?',
      'LOL, why is this a singleton': 'What is the idea behind this?',
      'you cannot be serious': 'what is the idea behind this?',
      'amateur hour': 'I expected this to be further along: ‹what is missing›.',
    },
    fine: [
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

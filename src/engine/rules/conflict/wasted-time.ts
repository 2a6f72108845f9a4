import { phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const whose =
  "(my|our|your|everyone's|everybody's|people's|his|her|their|both our|both of our|each other's|other people's|developer|human)"
/** What stands before it in the clause, so that the whole clause can go. */
const lead =
  '(you|your <adjacent>|we|i|it|this|that|they|people|everyone|<be>|do|does|not|stop|please|thanks|thank you|for|quit|keep|keeps|to|of|from|<adverb>)*'
const cost = phrase('This costs me a lot of time: ‹what takes the time›.')

export default defineRule({
  id: 'wasted-time',
  principle: 'conflict',
  severity: 'information',
  why: 'To call it a waste says that the other side was not worth the time; what the time went into can be changed.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon: bitter frustration as incivility',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern: `(what|this is|it is|that is|such|just|all this is|this <adjacent>{1,2} is|it was|this was|is|was) <adverb>* (a)? (complete|total|huge|colossal|pure|utter|giant|massive|big|real)* waste of (${whose}|precious|valuable|mine|of)* (time|energy|effort|effort and time|breath|hours|space|oxygen) <some>? ~`,
      unless: ['(not|never|hardly|would|could|might|may|if|avoid|be) <adverb>* a? waste'],
    },
    {
      pattern: `${lead} (wasting|wasted|wastes|waste) <adverb>* (so much|too much|enough|more|a lot of|any more|hours|countless|another|half|all|<duration>|<number>|of)* ${whose} (precious|valuable|free|own)* (time|life|energy|breath|day|weekend|evening|hours|goodwill|good will) <some>? ~`,
      unless: [
        '(sorry|apologies|apologize|apologise|hate|regret) (for|to)? (having)? (wasting|wasted|waste)',
        '(not|never|without|to) (want|mean|wish|like)? (to)? (waste|wasting) (your|their)',
        'hate to waste',
      ],
    },
    {
      pattern: `(i|we) (<adverb>|have|had|am|just)* (wasted|wasting|lost|burned|burnt) (<adverb>|over|half|my|the whole|the entire|another|more than|almost|about|all|of)* (<duration>|hours|days|weeks|countless hours|a? (day|morning|weekend|evening|afternoon|night)) <some>? (because of (you|this|your)|for nothing|explaining|only to|thanks to (you|this|your)|on (you|your|this|reading|explaining|arguing|trying)|already) <some>? ~`,
      unless: ['my (own|mistake|fault|typo)'],
    },
    { pattern: '(that is|this is|it is)? (time|hours|<duration>) (<adverb>|that)* i (will|can) never get back ~' },
    {
      pattern: `${lead} (your <adjacent>{1,2})? <be>? (not|hardly|nobody is|no longer|is not even|are not) <adverb>* worth (${whose}|anyone's|the|anybody's) (time|effort|trouble|breath|energy|while) <some>? ~`,
      unless: [
        '(is|are|was|probably|think|may|might) (it|this|that|be)? <adverb>* not <adverb>* worth the',
        'worth the (effort|time|trouble) (for|here|in|to|of|now|yet|at|since|because|as|imo)',
        'worth the (effort|trouble|time)',
      ],
    },
  ],
  despite: ['self', 'negation', 'technical', 'idiom'],
  rewrites: [cost, phrase("I'd rather spend the time on this: ‹what matters to you›.")],
  examples: {
    flagged: {
      'What a waste of time.': 'This costs me a lot of time: ‹what takes the time›.',
      "you're wasting everyone's time": 'this costs me a lot of time: ‹what takes the time›.',
      'Please do not waste my time.': 'This costs me a lot of time: ‹what takes the time›.',
      'This whole thread is a complete waste of energy.': 'This costs me a lot of time: ‹what takes the time›.',
      'I wasted three hours on your broken patch.': 'This costs me a lot of time: ‹what takes the time›.',
      'This is such a waste of our time, honestly': 'This costs me a lot of time: ‹what takes the time›. Honestly',
      "That's an hour I'll never get back.": 'This costs me a lot of time: ‹what takes the time›.',
      'We lost a day because of this.': 'This costs me a lot of time: ‹what takes the time›.',
      "Your question isn't worth my time.": 'This costs me a lot of time: ‹what takes the time›.',
      'Thanks for wasting our evening.': 'This costs me a lot of time: ‹what takes the time›.',
    },
    fine: [
      'Sorry for wasting your time, I had the wrong branch.',
      'The scheduler should not waste CPU time.',
      "I don't want to waste your time, so here is a summary.",
      'Splitting this is probably not worth the effort.',
      'A full scan would be a waste of time on large tables.',
      'We wasted a lot of memory in the old cache.',
      'This saves us hours.',
      'I lost an hour to a typo of my own.',
      'The loop wastes cycles while it polls.',
      'Reusing the pool avoids a waste of connections.',
    ],
  },
})

import { drop, omit, part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const view = sentence('I see this differently: ‹what you see, and why›.')
/** It carries no point, so what else the comment says is enough. */
const aside = [drop(), view]
const women = '(girl|girls|woman|women|lady|ladies|female|females|chick|chicks)'

export default defineRule({
  id: 'gender-put-down',
  principle: 'belonging',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Courage and skill have no gender; a reader who is not a man hears that this place is not theirs.',
  source: {
    title: 'Contributor Covenant: regardless of gender identity and expression',
    url: 'https://www.contributor-covenant.org/version/2/1/code_of_conduct/',
  },
  finds: [
    { pattern: '[man up and] <verb>', rewrites: [omit()] },
    {
      pattern: '[((need|needs|have|has|just|got|please|should|must|time) to? )?man up] (~|already|a bit|on|when)',
      rewrites: [part("let's settle this")],
    },
    {
      pattern: '[(grow|grew|growing) (a pair|some balls|a set of balls|balls|some cojones|cojones|a dick)]',
      rewrites: [part('decide')],
    },
    { pattern: '[be a (real)? man] (about|and|~)', rewrites: [part('be open')] },
    {
      pattern:
        '(have|has|had|got|takes|took|with|lack|lacks|lost|without|not have) [((the|no|any|some|big|enough|real)* (balls|cojones)|the nuts)] (to|~)',
      unless: ['(nuts|balls) (and|in)'],
      rewrites: [part('the courage')],
    },
    {
      pattern: `[like (a|little)? (little)? (girl|girls|pussy|pussies|sissy|school girl|schoolgirl|bitch)] ~`,
      unless: ['(look|looks) like a girl'],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(do not be|stop being|being|you are|what|such) (such|being)? (a|an)? (little|total|big)? (pussy|pussies|sissy|sissies|wuss|wimp|pansy|mama s? boy|girly man|soyboy|soy boy|cuck|simp|girl about (it|this|that))]',
      rewrites: aside,
    },
    {
      pattern: `[(that|so)? (even|only) (a|an|any|my|the)? <adjacent>? ${women} (could|can|would|will|understands|knows|gets|uses)]`,
      unless: ['only (a)? (woman|women|girls|ladies) can (be|see|have|get|select|join|open|use)'],
      rewrites: [part('anyone could')],
    },
    {
      pattern: `[(<you>|he|she|they) <adverb>* (sound|sounds|act|acts|behave|behaves|write|writes|look|looks|whine|whines) like (a|an|some)? (hysterical|emotional|crazy|angry|nagging)+ ${women}]`,
      rewrites: aside,
    },
    { pattern: `[(hysterical|nagging|bitchy) ${women}]`, rewrites: [part('colleague'), view] },
    { pattern: '[(<you>|he|she|they) <be> (<adverb>|being|getting|so|a bit)* hysterical]', rewrites: aside },
    { pattern: '[(pussy|wimp|wuss) out]', rewrites: [part('hold back')] },
    { pattern: '[(pussied|wimped|wussed) out of]', rewrites: [part('held back from')] },
    { pattern: '[(pussied|wimped|wussed) out]', rewrites: [part('held back')] },
    {
      pattern: `[(not bad|pretty good|good|impressive|great|well done|nice|decent|smart) for (a|an) <adjacent>? ${women}]`,
      rewrites: [part('well done')],
    },
    {
      pattern: `[(for|as) (a|an) ${women}] (you|she|that|this|it)`,
      unless: [
        'as a (woman|lady|girl) (i|we|she (would|will|can|sees|gets)) ...',
        'for a (woman|lady|girl) that <past>',
      ],
      rewrites: [omit()],
    },
    {
      pattern: `[${women} (just|simply|really|always|usually|clearly|generally)* ((can|could|do|should|will) not|are (not|bad|worse|too|just|so|naturally|less|more)|never|have no|lack|belong|like to|only)] ...`,
      unless: [
        '(women|girls|ladies|females) (do not|can not|should not|will not|never) (see|join|open|get|have|select|need|appear|receive|find)',
        '(women|girls|ladies|females) are (too|so) (often|rarely)',
        '(women|girls) have no (restroom|access|option|way|place)',
        'women (do not|can not|are not) (feel|always|get|have|as|often|apply|represented|paid|only|a|the|given|included|welcome|safe)',
        '(women|females|girls) (are|have) (less|more|so|not|no) (likely|often|under|represented|access|than|paid|here|welcome)',
      ],
      rewrites: aside,
    },
    {
      pattern:
        '[(are|is|were|was) (you|she) on (your|her|the) (period|rag)]|[(you|she) (<adverb>|<be>|must be|sound like you are|sounds like she is)* (on|having|got) (your|her) (period|time of the month)]',
      rewrites: aside,
    },
    {
      pattern: '[((diversity|affirmative action|quota|dei) (hire|pick|pr|commit|woman|girl)|token (hire|woman|girl))]',
      rewrites: [part('colleague')],
    },
    {
      pattern: '[(diversity|affirmative action|quota|dei|token) hires]',
      rewrites: [part('colleagues')],
    },
    {
      pattern: '[(you|she|he|they) ... like (a|little)* (girl|girls|woman|school girl|schoolgirl|pussy|sissy)]',
      rewrites: aside,
    },
    { pattern: '[(wears?|wear|wearing) the (pants|trousers)]', rewrites: [part('decides')] },
    {
      pattern: '[(make|fetch|get|bring) me a (sandwich|coffee|beer)] ~',
      unless: ['(coffee|beer) and'],
      rewrites: aside,
    },
  ],
  unless: ['women in (tech|open source|computing)', 'how (women|girls) ...'],
  despite: ['negation', 'technical', 'hedge'],
  rewrites: aside,
  examples: {
    flagged: {
      'Man up and merge it.': 'Merge it.',
      'Grow a pair, you can delete the branch.': 'Decide, you can delete the branch.',
      'nobody has the balls to touch that module': 'nobody has the courage to touch that module',
      "Don't be a pussy.": 'I see this differently: ‹what you see, and why›.',
      'Not bad for a girl!': 'Well done!',
      'you throw exceptions like a girl': 'I see this differently: ‹what you see, and why›.',
      "Women just can't do low-level stuff.": 'I see this differently: ‹what you see, and why›.',
      'Is she on her period?': 'I see this differently: ‹what you see, and why›.',
      'He wimped out of the migration.': 'He held back from the migration.',
      'Another diversity hire approved this.': 'Another colleague approved this.',
      'they pussied out': 'they held back',
      'Who wears the pants in this project?': 'Who decides in this project?',
    },
    fine: [
      'Run `man up` to read the manual.',
      'The man page is up to date.',
      'Women in tech meet on Thursday.',
      'As a woman I felt unwelcome in that thread.',
      'The ball bearing has eight balls and two races.',
      'She made this look easy.',
      'The form asks whether the patient is on her period; make that optional.',
      'A pair of threads grow the pool.',
      'The token picks up the new scope.',
      'Girls who code use this course.',
      'Women are less likely to get a review, says the study.',
      'Wimp is short for windows, icons, menus, pointer.',
      'Women do not see the option after the migration.',
      'The token commit is signed.',
    ],
  },
})

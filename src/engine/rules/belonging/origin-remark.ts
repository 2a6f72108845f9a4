import { drop, omit, part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const view = sentence('I see this differently: ‹what you see, and why›.')
const problem = sentence('I see problems here: ‹which ones›.')
const origin =
  '(indian|indians|chinese|russian|russians|american|americans|german|germans|french|polish|nigerian|nigerians|pakistani|pakistanis|african|africans|asian|asians|european|europeans|ukrainian|ukrainians|brazilian|brazilians|mexican|mexicans|arab|arabs|muslim|muslims|jewish|japanese|korean|vietnamese|filipino|filipinos|bangladeshi|latin american|eastern european|western|british|italian|italians|turkish|israeli|israelis|immigrant|foreign|offshore|outsourced|third world)'
const trade =
  '(code|coders|coder|dev|devs|developer|developers|programmer|programmers|engineer|engineers|quality|coding|contractor|contractors|team|teams|work|junk|garbage|freelancer|freelancers|workers|labor|software|style)'

export default defineRule({
  id: 'origin-remark',
  principle: 'belonging',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Where somebody comes from is not why a line is wrong, and everyone from there reads along.',
  source: {
    title: 'Contributor Covenant: regardless of ethnicity, nationality, race, caste, color, religion',
    url: 'https://www.contributor-covenant.org/version/2/1/code_of_conduct/',
  },
  finds: [
    {
      pattern: `^ [(<adverb>|another|just|what a|yet another)* (typical|cheap|bad|lazy|crappy|stupid|dumb|low quality|shitty|classic|terrible|usual|incompetent) (low cost|bloody)? ${origin} ${trade}] $`,
      rewrites: [drop(), problem],
    },
    {
      pattern: `[(typical|cheap|bad|lazy|crappy|stupid|dumb|low quality|shitty|classic|these|those|fucking|terrible|usual|incompetent) (low cost|bloody)? ${origin} ${trade}]`,
      unless: [
        '(these|those) <adjacent>{1,2} (did a (great|good)|deserve|helped|maintain)',
        'classic <adjacent> style',
        '(these|those) (western|foreign|european|american|british|german|french|japanese|chinese) (teams|developers|engineers|code|software|style)',
      ],
      rewrites: [drop(), problem, view],
    },
    { pattern: `[typical (of)? ${origin}] `, rewrites: [omit(), view] },
    {
      pattern: `[(written|coded|done|made|built|outsourced|developed|shipped) (by|to|in) (some|cheap|a bunch of|the|those|these|lazy|underpaid)* ${origin} ${trade}?] ~`,
      unless: [
        '(in) (the)? (american|british|german|french|chinese|japanese|western|eastern european) (style|code)?',
        'by (chinese|indian|russian|american|german|french|polish|asian|european|ukrainian|brazilian|foreign|british|italian|japanese|korean|vietnamese|turkish|african) (engineers|developers|contractors|teams|programmers)',
        '(by|to) (a|the) (german|french|american|british|japanese|korean|italian|brazilian|european|polish|ukrainian|indian|chinese|russian) (team|developer|engineer|developers|engineers)',
      ],
      rewrites: [drop(), problem],
    },
    {
      pattern: `^ [${origin} ${trade} (as usual|again|strikes again|at its best|at its finest)]`,
      rewrites: [drop(), problem],
    },
    {
      pattern:
        '[(is|was|were|are) (this|that|it|these|you) (<adverb>|really)* (written|made|coded|done|built|from)? (by|from|in)? (someone|somebody|a guy|people|some guy|a dev|a developer|a team|devs|developers)? (from|in) (india|china|russia|pakistan|bangladesh|nigeria|africa|vietnam|ukraine|brazil|mexico|eastern europe|asia|the third world)] \\?',
      unless: [
        '(is|was) (it|this|that) (made in|from) ...',
        '(is|are|was|were) (it|this|that|these|you) (served|hosted|deployed|available|stored|shipped|sold|based|blocked|located) ...',
      ],
      rewrites: [drop(), problem],
    },
    {
      pattern: '[go back to (your|ur) (own)? (country|village|cave|continent|homeland|shithole)]',
      rewrites: [drop(), view],
    },
    {
      pattern:
        '[(in|from) (your|his|her|their) (shithole|third world|backwards|backward|poor|corrupt|so called|primitive)+ (country|village|part of the world|culture|kind of country)] ',
      rewrites: [omit(), view],
    },
    {
      pattern:
        '(how|what) (you|they|people) <adverb>* (do|code|work|write|call) ...{0,2} [(in|from) (your|his|her|their) (country|village|part of the world|culture)]',
      rewrites: [omit(), view],
    },
    {
      pattern: '(a|another|some|this|that) [third world (code|solution|coding|quality)]',
      rewrites: [part('weak solution')],
    },
    {
      pattern:
        '[(third world) (country|countries|code|quality|solution|internet|wifi|dev|devs|developer|developers|infrastructure|coding|problem|problems)]',
      unless: ['third world (country|countries|internet|wifi|infrastructure)'],
      rewrites: [part('weak work')],
    },
    { pattern: '[(third world)]', rewrites: [part('low-income')] },
    {
      pattern:
        '[(you|your) (people|kind|lot|sort)] (always|never|are|do|can|will|have|just|all|keep|need|should|think|only)',
      unless: [
        '(do|did|would|will|can|could|are|have|should|how|what|if|when|that) you people ...',
        'your people (need|can|will|should|have)',
        'your kind (will be|are all)',
        'your kind (words|of|help|reply|response|message|offer)',
      ],
      rewrites: [part('you')],
    },
    {
      pattern: `[(you|all you|you bloody|you damn) (<adjacent>)? (indians|russians|chinese|americans|germans|africans|arabs|muslims|jews|asians|mexicans|pakistanis|ukrainians|europeans|foreigners|westerners|frenchmen|immigrants|poles|turks)]`,
      rewrites: [part('you')],
    },
    {
      pattern: `[(indians|russians|chinese (people|devs|developers)?|americans|germans|africans|arabs|muslims|jews|asians|mexicans|pakistanis|foreigners|westerners|immigrants|the chinese|the indians|the russians|the french) (just|simply|really|always|usually|generally)* ((can|could|do|will) not (code|program|design|write|understand|care|test|read|think|know)|never (test|read|learn|think|listen|care)|always (lie|cheat|copy|steal|cut)|are (all|just|too|so|lazy|stupid|cheap|dirty|liars|thieves|bad|terrible|rude|incompetent))]`,
      unless: ['not (read|write|understand|know|care) (this|the|that|a|spaces|about) ...', 'are just used to'],
      rewrites: [drop(), view],
    },
    {
      pattern:
        '[(where are you (really|actually|originally) from|what kind of name is (that|this|<adjacent>)|(is that|do you have) (even)? a real name)] ',
      unless: ['real name (or|field|policy|in|for|column)'],
      rewrites: [drop(), view],
    },
    {
      pattern:
        '(is|was|are|like|so|pretty|how|that|this|a|look|looks) <adverb>* [(ghetto|gypsy)] (~|code|fix|solution|hack|setup|workaround|way|style|but|and|here)',
      rewrites: [part('makeshift')],
    },
    {
      pattern:
        '[(off the reservation|circle the wagons|low man on the totem pole|too many chiefs|open the kimono|indian giver|chinese whispers|chinese fire drill|mexican standoff|going native|gone native|jewed down|indian style)]',
      rewrites: [sentence('‹what happened, in plain words›.')],
    },
    { pattern: '[(cultural fit|culture fit)] (problem|issue|issues|concern)', rewrites: [part('collaboration')] },
  ],
  despite: ['negation', 'hedge', 'technical'],
  rewrites: [drop(), view],
  examples: {
    flagged: {
      'Typical outsourced code.': 'I see problems here: ‹which ones›.',
      'This was written by cheap offshore devs.': 'I see problems here: ‹which ones›.',
      'Go back to your country.': 'I see this differently: ‹what you see, and why›.',
      'You people never read the docs.': 'You never read the docs.',
      'indians cannot code': 'I see this differently: ‹what you see, and why›.',
      'A third world solution again.': 'A weak solution again.',
      'you russians always know better': 'you always know better',
      'Where are you really from?': 'I see this differently: ‹what you see, and why›.',
      'That fix is pretty ghetto.': 'That fix is pretty makeshift.',
      'Another one of those lazy foreign contractors.': 'I see problems here: ‹which ones›.',
      'The docs went through chinese whispers.': '‹what happened, in plain words›.',
    },
    fine: [
      'The Chinese translation lacks two strings.',
      'An Indian team maintains the mirror, and they answer fast.',
      'What do you people think of the new layout?',
      'In your country the decimal mark may be a comma.',
      'German users see the long label cut off.',
      'Thanks for your kind words.',
      'The app must work with slow internet in low-income countries.',
      'The Russian locale has three plural forms.',
      'A French developer wrote the first port.',
      'The native module is gone.',
      'Where are you from? I would like to add you to the map of contributors.',
      'Western European time is UTC.',
      'What is the tax rate in your country?',
      'Americans can not read this date format.',
    ],
  },
})

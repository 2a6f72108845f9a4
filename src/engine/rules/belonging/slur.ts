import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const pause = sentence("I'd like to pause here and come back to this later.")
const view = sentence('I see this differently: ‹what you see, and why›.')

export default defineRule({
  id: 'slur',
  principle: 'belonging',
  severity: 'warning',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'This word tells a whole group of people, some of them readers, that they do not belong here.',
  source: {
    title: 'Contributor Covenant: a harassment-free experience for everyone',
    url: 'https://www.contributor-covenant.org/version/2/1/code_of_conduct/',
  },
  finds: [
    {
      pattern: '[(subject: <thing>) <be> (so|such|fucking|really|totally|pretty|kinda|kind of|just|a bit)* gay] ~',
      rewrites: [phrase('I see problems with {subject}: ‹which ones›.')],
    },
    {
      pattern:
        '[(<you>|youre|you all|he|she|they) (<be>|must be|sound like|look like) (<adverb>|such|a|an|raging|total|complete|fucking|stupid|dirty|bunch of)* <slur>] ',
      rewrites: [drop(), pause, view],
    },
    {
      pattern: '[<you> (<tirade>|all|guys|people)* (<slur>|gay|gays|homo|homos|queer|queers)] (~|<pause>)',
      rewrites: [omit(), pause, view],
    },
    { pattern: '^ [(hey|hi|hello|sup|yo|listen|ok)* (<tirade>|you|all)* <slur>] (,|!|:)', rewrites: [omit()] },
    { pattern: '(kill|kick|ban|hate|fuck|deport|gas|shoot) [(all|the|these|those)* <slur>]', rewrites: [pause] },
    {
      pattern: '[(this|that|it|<thing>) <be> (so|such|fucking|really|totally|pretty|kinda|kind of|just|a bit)* gay] ~',
      rewrites: [sentence('This does not work for me: ‹what breaks›.')],
    },
    {
      pattern: '[(how|so|pretty|really|totally) gay] ~',
      rewrites: [omit(), sentence('This does not work for me: ‹what breaks›.')],
    },
    {
      pattern:
        '[(do not be|stop being|you are|are you|youre) (so|such a|a|being|fucking)* (gay|homo|queer|jew|gypsy)] ~',
      rewrites: [view],
    },
    { pattern: '(<be>|got|get|getting|were|was) [(gypped|gyped|jipped|jewed)]', rewrites: [part('cheated')] },
    {
      pattern:
        '[(gypped|gyped|jipped|gypping|jewing|jewed)] (<you>|us|me|him|them|people|users|customers) (down|over|out)?',
      rewrites: [part('cheated')],
    },
    {
      pattern:
        '[(fucking|stupid|dirty|filthy|damn|lazy|bloody|cheap) (jew|jews|arab|arabs|muslim|muslims|mexican|mexicans|immigrant|immigrants|foreigner|foreigners|gypsy|gypsies|black|blacks|asian|asians|christian|christians|queer|queers|gay|gays|homo|homos)]',
      rewrites: [part('people')],
    },
    {
      pattern:
        '(a|the|some|this|that) (bunch|group|pack|team) of [(stupid|dumb|fucking|damn|bloody|lazy|dirty)* <slur>]',
      rewrites: [part('people')],
    },
    { pattern: '[(stupid|dumb|fucking|damn|bloody|lazy|dirty)* <slurs>]', rewrites: [part('people'), view] },
    { pattern: '[(stupid|dumb|fucking|damn|bloody|lazy|dirty)* <slur>]', rewrites: [part('person'), view] },
  ],
  unless: [
    '(chink|chinks) in (the|its|our|their|your) (armor|armour)',
    '(spic|spick) and span',
    'maine (coon|coons)|coon (cat|cats|dog|hound|hounds|rapids|creek)',
    'raccoon',
    '(fag|fags) (end|packet)',
    'gay (people|person|man|men|woman|women|couple|couples|rights|pride|marriage|community|users|bar|and lesbian)',
  ],
  despite: ['self', 'technical', 'negation', 'idiom', 'hedge'],
  rewrites: [view],
  examples: {
    flagged: {
      'That commit message is so gay.': 'I see problems with that commit message: ‹which ones›.',
      'Two towelheads wrote the mirror.': 'Two people wrote the mirror.',
      'You are a faggot.': "I'd like to pause here and come back to this later.",
      'The lock is never released, you fucking homo.': 'The lock is never released.',
      "don't be such a homo": 'I see this differently: ‹what you see, and why›.',
      'We got gypped on the license.': 'We got cheated on the license.',
      'Some wetback wrote this.': 'Some person wrote this.',
      'the f*ggot who merged this': 'the person who merged this',
      'ask the tranny in QA': 'ask the person in QA',
      'This was left to a bunch of towelheads.': 'This was left to a bunch of people.',
      'lazy mexicans broke the mirror': 'people broke the mirror',
      'A raghead maintains it.': 'A person maintains it.',
      'this font is totally gay': 'I see problems with this font: ‹which ones›.',
      'Stop being gay.': 'I see this differently: ‹what you see, and why›.',
    },
    fine: [
      'The chink in the armor is the reset link.',
      'The pride flag was added by gay users of the app.',
      'Our Maine Coon walked over the keyboard.',
      'The kitchen is spic and span.',
      'He is gay and out at work.',
      'The study counts Jews, Muslims and Christians.',
      'A Mexican restaurant is used in the example.',
      'The raccoon theme is back.',
      'Gypsum board is listed under materials.',
      'The fagus genus has a row of its own.',
      'The report quotes "that is so gay" as a slur.',
    ],
  },
})

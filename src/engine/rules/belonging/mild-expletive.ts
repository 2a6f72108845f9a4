import { omit, part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const surprise = sentence('I did not expect this: ‹what surprised you›.')
const frustration = sentence('I have a hard time with this: ‹what went wrong›.')

/** "Damn, it is late": here "it" belongs to what follows. */
const its = "damn (it|that|this) ('s|is|was|has|does|will|would|can)"

export default defineRule({
  id: 'mild-expletive',
  principle: 'belonging',
  severity: 'hint',
  why: 'In writing nobody sees you grin: a curse that is meant lightly can read as anger at the reader.',
  source: {
    title: 'Ferreira, Cheng, Adams (2021): vulgarity as a feature of uncivil review comments',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern: '^ [(what|how|why|who) (the|in the|in) <hell>] (is|was)? (this|that)? $',
      rewrites: [omit(), surprise, frustration],
    },
    { pattern: '(what|how|why|who|where|when|whatever) [(the|in the|in) <hell>]', rewrites: [omit()] },
    {
      pattern: '[the <hell>] (is|are|was|does|do|did|up with) (this|that|it|he|she|they|<you>|wrong|going|<code>)',
      rewrites: [part('what')],
    },
    {
      pattern:
        '^ [(to hell with|the hell with|damn|darn|blast|curse) (you|this|that|these|those|the <adjacent>{1,2}|it all|all|<code>)]',
      unless: [its],
      rewrites: [frustration],
    },
    { pattern: '[to hell with]', rewrites: [part('never mind')] },
    {
      pattern:
        '^ [(oh|ah|aw|ahh|ohh|aww|well|ugh|yeah)* (<mild-cry> (it|all)*|god damn (it)?|(bloody|oh|aw) hell|hell)] $',
      rewrites: [omit(), surprise, frustration],
    },
    {
      pattern:
        '^ [(oh|ah|aw|ahh|ohh|aww|ugh|yeah)* (<mild-cry> (it|all)*|god damn (it)?|(bloody|oh|aw) hell|hells bells)] (<pause>|_)',
      unless: ['^ (damn|crap|darn) (you|the|this|that|these) ...', its],
      rewrites: [omit()],
    },
    { pattern: '^ [hell] <pause>', rewrites: [omit()] },
    { pattern: '[freaking (object: (me|us|people|users|everyone)) out]', rewrites: [part('worrying {object}')] },
    { pattern: '[freaks (object: (me|us|people|users|everyone)) out]', rewrites: [part('worries {object}')] },
    { pattern: '^ [hell no]', rewrites: [part('no')] },
    { pattern: '[(oh|ah|aw|ahh|ohh|ugh) <mild-cry>]', rewrites: [omit(), surprise] },
    { pattern: `^ [damn] ${its.slice(5)}`, rewrites: [omit()] },
    { pattern: '<pause> [(<mild-cry> it?|god damn it|damn it|damn)] (<pause>|$)', rewrites: [omit()] },
    { pattern: '[(damn it|dammit|damnit|darnit|goddamnit|goddammit|god damn it)] ~', rewrites: [omit()] },
    { pattern: '[(god damn|<mild-curse>)] (<adjacent>|<number>)', rewrites: [omit()] },
    { pattern: '[the (living|bloody)? (hell|crap|heck|shit) out of]', rewrites: [omit()] },
    { pattern: '[(a|one) (hell|heck) of a] lot', rewrites: [part('a')] },
    { pattern: '[(a|one) (hell|heck) of a (time|job|ride)]', rewrites: [part('a hard time')] },
    { pattern: '[((a|one) (hell|heck) of (a|an)|helluva)]', rewrites: [part('quite a')] },
    { pattern: '[(as|like) (hell|heck|crap)]', rewrites: [omit()] },
    { pattern: '(way|chance|hope|point) [in hell]', rewrites: [omit()] },
    { pattern: '[(go|goes) to hell] (~|in|when|if|with)', rewrites: [part('breaks down')] },
    { pattern: '[(going|gone|went) to hell]', rewrites: [part('breaking down')] },
    {
      pattern: 'i [(do|did|could|can) not (really|even)? give a (damn|crap|toss|hoot) about]',
      rewrites: [part('am not concerned about')],
    },
    {
      pattern:
        '[((do|does|did|could|can) not|nobody|noone|no one) (really|even)? (give|gives|gave) a (damn|crap|toss|rats ass)]',
      rewrites: [sentence("I'd like to know how much this matters to you."), part('do not mind')],
    },
    { pattern: '[buggered (up)?]', rewrites: [part('broken')] },
    {
      pattern: '[(goddamn|god damn|goddamned|damn it|dammit|damnit|goddamnit|goddammit|godammit|goddamit|god damn it)]',
      unless: [its],
      rewrites: [omit(), frustration],
    },
    { pattern: '[hell bent on]', rewrites: [part('set on')] },
  ],
  unless: [
    'bloody mary',
    'damn (that|this|it) (is|was|looks) <adverb>* (<praise>|clean|fast|nice|smooth|pretty)',
    '(rubber|crab|wing) darn',
    '(bit|page|coin|base|axis|byte) flipping',
    'hell (yes|yeah|yea)',
  ],
  despite: ['negation', 'technical'],
  rewrites: [omit(), frustration],
  examples: {
    flagged: {
      'Damn, the mirror is down again.': 'The mirror is down again.',
      'what the hell does this flag do': 'what does this flag do',
      'What the heck?': 'I did not expect this: ‹what surprised you›.',
      'Too many damn tabs in this file.': 'Too many tabs in this file.',
      'dammit, another merge conflict': 'another merge conflict',
      'The bloody proxy drops the header.': 'The proxy drops the header.',
      'This macro confuses the hell out of newcomers.': 'This macro confuses newcomers.',
      'the wizard is ugly as hell': 'the wizard is ugly',
      'That took a hell of a lot of work.': 'That took a lot of work.',
      'How in the hell did `v2` get tagged?': 'How did `v2` get tagged?',
      'Damn you, timezone database!': 'I have a hard time with this: ‹what went wrong›.',
      'ah crap, the header is wrong': 'the header is wrong',
      'Crap. Done.': 'Done.',
      'crap, CI is out of disk': 'CI is out of disk',
      'damn that was close to a leak': 'that was close to a leak',
      'There is no way in hell that fits in one release.': 'There is no way that fits in one release.',
      'Nobody reads the goddamn manual page.': 'Nobody reads the manual page.',
    },
    fine: [
      'Damn good catch, thanks!',
      'damn that is clean',
      'Shared libraries cause dependency hell.',
      'Welcome to callback hell.',
      'Hell yes, ship it!',
      'Hello, world.',
      'He said "damn the torpedoes" and merged.',
      'The shell script exits with 1.',
      'Damn, I forgot the changelog. Fixed.',
      'How does the hash function treat empty keys?',
      'Socks need darning, code needs tests.',
      'Where in the heap does it live?',
      'The scrap heap of old drafts is in `attic/`.',
      'The base value for the bit flipping calculation.',
    ],
  },
})

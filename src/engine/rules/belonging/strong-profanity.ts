import { omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const surprise = sentence('I did not expect this: ‹what surprised you›.')
const view = sentence('I see this differently: ‹what you see, and why›.')
const frustration = sentence('I have a hard time with this: ‹what went wrong›.')

const sigh = 'holy|oh|ah|aw|aww|ahh|ohh|ahhh|ugh|well|o'
/** What a verb breaks, between it and its "up". */
const something =
  '(object: (it|this|that|them|things|everything|stuff|<code>|(the|this|that|my|our|your|their|these|those|all the) <adjacent>{1,2}))'
const feels = '(<be>|looks|look|seems|seem|sounds|sound|feels|feel)'
const degree = '(<adverb>|kind of|sort of|kinda|a bit)*'
/** Before a thing that is known, so that it needs no word for how good it is. */
const owned = 'this|that|these|those|the|your|our|my|their|his|her|its|all|all the|every'

export default defineRule({
  id: 'strong-profanity',
  principle: 'belonging',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Strong words drown the point: readers remember the tone, and some no longer feel at home here.',
  source: {
    title: 'Contributor Covenant: using welcoming and inclusive language',
    url: 'https://www.contributor-covenant.org/version/2/1/code_of_conduct/',
  },
  finds: [
    { pattern: '[shit happens]', rewrites: [part('it happens')] },
    {
      pattern: '^ [(what|how|why|who) (the|in the|in|de)? <strong-hell> (is|was)? (this|that)?] $',
      rewrites: [omit(), surprise, frustration],
    },
    {
      pattern: `^ [(${sigh})* (shit|shite|fuck|fucking hell|fuck me|for (fuck|fucks))] <pause>? (sorry|_)`,
      unless: [
        'fuck (them|him|her|you|it|this|that|these|those|the|everyone|everybody|all|off|up|with|around|over|sake|sakes)',
        'shit <adjacent>{0,2} (is|was|in|on)',
      ],
      rewrites: [omit()],
    },
    { pattern: `^ [(${sigh}|,)* (shit|shite|fuck|fucking hell|fuck me)] $`, rewrites: [omit(), surprise] },
    {
      pattern: `<pause> [(${sigh})+ (shit|shite|fuck|fucking hell|fuck me)] (~|<pause>)`,
      rewrites: [omit(), surprise],
    },
    { pattern: `[(${sigh}) (shit|shite|fuck|fucking hell)]`, rewrites: [omit()] },
    { pattern: '^ [(the|da|de|tf) <strong-hell>] (is|are|was|does|do|did) _', rewrites: [part('what')] },
    { pattern: '(what|how|why|who|where|when|whatever) [(the|in the|in|de) <strong-hell>]', rewrites: [omit()] },
    { pattern: "[for? (fuck|fucks|shit|shits) 's? (sake|sakes)]", rewrites: [omit(), frustration] },
    {
      pattern: '(all|none|most|both|any|each|which|bunch|lot) of [<you> <tirade>* <tirade-name>]',
      rewrites: [part('you')],
    },
    { pattern: '[(one|which) of <you> <tirade>* <tirade-name>]', rewrites: [part('someone')] },
    { pattern: '[some of <you> <tirade>* <tirade-name>]', rewrites: [part('some people')] },
    { pattern: '_ ,? [<you> <tirade>* <tirade-name>] ~', unless: ['<be> <you> ...'], rewrites: [omit(), view] },
    { pattern: '^ [<you> <tirade>* <tirade-name> ,] _', rewrites: [omit(), view] },
    { pattern: '<pause> [(the|a)? <tirade>* <tirade-name>] $', rewrites: [omit(), view] },
    {
      pattern: '^ [fuck (object: (this|that|the|these|those) <adjacent>{1,2})] ',
      unless: ['(thing|thing is|shit|stuff|noise) ~'],
      rewrites: [part("I'm frustrated with {object}")],
    },
    {
      pattern:
        '^ [fuck (this|it|that|these|those|them|him|her|everyone|everybody|the <adjacent>{1,2}|<code>)] (<pause>|and|$)',
      rewrites: [frustration, sentence("I'm stuck here: ‹what is in the way›.")],
    },
    {
      pattern: 'i [(do|did|could|can) not (really|even)? give a (flying|single|rats)? (fuck|shit) about]',
      rewrites: [part('am not concerned about')],
    },
    {
      pattern:
        '[((do|does|did|could|can) not|(nobody|noone|no one)) (really|even)? (give|gives|gave) a (flying|single)? (fuck|shit)]',
      rewrites: [sentence("I'd like to know how much this matters to you."), part('do not mind')],
    },
    { pattern: '<you> <be> <adverb>* [fucked (up)?]', rewrites: [part('stuck')] },
    { pattern: '[give a (flying|single)? (shit|fuck)]', rewrites: [part('care')] },
    { pattern: '[gives a (flying|single)? (shit|fuck)]', rewrites: [part('cares')] },
    { pattern: '[gave a (flying|single)? (shit|fuck)]', rewrites: [part('cared')] },
    { pattern: '[(jack shit|jackshit)]', rewrites: [part('anything')] },
    { pattern: '[(annoying|arrogant|smug|stupid|lazy|whiny)* little (shit|shits)]', rewrites: [view, frustration] },
    { pattern: '(<be>|<have>|get|gets|got) <adverb>* [fucked (up)?]', rewrites: [part('broken')] },
    {
      pattern: '(a|an|the|this|that|these|those|your|our|my|some|any|such|its) <adverb>* [fucked up] <adjacent>',
      rewrites: [part('broken')],
    },
    { pattern: `[fuck ${something} up]`, rewrites: [part('break {object}')] },
    { pattern: `[fucks ${something} up]`, rewrites: [part('breaks {object}')] },
    { pattern: `[fucked ${something} up]`, rewrites: [part('broke {object}')] },
    { pattern: '[fucks up] ~', rewrites: [part('fails')] },
    { pattern: '[fucks up]', rewrites: [part('breaks')] },
    {
      pattern:
        '(<you>|i|we|they|he|she|who|whoever|someone|somebody|nobody|everybody|everyone|<name>) <adverb>* [fucked up] ~',
      rewrites: [part('made a mistake')],
    },
    { pattern: '[fucked up] ~', rewrites: [part('went wrong')] },
    { pattern: '[fucked up]', rewrites: [part('broke')] },
    { pattern: '[fucked (over)?] (the|this|that|it|my|our|us|all|everything)', rewrites: [part('broke')] },
    {
      pattern: '(to|will|would|can|could|may|might|not) [fuck] (the|this|that|my|our|your|their|everything|all) ',
      rewrites: [part('break')],
    },
    {
      pattern: `[fucking ${something} up]`,
      unless: ['fucking (<adjacent>) (fix|clean|set|show|shut|wake)'],
      rewrites: [part('breaking {object}')],
    },
    { pattern: '[fucking up]', rewrites: [part('breaking')] },
    {
      pattern:
        '(someone|somebody|anyone|anybody|nobody|who|everyone|keep|keeps|kept|stop|start|been) <be>? [fucking] (the|my|our|your|their) <adjacent>',
      unless: ['the (same|best|worst|only|most|whole)'],
      rewrites: [part('breaking')],
    },
    { pattern: '[fuck up] ~', rewrites: [part('fail')] },
    { pattern: '(to|will|would|can|could|may|might|not|you|we|they|i) [(fuck up|fuckup)]', rewrites: [part('break')] },
    { pattern: '[(fuck up|fuckup|fuckups)]', rewrites: [part('mistake')] },
    { pattern: '[fucks with]', rewrites: [part('interferes with')] },
    { pattern: '[fucked with]', rewrites: [part('interfered with')] },
    { pattern: '[fucking with]', rewrites: [part('interfering with')] },
    { pattern: '[(fuck|mess the fuck) with]', rewrites: [part('interfere with')] },
    { pattern: '[the fuck] (up|out|off|down|away|back|over|is|are|was|does|do|did)', rewrites: [omit()] },
    { pattern: '[as fuck]', rewrites: [omit()] },
    {
      pattern: '(a|an|the|this|that|these|those|your|my|our|so|every|no) [f ing] <adjacent>',
      rewrites: [omit(), frustration],
    },
    { pattern: '[<curse-adverb> (around|about)]', rewrites: [part('playing around')] },
    { pattern: '[(mother <curse-adverb>|<curse-adverb>)]', rewrites: [omit(), frustration] },
    {
      pattern: '[(a|an) <adverb>* (real|minor|total|complete|bit of a|absolute)* bitch to]',
      rewrites: [part('hard to')],
    },
    {
      pattern:
        '(it|this|that|<thing>|<adjacent>) <be> [<adverb>* (a|an) (real|minor|total|complete|bit of a|absolute)* bitch] (~|<gerund>)',
      unless: ['(<you>|he|she|<name>|<role>|<mention>|mother|wife) <be> ...'],
      rewrites: [part('hard')],
    },
    { pattern: '(this|that|the) [son of a bitch] (<be>|<verb>|<have>|~)', rewrites: [part('thing')] },
    { pattern: '[(a|an|one|some)? son of a bitch]', rewrites: [frustration, view] },
    { pattern: '[bitching]', rewrites: [part('complaining')] },
    { pattern: '(to|not|you|we|they|i|just|always) [bitch] (about|~)', rewrites: [part('complain')] },
    { pattern: '(being|be) [(such|so|too|an|a)* <foul-name>]', rewrites: [part('unkind')] },
    {
      pattern: '[(this|that) (whole|same|entire|old|stupid|dumb)* <foul-stuff>] (that|which)',
      rewrites: [part('the stuff')],
    },
    {
      pattern: '[this (whole|same|entire|old|stupid|dumb)* (<foul-stuff>|piece of shit)]',
      rewrites: [part('this'), frustration],
    },
    {
      pattern: '[that (whole|same|entire|old|stupid|dumb)* (<foul-stuff>|piece of shit)]',
      rewrites: [part('that'), frustration],
    },
    {
      pattern:
        '(subject: <thing>) [<be> <adverb>* (a|an|the|total|complete|utter)* (shit|shite|horseshit|dogshit|clusterfuck|shitshow|shit show)] $',
      rewrites: [phrase('I see problems with {subject}: ‹which ones›.'), part('does not work well')],
    },
    {
      pattern: '[(is|was|looks|seems) <adverb>* (a|an|the|total|complete|utter)* (clusterfuck|shitshow|shit show)]',
      rewrites: [part('has many problems')],
    },
    {
      pattern: '[(is|was) <adverb>* (total|complete|utter|pure|absolute)* (shit|shite|horseshit|dogshit)] ~',
      rewrites: [part('does not work well')],
    },
    {
      pattern: '[(are|were) <adverb>* (total|complete|utter|pure|absolute)* (shit|shite|horseshit|dogshit)] ~',
      rewrites: [part('do not work well')],
    },
    { pattern: '(not) (that|so|as|too|very)? [(shitty|shittier|shittiest)] ', rewrites: [part('bad')] },
    {
      pattern: `${feels} [${degree} shitty] (~|<preposition>|and|or|but|that|if|when|<adjacent>)`,
      unless: ['<be> (a|an|the|<adverb>)* (a|an|the) ...'],
      rewrites: [part('not great')],
    },
    {
      pattern: `(${owned}) <adverb>* [(shitty|shittiest)] <adjacent>`,
      rewrites: [omit(), part('poor')],
    },
    { pattern: '[shittier]', rewrites: [part('worse')] },
    { pattern: '[(shitty|shittiest)]', rewrites: [part('poor')] },
    { pattern: '[(clusterfuck|shitshow|shit show|clusterfucks)]', rewrites: [part('tangle')] },
    { pattern: '[(shit|shite|dogshit) (ton|tons|load|loads)]', rewrites: [part('lot')] },
    { pattern: '(in|into) (deep)? [shit]', rewrites: [part('trouble')] },
    { pattern: '(take|takes|taking|took) a [shit]', rewrites: [part('break')] },
    {
      pattern:
        '((no|any|without|does not|do not|did not|means|mean)|not <adverb>* <adjacent>) [shit] (~|about|on|here|there|because|if|when|until|for|with|in)',
      rewrites: [part('anything')],
    },
    { pattern: '[piece of shit] <adjacent>', rewrites: [omit(), part('poor')] },
    {
      pattern: `(${owned}) [shit] (code|<work-noun>)`,
      rewrites: [omit(), part('poor')],
    },
    {
      pattern:
        '(a|an|such|such a|another|some|any|generates|produces|writes|write|with|of|is|are|more) [shit] (code|<work-noun>)',
      rewrites: [part('poor')],
    },
    {
      pattern: '[(a|an|such a|one|the|your|another)+ (total|complete|utter|huge|big)* piece of shit]',
      rewrites: [frustration, view],
    },
    {
      pattern: '[(shit|shite|shits|bullshit shit)]',
      unless: ['(ctrl|alt|cmd|control) <mark>? shit', '(bat|ape) shit'],
      rewrites: [part('stuff')],
    },
    {
      pattern: '[(little|total|complete|annoying|pompous|stupid|dumb)* <foul-name>]',
      unless: [
        '(dick|cock) <name>',
        '(ask|cc|ping|by) dick',
        'dick (wrote|said|fixed|added|merged|reviewed|will)',
        '(moby|philip k|uncle|mr|david|de|van|von|le) (dick|cock)',
        '(will|would|can|may|might|could|to|not) bitch',
      ],
      rewrites: [view, frustration],
    },
    {
      pattern:
        '[(fuck|fucks|fucked|fucker|fuckers|motherfucker|mother (fucker|fuckers)|fucktard|cunt|cunts|cocksucker)]',
      rewrites: [frustration, view],
    },
  ],
  despite: ['negation', 'technical'],
  rewrites: [omit(), frustration],
  examples: {
    flagged: {
      'What the fuck?': 'I did not expect this: ‹what surprised you›.',
      'why the fuck does `parse()` return null here': 'why does `parse()` return null here',
      "For fuck's sake, the nightly is red again.": 'The nightly is red again.',
      'This fucking linter hates my editor.': 'This linter hates my editor.',
      'the retry loop fucks up the order of events': 'the retry loop breaks the order of events',
      'Somebody fucked up the changelog.': 'Somebody broke the changelog.',
      'our staging box is totally f**ked': 'our staging box is totally broken',
      'I spent two days on this shit.': 'I spent two days on this.',
      'move that shit to a config file': 'move that to a config file',
      'It is a shitty workaround, but it ships.': 'It is a poor workaround, but it ships.',
      'These shitty timeouts hide the bug.': 'These timeouts hide the bug.',
      'The migration path is really shitty.': 'The migration path is not great.',
      'The fucked up encoding shows only on Windows.': 'The broken encoding shows only on Windows.',
      'this will fuck the index up': 'this will break the index',
      'Cross compilation is a bitch.': 'Cross compilation is hard.',
      'The cache is too small, you stupid fuck.': 'The cache is too small.',
      'You son of a bitch, revert the schema change.': 'Revert the schema change.',
      'one of you mother fuckers changed the port': 'someone changed the port',
      'Forty warnings, holy shit!': 'Forty warnings!',
      'I do not know shit about DNS.': 'I do not know anything about DNS.',
      'That pulls in a shit ton of packages.': 'That pulls in a lot of packages.',
      'This is a real bitch to debug on Windows.': 'This is hard to debug on Windows.',
      'slow as fuck on the old laptops': 'slow on the old laptops',
      'Shit happens, no worries.': 'It happens, no worries.',
      'Fuck this, I am reverting.': 'I have a hard time with this: ‹what went wrong›.',
      'please stop f***ing with the lock file': 'please stop interfering with the lock file',
    },
    fine: [
      'The word list holds `fuck` and `shit` so that the filter has something to test.',
      'He wrote "this is fucking broken" and left.',
      'Press Ctrl+Shift+P to open the palette.',
      'The town of Scunthorpe trips naive filters.',
      'What does the parser do here?',
      'Why the second lookup?',
      'For the sake of old clients we keep both names.',
      '> what the fuck is this',
      'This mixes up the order of events.',
      'We pass the bitmask as is.',
      'This is fucking brilliant, thank you!',
    ],
  },
})

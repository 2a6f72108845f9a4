import { sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const simpler = sentence("Could this be simpler? I'd try ‹what to leave out, or use instead›.")

export default defineRule({
  id: 'overengineering-charge',
  principle: 'collaboration',
  severity: 'hint',
  why: 'It hears like “you show off”; naming the part that can go starts the simpler version.',
  source: {
    title: 'Gunawardena et al. 2022, Destructive Criticism in Software Code Review (nonspecific feedback)',
    url: 'https://doi.org/10.1145/3555183',
  },
  finds: [
    {
      pattern:
        '[(subject: (this|the|your|that|these) <adjacent>? <work-noun>|<code>) (<be>|looks|look|seems|feels|sounds)? <adverb>* (like)? (<adverb>|massively|hugely|wildly|grossly)* (over (engineered|complicated|designed|abstracted|architected|thought|kill|done)|overengineered|overcomplicated|overdesigned|overabstracted|overkill|overthought|over the top|convoluted|(massively|hugely|totally)? bloated|needlessly (complex|complicated|abstract|clever)|unnecessarily (complex|complicated|abstract|clever|verbose)|gold plated|too clever (by half)?)] (for (what it (is|does)|no reason|this|nothing)|here|imo|to me|by half)? $',
      rewrites: [sentence("Could {subject} be simpler? I'd try ‹what to leave out, or use instead›."), simpler],
    },
    {
      pattern:
        '[(this|that|it|(this|the|your) <adjacent>? <work-noun>|all this|<code>) (<be>|looks|look|seems|feels|sounds)? <adverb>* (like)? (<adverb>|massively|hugely|wildly|grossly)* (over (engineered|complicated|designed|abstracted|architected|thought|kill|done)|overengineered|overcomplicated|overdesigned|overabstracted|overkill|overthought|over the top|convoluted|(massively|hugely|totally)? bloated|needlessly (complex|complicated|abstract|clever)|unnecessarily (complex|complicated|abstract|clever|verbose)|gold plated|gold plating|rube goldberg|a rube goldberg (machine)?|overengineering|architecture astronautics|resume driven development|cargo cult|cargo culting|too clever (by half)?)] (for (what it (is|does)|no reason|this|nothing)|here|imo|to me|by half)? $',
      rewrites: [simpler],
    },
    {
      pattern:
        '^ [<adverb>* (overengineered|overcomplicated|overkill|over (engineered|complicated|kill)|overengineering|bloated|convoluted|resume driven development|enterprise fizzbuzz|fizzbuzz enterprise edition|yagni|(way)? too (clever|smart|fancy|generic|abstract|complex|complicated) for (its|their|your) own good|too clever|rube goldberg (machine)?|cargo cult (programming)?|way too (complex|complicated|clever|much code|much))] (here|imo|again)? $',
      rewrites: [simpler],
    },
    {
      pattern:
        '[you (<be>|have)? <adverb>* (overengineering|overcomplicating|overthinking|overengineered|overcomplicated|overthought|over (engineering|complicating|thinking|engineered|complicated|thought)|reinventing the wheel|reinvented the wheel|making (this|it) (way|far|much)* (too|more|harder|overly) <adverb>* (complex|complicated|hard|difficult)? (than)?|showing off|trying (too hard|to be clever|to look smart|to show off|to impress))] (this|it|things|here|everything)? (...) $',
      rewrites: [simpler],
    },
    {
      pattern:
        '[(why|who) <adverb>* (make|makes|making|made|need|needs|needed|would need|would want|wants|is|are|does) (this|it|things|everything|all (of)? (this|that|these)|that|such)? <adverb>* (so (complex|complicated|convoluted|hard|difficult|bloated)|(abstraction|abstractions|layers|indirection|complexity|boilerplate|ceremony|machinery)|all (of)? (this|that))] (here|for this|anyway|for (a|the|such) <any>{1,4})? $',
      unless: ['who needs (this|that|it)'],
      rewrites: [simpler],
    },
    {
      pattern:
        '[(this|it) (<be>|<be> just) <adverb>* (not)? (rocket science|a nuclear reactor|nasa|the space shuttle|brain surgery)]|[(stop|quit) (over (thinking|engineering|complicating)|overthinking|overengineering|overcomplicating|reinventing the wheel|showing off)]|[(keep it simple|kiss) (,)? (will you|for once|for gods sake|please|stupid)]',
      unless: ['keep it simple please', 'keep it simple ,? stupid'],
      rewrites: [simpler],
    },
    {
      pattern:
        '[(did|do|does|was|were) (you|we|they|this|it|anyone) <adverb>* (really|seriously|actually|truly|honestly) <adverb>* (need|want|require)] (a (whole|full|separate|dedicated|custom)|all (the|this|these|of)|two|three|four|five|six|seven|eight|ten|twelve|<number>|so many|that many|yet another) ... (for (this|that|it)|just (for|to)|to)',
      rewrites: [simpler],
    },
    {
      pattern:
        '^ [(talk about|nice|classic|this is|that is|it is|like|you <be>|we <be>|why|<adverb>|a|an|the|case of|another|using|use|swinging|taking)* (sledgehammer (to|for|approach)|(cannon|cannons|bazooka|missile|rocket launcher|flamethrower|shotgun|nuke|tank) (to (kill|shoot|swat|crack|hit)|for (killing|shooting))|(shooting|shoot|kill|killing|hunting) (<adverb>|a|the)* (flies|sparrows|mosquitoes|mosquito|mosquitos|fly|sparrow|ants|birds) with)] ...',
      rewrites: [simpler],
    },
    {
      pattern:
        '^ [(two|three|four|five|six|seven|ten|a dozen|<number>|so many|all these) <adverb>* (layers|classes|files|abstractions|levels|interfaces|factories|wrappers|services|modules|lines) (of <adjacent>{1,2})? (for|to|just for|just to) <any>{1,6} (,|…|-|—) (seriously|really|why|for real|come on)] $',
      rewrites: [simpler],
    },
    {
      pattern:
        '[why (make|keep|do|have|leave|write) (it|this|that|things|something)? (simple|short|easy|plain|readable) (when|if) (you|one|we) can ...] $',
      rewrites: [simpler],
    },
    {
      pattern:
        '[(how many|so many|all these|all those) <adverb>* (layers|abstractions|factories|wrappers|classes|interfaces|patterns|indirections|files|levels) (of (indirection|abstraction))? <adverb>* (do|does|did) (you|we|one|it|this|anyone) <adverb>* (need|take|want)] (to|for|just) ...',
      rewrites: [simpler],
    },
  ],
  relents: ['reason', 'alternative'],
  otherWords: 6,
  unless: [
    '(is|are|was|would|might|could) (this|that|it|the <adjacent>) (be)? <adverb>* (overkill|over the top|overengineered|over engineered|convoluted) <any>{0,5} \\?',
  ],
  despite: ['negation'],
  rewrites: [simpler],
  examples: {
    flagged: {
      'This is over-engineered.': "Could this be simpler? I'd try ‹what to leave out, or use instead›.",
      overkill: "could this be simpler? I'd try ‹what to leave out, or use instead›.",
      'The design feels overcomplicated to me.':
        "Could the design be simpler? I'd try ‹what to leave out, or use instead›.",
      'You are overthinking this.': "Could this be simpler? I'd try ‹what to leave out, or use instead›.",
      'way too complicated': "could this be simpler? I'd try ‹what to leave out, or use instead›.",
      'stop reinventing the wheel': "could this be simpler? I'd try ‹what to leave out, or use instead›.",
      'Why make it so complicated?': "Could this be simpler? I'd try ‹what to leave out, or use instead›.",
      "You're trying to be clever here.": "Could this be simpler? I'd try ‹what to leave out, or use instead›.",
      'this is needlessly complex for what it does':
        "could this be simpler? I'd try ‹what to leave out, or use instead›.",
      'do we seriously need four classes to parse one flag?':
        "could this be simpler? I'd try ‹what to leave out, or use instead›.",
      'Talk about taking a cannon to kill a fly.':
        "Could this be simpler? I'd try ‹what to leave out, or use instead›.",
      'why keep it simple when you can have ten layers':
        "could this be simpler? I'd try ‹what to leave out, or use instead›.",
      'Three layers of indirection for a config flag, seriously?':
        "Could this be simpler? I'd try ‹what to leave out, or use instead›.",
      'Way too clever for its own good.': "Could this be simpler? I'd try ‹what to leave out, or use instead›.",
      'who needs all this abstraction': "could this be simpler? I'd try ‹what to leave out, or use instead›.",
      "It's not rocket science.": "Could this be simpler? I'd try ‹what to leave out, or use instead›.",
      'Your patch is massively overengineered.':
        "Could your patch be simpler? I'd try ‹what to leave out, or use instead›.",
    },
    fine: [
      'This is overkill for one caller; a plain function would do, because nothing else imports it.',
      'I may be overthinking this.',
      'Could this be simpler?',
      'The bloated bundle comes from the second copy of `lodash`.',
      'A queue may be overkill, how about a plain list instead?',
      'This was over-engineered in 2.x, so we removed the factory in the new release.',
      'Why is the plan so complicated for the optimizer to find when the index exists?',
      'The path is convoluted because of the symlink.',
      'Keep it simple.',
      'We reinvented the wheel here on purpose, see the ADR.',
      'This is complex.',
      'Do we need the second lock?',
      'Do we really need both flags? They look the same to me.',
      'How many layers of cache do we need?',
      'Is this overkill?',
    ],
  },
})

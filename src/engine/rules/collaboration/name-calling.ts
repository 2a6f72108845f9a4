import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const name = '<adverb>* <insult-adjective>* (<insult-name>|<insult-title>|piece of (shit|crap|garbage|trash))'
const view = sentence('I see this differently: ‹what you see, and why›.')

export default defineRule({
  id: 'name-calling',
  principle: 'collaboration',
  severity: 'warning',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'A name for the person ends the talk about the code: whoever is called names stops listening.',
  source: {
    title: 'Contributor Covenant: insults and personal attacks',
    url: 'https://www.contributor-covenant.org/version/2/1/code_of_conduct/',
  },
  finds: [
    {
      pattern: `[(do not|never|stop|quit) <adverb>* (be|being|act like|acting like|behave like|behaving like) (such|so)? (a|an|the)? ${name}]`,
      rewrites: [sentence("Let's keep this about the code."), view],
    },
    {
      pattern: `[(are|were|is|was) (you|he|she|they) (guys|people|all)? <adverb>* (being|such|just|some kind of)* (a|an|the)? ${name}]`,
      rewrites: [drop(), sentence('What led you to this?'), sentence('Could you walk me through your thinking here?')],
    },
    {
      pattern:
        '[(are|were) you (guys|people|all)? <adverb>* (stupid|dumb|retarded|insane|blind|deaf|mental|high|drunk|stoned|brain dead|braindead|on (drugs|crack|something)|out of your <adjacent>? mind|mad|illiterate|braindamaged|an? <adjacent>? (idiot|moron))] (~|to|for|or)',
      rewrites: [drop(), sentence('What led you to this?'), part('what led you to this')],
    },
    {
      pattern: `^ [(<you> (<be>|must be)|your) <adverb>* (a|an|the|one)? <adverb>* (${name}|<character>|crazy|mad|out of your mind|nuts) (if <you> <adverb>* (think|believe|assume|imagine)|to (think|believe|assume|imagine)) (that)?] (claim: ...) ~`,
      rewrites: [phrase("I don't think {claim}."), view],
    },
    {
      pattern: `<you> (must|have to|has to|have got to|would have to|need to) be (a|an|the|some|such)* <adverb>* (${name}|<character>|crazy|insane|nuts|out of your mind) (not to|to not) (act: <verb> <some>) ~`,
      unless: ['to (see|notice|know|realize|realise|understand|get|think|believe|want|like)'],
      rewrites: [phrase('Could we {act}?'), phrase("I'd {act}: ‹what it would help with›.")],
    },
    {
      pattern: `<you> (must|have to|has to|have got to|would have to|need to) be (a|an|the|some|such)* <adverb>* (${name}|<character>|crazy|insane|nuts|out of your mind) to (act: <verb> <some>) ~`,
      unless: ['to (think|believe|assume|imagine|see|say)'],
      rewrites: [phrase("We shouldn't {act}."), phrase("I'd avoid {act:gerund}: ‹what goes wrong›.")],
    },
    {
      pattern: `[<you> <be> <adverb>* (being|such|acting like|behaving like|nothing but|still|both|all)* (a|an|the|one)? <adverb>* ${name}] (for|if|to|who|that) ...`,
      rewrites: [drop(), view, part('I see this differently')],
    },
    {
      pattern: `^ [<you> <be> <adverb>* (being|such|acting like|behaving like|nothing but|a bunch of)* (a|an)? <adverb>* ${name}] <pause> _ _`,
      rewrites: [omit()],
    },
    {
      pattern: `[(<you> <be>|your such? (a|an)) <adverb>* (being|such|acting like|behaving like|nothing but|both|all|a bunch of|a pack of|not just)* (a|an|the|one)? <adverb>* ${name}]`,
      unless: [
        'your (amateur|noob|child|baby|dummy|troll|hack|joke|failure|children|babies|hacks|monkey|fraud|insult)',
        'monkey (patch|patched|patching|testing)',
      ],
      rewrites: [drop(), view, part('I see this differently')],
    },
    {
      pattern: `, [you <adverb>* (guys|people|bunch of|pack of|load of|little)* <insult-adjective>* (<insult-name>|fool|dummy|noob|amateur|piece of (shit|crap|garbage|trash))]`,
      rewrites: [omit()],
    },
    {
      pattern: '[you <adverb>* <insult-adjective>* (<insult-name>|(bunch|pack) of <insult-title>)] <any>',
      unless: ['you <adverb>* <insult-adjective>* <insult-name> (who|that)'],
      rewrites: [part('you')],
    },
    {
      pattern:
        '[you <adverb>* (guys|people|bunch of|pack of|load of|little)* <insult-adjective>* (<insult-name>|(bunch|pack) of <insult-title>|<insult-adjective> (fool|hack|troll|noob|amateur|child|dummy)|piece of (shit|crap|garbage|trash))]',
      rewrites: [omit(), view],
    },
    {
      pattern: `[what (a|an) ${name}] ~`,
      unless: ['what a (disgrace|embarrassment|disaster|joke|failure|hack|monkey|fraud|child|pig)'],
      rewrites: [drop(), sentence("I'd like to understand how this came about."), view],
    },
    {
      pattern:
        '[what (a|an) <adverb>* <insult-adjective>* (<insult-name>|<insult-title>|joker) (you|he|she|they) <be>]',
      rewrites: [drop(), view],
    },
    {
      pattern: `[(run|written|maintained|managed|led|designed|built|developed|reviewed|made) by <adverb>* (a (bunch|pack|group|team) of)? <insult-adjective>* (idiots|morons|amateurs|clowns|children|fools|imbeciles|noobs|monkeys|trolls|hacks|jokers|babies)]`,
      unless: ['(clown|game|toy|app|site|book|software) ... children', 'made by (amateurs|children) (for|in|at)'],
      rewrites: [drop(), view],
    },
    { pattern: '[, <insult-adjective>* <insult-name>] ~', rewrites: [omit()] },
    {
      pattern: '^ [<insult-adjective>* <insult-name> <adjacent>?] $',
      unless: ['sucker|clown|fraud|parasite|lunatic|liar|bastard'],
      rewrites: [drop(), sentence("I'd like to understand how this came about."), view],
    },
    {
      pattern:
        '[(hey|listen|ok|okay|dear|shut up|haha|hah|lol|lmao|sure|bye|nice try|get lost|get rekt) <mark>* <insult-adjective>* (<insult-name>|noob|n00b|newb|fool|clown|amateur|troll)] (~|_)',
      unless: ['haha (clown|troll)', '(ok|okay|sure|hey) (clown|amateur|troll)'],
      rewrites: [part('hi'), view],
    },
  ],
  despite: ['self', 'technical', 'negation'],
  unless: [
    '(blind|deaf) or (hard of hearing|partially sighted|visually impaired|hearing impaired)',
    'not (calling|saying) ...',
    '(realize|realise|realized|realised|feeling when) you <be>',
    '(call|calls|called|calling|makes|made) (me|him|her|them|us|you|people|someone) ...',
  ],
  rewrites: [drop(), view, phrase('I see this differently')],
  examples: {
    flagged: {
      'you idiot, that was the production key': 'that was the production key',
      "You're such a moron.": 'I see this differently: ‹what you see, and why›.',
      'youre an absolute clown': 'I see this differently: ‹what you see, and why›.',
      "You'd have to be crazy not to pin the version.": 'Could we pin the version?',
      'are you stupid?': 'what led you to this?',
      'You must be an idiot to store passwords in plain text.': "We shouldn't store passwords in plain text.",
      'Are you blind? The null check is missing in `load()`.': 'The null check is missing in `load()`.',
      'Are you blind or what?': 'What led you to this?',
      "Don't be such a jerk about this.": "Let's keep this about the code.",
      'Stop being a crybaby.': "Let's keep this about the code.",
      'What a moron!': "I'd like to understand how this came about.",
      'You broke `main`, you dumbass.': 'You broke `main`.',
      'You guys are a bunch of clowns.': 'I see this differently: ‹what you see, and why›.',
      'ur an idiot if you think this scales': "I don't think this scales.",
      'Read the spec, you incompetent fool.': 'Read the spec.',
      'You bunch of amateurs!': 'I see this differently: ‹what you see, and why›.',
    },
    fine: [
      "I'm an idiot, I forgot to save the file.",
      "You're not an idiot, the docs are wrong.",
      'You hack around the type here, is that on purpose?',
      'If you fool the parser with an empty string, it hangs.',
      'Sorry, I was a jerk yesterday.',
      'Did you dummy this out for the test?',
      'He said "you idiot" in the thread, which is why we locked it.',
      'Are you mad that I closed it? I can reopen it.',
      'What a mess this merge was for me, thanks for the help.',
      'Your dummy value leaks into the snapshot.',
      'You are an admin of this repository now.',
      'Make this idiot-proof by validating the input.',
      "It breaks if you're monkey patching the prototype.",
    ],
  },
})

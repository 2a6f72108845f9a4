import { omit, part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const about = sentence("Let's keep this about the code.")

export default defineRule({
  id: 'sexual-remark',
  principle: 'belonging',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Sexual words at work make people feel watched or unwelcome, even when they were meant as a joke.',
  source: {
    title: 'Contributor Covenant: sexualized language or imagery, and sexual attention',
    url: 'https://www.contributor-covenant.org/version/2/1/code_of_conduct/',
  },
  finds: [
    {
      pattern: '[(a|that (is|was) a|what a)* dick move] ~',
      rewrites: [sentence('I find this unfair: ‹what, and why›.')],
    },
    {
      pattern:
        '[<you> (<be>|look|looked|seem|sound) <adverb>* (hot|sexy|cute|gorgeous|fuckable|handsome|so pretty|a hottie|a cutie|a babe)] (~|in|today|for|when|tonight)',
      unless: ['<you> <be> (so|too)? hot (on|for|reloading)'],
      rewrites: [about],
    },
    {
      pattern: '[nice (ass|tits|boobs|rack|legs|butt|body)]',
      unless: ['nice body (of|text|font|copy|parser)'],
      rewrites: [about],
    },
    { pattern: '[(send|show) (me|us)? (your)? (nudes|boobs|tits|feet pics)]', rewrites: [about] },
    {
      pattern: '[are you (single|seeing (someone|anyone|anybody)|dating (someone|anyone)|married)] ~',
      rewrites: [about],
    },
    {
      pattern:
        '[(do you|would you|you)? (want|fancy) (to|a)? (go out|sleep|hook up|make out|have sex|get laid|date|cuddle) (with (me|us|him))?] ~',

      rewrites: [about],
    },
    { pattern: '[(suck|lick) my (<adjacent>|own)]', rewrites: [about] },
    {
      pattern:
        '[(blow job|blowjob|blowjobs|hand job|handjob|deep throat|deepthroat|gang bang|gangbang|cum|cumshot|orgasm|orgasmic|orgasms|masturbate|masturbates|masturbating|masturbation|masturbatory|jerking off|jerk off|wank|wanking|wankfest|boner|hardon|erection|wet dream|horny|fap|fapping)]',
      unless: [
        '(hard on) (the|you|us|me|your|my|a|him|her|them|this|that|yourself|myself|people|users|new|anyone|those|everyone|memory|cpu|disk|old)',
        'cum (laude|sum|column|field|total|is the)',
      ],
      rewrites: [part('thrill'), about],
    },
    {
      pattern: '[(circle jerk|circlejerk|circle jerking|circlejerking|mutual masturbation)]',
      rewrites: [part('closed round')],
    },
    { pattern: '(a|my|your|his|raging|huge) [hard on]', rewrites: [part('thrill')] },
    { pattern: '[(get|getting|got) laid] (~|tonight|more)', rewrites: [about] },
    { pattern: '[bend over] (and|for|backwards|~)', unless: ['bend over backwards'], rewrites: [part('give in')] },
    {
      pattern: '[(raped|gang raped)] (by|the|our|my|this|that|your|its)?',
      unless: ['(was|were|been|being) raped (and|in|at|when|as|<number>)'],
      rewrites: [part('damaged')],
    },
    { pattern: '[(raping)] (the|our|my|this|that|your|its|us)', rewrites: [part('damaging')] },
    { pattern: '[rapes] (the|our|my|this|that|your|its|us)', rewrites: [part('damages')] },
    { pattern: '(to|will|would|can|could) [rape] (the|our|my|this|that|your|its|us)', rewrites: [part('damage')] },
    { pattern: '[(attention|code|karma|star|fame) (whore|whores|whoring|slut|sluts)]', rewrites: [about] },
    { pattern: '[(whore|whores|whoring|slut|sluts|slutty|hooker|hookers)]', rewrites: [about] },
    {
      pattern:
        '(code|git|food|architecture|font|config|data|type|tool|gadget|tech|graph|productivity|desk|setup|keyboard|server|disaster) [(porn|p0rn|pr0n)]',
      rewrites: [omit(), part('delights')],
    },
    { pattern: '[(sexy|sexier|sexiest)]', rewrites: [part('attractive')] },
    {
      pattern: '(turns|turned|turn|turning) [(me|us|him) on] ~',
      rewrites: [sentence('I like this: ‹what you like about it›.')],
    },
    {
      pattern: "[that 's what she said]|[that is what she said]",
      unless: ['she said (in|at|on|about|yesterday|when|during|above|to)'],
      rewrites: [omit(), about],
    },
    {
      pattern: '[(dick|dicks|cock|cocks|penis|penises|vagina|vaginas|boobs|tits|titties|pussy)]',
      unless: [
        '(moby|philip k|dick cheney|uncle|david|de|van|von|le|robert|andy|mr) (dick|cock)',
        'dick <mark>? (<adjacent> )?(and|tracy|cheney|van|clark)',
        'cocks the|(half|ball|stop) cock',
        '<be> a dick',
        'tits up',
        '(ask|cc|ping|by) dick',
        'dick (wrote|said|fixed|added|merged|reviewed|will)',
      ],
      rewrites: [about],
    },
  ],
  despite: ['negation', 'idiom', 'hedge'],
  rewrites: [about],
  examples: {
    flagged: {
      'You look hot in that video.': "Let's keep this about the code.",
      'nice ass': "let's keep this about the code.",
      'Are you single?': "Let's keep this about the code.",
      'wanna go out with me?': "let's keep this about the code.",
      'This diagram is pure architecture porn.': 'This diagram is pure architecture.',
      'Dick move.': 'I find this unfair: ‹what, and why›.',
      'Make the landing page sexier.': 'Make the landing page attractive.',
      'The scheduler got raped by the new jobs.': 'The scheduler got damaged by the new jobs.',
      'That RFC turned into a circle jerk.': 'That RFC turned into a closed round.',
      "It went in deep, that's what she said.": 'It went in deep.',
      'do you want to hook up?': "let's keep this about the code.",
      'This refactoring turns me on.': 'I like this: ‹what you like about it›.',
      'He is such an attention whore.': "Let's keep this about the code.",
    },
    fine: [
      'The hot path is in the tokenizer.',
      'Are you single-stepping through it?',
      'She graduated cum laude.',
      'This is hard on the disk.',
      'Click turns the LED on.',
      'We bend over backwards to keep old clients alive.',
      'Do you want to go over the draft?',
      'The sex field is optional in the form.',
      'Moby Dick is the sample text.',
      'The grapes fixture has 12 rows.',
      'You look up the key twice.',
      'The cockpit view is ready.',
      'A shelter for women who were raped in the war uses our app.',
      'Found by Roel de Cock.',
      "That's what she said in the thread above.",
      'Dick wrote this in 1998.',
    ],
  },
})

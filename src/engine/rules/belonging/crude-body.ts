import { omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'crude-body',
  principle: 'belonging',
  severity: 'hint',
  why: 'What is banter in one team is a reason to stay away for someone new to it; the sentence stands without it.',
  source: {
    title: 'Contributor Covenant: using welcoming and inclusive language',
    url: 'https://www.contributor-covenant.org/version/2/1/code_of_conduct/',
  },
  finds: [
    {
      pattern:
        '(pain|pains|kick|bite|bites|bit|biting|boot|thorn) ... [(in|on|up) (the|your|my|our|its|their) (ass|asses|arse|butt|rear|backside|balls|nuts|behind)]',
      rewrites: [omit()],
    },
    { pattern: '[(half assed|halfassed|half arsed|half ass)]', rewrites: [part('unfinished')] },
    { pattern: '[(ass backwards|bass ackwards|arse backwards|ass backward)]', rewrites: [part('backwards')] },
    {
      pattern:
        '(weird|giant|lazy|dumb|big|long|bad|huge|slow|old|ugly|random|stupid|hard|crazy|fat|sorry|massive|tiny|boring) [(ass|assed|arse|arsed)]',
      rewrites: [omit()],
    },
    {
      pattern:
        '[pulled (object: (it|this|that|these|them|numbers|(the|that|this|these|those) <adjacent>)) (out of|from) (their|your|its|his|her|the|my|our) (own)? (ass|asses|arse|butt)]',
      rewrites: [part('made up {object}')],
    },
    {
      pattern:
        '[pulls (object: (it|this|that|these|them|numbers|(the|that|this|these|those) <adjacent>)) (out of|from) (their|your|its|his|her|the|my|our) (own)? (ass|asses|arse|butt)]',
      rewrites: [part('makes up {object}')],
    },
    {
      pattern:
        '[pull (object: (it|this|that|these|them|numbers|(the|that|this|these|those) <adjacent>)) (out of|from) (their|your|its|his|her|the|my|our) (own)? (ass|asses|arse|butt)]',
      rewrites: [part('make up {object}')],
    },
    {
      pattern:
        '[pulling (object: (it|this|that|these|them|numbers|(the|that|this|these|those) <adjacent>)) (out of|from) (their|your|its|his|her|the|my|our) (own)? (ass|asses|arse|butt)]',
      rewrites: [part('making up {object}')],
    },
    {
      pattern:
        '[(pull|pulls|pulled|pulling) (it|this|that|these|them|numbers|<adjacent>){0,3} (out of|from) (their|your|its|his|her|the|my|our|someone)? (collective|own)? (ass|asses|arse|butt)]',
      rewrites: [part('made up')],
    },
    {
      pattern: '[(out of|from) (their|your|his|her) (collective|own)? (ass|asses|arse|butt)]',
      rewrites: [part('from nowhere')],
    },
    {
      pattern: '(cover|covers|covered|covering) [(my|your|our|their|his|her) (own)? (ass|asses|arse|butt)]',
      rewrites: [part('the risk')],
    },
    { pattern: '(save|saves|saved|saving) [my (ass|arse|butt)]', rewrites: [part('me')] },
    { pattern: '(save|saves|saved|saving) [our (asses|ass|butts)]', rewrites: [part('us')] },
    { pattern: '(save|saves|saved|saving) [your (ass|asses|arse|butt)]', rewrites: [part('you')] },
    {
      pattern:
        '^ [(please|just|and|now)* (move|get|drag|haul) (up|off)* (of)? (your|ur) (lazy|sorry|fat|damn|fucking)* (ass|asses|arse|butt|butts) (up|over here|in gear|moving)* (,|and)+ (act: <verb> ...)] ~',
      rewrites: [phrase('Could you {act}? I ask because ‹reason›.')],
    },
    {
      pattern: '(work|works|worked|working|test|tested) [(my|your|our|their|his|her) (ass|asses|arse|butt|butts) off]',
      rewrites: [part('hard')],
    },
    { pattern: '[(move|get|drag|haul) (your|their) (lazy)? (ass|asses|arse|butt|butts)]', rewrites: [part('come')] },
    {
      pattern:
        '(kick|kicks|kicked|kicking|hand|handed|whoop) [(your|my|our|their|his|her|some)? (ass|asses|arse|butt)]',
      unless: ['(kicks|kicking|kick) (ass|butt)'],
      rewrites: [sentence("I'd like to get this right: ‹what is still open›.")],
    },
    {
      pattern: '(on|to|from|off|at) [(my|your|our|their|his|her) (lazy|sorry|fat)? (ass|asses|arse)]',
      rewrites: [part('someone')],
    },
    { pattern: '[(dumbass|dumb ass|smartass|smart ass|lazyass|badly assed)] <adjacent>', rewrites: [omit()] },
    {
      pattern: '[(ass|arse) (hat|clown|wipe|kissing|kisser|licking)]',
      rewrites: [sentence('I see this differently: ‹what you see, and why›.')],
    },
    {
      pattern:
        '(be|being|too|so|overly|incredibly|bit|little|really|super|pretty|are|is|am|was|getting|more) [anal (retentive)?] (~|about|here|and|but|<pause>|with|on)',
      rewrites: [part('picky')],
    },
    { pattern: '[anal retentive]', rewrites: [part('picky')] },
    {
      pattern: '[(pissing (contest|match)|dick (measuring|waving|swinging) (contest|match|competition)?)]',
      rewrites: [part('contest')],
    },
    { pattern: '[(brain fart|brainfart|brain farts)] (by|from|of) (you|him|her|them|the)', rewrites: [part('slip')] },
    {
      pattern: '[(fart|farts|farted|farting)] (around|about)?',
      unless: ['brain (fart|farts)', 'brainfart'],
      rewrites: [part('fail')],
    },
    {
      pattern: '[(puke|pukes|puked|barf|barfs|barfed|vomit|vomits)] (~|all|on|when|if|with|over)',
      rewrites: [part('fails'), part('fail')],
    },
    {
      pattern:
        '(makes|make|made|making|want|wants|wanted) (me|you|us|one)? (want|wants|wanna)? to? [(puke|barf|vomit|throw up|gag|retch)]',
      rewrites: [part('look away')],
    },
    {
      pattern: '[(go|goes|went|gone|going) (ape|bat) (shit|crap)]',
      rewrites: [part('got out of hand')],
    },
    {
      pattern: '[(ass|asses|arse|arses)]',
      unless: [
        'ass (subtitle|subtitles|file|files|format|script|track|tracks)',
        '<number> ass',
        'ass <number>',
        '(not|to|can|must|should|will) asses',
      ],
      rewrites: [omit()],
    },
    { pattern: '[(tits up|belly up|arse over tit|tits)]', unless: ['belly up'], rewrites: [part('down')] },
    { pattern: '[(cluster fuck|butt hurt|butthurt)]', rewrites: [part('upset')] },
  ],
  unless: ['<code> ...'],
  despite: ['negation', 'technical', 'self'],
  rewrites: [omit()],
  examples: {
    flagged: {
      'Setting up the emulator is a pain in the ass.': 'Setting up the emulator is a pain.',
      'this will bite us in the arse later': 'this will bite us later',
      'It is a half-assed port of the old tool.': 'It is an unfinished port of the old tool.',
      'Why do we need a giant-ass config for this?': 'Why do we need a giant config for this?',
      'the numbers look pulled out of their ass': 'the numbers look made up',
      'Not to be anal, but there is a double space.': 'Not to be picky, but there is a double space.',
      'Sorry for being so anal about names.': 'Sorry for being so picky about names.',
      'The parser barfs on tabs.': 'The parser fails on tabs.',
      'We ended up in a pissing contest over tabs.': 'We ended up in a contest over tabs.',
      'The whole thing is ass-backwards.': 'The whole thing is backwards.',
      'Get off your ass and review the migration.': 'Could you review the migration? I ask because ‹reason›.',
      'that weird ass flag again': 'that weird flag again',
      'the demo went tits up': 'the demo went down',
      'He pulled that number out of his ass.': 'He made up that number.',
      'The backup saved my ass.': 'The backup saved me.',
    },
    fine: [
      'Subtitles in ASS format are converted.',
      'Please pass the class name.',
      'The assets are hashed.',
      'This is a pain to configure.',
      'The analysis assumes a single thread.',
      'It comes back to bite you later.',
      'Brain fart, fixed.',
      'The new renderer kicks ass!',
      'Attach the strap to the back of the seat.',
      'The `ass` tag is for subtitles.',
      'Assign the issue to me.',
      'The blue tit is a bird, and so is the demo data.',
    ],
  },
})

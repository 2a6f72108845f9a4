import { drop, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const pause = sentence("I'd like to pause here and come back to this later.")
const view = sentence('I see this differently: ‹what you see, and why›.')
const disagree = phrase('I disagree with {object}: ‹where, and why›.')

export default defineRule({
  id: 'cursing-at-reader',
  principle: 'belonging',
  severity: 'warning',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Cursing at someone ends the conversation, and everyone who reads along wonders whether they are next.',
  source: {
    title: 'Contributor Covenant: insulting comments and personal attacks',
    url: 'https://www.contributor-covenant.org/version/2/1/code_of_conduct/',
  },
  finds: [
    {
      pattern:
        '[(go)? (fuck|screw|damn) (you (guys|all|people)?|yourself|off|them)? (and|with)? (all (of)?)? (object: (your|ur) (<adjacent>){1,3})] ~',
      unless: ['(your|ur) (mother|mom|face|life|ass|family|dog|wife|god)'],
      rewrites: [disagree, pause],
    },
    {
      pattern:
        '^ (just|please|why not you|would you|could you|can you|you should|you need to)* [(shut (the (fuck|hell|heck) )?up|stfu) (and|,)+ (act: (<command-verb>|merge|use|add|test|read|push|ship|approve|review|run|apply|link|show|write|make|commit|do|take|try|look) ...)] ~',
      rewrites: [phrase('Could you {act}? I ask because ‹reason›.'), pause],
    },
    {
      pattern: '[<you> (guys|all|people)? <adverb>* suck at (act: <gerund> ...)] ~',
      rewrites: [phrase('About {act}: ‹what you see, and what would help›.'), pause],
    },
    {
      pattern: '[(you|your <adjacent>) <be> <adverb>* full of (shit|crap|it)]',
      rewrites: [sentence("I don't think that is right: ‹what, and why›."), pause],
    },
    '[(go)? fuck (you|yourself|yourselves|off|ur|all of you|your <adjacent>{1,2})]',
    '[(screw|damn) (you (guys|all|people)|yourself|yourselves)]',
    '^ [(screw|stuff|blast) you] (<pause>|$|and|for)',
    '[go (to|straight to) hell] (~|you|with)',
    '[(go|you can|you may|should|hope you|please) (go)? (rot|burn) in hell]',
    '[(stfu|gtfo|kys|gfy)]',
    '[shut (the|your) (fuck|hell|heck|fucking|damn|goddamn|big|stupid|trap|mouth|pie|face) (mouth|trap|face|up|hole)?]',
    '^ (just|why not you|would you|could you|can you|you should|you need to)? [shut up] (~|already|about|you)',
    '(you|just|please|everyone|yall) [shut up] (~|already|about)',
    '[shut it] $',
    '[get the (fuck|hell|heck) (out|off|away|lost|over)]',
    '[(kiss|lick|bite) my (<adjacent>)? (ass|arse|balls|boots)]',
    '[(eat|suck) (my|a) (dick|cock|balls|shorts|bag of <adjacent>)]',
    '^ [(eat shit|suck it|bite me|get lost|get bent|get stuffed|get fucked|piss off|bugger off|sod off|naff off|buzz off|drop dead|up yours|go die|take a hike|go away)] (<pause>|$|you|and)',
    '(you|should|just|please|can|he|they|everyone) (can|could|should|all|please|just|go|and|to)* [(piss off|bugger off|sod off|get lost|get bent|get stuffed|drop dead|fuck off)]',
    '[(kill|hang|shoot) (yourself|yourselves)]',
    '(you|he|she|they|author|developer|dev|devs|people|person|maintainers|idiots|everyone|go|just|hope) (and|can|should|could|will|all|need to|deserve to|deserves to|please|you)* [die (in a (fire|hole|ditch)|already|painfully|alone)]',
    '[(you|<you>) (guys|all|people)? <adverb>* suck] (~|at|and|balls)',
  ],
  unless: [
    'shut up and take my money',
    'not (screw|fuck|kill) yourself over',
    '(will|could|might|can|to|lets you) (screw|shoot|hang) yourself',
    'shoot yourself in the foot',
    'they die already (at|in|on|when|after)',
  ],
  despite: ['negation', 'technical', 'idiom'],
  rewrites: [drop(), pause, view],
  examples: {
    flagged: {
      'Fuck you and your guidelines.': 'I disagree with your guidelines: ‹where, and why›.',
      'Shut up and merge it.': 'Could you merge it? I ask because ‹reason›.',
      'STFU already': "I'd like to pause here and come back to this later.",
      'just shut up, nobody asked': "I'd like to pause here and come back to this later.",
      'Screw you guys, the new API breaks every plugin.': 'The new API breaks every plugin.',
      'oh go to hell': "I'd like to pause here and come back to this later.",
      'f*ck off with your style nits': 'I disagree with your style nits: ‹where, and why›.',
      'Get the hell out of this repo.': "I'd like to pause here and come back to this later.",
      'you can all piss off': "I'd like to pause here and come back to this later.",
      'You suck at naming things.': 'About naming things: ‹what you see, and what would help›.',
      'Kiss my ass!': "I'd like to pause here and come back to this later.",
      'whoever maintains this, go die in a fire': "I'd like to pause here and come back to this later.",
      'You are full of shit.': "I don't think that is right: ‹what, and why›.",
    },
    fine: [
      'A `null` here shuts up the compiler, nothing else.',
      'We need a cast to shut up the linter.',
      'Late events get lost when the queue is full.',
      'Shut down the server first, then the database.',
      'This will come back to bite you when the cache grows.',
      'You succeeded where I gave up, thanks!',
      'Kill the worker and start it by hand.',
      'He told me to "go to hell", so I closed the thread.',
      'The old process may die in a loop of restarts.',
      'Screw terminals hold the wires on this board.',
      'Can you get the header out of the loop?',
      'The bar is full of icons already.',
    ],
  },
})

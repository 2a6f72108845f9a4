import { drop, omit, part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const view = sentence('I see this differently: ‹what you see, and why›.')
/** It carries no point, so what else the comment says is enough. */
const aside = [drop(), view]

export default defineRule({
  id: 'generation-remark',
  principle: 'belonging',
  severity: 'information',
  why: 'Age says nothing about the idea, and puts everyone of that age on the defensive.',
  source: {
    title: 'Contributor Covenant: regardless of age and level of experience',
    url: 'https://www.contributor-covenant.org/version/2/1/code_of_conduct/',
  },
  finds: [
    { pattern: '[(ok|okay) boomer] , _', rewrites: [omit(), view] },
    { pattern: '[(ok|okay) boomer]', rewrites: aside },
    {
      pattern:
        '[(typical|classic|such a|another|you|you are a|what a|old|grumpy) (boomer|boomers|zoomer|zoomers|millennial|millennials|gen z|genz|gen zer|dinosaur|fossil|graybeard|greybeard|old fart|old timer|geezer|script kiddie|snowflake)]',
      unless: ['another (dinosaur|fossil) (theme|emoji|fact|image|record)'],
      rewrites: aside,
    },
    {
      pattern:
        '[(kids|kid|children|young people|youngsters|youngins|millennials|boomers|zoomers|gen z|juniors|interns|js kids|young devs|young developers|young programmers) (these days|nowadays|today|of today)]',
      unless: ['(my|our|your|his|her|the) (kids|kid|children|interns|juniors) today'],
      rewrites: [part('people')],
    },
    {
      pattern:
        '[(millennials|boomers|zoomers|gen z|old people|old devs|old timers|old programmers|young people|greybeards|graybeards|kids) (just|simply|really|always|usually)* ((can|could|do|will|would|should) not|never|are (too|so|just|not|all|lazy|slow|entitled|stuck)|have no|think they|want everything|expect)]',
      unless: [
        '(kids|people) (can|could|do|will) not (read|see|open|have|hear|find|log|access|get|click|own|need)',
        'kids never (see|get|have)',
        '(kids|people) are (not (the|a|logged|in|allowed|able|our|shown)|just (a|one|the))',
      ],
      rewrites: aside,
    },
    {
      pattern:
        '^ [(damn|these|bloody|typical)* (millennials|boomers|zoomers|gen z|youngsters|greybeards|graybeards) and (their|your) <adjacent>{1,2}]',
      rewrites: aside,
    },
    {
      pattern: '[(<you>|he|she|they) <be> <adverb>* (too|way too|just too|simply too) (old|young) (to|for)]',
      unless: [
        'too (old|young) to (buy|sign|vote|drive|drink|register|enter|play)',
        'they <be> <adverb>* too old for the ...',
      ],
      rewrites: aside,
    },
    { pattern: '(how old|what age) [are you] ~', unless: ['how old are you (when|now|in)'], rewrites: aside },
    {
      pattern: '^ [(when|while|before) i was <some> <pause>? you (were|was) still in <adjacent>] $',
      rewrites: [sentence('From what I have seen: ‹what you learned, and when›.')],
    },
    {
      pattern:
        '[((when|before|while) <you>|you) (<be>|were) (still)? (in diapers|in nappies|in kindergarten|in primary school|in elementary school|even born|born|a twinkle|learning to (walk|read|talk))]',
      rewrites: [omit()],
    },
    {
      pattern:
        '[(i|we) (was|were|have been|had been) (coding|programming|writing code|writing software|doing this|building software|shipping code|at this) (for <adjacent>{1,3})? (long)? (since)? (before|when|while) <you> (were|was|could|had|knew|even)] ...',
      rewrites: [sentence('From what I have seen: ‹what you learned, and when›.')],
    },
    {
      pattern: '[(get|stay|keep) off my (lawn|<adjacent> <pause>? you kids)]',
      rewrites: [sentence('I would rather keep this as it is: ‹why›.')],
    },
    {
      pattern:
        '[(you|<you>) (sound|act|code|type|talk|behave|write|argue) like (a|an|those|these|my|some) (old|angry|grumpy|spoiled|little|bratty)* (man|boomer|teenager|teenagers|teen|kid|kids|child|toddler|grandpa|grandma|schoolboy|millennial)] ',
      rewrites: aside,
    },
    { pattern: '[(back in my day|in my day)] <pause>?', unless: ['in my day (job|to)'], rewrites: [omit()] },
    { pattern: '[you kids] ', rewrites: [part('you')] },
    {
      pattern: '(for|at) [(someone|somebody|a person|a man|a woman|a dev|a developer) (of)? your age]|[at your age]',
      rewrites: [omit(), view],
    },
    {
      pattern:
        '[(just|only|still|merely) (a|an|some) (20|21|22|23|24|25|<number>) (year old|something)] (with|who|that|and)',
      unless: ['i am (just|only|still) ...'],
      rewrites: [part('someone')],
    },
  ],
  despite: ['negation', 'hedge', 'self'],
  rewrites: aside,
  examples: {
    flagged: {
      'OK boomer': 'I see this differently: ‹what you see, and why›.',
      'Kids these days ship half of npm for a button.': 'People ship half of npm for a button.',
      'You are too old to learn Rust.': 'I see this differently: ‹what you see, and why›.',
      'I was writing drivers when you were in diapers.': 'I was writing drivers.',
      'millennials never read manuals': 'I see this differently: ‹what you see, and why›.',
      'Another greybeard who hates types.': 'I see this differently: ‹what you see, and why›.',
      'you sound like a grumpy old man': 'I see this differently: ‹what you see, and why›.',
      'Back in my day we had one file and liked it.': 'We had one file and liked it.',
      'Get off my lawn.': 'I would rather keep this as it is: ‹why›.',
      'how old are you?': 'I see this differently: ‹what you see, and why›.',
      'Interns nowadays paste everything.': 'People paste everything.',
    },
    fine: [
      'The cache is too old to trust.',
      'How old is the branch?',
      'Children nodes are rendered first.',
      'The app is for kids between 6 and 9.',
      'My kids are at home these days, so I am slower.',
      'The dinosaur theme has a bug.',
      'The fossil repository is mirrored nightly.',
      'Boomerang tests return to the start page.',
      'You were in the meeting before I joined.',
      'Young projects change their API often.',
      'We hired an intern today.',
      'Old people can not read this font.',
      'In my day job I write Go.',
    ],
  },
})

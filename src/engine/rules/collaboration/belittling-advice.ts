import { omit, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const lead =
  '^ (<adverb>|you (should|need to|have to|must|might want to|may want to|better|ought to|could)|go|go and|time to|try to|do yourself a favor and|for once|first)*'
const advice =
  'get (your (act|shit|stuff|head) together|it together|a life|a clue|a brain|a grip|over yourself|over it|off your <adjacent>? horse|lost|gud|real|another job|a real job|a hobby|some (sleep|help|therapy))|grow (up|a (pair|spine|thicker skin|thick skin))|man up|toughen up|use your (head|brain|brains|eyes|noggin)|open your eyes|wake up|shut (up|it|your mouth)|calm down|touch (some)? grass|cry (me a river|more|about it|harder)|deal with it|suck it up|cope harder|stay in your lane|go (read|buy|open|pick up) (a (book|tutorial|dictionary)|the (manual|docs) for once)|hire (a|an|someone) (real|actual|competent) <adjacent>|take (a|an|some) <adjacent>{0,2} (course|class|lesson|lessons|classes|courses)'
const together = sentence("I'm happy to go through this together: ‹where to start›.")
const back = sentence("Let's get back to the change itself.")

export default defineRule({
  id: 'belittling-advice',
  principle: 'collaboration',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Advice about the person helps nobody with this change, and it stings; an offer of help does neither.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon (insulting, mocking)',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern: `${lead} [(learn|relearn|go learn|try learning) <adverb>* (how)? (to)? (code|coding|program|programming|read|reading|write (code|software|english|proper|decent)|spell|type|think|english|git|math|maths|the basics|the fundamentals|some (basics|manners|respect|humility|english|programming|computer science)|manners|computer science|to use (git|google|your brain|a (computer|debugger|search engine)))] (~|before|first)`,
      rewrites: [together],
    },
    {
      pattern: `${lead} [(go|come|head|get) back (to ((writing|coding|doing) (php|javascript|js|html|css|excel|vb|visual basic|scratch|wordpress|cobol|basic|macros|frontend|front end|spreadsheets|hello world)|school|university|college|kindergarten|elementary school|primary school|high school|bootcamp|your cave|your bridge|your day job|4chan|reddit|frontend|php|javascript|basics|class|scratch|cs101|playing|school and)|under your <adjacent>|when you <modal>? (know|have learned|have learnt|understand|grow up|can|have (a clue|read|some (skill|skills|experience|code|work)|something to show|any (skill|skills|clue|idea|experience|code|work)|a (skill|degree|brain|job|proper|real|working)|written|built|shipped|actually|made)|get a clue))]`,
      rewrites: [together],
    },
    {
      pattern: `${lead} (${advice}) (already|for once|now)? ,? and (act: (<change-verb>|stop|run|rebase|answer|explain|push|close|open|finish|learn) <some>) ~`,
      unless: [
        '(wake up|deal with it) <adjacent>',
        'wake up (on|when|the|all|every|if|after|at|from|a|an|any|it|them|each|one)',
        'if ...',
        'and learn to (code|program|read|write|type|spell)',
      ],
      rewrites: [phrase('Could you {act}?'), phrase('It would help to {act}.')],
    },
    {
      pattern: `${lead} [(${advice})] (~|in|on|about|and|already|before|first|to)`,
      unless: [
        '(wake up|deal with it) <adjacent>',
        'wake up (on|when|the|all|every|if|after|at|from|a|an|any|it|them|each|one)',
        'get real <adjacent>',
        'if ...',
      ],
      rewrites: [back, together],
    },
    {
      pattern:
        '[(pure|classic|major|just a|just|clear|clearly|sounds like|looks like|seems like)* (a)? (skill issue|pebkac|id10t|layer 8 (problem|issue|error)|(user|operator) too (stupid|dumb)|problem (is)? between (the)? (chair|keyboard) and (the)? (chair|keyboard))]',
      rewrites: [sentence('Here is what worked for me: ‹how you did it›.')],
    },
    {
      pattern: `${lead} [(try|maybe try|perhaps try|ever tried|have you (ever)? (tried|considered|thought about)|how about|what about|consider) (thinking|reading|using your (brain|head)|a different (career|job|profession|hobby)|another (career|job|profession|hobby)|(learning|learn) (to|how to)|not being)] (~|for|before|first|once|instead|_)`,
      unless: [
        'reading and <gerund>',
        '(thinking|reading|learning|learn) (of|about|through|from|the|this|it|a|that|to the|rate|rates|in|with)',
      ],
      rewrites: [together],
    },
    {
      pattern:
        '[(you|he|she|they) (should|need to|ought to|must|had better|better|have to|could) <adverb>* (find|look for|get|consider|seek|try) (yourself)? (a|an|another) (different|new|other|real)? (job|career|hobby|profession|line of work|calling|trade|field)]|[(stick|keep|go back) to (<adverb>)* (your day job|html|css|frontend|front end|powerpoint|excel|scratch|word|crayons|what you know|things you understand|something (simpler|easier|you understand))]',
      rewrites: [together],
    },
  ],
  unless: [
    'grow up to (<number>|a|the)',
    'job (id|ids|queue|name|token|title|number|runner|spec|in the (matrix|queue|pipeline|workflow))',
    'deal with it (in|on|inside|at|when|later|separately|by|after|before|as|with|for|via|if|once|here|there) ...',
    'get some (sleep|help) ,? (you|we|i|tonight|first|from|with|before|<emoji>)',
    '(pebkac|skill issue|id10t) ,? (sorry|on my|of mine|my)',
  ],
  despite: ['self', 'technical', 'idiom'],
  rewrites: [omit(), back],
  examples: {
    flagged: {
      'Learn to code.': "I'm happy to go through this together: ‹where to start›.",
      'maybe learn how to read first': "I'm happy to go through this together: ‹where to start›.",
      'Go back to school.': "I'm happy to go through this together: ‹where to start›.",
      'Come back when you understand threads.': "I'm happy to go through this together: ‹where to start›.",
      'get a life dude': "let's get back to the change itself.",
      'You need to get your act together and stop shipping half-finished features.':
        'Could you stop shipping half-finished features?',
      'Grow up and take the review.': "Let's get back to the change itself.",
      'skill issue': 'here is what worked for me: ‹how you did it›.',
      'Looks like a classic PEBKAC to me.': 'Here is what worked for me: ‹how you did it›.',
      'Ever tried reading before posting?': "I'm happy to go through this together: ‹where to start›.",
      'Maybe you should find another job.': "I'm happy to go through this together: ‹where to start›.",
      'go back to writing PHP': "I'm happy to go through this together: ‹where to start›.",
      'Stick to CSS.': "I'm happy to go through this together: ‹where to start›.",
      'Use your brain.': "Let's get back to the change itself.",
      'you need to take a course in databases first': "let's get back to the change itself.",
    },
    fine: [
      'You will learn how to use git in this chapter.',
      'Users who want to learn to code start here.',
      'Wake up the worker before the queue fills.',
      'We go back to school in September, so reviews may be slow.',
      'Try reading the header first, then the body.',
      'The tutorial takes you through the basics.',
      'Come back to this when you have the numbers.',
      'Come back when you have any questions.',
      'Calling `shutdown` twice is safe.',
      'Have you considered a different approach for the cache?',
      'I should learn to read, it says so right there.',
      'Get a lock, then deal with it in the callback.',
      'You can stick to the old API for now.',
      'Wake up on disconnect, do not put the device to sleep.',
      'Always try reading and writing on the terminal first.',
      'You should get a new job id from the queue.',
      'Deal with it in the next PR.',
    ],
  },
})

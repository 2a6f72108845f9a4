import { part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const matters = sentence('This still matters to me, because ‹what it costs today›. What would help to move it forward?')

export default defineRule({
  id: 'overdue-reproach',
  principle: 'partnership',
  severity: 'information',
  why: 'Counting the months tells the reader that they failed; saying what it costs you tells them why to look now.',
  source: {
    title: 'Ferreira et al. 2021, The “shut the f**k up” phenomenon: impatience',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '^ [(it is)? (about|high|long past) <adverb>* (damn|bloody|fucking|freaking)? time (that)? (someone|somebody|<you>|anyone|the <maintainers>) <adverb>* (act: (<past>|did|got|wrote|made) ...)] ~',
      unless: [
        'time ... (did|got) (something|it right)',
        'time (that)? <you> (got|took|had) (some|a|an|your) <adjacent>? (recognition|vacation|break|raise|promotion|rest|credit|holiday|day off)',
      ],
      rewrites: [phrase('Thank you for {act:gerund}.'), matters],
    },
    {
      pattern:
        '[(after|in) (all these (years|months)|all this time|so many (years|months|weeks|requests|issues)|(time: <duration>)) (of (waiting|silence|asking|excuses|nothing|promises))? ,? (there is|<you> (have|guys)|we have) still no (object: <adjacent>{1,3})] ~',
      unless: [
        'no (fix|news|answer|response|update|progress|release|reply|solution|movement|feedback|review) ...',
        'no <adjacent>? (standard|winner|consensus|evidence|difference|sign|proof) ...',
      ],
      rewrites: [phrase("I'd still like to see {object}, because ‹what it costs today›."), matters],
    },
    {
      pattern:
        '[(object: (this|that|it|these|<thing>)) (should|could|ought to) have <adverb>* (been)? <adverb>* (done: <participle>|there|in|available|possible|standard|a feature|working) (<adverb>|<duration>)* (ago|<duration> ago|long ago|last (year|month|week|century)|back in <number>|since day one|from day one|by now|the first time)] ~',
      unless: [
        'have ... (ago|<duration>|last (week|month|year)|day one) , (but (the|we|i|it)|i will|i can|my bad|sorry|let me) ...',
        'should have been available by now',
        'should have been <participle> by now ,? (can|could|let|please|try|in|with|via|by)',
        '(the|your|this|that|my|our) (job|build|pipeline|deploy|deployment|run|task|process|import|export|upload|download|sync|migration|script|invitation|email|mail|message|package|cache|dns|certificate|token|lock|container|pod|worker|server|timer|query|request) (should|could|ought to) have',
      ],
      rewrites: [part('I would still like to see {object} {done}, because ‹what it costs today›.'), matters],
    },
    {
      pattern:
        '^ [(it is|it has|its) (been)? <adverb>* (time: <duration> since (this|i|we|it|they|the <adjacent>{1,2}) (was|were|has been|have|got)* (<past>|<participle>|first (<past>|<participle>)) (here|it|this|about (it|this))?) (,|—|–|…|and|but|;)* ((the|<you>|<adjacent>){0,3} still|nothing|nobody|no (fix|news|answer|response|update|progress|release|reply)) ...] $',
      rewrites: [part("It's been {time}.")],
    },
    {
      pattern:
        '^ [(it is|it has|its|this is|this has|it) (been)? <adverb>* (open|broken|like this|pending|waiting|stuck)? (for)? (time: <duration>) (now|already|later|on|since (this|i|we|the) ...)? (,|—|–|…|and|but|;|\\.)* (still|nothing|no|not|nobody|this is still|it is still|please (fix|merge|release|do something|respond|answer|just)|just (fix|merge|release)|<you> (still|have|are)|when|why|come on|seriously) ...] $',
      rewrites: [part("It's been {time}, so I'd love to hear where this stands."), matters],
    },
    {
      pattern:
        '^ [(it is|it has|its|this is|this has|has) (been)? <adverb>* (time: <duration>) (now|already|and counting|ffs)*] (\\?|!|\\.|<end>)+',
      rewrites: [part("It's been {time}, so I'd love to hear where this stands."), matters],
    },
    {
      pattern:
        '^ [(time: <duration>) (later|now|on|already|in|gone|passed|and counting)? (,|—|–|…|and|but|;)* (this is|it is|we are|<you> are)? (still|nothing|nobody|zero|crickets|no (fix|news|answer|response|update|progress|release|reply|solution|movement)) ...] $',
      rewrites: [part("It's been {time}, so I'd love to hear where this stands."), matters],
    },
    {
      pattern:
        '[(after|in) (all these (years|months)|all this time|so many (years|months|weeks|requests|issues)|(time: <duration>)) (of (waiting|silence|asking|excuses|nothing|promises))? ,? (this is|it is|<you> (are|have|can|could|guys)|we are|there is)? (still|nothing|nobody|no (fix|news|answer|response|update|progress|release|reply|solution)) ...] ~',
      unless: ['no <adjacent>? (standard|winner|consensus|evidence|difference|sign|proof) ...'],
      rewrites: [matters],
    },
    {
      pattern:
        '[(head: (open|pending|reported|requested|broken|known|ignored|waiting) (for|since) (<duration>|<number>)) (and|,|yet|but|…) (still|nothing|nobody|no one|no|not|<you>) ...] ~',
      rewrites: [part('{head}, and it still matters to me because ‹what it costs today›.'), matters],
    },
    {
      pattern:
        '[how many (years|months|weeks|decades|more (years|months|weeks|decades|users|people|complaints|reports|issues|bugs|requests|upvotes|votes|thumbs up|comments|times)) (do|does|will|must|has|have|until|before) ... ...] (\\?|~)',
      unless: [
        'how many (years|months|weeks|decades) (do|does|will|must) ... (need to be|be|kept|supported|valid|stored|last|(migration|rollout|upgrade|course|training) take) ...',
        'how many more (users|people|times|issues) (do|does|will) (this|it|that|the <adjacent>) (affect|run|hit|reach|iterate|fire|happen) ...',
        'how many _{1,2} (do|does|will) (it|this|that|we|the|you) (use|have|run|keep|support|create|need (to|in)|expect|want|plan|see|get|send|allow)',
      ],
      rewrites: [matters],
    },
    {
      pattern:
        '[(it is)? (about|high|long past) <adverb>* (damn|bloody|fucking|freaking)? time] (~|<you>|someone|somebody|that <you>|the <maintainers>|for <you>)',
      unless: [
        'time (that)? <you> (got|took|had) (some|a|an|your) ...',
        'about time (zones|zone|stamps|out|outs|complexity|series|travel|spent|and)',
      ],
      rewrites: [sentence('I am glad about ‹what changed›.'), matters],
    },
    {
      pattern:
        '[(i|we|users|everyone|people) (have been|has been|are|am|is) <adverb>* (waiting|asking|begging) (for (this|that|it|an answer|a fix|a release|a reply))? (time: (for|since) (<duration>|<number>))] (and|,|now|~|already)',
      rewrites: [part('I have been hoping for this {time}')],
    },
    {
      pattern:
        '[(i|we|users|everyone|the <adjacent>) (have been|has been|are|am|is|was|were) (still|all|<adverb>)* waiting (on|for) <you>] (~|to|now|here)',
      unless: ['waiting (on|for) <you> to (decide|choose|say|pick)'],
      rewrites: [sentence('What I am missing to go on is ‹what you need›. When could you look at it?')],
    },
    {
      pattern: '^ [(time: <duration>) and counting] $',
      rewrites: [part("It's been {time}, so I'd love to hear where this stands.")],
    },
    {
      pattern:
        '[how (can|could|is|has|did) (this|that|it|<thing>) (be|been|stay|remain|gone|go|stayed)? <adverb>* (open|broken|ignored|pending|unfixed|unresolved|unmerged|unanswered) (time: (for|since) (<duration>|<number>))] (\\?|~)',
      rewrites: [part("this has been open {time}, so I'd love to hear where this stands.")],
    },
  ],
  unless: [
    '(after|in)? (<number>|two|three|five|ten|an|a few) (seconds|minutes|minute|hours|hour) ...',
    '(nothing|nobody|no one) (broke|crashed|failed|complained|noticed|leaked)',
    '(and|,|still) (still)? no (crash|crashes|errors|regressions|regrets|complaints|issues|problems|leaks|failures|alerts|outages|bugs)',
    'still (love|loving|running|going strong|works|working|use|using|happy)',
    '(waiting|asking) ... <pause>? (and)? (<praise>|love|thank|thanks|now it is here|so (excited|happy))',
  ],
  despite: ['negation', 'self'],
  rewrites: [matters],
  examples: {
    flagged: {
      "It's been three months since I reported this and still nothing.":
        "It's been three months since I reported this.",
      'This should have been done years ago.': 'I would still like to see this done, because ‹what it costs today›.',
      'the docs should have been updated months ago!':
        'I would still like to see the docs updated, because ‹what it costs today›.',
      "It's been 6 months and still no fix.": "It's been 6 months, so I'd love to hear where this stands.",
      "It's been two years.": "It's been two years, so I'd love to hear where this stands.",
      '3 years later and still nothing': "It's been 3 years, so I'd love to hear where this stands.",
      'After all these years it is still broken.':
        'This still matters to me, because ‹what it costs today›. What would help to move it forward?',
      'Open since 2017 and nobody cares.': 'Open since 2017, and it still matters to me because ‹what it costs today›.',
      'How many more users have to complain before you listen?':
        'This still matters to me, because ‹what it costs today›. What would help to move it forward?',
      'After all these years there is still no dark mode!':
        "I'd still like to see dark mode, because ‹what it costs today›.",
      'About time someone fixed this.': 'Thank you for fixing this.',
      'about damn time': 'I am glad about ‹what changed›.',
      'its been over a year, still not merged': "it's been over a year, so I'd love to hear where this stands.",
      'This should have been possible from day one.':
        'I would still like to see this possible, because ‹what it costs today›.',
    },
    fine: [
      "It's been three months since the last release, so I would suggest a patch.",
      'This should have been fixed by now, can you try 2.3.1?',
      'The lease should have been renewed before the timeout.',
      'How many requests do we expect per second?',
      'The section is about time zones.',
      'After two years I finally understand this function, thanks!',
      'It has been a while, so please rebase.',
      'This was reported in 2019 and fixed in 2020.',
      'It has been a long time since I looked at this code.',
      'Six months later the cache was added.',
      'Thanks, it has been a pleasure.',
      'I have been waiting for this for years, thank you!',
      'After two hours nothing had changed in the heap.',
    ],
  },
})

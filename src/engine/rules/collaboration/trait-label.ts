import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const slip = sentence('Something slipped through here: ‹what you saw›.')
const degree = '(so|too|just|being|such|getting|all|both|that|still|how|kind of|a bit|a little|as|or|either)'
const vice =
  '(laziness|stupidity|incompetence|carelessness|ignorance|arrogance|negligence|sloppiness|idiocy|ego|unprofessionalism|ineptitude|cluelessness|dishonesty|immaturity|hypocrisy|stubbornness|pettiness|rudeness|smugness|entitlement)'
const conduct =
  '(attitude|behavior|behaviour|conduct|tone|response|responses|reply|replies|answer|answers|comment|comments|reaction|reactions|remark|remarks|statement|statements|mentality|manners|message|messages|wording)'
const fault =
  '(<character>|<manner>|unacceptable|inappropriate|unreasonable|despicable|shameful|offensive|infantile|uncalled for|unprofessional|dismissive|unhelpful)'
const harsh = sentence('That came across as harsh to me: ‹which words, and why›.')
const cost = sentence('I had a hard time here: ‹what happened, and what it cost›.')
const view = sentence('I see this differently: ‹what you see, and why›.')

export default defineRule({
  id: 'trait-label',
  principle: 'collaboration',
  severity: 'warning',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'A label says what somebody is, and nobody can fix that in a pull request; one observed fact they can.',
  source: {
    title: 'Center for Creative Leadership: Situation-Behavior-Impact',
    url: 'https://www.ccl.org/articles/leading-effectively-articles/sbi-feedback-model-a-quick-win-to-improve-talent-conversations-development/',
  },
  finds: [
    {
      pattern: '^ (lazy|sloppy|careless|amateurish|shoddy|half baked) (\\.|!|…)* $',
      rewrites: [omit(), phrase('This could use another pass: ‹what you see›.')],
    },
    {
      pattern: `[your (<adjacent>|own|sheer|utter|complete|total)? ${vice} (with|in|about|around|towards)] _`,
      rewrites: [omit()],
    },
    {
      pattern:
        '[your <adverb>* (complete|utter|total|sheer)? (lack of (care|attention|skill|skills|knowledge|understanding|testing|effort|respect|professionalism|experience|competence|discipline|thought|common sense|talent|interest|brains|rigor|rigour)|inability to (read|listen|think|follow|understand|write|test|learn))]',
      rewrites: [drop(), slip, part('this')],
    },
    {
      pattern: `^ [<you> (<be>|(look|seem|sound|appear) (to be)?|have been) (<adverb>|${degree})* (a|an)? (<adverb>|${degree})* (<character>|<manner>)] <pause> _ _`,
      rewrites: [omit(), slip],
    },
    {
      pattern: '^ [((stop|quit) being|do not be) (so|such a|too)* (<character>|<manner>) (and|,)] <verb>',
      rewrites: [omit()],
    },
    {
      pattern: `[<you> (<be>|(look|seem|sound|appear) (to be|like you are)?|have been|must be|can be|could be|got) (<adverb>|${degree})* <manner>] (~|to|for|in|at|with|about|or|towards|toward|again)`,
      rewrites: [sentence('That came across as harsh to me.'), sentence('I felt talked down to here: ‹which words›.')],
    },
    {
      pattern: `^ [<you> (<be>|seem|must be) (<adverb>|${degree})* (<character>|<manner>) to (read|look|google|search|check|think|listen|bother|scroll) <any>{0,6}] <pause> <any> <any>`,
      rewrites: [omit()],
    },
    {
      pattern: `^ <you> (<be>|must be) <adverb>* (reckless|careless|foolish|crazy|insane|arrogant|irresponsible|unprofessional|negligent|naive) <adverb>* to (act: <verb> ...) ~`,
      unless: ['to (read|look|check|test|run|write|ask|listen|review|think|see|do|answer|explain)'],
      rewrites: [phrase("I'd avoid {act:gerund}: ‹what goes wrong›.")],
    },
    {
      pattern: `^ [<you> (<be>|(look|seem|sound|appear) (to be)?|must be) (<adverb>|${degree})* (<character>|<manner>) to] (act: <verb> ...) (,? and it (shows|shows again|really shows))? ~`,
      rewrites: [phrase('Could you {act}?')],
    },
    {
      pattern: `^ [<you> (<be>|(look|seem|sound|appear) (to be)?|have been) (<adverb>|${degree})* <character> (about|on)] (topic: ...) ~`,
      rewrites: [phrase("I'd like to go over {topic} with you.")],
    },
    {
      pattern: `^ [<you> (<be>|(look|seem|sound|appear) (to be)?|have been) (<adverb>|${degree})* <character> (with|at)] (thing: ...) ~`,
      rewrites: [phrase('Something slipped through with {thing}: ‹what you saw›.')],
    },
    {
      pattern: `[<you> (<be>|(look|seem|sound|appear) (to be|like you are)?|have been|must be|can be|could be|got) (<adverb>|${degree})* (a|an)? (<adverb>|${degree})* <character>] (~|to|for|in|at|with|about|or|beyond|enough|person|people|developer|developers|engineer|engineers|programmer|coder|dev|reviewer|maintainer|today|that)`,
      rewrites: [drop(), slip, view],
    },
    {
      pattern: `[(how|why) (can|could|do|are|were|would|must) (you|he|she|they) (get|be|being|have been)? (so|this|that|such a)* <character>]`,
      rewrites: [drop(), slip],
    },
    {
      pattern: '[(stop|quit) being (so|such a)* (<character>|<manner>)]',
      rewrites: [drop(), slip],
    },
    { pattern: '[do not be (so|such a|too)* <character>] ~', rewrites: [drop(), slip] },
    {
      pattern: `^ [your <adverb>* (own|sheer|complete|utter|total)? (ignorance|lack of (knowledge|understanding)) (of|about)] (topic: <adjacent>{1,2}) (<be>|shows|is showing|amazes|does|never|seems) <any>{0,4} $`,
      rewrites: [phrase("I'd like to go over {topic} with you.")],
    },
    {
      pattern: `your (<adjacent>|own|sheer|utter|complete|total)? ${vice} (is|was|knows|has become|never ceases|never fails) <some>? ~`,
      unless: ['your ego (is|was) '],
      rewrites: [drop(), cost],
    },
    {
      pattern:
        '[your (<adjacent>|own|sheer|utter|complete|total)? (laziness|stupidity|incompetence|carelessness|ignorance|arrogance|negligence|sloppiness|idiocy|ego|unprofessionalism|ineptitude|cluelessness|dishonesty|immaturity)]',
      rewrites: [part('this')],
    },
    {
      pattern: `[(sheer|pure|utter|downright|your|their|his|her|the usual|typical|maintainer|maintainers|developer|developers|reviewer|author|corporate|(this|that|such a) level of|(example|case|display|show|sign|proof|evidence|act) of (<adjacent> <adjacent>? <adjacent>?)?) <adverb>* ${vice}] (~|to|of|in|by|that|from|and)`,
      unless: ['(laziness|ignorance) (of|in) (the|this|a) <adjacent>'],
      rewrites: [cost],
    },
    {
      pattern:
        '[(the|all the|about the)? <adverb>* (attention span|memory|brain|brains|iq|intelligence|maturity|manners|social skills|people skills|communication skills|empathy|patience|charm|self awareness|reading comprehension) of (a|an|the average|your average) <adverb>* <adjacent>? (goldfish|toddler|child|kid|teenager|year old|rock|brick|stone|potato|gnat|squirrel|amoeba|houseplant|walnut|toaster|donkey|mule|hamster|fly|wet sponge|doorknob|preschooler|chihuahua)]',
      rewrites: [drop(), view],
    },
    {
      pattern: `[(people|developers|devs|engineers|someone|somebody|anyone|anybody|a person) <adverb>* (this|that|so) <adverb>* <character>] (should|must|can|do|does|will|would|to|in|on|have|has|<be>|~)`,
      rewrites: [drop(), view],
    },
    {
      unless: ['(developer|engineer|person|team|community) (experience|tool|tools|docs|survey|portal|count)'],
      pattern: `[(the)? (laziest|sloppiest|dumbest|stupidest|rudest|worst|slowest|most (<character>|<manner>|incompetent|useless)) (reviewer|reviewers|developer|developers|engineer|engineers|programmer|maintainer|maintainers|dev|colleague|person|people|manager|team|community|coder)] <any>{0,3} (i|we|ever|here|on (this|the) team|in this|alive|known)`,
      rewrites: [drop(), view],
    },
    {
      pattern: `[i <adverb>* (find|consider) (your|this|that|his|her|their|such) <adverb>* <adjacent>? ${conduct} (<be>|to be)? (<adverb>|a bit|rather)* ${fault}] (~|and|for|to|of)`,
      rewrites: [drop(), harsh],
    },
    {
      pattern: `[((your|their|his|her) <adverb>* <adjacent>? ${conduct} ((about|on|in|to|towards|regarding) <any>{1,4})?|(this|that|such|the) (kind|sort|type) of <adjacent>{1,2}) (<be>|seems|seem|sounds|sound|feels|feel|comes across as|come across as|(have|has) been) (<adverb>|a bit|rather)* ${fault}] (~|and|for|to|of|towards)`,
      rewrites: [drop(), harsh],
    },
    {
      pattern: `[(this|that|another|these|those|such|such a|what a|a|an|<adverb>)* (${fault}|useless) (and (${fault}|useless))? ${conduct}] (from|by) (you|your|the|a|an|this|<name>|<mention>)`,
      rewrites: [drop(), harsh],
    },
    {
      pattern: `[(statements|remarks|comments|answers|replies|messages|posts|words) like (this|that|these|those|the above|yours) <adverb>* (<be>|feel|sound|come across as|seem|read) (<adverb>|quite|a bit|rather)* ${fault}] (~|to|towards)`,
      rewrites: [drop(), harsh],
    },
    {
      pattern: '[<you> <be> <adverb>* full of (yourself|yourselves|yourselfs|it|shit|crap)]',
      rewrites: [drop(), view],
    },
    {
      pattern: `^ [how <adverb>* (<character>|<manner>) (do|can|could|must|are|would|does) (you|u|he|she|they|one|someone|somebody|anyone|a person) (have to be|be|need to be|get)? to] (act: <verb> ...) ~`,
      rewrites: [phrase("We shouldn't {act}."), phrase("I'd avoid {act:gerund}: ‹what goes wrong›.")],
    },
    {
      pattern: `[how <adverb>* (<character>|<manner>) (do|can|could|must|are|would|does) (you|u|he|she|they|one|someone|somebody|anyone|a person) (have to be|be|need to be|get)?] (to|that|~)`,
      rewrites: [sentence("I'd avoid this: ‹what goes wrong, and for whom›.")],
    },
    {
      pattern: '[(this|that|it|how) (is|was|were|looks|seems)? <adverb>* (<character>|rude|arrogant) (of|from) you]',
      rewrites: [drop(), slip],
    },
    {
      pattern: `[(he|she|this guy|that guy|the (author|maintainer|maintainers|reviewer|developer|developers|dev|devs|manager|programmer)|these people|those people) (is|are|was|were|seems|must be) (<adverb>|${degree})* <character>] (~|to|for|in|at|with|about|or|enough)`,
      rewrites: [drop(), slip],
    },
  ],
  despite: ['self', 'technical'],
  unless: [
    'aggressive (with|about) (the|your)? <adjacent>? (cache|caching|retries|retry|timeouts|timeout|polling|rate|limits|inlining|batching|prefetching|optimizations|estimates|pruning)',
    'your lack of <any>{1,5} (is|was) (no|not a|fine|ok|okay|our|nothing) ...',
    '(kind|sort|type) of (error|latency|bug|failure|crash|data|downtime|delay|loss|leak|jitter|outage|performance|drift|input|format|file|value|noise|regression) ...',
    '(laziness|stupidity|carelessness|ignorance) (of mine|on my|in my)',
    '(wording|tone|message) <any>{0,6} (aggressive|harsh|rude|hostile) for (a|an|the|our) ',
    '(if|when|whenever|unless|in case) <you> ...',
    '(if|when) <any>{1,12} , (then)? <you> <be>',
    'lazy (load|loading|eval|evaluation|init|import)',
  ],
  rewrites: [drop(), slip],
  examples: {
    flagged: {
      'Lazy. You have changed three strings of the old form.': 'You have changed three strings of the old form.',
      'You are reckless to push on a holiday.': "I'd avoid pushing on a holiday: ‹what goes wrong›.",
      'You are careless.': 'Something slipped through here: ‹what you saw›.',
      "you're so lazy, the tests are missing": 'the tests are missing',
      'u are just incompetent': 'something slipped through here: ‹what you saw›.',
      'You seem clueless about locking.': "I'd like to go over locking with you.",
      'you were reckless with the migrations': 'something slipped through with the migrations: ‹what you saw›.',
      "You're too lazy to write tests and it shows.": 'Could you write tests?',
      "You're too stubborn to split this PR.": 'Could you split this PR?',
      "You're too lazy to read the docs, the flag is called `--dry-run`.": 'The flag is called `--dry-run`.',
      'how incompetent do you have to be to ship this': "we shouldn't ship this.",
      "It's sheer laziness to skip the changelog.": 'I had a hard time here: ‹what happened, and what it cost›.',
      'I find your tone completely unacceptable.': 'That came across as harsh to me: ‹which words, and why›.',
      'Totally unhelpful reply from the maintainer.': 'That came across as harsh to me: ‹which words, and why›.',
      'Your remarks about the release were unreasonable.': 'That came across as harsh to me: ‹which words, and why›.',
      'you have the attention span of a goldfish': 'I see this differently: ‹what you see, and why›.',
      "He's the laziest reviewer I've ever worked with.": 'I see this differently: ‹what you see, and why›.',
      "People this ignorant shouldn't write auth code.": 'I see this differently: ‹what you see, and why›.',
      'Your ignorance of SQL is showing.': "I'd like to go over SQL with you.",
      'comments like that are just childish': 'that came across as harsh to me: ‹which words, and why›.',
      "You're being rude.": 'That came across as harsh to me.',
      'How can you be so careless?': 'Something slipped through here: ‹what you saw›.',
      'Stop being lazy and write the test.': 'Write the test.',
      'Your laziness cost us a day.': 'This cost us a day.',
      'That was really sloppy of you.': 'Something slipped through here: ‹what you saw›.',
      'The author is clearly incompetent.': 'Something slipped through here: ‹what you saw›.',
      'Your arrogance is astounding. The index is off by one.': 'The index is off by one.',
      'You have been very unprofessional in this thread.': 'Something slipped through here: ‹what you saw›.',
      'you must be a really lazy developer': 'something slipped through here: ‹what you saw›.',
    },
    fine: [
      'You are lazy-loading the module twice.',
      'If you are stubborn about retries, the queue fills up.',
      'The loader is lazy, so the import never runs.',
      'You are not careless, the API invites this mistake.',
      'I was careless here, sorry.',
      'You are right, I missed that.',
      'Sloppy matching is what we want for search.',
      'The user may be illiterate in English, so use an icon.',
      'Are you sure that this is idempotent?',
      'You are insanely good at this.',
      'This check is defensive on purpose.',
      'The worst developer experience I have had was with the old SDK.',
      'Excuse my ignorance, what is a shard?',
      'Your answer was helpful, thanks.',
      'The response is passive in this mode.',
      'Your comment is not rude at all, keep it.',
      'Laziness of the iterator matters here.',
      'This error message is unhelpful when the port is taken.',
      'That kind of latency is unacceptable for trading.',
      'You are aggressive with retries.',
    ],
  },
})

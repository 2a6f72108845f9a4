import { drop, omit, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const someone =
  '(<adverb>|blind|drunk|drunken|bored|first|second|third|1st|2nd|3rd|year|five|six|ten|three|four|two|<number>|old|trained|random|junior|complete|total|half|asleep|freshman|first grade|stoned|retarded|sleep deprived|lazy|small)* (child|kid|toddler|monkey|monkeys|drunk|drunkard|baby|infant|schoolkid|schoolboy|student|undergrad|intern|interns|beginner|newbie|noob|amateur|amateurs|freshman|grader|ape|chimp|cat|dog|grandma|grandmother|goldfish|blind man|madman|lunatic|moron|idiot|novice|clown|clowns|bunch of (kids|children|monkeys|interns|amateurs|clowns|students|idiots|drunks|toddlers|apes|chimps|undergrads|noobs|babies)|year old|olds|someone who <adverb>* (has|hates|never|does|can|is|was|just)|someone (drunk|high|stoned|on drugs|in a hurry|without))'
const hard = sentence('I find this hard to follow: ‹which part, and why›.')

export default defineRule({
  id: 'ridiculed-author',
  principle: 'collaboration',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'A joke at the author’s expense is remembered long after the point it was to make.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon (mocking)',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '(<you>|this|that|it|^) <be>? (clearly|obviously|evidently|apparently|just) <adverb>* (copied|copy pasted|copypasted|pasted|lifted|ripped|generated) (this|that|it|the code|everything|and pasted)? (straight|directly|right|off|and pasted)? (from|off|by|with) (stack overflow|stackoverflow|so|chatgpt|gpt|copilot|claude|an llm|some llm|ai|an ai|a blog|some blog|a tutorial|the internet|the web|google|reddit|somewhere) (post)? (without <gerund> <some>?|<some>)? (,? including <some>)? ~',
      unless: ['(i|we) <some>'],
      rewrites: [drop(), phrase('Could we go through where this comes from?')],
    },
    {
      pattern:
        '[(you|he|she|they|someone|somebody) (must have)? <adverb>* (wrote|write|written|coded|did|named|reviewed|typed|made) (this|it|that|these) <adverb>* (while)? (drunk|high|stoned|blindfolded|half asleep|asleep|in (your|his|her|their) sleep|with (your|his|her|their) (eyes closed|eyes shut|feet))]|[(fall|fell|fallen) asleep (at|on) (the|your|his|her) keyboard]',
      unless: ['i (fell|must have)'],
      rewrites: [drop(), hard],
    },
    {
      pattern: `[(a|an|any|even a|even an|my|your) <adverb>* ${someone} (could|would|can) (have)? <adverb>* (written|write|done|do|make|made|code|coded|review|reviewed|named|name|spotted|spot) (this|that|it)? <adverb>* (better|faster)]`,
      rewrites: [drop(), hard],
    },
    {
      pattern:
        '[(who|nobody|no one|no sane (person|developer|engineer|programmer)|noone) <adverb>* in (their|his|her|the) right mind]',
      rewrites: [sentence("I'd avoid this: ‹what goes wrong, and for whom›.")],
    },
    {
      pattern:
        '[who <adverb>* (in (their|his|her|the) (right mind|world|hell))? <adverb>* (would|could|can|even|still|the hell|the heck)* <adverb>* (writes|write|wrote|does|do|did|codes|code|designs|structures|names|named|tests|thinks|thought|uses|reviews|reviewed|merges|merged|approves|approved|ships|lets|came up with) <adjacent>{0,3} (like (this|that)|this (way|crap|garbage|stuff|mess|shit|trash)|such (a|an)? <adjacent>|(this|that|it) (was|is|would be) (a)? (good|ok|okay|fine|acceptable|great|smart|sane))]',
      rewrites: [drop(), hard, sentence("What's the background of this code?")],
    },
    {
      pattern: `[(subject: (this|that|the|your|these|those) <adjacent>{1,3}|<code>) (looks|look|looked|reads|read|smells|feels|feel|seems|seem|sounds) <adverb>* ((like|as if|as though) (it|they|this|that|something)? <adverb>* (was|were|has been|had been|is|got)? <adverb>*)+ (written|made|coded|designed|done|drawn|produced|generated|named)? <adverb>* (by)? <adverb>* (a|an|some|my|the|your|two|three|several|a bunch of|<number>)* ${someone} <in-clause>{0,4}] ~`,
      rewrites: [phrase('I find {subject} hard to follow: ‹which part, and why›.'), hard],
    },
    {
      pattern: `[(looks|look|looked|reads|read|smells|feels|seems|sounds|it is|this is) <adverb>* ((like|as if|as though) (it|this|that|something)? <adverb>* (was|were|has been|had been|is|got)? <adverb>*|(written|made|coded|designed|done|drawn|put together|hacked together) by)+ (written|made|coded|designed|done|drawn|produced|generated|reviewed|put together|hacked together|named)? <adverb>* (by)? <adverb>* (a|an|some|my|the|your|two|three|several|a bunch of|<number>)* ${someone}]`,
      unless: [
        '(looks|look|seems|feels|reads) like (a|an|the|some) (student|intern|child|beginner|dog|cat|grandmother|baby) ~',
        '(child|children) (process|theme|window|widget|table|record|selector|dialog|node|element|component|view|class|of|is|was|are|object|issue|page|key|row)',
      ],
      rewrites: [drop(), hard],
    },
    {
      pattern: `[(was|were|is|did) (this|that|it|these|the <adjacent>{1,2}|this <adjacent>{1,2}|a|an|your|my|some)+ <adverb>* (written|made|coded|designed|done|reviewed|named|put together)? <adverb>* (by)? <adverb>* (a|an|your|my|some|the)* ${someone} (write|wrote|make|do|code|design|review|name|~)]`,
      unless: [
        '(by|the|a|an|this|that|your) (intern|interns|student|students|beginner) ~',
        'child',
        '(i|we|me) <adverb>* (was|were|is)',
      ],
      rewrites: [drop(), hard],
    },
    {
      pattern:
        '[(were|are|was) (you|he|she|they|the author) <adverb>* (drunk|high|stoned|asleep|sleeping|half asleep|on (drugs|something|crack|acid|lsd)|sober|sleepwalking|smoking something)] (when|while|or|as|~)',
      rewrites: [sentence('What was the thinking behind this?')],
    },
    {
      pattern: `[(my|a|an|any|even|even a|even my|your|some) <adverb>* ${someone} <adverb>* (could|would|can|writes|codes|does|knows|understands|types|reviews|has|sees|spots|would have|could have|should) <adverb>* (not)? <adverb>* (write|writes|written|wrote|code|done|do|does|make|made|understand|see|spot|know|better|get|have|tell|figure|design|name)*]`,
      unless: [
        '(a|an|any|some|the|your|my) (child|student|intern|beginner|dog|cat|newbie|novice|baby|grandma|kid|moron|idiot) (could|can|would|has|should|knows|sees|does|understands) <adverb>* (not|be|see|have|know|do|get|make|a|the|their|to|only)* <adverb>* <any>',
      ],
      rewrites: [drop(), hard],
    },
    {
      pattern:
        '[(even)? (my|your|a) <adverb>* (<number>|two|three|four|five|six|seven|eight|nine|ten|twelve)? <adverb>* (year old|grandma|grandmother|mom|mother|cat|dog|kid|toddler|son|daughter|monkey|hamster|goldfish|nephew) <adverb>* (could|would|can|writes|codes|knows|understands|types) <adverb>* (have)? <adverb>* (write|writes|written|codes|code|done|do|better|understand|understands|know|knows|type|test|see|spot|fix|figure|read)]',
      unless: ['my <adjacent> (uses|likes|loves)'],
      rewrites: [drop(), hard],
    },
    {
      pattern:
        '[(looks|look|reads|feels|as if|like|as though) (like|as if)? (someone|somebody|you|he|she|they|a <adjacent>|the <adjacent>) <adverb>* (vomited|puked|barfed|sneezed|threw up|shat|pooped) <any>{0,4} (into|on|onto|all over|over|in)] ...',
      rewrites: [drop(), hard],
    },
    {
      pattern:
        '[(by|from|of) (someone|somebody|people|a person|a <adjacent>) (who|that) <adverb>* (has|have|had)? <adverb>* never <adverb>* (seen|written|used|read|heard|touched|opened|learned|tested|debugged|shipped)] ...',
      unless: [
        '(for|used|asked|request|requests|questions|reports|feedback) (by|from|of) ...',
        '(help|welcome|input|opinion|view|review) (from|of|by) ...',
      ],
      rewrites: [drop(), hard],
    },
    {
      pattern: '^ [(did|have) you <adverb>* (lose|lost) a (bet|dare) (or|and|,)+] (why|what|how|who)',
      rewrites: [omit()],
    },
    {
      pattern:
        '[(did|have|has|was) (you|somebody|someone|anyone|the author|this) <adverb>* (lose|lost|written on|done on|made on|on) a (bet|dare)]|[did (you|somebody|someone|the author) <adverb>* (swallow|eat|inhale) (a|an|the|your) <adjacent>{0,3} (book|textbook|dictionary|thesaurus|manual|handbook|glossary)]',
      rewrites: [sentence('What was the thinking behind this?')],
    },
    {
      pattern:
        '[(reads|read|looks|look|feels|sounds|smells) <adverb>* (like|as if|as though) (chatgpt|gpt|an ai|ai|a bot|a chatbot|copilot|an llm|a language model|google translate|a markov chain|a random generator) <adverb>* (wrote|made|generated|did|hallucinated|spat out|vomited) (it|this|that|these)]',
      rewrites: [drop(), hard],
    },
    {
      pattern:
        '[did <adverb>* (a|the|your|my|some|someones) <adverb>* <adjacent>? (cat|dog|toddler|kid|child|monkey|baby|hamster|parrot|chimp) <adverb>* (walk|run|sit|jump|type|write|step|dance|design|code|name|make|draw|fall|sleep)] ...',
      unless: ['child (process|node|element|component)', 'the (cat|dog|child) ...'],
      rewrites: [drop(), hard],
    },
    {
      pattern:
        '[(i|we) <adverb>* (have|had)? <adverb>* (seen|reviewed|read|got|gotten|had|saw) <adverb>* (better|cleaner|saner|smarter|nicer) <adjacent>{0,2} (from|by|written by|out of) (<adverb>|first|second|third|my|a|an|the|our|some|<number>|year)* (intern|interns|student|students|beginner|beginners|juniors|junior|freshmen|freshman|toddler|toddlers|children|kids|child|kid|graders|undergrads|schoolkids|bootcamp|amateurs|chatbots|monkeys)]',
      rewrites: [sentence("I don't think this is ready yet: ‹what is missing›.")],
    },
    {
      pattern:
        '(i|we) <adverb>* (can not|can hardly|can barely|could not|refuse to|find it hard to) <adverb>* believe (that)? (fact: (you|he|she|they|someone|somebody|anyone|anybody) <adverb>* (have|actually|really|just)* (wrote|approved|merged|shipped|reviewed|pushed|signed off|committed|designed|came up with) (the|this|that|a|an|your|our|these|it|directly|straight|code|<code>|<adjacent>) <some>?) ~',
      unless: [
        '(wrote|approved|merged|shipped|reviewed|pushed|committed|designed) (this|that|it) (mess|garbage|crap|junk)? <closer>* <end>',
      ],
      rewrites: [phrase("I'm surprised that {fact}."), phrase("I didn't expect that {fact}.")],
    },
    {
      pattern:
        '[(i|we) <adverb>* (can not|can hardly|can barely|could not|refuse to|find it hard to) <adverb>* believe (that)? (a|an|any|somebody|someone|anybody|anyone|you|he|she|they|the) <adjacent>{0,3} <adverb>* (wrote|approved|merged|shipped|reviewed|pushed|signed off|committed|designed|came up with)] ...',
      rewrites: [sentence('This surprised me: ‹what you had expected›.')],
    },
    {
      pattern:
        '[(did|do|were|was) (you|he|she|they|anyone|the author) <adverb>* (copy|paste|pick|choose|generate|write|type|name|roll|throw|close|use) ... (blindfolded|drunk|at random|with (your|his|their|her) (eyes closed|eyes shut|feet|elbows)|in your sleep|by rolling dice|dartboard|darts|ouija board)]',
      rewrites: [sentence('What was the thinking behind this?')],
    },
    {
      pattern:
        '[(cat|dog|monkey|toddler|baby|kid|infant) (walked|walking|ran|slept|sat|banging|danced|mashed|bashing|typing) (over|across|on|at|away|into) (your|the|a|his|their|my) (keyboard|typewriter|keys)]|[(monkeys|infinite monkeys) (with|at|on) (a|the)? (typewriter|typewriters|keyboard|keyboards)]',
      unless: ['my (keyboard|keys)'],
      rewrites: [drop(), hard],
    },
  ],
  unless: [
    '(intern|student|trainee|junior) (position|job|role|program|project|task)',
    'asleep when (the|it|i|we) ...',
    'believe <any>{1,8} (in (one|a|two|just|<number>) (day|days|week|weekend|hour|hours|evening|night)|so (fast|quickly|soon)|already)',
    '^ (did)? my (cat|dog|kid|toddler|baby) (walked|ran|sat|typed|type|slept|jumped|hit|stepped|walk) ...',
    '(report|question|issue|ticket|comment|mail|email|note|look) (from|by) ...',
    'who (thinks|thought|says) (this|that|it) (is|was) (<adverb>)* (great|good|fine|ok|okay|useful|nice)',
  ],
  despite: ['self', 'technical', 'negation'],
  rewrites: [drop(), hard, phrase('I find this hard to follow')],
  examples: {
    flagged: {
      'You clearly copied this from stack overflow without reading it. The names are not ours.':
        'The names are not ours.',
      'Who writes code like this?': 'I find this hard to follow: ‹which part, and why›.',
      'who in their right mind would merge this mess': "I'd avoid this: ‹what goes wrong, and for whom›.",
      'This looks like it was written by a drunk toddler.': 'I find this hard to follow: ‹which part, and why›.',
      'This parser looks like it was written by a five year old.':
        'I find this parser hard to follow: ‹which part, and why›.',
      "I can't believe you pushed directly to main.": "I'm surprised that you pushed directly to main.",
      'looks like a monkey wrote this': 'I find this hard to follow: ‹which part, and why›.',
      'Reads like a first year student did it.': 'I find this hard to follow: ‹which part, and why›.',
      'Was this written by an amateur?': 'I find this hard to follow: ‹which part, and why›.',
      'Were you drunk when you named these?': 'What was the thinking behind this?',
      'My five year old could write a better loop.': 'I find this hard to follow: ‹which part, and why›.',
      'Even my cat would know how to close a file.': 'I find this hard to follow: ‹which part, and why›.',
      'Did you name these at random?': 'What was the thinking behind this?',
      'Did you lose a bet or why does this class exist?': 'Why does this class exist?',
      'looks like someone vomited JSON into this file': 'I find this hard to follow: ‹which part, and why›.',
      'Reads like a draft by someone who has never seen Go before.':
        'I find this hard to follow: ‹which part, and why›.',
      'did you lose a bet?': 'what was the thinking behind this?',
      'This reads like ChatGPT wrote it on a bad day.': 'I find this hard to follow: ‹which part, and why›.',
      'Did your cat walk over the keyboard?': 'I find this hard to follow: ‹which part, and why›.',
      "I can't believe a senior engineer signed off on this": 'This surprised me: ‹what you had expected›.',
      'ive seen cleaner code from first year students': "I don't think this is ready yet: ‹what is missing›.",
      'who approved garbage like this': 'I find this hard to follow: ‹which part, and why›.',
    },
    fine: [
      'I copied this from Stack Overflow, with the license.',
      'Who writes to this table besides the importer?',
      'It looks like the child process never exits.',
      'This looks like a leftover from the merge.',
      'The intern wrote this in her first week, and it is lovely.',
      'Was this written by the code generator?',
      'Any student can apply for the mentoring.',
      'It looks like someone renamed the branch.',
      'A beginner would not know this flag, so explain it.',
      'My cat walked over my keyboard, ignore the last comment.',
      'Who approves changes to the schema?',
      'The monkey test clicks at random.',
      'A review by someone who has never used the tool would help.',
      'I was an idiot and pushed to the wrong branch.',
      'Did the child process write to the pipe?',
      'The intern has better code from the workshop, let us use that.',
      "I can't believe how fast this is.",
      'Add a bunch of new types to the database.',
      "I can't believe you wrote this in one day, amazing!",
      'I am not the only one who thinks this is great.',
    ],
  },
})

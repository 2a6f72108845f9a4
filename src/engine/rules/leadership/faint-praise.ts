import { omit, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const specific = sentence('I like ‹what works well here›, because ‹what it makes possible›.')
const thanks = phrase('Thank you for {act:gerund}.')
const relief = phrase('Good to see that {what}.')
const who =
  '(junior|intern|beginner|newbie|girl|woman|first timer|amateur|bootcamp (grad|graduate)|non engineer|designer|backend (dev|developer|guy|person)|frontend (dev|developer|guy|person)|student|manager|someone (like <you>|of your <adjacent>|your age|at your level|without (a|any|the|your)? <adjacent>{1,3}|with no <adjacent>{1,2})|somebody (like <you>|at your level)|self taught <adjacent>|noob|rookie|(someone|somebody|a person|people) (who|that) (<adverb>)* (just|only|barely|recently|never|has|is|does|did|started|learned|learnt|came|knows|used|can)+ <adjacent>{0,4}|<you>)'

export default defineRule({
  id: 'faint-praise',
  principle: 'leadership',
  severity: 'hint',
  why: 'Praise with a “for a junior” or a “finally” in it is remembered for the sting, not for the praise.',
  source: {
    title: 'Google Engineering Practices: how to write code review comments, courtesy and good things',
    url: 'https://google.github.io/eng-practices/review/reviewer/comments.html',
  },
  finds: [
    { pattern: '_ [, for once ,] <verb>', rewrites: [omit()] },
    {
      pattern: '_ [,? so (that)? even you (can|could) (follow|understand|get it|see it|manage)] (~|:)',
      rewrites: [omit()],
    },
    {
      pattern:
        '[(i am|it is)? (<adverb>|genuinely)* (impressed|surprised|amazed|shocked|astonished|a miracle|a wonder) (that)? (what: (it|this|that|(your|the|this) <work-noun>) (works|compiles|runs|builds|passes|starts|loads)) (at all|here|this time)?] ~',
      rewrites: [relief, specific],
    },
    {
      pattern:
        '[(i am|it is)? (<adverb>|genuinely)* (impressed|surprised|amazed|shocked|astonished|a miracle|a wonder) (that)? (it|this|that) (actually|even) (works|compiles|runs|builds|passes|starts|loads) (at all|here|this time)?] ~',
      rewrites: [sentence('Good to see that this works.'), specific],
    },
    {
      pattern: '[<you> (actually|finally|even|really) (act: (<past>|read|ran|did|wrote) ...) (this time|for once)] ~',
      unless: ['(did|got|made) (something|it|this|that|one thing|anything|your <adjacent>) ...'],
      rewrites: [thanks, specific],
    },
    {
      pattern:
        '[(it is|this is|that is)? (about time|nice to see|good to see|glad to see|great to see) (that)? <you> (finally|actually|at last|for once) (act: (<past>|read|ran|did|wrote) ...)] ~',
      rewrites: [thanks, specific],
    },
    {
      pattern:
        '[(i am|it is)? (<adverb>)* (impressed|surprised|amazed|shocked|astonished|a miracle|a wonder) (that)? (it|this|that|your <work-noun>|the <work-noun>) (<adverb>)* (works|compiles|runs|builds|passes|starts|loads) at all] ...',
      rewrites: [specific],
    },
    {
      pattern:
        '[<you> (actually|finally|even|really) (<past>|read|ran|did|wrote) ... (this time|for once)] ,? (congrats|congratulations|well done|bravo|good for you|good job|nice|wow|thank|thanks|~)',
      rewrites: [specific],
    },
    {
      pattern: `(good|great|decent|nice|clean|solid|terrible|horrible|awful|unreadable|impressive|fine|ok|okay|clever|competent|smart|bad|shabby|well|work|job|effort|code|pr|done|readable) [for (a|an)? (mere|complete|total|lowly)? ${who}] ~`,
      unless: [
        '(good|great|fine|ok|okay|better|work|job|done|bad|well) for (you|a (junior|beginner|student|designer|manager)) (~|to|as|who|because|if)? \\?',
        '(look|looks|sound|sounds|work|works|worked|working|that is|is (this|that|it)|would (this|that|it) be|good|great) (good|great|fine|ok|okay|well)? for you',
        '(<be>|get|gets) <adverb>* done for you',
        '(if|when|whether) <some> <be> <adverb>* (fine|ok|okay|good) for you',
      ],
      rewrites: [omit(), specific],
    },
    {
      pattern: `_ (good|great|decent|clean|impressive|competent|smart) [for you] ~`,
      unless: [
        '(look|looks|sound|sounds|work|works|worked|working|seem|seems|be|is|are|feel|feels|feel|that is|if|good|great) <adverb>* (good|great|decent|fine|ok|clean) for you',
        'good for you',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '^ [finally (,)? (something|someone|somebody|a <work-noun>|one <work-noun>|some <work-noun>|you) (<adverb>)* (right|good|useful|decent|worth|that|who|did|got|wrote|made|managed|understood|learned|listened|read|tested|bothered|readable|sensible|sane)] ...',
      unless: ['finally ,? (a|some) (fix|way|release|solution|version|patch) ...', 'finally ,? someone who ...'],
      rewrites: [specific],
    },
    {
      pattern:
        '[(it is|this is|that is)? (about time|nice to see|good to see|glad to see|great to see) (that)? <you> (finally|actually|at last|for once) ...] ~',
      rewrites: [specific],
    },
    {
      pattern:
        '[<you> (finally|actually|even|somehow|at last) (did|got|made|wrote|managed|have done|have got|have written|learned|figured|understood|read|tested|followed) <adverb>* (something|one thing|it|this|that|anything|the (tests|docs|guide)) (<adverb>)* (right|properly|correctly|good|useful|decent|well|for once)] ...',
      rewrites: [specific],
    },
    {
      pattern: '(,|^|and|—) [for once] ,? (<you>|this|that|it|your|the <work-noun>|something|someone|somebody|~|a)',
      unless: ['once (a|this|the) _{0,2} (is|has|are)'],
      rewrites: [omit(), specific],
    },
    { pattern: '(<you>|your <work-noun>|this <work-noun>|tests|docs) ... [for once] ~', rewrites: [omit()] },
    {
      pattern:
        '[i am (<adverb>|pleasantly)* (surprised|amazed|shocked|astonished) (that)? <you> (<adverb>)* (managed|were able|knew how|have managed) to (act: <verb> ...)] ~',
      rewrites: [phrase('Thank you for {act:gerund}.'), specific],
    },
    {
      pattern:
        '[i am (<adverb>|pleasantly)* (surprised|amazed|shocked|astonished|impressed) (that)? <you> (<adverb>)* (managed|got|did|could|can|were able|know|knew|understood|even|figured|wrote|pulled|made)] ...',
      unless: ['impressed (that)? <you> ...'],
      rewrites: [specific],
    },
    {
      pattern:
        '[(better|cleaner|less (bad|ugly|terrible|messy)|not as (bad|ugly|terrible|messy)) (than|as) (<your> (usual|last|previous|other|normal)|i (expected|thought|feared)? (from <you>|of <you>|<you> (could|would|capable))|<you> usually)] ...',
      rewrites: [specific],
    },
    {
      pattern: '[at least <you> (tried|made an effort|showed up|did something|got (one|something)|managed)] ...',
      rewrites: [sentence('I see the work in ‹what was done›. What would help next is ‹one concrete step›.')],
    },
    {
      pattern: `(not (too|so|that|half)? (bad|shabby|terrible|awful)|decent|okay|ok|good|fine|solid|impressive) (effort|attempt|try|start|job|work|go|shot)? for (a|an|<your>)? (first|second|last)? (attempt|try|go|effort|pr|patch|shot) [(by|from|of|as) (a|an) (mere)? ${who}] ~`,
      rewrites: [omit(), specific],
    },
    {
      pattern:
        '^ [at least] (it|this|that|the <work-noun>) <adverb>* (compiles|builds|runs|works|starts|parses|loads|does not (crash|break|explode|burn)|did not (crash|break)|is not (worse|broken)|has (a|some|one) (test|tests|comment|comments)|looks (pretty|nice)) (this time|now|i guess)? $',
      unless: ['at least (it|this|that) (works|builds|compiles|runs) (for|on|with|now) ...'],
      rewrites: [omit(), specific],
    },
    {
      pattern:
        '[(less|not as|not quite as) <adverb>* (awful|bad|terrible|ugly|horrible|painful|messy|broken|sloppy|embarrassing) (than|as) ((i|we) (had)? (expected|feared|thought|imagined|remembered)|(it )?usual|last time|the (last|previous) (one|time)|(it|this) (was|looks|used to be)|normal)] ...',
      rewrites: [specific],
    },
    {
      pattern:
        '(good|great|nice|well|excellent|fine|solid)+ (job|work|done|stuff|effort) [,? (finally|at last|for once|for a change)] $',
      rewrites: [omit(), specific],
    },
    {
      pattern:
        '^ (it|this|that|the <work-noun>|(your|this) <work-noun>) (is|was|looks) <adverb>* (readable|usable|short|correct|tested|documented|consistent|working|formatted|legible|understandable|green|small|on time) [at least] $',
      rewrites: [omit(), specific],
    },
    {
      pattern:
        '^ [at least] (it|this|that|the <work-noun>|your <work-noun>) (is|was|looks) <adverb>* (readable|usable|short|correct|tested|documented|consistent|formatted|legible|understandable|green|small|on time) $',
      rewrites: [omit(), specific],
    },
    {
      pattern:
        '^ [(wow|oh|oh wow|look at that|look|whoa|gosh|well well|would you look at that|what do you know|amazing|incredible|miracle|miracles) (,|!|—|–|:)* <you> (<adverb>)* (managed|found the time|remembered|bothered|figured out how|learned|know how) to (act: <verb> ...)] ~',
      rewrites: [phrase('Thank you for {act:gerund}.'), specific],
    },
    { pattern: '[(even)? (a|even a) (broken|stopped) clock (is right)?] ...', rewrites: [specific] },
    {
      pattern: '[even <you> (could|can|managed|manage|got|should be able to|would|might|will) ...] ~',
      unless: ['even <you> (could|can|would) ...{0,6} \\?'],
      rewrites: [specific],
    },
    {
      pattern:
        '[i (did not|never|would not have) (<adverb>)* (think|expect|thought|expected|believe|believed|know|known|knew) (that)? <you> (could|would|had it in|were capable|would be able|to (manage|do|pull|be able)|knew how|can)] ...',
      unless: ['<you> (would|could) (have|be)? (want|need|be|see|have|get|mind|merge|review|respond|reply|answer) ...'],
      rewrites: [specific],
    },
    {
      pattern:
        '[<you> are (<adverb>|a lot)* (smarter|better|cleverer|more (useful|capable)) than (<you> look|i thought|i expected|you seem)] ...',
      rewrites: [specific],
    },
    {
      pattern:
        '_ ,? [considering (that)? (it is|its|it was|this is|this came from|it came from)? (<you>|who (wrote|did|made) (it|this)|the source|your (level|experience|background|skills|history|track record))] ~',
      rewrites: [omit()],
    },
    {
      pattern:
        '^ [surprisingly] (decent|good|ok|okay|readable|competent|clean|nice|solid|not bad|not terrible|well) (work|code|pr|patch|job|done|written|effort|for <you>)? $',
      rewrites: [omit()],
    },
    {
      pattern:
        '[i am (<adverb>|genuinely)* (surprised|shocked|amazed|astonished) (that)? (this|it|that|your <work-noun>) (actually|even) (works|work|compiles|builds|passes|passed|worked|runs|ran|compiled)] ...',
      rewrites: [specific],
    },
    {
      pattern:
        '[(someone|somebody|<you>|one of <you>) (finally|actually) (did|does|is doing) (their|your|his|her) (job|work|homework)] ...',
      rewrites: [specific],
    },
  ],
  unless: [
    '(plan|tier|tool|book|course|guide|tutorial|laptop|license|project|issue|task|ticket|bug|story) (is|was|are|looks|would be) <adverb>* (good|great|fine|ok|decent|nice) for (a|an|any|<you>) ...',
    '(work|works|worked) (<adverb>)* (well|fine|great|ok|good) for (someone|somebody|people|a person) ...',
    'for people (who|that) ...',
    'for once a (quiet|calm|relaxed|boring|short|sunny) ...',
    '(upgrade|migration|install|setup|update|move|switch|release|deploy|merge|rebase|interview|outage) <any>{0,4} (less|not as) ...',
    '(know|knew) (that)? <you> (could|can) (<adverb>)* (do|use|pull|run|pass|call|set|nest|chain|combine|import|configure|override|export|mount|pipe) ...',
  ],
  despite: ['negation', 'idiom', 'self', 'technical'],
  rewrites: [specific],
  examples: {
    flagged: {
      'Not bad for a junior.': 'Not bad.',
      'pretty clean code for an intern': 'pretty clean code',
      'Finally something right.': 'I like ‹what works well here›, because ‹what it makes possible›.',
      'Nice to see you finally wrote tests.': 'Thank you for writing tests.',
      'You actually updated the changelog this time.': 'Thank you for updating the changelog.',
      "I'm surprised this compiles at all.": 'Good to see that this compiles.',
      'For once, the build is green.': 'The build is green.',
      "I'm surprised you managed to fix `parse()`.": 'Thank you for fixing `parse()`.',
      'Better than your usual work.': 'I like ‹what works well here›, because ‹what it makes possible›.',
      'At least you tried.': 'I see the work in ‹what was done›. What would help next is ‹one concrete step›.',
      'even a broken clock is right twice a day': 'I like ‹what works well here›, because ‹what it makes possible›.',
      "You're smarter than you look.": 'I like ‹what works well here›, because ‹what it makes possible›.',
      "I didn't think you could do it.": 'I like ‹what works well here›, because ‹what it makes possible›.',
      'you actually got it right': 'I like ‹what works well here›, because ‹what it makes possible›.',
    },
    fine: [
      'Not bad at all!',
      'Does Friday work for you?',
      'This is a good task for a beginner.',
      'Good for you!',
      'Finally, you can run the tests.',
      'Finally a fix for this, thank you!',
      'I am impressed by how you split this.',
      'The callback runs for once-only events.',
      'At least one test fails.',
      'This is better than the last version, because it streams.',
      'Even you can reach it from the menu?',
      'I did not think you would need this so soon, sorry.',
      'That looks good for you and for me.',
      '`--help` and `--version` are done for you.',
      'I did not know you could do that with git!',
      'The upgrade was less painful than I expected.',
      'This works well for someone who only knows SQL.',
      'This issue is good for a beginner.',
    ],
  },
})

import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const bad =
  '(wrong|bad|poor|off|incorrect|not (right|good|great|ok|okay|acceptable|correct|enough|it|ready|clean|clear|nice|readable|what (i|we) (want|wanted|asked for|need|expected)|good enough|up to (scratch|standard|par|our standards)|how (i|we) would do it|very (good|nice|readable|clean))|subpar|mediocre|weak|lacking|messy|hacky|unreadable|confusing|weird|strange|odd|unacceptable|inadequate|insufficient|unsatisfactory|broken|useless|pointless|unnecessary|questionable|fishy|smelly|clunky|awkward|sloppy|unclear|horrific|a (bad|poor|weird|strange|terrible) (idea|approach|solution|design|choice|name)|suboptimal|overly complex|naive|misguided|dubious|flawed|half baked|ill conceived|short sighted|meh|a no go|a no|insane|crazy|cringe)'
const be = '(<be>|(looks|look|seems|seem|feels|feel|reads|sounds|smells) (like)?)'
const measure = '(<adverb>|plain|just|simply|still|all|too)*'
const work =
  '(this|that|it|these|those|(this|that|the|your|these) <adjacent>? <work-noun>|the <adjacent> (part|section|bit|side|thing)|all of (this|it)|<code>)'
const broken = phrase('{subject} could use another pass: ‹what goes wrong, and for whom›.')
const missing = sentence('I think something is off here: ‹what goes wrong, and for whom›.')
const pointed = sentence("What I'd look at here: ‹which part, and what it does to whom›.")
const change = sentence("I'd like to see this changed: ‹what troubles you, and what would help›.")

export default defineRule({
  id: 'vague-verdict',
  principle: 'collaboration',
  severity: 'hint',
  why: 'The author now knows that you are unhappy, not what to change; what goes wrong tells them.',
  source: {
    title: 'Gunawardena et al. 2022, Destructive Criticism in Software Code Review (nonspecific feedback)',
    url: 'https://doi.org/10.1145/3555183',
  },
  finds: [
    {
      pattern:
        '^ [i (<be>|<be> still) <adverb>* not <adverb>* (convinced|sold|impressed|happy|persuaded|buying (it|this)|loving (it|this)|feeling (it|this)|a fan)] (yet|here|at all|by this|with this|by any of this)? $',
      rewrites: [change],
    },
    {
      pattern:
        '^ [(just|please|better|<adverb>)* (throw (it|this|that|everything) (all)? (away|out)|start (over|again|from scratch|anew)|scrap (it|this|that|everything|the whole thing)|bin it|back to the drawing board|(redo|rewrite|do) (it|this|everything|the whole thing|all of (it|this)) (all)? (over|again|over again|from scratch))] (and (start|begin|do it|try|rewrite it) (over|again|from scratch|all over)*)? $',
      rewrites: [sentence("I'd start over with another idea: ‹which, and what it does better›.")],
    },
    {
      pattern: `^ [(looks|look|seems|seem|feels|feel|sounds|sound|reads|smells) (like)? ${measure} ${bad}] (to me|here|imo|at all|for me)? $`,
      rewrites: [missing, pointed],
    },
    {
      pattern:
        '^ [(meh|hm|hmm|eh|yeah|nah|nope|no) (,|…|-|—|.)* not <adverb>* (a (big|huge)? fan|good|great|sold|convinced|happy|for me|keen|my (thing|style)|feeling it|loving it)] (of (this|that|it))? (here|with this)? $',
      rewrites: [change, missing],
    },
    {
      pattern: `^ [(i (find|consider|think))? (subject: (the|this|that|your|these|those|his|her|their) <adjacent>? (argument|arguments|reasoning|explanation|rationale|justification|excuse|excuses|reason|reasons|point|points|answer|logic)) ${be}? ${measure} (weak|rather weak|lacking|weak and lacking|unconvincing|poor|invalid|moot|nonsense|ridiculous|thin|bogus|absurd|laughable|pointless)] (to me|here|imo|at all)? $`,
      rewrites: [phrase("I'm not convinced by {subject} yet: ‹what is missing›.")],
    },
    {
      pattern:
        '^ [something (<be>|feels|looks|seems|smells|sounds) <adverb>* (off|wrong|fishy|weird|strange|odd|not right|broken)] (here|with (this|that|it|your <adjacent>|this <adjacent>)|about (this|it))+ $',
      rewrites: [pointed, missing],
    },
    {
      pattern:
        '^ [(this|that|it|something|the <adjacent>|this <adjacent>) <adverb>* (smells|stinks|is (stinky|smelly|fishy|iffy|dodgy))] (here|to me|bad|off|fishy|funny|wrong)* $',
      unless: ['(smells|is) (fine|good|ok)'],
      rewrites: [missing, pointed],
    },
    {
      pattern: `^ [(subject: ${work}) <adverb>* (makes|make|made) (things|it|everything|matters|the situation) <adverb>* (worse|messier|uglier)] (not better)? $`,
      rewrites: [sentence("I'd hold this back: ‹what gets worse, and for whom›.")],
    },
    {
      pattern: `^ [(subject: ${work}) (has|have|contains|contain|is full of|are full of|is riddled with|comes with) <adverb>* (far|way)? (too many|so many|a lot of|lots of|many|tons of|a ton of|nothing but|loads of|countless) (bugs|errors|mistakes|problems|issues|typos|flaws|faults|smells|code smells|shortcomings)] (in it)? $`,
      rewrites: [sentence('I found several things to fix here: ‹which ones›.')],
    },
    {
      pattern:
        '^ [i <adverb>* (have|has|had) <adverb>* (no|zero|little|not much|lost all|lost) (faith|confidence|trust) (whatsoever|left|at all)? in (this|that|it|you|them|your <adjacent>{1,2}|this <adjacent>{1,2}|the <adjacent>{1,2}|how this <adjacent>)] (at all|anymore|any more|whatsoever)? $',
      rewrites: [sentence("I'd trust this more with some proof: ‹which test, or which figures›.")],
    },
    {
      pattern: '^ [you <adverb>* (have)? failed (us|again|me|badly|miserably|completely|here|at this)*] $',
      rewrites: [missing],
    },
    {
      pattern:
        '^ [(this|that|it) <be> <adverb>* (not|nowhere near|far from) <adverb>* ready (for (real world|real|production|prod|review|merging|a review|users|release|actual|prime time|the real world)* (use|users|usage)?)?] (yet|at all|at this point)? $',
      rewrites: [sentence('Before this can go in, it needs a bit more: ‹what›.')],
    },
    {
      pattern:
        '^ [<adverb>* (so little|zero|no|not much|hardly any|minimal|little) <adverb>* (effort|thought|care) (in|into|went into|put into|behind) (this|that|it|the <adjacent>{1,2}|this <adjacent>{1,2}|your <adjacent>{1,2}|writing this|these <adjacent>)] $',
      rewrites: [sentence('I need a bit more to go on here: ‹what is missing›.')],
    },
    {
      pattern:
        '^ [does not <adverb>* (look|feel|seem|sound|smell|read) (<adverb>)* (right|good|great|ok|okay|correct|clean|nice|well)] (to me|here|at all|imo)? $',
      rewrites: [missing],
    },
    {
      pattern: `^ [(subject: (this|that|the|your|these) <adjacent>? (change|changes|pr|patch|commit|feature|refactoring|refactor|rewrite|abstraction|wrapper|layer|helper|class|function|method|option|flag|check)|<code>) ${be} ${measure} (pointless|unnecessary|useless|superfluous|redundant)] (to me|here|imo|at all|in my opinion|for me)? $`,
      rewrites: [
        phrase('What {subject:does} {subject} give us?'),
        phrase("I don't see yet what {subject} {subject:does} for us: ‹what you see›."),
      ],
    },
    {
      pattern: `^ [(subject: (this|that|the|your|these) <adjacent>? (change|changes)) ${be} ${measure} ${bad}] (to me|here|imo|at all|as is|like this|in my opinion|for me|at best|to say the least)? $`,
      rewrites: [phrase('I see a problem with {subject}: ‹what goes wrong, and for whom›.'), missing],
    },
    {
      pattern: `^ [(subject: ${work}) ${be} ${measure} ${bad}] (to me|here|imo|at all|as is|like this|in my opinion|for me|at best|to say the least)? $`,
      rewrites: [broken, missing],
    },
    {
      pattern: `^ [(subject: ${work}) (does|do|did) not <adverb>* (look|feel|seem|sound|smell|read|work|cut it|fly|help|fit|belong|add up|scale|hold up|do it|do) <adverb>* (right|good|great|ok|okay|correct|clean|nice|well|like it|for me|to me)?] (to me|here|at all|for me|for us|as is)? $`,
      unless: ['(does|do|did) not (work|help|scale|do|fit) $'],
      rewrites: [missing],
    },
    {
      pattern: `^ [(subject: ${work}) (will|would|can) not (do|fly|cut it|scale|be merged|pass|land|go in)] (here|at all|like this|as is|for us)? $`,
      rewrites: [missing],
    },
    {
      pattern: `^ [(${work} <adverb>*)? (needs|need|requires) (<adverb>|some|more|lots|of|a|lot|much|serious|major|significant|further|bit|ton)* (work|improvement|improvements|cleanup|cleaning up|rework|reworking|thought|polish|love|fixing|attention|changes|redoing|rethinking|refactoring|another (pass|round|look|go))] (before <any> <any>? <any>?)? (here|imo)? $`,
      rewrites: [sentence('Before this can go in, it needs some changes: ‹which›.')],
    },
    {
      pattern:
        '^ [(not|no) <adverb>* (good|great|nice|acceptable|ok|okay|right|ideal|ready|impressed|convinced|happy|readable|clean|pretty|enough|sure about this|my favorite|good enough|a fan|a big fan|what (i|we) (asked|wanted) for)] (here|at all|imo|with this|of this|about this|yet)? $',
      rewrites: [missing],
    },
    {
      pattern:
        '^ [<adverb>* (wrong|bad|bad idea|poor|meh|messy|hacky|sloppy|confusing|unreadable|incorrect|unacceptable|unnecessary|pointless|bad (name|naming|design|approach|code|style|practice)|poor (name|naming|design|approach|code|style)|wrong (approach|place|way|direction)|weak|smelly|overkill|too (complex|complicated|long|verbose|clever|much|big|large))] (here|imo|again)? $',
      rewrites: [missing],
    },
    {
      pattern:
        '^ [i <adverb>* (do not|did not|can not|am not) <adverb>* (like|love|enjoy|agree with|approve of|buy|accept|a fan of|a big fan of|happy with|convinced by|sold on|keen on|comfortable with|sure about|impressed (by|with))] <adverb>* (this|that|it|these|those|the <adjacent>{1,2}|your <adjacent>{1,2}|this <adjacent>{1,2}|that <adjacent>|how (this|it|that) (is|looks|works|was) <adjacent>?|the way (this|it|that) <adjacent>{1,2}|any of (this|it)|where this is going) (at all|here|one bit|either|much|yet|imo)? $',
      rewrites: [change],
    },
    {
      pattern:
        '^ [(<adverb>)* (there (<be>|has|have)? <adverb>* (got)? (to be|must be)? (a|some)? (much)? better (way|ways|option|approach|solution|alternative)|(must|should|could) be (a)? better (way|ways)|(you|we) can do better|do better|(you|we) (can|could|should) do better than this|surely (there)? (is)? (a)? better (way)?|try harder)] (than this|to do (this|it|that)|here|for this)? $',
      rewrites: [sentence("I'd try something else here: ‹what, and what it makes better›.")],
    },
    {
      pattern:
        '^ [(this|that|it|these|which) (makes|make|made|is making) <adverb>* (no|zero|little|not much) <adverb>* sense] (to me|here|at all|imo)? $',
      rewrites: [sentence("I can't follow this yet: ‹where you get lost›.")],
    },
    {
      pattern: '^ [(this|that|it) <adverb>* (does|do) not make (<adverb>|any|much)* sense] (to me|here|at all|imo)? $',
      rewrites: [sentence("I can't follow this yet: ‹where you get lost›.")],
    },
    {
      pattern:
        '^ [(you are|you be|u are) <adverb>* (wrong|mistaken|incorrect|missing the point|confused|not right)] (here|about (this|that|it))? $',
      rewrites: [sentence('I see this differently: ‹what you see, and why›.')],
    },
  ],
  relents: ['reason', 'alternative'],
  unless: ['<any> <closer>* \\?'],
  otherWords: 5,
  despite: ['negation', 'self', 'technical'],
  rewrites: [missing],
  examples: {
    flagged: {
      'This is wrong.': 'This could use another pass: ‹what goes wrong, and for whom›.',
      'this looks bad': 'this could use another pass: ‹what goes wrong, and for whom›.',
      'Needs work.': 'Before this can go in, it needs some changes: ‹which›.',
      'The naming is not good.': 'The naming could use another pass: ‹what goes wrong, and for whom›.',
      "I don't like this.": "I'd like to see this changed: ‹what troubles you, and what would help›.",
      "doesn't look right": 'I think something is off here: ‹what goes wrong, and for whom›.',
      "This won't do.": 'I think something is off here: ‹what goes wrong, and for whom›.',
      'Not great.': 'I think something is off here: ‹what goes wrong, and for whom›.',
      'Bad naming.': 'I think something is off here: ‹what goes wrong, and for whom›.',
      meh: 'I think something is off here: ‹what goes wrong, and for whom›.',
      'There must be a better way.': "I'd try something else here: ‹what, and what it makes better›.",
      "This doesn't make sense.": "I can't follow this yet: ‹where you get lost›.",
      'Looks off to me.': 'I think something is off here: ‹what goes wrong, and for whom›.',
      'meh, not a fan': "I'd like to see this changed: ‹what troubles you, and what would help›.",
      'This PR has way too many errors.': 'I found several things to fix here: ‹which ones›.',
      'i have zero faith in this change': "I'd trust this more with some proof: ‹which test, or which figures›.",
      'your arguments are rather weak': "I'm not convinced by your arguments yet: ‹what is missing›.",
      'Something is off here.': "What I'd look at here: ‹which part, and what it does to whom›.",
      'This change is completely pointless.': 'What does this change give us?',
      'your change is wrong': 'I see a problem with your change: ‹what goes wrong, and for whom›.',
      'This PR makes things worse.': "I'd hold this back: ‹what gets worse, and for whom›.",
      'your approach is naive at best': 'your approach could use another pass: ‹what goes wrong, and for whom›.',
      'This smells.': 'I think something is off here: ‹what goes wrong, and for whom›.',
      'Not much thought went into this.': 'I need a bit more to go on here: ‹what is missing›.',
      'you are wrong': 'I see this differently: ‹what you see, and why›.',
      'I am not a fan of this approach.': "I'd like to see this changed: ‹what troubles you, and what would help›.",
      'Your patch needs a lot of work.': 'Before this can go in, it needs some changes: ‹which›.',
    },
    fine: [
      'This is wrong, because the index starts at zero.',
      'This is wrong: use `len` instead.',
      "I don't like this name, how about `parse`?",
      'This is broken on Windows.',
      'Wrong branch, I will move it.',
      'This is not right when the list is empty.',
      'Needs work before the 4.2 release: the importer drops rows without an id.',
      "This won't work because the lock is already held.",
      'Is this wrong?',
      'This is wrong. The lock was released two lines above already.',
      'The checksum is incorrect for the second file in the archive.',
      'Not bad at all!',
      'Looks good to me.',
      'Why is this so slow?',
      'Smells great over here, lunch?',
      'This is not ready for review yet, I still have to add tests.',
      'I have no confidence in my own regex, could you check it?',
    ],
  },
})

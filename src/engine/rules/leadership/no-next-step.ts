import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const advice =
  '(do (it|this|that) (much|a lot)* better|do (much|a lot|way|so much|a whole lot)* better|try <adverb>* (much|a lot|a bit|way)* (harder|better)|work (much|a lot|a bit|way)* (harder|faster|smarter)|step (it|things)? up (<your> (game))?|step up <your> game|up <your> game|raise <your> (game|bar|standards)|pay (<adverb>|much)* (more|closer|better|some|proper)? attention (to (detail|details|what <you> (are|do) (doing)?))?|be (way|much|a lot|a bit|a little|far)* more (careful|professional|thorough|attentive|proactive|responsible|focused|diligent|disciplined|mature|precise|considerate|reliable|consistent|motivated|independent|assertive|confident|strategic|engaged|vocal|organized|organised)|focus (more|better|harder)?|concentrate|improve (yourself|<your> (work|skills|performance|attitude|coding|code quality|communication|quality|game))|think (more|harder|before <you> (commit|push|code|type|submit|act|write|speak|post|merge))|get better (at this)?|get it together|shape up|pull <your> (own)? weight|be (much)? better (than (this|that))?|act (more)? (professionally|professional|like (a|an) (adult|professional|senior|grown up|engineer))|grow up|take (this|it|<your> (job|work|code)|things|review|reviews) (more)? seriously|wake up|put in (more|some) effort|put (some|more|a bit more|a little more) (effort|care|thought|work|time) (in|into (it|this|your <adjacent>)?)|make (more of)? an effort|show (more|some) (initiative|ownership|effort|care|interest|commitment|professionalism|respect)|care more|take (more)? (ownership|pride in <your> work|initiative|responsibility)|have (higher|better) standards|own <your> (work|code|mistakes)|be a better (engineer|developer|team player|leader|programmer|colleague|person|reviewer)|use <your> (brain|head|eyes|common sense)|communicate (more|better)|speak up more|learn to (code|write|read|program|test|listen|spell|use git|communicate|review))'
const step = [
  sentence('What would help next time is ‹one concrete step›.'),
  sentence('In ‹situation›, I saw ‹what happened›. What would help is ‹one concrete step›.'),
]

export default defineRule({
  id: 'no-next-step',
  principle: 'leadership',
  severity: 'information',
  why: '“Do better” names a distance, not a direction; one concrete step is something that can be taken.',
  source: {
    title: 'Gunawardena et al. 2022, Destructive Criticism in Software Code Review: nonspecific feedback',
    url: 'https://doi.org/10.1145/3555183',
  },
  finds: [
    {
      pattern:
        '^ [(maybe|perhaps)? <you> <adverb>* (need to|have to|should|must|could|ought to|might want to) <adverb>* pay (<adverb>|much)* (more|closer|better|some|proper) attention to (object: (the|this|that|these|those|future|<code>|<adjacent>) ...)] ~',
      unless: ['attention to (detail|details|what) ...'],
      rewrites: [phrase("I'd take a closer look at {object}, because ‹reason›."), ...step],
    },
    {
      pattern:
        '^ [(<you> <adverb>* (need to|have to|should|must|could|ought to) <adverb>*)? be (<adverb>|much|a lot|a bit)* more careful (with|about) (object: (the|this|that|these|those|<code>|<adjacent>) ...)] ~',
      relents: ['reason'],
      rewrites: [phrase("I'd take extra care with {object}, because ‹reason›."), ...step],
    },
    {
      pattern:
        '^ [<adverb>* (not|hardly|far from) <your> (best|finest|greatest) (work|effort|pr|code|moment|patch|commit|day|attempt)] $',
      relents: ['reason', 'alternative'],
      rewrites: [sentence('What is missing here for me is ‹what you expected›, because ‹reason›.')],
    },
    {
      pattern:
        '^ [<adverb>* (mediocre|subpar|underwhelming|unimpressive|lacklustre|lackluster|substandard|amateurish|half baked|half hearted|average at best|second rate|below standard|not up to (our)? (standard|standards))] $',
      relents: ['reason', 'alternative'],
      rewrites: [sentence('What is missing here for me is ‹what you expected›, because ‹reason›.')],
    },
    {
      pattern: `^ [((next time|in (the)? future|from now on|going forward|maybe|please) ,?)? <adverb>* ${advice}] (next time|in (the)? future|from now on|going forward|with (this|these|that)|at (this|that)|for once|a bit|and|in (your|this) <adjacent>{1,2}|when <you> ...)* $`,
      rewrites: step,
    },
    {
      pattern:
        '^ [<you> <adverb>* (need to|have to|should|must|could|ought to|might want to) <adverb>* (improve|work on|get better at|be better at) <adverb>* (skill: your (<adjacent>){0,2} (communication|attitude|performance|coding|code quality|quality|skills|work|planning|estimates|english|writing|teamwork|productivity|time management|tests|commit messages|reviews))] (~|with|in|at|for|next)',
      relents: ['reason'],
      rewrites: [sentence('What would help {skill} is ‹one concrete step›.'), ...step],
    },
    {
      pattern: `[<you> <adverb>* (need to|have to|have got to|got to|ought to|should|must|could|can|had better|need|really|will have to|are going to have to|might want to|should have to|could try to|should try to|should learn to|would do well to) <adverb>* (start to|try to|learn to)? ${advice}] (~|next|in|from|at|with|on|when|than (this|that|what)|here|as|and|about|for|if|to)`,
      rewrites: step,
    },
    {
      pattern: `[(can|could|would|will|why (can|do) <you> not|can not|could not) <you> (please|at least|just|not)* <adverb>* ${advice}] (~|next|in|from|at|with|on|here|for once)`,
      rewrites: step,
    },
    {
      pattern:
        '^ [(this|that|it|<work>|these|<thing>) (is|was|are|were|looks) <adverb>* (not|nowhere near|not even close to|far from|not anywhere near) <adverb>* (good enough|acceptable|up to (par|scratch|standard|our standard|our standards|the standard|snuff|the level|code)|what i (expect|expected|asked for|had in mind|wanted)|at the level|where it (should|needs to) be|the quality (i|we) (expect|need|want))] $',
      rewrites: [sentence('What is missing here for me is ‹what you expected›, because ‹reason›.')],
    },
    {
      pattern:
        '^ [(not|nowhere near|still not|far from) (good enough|acceptable|up to (par|scratch|standard|our standard|our standards|snuff)|even close)] $',
      rewrites: [sentence('What is missing here for me is ‹what you expected›, because ‹reason›.')],
    },
    {
      pattern:
        '^ [(must|needs to|need to|has to|should|could) (do (much|a lot)* better|try harder|improve|be better|work harder)] $',
      rewrites: step,
    },
    {
      pattern:
        '^ [(this|that|it|<work>|these|<thing>|quality|readability|(the|your|my|our) <adjacent>) (could|can|should|might|ought to) <adverb>* (be|have been) <adverb>* (done)? (much|a lot|a bit|a little|far|so much|way)* (better|improved|cleaner|nicer|clearer|stronger|tighter|more (readable|professional|elegant|polished|concise|convincing))] $',
      relents: ['reason', 'alternative'],
      rewrites: [
        sentence('What would improve this is ‹one concrete step›, because ‹reason›.'),
        sentence('The part that I stumbled over is ‹which›, because ‹reason›.'),
      ],
    },
    {
      pattern:
        '^ [(there (is|was) (still)? (<adverb>|a|lot|something|much|quite)* (left)? to be desired|(this|that|it|<work>|<thing>|quality|the quality|the <adjacent>) (still)? (leaves|left) (<adverb>|a|lot|something|quite|bit|plenty)* to be desired)] (here|in this <work-noun>|overall)? $',
      relents: ['reason', 'alternative'],
      rewrites: [sentence('What is missing here for me is ‹what you expected›, because ‹reason›.')],
    },
    {
      pattern:
        '^ [(i|we) (<adverb>)* (know|think|believe|am sure) (that)? <you> (can|could) (<adverb>)* do (<adverb>)* better] (than (this|that))? $',
      rewrites: step,
    },
    {
      pattern:
        '^ [((this|that|it|which) (is|was) )? (<adverb>|really|quite)* not <adverb>* (quite|exactly|really)? what (i|we) (<adverb>|was|were|had|have)* (hoping for|hoped for|hoped|looking for|had in mind|expecting|expected|asked for|wanted|in mind|after|imagined)] $',
      relents: ['reason', 'alternative'],
      rewrites: [
        sentence('I was hoping for ‹what you hoped to see›, because ‹reason›.'),
        sentence('What is here is ‹what you see›; what I had in mind is ‹what you hoped to see›.'),
      ],
    },
    {
      pattern:
        '^ [(not|nowhere near|still not|far from) (good enough|acceptable|up to (par|scratch|standard)|there yet|ready) (,|—|–|;|\\.) (try (again|harder)|do (it|this|that)? (again|better|over)|redo (it|this|that)?|again|next|go again|rework (it|this))] $',
      rewrites: [sentence('What is missing here for me is ‹what you expected›, because ‹reason›.')],
    },
    {
      pattern:
        '^ [((this|that|it|<work>|quality|the quality) )?(needs|need|requires|has room for|lots of room for|plenty of room for) (significant|a lot of|much|serious|major|some|more|lots of)* (improvement|effort)] $',
      rewrites: [sentence('What would improve this is ‹one concrete step›, because ‹reason›.')],
    },
  ],
  unless: [
    'do (much|a lot|way)* better (with|by|using) (a|an|the|some|<code>|<gerund>)',
    '(i|we|they|he|she|it|who|to|that) (should|could|can|need to|have to|must) <adverb>* (do|try|work|pay|be|focus|improve|get|think)',
    '(so|so that|when|if|where|that|whether|how|what) <you> (can|could)',
    '(need|have) to pay attention to (when|while|if|in|with|~)',
    '(sorry|apologies|my fault|my bad) ...',
    '(take|make) (more)? (ownership|initiative) (of|in) (the|this)',
    'focus (on|the|more on) (the|a|this|input|element|<code>)',
  ],
  despite: ['negation', 'technical'],
  rewrites: step,
  examples: {
    flagged: {
      'You need to do better.': 'What would help next time is ‹one concrete step›.',
      'Try harder.': 'What would help next time is ‹one concrete step›.',
      'u should really pay more attention': 'what would help next time is ‹one concrete step›.',
      'Be more careful next time.': 'What would help next time is ‹one concrete step›.',
      'Step up your game.': 'What would help next time is ‹one concrete step›.',
      'You have to take this seriously.': 'What would help next time is ‹one concrete step›.',
      'Not good enough.': 'What is missing here for me is ‹what you expected›, because ‹reason›.',
      'This is nowhere near acceptable.': 'What is missing here for me is ‹what you expected›, because ‹reason›.',
      'Can you please be more careful?': 'What would help next time is ‹one concrete step›.',
      'think before you commit': 'what would help next time is ‹one concrete step›.',
      'You should learn to read.': 'What would help next time is ‹one concrete step›.',
      'You need to pay more attention to null checks, `user.address` crashes for guests.':
        "I'd take a closer look at null checks. `user.address` crashes for guests.",
      'Must try harder.': 'What would help next time is ‹one concrete step›.',
      'Focus!': 'What would help next time is ‹one concrete step›.',
      'You need to be more proactive in standups.': 'What would help next time is ‹one concrete step›.',
      'Needs improvement.': 'What would improve this is ‹one concrete step›, because ‹reason›.',
    },
    fine: [
      'I should have been more careful, sorry.',
      'We could do better here with a map.',
      'The compiler has to try harder to inline this.',
      'Be careful: the callback may fire twice.',
      'Focus moves to the input when the dialog opens.',
      'This is good enough for now.',
      'You may want to pay attention to the order of the flags.',
      'The accuracy is not good enough for release, because it drops below 0.8.',
      'The model needs more memory.',
      'You could try a larger batch.',
      'Can you be more specific about the version?',
      'I need to think more about this.',
      'Share what you learn so you can focus on the next problem.',
      'There are pieces you need to pay attention to when you do this.',
      'You could do better with an index.',
    ],
  },
})

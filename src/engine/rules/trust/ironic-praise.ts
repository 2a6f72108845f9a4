import { omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const ongoing = '(now|and now|so now|because now|but now|except|except that|too bad)'

export default defineRule({
  id: 'ironic-praise',
  principle: 'trust',
  severity: 'information',
  presets: ['recommended', 'strict', 'feedback', 'gentle'],
  why: 'Praise for a failure is remembered as mockery; the failure alone is what they need to hear.',
  source: {
    title: 'thoughtbot, Code Review: avoid sarcasm',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern:
        '(<adverb>|wow|oh)* (<applause>|thanks|thank you|thx|cheers|props) <adverb>* (on|for|to)? (you|everyone|whoever|the team|the author)? (on|for)? breaking (object: (<shared-thing>|<code>)) (<adverb>|for everyone|for all of us|for us)* ~',
      unless: ['breaking <some> (up|down|out|apart|into|in) ~'],
      rewrites: [phrase('This change breaks {object}.'), phrase('{object} breaks with this change.')],
    },
    {
      pattern:
        '(<adverb>|wow|oh)* (<applause>|thanks|thank you|thx|cheers|props) <adverb>* (on|for|to)? (you|everyone|whoever)? (on|for)? (ignoring|missing|forgetting|neglecting|disregarding|not reading|not running|not testing|not updating|skipping|dismissing|not checking|not looking at|misreading) (object: <some>) <adverb>* ~',
      unless: ['thanks for (ignoring|missing) <some>', '(ignoring|skipping|dismissing) (false|empty|generated|noise)'],
      rewrites: [phrase("I'd like us to come back to {object}."), phrase("I don't see {object} in this change yet.")],
    },
    {
      pattern:
        '(<adverb>|wow|oh)* (<applause>|thanks|thank you|thx|cheers|props) <adverb>* (on|for|to)? (you|everyone|whoever)? (on|for)? (wasting|making (everyone|everybody|us|me) (wait|suffer|work|redo|look)|keeping (us|everyone) (waiting|up)|ruining|spoiling) (object: <some>)? <adverb>* ~',
      rewrites: [phrase('This cost us time: ‹what it took›.'), phrase('This had an effect: ‹what it led to›.')],
    },
    {
      pattern:
        '(<adverb>|wow|oh)* (<applause>|thanks|thank you|thx|cheers|props) <adverb>* (on|for|to)? (you|everyone|whoever)? (on|for)? (verb: <harm-gerund>|taking|bringing|wiping|deleting|killing|locking) (object: (<shared-thing>|<code>|down <some>|out <some>) <some>?) <adverb>* ~',
      unless: [
        '(taking|bringing|killing|locking|deleting) (the|this|a|it|on|over|up|care|time|those|these|that|all) <some>',
        '(killing|deleting) (half|all)? (of)? (the)? (code|dead|old|legacy|unused)',
      ],
      rewrites: [phrase('This change {verb:present} {object}.'), phrase('With this change: ‹what happens›.')],
    },
    {
      pattern:
        '(<adverb>|wow|oh|really|very)* (<applause>|thanks|thank you) <adverb>* (on|for|to)? (messing|screwing|fucking|mucking|stuffing|cocking|botching|borking|effing) (up)? (object: <some>) <adverb>* ~',
      rewrites: [phrase('This change breaks {object}.'), phrase('With this change: ‹what happens›.')],
    },
    {
      pattern:
        '(nice|great|good|brilliant|perfect)? (way to|nice way to|good way to|great way to|best way to) (break|ruin|destroy|crash|kill|wreck|screw up|mess up|fuck up|bork) (object: <some>) <adverb>* ~',
      unless: [
        '(the|a|one|no|another|only|easy|easiest|possible|every|any|some|safe|other|this|find|is|known|sure|fire) (best|good|great|nice)? way to',
        '(a|the) (nice|good|great) way to',
      ],
      rewrites: [phrase('This change breaks {object}.'), phrase('With this change: ‹what happens›.')],
    },
    {
      pattern: `[(<adverb>|wow|oh)* (<applause>|nice|great|awesome|perfect|wonderful|brilliant|lovely|fantastic|excellent|super|good|cool|amazing|terrific|splendid|joy|joyous|hooray|yay|hurray) (<mention>|everyone|team|guys|folks|all)? (,|!|—|–|…|-|:|;)*] ${ongoing} ,? (nothing|the <some>|i|we|my|it|everything|everyone|all|our|main|master|ci|prod|production|half|nobody|this|that|<code>|users) <some> ~`,
      unless: [
        `_ <mark>* ${ongoing} ,? (we|i|it|the <some>|everything|this|that|all|everyone|users|our|my) (can|could|will|just|only|need|all|only needs|needs|is (green|fixed|fast|faster|clear|clean|ready|readable|working|done|consistent|clearer|better|simpler|nice|good|great|much|so|even)|are|works|work|passes|builds|looks|makes|understand|see|get|got it|know|understood|feel|feels|reads|fits|matches|compiles|runs)`,
        `_ <mark>* ${ongoing} <some> (works|passes|pass|green|fixed|passing|readable|clear|clearer|faster|better|simpler|understand|makes sense)`,
      ],
      rewrites: [omit()],
    },
    {
      pattern: `[(<adverb>|wow|oh)* <applause> (<mention>|everyone|team|guys)? (,|!|—|–|…|;|-|:)* (now|and|but|,)?] (<shared-thing>|nothing|half the <some>|the <some>|everything|none of <some>|<code>) <adverb>* <failing>`,
      unless: [
        'nothing to <some>',
        '(on|for|with|catching|finding|fixing|spotting|noticing|in|at|of|to) <some> <failing>',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(<adverb>|wow|oh)* (<applause>|nice|great|awesome|perfect|wonderful|brilliant|lovely|fantastic|excellent|terrific|just what (we|i) needed|exactly what (we|i) needed|joy) (,|!|—|–|…|:)+ (just what (we|i) needed ,?)?] (another|yet another|one more|more|even more|still more) (broken|breaking|flaky|failing|failed|useless|bug|bugs|regression|regressions|crash|crashes|rewrite|hack|hacks|workaround|workarounds|framework|abstraction|layer|undocumented|untested|copy|duplicate|dependency|todo|global|singleton|<verdict-adjective>) ',
      rewrites: [omit()],
    },
    {
      pattern:
        '[(<adverb>|wow|oh)* (<applause>|nice|great) (,|!|—|…)* (<mention>)? ,? (<adverb>|so)* <you> (just|have|managed to|now|finally|really|actually|even|successfully|single handedly|only|literally)* (<harm-past>|break|ruin|destroy|crash|take down|took down|brought down|wiped|locked)] (object: <some>) <adverb>* ~',
      unless: [
        '(forgot|missed) (one|a|the|to|two|this|that|an) <some>',
        '(great|nice|well|good) <some> you (have)? (fixed|killed)',
        '(killed|deleted|missed|forgot|lost) <some>',
      ],
      rewrites: [part('this change breaks')],
    },
    {
      pattern:
        '(congratulations|congrats|grats|bravo|kudos|well done|hats off) (,|!|—|…)* (<mention>)? ,? you (just|have|managed to|now|finally|successfully|are|get|win|won|earned|earn|found|invented|reinvented|discovered|made|wrote|created|turned)+ <some> ~',
      unless: [
        'you (fixed|made it|did it|are (now|the (new)?) <some>|have (been|reached|earned|passed|won|become|merged|completed|finished|fixed)|won|earned|passed|just (merged|shipped|finished|landed|passed|became)|found (a|the) (bug|fix|root))',
      ],
      rewrites: [phrase('this is what I see with the change: ‹what happens›.')],
    },
  ],
  despite: ['negation'],
  rewrites: [phrase('With this change: ‹what happens›.')],
  examples: {
    flagged: {
      'Great job breaking main.': "This change breaks main.",
      'wow, great job breaking the build again': "wow, this change breaks the build.",
      'Nice work, now nothing compiles.': "Now nothing compiles.",
      'Thanks for breaking `login()` for everyone!': "This change breaks `login()`.",
      'way to break the release': "this change breaks the release.",
      'Awesome, now I have to redo the migration.': "Now I have to redo the migration.",
      'Well done, the build is red.': "The build is red.",
      'Great work ignoring the style guide': "I'd like us to come back to the style guide.",
      'thanks for wasting my afternoon': "this cost us time: ‹what it took›.",
      'Bravo, you broke prod.': "This change breaks prod.",
      'Congratulations, you reinvented the for loop.': "This is what I see with the change: ‹what happens›.",
      'Perfect, yet another broken nightly.': "Yet another broken nightly.",
      'nice one, master does not build anymore': "master does not build anymore",
      'Kudos for messing up the imports': "This change breaks the imports.",
    },
    fine: [
      'Great work! The tests still fail on Windows, see the log.',
      'Nice job breaking this up into small commits!',
      'Great job catching the broken build.',
      'Thanks for breaking the change down into steps.',
      'Nice, now it is much clearer.',
      'Great, now the tests pass!',
      'Congratulations, you are now a maintainer!',
      'Good work removing the dead code.',
      'Thanks for finding what breaks the build.',
      'Awesome, now we can delete the fallback.',
      'The easiest way to break the cache is a restart.',
      'Well done, you fixed a five year old bug.',
      'Great, nothing to add from my side.',
    ],
  },
})

import { omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const complaint =
  '(<be> <adverb>* (not|<vague-adjective>|<verdict-adjective>|a (bug|mistake|hack|problem|regression|bad))|does not|do not|did not|have not|has not|will not|can not|should|need|needs|never|fails|fail|failed|breaks|broke|crashes|leaks|forgot|missed|must|have to|has to|ran|tested|read)'
const fault =
  '(not|<vague-adjective>|<verdict-adjective>|a (bug|mistake|hack|problem|regression|bad)|should|needs|need|must|belongs|violates|breaks|fails|leaks|does not|do not|did not|have not|never|forgot|missed|did|rushed|copied|was never|is not|are not|<past>)'

export default defineRule({
  id: 'claimed-obvious',
  principle: 'trust',
  severity: 'hint',
  why: 'Those who did not see it feel foolish, and the point is just as clear without the word.',
  source: {
    title: 'Google Engineering Practices: How to write code review comments',
    url: 'https://google.github.io/eng-practices/review/reviewer/comments.html',
  },
  finds: [
    {
      pattern:
        '(the|your|this|that|my) <adjacent>{0,2} (error|message|log|logs|docs|documentation|trace|output|compiler|readme|ticket|title|comment|spec|warning) [literally] (says|say|tells|tell|states|shows|explains|reads)',
    },
    {
      pattern:
        '^ [(i|we) <adverb>* (would have)? (thought|assumed|figured|hoped|think) (that)? (it|this|that) (was|is|would be|should be|had been) <adverb>* (obvious|clear|common sense|self evident|common knowledge|basic knowledge|a given|understood) (by now)? ,? but] <any> <any>',
      unless: [
        '(obvious|clear|understood|given) (,|—)? but (now)? (i|we|maybe|you are right|the docs)',
        'but (apparently|evidently|clearly|it|i|we|sorry)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '^ (and)? [(since|because|as)? (this|that|it) (<adverb>|apparently|clearly|evidently|seems to|seemingly)* (should not|does not|should hardly|should not have to|needs|need|bears) <adverb>* (need)? (repeating|to be (repeated|said|stated|spelled out|explained)|saying|be (said|repeated|explained)|stating|explaining) (again|here|at this point|in 20 <adjacent>|out loud|to (you|anyone|a <adjacent>{1,2}))* (,|:|but|—|–|-)+] <any> <any>',
      rewrites: [omit()],
    },
    {
      pattern: `^ [obviously|naturally] ,? (<you>|your|nobody|no one|someone|somebody|the author|they|this|that|it|these|the <work-noun>|<code>) <adverb>* ${complaint}`,
      unless: ['naturally ,? <some> (because|since|as)'],
    },
    {
      pattern: `^ [<obvious>|of course] ,? (<you>|your <work-noun>|nobody|no one|someone|somebody|the author|they) <adverb>* ${complaint}`,
      unless: ['of course you (should|must|can|do not (have|need) to|have to|need to)'],
    },
    {
      pattern: `(this|that|it|these|<work>) <is>? [obviously] ${fault}`,
      unless: ['(should|must|will|would|can) (not)? be obviously', 'not obviously'],
    },
    {
      pattern: `(<you>|your <work-noun>) (<be>|do|did|have|will|would|can|could|need)? [<obvious>] ${fault}`,
    },
    {
      pattern:
        '^ [of course] (it|this|that) <adverb>* (fails|failed|breaks|broke|crashes|crashed|leaks|does not|do not|did not|will not|can not|is not|is (slow|broken|wrong|failing|red|flaky)|would (fail|break|crash))',
      unless: ['of course (it|this|that) (is|does) not (perfect|mean|ideal)'],
    },
    {
      pattern:
        '[(it|this|that) (is|was|should be|should have been|seems|ought to be|must be) <adverb>* (obvious|self evident|blindingly obvious|glaringly obvious|painfully clear|crystal clear|clear as day|clear to (anyone|everyone|everybody|anybody)) (to (anyone|everyone|everybody|anybody|everyone else) (who <some>|with <some>)?)? that ,?] _',
      unless: [
        '(if|when|unless|whether|where|until|once|how|what|why|not|less|more|because|since|make|while|as) (it|this|that)',
        '(obvious|clear|plain|self evident) (how|what|which|why|when|where|if|whether|from|in|for|enough|and|but|which|who|at|by|on)',
        'not (immediately|always|so|very|at all|really|entirely)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '(it|this|that) (should be|should have been|ought to be|must be) <adverb>* (obvious|self evident|self explanatory|a given|clear to (anyone|everyone|everybody)) (by now)? (,? but apparently <some>)? ~',
      unless: ['(if|when|unless|whether|where|until|once|so that|how) (it|this|that)'],
      rewrites: [phrase("Here's why: ‹the reason›."), phrase('The reason is this: ‹the reason›.')],
    },
    {
      pattern:
        '(is|was) (not (it|this)|(it|this) not) <adverb>* (obvious|self evident|clear) (to you)? (that|why|how)? (rest: (<code>|<determiner>|it|we|you|they|there|<adjacent>) <some>) \\?',
      unless: ['(obvious|clear) from', '(that|obvious|clear) (what|which|where|when|who|how|why|whether|if)'],
      rewrites: [phrase('{rest}.'), phrase('One thing to keep in mind: {rest}.')],
    },
    {
      pattern: '(is|was|are) (not)? (it|this|that) (not)? (obvious|self evident|clear)( (that|to you))? <some>? \\?',
      unless: ['(obvious|clear) from', '(is|was) (it|this|that) (clear|obvious)', 'how (is|was) (it|this)'],
      rewrites: [phrase("Here's what I mean: ‹the point›.")],
    },
    {
      pattern:
        '^ [(needless to say|it goes without saying|goes without saying|stating the obvious|captain obvious here|no brainer) (that|but|:|,)*] _',
      unless: [
        'needless to say ,? (feel|thanks|thank|i|we)',
        '(saying|say) (that)? ,? (your|any|all|every) <adjacent>{0,2} (help|feedback|contribution|contributions|question|questions|ideas)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        "[(duh|d'uh|well duh|no duh|no shit|no kidding|no shit sherlock|no kidding sherlock)] (,|!|…|sherlock|einstein)* ",
      rewrites: [omit()],
      unless: ['(i|we|my) <some> (duh|doh)'],
    },
    {
      pattern: '(thanks|thank you|ok|okay|right|wow|nice one|well spotted|yes) ,? [captain obvious]',
      rewrites: [part('that matches what I see')],
    },

    {
      pattern:
        '(i|we) <adverb>* (thought|assumed|figured|hoped|would have thought|would think|believed) (that)? (it|this|that) (was|is|would be|should be|had been) <adverb>* (obvious|clear|common sense|self evident|self explanatory|common knowledge|basic knowledge|a given|understood) (by now)? (,? but apparently <some>)? ~',
      unless: [
        '(obvious|clear|understood|given) (,|—)? but (now)? (i|we|maybe|you are right|the docs)',
        '(sorry|my (bad|mistake))',
        'clear (from|that|what|in)',
      ],
      rewrites: [phrase("Here's why: ‹the reason›."), phrase('I should have said why: ‹the reason›.')],
    },
    {
      pattern:
        '[(i|we) <adverb>* (thought|assumed|figured|hoped|would think|believed) (that)? (it|this|that) (was|is|would be|should be|had been) <adverb>* (obvious|clear|common sense|self evident|self explanatory|common knowledge|a given|understood) that] _',
      unless: ['that <some> (,|but|so|—)+ (i|we) (will|can|should|have|was)', '(sorry|my (bad|mistake))'],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(it|this|that) (should be|should have been|ought to be|must be|is|was) <adverb>* (obvious|self evident|clear) (to (anyone|everyone|everybody|anybody|you))?] (why|how) (a|an|the|this|that|these|your|we|it|<code>) _',
      unless: [
        '(if|when|unless|whether|where|until|once|how|what|why|not|less|more|because|since|make|while|as|so|that) (it|this|that)',
        '<be> (clear|obvious) (why|how)',
      ],
      rewrites: [part('I can explain')],
    },
  ],
  despite: ['negation'],
  unless: [
    'of course (that|this|it) is not your',
    'obviously (not (your|my|our|a (regression|problem|bug))|improved|helped|works|better|a bug in|needed)',
    '<obvious> ,? you do not (have|need) to',
    '^ (of course|<obvious>) <some> (,|so|and|but|—|because) (i|we) (will|have|am|can|could|did|forgot|should)',
    'obviously (it|this) is not (perfect|ideal|final|done|finished|complete)',
    'you (have|had)? <adverb>* (have|had)? (put|thought|spent|worked|given|gave|invested|considered|cared|care about|know this|know your)',
  ],
  rewrites: [omit()],
  examples: {
    flagged: {
      'The error literally says `permission denied`.': 'The error says `permission denied`.',
      "I'd have thought that was obvious, but a queue in memory dies with the process.":
        'A queue in memory dies with the process.',
      "this shouldn't need saying but: never log a token": 'never log a token',
      'Since this apparently needs repeating: no force pushes to `main`.': 'No force pushes to `main`.',
      'I thought this was common sense.': "Here's why: ‹the reason›.",
      "This should be self explanatory, but apparently it isn't.": "Here's why: ‹the reason›.",
      "Isn't it obvious that `count` can be zero?": '`count` can be zero.',
      'It goes without saying that keys stay out of the repo.': 'Keys stay out of the repo.',
      'I thought it was obvious that we validate on the server.': 'We validate on the server.',
      'Obviously this is wrong.': 'This is wrong.',
      'Clearly, you need a lock here.': 'You need a lock here.',
      'This is obviously broken on Windows.': 'This is broken on Windows.',
      'of course it fails, the port is closed': 'it fails, the port is closed',
      "You clearly didn't read the spec.": "You didn't read the spec.",
      "It's obvious that `a` and `b` race.": '`a` and `b` race.',
      'It should be obvious to anyone that this leaks.': 'This leaks.',
      'your test obviously never ran': 'your test never ran',
      'This should be obvious.': "Here's why: ‹the reason›.",
      "Isn't it obvious?": "Here's what I mean: ‹the point›.",
      'Needless to say, this breaks the API.': 'This breaks the API.',
      'duh, the index starts at 0': 'the index starts at 0',
    },
    fine: [
      'This is obviously not your fault.',
      "Obviously, you don't have to do this in this PR.",
      "Obviously this needs tests, I'll add them tomorrow.",
      'Was it not clear from the docs that `--force` is needed?',
      'It goes without saying that your help is appreciated.',
      'I thought this was obvious, but I see now that the docs never mention it.',
      'You obviously put a lot of work into this, thank you.',
      'Of course, feel free to pick another name!',
      'It is not obvious how the two caches interact.',
      'This clearly explains the trade-off, thanks.',
      'Could you state the limits more clearly?',
      'If it is obvious from the context, leave the type out.',
      'The log should clearly show which host failed.',
      'Obviously I forgot the flag.',
      'Make it obvious that the button deletes the file.',
      'Sure, of course!',
      'The error is clear to me now.',
      'Is it clear that we keep the old endpoint?',
    ],
  },
})

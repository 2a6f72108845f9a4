import { part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const pronoun =
  '(this|that|it|these|those|them|all of (this|that|it)|everything|all (of)? (the|these|my|this|those) (comments|issues|points|problems|remarks|nits|feedback))'

export default defineRule({
  id: 'bare-demand',
  principle: 'partnership',
  severity: 'hint',
  why: 'A demand without its reason leaves the reader nothing to weigh, and no way to offer something better.',
  source: {
    title: 'Google Engineering Practices: how to write code review comments, explain why',
    url: 'https://google.github.io/eng-practices/review/reviewer/comments.html',
  },
  finds: [
    {
      pattern: `^ [(i|we) <adverb>* want (object: (${pronoun}|<thing>)) (to be)? (done: <done-participle>|gone|out|in|separate|back|merged)] $`,
      rewrites: [
        phrase('I would like to see {object} {done}, because ‹reason›.'),
        sentence('I would like to see ‹what should change›, because ‹reason›.'),
      ],
    },
    {
      pattern: '^ [(i|we) <adverb>* want <you> to <adverb>* (act: <verb> ...)] ~',
      unless: [
        'want <you> (all|both|guys)? to (know|be|have|understand|feel|see|succeed|get|join|grow|learn|enjoy|own|lead|rest)',
        'want <you> (all|both|guys)? to (try|use|take) (the|our|a|some|credit)',
        '(i|we) just want <you> to (double check|check) my',
      ],
      rewrites: [
        phrase('Could you {act}? I ask because ‹reason›.'),
        phrase('It would help me if you could {act}, because ‹reason›.'),
      ],
    },
    {
      pattern: `^ [(i|we) <adverb>* (do not|never) (ever)? want to (ever)? (see|read|find|hear|review|deal with) (object: ${pronoun}|(such|this|that|these) ...{1,4}|(stuff|code|things|crap) like (this|that)) (again|here|anymore|in here)*] $`,
      rewrites: [sentence('I would prefer a version without this, because ‹reason›.')],
    },
    {
      pattern: `^ [<you> <adverb>* (must|need to|have to|had better|would better|have got to|got to|better|needs to|are going to have to|are required to) <adverb>* (act: (<command-verb>|clean up|move|test|do|split|add|explain|justify|go back and fix) ${pronoun} (out|up|away|again|back)?)] (now|immediately|right now|asap)? $`,
      rewrites: [
        phrase('Could you {act} before we merge? As it stands, ‹what breaks›.'),
        phrase('Before we merge, I would {act}, because ‹reason›.'),
      ],
    },
    {
      pattern: `^ [(all: (this|that|it|these|all of (this|that|it)|everything) <adverb>* ((must|has to|have to|needs to|need to|got to) (go|change|be (<done-participle>|gone|different|better|improved|cleaned up|split|tested))|(must|has to|needs to) (go|be gone)))] $`,
      unless: ['to be (reviewed|tested|verified|confirmed|discussed|investigated|documented|backported)'],
      rewrites: [part('{all}, because ‹what breaks›')],
    },
  ],
  relents: ['reason', 'alternative'],
  otherWords: 8,
  despite: ['self', 'negation'],
  rewrites: [sentence('I would like to see ‹what should change›, because ‹reason›.')],
  examples: {
    flagged: {
      'I want this removed.': 'I would like to see this removed, because ‹reason›.',
      'i want these tests fixed': 'I would like to see these tests fixed, because ‹reason›.',
      'We want it gone.': 'I would like to see it gone, because ‹reason›.',
      'I want you to rewrite the loader.': 'Could you rewrite the loader? I ask because ‹reason›.',
      "I don't want to see this again.": 'I would prefer a version without this, because ‹reason›.',
      'You must change this.': 'Could you change this before we merge? As it stands, ‹what breaks›.',
      'you need to fix this': 'could you fix this before we merge? As it stands, ‹what breaks›.',
      'You have to redo everything.': 'Could you redo everything before we merge? As it stands, ‹what breaks›.',
      'This has to go.': 'This has to go, because ‹what breaks›.',
      'This needs to be rewritten.': 'This needs to be rewritten, because ‹what breaks›.',
      "I don't want to see code like this.": 'I would prefer a version without this, because ‹reason›.',
      'U better clean that up': 'Could you clean that up before we merge? As it stands, ‹what breaks›.',
    },
    fine: [
      'You need to fix this, because the lock is never released.',
      'You must rename this, otherwise the import shadows it.',
      'I want to add a test for this.',
      'I want this fixed before we ship, since it loses data.',
      'You need to install the package first.',
      'This has to be a constant.',
      'This needs to be fixed: `close()` is called twice.',
      'I want you to know that I value this.',
      'You have to call `init()` before the first query.',
      'It needs to be closed when the stream ends.',
      'We want to keep this simple.',
      'Do I need to change this?',
      'This needs to be reviewed.',
      'I want you to get credit for this.',
    ],
  },
})

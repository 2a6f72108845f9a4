import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'modal-demand',
  principle: 'partnership',
  severity: 'hint',
  presets: ['strict'],
  why: 'A “you must” with its reason is a need that both can weigh; without one it is an order.',
  source: {
    title: 'thoughtbot, Code Review: ask good questions, avoid demands',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern:
        '^ [<you> <adverb>* (must|need to|have to|have got to|got to|had better|would better) <adverb>* (act: <verb> ... (here|there|too|now)?)] ~',
      unless: ['<you> (must|have to|need to) <adverb>* (be|see|admit|know|understand|wait|decide|choose|agree|try it)'],
      rewrites: [phrase('We need to {act}, because ‹reason›.'), phrase('Could you {act}? I ask because ‹reason›.')],
    },
    {
      pattern:
        '^ [<you> <adverb>* (must not|can not|may not|are not allowed to) <adverb>* (act: <verb> ... (here|there|too|now)?)] ~',
      rewrites: [phrase('Could we find a way not to {act}? It ‹what it leads to›.')],
    },
    {
      pattern: '^ [(i|we) <adverb>* (need|require|want) <you> to <adverb>* (act: <verb> ... (here|there|too|now)?)] ~',
      rewrites: [phrase('Could you {act}? I ask because ‹reason›.')],
    },
  ],
  relents: ['reason'],
  despite: ['negation', 'self'],
  rewrites: [sentence('I would like to see ‹what should change›, because ‹reason›.')],
  examples: {
    flagged: {
      'You must add a test here.': 'We need to add a test here, because ‹reason›.',
      'you need to rename the flag': 'we need to rename the flag, because ‹reason›.',
      'You have to split this commit.': 'We need to split this commit, because ‹reason›.',
      'You really must use `const`.': 'We need to use `const`, because ‹reason›.',
      'You cannot call this from the main thread.':
        'Could we find a way not to call this from the main thread? It ‹what it leads to›.',
      "You mustn't change the public API.": 'Could we find a way not to change the public API? It ‹what it leads to›.',
      'I need you to rebase this on main.': 'Could you rebase this on main? I ask because ‹reason›.',
      'U got to squash these': 'We need to squash these, because ‹reason›.',
      'You need to move `retry` out, and the tests too.':
        'We need to move `retry` out, and the tests too, because ‹reason›.',
      'You had better check the logs.': 'We need to check the logs, because ‹reason›.',
    },
    fine: [
      'You need to rename this, because it shadows the import.',
      'You must not hold the lock here, since the callback takes it again.',
      'We need to rename the flag.',
      'You must be tired after that release!',
      'Do you need to keep both?',
      'You have to admit that this is neat.',
      'You could add a test here.',
      'Users must accept the licence first.',
      'If you have to change the schema, tell me.',
      'I need to go.',
    ],
  },
})

import { omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'pleading-demand',
  principle: 'conflict',
  severity: 'hint',
  why: 'Begging puts pressure on the reader; what the wish would change for you gives them a reason.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon: impatience as incivility',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '(can|could|will|would) (we|you|someone|somebody|anyone|they|i) (guys|people|all|just|at least|finally)* [<heated-shout>] (<any>)',
      rewrites: [part('please')],
    },
    {
      pattern:
        '(for the love of (god|all that is holy|everything|christ)|i am begging you|i beg (of)? you|we beg you|begging you|i implore you|we implore you) (,|:|…|!|-)* (please|just|can (you|we|someone)|could (you|we|someone))* (act: <verb> <some>) ~',
      unless: ['i beg (to|your) (differ|pardon)', 'to beg'],
      rewrites: [phrase('Could you {act}?'), phrase('It would help me a lot to {act}.')],
    },
    {
      pattern: '(i am begging|i beg|we beg|i implore|begging) (you|you guys|the <adjacent>)? to (act: <verb> <some>) ~',
      rewrites: [phrase('Could you {act}?'), phrase('It would help me a lot to {act}.')],
    },
    {
      pattern:
        '[(please (,|!|…)* please (,|!|…)* (please)?|pleeease|pleaseee|pretty pretty please|plz plz|pls pls)] (<any>)',
      rewrites: [part('please')],
    },
    {
      pattern: '[(please)? (,)? i (am)? (beg|begging) you (,|!|\\.|…)*] (<any>)?',
      rewrites: [omit()],
    },
    {
      pattern:
        '(is it|would it be|am i|are we) (<adverb>|really)* (too much to (ask|expect|want|hope)|so much to ask|unreasonable to (ask|expect|want)|expecting too much|asking too much) that (fact: (a|an|the|this|that|it|we|our|every|someone|somebody|people|everyone|at least|<code>) <quote-mark>? <some>) (\\?|$|~)',
      unless: ['(if|whether) (it is|i am)'],
      rewrites: [phrase("I'd expect that {fact}.")],
    },
    {
      pattern:
        '(is it|would it be|am i|are we) (<adverb>|really)* (too much to (ask|expect|want|hope)|asking (for)? too much|so much to ask|unreasonable to (ask|expect|want)|expecting too much) (for|to)+ (thing: <some>) (\\?|$|~)',
      unless: ['(if|whether) (it is|i am)'],
      rewrites: [phrase("I'd like to see {thing}."), phrase("Here is what I'd need: {thing}.")],
    },
  ],
  despite: ['self', 'negation', 'technical', 'idiom'],
  unless: ['(thank|thanks|congrats|happy)'],
  rewrites: [omit()],
  examples: {
    flagged: {
      'is it too much to ask that someone reads the ticket?': "I'd expect that someone reads the ticket.",
      'Can we PLEASE get this merged': 'Can we please get this merged',
      'could someone PLEASE look at the Windows build?': 'could someone please look at the Windows build?',
      'I beg you, please fix the installer.': 'Could you fix the installer?',
      'for the love of god please revert the rename': 'could you revert the rename?',
      "I'm begging you to revert the new layout.": 'Could you revert the new layout?',
      'please please please add a dark mode': 'please add a dark mode',
      'Please, please merge this today.': 'Please merge this today.',
      'Is it too much to ask that a release builds?': "I'd expect that a release builds.",
      'Is it too much to ask that a "final" build installs?': 'I\'d expect that a "final" build installs.',
      'Is it too much to ask for a changelog?': "I'd like to see a changelog.",
      'would it be so much to ask for a heads-up': "I'd like to see a heads-up.",
      'plz plz look at the Windows build': 'please look at the Windows build',
    },
    fine: [
      'Could you please take a look?',
      'Please see above.',
      'I beg to differ, the map is sorted.',
      'All I need is a rebase.',
      'PLEASE NOTE: the port changed.',
      'Can we get this merged before the freeze?',
      'It is too much to ask of a linter.',
      'Pretty please with `--pretty`?',
      'Can you set HTTP_PROXY first?',
      'We ask for the token only once.',
    ],
  },
})

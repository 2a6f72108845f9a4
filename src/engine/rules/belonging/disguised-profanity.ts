import { omit, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const frustration = sentence('I have a hard time with this: ‹what went wrong›.')

export default defineRule({
  id: 'disguised-profanity',
  principle: 'belonging',
  severity: 'hint',
  why: 'Signs in place of letters hide a word from filters, not from readers.',
  source: {
    title: 'Sarker et al. (2022), ToxiCR: obfuscated profanity in code review',
    url: 'https://arxiv.org/abs/2202.13056',
  },
  finds: [
    {
      pattern:
        '(a|an|the|this|that|these|those|such|such a|my|your|our|their|its|some|any|another|every|so|too|very|really) <adverb>* [<disguised>] <adjacent>',
      rewrites: [omit(), frustration],
    },
    { pattern: '^ [<disguised>] <pause>? _', rewrites: [omit(), frustration] },
    { pattern: '[<disguised>]', rewrites: [frustration, sentence('‹what you see, and what would help›.')] },
  ],
  despite: ['negation', 'technical', 'idiom'],
  rewrites: [frustration],
  examples: {
    flagged: {
      'Another st*pid prompt before every run.': 'Another prompt before every run.',
      'remove this d@mn banner': 'remove this banner',
      'The installer is st*pid.': 'I have a hard time with this: ‹what went wrong›.',
      'Sh!t, the key is public.': 'The key is public.',
      'this is bullsh*t': 'I have a hard time with this: ‹what went wrong›.',
      'who left this cr@p in the image': 'I have a hard time with this: ‹what went wrong›.',
      'What a d*mn maze of flags.': 'What a maze of flags.',
      'The $@#! proxy is down again.': 'The proxy is down again.',
      'F U C K this linter': 'This linter',
      's-h-i-t, the key is public': 'the key is public',
      'it is f#cked': 'I have a hard time with this: ‹what went wrong›.',
      '%#$@! Merge conflicts.': 'Merge conflicts.',
    },
    fine: [
      'Use `a*b` for the product.',
      'The footnote* explains the price.',
      'Match `st*pid` with a glob.',
      'C++ and C# are both fine.',
      'Run it with $HOME set.',
      'A regex like ^a+$ matches letters.',
      'This is **stupidly** fast.',
      'The range is 1-10 (+/- 2).',
      'Ask @ass4ssin about it.',
      'The price is $5!',
      'See #123 and #456.',
      'Plot a b c and d in one chart.',
      'The keys w a s d move the player.',
    ],
  },
})

import { omit, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const said = '(said|mentioned|explained|wrote|pointed out|stated|noted|commented|suggested|requested)'

export default defineRule({
  id: 'as-i-said',
  principle: 'conflict',
  severity: 'hint',
  presets: ['strict'],
  why: 'Being reminded that it was said before can sound impatient; the point stands just as well without it.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon: impatience as incivility',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern: `[(as|like) i (have|had)? <adverb>* ${said} (before|above|earlier|previously|now|last time)* (,|:)*] (please|just)* (act: <change-verb> <some>) <adverb>* ~`,
      rewrites: [phrase('{act:gerund} would still help.'), omit()],
    },
    {
      pattern: `[(as|like) i (have|had)? <adverb>* ${said} (before|above|earlier|previously|now|last time)* (,|:)*]`,
      unless: [
        '(just|same|exactly|much|sounds|looks|feels|is|was) (as|like) i',
        '(as|like) i <adverb>* _ (it|this|that|the|for|a|an|in|<code>)',
      ],
    },
    {
      pattern: '^ [(again|once again|yet again|once more) (,|:|…)] (<any>)',
      unless: [
        '(again|more) (,|:|…) (<adverb>)* (many|thank|thanks|sorry|great|apologies|congratulations|welcome|appreciate|i|we)',
      ],
    },
    {
      pattern: '(but|and) [again ,] <any>',
      unless: ['then again|again , (many|thank|thanks|sorry|great|i|we)', 'then again'],
    },
  ],
  despite: ['self', 'negation'],
  rewrites: [omit(), sentence('My point is still: ‹your point›.')],
  examples: {
    flagged: {
      'As I said, rename it.': 'Renaming it would still help.',
      'Like I said, the lock is never released.': 'The lock is never released.',
      'as i mentioned earlier, this breaks on `arm64`': 'this breaks on `arm64`',
      'Again, the index is off by one.': 'The index is off by one.',
      "As I've explained, the queue can be empty.": 'The queue can be empty.',
      'It crashes, as I said before.': 'It crashes.',
      'once more: the build needs `libssl`': 'the build needs `libssl`',
      'Once again, the token must not be logged.': 'The token must not be logged.',
      'But again, this is the wrong layer.': 'But this is the wrong layer.',
      'like i wrote above, the map is shared': 'the map is shared',
    },
    fine: [
      'I said this could be split, but the other PR has to land first.',
      'Run the command again.',
      'Again, thanks for the quick fix!',
      'It looks like I mentioned the wrong issue.',
      'The same error again shows that the cache is not the cause.',
      'As described above, the flag is off by default.',
      'As mentioned in the README, Node 20 is required.',
      'Same comment as above.',
      'I asked the infra team about this.',
      'We can try it again, and again if needed.',
    ],
  },
})

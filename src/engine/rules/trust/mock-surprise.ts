import { drop, omit, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'mock-surprise',
  principle: 'trust',
  severity: 'information',
  presets: ['recommended', 'strict', 'feedback', 'gentle'],
  why: 'Feigned surprise says that failure was all you expected of them.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon (irony, mocking)',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '(what a (surprise|shock|shocker)|surprise surprise|surprise , surprise|big surprise|shocker|shocking|(color|colour) me (shocked|surprised|impressed|amazed)|imagine my (surprise|shock)|who (would have|could have|would of|coulda|woulda) (thought|guessed|known|thunk|seen that coming|predicted)|did not see that (one)? coming|i am shocked , shocked|quelle surprise|stop the presses|truly shocking|well color me surprised) $',
      unless: ['me impressed !', '(nice|pleasant|lovely|great|good) surprise', 'surprise !'],
      rewrites: [omit(), phrase('I had expected this: ‹why›.'), phrase('This is what I was worried about.')],
    },
    {
      pattern:
        '<start> <opener>*? (what a (surprise|shock|shocker)|(color|colour) me (shocked|surprised|amazed)|who (would have|could have|would of|coulda|woulda) (thought|guessed|known|predicted|thunk)|imagine my (surprise|shock)) (,|:)? that (rest: <some>) <closer>* (\\?|$)',
      unless: ['that (this|it|we) would (grow|become|get|reach|last|take off|end up)'],
      rewrites: [phrase('{rest}.'), phrase('I had expected that {rest}.')],
    },
    {
      pattern:
        '[(what a (surprise|shock|shocker)|surprise surprise|surprise , surprise|big surprise|shocker|shocking|(color|colour) me (shocked|surprised|impressed|amazed)|imagine my (surprise|shock)|who (would have|could have) (thought|guessed|known|predicted)|quelle surprise|stop the presses|(go figure|figures) (,|:|—|…)+) (,|:|!|—|…|\\?|when|that)*] (the|it|this|that|your|main|we|i|another|nobody|no|<code>|a|there|untested|when)',
      unless: [
        'that (this|it|we) would (grow|become|get|reach|last|take off|end up)',
        '(nice|pleasant|lovely|great|good) surprise',
        'surprise to',
        'shocking (the|to|that)',
        '(<adjacent>|it|he|she|they|the) figures',
      ],
      rewrites: [omit()],
    },
    {
      pattern: '<start> <opener>*? [((just|simply) wow|wow (,|…)? (just|simply)? wow)] (\\.|…|$)',
      unless: ['wow !', '<start> wow $', '<start> wow (\\.|…)'],
      rewrites: [phrase("I didn't expect this: ‹what you expected›.")],
    },

    {
      pattern:
        '<start> (<emoji>|<mark>|oh|ah|well|ugh|sigh|yep|yeah|and|of course)* (typical|classic|go figure|figures|shocking|predictable|as expected from <some>) (\\.|…)* <end>',
      unless: [
        'expected from (the|our|a) (benchmark|docs|spec|model|theory|profile|numbers|trace|graph|test|tests)',
        '<start> figures $',
      ],
      rewrites: [drop(), phrase('This is what I was worried about.'), phrase('I had expected this: ‹why›.')],
    },

    {
      pattern:
        'what a (lovely|nice|pleasant|wonderful|great|delightful|beautiful|fantastic) surprise to (act: (find|see|learn|discover|read|hear) <in-clause>{0,8} (commented|broken|missing|gone|disabled|deleted|failing|red|not|no|nobody|removed|skipped|ignored|crash|crashes|fail|fails) <some>?) ~',
      rewrites: [phrase('I was surprised to {act}.')],
    },
  ],
  despite: ['negation', 'self'],
  rewrites: [omit()],
  examples: {
    flagged: {
      'What a lovely surprise to find the tests commented out.': 'I was surprised to find the tests commented out.',
      'Typical.': 'This is what I was worried about.',
      'What a surprise, the build is red.': 'The build is red.',
      'Who would have thought?': 'I had expected this: ‹why›.',
      'shocker: it leaks': 'it leaks',
      'surprise, surprise, it crashes': 'it crashes',
      'Color me shocked, nobody tested it.': 'Nobody tested it.',
      'wow. just wow.': "wow. I didn't expect this: ‹what you expected›.",
      'Big surprise.': 'I had expected this: ‹why›.',
      'imagine my surprise when the job hung': 'the job hung',
      'who could have known that threads race': 'threads race.',
      'Wow, who would have thought that skipping validation lets bad data in?': 'Skipping validation lets bad data in.',
      'Stop the presses: the flag does nothing.': 'The flag does nothing.',
      'Wow, just wow.': "I didn't expect this: ‹what you expected›.",
    },
    fine: [
      'Who would have thought that this would grow to 10k stars!',
      'Color me impressed!',
      'Once the compiler figures that out, the cache is used.',
      'TypeScript figures that out by itself.',
      'Classic!',
      'A typical request takes 20 ms.',
      'What a nice surprise!',
      'The result is not a surprise given the cache size.',
      'Surprise! It is your birthday.',
      'Nice surprise, the build got faster!',
      'Who would have the rights to merge?',
      'Wow, this is fast.',
      'It may surprise users that the flag is off.',
      'I was surprised by the second call.',
      'Shocking amounts of memory are needed for that join.',
      'Just say wow in the demo.',
      '- figures',
    ],
  },
})

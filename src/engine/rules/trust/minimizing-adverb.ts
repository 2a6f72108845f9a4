import { omit, part } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'minimizing-adverb',
  principle: 'trust',
  severity: 'hint',
  why: 'A word that makes the task look small also makes whoever found it hard feel small.',
  source: {
    title: 'thoughtbot, Code Review: avoid diminishing words',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern: '[all you (have|had|need|needed) to do (here)? (is|was)] (to)? (<verb>)',
      rewrites: [part('you could'), part('one way is to')],
    },
    {
      pattern:
        '(you (should|must|have to|need to|had to|needed to|ought to|could have|should have)|why (did|do|would|could|can|should|are|were) (you not|not you)|why (do|did|would) you|(could|can|would|should) (not you|you not)) [<merely>] (<verb>|<past>|<gerund>)',
    },
    {
      pattern: '^ (please|you|and|then|now|no|nope|instead|here|maybe|next time)? ,? [<merely>] <change-verb>',
      unless: [
        'just (do it|make sure)',
        '(try|read|look|start|go) (again|on|ahead|one|for|<number>)',
        'just (be|in|for|a|the|to) ',
      ],
    },
  ],
  unless: [
    'you (can|could|may|might|should|will) <merely> (as|about)',
    '(did|have) you <merely> (see|push|notice|say|mean)',
    '<merely> (about|now|like|as|because|a|an|the|enough|yet|wondering|checking|curious|asking|fyi)',
    'maybe <merely> (me|my|a|an|the|not|because|that)',
    '(should|could|would|can) (you|we) <merely> (be|see|in case)',
  ],
  despite: ['negation'],
  rewrites: [omit()],
  examples: {
    flagged: {
      'You should just use the helper.': 'You should use the helper.',
      "why don't you simply call `parse()`?": "why don't you call `parse()`?",
      'All you have to do is move the lock.': 'You could move the lock.',
      'you should have simply renamed it': 'you should have renamed it',
      "Can't you just merge main?": "Can't you merge main?",
      'Just use a map here.': 'Use a map here.',
      'just split this into two commits': 'split this into two commits',
      'Simply move the check up.': 'Move the check up.',
      'You need to simply pass the `ctx` along.': 'You need to pass the `ctx` along.',
      'why would you not just delete the flag?': 'why would you not delete the flag?',
      '@lena just rebase it': '@lena rebase it',
    },
    fine: [
      'It just landed on main.',
      'You could just rename it.',
      'I just pushed a fix.',
      'The graph is simply connected.',
      'You can just as well use a set.',
      'The flag just hides the button.',
      'Just wondering: why two passes?',
      'Just a nit, feel free to ignore.',
      'You just saved me an hour, thanks!',
      'Just merged the docs change.',
      'This just works on Linux.',
      'You should see the new page just about now.',
    ],
  },
})

import { omit } from '../../rewrite/template.ts'
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
      pattern:
        '(you (should|must|have to|need to|had to|needed to|ought to|could have|should have)|why (did|do|would|could|can|should|are|were) (you not|not you)|why (do|did|would) you|(could|can|would|should) (not you|you not)) [<merely>] (<verb>|<past>|<gerund>)',
    },
  ],
  unless: [
    'should <merely> (see|get|find)',
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
      'You had to just rename it.': 'You had to rename it.',
      'could you not just call `reset()`?': 'could you not call `reset()`?',
      'You could have simply asked.': 'You could have asked.',
      "why can't you just use the helper": "why can't you use the helper",
      'You should just use the helper.': 'You should use the helper.',
      "why don't you simply call `parse()`?": "why don't you call `parse()`?",
      'you should have simply renamed it': 'you should have renamed it',
      "Can't you just merge main?": "Can't you merge main?",
      'You need to simply pass the `ctx` along.': 'You need to pass the `ctx` along.',
      'why would you not just delete the flag?': 'why would you not delete the flag?',
    },
    fine: [
      'You should just see one row.',
      'All you have to do is run the script.',
      'Just use a map here.',
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

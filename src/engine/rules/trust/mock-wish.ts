import { drop, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'mock-wish',
  principle: 'trust',
  severity: 'information',
  presets: ['recommended', 'strict', 'feedback', 'gentle'],
  why: 'A wish for luck that means the opposite leaves people alone with a risk that you can name.',
  source: {
    title: 'thoughtbot, Code Review: avoid sarcasm',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern: '^ how (very)? convenient that (rest: <some>) <closer>* $',
      rewrites: [phrase('I noticed that {rest}.')],
    },
    {
      pattern:
        'how (brave|bold|noble|courageous|generous|thoughtful|kind|considerate) (of (you|them|him|her|us)) to (act: <verb> <some>) ~',
      unless: ['!'],
      rewrites: [phrase("I'd rather not {act}."), phrase('I see a risk here: ‹which›.')],
    },
    {
      pattern:
        '<start> <opener>*? how (very)? (constructive|helpful|productive|original|informative|insightful|profound|enlightening) (of (you|them|him|her))? (\\.|…)* <end>',
      unless: ['(helpful|insightful|informative) (of you)? !'],
      rewrites: [phrase("This doesn't help me yet: ‹what would›."), phrase('I see this differently: ‹how›.')],
    },
    {
      pattern:
        '<start> <opener>*? how (very)? (welcoming|professional|mature|polite|classy|diplomatic|gracious) (of (you|them|him|her))? (\\.|…)* <end>',
      rewrites: [phrase("This didn't land well with me: ‹what›."), phrase('I see this differently: ‹how›.')],
    },
    {
      pattern:
        '<start> <opener>*? how (very)? (convenient|surprising|predictable|typical|ironic|fitting|unexpected) (of (you|them|him|her))? (\\.|…)* <end>',
      rewrites: [phrase('I have doubts about this: ‹which›.'), phrase('I had expected this: ‹why›.')],
    },
    {
      pattern: '(best of luck|good luck|have fun|enjoy) with that (one)? ~',
      unless: [
        '<some> (,|—|and)+ (ping|let me know|tell me|i can|reach out|happy)',
        '(have fun|enjoy) with that (one)? !',
      ],
      rewrites: [drop(), phrase('I see a risk here: ‹what could go wrong›.')],
    },
    {
      pattern:
        '(good luck|best of luck|have fun|enjoy) (ever|with|trying to)? (act: (maintaining|debugging|explaining|reading|understanding|figuring|convincing|supporting|untangling|deciphering|finding|testing|scaling|refactoring|fixing|cleaning|getting|making) (the|this|that|it|anyone|anybody|people|out|any|your|these|those|<code>|a|what|up|all) <some>?) <adverb>* ~',
      unless: [
        '<some> (,|—|and)+ (ping|let me know|tell me|i can|reach out|happy)',
        'good luck <some> !',
        'have fun <some> !',
        '(have fun|enjoy) (reading|testing|making)',
        'good luck (getting|fixing|testing) (it|this|that)',
      ],
      rewrites: [phrase('{act} will be hard.'), phrase('I see a risk here: ‹what could go wrong›.')],
    },
    {
      pattern:
        'how (brave|bold|convenient|professional|original|mature|noble|courageous|very <adjacent>) (of (you|them|him|her|us))? (to <some>)? ~',
      unless: [
        'how (brave|bold|convenient|professional|original|mature) (is|are|do|does|the|it|this|was|should|would|a)',
      ],
      rewrites: [phrase('I see a risk here: ‹which›.')],
    },
    {
      pattern:
        'enjoy (your|the|that) (object: downtime|bugs|merge conflicts|technical debt|tech debt|data loss|regressions|outages) ~',
      rewrites: [phrase('I see a risk of {object} here.'), phrase('I see a risk here: ‹what could go wrong›.')],
    },
    {
      pattern: 'enjoy (your|the|that) (object: rollback|outage|bug|revert|regression|incident|rewrite) ~',
      rewrites: [phrase('I see a possible {object} here: ‹why›.'), phrase('I see a risk here: ‹what could go wrong›.')],
    },
    {
      pattern:
        'enjoy (your|the|that) (rollback|outage|downtime|bug|bugs|mess|merge conflicts|technical debt|tech debt|revert|regression|pager|incident|rewrite|data loss) ~',
      rewrites: [phrase('I see a risk here: ‹what could go wrong›.')],
    },

    {
      pattern:
        '(i|we) <adverb>* (applaud|admire|salute|commend|respect|envy|love) (your|his|her|their|the) (courage|bravery|confidence|optimism|audacity|boldness|nerve|guts) (to|in|of) (act: <verb> <some>|<gerund> <some>) ~',
      unless: ['!'],
      rewrites: [phrase("I'd rather not {act:base}."), phrase('I see a risk here: ‹which›.')],
    },
  ],
  despite: ['negation'],
  rewrites: [phrase('I see a risk here: ‹what could go wrong›.')],
  examples: {
    flagged: {
      'How convenient that the test is skipped.': 'I noticed that the test is skipped.',
      'I applaud your courage to push this on a Friday.': "I'd rather not push this on a Friday.",
      'How constructive.': "This doesn't help me yet: ‹what would›.",
      'Good luck with that.': 'I see a risk here: ‹what could go wrong›.',
      'good luck debugging this in production': 'debugging this in production will be hard.',
      'Enjoy your rollback': 'I see a possible rollback here: ‹why›.',
      'Enjoy your merge conflicts.': 'I see a risk of merge conflicts here.',
      'How brave of you to push on a Friday': "I'd rather not push on a Friday.",
      'have fun with that': 'I see a risk here: ‹what could go wrong›.',
      'best of luck explaining this to the auditors': 'explaining this to the auditors will be hard.',
      'Good luck untangling the two caches.': 'Untangling the two caches will be hard.',
      'enjoy that outage': 'I see a possible outage here: ‹why›.',
      'How convenient.': 'I have doubts about this: ‹which›.',
      'good luck ever finding the bug in `parse()`': 'finding the bug in `parse()` will be hard.',
      'How professional of you.': "This didn't land well with me: ‹what›.",
    },
    fine: [
      'Good luck finding the culprit, let me know if I can help.',
      'Good luck with the release!',
      'Good luck with the interview, you will do great!',
      'Have fun at the conference!',
      'Enjoy your weekend.',
      'Good luck getting it merged!',
      'Have fun reading the new docs.',
      'How convenient is the new API for you?',
      'How bold should the heading be?',
      'Best of luck to the new team.',
      'Enjoy the new dark theme.',
      'I wish you luck with that exam.',
    ],
  },
})

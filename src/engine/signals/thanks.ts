import { defineSignal } from './signal.ts'

export default defineSignal({
  id: 'thanks',
  principle: 'belonging',
  why: 'Thanks tell people that their effort was seen.',
  source: {
    title: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness: gratitude',
    url: 'https://aclanthology.org/P13-1025/',
  },
  finds: [
    '^ (<adverb>|do)* appreciate (you|your|the|that|this|it|all|how|everything) <in-clause>{0,9}',
    '(ty|tysm|cheers|kudos to you|props to you) for <in-clause>{1,9}',
    '(big|huge|many) (ty|props|kudos)',
    '(many|big|huge|special|lots of|so many|warm)* (thanks|thank you|tysm) (so much|very much|a lot|a ton|again|all|everyone|folks|<mention>)* for <in-clause>{1,9}',
    '^ [(many|big|huge|special|lots of|warm)* (thanks|thank you|tysm) (so much|very much|a lot|a ton|a bunch|again|all|everyone|team|folks|<mention>|for this|for that)*] ~',
    '(<mark>|<emoji>) [(many|big|huge)* (thanks|thank you|tysm) (so much|very much|a lot|a ton|again|all|everyone|team|folks|<mention>)*] $',
    '(i|we) (<adverb>|do)* appreciate (you|your|the|that|this|it|all|how|everything) <in-clause>{0,9}',
    '(is|are|was|were)? (much|greatly|deeply|really|very much) appreciated',
    '(i am|we are) (<adverb>|deeply)* (grateful|thankful) (for|that|to) <in-clause>{1,9}',
  ],
  unless: [
    '(thanks|thank you) <adverb>* for (nothing|the lecture|trying|all the fish|your feedback <pause> i guess|your opinion|playing|wasting|the spam|once|your understanding|understanding|not)',
    '(thanks|thank you) <adverb>* for (<adverb>|again|yet)* <harm-gerund>',
    '(thanks|thank you) <adverb>* for (<adverb>|again)* (breaking|killing|deleting|taking down) <shared-thing>',
    '(thanks|thank you) (in advance|but|<pause> but|<pause>? i hate)',
    '(no|thanks but no|say|saying|said) (thanks|thank you)',
    'thanks to (the|this|that|a|an|your|our|my|its|these|those|<code>)',
    'thank (god|goodness|heavens|heaven)',
    '(would|will) (be|have been) (much|greatly|deeply|really|very much) appreciated',
    'appreciate (it|that) if',
    '(thanks|thank you|appreciate) <in-clause>{0,9} (as usual|again not|for no reason)',
  ],
  examples: {
    flagged: {
      'Thanks for splitting this into small commits!': 'Thanks for splitting this into small commits',
      'thank you so much for tracking down the flaky test': 'thank you so much for tracking down the flaky test',
      'Thanks!': 'Thanks',
      'LGTM, thanks @mira': 'thanks @mira',
      'Many thanks for the quick turnaround.': 'Many thanks for the quick turnaround',
      'I really appreciate how much care went into the error messages.':
        'I really appreciate how much care went into the error messages',
      'thx for the repro steps, they made this easy': 'thx for the repro steps',
      "We're grateful for the time you put into the migration guide.":
        "We're grateful for the time you put into the migration guide",
      'Your patience with the slow CI is much appreciated.': 'is much appreciated',
      'Fixed in the last push, thank you.': 'thank you',
      'Thanks again everyone for reviewing this on short notice':
        'Thanks again everyone for reviewing this on short notice',
    },
    fine: [
      'Thanks for nothing.',
      'Thanks for breaking main again.',
      'No thanks.',
      'Thanks to the cache, the second call is free.',
      'Thank god this never shipped.',
      'A reply by Friday would be much appreciated.',
      'Thanks in advance.',
      'Thanks for wasting my afternoon.',
      'He wrote "thanks for the review" and merged it anyway.',
      'The bot posts a thank you page.',
      "I'd appreciate it if you read the ticket first.",
      'Thanks for breaking the build 🙄',
    ],
  },
})

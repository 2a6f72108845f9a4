import { defineSignal } from './signal.ts'

const helped =
  '(found|spotted|caught|noticed|suggested|proposed|pointed out|pointed me|pointed us|figured out|tracked down|came up with|diagnosed|wrote|designed|drafted|had the idea|worked out|showed me|showed us|taught me|helped|built)'

export default defineSignal({
  id: 'credit',
  principle: 'collaboration',
  why: 'Credit says whose work it is, and shows that sharing an idea pays.',
  source: { title: 'All Contributors: recognise every kind of contribution', url: 'https://allcontributors.org' },
  finds: [
    '(<mention>|you|<adjacent>) <adverb>* (deserve|deserves|should get|gets|get) (all|most of|the|full|a lot of|some|much of)* (credit|kudos|props) <in-clause>{0,6}',
    "(this|that|it|which|the (idea|fix|trick|approach)) (is|was|came from|comes from) <adverb>* (your|<mention> 's|<adjacent> 's) (idea|suggestion|catch|find|proposal|insight|observation|tip)",
    'the (idea|fix|trick|approach|insight|credit) (is|was|came|comes|belongs|goes) <adverb>* (from|to) (<mention>|you)',
    '(all|full|big|the|special|most of the)* (credit|kudos|props|shoutout|shout out|hat tip|hats off) (is|goes|go|belongs|due|should go)* to <in-clause>{1,9}',
    `<mention> <adverb>* ${helped} <in-clause>{0,9}`,
    `it was (you|<mention>|<adjacent>) who <adverb>* ${helped} <in-clause>{0,9}`,
    '(as|like) (you|<mention>|<adjacent>) <adverb>* (pointed out|suggested|noticed|noted|proposed|spotted|found)',
    "(based on|built on|builds on|building on|inspired by|taken from|borrowed from|borrows|adapted from|follows) (your (idea|ideas|sketch|draft|design|suggestion|suggestions|work|proposal|notes|comment|comments|feedback|patch|prototype|earlier <adjacent>|analysis|research|branch)|(<mention>|<adjacent>) 's) <in-clause>{0,7}",
    "(your|<mention> 's|<adjacent> 's) <adjacent>? (idea|suggestion|catch|proposal|tip|insight|observation|trick) (from|of|to|about|on|for|that)? <in-clause>{0,6} (helped|works|worked|saved|led|paid off|made|fixed|solved|turned out|was right|was spot on)",
    'thanks to (<mention>|<adjacent> for) <in-clause>{0,9}',
    '(co-authored|paired|pairing|worked) (by|with|on this with|together with) <mention>',
    'you were (<adverb>|so)* right about <in-clause>{1,8}',
  ],
  unless: [
    'credit (card|cards|score|scores|limit|note|check|line)',
    'take (the|all|full)* credit',
    '(as|like) (you|<mention>) <adverb>* (pointed out|noted|suggested) (before|twice|repeatedly)',
  ],
  examples: {
    flagged: {
      'Credit goes to Noor for the original design.': 'Credit goes to Noor for the original design',
      '@tomek spotted the race in the second retry.': '@tomek spotted the race in the second retry',
      'As you suggested, the parser is its own package now.': 'As you suggested',
      "This builds on Ines's work from last sprint.": "builds on Ines's work from last sprint",
      'kudos to @lena for the profiling': 'kudos to @lena for the profiling',
      'It was @raj who tracked down the leak.': 'It was @raj who tracked down the leak',
      'Your suggestion to batch the writes saved us a whole day.': 'Your suggestion to batch the writes saved',
      'You were right about the index, it halves the query time.': 'You were right about the index',
      'Based on your sketch from Tuesday, with two changes.': 'Based on your sketch from Tuesday',
      'All props to the docs team on this one.': 'All props to the docs team on this one',
      'Thanks to @ute we know which commit it was.': 'Thanks to @ute we know which commit it was',
    },
    fine: [
      'The credit card form loses its focus.',
      'Add the credits to the about page.',
      'It was you who broke the nightly.',
      'Based on your config the port is taken.',
      'You take all the credit and none of the pager duty.',
      'Your suggestion is missing a test.',
      'As you can see, the cache is empty.',
      '@tomek please rebase.',
      'The class is inspired by the adapter pattern.',
      'Someone said "credit goes to the intern" in the retro.',
      'Thanks to the new index this is fast.',
    ],
  },
})

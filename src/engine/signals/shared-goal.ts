import { defineSignal } from './signal.ts'

export default defineSignal({
  id: 'shared-goal',
  principle: 'conflict',
  why: 'A goal that both share turns a dispute into a problem to solve together.',
  source: {
    title: 'Fisher, Ury and Patton, Getting to Yes: focus on interests, not positions',
    url: 'https://www.pon.harvard.edu/daily/negotiation-skills-daily/principled-negotiation-focus-interests-create-value/',
  },
  finds: [
    'we (both|all) <adverb>* (want|care about|agree|need|would like|hope|aim|are trying|are after|are aiming|are looking|have the same) <in-clause>{1,9}',
    'we are (<adverb>|both|all|now)* (on the same (page|side|team)|after the same|aiming for the same|trying to (solve|get to|achieve|reach) the same|in this together|in agreement) <in-clause>{0,6}',
    'we (<adverb>|both|all)* (want|share|have) the same (thing|goal|outcome|aim|concern|worry|end|result) <in-clause>{0,6}',
    '(our|the) (shared|common|joint|mutual) (goal|aim|interest|concern|objective|ground|purpose|understanding) <in-clause>{0,8}',
    '(let us|we can|we could|could we|can we|shall we) <adverb>* (figure|work|sort|think|find|talk|solve|look|decide|come up) <in-clause>{0,6} (together|for both|for all of us|for everyone|for everybody|we (both|all) can|both of us)',
    '(what|where) we (<adverb>|both|all)* (agree|agree on|share|are after|are both after|have in common) <in-clause>{0,6}',
    'the (goal|aim|outcome) (that)? we (both|all)? (share|want|are after) <in-clause>{0,6}',
    '(i think|i hope|i guess)? we (<adverb>|both|all|probably)* agree (that|on) <in-clause>{1,9}',
    'you and i (<adverb>|both)* want <in-clause>{1,9}',
  ],
  unless: [
    'we (both|all) <adverb>* (want|need|agree|hope) (that)? (you|this <adjacent>|it)? (to)? (stop|shut|leave|go away|quit|gone|grow)',
    'we (both|all) know',
    '(share|have) the same (type|value|name|key|id|prefix|interface|schema|memory|lock|bug|problem)',
    '(common|shared) ground (pin|plane|wire)',
  ],
  examples: {
    flagged: {
      'We both want the release to go out on Thursday.': 'We both want the release to go out on Thursday',
      "I think we're on the same page about the schema.": "we're on the same page about the schema",
      "we're all trying to get to a green build here, so we all want fewer flaky tests":
        'we all want fewer flaky tests',
      'Our shared goal is fewer pages at night.': 'Our shared goal is fewer pages at night',
      "Let's figure this out together.": "Let's figure this out together",
      'We want the same thing: a parser nobody is afraid of.': 'We want the same thing',
      'Can we find an option that works for everyone?': 'Can we find an option that works for everyone',
      'Where we agree is that the cache has to go.': 'Where we agree is that the cache has to',
      "We're in this together.": "We're in this together",
      'I think we agree on the interface, only the name is open.': 'I think we agree on the interface',
      'The outcome we both want is a smaller bundle.': 'The outcome we both want is a smaller bundle',
    },
    fine: [
      'We both know you did not test this.',
      'We all want you to stop.',
      'The two structs share the same prefix.',
      'We are not on the same page.',
      'Both want a lock, so this deadlocks.',
      'We all had to clean up after you.',
      'We both have the same bug in our configs.',
      'Connect the shared ground wire first.',
      'The poster says "we are in this together".',
      'Put these two lines together.',
      'We want a green build.',
    ],
  },
})

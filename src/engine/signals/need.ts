import { defineSignal } from './signal.ts'

export default defineSignal({
  id: 'need',
  principle: 'partnership',
  why: 'A need that you state as your own can be met in many ways; a demand only in one.',
  source: {
    title: 'Center for Nonviolent Communication: feelings and needs',
    url: 'https://www.cnvc.org/learn/what-is-nvc',
  },
  finds: [
    'i (am <adverb>* struggling|struggle|am <adverb>* having trouble|am <adverb>* stuck|find it hard) <adverb>* (to|with|on) <in-clause>{1,9}',
    '(i|we) <adverb>* (need|could use|would like|would appreciate) (some|a bit of|a little|more|your)* (help|guidance|context|time|input|advice|feedback|pointers|detail|details|clarity|support) (on|with|in|to|for|understanding|from|here|before)+ <in-clause>{0,8}',
    '(it|that|this|what) (would|will|might|could) <adverb>* help (me|us|my <adjacent>|our <adjacent>) <in-clause>{0,9}',
    '(what|all) (i|we) <adverb>* (need|would need|am missing|are missing|am looking for) (here)? is <in-clause>{0,9}',
    '(i am|we are|my <adjacent>|our <adjacent> is) (<adverb>|currently|still)* blocked (on|by|until|without|here) <in-clause>{0,9}',
    '(i|we) <adverb>* (need|depend on|rely on|am relying on|are relying on|would need) (a|an|the|this|that|some|more|your|it|one|at least) <in-clause>{0,7} (to|so|for|before|because|since|in order|by) <in-clause>{1,9}',
    '(i|we) (would)? (have|had|am having|are having) (a|an|some)? <adjacent>? (hard time|trouble|difficulty|difficulties) <in-clause>{1,8}',
    '(i|we) would <adverb>* (feel|be|sleep) <adverb>* (safer|more comfortable|better|calmer|happier|more confident|at ease) (if|with|when|knowing|merging) <in-clause>{1,9}',
    '(my|our|the one|one) <adjacent>? (worry|concern|constraint|need|hope|wish|fear) <adverb>* (is|here is|with this is|would be) <in-clause>{1,9}',
    '(i am|we are) <adverb>* (worried|concerned|nervous|anxious) (about|that) <in-clause>{1,9}',
    '(for|to) <in-clause>{1,6} <pause>? (i|we) would need <in-clause>{1,9}',
  ],
  unless: [
    '(if|why|when|where|unless) (we|i) <adverb>* need',
    'find it hard to (believe|understand how|see how|respect|take)',
    '(i|we) <adverb>* need (this|it|that|the <adjacent>|your <adjacent>|an? answer) <adverb>* (now|today|asap|immediately|yesterday|done|right now|by tonight|by tomorrow)',
    'blocked (on|by) (you|your|people|the same people)',
    '(i|we) <adverb>* need (a|an|some|the|more) <adjacent>* (people|developers|reviewers|reviewer|adult|adults|engineers) <in-clause>{0,3} (who|that|to)',
    '(worried|concerned) (about|that) (you|your) <in-clause>{0,5} (competence|ability|skills|attitude|understand|judgment|judgement|commitment|level)',
    '(it|that|this) (would|might) <adverb>* help (me|us)? if you <adverb>* (read|learned|learnt|listened|stopped|tested|thought|paid|cared|bothered|actually|ever|once)',
    '(thread|threads|process|request|requests|loop|goroutine|goroutines) (is|are) blocked',
    '(hard time|trouble) (believing|understanding how you|seeing how anyone|taking)',
  ],
  examples: {
    flagged: {
      'It would help me to see a failing test first.': 'It would help me to see a failing test first',
      "I'm blocked on the schema change until Thursday.": "I'm blocked on the schema change until Thursday",
      'What I need is a way to run this without the VPN.': 'What I need is a way to run this without the VPN',
      'We need the old endpoint for the partner API because they upgrade in May.':
        'We need the old endpoint for the partner API because they upgrade in May',
      "I'd feel more comfortable with a feature flag around this.":
        "I'd feel more comfortable with a feature flag around this",
      'I have a hard time following the control flow here.': 'I have a hard time following the control flow here',
      'My worry is the rollback.': 'My worry is the rollback',
      "We're concerned about the bundle size on mobile.": "We're concerned about the bundle size on mobile",
      'To review this properly I would need a short description.':
        'To review this properly I would need a short description',
      'my only constraint is the freeze on friday': 'my only constraint is the freeze on friday',
      "i'd sleep better if this had a timeout": "i'd sleep better if this had a timeout",
    },
    fine: [
      'I need this now.',
      'I need this done today because you promised it.',
      'The worker thread is blocked on the mutex.',
      "I'm worried about your competence.",
      'It would help if you read the docs.',
      'You need to fix this.',
      'We need a reviewer who can read.',
      'The function needs a lock.',
      'I have a hard time believing you ran this.',
      'My concern was ignored.',
      'The ticket says "we need the export for the audit".',
      "I'm blocked by people who don't review.",
    ],
  },
})

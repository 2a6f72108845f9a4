import { part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const consequence =
  '((just|simply|have to|be forced to)* (<closing-verb>|leave|leaving|go|quit|quitting|walk|walking|stop|stopping|switch|switching|move|moving) ...)'

export default defineRule({
  id: 'threatened-consequence',
  principle: 'partnership',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Said as a threat, a condition is heard as a fight; said with its reason, it can be met.',
  source: {
    title: 'Ferreira et al. 2021, The “shut the f**k up” phenomenon: threats in code review discussions',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern: `[(unless (object: (this|that|it|these|<thing>)) (is|gets|are|has been)|if (object: (this|that|it|these|<thing>)) (is|does|are|has) not (been|be|get)?) <adverb>* (done: (<done-participle>|gone|in|out|working)) (when: <by-when>)? ,? (then)? (i|we) (will|am|are|am going to|are going to|have to|will have to) <adverb>* (outcome: (<closing-verb>|leave|go|quit|stop|tell|talk|report|reporting) ...)] ~`,
      rewrites: [
        phrase("Could {object} be {done} {when}? Otherwise I'd have to {outcome:base}."),
        phrase("Could {object} be {done}? Otherwise I'd have to {outcome:base}."),
      ],
    },
    {
      pattern: `^ [<adverb>* (act: <verb> (this|that|it|<your>|the|these|those|them|all) ...{0,1}) ,? or (else)? (i|we) (will|am going to|are going to|am|are|shall|would) (outcome: ${consequence})] ~`,
      rewrites: [
        phrase("Could you {act}? Otherwise I'd have to {outcome:base}."),
        phrase('What would help you to {act} by ‹date›?'),
      ],
    },
    {
      pattern: `^ [<adverb>* (act: (<command-verb>|add|do|answer|make|get|move|test|rebase|squash|sign|reply|respond) ...) ,? or (else)? (this|that|it|this <work-noun>|the <work-noun>|your <work-noun>) (will be|gets|is getting|is going to be|is) (outcome: <closed-participle>)] ~`,
      rewrites: [phrase('Could you {act}? Otherwise it will be {outcome}.')],
    },
    {
      pattern: `[if <you> (do not|can not|will not|did not|are not going to|refuse to|are not willing to) (act: <verb> ...) ,? (then)? (i|we) (will|am going to|are going to|am|are|shall) (outcome: ${consequence})] ~`,
      unless: [
        'if <you> (do|can) not (mind|object|have|see|need|want|care|disagree|plan|intend|get|like|reply|use|reproduce|hear|make it|configure|set|pass|provide|specify)',
      ],
      rewrites: [
        phrase("Could you {act}? Otherwise I'd have to {outcome:base}."),
        phrase('What would help you to {act} by ‹date›?'),
      ],
    },
    {
      pattern: `^ [either <you> <adverb>* (act: <verb> ...) ,? or (else)? (i|we) (will|am going to|are going to|am|are|shall|would)? (have to)? <adverb>* (outcome: ((<closing-verb>|leave|quit|walk|stop|take|move|give) ...))] ~`,
      rewrites: [
        phrase("Could you {act}? Otherwise I'd have to {outcome:base}."),
        phrase('What would help you to {act}?'),
      ],
    },
    {
      pattern: `^ [either <you> <adverb>* (act: <verb> ...) ,? or (else)? (this|that|it|this <work-noun>|the <work-noun>|your <work-noun>) (will be|gets|is getting|is going to be|is) (outcome: <closed-participle>)] ~`,
      rewrites: [phrase('Could you {act}? Otherwise it will be {outcome}.')],
    },
    {
      pattern: `<you> ... ,? [or (else)? (i|we) (will|am going to|are going to|am) (outcome: ${consequence})] ~`,
      rewrites: [part("or I'd have to {outcome:base}")],
    },
    {
      pattern: `^ [(please|just|<adverb>)* (act: <verb> (this|that|it|the|these|those|our|my) ...{0,2}) ,? or (else)? (i|we) (am|are|will be) (outcome: (publishing|going|starting|maintaining|making|using|building|writing|filing|posting|calling|telling|leaving|moving|switching|forking|pulling|taking|stopping|cancelling|canceling) ...)] ~`,
      rewrites: [
        phrase("Could you {act}? Otherwise I'd have to {outcome:base}."),
        phrase('What would help you to {act}?'),
      ],
    },
    {
      pattern: `[(otherwise|or else) ,? (i|we) (will|am going to|are going to|am) (outcome: ${consequence})] $`,
      unless: [
        '(otherwise|or else) ,? (i|we) (will|am going to) (leave|go|just|remove|drop|delete)',
        '(close|block|reject|stop|revert|closing|blocking|rejecting|stopping) (the|a|an) <adjacent>? (socket|stream|promise|timer|connection|request|loop|thread|file|handle|window|message|call|worker|job|server)',
        'revert for now',
      ],
      rewrites: [part("otherwise I'd have to {outcome:base}")],
    },
    {
      pattern: '[(do not|never) make me (outcome: (<closing-verb>|report|come|say|ask|repeat) ...)] ~',
      rewrites: [phrase('What I need is ‹what would help›, so that I do not have to {outcome}.')],
    },
    {
      pattern:
        '^ [<adverb>* (act: <verb> (this|that|it|<your>|the|these|those|them|all) ...{0,1}) ,? or (else)? (i|we) (outcome: (walk|quit|leave|close|revert|escalate|reject|fork|delete|remove) (away|this|it|the <work-noun>|your <work-noun>)?)] ~',
      unless: ['(can|could|should|do|does|will|may|might) (you|i|we) ...'],
      rewrites: [phrase("Could you {act}? Otherwise I'd have to {outcome}.")],
    },
  ],
  despite: ['self', 'negation'],
  relents: ['reason'],
  rewrites: [],
  examples: {
    flagged: {
      "Fix it or I'll revert this.": "Could you fix it? Otherwise I'd have to revert this.",
      "fix the tests or i'm closing this pr": "could you fix the tests? Otherwise I'd have to close this pr.",
      "If you don't fix this, I'm going to revert it.": "Could you fix this? Otherwise I'd have to revert it.",
      'Rebase this, or it gets closed.': 'Could you rebase this? Otherwise it will be closed.',
      'Rebase by Friday or this gets closed.': 'Could you rebase by Friday? Otherwise it will be closed.',
      'Sign the CLA or I will close this.': "Could you sign the CLA? Otherwise I'd have to close this.",
      'if you cant keep it green I will revert `a1b2c3d`':
        "could you keep it green? Otherwise I'd have to revert `a1b2c3d`.",
      "You add the docs or I'll block the release.": "You add the docs or I'd have to block the release.",
      "You have until Monday, or else I'm reverting everything.":
        "You have until Monday, or I'd have to revert everything.",
      "Don't make me escalate this.": 'What I need is ‹what would help›, so that I do not have to escalate this.',
      "Clean this up or we're dropping the feature.":
        "Could you clean this up? Otherwise I'd have to drop the feature.",
      "The docs are missing. Otherwise I'll reject the PR.":
        "The docs are missing. Otherwise I'd have to reject the PR.",
    },
    fine: [
      "If you don't mind, I'll close this.",
      "If you don't have time, I will revert it and you can take another look later.",
      'If nobody objects, I will close this on Friday.',
      'Keep the handle open or the connection is closed by the server.',
      'Should I close this, or will you?',
      "I'll revert this, because it breaks the nightly build.",
      'If you do not pass a timeout, the request will be rejected.',
      'I will fix it or revert it.',
      'The lock is released or it is dropped with the guard.',
      'Otherwise I will leave it as it is.',
      'Either rebase or merge works for me.',
      'Otherwise we will close the socket.',
      "If you can't reproduce it, I'll close this.",
    ],
  },
})

import { omit, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const request = [phrase('Could you hold off on {act:gerund}?'), phrase('What I need from now on: ‹what you need›.')]
const need = phrase('What I need from now on: ‹what you need›.')
const sanction =
  '(report|block|ban|mute|kick|remove|fire|sue|expel|suspend|blacklist|expose|ignore|punish|destroy|hunt|find|lock|kill|flag|delete|revoke|replace|escalate|close)'
const target =
  '(you|him|her|them|you all|(your|his|her|their) (account|access|rights|permissions|privileges|posts|comments)|people like you|(anyone|anybody|everyone|all|users|whoever|those) (who|that|else|<gerund>))'

export default defineRule({
  id: 'threat',
  principle: 'conflict',
  severity: 'warning',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'A threat ends the conversation about the work; saying what you need keeps it open.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon: threats as incivility',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '(are|will) you <adverb>* (going to|gonna)? (act: <verb> <some>?) or (do|should|will|must|shall) (i|we) <adverb>* (have to|need to)? (escalate|report|ask|call|go|talk|tell|loop|bring|get|ping) <some> (\\?|~)',
      unless: ['(ask|ping|call|get|bring) (<name>|<mention>|him|her|them|someone|somebody|for) '],
      rewrites: [phrase('Could you {act}?')],
    },
    {
      pattern:
        '(if|when) i <adverb>* (see|find|catch|have to (review|fix|revert|clean up)) (one more|another|any more) (object: <some>) (from you|by you)? ,? (then)? (i|we) (am|are|will|swear) (going to|gonna)? <some> ((until|unless|till) <some>)? ~',
      unless: [
        'i (am|will) (going to)? (happy|glad|let you know|open|reopen|add|file|report it|send|investigate|look|fix|write|bisect|ping)',
      ],
      rewrites: [phrase('Could we do without {object} from here on?'), need],
    },
    {
      pattern:
        '(do|try|say|pull|push) (act: (that|this|it) (again|one more time|once more)) and (i|we) (am|are|will|swear|would) <some> ~',
      unless: [
        '(do|try|say) (that|this|it) again and i will (review|merge|approve|help|look|record|watch|debug|capture|check|take)',
      ],
      rewrites: [sentence("I'd rather you didn't do that."), need],
    },
    {
      pattern: `(if|when) you (<adverb>|ever|dare)* (act: <verb> <some>) (again|one more time|once more) ,? (then)? (i|we) (will|am going to|are going to|am|are gonna|gonna|would) <adverb>* (have to|be forced to)? (${sanction}|blocking|banning|reporting|removing|revert|tell|talk|escalating|go to) <some> ~`,
      unless: ['(if|when) you (run|call|open|start|log|try|visit|restart|build|load|send)'],
      rewrites: request,
    },
    {
      pattern: `(i|we) (will|am going to|are going to|gonna) <adverb>* (have to)? (${sanction}) (you|${target}) if you (<adverb>|ever|dare)* (act: <verb> <some>?) (again|one more time|once more) ~`,
      rewrites: request,
    },
    {
      pattern:
        'do not <adverb>* make (me|us) (act: (revert|close|lock|block|report|remove|ban|delete|escalate|come|regret|tell|call|reject|repeat|do) <some>) ~',
      unless: ['make (me|us) (wait|think|happy|guess|choose|parse|read|type|scroll|click|look|pick|a|an|the)'],
      rewrites: [phrase("I'd rather not {act}: ‹what you need instead›."), need],
    },
    {
      pattern: '^ <adverb>* watch your (mouth|tone|language|attitude|words) ~',
      rewrites: [phrase("I'd like us to keep talking about the work."), need],
    },
    { pattern: '[, or else] $', rewrites: [omit()] },
    { pattern: '[or else (!|,|…)+]', rewrites: [omit()] },
    {
      pattern:
        '(you|they|he|she) <be>? <adverb>* (will|going to|gonna|shall|would|are) <adverb>* (regret|pay for|be sorry for|rue|live to regret) (this|that|it|what|your|ever|<gerund>|the day|every) <some>? ~',
      unless: ['(i|we|if|that) you', 'pay for (it|this|that) (with|via|by|in|through)', 'would (pay)'],
    },
    {
      pattern:
        '^ <adverb>* watch (it|yourself|your (mouth|tone|back|step|language|attitude|words|ass)|out) ((or|buddy|pal|mate|kid) <some>?)? ~',
      unless: [
        'watch your step (when|with|on|if|around|,|:)',
        'watch (it|out) (for|with|when|in|if|that|here|because|since|on)',
        'watch out (:|,)',
      ],
    },
    {
      pattern:
        '(this is|that is|it is|consider this|take this as)? [(your|the|my|a|last) (<adverb>)* (last|final|only|first and last|one and only|first) (warning|notice|chance|reminder)] (for you|and|to you|before)? <some>? ~',
      unless: [
        '(warning|notice|chance) (to (vote|register|submit|apply|change|test|join|get|give|review|comment|try|catch|fix)|message|banner|of)',
        '(warning|notice|reminder) (went|comes|came|says|did|appears|should|will|goes|is|was|that|in|about|i|from|of|on|at)',
        '(warning|notice) (before|for) the ...',
        'a (last|final|first) (chance|notice|warning) <adjacent>',
      ],
    },
    {
      pattern: '(i|we) (am|are|will|have) <adverb>* (warning|warned|warn) (you|you all|you guys|everyone) <some>? ~',
      unless: ['(warn|warning) (you|everyone) (that|if|when|about|before|on)'],
    },
    {
      pattern: '(you have been|you are|consider yourself|be) (been)? <adverb>* warned ~',
      unless: ['be warned (that|:)', 'be <adverb>* warned'],
    },
    {
      pattern: `(i|we|i will|we will|the (maintainers|moderators|admins|team)) (will|would|may|might|can|shall|could|am|are|have|am going|are going|gonna|going) <adverb>* (have to|to|be|not hesitate to|be forced to|forced to|happily|gladly|need to|force to)* <adverb>* (${sanction}|blocking|banning|reporting|removing|locking|muting) ${target} <some>? ~`,
      unless: [
        '(anyone|anybody|everyone|all|users|whoever) (who|that) (is|are) not (on|in) ',
        'report (all|them|it) (upstream|here|with|on|when|once)',
        '(not|never|without) (want to|going to|hesitate to)? (block|report|ban|fire|sue)',
        '(report|find|remove|replace|close|delete|lock|kill|flag|ignore|block|expose|punish|escalate) (them|anyone|anybody|everyone|all|users|those|him|her)',
        '(find|close|replace|destroy|ignore|delete) you (a|the|an|some|in)',
        'block you (on|from|with|any|for|here)|find you',
        '(will|can|could|may) (find|lock|report|remove) you',
      ],
    },
    {
      pattern: `(i|we) (will|am going to|are going to|am gonna|have to|may|might) (<adverb>|be|have to)* (block|blocking|ban|banning|mute|report|reporting) (anyone|anybody|everyone|all|users|whoever|you|him|them) (<some>) ~`,
      unless: [
        'block you (on|with|any|for|here)',
        '(anyone|anybody|everyone|all|users|whoever) (who|that) (is|are) not (on|in) ',
        'report (all|them|you) (to|in|as|via|the|back|upstream|here|with|on|when|once)',
        '(not|never) <adverb>* (block|ban|mute|report)',
      ],
    },
    {
      pattern:
        '(you|he|she|they) (will|would|are going to|gonna|might|may|could|should|deserve to|can|shall|must) <adverb>* (be|get|to be|have to be|need to be) <adverb>* (banned|blocked|fired|reported|kicked (out)?|sued|expelled|suspended|blacklisted|muted|punished|removed from (the|this|our) (project|team|org|organization|community|company)|let go|demoted|replaced) <some>? ~',
      unless: [
        '(not|never) (be|get)',
        'by the (<adjacent>)? (rate|firewall|limiter|proxy|server|filter|bot|script|cron|scheduler)',
        'removed from <any>{1,4} (when|after|once|if) (they|you) (leave|left|are inactive|have left)',
        '(if|when|so|that|because) <some> (rate|firewall|proxy|ip)',
        'be (blocked|kicked|suspended|muted|removed|replaced) (on|by the|until|by|when|if the|automatically|while)',
        '(how|where|when|which|what|that) they (will|would|are|can|should)',
        'they (<adverb>|will|would|may|might|can|could|should|must|are going to|have to|need to)+ be <adverb>* replaced',
      ],
    },
    {
      pattern: '^ [(get|go|be|bro get|just)? (banned|blocked|rekt|reported)] ~',
      unless: [
        '(reported|blocked) (by|in|on|here|as|upstream|and|with|to|via|for)',
        '(is|was|are|were|been) (banned|blocked|reported)',
        'blocked :|reported :',
      ],
      rewrites: [need],
    },
    {
      pattern: '(i|we) know (where you|who you) (live|work|are|sleep) <some>? ~',
      unless: ['who you (are|work) (with|for|talking)', 'know who you are'],
    },
    {
      pattern: '^ (and|please|so|but)? do not <adverb>* make (me|us) (<verb>|<adverb>)+ <some>? ~',
      unless: ['make (me|us) (wait|think|happy|guess|choose|parse|read|type|scroll|click|look|pick|a|an|the)'],
    },
    {
      pattern:
        '(there will be|there are going to be|you will face|face|suffer|expect|accept|you will get|live with) (the|serious|legal|severe|some|real|dire)* (consequences|repercussions|retaliation) <some>? ~',
      unless: [
        '(understand|what|performance|security|the) <some> consequences (of|for|on)',
        'consequences (of|for) (the|this|a|that|our) (<adjacent>)? (change|choice|design|bug|api|decision|outage|migration|release)',
        'consequences (for|on) (latency|performance|memory|security|users|throughput)',
      ],
    },
    {
      pattern:
        '(one|1) more (<adjacent>{1,3}) (like (this|that)|and|or) (<some>)? (i|we|you) (will|am|are|swear|gonna) <some>? ~',
      unless: ['one more (thing|question|note|nit|change|review|commit|day|time|pass|look|round|fix) (and|or)'],
    },
    {
      pattern:
        '(if i see|the next time|next time) (one more|another|you|i see|this|that) <some> (i|we|you) (will|am going to|are going to) <adverb>* (revert|ban|block|report|reject|close|fire|remove|delete|be|get|escalate|tell|not) <some>? ~',
      unless: [
        'not be',
        'you (will|are going to) (<adverb>)* (be able|get (the|a)|see)',
        'i will (be|tell|get|close|not) (able|happy|you|the|a|to|need|forget)',
      ],
    },
    {
      pattern:
        '(we will see|i will be|i am) (about that|watching you|coming for you|keeping an eye on you|keeping (score|track of you)|taking names)',
      unless: ['i will be about that'],
    },
    {
      pattern:
        '(mark my words|you (have)? asked for (it|this)|you brought this on yourself|try me|go ahead , try|your days are numbered|your career|this will not end well|this is not over|see you in court|my lawyer|legal action|you will hear from)',
      unless: [
        '(take|taking) <some> career',
        'your career (as|in|goals|path|growth|development|level)',
        '(you asked for (it|this) (in|on|as|to))',
        'you asked for it (,|and)',
        'try me ',
      ],
      rewrites: [need],
    },
    {
      pattern:
        '(i|we) (will|am going to|are going to|may|might|have to) <adverb>* (tell|inform|talk to|escalate (this|it)? to|report (this|it|you) to|go to|cc|notify|involve) (your|the|hr|my)* (boss|manager|management|cto|ceo|hr|employer|supervisor|lawyer|lead|github|gh|police|moderators) (about (you|this|that|it))? ~',
      unless: [
        '(notify|inform|tell|cc|talk to|go to) (the|my|github|our) (lead|manager|management|cto|ceo|hr|supervisor|github) (that|when|if|once|to)',
        'go to (github|gh|the)',
        'cc (my|the|your)',
      ],
    },
  ],
  unless: [
    'not over (engineered|complicated|abstracted|designed|budget|the|a|an|its|http|https|ssh|tcp|<number>) ...?',
    'fired (when|on|by|from|once|twice) ...',
    '(replaced|demoted|let go) (as|by|with|from the|to a) ...',
    '(talk|talking|speak) to my (manager|boss|lead|supervisor) ...',
  ],
  despite: ['self', 'negation', 'technical', 'idiom'],
  rewrites: [need],
  examples: {
    flagged: {
      "If I see another `sleep` in a test from you, I'm going to reject the whole branch.":
        'Could we do without `sleep` in a test from here on?',
      'Fix the build, or else!': 'Fix the build!',
      "You'll regret this.": 'What I need from now on: ‹what you need›.',
      'Watch your tone.': "I'd like us to keep talking about the work.",
      "I'm warning you": 'What I need from now on: ‹what you need›.',
      'This is your last chance.': 'What I need from now on: ‹what you need›.',
      'I will block you if you comment again.': 'Could you hold off on commenting?',
      "we'll ban anyone who reopens this": 'what I need from now on: ‹what you need›.',
      "You're going to be fired over this commit.": 'What I need from now on: ‹what you need›.',
      "don't make me revert your branch": "I'd rather not revert your branch: ‹what you need instead›.",
      'There will be consequences.': 'What I need from now on: ‹what you need›.',
      'One more push like this and you are out.': 'What I need from now on: ‹what you need›.',
      'I might report you.': 'What I need from now on: ‹what you need›.',
    },
    fine: [
      "This is not over-engineered, it's needed for plugins.",
      'This is the last chance to vote on the logo.',
      "Don't make me choose between tabs and spaces :)",
      "I'm sorry that this will block you.",
      'The proxy will block the request.',
      'If the token is stale, you will be logged out.',
      'Use `map`, or else the loop copies the list.',
      "I don't want to block you on this.",
      'Watch out for the off-by-one in `slice`.',
      'I will report back tomorrow.',
      'This is the last warning that the compiler prints.',
      'Be warned that this drops the table.',
      "We'll remove the flag in the next release.",
      'This is my last chance to review before I leave.',
      'Next time I see the flaky test I will open a ticket.',
      'Paths can hold `\\`; they will be replaced with `/`.',
      'This is only used as a last-chance remap.',
      'Reported and tested by the packagers.',
      'It explains how they will be reported.',
      'Watch out if the path has spaces.',
      'They should be fired when the event bubbles.',
    ],
  },
})

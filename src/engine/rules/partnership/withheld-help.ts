import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const needs = sentence('To help here, I would need ‹what you need to know›.')
const until = sentence('I have to stop here for today; what would help next is ‹what would help›.')
const people = '(anyone|anybody|someone|somebody|people|nobody|no one|noone|everyone|everybody|others)'
const help = '(help|support|an answer|answers|attention|time|assistance|a reply|a response|a fix|sympathy)'

export default defineRule({
  id: 'withheld-help',
  principle: 'partnership',
  severity: 'information',
  why: 'Help that has to be deserved makes people stop asking; saying what you would need keeps the door open.',
  source: {
    title: 'Miller et al. 2022, toxicity in open source: arrogant replies',
    url: 'https://doi.org/10.1145/3510003.3510111',
  },
  finds: [
    {
      pattern:
        '(i am|we are) <adverb>* not (going to)? (act: ((resolving|rebasing|cleaning|squashing|untangling|sorting|resolve|rebase|clean|squash|untangle|sort) <some>)) for you ~',
      rewrites: [phrase('Could you {act:base}?')],
    },
    {
      pattern:
        '(i|we) (am|are|will) not (<adverb>|going to)* (debug|debugging|fix|fixing|review|reviewing|test|testing|write|writing|read|reading|explain|google|googling|set up|setting up|investigate|investigating) (object: (your|this|that|it|the|these) <in-clause>{0,4}) for you ~',
      rewrites: [phrase("I can't look into {object} right now.")],
    },
    {
      pattern: `[(i|we) (will|would|can|am|are) not (<adverb>|going to|be|willing to)* (help|helping|support|supporting|answer|answering|assist|assisting) <you>] (anymore|any more|any further|further|again|$|with (that|this|your) (attitude|tone)|if <you> (keep|talk|act|behave|continue|can not even|do not even|are going to|will not))`,
      rewrites: [needs, until],
    },
    {
      pattern: `[(i|we) can not help <you> (if|when|unless|until) <you> (will not|do not|are not (going|willing) to|refuse to|can not even|start|bother to|are too)] ...`,
      unless: [
        '(if|when|until|unless) <you> ((do not|can not) (have|see|use|want|send|share|post|run|attach|provide|tell|give)|start (the|a)) ...',
      ],
      rewrites: [needs],
    },
    {
      pattern: `[<you> (do|did|would|will|have) not (<adverb>)* (deserve|deserved|earned|earn|merit) (any|more|our|my|the|a|an|this|that|further|<adverb>)* ${help}] (...) ~`,
      rewrites: [until, needs],
    },
    {
      pattern: `[(i|we) (do|did) not (think|believe|feel) (that)? <you> (<adverb>)* (deserve|deserved|have earned|merit) (any|more|our|my|the|a|an|<adverb>)* ${help}] ~`,
      rewrites: [until, needs],
    },
    {
      pattern: `[${people} (is|will|would|wants|want|are)? (be|never|not|ever)* (willing to|going to|gonna|want to|like to)? (help|helping|answer|answering|work with|take) <you> (seriously)? (if|with|when|as long as|like|unless|because|after) (<you>|that|this|your|such)] ...`,
      unless: ['if <you> (post|ask|write|send|call) (on|in|at|during|after|before|the) ...'],
      rewrites: [needs],
    },
    {
      pattern: `[(do not|never|stop) (expect|expecting) (any|me|us|any more|further|a|an|anyone|people|someone|others)* (${help}|to (help|answer|reply|respond|care|fix)) ...] ~`,
      unless: [
        '(do not expect) (an answer|answers|a reply|a response|a fix) (before|until|on|this|within|today) ...',
        '(i|we|you|they|would|did) (do not) expect ...',
        'expect ... (from (the (compiler|linter|type checker|debugger|server|tool|runtime)|ie|udp|<code>)|in less|soon|on weekends|over the weekend|at night)',
        'never expect (a|an|any) (reply|answer|response)',
        '(types|messages|calls|clients|servers|methods|requests|that|which|it) never expect ...',
      ],
      rewrites: [needs, until],
    },
    {
      pattern:
        "[((nobody|no one|noone|anyone|my|our|anybody) ('s|is)? (spare|free|own|limited|unpaid)? time is (not)? (<adverb>)* worth (<adverb>)* (wasting|following|spending|this|it)|(<you>|this|it|your <adjacent>|this attitude) (is|are) not <adverb>* worth (my|our|anyone's|anybody's|the|anyone 's|anybody 's) (spare|free|own)? (time|effort|energy|attention))] ...",
      unless: ['(this|it|that) (is) not worth the (effort|time) (~|of|for|to|here|in|because)'],
      rewrites: [until, needs],
    },
    {
      pattern: '[<you> (are|will be|can be) (now|then|all)? on your own] (~|now|then|from (here|now)|with (this|that))',
      unless: [
        '(if|when|unless) <you> are ...',
        '(if|when|with|once|after) (a|an|the|it|this|that) ...{1,3} <you> (are|will be) on your own',
      ],
      rewrites: [until, needs],
    },
    {
      pattern:
        '[(<you>|he|she|they|people|everyone|in other words <you>|so <you>) (just|simply|only|basically|really|all|<adverb>)* (want|wants|expect|expects) (someone else|somebody else|others|other people|us|me|the maintainers|the community|everyone else|everybody else|people) to do (<adverb>)* (the|your|his|her|their|all (the|of the)|all your) (work|job|homework|thinking|research|debugging|heavy lifting)] ...',
      rewrites: [needs, sentence('Could you try ‹first step› and tell us what you see?')],
    },
    {
      pattern:
        '[(i|we) (am|are) not (<adverb>)* (your (personal|private|free|unpaid)*|(a|the) (personal|private|free|unpaid)+) (assistant|support|helpdesk|help desk|support team|search engine|google|debugger|secretary|servant|slave|slaves|employee|employees|tutor|teacher|mother|mom|babysitter|consultant|free labor|support line|support hotline)] ~',
      rewrites: [sentence('I have little time for support, so ‹a place to ask› is the quickest way.'), needs],
    },
  ],
  unless: [
    '(sorry|unfortunately|afraid|apologies) _{0,12}',
    '(will|can|would) not help you (with|to|in|on|if you (need|want|have|use|run)) (the|a|an|much|here) ...',
  ],
  despite: ['negation', 'self'],
  rewrites: [needs],
  examples: {
    flagged: {
      "Your branch is way behind. I'm not resolving those conflicts for you.":
        'Your branch is way behind. Could you resolve those conflicts?',
      "I'm not debugging your Docker setup for you.": "I can't look into your Docker setup right now.",
      'I will not help you with that attitude.': 'To help here, I would need ‹what you need to know›.',
      "I can't help you if you won't answer my questions.": 'To help here, I would need ‹what you need to know›.',
      "You don't deserve any more help.": 'I have to stop here for today; what would help next is ‹what would help›.',
      "i don't think you deserve an answer":
        'I have to stop here for today; what would help next is ‹what would help›.',
      'Nobody is going to help you if you talk like this.': 'To help here, I would need ‹what you need to know›.',
      "Don't expect any help from us.": 'To help here, I would need ‹what you need to know›.',
      "Nobody's free time is worth this.": 'I have to stop here for today; what would help next is ‹what would help›.',
      "You're on your own now.": 'I have to stop here for today; what would help next is ‹what would help›.',
      'You just want someone else to do the work for you.': 'To help here, I would need ‹what you need to know›.',
      "I'm not your personal assistant.": 'I have little time for support, so ‹a place to ask› is the quickest way.',
      "we're not your free support team": 'I have little time for support, so ‹a place to ask› is the quickest way.',
    },
    fine: [
      'Sorry, I cannot help you with Windows.',
      "I can't help you if you don't have the log, but the forum may know more.",
      'A cache will not help you here.',
      "Don't expect an answer before Monday, I'm on a train.",
      'It is not worth the effort for a one-off script.',
      'If you are on your own network, the port is open.',
      'You deserve a break.',
      'We want others to do the review too.',
      'I am not the maintainer, but I can look at it.',
      'Does this help you?',
      'Users expect us to do the migration for them, so a script would be good.',
      'Most message types never expect a reply.',
      "I don't think you deserve the blame.",
      "I'm not a teacher, but here is how I understand it.",
    ],
  },
})

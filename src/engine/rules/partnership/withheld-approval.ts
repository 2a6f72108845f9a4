import { part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const refusal =
  '(will not (be)?|will never (be)?|am never|am not (going to (be)?)?|am not (about|willing|prepared) to|refuse to|would never|can not in good conscience)'
const missing = part('I can approve this once ‹what needs to change›.')

export default defineRule({
  id: 'withheld-approval',
  principle: 'partnership',
  severity: 'information',
  why: 'A refusal says where it ends; the condition for a yes says how to get there.',
  source: {
    title: 'Egelman et al. 2020, Predicting Developers’ Negative Feelings about Code Review (pushback)',
    url: 'https://doi.org/10.1145/3377811.3380330',
  },
  finds: [
    {
      pattern:
        'no (review|approval|lgtm|merge|approve) (from me)? (until|before|unless) (you <adverb>* (have|had)?) (act: <participle> <some>) ~',
      rewrites: [phrase('I can review this after you have {act}.')],
    },
    {
      pattern:
        '^ (i am|we are)? not (looking at|reviewing|reading|touching|merging|approving) (it|this|that|any of (this|it)|the rest|anything) until then (\\.|$)',
      rewrites: [phrase("I'm happy to look at it after that.")],
    },
    {
      pattern:
        '[(i|we) (am|are) (<adverb>)* (done|finished) (reviewing|looking at|reading|testing) (this|that|it|these|<thing>) <adjacent>{0,2} (until|unless|before)] _',
      relents: [],
      rewrites: [part('I can look at this again after')],
    },
    {
      pattern:
        '^ [(please|just|<adverb>)* (act: (<command-verb>|add|move|make|test|rebase|squash|split|write|explain|answer|get|use|put|sign) ...) ,? or (else)? (i|we) (will not|will never|am not (going to)?|are not (going to)?|refuse to) <adverb>* (verb: <approve-verb>) (object: (this|that|it|these|<thing>))] ~',
      relents: ['reason'],
      rewrites: [phrase('Could you {act}? Then I can {verb:base} {object}.'), missing],
    },
    {
      pattern:
        '[(i|we) (am|are|will|do) not (going to)? even (going to)? (open|opening|look at|looking at|read|reading|review|reviewing|consider|considering) (this|that|it|these|<thing>) (until|before|unless)] (you|this|that|it|the|these|those|all|every|there|someone|your|ci|tests)',
      relents: ['reason'],
      rewrites: [part('I can look at this after')],
    },
    {
      pattern:
        '[(i|we) (am|are|will|do) not (going to)? even (open|opening|look|looking|read|reading|review|reviewing|consider|considering|start|starting|going|bother|bothering|touch|touching) ...] ~',
      unless: [
        'not even (look|looking|start|starting|consider) (into|yet) ...',
        '(am|are|will|do) not even (going|open|start) (on|in|for) ...',
      ],
      relents: ['reason'],
      rewrites: [missing],
    },
    {
      pattern: `[i <adverb>* ${refusal} <adverb>* (verb: <approve-verb>) (object: (this|that|it|any of this|anything|these|those|<thing>))? until] (you|this|that|it|the|these|those|all|every|there|someone|your|i|we|<code>)`,
      relents: ['reason'],
      rewrites: [part('I can {verb:base} {object} after'), part('I can {verb:base} this after')],
    },
    {
      pattern: `[i <adverb>* ${refusal} <adverb>* (verb: <approve-verb>) (object: (this|that|it|any of this|anything|these|those|<thing>))? unless] _`,
      relents: ['reason'],
      rewrites: [part('I can {verb:base} {object} if'), part('I can {verb:base} this if')],
    },
    {
      pattern: `[i <adverb>* ${refusal} <adverb>* (verb: <approve-verb>) (object: (anything|any (of (your|this|these)|more <adjacent>|<adjacent>)|another <adjacent>|your <adjacent>{1,2}|a (single)? <adjacent>) ...{0,3}) until] (you|this|that|it|the|these|those|all|every|there|someone|your|i|we|<code>)`,
      relents: ['reason'],
      rewrites: [part('I can {verb:base} {object} after')],
    },
    {
      pattern:
        '[(<you> (will|are) (not|never) (<adverb>|going to|ever)* (get|getting|have|see|receive) (my|an|any|a single|our) (approval|lgtm|sign off|blessing|green light|ok|okay|plus one|vote|ack|thumbs up) (from me|on this|for (this|that|it)|here|like this)? ,? (ever|period|full stop|anytime soon|at all)*|no (approval|lgtm|sign off|green light|merge) from me)] (~|until|unless)',
      rewrites: [missing, part('What I would need before approving is ‹what needs to change›.')],
    },
    {
      pattern: `[i <adverb>* ${refusal} <adverb>* (look|looking|touch|touching|read|reading|think|thinking|comment|commenting|spend|spending) (at|about|on|any <adjacent>|another <adjacent>)* (this|that|it|these|<thing>|your <adjacent>{1,2}|anything|any of (this|it)) ...{0,3} (until|before|unless)] (you|this|that|it|the|these|those|all|every|there|someone|your)`,
      relents: ['reason'],
      rewrites: [part('I can look at this after')],
    },
    {
      pattern:
        '^ [not (touching|reviewing|merging|approving|looking at|reading|accepting|helping with) (this|that|it|these|<thing>|any (more)? <adjacent>{1,2}|anything|your <adjacent>{1,2}) ...{0,2} (until|before|unless) (<you>|the (author|submitter|contributor|poster)|someone|somebody|he|she|they|people) <adverb>* (learn|learns|read|reads|understand|understands|grow|grows|stop|stops|figure|figures|can|know|knows|clean|cleans|apologize|apologizes|apologise|apologises|write|writes|get|gets|start|starts|has|have|show|shows) ...] ~',
      rewrites: [missing],
    },
    {
      pattern: '^ [no <adjacent>{1,3} ,? no (review|merge|approval|lgtm|deal|support|help|answer)] $',
      rewrites: [missing],
    },
    {
      pattern: `[(there is)? no way (i|we) (am|are|will|would|can) ...{0,1} (<approve-verb>|sign off on|signing off on) (object: (this|that|it|these|<thing>))] ~`,
      rewrites: [missing],
    },
    {
      pattern: `[i <adverb>* ${refusal} <adverb>* (<approve-verb>|sign off on|signing off on|let|letting|allow|allowing) (object: (this|that|it|any of this|these|those|<thing>)) (in|through|like this|in this (state|form)|as is|as it is|to (be merged|land|ship|go in))*] ~`,
      unless: ['(this|that|it) (today|tomorrow|tonight|now|this week|yet|because|since|before)'],
      rewrites: [missing, part('What I would need before approving is ‹what needs to change›.')],
    },
    {
      pattern:
        '[(this|that|it|<thing>) (is not|is never|will never|are not) (getting|get|going to (get|be)|be|going) (merged|approved|in|anywhere|accepted|past me|landed|shipped)] (~|on my watch|like this|in this (state|form)|as is|as it is)',
      rewrites: [missing],
    },
    {
      pattern:
        '[(this|that|it|your <work-noun>) (is|gets|will be) (merged|approved|accepted) over my dead body|over my dead body]',
      rewrites: [missing],
    },
    {
      pattern:
        '^ [(hard|big|strong)? (nack|nak|rejected|denied|declined|not approved|not approving (this|it)?|not merging (this|it)?)] (\\.|!)',
      rewrites: [missing],
    },
  ],
  unless: [
    '(this|that|it|these|<adjacent>)? (until|before|till) (monday|tuesday|wednesday|thursday|friday|tomorrow|next (week|month|sprint)|the (freeze|release|branch|weekend|new build)|i (understand|know|am|get)|i have (read|tested|checked|looked)|you are (back|happy|ready|ok|fine)|we (agree|agreed|talk|talked|hear))',
    'unless you are (happy|ok|fine|comfortable)',
    '<approve-verb> (this|that|it|these|<thing>) (yet|today|tonight|this week|now|myself)',
    '(i|we) do not even ...',
    'we are not even <gerund> (at)? the ...',
    'no way (i|we) can (review|read|test|merge|accept) ... (today|before|this week|packet|request|input)',
    'not getting (merged|in|approved|shipped) (before|until|today|this week|by)',
    '(this|it|that) is not going anywhere',
  ],
  despite: ['negation', 'self'],
  relents: ['reason', 'alternative'],
  rewrites: [],
  examples: {
    flagged: {
      "No review from me until you've fixed the lint errors.":
        'I can review this after you have fixed the lint errors.',
      'Not looking at it until then.': "I'm happy to look at it after that.",
      "I won't approve this until you add tests.": 'I can approve this after you add tests.',
      "i'm not merging this until the docs are done": 'I can merge this after the docs are done',
      'I refuse to review this unless it is split.': 'I can review this if it is split.',
      "I won't approve this.": 'I can approve this once ‹what needs to change›.',
      'I am not going to sign off on this.': 'I can approve this once ‹what needs to change›.',
      "There's no way I'm merging this.": 'I can approve this once ‹what needs to change›.',
      "This isn't getting merged.": 'I can approve this once ‹what needs to change›.',
      "I'm never approving that PR.": 'I can approve this once ‹what needs to change›.',
      'NACK.': 'I can approve this once ‹what needs to change›.',
      'I will not accept these changes unless you squash the commits.':
        'I can accept these changes if you squash the commits.',
      "Add a changelog entry or I won't merge it.": 'Could you add a changelog entry? Then I can merge it.',
      "I'm not even going to look at this until it compiles.": 'I can look at this after it compiles.',
      "I'm done reviewing this mess until you split it.": 'I can look at this again after you split it.',
      'Over my dead body.': 'I can approve this once ‹what needs to change›.',
    },
    fine: [
      "I won't approve this, because it drops the retry on 503.",
      "We can't merge this until the release branch is cut.",
      "I can't approve, since I am not an owner of this folder.",
      'I can approve this once the tests pass.',
      'The client will not accept the certificate until it is renewed.',
      'This is not merged yet.',
      "I'm not reviewing today, sorry.",
      'Approve this after CI is green.',
      'The server will not accept more than 100 connections.',
      "I haven't reviewed this yet.",
      'I will not approve this until I understand the locking.',
      "We don't even look at the header.",
      'Is this going to be merged before the freeze?',
    ],
  },
})

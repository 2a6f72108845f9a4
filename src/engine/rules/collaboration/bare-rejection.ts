import { drop, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const notMerging = sentence("I wouldn't merge this yet: ‹what stands in the way, and what would change that›.")
const differently = sentence('I see it differently: ‹why›.')

export default defineRule({
  id: 'bare-rejection',
  principle: 'collaboration',
  severity: 'hint',
  why: 'A no without a reason ends the talk; one with a reason starts the next version.',
  source: {
    title: 'Google, How to write code review comments: explain why',
    url: 'https://google.github.io/eng-practices/review/reviewer/comments.html',
  },
  finds: [
    {
      pattern:
        '(this|that|it|this <adjacent>|the <adjacent>) should <adverb>* (never|not ever|not) have <adverb>* (left your (laptop|machine|editor|branch)|seen the light of day|made it (to|into) (review|main|master|prod|production|a pr)|been (opened|submitted|pushed|put up for review)) ~',
      rewrites: [drop(), phrase("I don't think this is ready yet: ‹what is missing›.")],
    },
    "^ [(nope|nah|nack|nak|nay|hard no|hard pass|veto|vetoed|rejected|denied|declined|absolutely not|definitely not|certainly not|of course not|no way|no chance|not a chance|no thanks|no thank you|over my dead body|not happening|not going to happen|never going to happen|not on my watch|pass|forget it|forget about it|dream on|no no no|no no|nope nope|won't fix|wontfix|not interested|never)] $",
    '^ [(this|that|it) (is|will) (<adverb>|never|not)* (a)? (rejected|not happening|never happening|never going (in|to happen)|not going (in|to happen|to be merged)|a no|a hard no|a no go|get merged|be merged|happen)] $',
    '^ [(i am|i will be|i <be>)? <adverb>* (rejecting|closing|declining|vetoing|blocking|denying|not (approving|merging|accepting)) <adverb>* (this|that|it|the pr|this pr|this patch|this change)?] (now|then)? $',
    {
      pattern:
        '^ [(i (will not|am not going to|refuse to|can not) <adverb>* (approve|merge|accept|review|sign off on|let this|touch)) (this|that|it|any of this|this <work-noun>)] (through|in)? (like this|as is)? $',
      rewrites: [notMerging],
    },
    {
      pattern:
        '[i (<be>|will|<adverb>|going to|can)* not (going to|even|<adverb>)* (read|reading|review|reviewing|look|looking|comment|commenting) <adverb>* (on|at)? (any further|further|any more of this|any of this|past (this|this point|line <number>|<number>)|the rest|more of this)] ~',
      rewrites: [part("I'd stop here for now: ‹what would need to change›")],
    },
    {
      pattern:
        '^ [<adverb>* (not (mergeable|mergable|shippable|releasable|reviewable|acceptable as is)|unmergeable|unmergable|unshippable|unreviewable)] (like this|as is|in this state)? $',
      rewrites: [notMerging],
    },
    '^ [(strong|big|hard)? - (1|2)] $',
    '^ [(no|nope) (,|!|way)* (just|absolutely|definitely|simply)? no] $',
    {
      pattern:
        '^ [(i)? (strongly|totally|completely|absolutely|vehemently|wholeheartedly|fundamentally|entirely|fully|100)? disagree] (with (this|that|you|it))? $',
      rewrites: [differently],
    },
  ],
  relents: ['reason', 'alternative'],
  otherWords: 4,
  despite: ['negation', 'self'],
  rewrites: [sentence("I wouldn't do this yet: ‹what stands in the way, and what would change that›."), differently],
  examples: {
    flagged: {
      'This PR should never have left your laptop. The build is red.': 'The build is red.',
      'Nope!': "I wouldn't do this yet: ‹what stands in the way, and what would change that›.",
      'Hard no.': "I wouldn't do this yet: ‹what stands in the way, and what would change that›.",
      NACK: "I wouldn't do this yet: ‹what stands in the way, and what would change that›.",
      'absolutely not!': "I wouldn't do this yet: ‹what stands in the way, and what would change that›.",
      'This is not going to happen.': "I wouldn't do this yet: ‹what stands in the way, and what would change that›.",
      'Rejected.': "I wouldn't do this yet: ‹what stands in the way, and what would change that›.",
      "I won't merge this.": "I wouldn't merge this yet: ‹what stands in the way, and what would change that›.",
      'I strongly disagree.': 'I see it differently: ‹why›.',
      "I'm not going to read any further.": "I'd stop here for now: ‹what would need to change›.",
      'absolutely not mergeable': "I wouldn't merge this yet: ‹what stands in the way, and what would change that›.",
      'No way.': "I wouldn't do this yet: ‹what stands in the way, and what would change that›.",
      'closing this': "I wouldn't do this yet: ‹what stands in the way, and what would change that›.",
      'No, just no.': "I wouldn't do this yet: ‹what stands in the way, and what would change that›.",
    },
    fine: [
      'Nope, the lock is held by the caller.',
      'NACK: this breaks the ABI on arm64.',
      'No.',
      'No, it runs before the hook.',
      "I won't merge this before the release, because the branch is frozen.",
      'Closing this in favour of the other one.',
      'The pull request was rejected by the bot.',
      'I disagree: the cache is per request, so there is nothing to share.',
      'No way to tell from here, sorry.',
      'Never mind, found it.',
      'The test passed.',
    ],
  },
})

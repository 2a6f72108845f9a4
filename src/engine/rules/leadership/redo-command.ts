import { part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const object =
  '(object: this|that|it|these|them|all of (this|it|that)|everything|(your|the|this|that|these) (whole|entire|cache|whole cache|<adjacent>)? (thing|<work-noun>|cache|code))'
const right =
  '(properly|correctly|right|the (right|proper|correct) way|like an? (adult|engineer|professional)|for real)'
const fresh = [
  part('Could you start over with {object:the}? What I would look for is ‹what “right” means here›.'),
  part('Could we rethink {object}?'),
]
const passAt = part('Could you take another pass at {object}? What I would look for is ‹what “right” means here›.')
const pass = [
  part('Could you take another pass at this? What I would look for is ‹what “right” means here›.'),
  part('I see ‹what is missing›; what would help is ‹a concrete next step›.'),
]

export default defineRule({
  id: 'redo-command',
  principle: 'leadership',
  severity: 'information',
  why: '“Again, properly” says that it was wrong, but not what right would look like.',
  source: {
    title: 'Gunawardena et al. 2022, Destructive Criticism in Software Code Review: nonspecific feedback',
    url: 'https://doi.org/10.1145/3555183',
  },
  finds: [
    {
      pattern: `(^|,|—|–|;|:) [<adverb>* (go back and|go and|now)? (do|redo|make|write|rewrite|fix|build|implement|name|format|document|refactor|test|structure) ${object} (again)? ,? ${right} (now|this time|next time)*] $`,
      rewrites: [passAt, ...pass.slice(1)],
    },
    {
      pattern: `(^|,|—|–|;|:) [<adverb>* (go back and|go and|now)? (do|redo|write|rewrite|start) ${object} (all)? (from (scratch|the ground up|the beginning|zero)|over again|over|again) (,? ${right})? (now|this time|next time|please)*] $`,
      unless: ['start _{1,4} (over|again|from) ...', '_ again'],
      rewrites: [...fresh, ...pass],
    },
    {
      pattern: `(^|,|—|–|;|:) [<adverb>* (go back and|go and|now)? (do|redo|write|rewrite) ${object} again (,? ${right})? (now|this time|next time|please)*] $`,
      rewrites: [passAt, ...pass.slice(1)],
    },
    {
      pattern:
        '^ [<adverb>* ((start|do) (all)? over (again)?|back to (the drawing board|square one)|go back to (the drawing board|square one)|redo (this|it|that|everything|all of (this|it)|the (whole|entire) thing))] (from scratch|again|now)? $',
      rewrites: pass,
    },
    {
      pattern:
        '^ [(nope|no|wrong|nah|not even close|fail|wrong again) (,|\\.|!|—|–|…) (try (again|harder)|do it again|again|do better|redo)] $',
      rewrites: [sentence('I see ‹what is missing›; what would help is ‹a concrete next step›.')],
    },
    {
      pattern:
        '<you> <adverb>* (need|have|are going|will need|will have|ought) to <adverb>* [(do|redo|rewrite|write|make|start) (this|that|it|these|all of (this|it)|everything|<thing>)? (properly|right|correctly|from scratch|all over|over again)] ~',
      rewrites: [part('take another pass at this, so that ‹what “right” means here›')],
    },
  ],
  unless: [
    '(do not|never) (ever|<adverb>)* (do|redo|make|write|rewrite|start) ...',
    '(please|pls) ,? _{1,5}',
    '(if|when|whenever|once|after|before|unless|to|by|while|for|let us|we|then|in|can|could|should|you|i|will) _{1,14} (,|—|–|;|:) _{1,4}',
  ],
  relents: ['reason', 'alternative'],
  otherWords: 14,
  despite: ['negation', 'technical'],
  rewrites: pass,
  examples: {
    flagged: {
      'Do it properly.': 'Could you take another pass at it? What I would look for is ‹what “right” means here›.',
      'do this again, right this time':
        'could you take another pass at this? What I would look for is ‹what “right” means here›.',
      'Rewrite it from scratch.': 'Could you start over with it? What I would look for is ‹what “right” means here›.',
      'redo the whole query from scratch':
        'could you start over with the whole query? What I would look for is ‹what “right” means here›.',
      'Go back and do it right.':
        'Could you take another pass at it? What I would look for is ‹what “right” means here›.',
      'Start over.': 'Could you take another pass at this? What I would look for is ‹what “right” means here›.',
      'Back to the drawing board.':
        'Could you take another pass at this? What I would look for is ‹what “right” means here›.',
      'Redo everything.': 'Could you take another pass at this? What I would look for is ‹what “right” means here›.',
      'Nope, try again.': 'I see ‹what is missing›; what would help is ‹a concrete next step›.',
      'You need to do this properly.': 'You need to take another pass at this, so that ‹what “right” means here›.',
      'Implement the cache correctly.':
        'Could you take another pass at the cache? What I would look for is ‹what “right” means here›.',
      'no. do it again': 'no. could you take another pass at it? What I would look for is ‹what “right” means here›.',
      'Write the tests properly!':
        'Could you take another pass at the tests? What I would look for is ‹what “right” means here›.',
    },
    fine: [
      'Please try again later.',
      'We had to rewrite it from scratch.',
      'Do it right after the lock is taken.',
      'The client reconnects and tries again.',
      'Build the image again.',
      'Start over if the index is corrupt.',
      'I would rewrite this from scratch, because the parser cannot recover.',
      'Use `--force` to do it again.',
      'Run the tests again and post the log.',
      'This makes it right for most users.',
      'Never do this again.',
      'Restart the editor to start over with an empty cache.',
      'I will do it properly in a follow-up.',
    ],
  },
})

import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const subject = '(you|u) (have|had|<adverb>)*'

export default defineRule({
  id: 'pointed-lapse',
  principle: 'collaboration',
  severity: 'hint',
  why: '“You forgot” is about the person; what is missing from the change says the same and is easier to hear.',
  source: {
    title: 'thoughtbot, Code Review: avoid using terms that could be seen as referring to personal traits',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern: `[${subject} (forgot|forgotten|failed|neglected|did not bother|could not be bothered|did not care) to] (act: <verb> ...) (, (again|once again|yet again|once more|by the way|btw))? ~`,
      rewrites: [phrase('Could you {act:base}?'), phrase('It looks like {act:gerund} is still open.')],
    },
    {
      pattern: `[${subject} (forgot|forgotten|neglected|skipped|left out|omitted|overlooked|missed)] (about)? (object: (the|a|an|all|some|any|<code>) <any>{1,5} and (the|a|an|all|some|<code>) <any>{0,5}) $`,
      unless: ['(forgot|forgotten) (to|me|it|us|your)', 'and (the|a) <any>{1,3} (<be>|<modal>|<do>|<have>)'],
      rewrites: [phrase("I don't see {object} yet."), phrase('Could you add {object}?')],
    },
    {
      pattern: `${subject} (<adverb>)* (skipped|bypassed) (object: (the|our|your|all|every|<code>) (<adjacent>{0,2} (canary|review|reviews|approval|staging|qa|ci|checks|check|rollout|smoke test|smoke tests|tests|process|checklist|runbook|pipeline|dry run|gate|step|steps))) ~`,
      rewrites: [phrase('This went ahead without {object}.')],
    },
    {
      pattern: `[${subject} (forgot|forgotten|neglected|skipped|left out|left off|omitted|overlooked|completely missed|totally missed)] (about)? (object: (the|a|an|this|that|to|some|any|all|one|two|another|<code>|_) ...) <adverb>* (, (again|once again|yet again|once more|by the way|btw))? ~`,
      unless: [
        '(forgot|forgotten) (to|me|it|us|your)',
        '(missed|skipped|overlooked) (out|me|it)',
        '(missed|skipped|overlooked) (the|that|this|a) (whole|entire)? (part|section|chapter|paragraph|page|sentence|bit|discussion|thread|comment|comments|meeting|note)',
      ],
      rewrites: [phrase("I don't see {object} yet."), phrase('Could you add {object}?')],
    },
    {
      pattern: `[${subject} (skipped|missed|overlooked|ignored)] (object: (the|that) (whole|entire)? (part|section|chapter|paragraph|page|sentence|bit|discussion|thread|comment|comments|note) ...) ~`,
      unless: ['(missed|overlooked) the (comment|comments|note|discussion|thread) '],
      rewrites: [phrase('Could you have a look at {object}?'), phrase('{object} matters here: ‹why›.')],
    },
    {
      pattern: `[${subject} (clearly|obviously|apparently|again|once again|still|never|completely|totally|just) (did not|have not|do not|never) <adverb>*] (act: (read|test|run|try|tried|check|update|look|think|review|compile|build|<participle>) ...) ~`,
      unless: ['(never|not) (have|had|need|needed|want|wanted|seen|heard)'],
      rewrites: [phrase('Could you {act:base}?')],
    },
  ],
  despite: ['negation'],
  unless: [
    '(overlooked|missed|forgot) <any>{1,7} ,? (and|but|so)? i (fixed|added|corrected|pushed) ...',
    '(left out|skipped|omitted) <any>{1,5} on purpose',
    '(missed|skipped) (the|a|an|your|our|last)* <adjacent>{0,2} (meeting|standup|stand up|party|talk|call|demo|event|deadline|train|session|retro|lunch|keynote)',
    '(left out|missed) the best (part|bit)',
    'skipped (the)? (tutorial|intro|tour|onboarding)',
    '(if|when|whenever|unless|in case|once|that|what|where|which|because|think|think that|did|have) <adverb>* you ...',
    'you forgot (your|the) (password|passphrase|key)',
    '(forgot|missed|overlooked|skipped|omitted) (nothing|none|not a)',
  ],
  rewrites: [sentence('I think something is missing here: ‹what it is›.')],
  examples: {
    flagged: {
      'You skipped the canary.': 'This went ahead without the canary.',
      'You forgot to close the file.': 'Could you close the file?',
      'you forgot the semicolon': "I don't see the semicolon yet.",
      'You forgot the null check and the migration.': "I don't see the null check and the migration yet.",
      'You failed to handle the empty case.': 'Could you handle the empty case?',
      'u forgot to run the formatter again': 'could you run the formatter?',
      "You've forgotten the changelog.": "I don't see the changelog yet.",
      'You completely missed the second caller.': "I don't see the second caller yet.",
      'You neglected to update `schema.sql`.': 'Could you update `schema.sql`?',
      'You left out the null check, by the way.': "I don't see the null check yet.",
      'You forgot to close the file, again.': 'Could you close the file?',
      'You clearly skipped the part about escaping in the docs.':
        'Could you have a look at the part about escaping in the docs?',
      "You couldn't be bothered to rebase.": 'Could you rebase?',
      'You clearly never tested the retry path.': 'Could you test the retry path?',
      'You overlooked the timeout here.': "I don't see the timeout yet.",
    },
    fine: [
      'I forgot to close the file.',
      'If you forget the flag, the server starts without TLS.',
      'What happens when you skipped the first page?',
      'The parser forgot to reset its state.',
      'If you forgot your password, click here.',
      'It is easy to forget the flush.',
      'You can leave out the second argument.',
      'In case you missed it: the release is out.',
      'Did you skip the lock on purpose?',
      'You missed nothing, the docs are thin here.',
      'You forgot nothing, as far as I can see.',
      'The flush is missing here.',
      'You missed the meeting and the notes are here.',
      'You overlooked a typo in line 4, I fixed it.',
    ],
  },
})

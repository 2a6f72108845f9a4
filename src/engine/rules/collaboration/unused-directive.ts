import { defineRule } from '../rule.ts'

/** Found by `lint/directive.ts`: whether a comment silences anything is known only when everything has been read. */
export default defineRule({
  id: 'unused-directive',
  principle: 'collaboration',
  severity: 'hint',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'This comment silences nothing any more, so the next reader wonders what it was for.',
  source: {
    title: 'Google Engineering Practices: what to look for in a code review, comments',
    url: 'https://google.github.io/eng-practices/review/reviewer/looking-for.html',
  },
  finds: [],
  rewrites: [],
  examples: {
    flagged: {
      '<!-- rapport-disable-next-line -->\n\nThis reads well.': 'This reads well.',
      '<!-- rapport-disable-file -->\n\nThis reads well.': 'This reads well.',
      '<!-- rapport-disable -->\n\nfine\n\n<!-- rapport-enable -->': 'fine\n\n<!-- rapport-enable -->',
      '<!-- rapport-disable-next-line bare-command -- agreed with ana -->\n\nlgtm': 'lgtm',
      'fine <!-- rapport-disable-next-line --> fine': 'fine fine',
      'Thanks!\n\n<!-- rapport-disable -->': 'Thanks!\n\n',
      '- one\n\n<!-- rapport-disable-next-line insult -->\n\n- two': '- one\n\n- two',
      '<!-- rapport-disable no-such-rule -->\n\ngood catch': 'good catch',
      '# Notes\n\n<!-- rapport-disable-next-line accusing-question, bare-command -->\n\nIt works.':
        '# Notes\n\nIt works.',
      '> quoted\n\n<!-- rapport-disable-next-line -->\n\n> quoted': '> quoted\n\n> quoted',
    },
    fine: [
      '<!-- a comment -->\n\nThis reads well.',
      '<!-- rapport -->\n\nThis reads well.',
      '<!-- rapport-enable -->\n\nThis reads well.',
      '<!-- prettier-ignore -->\n\nThis reads well.',
      'the comment `<!-- rapport-disable -->` turns everything off',
      '```md\n<!-- rapport-disable-file -->\n```',
      '    <!-- rapport-disable-file -->',
      'rapport-disable is the name of the comment',
      '<!-- TODO: explain rapport-disable -->',
      '> <!-- rapport-disable-file -->',
    ],
  },
})

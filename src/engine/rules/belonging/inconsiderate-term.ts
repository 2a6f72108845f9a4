import { defineRule } from '../rule.ts'

/** Found by retext-equality, see `retext/retext-findings.ts`. */
export default defineRule({
  id: 'inconsiderate-term',
  principle: 'belonging',
  severity: 'hint',
  why: 'This term leaves some people out or makes them a figure of speech; another one says the same.',
  source: {
    title: 'APA: Inclusive Language Guide',
    url: 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines',
  },
  finds: [],
  rewrites: [],
  examples: {
    flagged: {
      'we need more manpower for the migration': 'we need more human resources for the migration',
      'The chairman of the working group signed it off.': 'The chair of the working group signed it off.',
      'mankind has solved this in `qsort` already': 'humankind has solved this in `qsort` already',
      'who is the spokesman for the infra team?': 'who is the speaker for the infra team?',
      'The salesmen asked for an export button.': 'The sales clerks asked for an export button.',
      'We need firemen on call this weekend.': 'We need fire fighters on call this weekend.',
      'this flow assumes a businessman with two phones': 'this flow assumes a business executive with two phones',
      'The congressman demo account is broken.': 'The member of congress demo account is broken.',
      'ask the foreman of the build farm': 'ask the supervisor of the build farm',
      'the housewife persona is out of date': 'the homemaker persona is out of date',
    },
    fine: [
      'The chair of the working group signed it off.',
      'We need more people for the migration.',
      '`manpower` is the name of the column',
      '> the chairman said no',
      'He called it "mankind\'s last bug".',
      'The man page is out of date.',
      'Please run `man git` first.',
      'the foregoing applies here too',
      'This manifest is generated.',
      'Ask the spokesperson of the team.',
      'the master branch is protected',
      'This is a simple, obvious fix.',
    ],
  },
})

import { drop, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

/** Found by retext-profanities, see `retext/retext-findings.ts`. */
export default defineRule({
  id: 'profane-term',
  principle: 'belonging',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'A crude word takes the reader’s attention from your point, and tells some people that this is no place for them.',
  source: {
    title: 'Contributor Covenant: our standards',
    url: 'https://www.contributor-covenant.org/version/2/1/code_of_conduct/',
  },
  finds: [],
  rewrites: [drop(), sentence('I see a problem here: ‹what gets in the way›.')],
  examples: {
    flagged: {
      'only idiots indent like this': 'I see a problem here: ‹what gets in the way›.',
      'a tosser must have named these flags': 'I see a problem here: ‹what gets in the way›.',
      'these gypsies of the type system': 'I see a problem here: ‹what gets in the way›.',
      'The parser is retarded.': 'I see a problem here: ‹what gets in the way›.',
      'some skank wrote this loop': 'I see a problem here: ‹what gets in the way›.',
      'only a wetback would indent like this': 'I see a problem here: ‹what gets in the way›.',
      'this tranny of a class': 'I see a problem here: ‹what gets in the way›.',
      'stop acting like faggots': 'I see a problem here: ‹what gets in the way›.',
      'The wankers from infra changed it.': 'I see a problem here: ‹what gets in the way›.',
      'the rednecks in the build team pinned it': 'I see a problem here: ‹what gets in the way›.',
    },
    fine: [
      'kill the child process',
      'The black box test passes.',
      'This drops the weed from the field list.',
      '`slut` is blocked by the filter',
      '> you whore',
      'He wrote "whore" into the fixture.',
      'Nuke the cache and try again.',
      'The white list is empty.',
      'trap the signal first',
      'The murder mystery example is in the docs.',
      'crack the hash with the test key',
      'Run `npm rebuild` after node-gyp failed.',
      'gyp info it worked if it ends with ok',
      'Move the version to the parent pom.',
      'The stringer tool writes the method; tinker with it as you like.',
      'One thread is the winner and the other the loser.',
      'Ho yes, I confirm.',
    ],
  },
})

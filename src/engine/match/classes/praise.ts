import { type WordClass, words } from './word-class.ts'

/** Praise, and the failures that turn it into mockery. */
export const praises: Record<string, WordClass> = {
  praise:
    words(`great good nice excellent fantastic wonderful awesome amazing brilliant stellar superb lovely outstanding terrific splendid marvelous
    marvellous fabulous impressive solid beautiful fine magnificent incredible smooth classy perfect genius fab sweet super`),
  'praised-noun': words(
    'job work move going one effort show performance stuff thinking teamwork engineering craftsmanship',
  ),
  /** "Great job", "well done", "way to go". */
  applause:
    '<praise> <praised-noun>|bang up job|(well|nicely|beautifully|brilliantly) done|way to go|bravo|kudos|hats off|congrats|congratulations|grats|gg|good for you|a round of applause|standing ovation|gold star',
  /** What someone is thanked for only in mockery; "breaking this up" is none. */
  'harm-gerund':
    words(`ruining destroying crashing wrecking wasting ignoring forgetting losing leaking corrupting overwriting nuking trashing bricking
    botching sabotaging disregarding neglecting shattering tanking spoiling misreading dismissing undoing missing`),
  'harm-past':
    words(`broke broken ruined destroyed crashed wrecked wasted ignored forgot forgotten lost leaked corrupted overwrote overwritten nuked trashed bricked
    botched sabotaged killed deleted messed screwed fucked tanked spoiled missed reinvented failed undid borked hosed`),
  /** What one can break for others. */
  'shared-thing':
    `(the|our|my|your|their|all|every|everyone's|everybody's|half|of|whole|entire|prod|production|staging|nightly|release|windows|linux|mac|ci)* (nightly|nightlies|main|master|trunk|develop|build|builds|prod|production|staging|ci|pipeline|pipelines|
    site|website|server|servers|login|tests|test|suite|release|everything|everyone|everybody|deploy|deployment|deployments|database|db|app|api|branch|cache|compatibility|users|demo|workflow|setup|page|system|cluster|network|backup|backups|config|data|release)`.replace(
      /\s+/g,
      ' ',
    ),
  /** Says that something does not work. */
  failing:
    'nothing (at all|else)? (works|work|builds|build|compiles|compile|runs|starts|loads|passes)|(is|are) (red|broken|down|dead|failing|hosed|borked|toast|on fire|in flames)|(does|do|did|will|can|could) not (even|longer)? (work|build|compile|start|run|load|pass|deploy|log|boot)|(breaks|fails|crashes|broke|failed|crashed|stopped|stops)|twice as _|three times as _|(slower|worse|unusable|unreadable)',
}

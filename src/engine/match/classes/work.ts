import { ofForm, type WordClass, words } from './word-class.ts'

const noun = `code|pr|prs|pull request|mr|merge request|patch|patches|commit|commits|change|changes|changeset|cl|diff|implementation|function|method|class|module|component|test|tests|design|
  approach|solution|fix|naming|name|names|api|logic|file|refactor|refactoring|branch|description|doc|docs|documentation|work|stuff|thing|architecture|query|
  algorithm|comment|comments|loop|variable|variables|section|paragraph|proposal|rfc|feature|hack|workaround|script|pipeline|config|idea|plan|line|lines|block|piece|snippet|library|framework|tool|
  project|repo|codebase|release|version|update|abstraction|interface|schema|style|formatting|structure|wording|draft|report|ticket|issue`

const shortWords = words(
  'is are was were be and or but of in on at to for with by a an the this that it you i we not so as if',
)

export const work: Record<string, WordClass> = {
  /** The work by name: "code", "pull request". */
  'work-noun': noun.replace(/\s+/g, ' '),
  /** What is under review, as a subject: "this", "your code", "the whole design", a code span. */
  work: `(this|that|the|your|these|those|his|her|their) (whole|entire|new|current|first|last|latest|proposed|existing)? <adjacent>? (${noun.replace(/\s+/g, ' ')}) |(all|most|half|some)? of? (this|that|it|these|those)|<code>`,
  /** A word that may stand between a determiner and the noun: "the cache code". */
  adjacent: ofForm({ others: { except: shortWords } }, ({ kind }) => kind === 'code'),
  approach: words('approach solution design idea way method implementation'),
}

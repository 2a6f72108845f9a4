import {
  type Alias,
  type Document,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  visit,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml'
import type { RapportConfig } from './config.ts'
import { isNestedTooDeeply } from './depth.ts'
import { placeOf } from './place.ts'
import type { ConfigProblem } from './problem.ts'
import { validate } from './validate.ts'

export interface ParsedConfig {
  /** Only when there is no problem: a host keeps the last good one. */
  config?: RapportConfig
  /** Sorted by `start`, which is a UTF-16 offset, as is `end` (exclusive). */
  problems: ConfigProblem[]
}

/**
 * Reads a configuration: JSON or YAML, data only. Of a `package.json` only the value of `rapport` is read; a file without
 * it gives neither a configuration nor a problem.
 *
 * @param fileName Name or path of the file; only its last part matters.
 * @param ruleIds The ids that `rules` may name.
 */
export function parseConfig(text: string, fileName: string, ruleIds: readonly string[]): ParsedConfig {
  const inPackage = /(^|[/\\])package\.json$/.test(fileName)
  if (isNestedTooDeeply(text)) return { problems: inPackage ? [] : [tooDeep(text)] }
  const document = parseDocument(text, { prettyErrors: false, version: '1.2', schema: 'core', logLevel: 'error' })
  if (inPackage && !(isMap(document.contents) && document.contents.has('rapport'))) return { problems: [] }
  const above = inPackage ? ['rapport'] : []

  const root = placeOf(document, above)
  const written = [...syntaxProblems(document), ...aliasProblems(document)]
  const problems = inPackage ? written.filter(({ start }) => start >= root.start && start <= root.end) : written
  if (problems.length > 0) return { problems: tidied(problems, text).map((each) => ({ ...each, syntax: true })) }

  const value = plainValue(document, inPackage)
  const invalid = validate(value, ruleIds).map(({ path, of, message }) => {
    return { ...placeOf(document, [...above, ...path], of), message }
  })
  return invalid.length > 0 ? { problems: tidied(invalid, text) } : { config: value as RapportConfig, problems: [] }
}

function tooDeep(text: string): ConfigProblem {
  return { start: 0, end: text.length, message: 'This is nested too deeply to be read.' }
}

function plainValue(document: Document, inPackage: boolean): unknown {
  const node: unknown = inPackage ? document.get('rapport', true) : document.contents
  if (!isNode(node) || (!inPackage && isScalar(node) && node.value === null)) return {}
  return node.toJS(document)
}

/** Names that are there twice, and the first thing that cannot be read: what follows it is mostly an echo. */
function syntaxProblems(document: Document): ConfigProblem[] {
  const errors = [...document.errors, ...document.warnings]
  const firstOther = errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  return errors.flatMap((error) => {
    if (error.code === 'DUPLICATE_KEY') return [duplicateProblem(document, error.pos[0])]
    return error === firstOther ? [{ start: error.pos[0], end: error.pos[1], message: syntaxMessage(error) }] : []
  })
}

function duplicateProblem(document: Document, start: number): ConfigProblem {
  const problem = { start, end: start + 1, message: 'This name is here twice. Keep one of the two.' }
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.range?.[0] !== start) return undefined
      problem.end = key.range[1]
      problem.message = `\`${key.value}\` is here twice. Keep one of the two.`
      return visit.BREAK
    },
  })
  return problem
}

function syntaxMessage({ code, message }: YAMLParseError | YAMLWarning): string {
  switch (code) {
    case 'TAG_RESOLVE_FAILED':
      return 'Tags such as `!name` are not read here. Write the plain value.'
    case 'MULTIPLE_DOCS':
      return 'Only one configuration fits in a file. Remove `---` and what follows it.'
    case 'TAB_AS_INDENT':
      return 'A tab cannot indent YAML. Use spaces.'
    default:
      return `This cannot be read: ${message.replace(/\.$/, '')}.`
  }
}

/** An alias could repeat a value without end, so none is read. */
function aliasProblems(document: Document): ConfigProblem[] {
  const problems: ConfigProblem[] = []
  visit(document, {
    Alias(_, alias) {
      const [start, end] = (alias as Alias.Parsed).range
      problems.push({ start, end, message: 'Aliases such as `*name` are not read here. Write the value out.' })
    },
  })
  return problems
}

/** Sorted, inside the text, and without the line break that the range of a block ends with. */
function tidied(problems: ConfigProblem[], text: string): ConfigProblem[] {
  const inside = problems.map(({ start: from, end: to, message }) => {
    const start = Math.min(from, text.length)
    const end = start + text.slice(start, to).trimEnd().length
    return { start, end: Math.max(end, Math.min(start + 1, text.length)), message }
  })
  return inside.sort((a, b) => a.start - b.start)
}

import { type OutputUnit, Validator } from '@cfworker/json-schema'
import type { RapportConfig } from './config.ts'
import { globProblem } from './glob.ts'
import { problemOf, type SchemaProblem } from './problem.ts'
import { configSchema } from './schema.ts'

/** What keeps a value from being a configuration: at most one problem for each place, none when it is one. */
export function validate(value: unknown, ruleIds: readonly string[]): SchemaProblem[] {
  const rules = ruleIds.map((id) => ({ id }))
  const schema = configSchema(rules)
  const problems = new Map<string, SchemaProblem>()
  for (const error of errorsOf(value, new Validator(configSchema(rules), '7', false))) {
    const problem = problems.has(error.instanceLocation) ? undefined : problemOf(error, value, schema)
    if (problem) problems.set(error.instanceLocation, problem)
  }
  return problems.size > 0 ? [...problems.values()] : globProblems(value as RapportConfig)
}

function errorsOf(value: unknown, validator: Validator): OutputUnit[] {
  try {
    return validator.validate(value).errors
  } catch (error) {
    // A name with half of a surrogate pair cannot be written as a location.
    if (!(error instanceof URIError)) throw error
    return [{ keyword: 'name', keywordLocation: '#', instanceLocation: '#', error: error.message }]
  }
}

function globProblems({ ignore = [], overrides = [] }: RapportConfig): SchemaProblem[] {
  const globs: [glob: string, path: string[]][] = ignore.map((glob, index) => [glob, ['ignore', String(index)]])
  for (const [index, { files }] of overrides.entries()) {
    const path = ['overrides', String(index), 'files']
    if (typeof files === 'string') globs.push([files, path])
    else globs.push(...files.map((glob, at): [string, string[]] => [glob, [...path, String(at)]]))
  }
  return globs.flatMap(([glob, path]) => {
    const message = globProblem(glob)
    return message === undefined ? [] : [{ path, message, of: 'value' as const }]
  })
}

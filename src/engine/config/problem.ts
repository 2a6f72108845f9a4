import type { OutputUnit } from '@cfworker/json-schema'
import { nearestOf } from './nearest.ts'
import type { ConfigRange } from './place.ts'
import type { ConfigSchema, ConfigType } from './schema.ts'

/** Something in a configuration that Rapport cannot follow, with the way out in its message. */
export interface ConfigProblem extends ConfigRange {
  message: string
  /** It is no JSON, or no YAML, whatever it is meant to configure. */
  syntax?: true
}

/** What is wrong at a path, in words that name the way out. */
export interface SchemaProblem {
  path: string[]
  message: string
  /** Whether the name is wrong or what stands behind it. */
  of: 'key' | 'value'
}

const typeNames: Record<ConfigType, string> = {
  object: 'a group of settings such as `{ … }`',
  array: 'a list such as `[ … ]`',
  string: 'a text',
}

/**
 * The words for one error of the validator, or undefined when another error already says it.
 *
 * @param root The value that was validated.
 */
export function problemOf(error: OutputUnit, root: unknown, schema: ConfigSchema): SchemaProblem | undefined {
  const path = namesOf(error.instanceLocation)
  const value = path.reduce<unknown>((outer, key) => (outer as Record<string, unknown>)[key], root)
  const name = path.length > 0 ? `\`${path.join('.').replace(/\.(\d+)/g, '[$1]')}\`` : 'The configuration'
  const { enum: valid = [], type = [], required = [] } = schemaAt(schema, path)
  const at = (message: string, of: 'key' | 'value' = 'value'): SchemaProblem => ({ path, message, of })
  switch (error.keyword) {
    case 'false':
      return at(unknownName(path, Object.keys(schemaAt(schema, path.slice(0, -1)).properties ?? {})), 'key')
    case 'enum':
      return at(`${name} is ${shown(value)}. ${wayOut(value, valid.map(String))}`)
    case 'type':
      return at(
        `${name} is ${shown(value)}. It needs ${[type]
          .flat()
          .map((each) => typeNames[each])
          .join(' or ')}.`,
      )
    case 'required':
      return at(`${name} lacks ${missing(value, required)}.`)
    case 'minLength':
    case 'minItems':
      return at(`${name} is empty. Fill it in, or leave it out.`)
    case 'name':
      return at('A name here holds half of a character. Write it again.')
    default:
      return undefined
  }
}

function namesOf(location: string): string[] {
  const names = location.split('/').slice(1)
  return names.map((name) => decodeURI(name.replaceAll('%23', '#')).replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Follows a path of keys and indices through a schema; where no setting has such a name, nothing is asked of its value. */
function schemaAt(root: ConfigSchema, path: readonly string[]): ConfigSchema {
  let schema = root
  for (const name of path) schema = followed(schema.items ?? own(schema.properties, name), root)
  return schema
}

function followed(schema: ConfigSchema, root: ConfigSchema): ConfigSchema {
  const name = schema.$ref?.split('/').at(-1)
  return name === undefined ? schema : own(root.definitions, name)
}

function own(schemas: Record<string, ConfigSchema> = {}, name: string): ConfigSchema {
  return (Object.hasOwn(schemas, name) && schemas[name]) || {}
}

function unknownName(path: readonly string[], known: readonly string[]): string {
  const name = path.at(-1) as string
  const group = path.at(-2)
  const nearest = nearestOf(name, known)
  const meant = nearest === undefined ? undefined : `Did you mean \`${nearest}\`?`
  if (group === 'rules') return `There is no rule \`${name}\`. ${meant ?? '`rapport rules` lists them all.'}`
  const kind = group === 'principles' ? 'principle' : 'setting'
  return `There is no ${kind} \`${name}\`. ${meant ?? `Valid here: ${known.filter((key) => key !== '$schema').join(', ')}.`}`
}

function wayOut(value: unknown, valid: readonly string[]): string {
  const nearest = value === false && valid.includes('off') ? 'off' : nearestOf(String(value), valid)
  const all = `Valid here: ${valid.join(', ')}.`
  return nearest === undefined ? all : `Did you mean \`${nearest}\`? ${all}`
}

function missing(value: unknown, required: readonly string[]): string {
  return required
    .filter((key) => !Object.hasOwn(Object(value), key))
    .map((key) => `\`${key}\``)
    .join(' and ')
}

function shown(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of settings'
  const text = String(value)
  return `\`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\``
}

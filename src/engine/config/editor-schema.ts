import type { InstanceType } from '@cfworker/json-schema'
import type { ConfigSchema } from './schema.ts'

/** What editors read of a schema. */
export interface EditorSchema
  extends Omit<ConfigSchema, 'type' | 'anyOf' | 'properties' | 'definitions' | 'items' | '$ref'> {
  $ref?: string
  type?: InstanceType[]
  anyOf?: Pick<ConfigSchema, 'enum' | 'enumDescriptions'>[]
  properties?: Record<string, EditorSchema>
  definitions?: Record<string, EditorSchema>
  items?: EditorSchema
}

/** An editor writes quotation marks for the first, and accepts the others. It would propose `true` and `null` if they were among them. */
const textOrOther: InstanceType[] = ['string', 'number', 'object', 'array']

/**
 * The schema for completion and hover in an editor in which Rapport itself says what is wrong: it names and describes everything, and
 * objects to nothing that is likely, so that no mistake is reported twice.
 */
export function editorSchema(schema: ConfigSchema): EditorSchema {
  const { $ref, title, description, examples, enum: valid, enumDescriptions = [], default: usual = 'off' } = schema
  const { properties, definitions, items } = schema
  return {
    ...($ref ? { $ref } : {}),
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...(examples ? { examples } : {}),
    ...(schema.type === 'string' ? { type: textOrOther } : {}),
    ...(valid ? { anyOf: [{ enum: valid, enumDescriptions }, {}], default: usual } : {}),
    ...(properties ? { properties: eachOf(properties) } : {}),
    ...(definitions ? { definitions: eachOf(definitions) } : {}),
    ...(items ? { items: editorSchema(items) } : {}),
  }
}

function eachOf(schemas: Record<string, ConfigSchema>): Record<string, EditorSchema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, editorSchema(schema)]))
}

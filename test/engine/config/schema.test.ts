import assert from 'node:assert/strict'
import { type Schema, Validator } from '@cfworker/json-schema'
import { type ConfigSchema, configSchema } from '../../../src/engine/config/schema.ts'

/** Every part of a schema that is a schema itself. */
function partsOf(schema: ConfigSchema): ConfigSchema[] {
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.definitions ?? {}),
    ...(schema.items ? [schema.items] : []),
  ]
  return [schema, ...inner.flatMap(partsOf)]
}

describe('configSchema', () => {
  it('shows the reason of a rule in the editor', () => {
    const schema = configSchema([{ id: 'shouting', why: 'Capitals read as a raised voice.' }])
    assert.equal(schema.definitions?.rules?.properties?.shouting?.description, 'Capitals read as a raised voice.')
  })

  it('describes every setting', () => {
    for (const part of partsOf(configSchema([{ id: 'shouting' }]))) {
      for (const [name, property] of Object.entries(part.properties ?? {})) {
        if (!property.$ref) assert.ok(property.description, `${name} has a description`)
      }
      assert.equal(part.enumDescriptions?.length, part.enum?.length)
    }
  })

  it('lets nothing unknown through', () => {
    for (const part of partsOf(configSchema([]))) {
      if (part.type === 'object') assert.equal(part.additionalProperties, false)
    }
  })

  it('accepts its own examples', () => {
    for (const part of partsOf(configSchema([]))) {
      for (const example of part.examples ?? []) {
        assert.deepEqual(new Validator(part as Schema, '7').validate(example).errors, [])
      }
    }
  })
})

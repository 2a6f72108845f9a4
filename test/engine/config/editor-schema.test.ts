import assert from 'node:assert/strict'
import { type Schema, Validator } from '@cfworker/json-schema'
import { type EditorSchema, editorSchema } from '../../../src/engine/config/editor-schema.ts'
import { type ConfigSchema, configSchema } from '../../../src/engine/config/schema.ts'

const strict = configSchema([{ id: 'shouting', why: 'Capitals read as a raised voice.' }])
const lenient = editorSchema(strict)

/** Names, descriptions and proposed values of a schema and of all its parts. */
function offered(schema: ConfigSchema | EditorSchema): unknown {
  const { $ref, title, description, examples, properties = {}, definitions = {}, items } = schema
  const { enum: valid, enumDescriptions } = schema.anyOf?.[0] ?? schema
  const inner = Object.entries({ ...properties, ...definitions, ...(items ? { items } : {}) })
  return {
    ...{ $ref, title, description, examples, valid, enumDescriptions },
    inner: inner.map(([name, part]) => [name, offered(part)]),
  }
}

describe('the schema for editors', () => {
  it('offers every name and value, with the same words', () => {
    assert.deepEqual(offered(lenient), offered(strict))
  })

  it('objects to no mistake that Rapport reports', () => {
    for (const config of [
      { preset: 'strct', rules: { nothing: 'off', shouting: false }, ignroe: 1 },
      { allow: 'sanity', principles: ['trust'], overrides: [{ files: 5 }, { preset: 'strict' }] },
      { allow: [''], overrides: [{ files: [] }], terms: [{ phrase: '', reason: 4, severity: 'loud' }], rules: null },
      'strict',
    ]) {
      assert.notDeepEqual(new Validator(strict as Schema, '7').validate(config).errors, [])
      assert.deepEqual(new Validator(lenient as Schema, '7').validate(config).errors, [])
    }
  })
})

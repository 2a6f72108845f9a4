import type { Schema } from '@cfworker/json-schema'
import { type Principle, principles } from '../principle.ts'
import { severities } from '../severity.ts'
import { type Preset, presets } from './config.ts'

/** What a setting is made of. */
export type ConfigType = 'object' | 'array' | 'string'

/** A schema with the words that editors show beside it. */
export interface ConfigSchema extends Schema {
  type?: ConfigType | ConfigType[]
  title?: string
  description?: string
  default?: unknown
  examples?: unknown[]
  enumDescriptions?: string[]
  properties?: Record<string, ConfigSchema>
  additionalProperties?: boolean | ConfigSchema
  items?: ConfigSchema
  definitions?: Record<string, ConfigSchema>
}

/** What the schema needs to know about a rule; `why` becomes the description in the editor. */
export interface SchemaRule {
  id: string
  why?: string
}

const presetDescriptions: Record<Preset, string> = {
  gentle: 'Only what nearly always hurts: attacks on a person, slurs, threats.',
  recommended: 'What reviewers and readers of every team can agree on. This is the default.',
  strict: 'Everything, with blunt wording and terms that some teams prefer to avoid.',
  feedback: 'For reviews of people: also labels on character, comparisons and missing impact.',
}

const principleDescriptions: Record<Principle, string> = {
  trust: 'Psychological safety: no shaming, condescension, mockery or sarcasm.',
  collaboration: 'Challenge the idea, not the person: no insults, blame or bare verdicts.',
  partnership: 'Solve it together: no ultimatums, entitlement or bare demands.',
  leadership: 'Influence through care: no bare commands, character labels or comparisons.',
  conflict: 'Disagree without escalating: no absolutes about a person, accusing questions or shouting.',
  belonging: 'Everyone can stay and be well: no profanity, slurs or excluding words.',
}

const settings = ['off', ...severities]

const settingDescriptions = [
  'Never reported.',
  'A faint mark in the editor; the quietest.',
  'A blue underline in the editor.',
  'A yellow underline in the editor.',
  'A red underline in the editor; the loudest.',
]

/**
 * The JSON schema (draft 7) of a configuration: the one source for validation, completion and hover.
 *
 * @returns A new object on every call; a validator may write into it.
 */
export function configSchema(rules: readonly SchemaRule[]): ConfigSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Rapport configuration',
    description: 'What Rapport looks for in your writing, and how loudly it says so.',
    type: 'object',
    properties: {
      $schema: {
        type: 'string',
        description: 'Where this schema is, for editors that do not find it by the file name.',
      },
      ...ruleConfigProperties(),
      overrides: {
        type: 'array',
        description: 'Other settings for some files. They apply in order; a later one wins.',
        items: {
          type: 'object',
          properties: {
            files: {
              type: ['string', 'array'],
              description:
                'A glob, or a list of globs, relative to this configuration file. `!glob` takes files out again.',
              examples: ['docs/**', ['*.md', '!CHANGELOG.md']],
              minLength: 1,
              minItems: 1,
              items: { type: 'string', minLength: 1 },
            },
            ...ruleConfigProperties(),
          },
          required: ['files'],
          additionalProperties: false,
        },
      },
      ignore: {
        type: 'array',
        description: 'Globs of files and folders that are never checked, relative to this configuration file.',
        examples: [['CHANGELOG.md', 'vendor/']],
        items: { type: 'string', minLength: 1 },
      },
    },
    additionalProperties: false,
    definitions: { rules: rulesSchema(rules), principles: principlesSchema(), terms: termsSchema() },
  }
}

function ruleConfigProperties(): Record<string, ConfigSchema> {
  return {
    preset: {
      description: 'The set of rules to start from.',
      enum: [...presets],
      enumDescriptions: presets.map((preset) => presetDescriptions[preset]),
      default: 'recommended',
    },
    rules: { $ref: '#/definitions/rules' },
    principles: { $ref: '#/definitions/principles' },
    allow: {
      type: 'array',
      description: 'Phrases that are never reported. Upper and lower case do not matter.',
      examples: [['sanity check']],
      items: { type: 'string', minLength: 1 },
    },
    terms: { $ref: '#/definitions/terms' },
  }
}

function settingSchema(description: string): ConfigSchema {
  return { description, enum: [...settings], enumDescriptions: [...settingDescriptions] }
}

function rulesSchema(rules: readonly SchemaRule[]): ConfigSchema {
  return {
    type: 'object',
    description: 'Single rules by id; wins over `principles` and `preset`.',
    properties: Object.fromEntries(
      rules.map(({ id, why }) => [id, settingSchema(why ?? 'How loudly this rule speaks.')]),
    ),
    additionalProperties: false,
  }
}

function principlesSchema(): ConfigSchema {
  return {
    type: 'object',
    description: 'All rules of a principle that the preset has on; wins over `preset`.',
    properties: Object.fromEntries(principles.map((id) => [id, settingSchema(principleDescriptions[id])])),
    additionalProperties: false,
  }
}

function termsSchema(): ConfigSchema {
  return {
    type: 'array',
    description: 'Phrases of your own that Rapport should find.',
    items: {
      type: 'object',
      properties: {
        phrase: { type: 'string', minLength: 1, description: 'Plain words. Upper and lower case do not matter.' },
        reason: { type: 'string', minLength: 1, description: 'One sentence for the writer: what the phrase may do.' },
        replacements: {
          type: 'array',
          description: 'What to write instead, best first.',
          items: { type: 'string' },
        },
        severity: {
          description: 'How loudly to say so.',
          enum: [...severities],
          enumDescriptions: settingDescriptions.slice(1),
          default: 'information',
        },
      },
      required: ['phrase', 'reason'],
      additionalProperties: false,
    },
  }
}

import type { Principle } from '../principle.ts'
import type { Severity } from '../severity.ts'
import type { Preset, RuleConfig, RuleSetting } from './config.ts'

/** What a rule says about itself that a configuration decides on. */
export interface ConfigurableRule {
  id: string
  principle: Principle
  severity: Severity
  /** The presets in which the rule is on; all but `gentle` when it names none. */
  presets?: readonly Preset[]
}

const usualPresets: readonly Preset[] = ['recommended', 'strict', 'feedback']

/**
 * How a rule is set: what `rules` says for its id, else, when the preset has the rule on, what `principles` says for its
 * principle, else its own severity.
 */
export function settingOf(rule: ConfigurableRule, config: RuleConfig = {}): RuleSetting {
  const { rules = {} } = config
  const byId = Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined
  if (byId) return byId
  if (!(rule.presets ?? usualPresets).includes(config.preset ?? 'recommended')) return 'off'
  return config.principles?.[rule.principle] ?? rule.severity
}

import { BoundedMap } from '../bounded-map.ts'
import type { RuleConfig, Term } from '../config/config.ts'
import { settingOf } from '../config/setting.ts'
import { phrase } from '../rewrite/template.ts'
import { allRules } from '../rules/index.ts'
import { defaultPresets, type Rule } from '../rules/rule.ts'
import { Detector } from './detector.ts'
import { patternsOf, requirementsOfPatterns } from './pattern-list.ts'
import ruleRequirements from './rule-requirements.ts'

/** More are hardly open at once: one for all files, and some for `overrides`. */
const mostKept = 8

let known = ruleRequirements

/** By what configurations say, of which several may come to the same. */
const detectors = new BoundedMap<Detector>(mostKept)

/** By the rules that are on. */
const distinct = new BoundedMap<Detector>(mostKept)

/**
 * The detector for the built-in rules that a configuration has on, and for a team's own terms. It is kept, because making one takes
 * longer than linting.
 */
export function detectorFor(config: RuleConfig): Detector {
  const { terms = [], preset, rules, principles } = config
  const key = JSON.stringify([terms, preset, rules, principles])
  let detector = detectors.get(key)
  if (!detector) {
    detector = detectorOf(config, terms)
    detectors.set(key, detector)
  }
  return detector
}

function detectorOf(config: RuleConfig, terms: readonly Term[]): Detector {
  const rules = [...allRules, ...terms.map(ruleOf)]
  const on = new Set(rules.filter((rule) => settingOf(rule, config) !== 'off'))
  const key = JSON.stringify([terms, rules.map((rule) => +on.has(rule)).join('')])
  let detector = distinct.get(key)
  if (!detector) {
    known ??= requirementsOfPatterns(patternsOf(allRules))
    detector = new Detector(patternsOf(rules), known, (rule) => on.has(rule))
    distinct.set(key, detector)
  }
  return detector
}

/** A team's phrase as a rule. Its words are literals: signs of the pattern language mean nothing. */
function ruleOf({ phrase: words, reason, replacements = [], severity = 'information' }: Term, index: number): Rule {
  return {
    id: `term-${index + 1}`,
    principle: 'belonging',
    severity,
    presets: [...defaultPresets, 'gentle'],
    why: reason,
    source: { title: 'Your configuration', url: '' },
    finds: [words.replace(/[^\p{L}\p{N}\s'’-]+/gu, ' ').trim()],
    despite: ['self', 'negation', 'idiom', 'technical'],
    rewrites: replacements.map(phrase),
    examples: { flagged: {}, fine: [] },
  }
}

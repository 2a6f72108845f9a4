import type { Term } from '../config/config.ts'
import { phrase } from '../rewrite/template.ts'
import { allRules } from '../rules/index.ts'
import { defaultPresets, type Rule } from '../rules/rule.ts'
import { Detector } from './detector.ts'
import { patternsOf } from './pattern-list.ts'
import { requirements } from './requirements.ts'

let builtIn: Detector | undefined
let withTerms: { key: string; detector: Detector } | undefined

/** The detector for the built-in rules and a team's own terms; both are kept, because compiling takes longer than linting. */
export function detectorFor(terms: readonly Term[] = []): Detector {
  if (terms.length === 0) {
    builtIn ??= new Detector(patternsOf(allRules), requirements)
    return builtIn
  }
  const key = JSON.stringify(terms)
  if (withTerms?.key !== key)
    withTerms = { key, detector: new Detector(patternsOf([...allRules, ...terms.map(ruleOf)]), requirements) }
  return withTerms.detector
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

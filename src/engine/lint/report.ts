import type { RuleConfig } from '../config/config.ts'
import { settingOf } from '../config/setting.ts'
import type { Finding, Suggestion } from '../finding.ts'
import type { Block } from '../prose/block.ts'
import { shifted } from '../rewrite/edits.ts'
import type { BlockFinding } from './block-findings.ts'

/** Where the page of a rule is, relative to the root of the package. */
export function pageOf(ruleId: string): string {
  return `docs/rules/${ruleId}.md`
}

/** What a host shows of a block's finding; undefined when the configuration says to be silent about it. */
export function report(found: BlockFinding, block: Block, text: string, config: RuleConfig): Finding | undefined {
  const { rule } = found
  const severity = settingOf({ ...rule, severity: found.severity }, config)
  if (severity === 'off') return undefined
  const start = block.start + found.start
  const end = block.start + found.end
  const words = text.slice(start, end)
  let suggestions: Suggestion[] | undefined
  return {
    ruleId: rule.id,
    principle: rule.principle,
    severity,
    start,
    end,
    message: `“${shortened(words)}”: ${rule.why}`,
    why: rule.why,
    url: pageOf(rule.id),
    // Wording them takes longer than finding, and most findings are only underlined.
    get suggestions() {
      suggestions ??= shifted(found.suggest(), start - found.start)
      return suggestions
    },
  }
}

/** Findings without those in a phrase that the user allows: saying yes to a phrase says yes to each part of it. */
export function withoutAllowed(
  found: readonly BlockFinding[],
  block: Block,
  text: string,
  allow: readonly string[] = [],
): readonly BlockFinding[] {
  const phrases = allow.map(folding).filter((phrase) => phrase !== '')
  if (phrases.length === 0) return found
  const allowed = found.filter(({ start, end }) => {
    const words = folding(text.slice(block.start + start, block.start + end))
    return phrases.some((phrase) => words.includes(phrase))
  })
  return found.filter(({ start, end }) => !allowed.some((other) => other.start <= start && end <= other.end))
}

function folding(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line
}

import type { RuleConfig } from '../config/config.ts'
import { settingOf } from '../config/setting.ts'
import type { Finding } from '../finding.ts'
import type { Block } from '../prose/block.ts'
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
  if (isAllowed(words, config.allow)) return undefined
  return {
    ruleId: rule.id,
    principle: rule.principle,
    severity,
    start,
    end,
    message: `“${shortened(words)}”: ${rule.why}`,
    why: rule.why,
    url: pageOf(rule.id),
    suggestions: found.suggest().map(({ edits, ...suggestion }) => ({
      ...suggestion,
      edits: edits.map((edit) => ({ ...edit, start: edit.start + block.start, end: edit.end + block.start })),
    })),
  }
}

function isAllowed(words: string, allow: readonly string[] = []): boolean {
  const folded = folding(words)
  return allow.some((phrase) => phrase.trim() !== '' && folded.includes(folding(phrase)))
}

function folding(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line
}

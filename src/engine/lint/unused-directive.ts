import type { RuleConfig } from '../config/config.ts'
import { settingOf } from '../config/setting.ts'
import type { Finding } from '../finding.ts'
import rule from '../rules/collaboration/unused-directive.ts'
import type { Directive } from './directive.ts'
import { pageOf } from './report.ts'

/** A finding for each directive that is not in `used`; what turns rules on again silences nothing by nature. */
export function unusedDirectives(
  directives: readonly Directive[],
  used: ReadonlySet<Directive>,
  text: string,
  config: RuleConfig,
): Finding[] {
  const severity = settingOf(rule, config)
  if (severity === 'off') return []
  return directives
    .filter((directive) => directive.kind !== 'enable' && !used.has(directive))
    .map(({ start, end }) => ({
      ruleId: rule.id,
      principle: rule.principle,
      severity,
      start,
      end,
      message: rule.why,
      why: rule.why,
      url: pageOf(rule.id),
      suggestions: [{ title: 'Remove this comment', edits: [{ start, end: endOfSpace(text, end), newText: '' }] }],
    }))
}

/** Behind the comment, its line breaks go with it. */
function endOfSpace(text: string, offset: number): number {
  let end = offset
  while (end < text.length && /\s/.test(text.charAt(end))) end++
  return end
}

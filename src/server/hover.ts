import type { Hover } from 'vscode-languageserver'
import { type Finding, type Principle, type RuleDescription, rules } from '../engine/index.ts'
import { l10n } from './l10n.ts'
import type { InitializationOptions } from './protocol.ts'
import type { ReviewDocument } from './reviewDocument.ts'
import { ruleLink } from './rulePage.ts'

function meaningOf(principle: Principle): string {
  switch (principle) {
    case 'trust':
      return l10n.t('**Trust**: a mistake or a half-formed idea can be shared without punishment')
    case 'collaboration':
      return l10n.t('**Collaboration**: the debate is about the work, not the person')
    case 'partnership':
      return l10n.t('**Partnership**: constraints and objections are asked for and weighed')
    case 'leadership':
      return l10n.t('**Leadership**: a critique comes with respect and a way forward')
    case 'conflict':
      return l10n.t('**Conflict**: hard conversations stay with the facts and the wanted outcome')
    case 'belonging':
      return l10n.t('**Belonging**: everyone is spoken to as someone who belongs here')
  }
}

function sectionOf(finding: Finding, rule: RuleDescription | undefined, options: InitializationOptions): string {
  const page = ruleLink(finding.ruleId, finding.url, options)
  const links = [
    ...(rule ? [l10n.t('Source: {0}', `[${rule.source.title}](${rule.source.url})`)] : []),
    ...(page ? [`[${l10n.t('About this rule')}](${page})`] : []),
  ]
  // A client shows the message above the hover; nobody needs to read the same sentence twice.
  const why = finding.message.includes(finding.why) ? '' : finding.why
  return [why, meaningOf(finding.principle), links.join(' · ')].filter(Boolean).join('\n\n')
}

/** Why the findings at `offset` (UTF-16) matter, and who says so; null when there are none. */
export function hoverAt(
  offset: number,
  findings: readonly Finding[],
  document: ReviewDocument,
  options: InitializationOptions,
): Hover | null {
  const here = findings.filter((finding) => finding.start <= offset && offset <= finding.end)
  const [first] = here
  if (!first) return null
  const sections = here.map((finding) =>
    sectionOf(
      finding,
      rules.find((rule) => rule.id === finding.ruleId),
      options,
    ),
  )
  return { contents: { kind: 'markdown', value: sections.join('\n\n---\n\n') }, range: document.range(first) }
}

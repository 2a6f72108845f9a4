import type { Hover } from 'vscode-languageserver'
import { type Finding, type Principle, type RuleDescription, rules } from '../engine/index.ts'
import type { InitializationOptions } from './protocol.ts'
import type { ReviewDocument } from './reviewDocument.ts'
import { ruleLink } from './rulePage.ts'

const meanings: Record<Principle, string> = {
  trust: '**Trust**: a mistake or a half-formed idea can be shared without punishment',
  collaboration: '**Collaboration**: the debate is about the work, not the person',
  partnership: '**Partnership**: constraints and objections are asked for and weighed',
  leadership: '**Leadership**: a critique comes with respect and a way forward',
  conflict: '**Conflict**: hard conversations stay with the facts and the wanted outcome',
  belonging: '**Belonging**: everyone is spoken to as someone who belongs here',
}

function sectionOf(finding: Finding, rule: RuleDescription | undefined, options: InitializationOptions): string {
  const page = ruleLink(finding.ruleId, finding.url, options)
  const links = [
    ...(rule ? [`Source: [${rule.source.title}](${rule.source.url})`] : []),
    ...(page ? [`[About this rule](${page})`] : []),
  ]
  // A client shows the message above the hover; nobody needs to read the same sentence twice.
  const why = finding.message.includes(finding.why) ? '' : finding.why
  return [why, meanings[finding.principle], links.join(' · ')].filter(Boolean).join('\n\n')
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

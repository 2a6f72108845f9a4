import { closestMatch } from 'leven'
import { principles, type RuleDescription, rules } from '../engine/index.ts'
import type { Terminal } from './terminal.ts'

/** `rapport rules`: lists every rule by principle. */
export function listRules(format: 'text' | 'json', terminal: Terminal): void {
  if (format === 'json') {
    terminal.print(`${JSON.stringify(rules, undefined, 2)}\n`)
    return
  }
  const width = Math.max(...rules.map(({ id }) => id.length))
  const { bold, dim } = terminal.colors
  const blocks = principles.map((principle) => {
    const group = rules.filter((rule) => rule.principle === principle)
    const lines = group.map(({ id, severity, why }) => `  ${id.padEnd(width)}  ${dim(severity.padEnd(11))}  ${why}\n`)
    return `${bold(principle)}\n${lines.join('')}`
  })
  terminal.print(blocks.join('\n'))
}

/** `rapport explain <id>`: says what a rule finds, why, and who says so. */
export function explain(id: string, terminal: Terminal): void {
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule) {
    terminal.print(explanation(rule, terminal.colors))
    return
  }
  const ids = rules.map((candidate) => candidate.id)
  const nearest = closestMatch(id, ids, { maxDistance: Math.max(3, Math.floor(id.length / 2)) })
  const wayOut = nearest === undefined ? '`rapport rules` lists them all.' : `Did you mean \`${nearest}\`?`
  terminal.complain(`There is no rule \`${id}\`. ${wayOut}`)
}

function explanation(
  { id, principle, severity, why, source, url }: RuleDescription,
  { bold }: Terminal['colors'],
): string {
  return `${bold(id)}  ${principle}, ${severity}\n\n${why}\n\nSource  ${source.title}\n        ${source.url}\nMore    ${url}\n`
}

import { stripVTControlCharacters } from 'node:util'
import { type Severity, severities } from '../../engine/index.ts'
import { printable, type Terminal } from '../terminal.ts'
import type { FileResult, LocatedFinding, LocatedSignal, Reporter, Result } from './report.ts'

type Colors = Terminal['colors']

/** A message longer than this does not move the rule ids of the other findings out of sight. */
const widestCell = 88

/** For people: a block for each file, aligned, and a summary. */
export const reportText: Reporter = (result, colors) => {
  const blocks = result.files
    .filter(({ findings, signals = [] }) => findings.length + signals.length > 0)
    .map((file) => block(file, colors))
  return [...blocks, summary(result, colors)].join('\n')
}

function block({ name, findings, signals = [] }: FileResult, colors: Colors): string {
  const rows = findings.map((finding) => cells(finding, colors))
  const widths = [0, 1, 2].map((column) =>
    Math.min(widestCell, Math.max(...rows.map((row) => shown(row[column] ?? '').length))),
  )
  const lines = rows.map((row, index) => {
    const aligned = row.map((cell, column) => cell.padEnd(cell.length + (widths[column] ?? 0) - shown(cell).length))
    const indent = ' '.repeat(2 + (widths[0] ?? 0) + 2 + (widths[1] ?? 0) + 2)
    const suggestion = findings[index]?.suggestions[0]?.title
    const line = `  ${aligned.join('  ').trimEnd()}\n`
    return suggestion === undefined ? line : `${line}${indent}${colors.green(`→ ${printable(suggestion)}`)}\n`
  })
  const kind = signals.map((signal) => credit(signal, colors))
  return `${colors.underline(printable(name))}\n${lines.join('')}${kind.join('')}`
}

function credit({ line, column, text, signalId }: LocatedSignal, colors: Colors): string {
  const words = printable(text)
  const shortened = words.length > widestCell ? `${words.slice(0, widestCell - 1).trimEnd()}…` : words
  return `  ${colors.dim(`${line}:${column}`)}  ${colors.green('+')} “${shortened}”  ${colors.dim(signalId)}\n`
}

function cells({ line, column, severity, message, ruleId }: LocatedFinding, colors: Colors): string[] {
  return [colors.dim(`${line}:${column}`), painted(severity, colors), printable(message), colors.dim(ruleId)]
}

function painted(severity: Severity, colors: Colors): string {
  const paint = { hint: colors.dim, information: colors.blue, warning: colors.yellow, error: colors.red }
  return paint[severity](severity)
}

function shown(cell: string): string {
  return stripVTControlCharacters(cell)
}

function summary({ files, ignored }: Result, colors: Colors): string {
  const findings = files.flatMap((file) => file.findings)
  const checked = `${counted(files.length, 'file')} checked${ignored > 0 ? `, ${ignored} ignored` : ''}`
  const signals = files.flatMap((file) => file.signals ?? []).length
  const kind = signals === 0 ? '' : ` ${signals === 1 ? '1 thing builds' : `${signals} things build`} rapport.`
  if (files.length === 0) return `Nothing was checked${ignored > 0 ? `, ${ignored} ignored` : ''}.\n`
  if (findings.length === 0) return `${colors.green('Nothing found.')}${kind} ${checked}.\n`
  const counts = severities.toReversed().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count > 0 ? [`${count} ${severity}`] : []
  })
  return `${colors.bold(counted(findings.length, 'finding'))} (${counts.join(', ')}).${kind} ${checked}.\n`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

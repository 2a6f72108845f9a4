import type { Severity } from '../../engine/index.ts'
import type { Reporter } from './report.ts'

const commands: Record<Severity, string> = { hint: 'notice', information: 'notice', warning: 'warning', error: 'error' }

/** For GitHub Actions: one workflow command a finding, which becomes an annotation of the line. */
export const reportGithub: Reporter = ({ files }) => {
  const lines = files.flatMap(({ name, findings }) =>
    findings.map(({ severity, line, column, endLine, endColumn, ruleId, message, suggestions }) => {
      const properties = { file: name, line, col: column, endLine, endColumn, title: `Rapport: ${ruleId}` }
      const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
      const [first] = suggestions
      const text = first ? `${message}\nYou could write: ${first.title}` : message
      return `::${commands[severity]} ${listed.join(',')}::${escaped(text)}\n`
    }),
  )
  return lines.join('')
}

/** Percent-encoding as workflow commands want it, so that no text can start a command of its own. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

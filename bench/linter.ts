import { markdown as alex } from 'alex'
import { lint, type RapportConfig, type Severity, severities } from '../src/engine/index.ts'

/** What a linter says about a text, in the least that all of them have. */
export interface Mark {
  ruleId: string
  severity: Severity
  start: number
  end: number
}

export interface Linter {
  name: string
  /** The marks in Markdown. */
  marks(text: string): Promise<Mark[]>
}

/** Rapport as every host runs it. */
export function rapport(config: RapportConfig): Linter {
  return { name: 'Rapport', marks: (text) => lint(text, { config }) }
}

/** alex with its own defaults; each of its messages counts as a warning. */
export const alexLinter: Linter = {
  name: 'alex',
  marks: async (text) =>
    alex(text).messages.map(({ ruleId, position }) => {
      const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
      return { ruleId: ruleId ?? '', severity: 'warning', start, end }
    }),
}

/** At information or above: what an editor underlines. */
export function isUnderlined({ severity }: Mark): boolean {
  return severities.indexOf(severity) >= severities.indexOf('information')
}

import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { RapportConfig } from '../config/config.ts'
import { detectorFor } from '../lint/detectors.ts'
import { LintedText } from '../lint/document.ts'

/**
 * Rapport's rules for anyone's retext pipeline: each finding is a message of the file, with `ruleId`, `source`, `expected`, `note` and
 * `url` as is usual there. The text is read as plain text.
 */
export function retextRapport(config: RapportConfig = {}): (tree: Node, file: VFile) => Promise<void> {
  return async (_, file) => {
    const text = String(file)
    const findings = await new LintedText(text, 'plaintext', config, detectorFor(config)).lint()
    for (const { ruleId, start, end, message, why, url, suggestions } of findings) {
      const place = { start: pointAt(text, start), end: pointAt(text, end) }
      const reported = file.message(message, { place, ruleId, source: 'rapport' })
      reported.actual = text.slice(start, end)
      reported.expected = suggestions.map(({ title }) => title)
      reported.note = why
      reported.url = url
    }
  }
}

/** Lines and columns count from 1, as in every unist point. */
function pointAt(text: string, offset: number): { line: number; column: number; offset: number } {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1) as string).length + 1, offset }
}

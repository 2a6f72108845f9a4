import type { Connection } from 'vscode-languageserver'
import { type LintOptions, lint, rewrite } from '../engine/index.ts'
import { mergeRuleConfig } from './configReader.ts'
import type { ConfigService } from './configService.ts'
import * as protocol from './protocol.ts'
import { changesBetween } from './rewriting.ts'

/** A text without a document is checked as a draft in the workspace would be. */
const draft = 'untitled:Untitled'

/** Answers requests about texts that are no documents. */
export function serveTexts(connection: Connection, config: ConfigService): void {
  const optionsFor = async ({ language = 'markdown' }: protocol.TextParams): Promise<LintOptions> => {
    const { settings, file } = await config.forDocument(draft)
    return { language, config: file ? mergeRuleConfig(settings.config, file.config) : settings.config }
  }

  connection.onRequest(protocol.checkTextRequest, async (params: protocol.TextParams) => {
    const { text } = params
    const findings = await lint(text, await optionsFor(params))
    return findings.map(
      ({ ruleId, severity, start, end, why, suggestions }): protocol.TextFinding => ({
        ruleId,
        severity,
        phrase: text.slice(start, end),
        line: text.slice(0, start).split('\n').length,
        why,
        suggestions: suggestions.map(({ title }) => title),
      }),
    )
  })

  connection.onRequest(protocol.rewriteTextRequest, async (params: protocol.TextParams) => {
    const { text: before } = params
    const { text, places } = await rewrite(before, await optionsFor(params))
    const changes = changesBetween(before, text).map(({ start, end, newText }) => ({
      start,
      end,
      before: before.slice(start, end),
      after: newText,
    }))
    return { text, changes, places: places.map(({ hint }) => hint) } satisfies protocol.TextRewrite
  })
}

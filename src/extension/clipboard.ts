import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  checkTextRequest,
  command,
  rewriteTextRequest,
  type TextFinding,
  type TextParams,
  type TextRewrite,
} from '../server/protocol.ts'
import { withChanges } from './changes.ts'
import { chooseChanges } from './chooseChanges.ts'
import type { Preview } from './preview.ts'
import { say } from './say.ts'

/** Checks and rewrites what was copied out of a text area that no extension can reach. */
export class Clipboard {
  constructor(
    private readonly client: () => Promise<BaseLanguageClient>,
    private readonly preview: Preview,
  ) {}

  register(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.commands.registerCommand('rapport.checkClipboard', () => this.#check()),
      vscode.commands.registerCommand('rapport.rewriteClipboard', () => this.#rewrite()),
    )
  }

  async #check(): Promise<void> {
    const text = await read()
    if (text === undefined) return
    const findings = await this.#ask<TextFinding[]>(checkTextRequest, text)
    if (findings.length === 0) return say(vscode.l10n.t('Nothing in the clipboard may hurt.'))
    const rewrite = { label: `$(wand) ${vscode.l10n.t('Rewrite Clipboard…')}` }
    const items = findings.map(({ phrase, line, why, ruleId }) => ({
      label: phrase.replace(/\s+/g, ' '),
      description: vscode.l10n.t('line {0}', line),
      detail: why,
      ruleId,
    }))
    const chosen = await vscode.window.showQuickPick<{ label: string; ruleId?: string }>([rewrite, ...items], {
      title:
        items.length === 1
          ? vscode.l10n.t('Rapport: 1 finding in the clipboard')
          : vscode.l10n.t('Rapport: {0} findings in the clipboard', items.length),
      placeHolder: vscode.l10n.t('Choose a finding to read more about it'),
      matchOnDetail: true,
    })
    if (chosen === rewrite) await this.#rewrite()
    else if (chosen) await vscode.commands.executeCommand(command.openRule, chosen.ruleId)
  }

  async #rewrite(): Promise<void> {
    const before = await read()
    if (before === undefined) return
    const { text, changes } = await this.#ask<TextRewrite>(rewriteTextRequest, before)
    if (changes.length === 0) return say(vscode.l10n.t('Rapport has no other words for what is in the clipboard.'))
    const decision = await this.preview.ask(vscode.l10n.t('Clipboard'), before, text)
    const chosen = decision === 'choose' ? await chooseChanges(changes) : changes
    await this.preview.close()
    if (decision === 'leave' || !chosen?.length) return
    if ((await vscode.env.clipboard.readText()) !== before)
      return say(vscode.l10n.t('You copied something else in the meantime, so Rapport left the clipboard alone.'))
    const after = withChanges(before, chosen)
    await vscode.env.clipboard.writeText(after)
    say(
      after.includes('‹')
        ? vscode.l10n.t('The clipboard holds the new words. Fill in what stands between ‹ and › after you paste.')
        : vscode.l10n.t('The clipboard holds the new words.'),
    )
  }

  async #ask<Result>(request: string, text: string): Promise<Result> {
    return (await this.client()).sendRequest<Result>(request, { text } satisfies TextParams)
  }
}

/** The text in the clipboard; undefined, and the user is told, when there is none to be had. */
async function read(): Promise<string | undefined> {
  try {
    const text = await vscode.env.clipboard.readText()
    if (text.trim() !== '') return text
    say(vscode.l10n.t('The clipboard holds no text. Copy what you wrote, then ask again.'))
  } catch {
    // A browser asks its user first, and may be told no.
    say(vscode.l10n.t('Rapport was not allowed to read the clipboard. Allow it, then ask again.'))
  }
  return undefined
}

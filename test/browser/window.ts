/** VS Code as a person sees it: the installed extension in a real browser, with mouse and keyboard. */
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { startBrowserEditor } from '../../scripts/editor/browserEditor.ts'
import { makePlayground } from '../../scripts/editor/playground.ts'
import { packageCommentController, packageRelease } from '../../scripts/editor/vsix.ts'
import { openWorkbench } from '../../scripts/editor/workbench.ts'

export interface Window {
  page: Page
  /** The copy of `examples/` that is open. */
  folder: string
  close(): Promise<void>
}

/** Opens a copy of `examples/` in a fresh VS Code with Rapport and the sample comment box installed. */
export async function openWindow(settings: Record<string, unknown> = {}, scale = 1): Promise<Window> {
  const scratch = await fs.mkdtemp(path.join(os.tmpdir(), 'rapport-playground-'))
  const folder = await makePlayground(scratch)
  const extensions = [await packageRelease(), await packageCommentController()]
  const editor = await startBrowserEditor({ folder, extensions, settings })
  const workbench = await openWorkbench(editor.address, { deviceScaleFactor: scale })
  await workbenchReady(workbench.page)
  return {
    page: workbench.page,
    folder,
    async close() {
      await workbench.close()
      await editor.stop()
      await fs.rm(scratch, { recursive: true, force: true })
    },
  }
}

export async function workbenchReady(page: Page): Promise<void> {
  await page.locator('.monaco-workbench .statusbar-item').first().waitFor({ timeout: 60_000 })
}

/** Where a list of commands, files or lines is chosen from. */
const picker = (page: Page) => page.locator('.quick-input-widget input.input')

export async function openFile(page: Page, name: string): Promise<void> {
  await pick(page, 'Control+P', name, path.basename(name))
  await page.locator(`.tab.active[data-resource-name="${path.basename(name)}"]`).waitFor()
}

export async function runCommand(page: Page, title: string): Promise<void> {
  await pick(page, 'F1', `>${title}`, title)
}

/** Puts the caret at a place; both count from 1. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await pick(page, 'Control+G', `:${line}:${column}`, String(line))
}

/** Opens a picker with a key and takes the first row with these words. VS Code fills its list late, and sometimes anew. */
async function pick(page: Page, key: string, query: string, words: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    await page.keyboard.press(key)
    await picker(page).fill(query)
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first()
    const taken = await row.click({ timeout: 5000 }).then(
      () =>
        picker(page)
          .waitFor({ state: 'hidden', timeout: 5000 })
          .then(
            () => true,
            () => false,
          ),
      () => false,
    )
    if (taken) return
    await page.keyboard.press('Escape')
  }
  throw new Error(`Nothing to pick for “${query}”`)
}

/** Opens a comment box at a line of the file in front, and returns its editor. */
export async function openCommentBox(page: Page, line: number): Promise<Locator> {
  await goTo(page, line, 3)
  await runCommand(page, 'Comments: Add Comment on Current Selection')
  const box = page.locator('.review-widget:visible .comment-form .monaco-editor').last()
  await box.waitFor()
  await box.click()
  return box
}

/** What is underlined inside of an editor. */
export function squiggles(editor: Locator): Locator {
  return editor.locator('.squiggly-info, .squiggly-warning, .squiggly-hint')
}

/** The text that an editor shows, as a person reads it. */
export async function textOf(editor: Locator): Promise<string> {
  const lines = editor.locator('.view-lines')
  return ((await lines.textContent()) ?? '').replaceAll('\u00a0', ' ').trim()
}

/** Rests the pointer on an underlined phrase until its hover is there. */
export async function hoverOver(page: Page, squiggle: Locator): Promise<Locator> {
  const hover = page.locator('.monaco-hover:visible', { hasText: 'About this rule' }).first()
  for (let attempt = 0; attempt < 5; attempt++) {
    const box = await squiggle.boundingBox()
    if (!box) throw new Error('The squiggle is not on screen')
    await page.mouse.move(box.x + box.width / 2 + attempt, box.y + box.height / 2)
    const shown = await hover.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    )
    if (shown) return hover
    await page.mouse.move(2, 2)
  }
  throw new Error('No hover came up')
}

/** Opens the menu of quick fixes at the caret, and returns its rows. */
export async function openQuickFixes(page: Page): Promise<Locator> {
  const rows = page.locator('.action-widget .monaco-list-row')
  for (let attempt = 0; attempt < 5; attempt++) {
    await page.keyboard.press('Control+.')
    const shown = await rows
      .first()
      .waitFor({ timeout: 4000 })
      .then(
        () => true,
        () => false,
      )
    if (shown && (await rows.filter({ hasText: 'Ignore this phrase here' }).count()) > 0) return rows
    await page.keyboard.press('Escape')
  }
  throw new Error('No quick fixes came up')
}

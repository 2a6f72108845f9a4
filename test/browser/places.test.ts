import fs from 'node:fs/promises'
import path from 'node:path'
import { assert } from 'chai'
import type { Locator, Page } from 'playwright-core'
import {
  openCommentBox,
  openFile,
  openQuickFixes,
  openWindow,
  runCommand,
  squiggles,
  textOf,
  type Window,
} from './window.ts'

const harsh = 'This is garbage.'

describe('A place in a fix', () => {
  let window: Window
  let page: Page

  before(async () => {
    window = await openWindow()
    page = window.page
    await fs.writeFile(path.join(window.folder, 'empty.md'), '')
  })
  after(() => window?.close())
  afterEach(async function () {
    if (this.currentTest?.isFailed())
      await page.screenshot({ path: path.join(import.meta.dirname, 'screenshots/places-failed.png') })
  })

  /** Waits until an editor reads as expected. */
  async function reads(editor: Locator, expected: RegExp): Promise<void> {
    for (let attempt = 0; attempt < 50 && !expected.test(await textOf(editor)); attempt++)
      await page.waitForTimeout(100)
    assert.match(await textOf(editor), expected)
  }

  /** Takes the first fix of a harsh sentence, takes it back with one undo, takes it again and fills in its place. */
  async function fillIn(editor: Locator): Promise<void> {
    await page.keyboard.type(harsh, { delay: 20 })
    await squiggles(editor).first().waitFor({ timeout: 30_000 })
    for (let steps = 0; steps < 4; steps++) await page.keyboard.press('ArrowLeft')
    await openQuickFixes(page)
    await page.keyboard.press('Enter')
    await reads(editor, /‹.+›/)
    await page.keyboard.press('Control+Z')
    await reads(editor, new RegExp(`^${harsh}$`))

    await squiggles(editor).first().waitFor({ timeout: 30_000 })
    await openQuickFixes(page)
    await page.keyboard.press('Enter')
    await reads(editor, /‹.+›/)
    await page.keyboard.type('the build fails')
    await reads(editor, /^[^‹›]*the build fails[^‹›]*$/)
  }

  it('is a tab stop in an editor', async () => {
    await openFile(page, 'empty.md')
    const editor = page.locator('.editor-instance .monaco-editor').first()
    await editor.click()
    await fillIn(editor)
  })

  it('is a tab stop in a comment box', async () => {
    await openFile(page, 'tracker.ts')
    await fillIn(await openCommentBox(page, 15))
  })

  it('is a tab stop in a comment box when the whole comment is rewritten', async () => {
    await openFile(page, 'tracker.ts')
    const box = await openCommentBox(page, 10)
    await page.keyboard.type(`Hello. ${harsh}`, { delay: 20 })
    await squiggles(box).first().waitFor({ timeout: 30_000 })
    // The palette takes the focus, and the command asks in the same place.
    const rows = page.locator('.quick-input-list .monaco-list-row')
    await page.keyboard.press('F1')
    await page.locator('.quick-input-widget input.input').fill('>Rapport: Rewrite Comment')
    await rows.filter({ hasText: 'Rapport: Rewrite Comment' }).first().click()
    await rows.filter({ hasText: harsh }).waitFor()
    await page.keyboard.press('Enter')
    await reads(box, /^Hello\. .*‹.+›/)
    await page.keyboard.type('the build fails')
    await reads(box, /^Hello\. [^‹›]*the build fails\.?$/)
  })

  it('is a tab stop in the Source Control box', async () => {
    await runCommand(page, 'Source Control: Focus on Changes View')
    const box = page.locator('.scm-editor .monaco-editor').first()
    await box.waitFor()
    await box.click()
    await fillIn(box)
  })
})

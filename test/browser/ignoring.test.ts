import fs from 'node:fs/promises'
import path from 'node:path'
import { assert } from 'chai'
import type { Page } from 'playwright-core'
import { goTo, openFile, openQuickFixes, openWindow, squiggles, type Window, workbenchReady } from './window.ts'

describe('What is ignored', () => {
  let window: Window
  let page: Page

  before(async () => {
    window = await openWindow()
    page = window.page
    await fs.writeFile(path.join(window.folder, 'note.md'), 'You always forget the limit.\n\nDid you even test this?\n')
  })
  after(() => window?.close())

  it('stays ignored after a reload', async () => {
    const editor = page.locator('.editor-instance .monaco-editor').first()
    await openFile(page, 'note.md')
    await squiggles(editor).nth(1).waitFor({ timeout: 30_000 })
    await goTo(page, 1, 5)
    await openQuickFixes(page)
    await page.locator('.action-widget .monaco-list-row', { hasText: 'Ignore this phrase here' }).click()
    await squiggles(editor).nth(1).waitFor({ state: 'detached' })
    assert.equal(await squiggles(editor).count(), 1)
    // VS Code stores what an extension remembers a moment later.
    await page.waitForTimeout(3000)

    await page.reload()
    await workbenchReady(page)
    await openFile(page, 'note.md')
    await squiggles(editor).first().waitFor({ timeout: 30_000 })
    assert.equal(await squiggles(editor).count(), 1)
  })
})

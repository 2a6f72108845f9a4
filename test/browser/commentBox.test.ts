import fs from 'node:fs/promises'
import path from 'node:path'
import { assert } from 'chai'
import type { Locator, Page } from 'playwright-core'
import {
  hoverOver,
  openCommentBox,
  openFile,
  openQuickFixes,
  openWindow,
  squiggles,
  textOf,
  type Window,
} from './window.ts'

const pictures = path.join(import.meta.dirname, 'screenshots')
const harsh = 'Nice test. You always forget the limit.'

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' }

for (const [name, theme] of Object.entries(themes)) {
  describe(`A real comment box, ${name}`, () => {
    let window: Window
    let page: Page
    let box: Locator

    const picture = (what: string) => page.screenshot({ path: path.join(pictures, `${name}-${what}.png`) })

    before(async () => {
      await fs.mkdir(pictures, { recursive: true })
      window = await openWindow({ 'workbench.colorTheme': theme })
      page = window.page
      await openFile(page, 'tracker.ts')
      box = await openCommentBox(page, 15)
      await page.keyboard.type(harsh, { delay: 20 })
    })
    after(async () => {
      await window?.close()
    })
    afterEach(async function () {
      if (this.currentTest?.isFailed()) await picture('failed')
    })

    it('underlines a harsh phrase', async () => {
      await squiggles(box).first().waitFor({ timeout: 30_000 })
      await picture('squiggle')
      assert.equal(await squiggles(box).count(), 1)
    })

    it('says why in a hover', async () => {
      const hover = await hoverOver(page, squiggles(box).first())
      await picture('hover')
      const text = (await hover.textContent()) ?? ''
      assert.match(text, /Conflict/)
      assert.match(text, /Source/)
      await page.mouse.move(2, 2)
    })

    it('offers other words, and takes them with one key', async () => {
      await box.click()
      await page.keyboard.press('End')
      for (let steps = 0; steps < 'forget the limit.'.length + 3; steps++) await page.keyboard.press('ArrowLeft')
      const rows = await openQuickFixes(page)
      await picture('quick-fixes')
      const titles = await rows.allInnerTexts()
      assert.isAtLeast(
        titles.findIndex((title) => title.includes('Ignore this phrase here')),
        1,
        titles.join(' | '),
      )
      await page.keyboard.press('Enter')
      await page.waitForFunction(
        (element) => element && !element.textContent?.includes('always'),
        await box.locator('.view-lines').elementHandle(),
      )
      const fixed = await textOf(box)
      assert.isTrue(fixed.startsWith('Nice test.'), fixed)
      assert.notInclude(fixed, 'always')
      await squiggles(box).first().waitFor({ state: 'detached' })
      await picture('fixed')
    })

    it('gives the phrase back with one undo', async () => {
      await box.click()
      await page.keyboard.press('Control+Z')
      await squiggles(box).first().waitFor({ timeout: 30_000 })
      assert.equal(await textOf(box), harsh)
    })
  })
}

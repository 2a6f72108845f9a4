/** Takes the pictures of the README from the real editor: `npm run screenshots`. */
import fs from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import {
  goTo,
  hoverOver,
  openCommentBox,
  openFile,
  openQuickFixes,
  openWindow,
  runCommand,
  squiggles,
} from '../test/browser/window.ts'
import { checkout } from './editor/checkout.ts'
import { run } from './editor/command.ts'
import { step } from './editor/progress.ts'

const folder = path.join(checkout, 'media/screenshots')
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.minimap.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'editor.fontSize': 15,
}

/** A picture of a part of the page, in CSS pixels. */
async function picture(page: Page, name: string, clip: { x: number; y: number; width: number; height: number }) {
  const file = path.join(folder, `${name}.png`)
  await page.screenshot({ path: file, clip })
  console.log(`  ${path.relative(checkout, file)}`)
}

/** The first underlined phrase of the text: VS Code draws them in no order. */
async function leftmost(found: Locator): Promise<Locator> {
  let best: { squiggle: Locator; place: number } | undefined
  for (const squiggle of await found.all()) {
    const box = await squiggle.boundingBox()
    const place = box ? box.y * 10_000 + box.x : Number.POSITIVE_INFINITY
    if (!best || place < best.place) best = { squiggle, place }
  }
  if (!best) throw new Error('Nothing is underlined')
  return best.squiggle
}

async function draft(page: Page): Promise<void> {
  await openFile(page, 'review-draft.md')
  const editor = page.locator('.editor-instance .monaco-editor').first()
  await squiggles(editor).nth(1).waitFor({ timeout: 30_000 })
  const box = await editor.boundingBox()
  if (!box) throw new Error('The draft is not on screen')
  const part = { x: box.x, y: box.y + 20, width: box.width - 20, height: 360 }
  await goTo(page, 1, 1)
  await hoverOver(page, await leftmost(squiggles(editor)))
  await picture(page, 'hover', part)
  await page.mouse.move(2, 2)
  await goTo(page, 8, 3)
  await openQuickFixes(page)
  await picture(page, 'quick-fix', { ...part, height: 480 })
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+A')
  await runCommand(page, 'Rapport: Rewrite Document')
  await page.locator('.monaco-diff-editor .view-lines').last().waitFor()
  await page.waitForTimeout(1500)
  await picture(page, 'rewrite', { x: box.x, y: box.y - 60, width: box.width, height: 440 })
  await page.keyboard.press('Control+W')
}

async function commentBox(page: Page): Promise<void> {
  await openFile(page, 'tracker.ts')
  const box = await openCommentBox(page, 15)
  await page.keyboard.type('Nice test. You always forget the limit.', { delay: 20 })
  await squiggles(box).first().waitFor({ timeout: 30_000 })
  const place = await page.locator('.review-widget:visible').last().boundingBox()
  if (!place) throw new Error('The comment box is not on screen')
  await picture(page, 'comment-box', { x: place.x, y: place.y - 60, width: place.width, height: 260 })
}

async function main(): Promise<void> {
  await step('Building Rapport', () => run(process.execPath, ['esbuild.js'], { cwd: checkout }))
  await fs.mkdir(folder, { recursive: true })
  const window = await openWindow(settings)
  try {
    await window.page.setViewportSize({ width: 960, height: 760 })
    await window.page.keyboard.press('Control+B')
    await draft(window.page)
    await commentBox(window.page)
  } finally {
    await window.close()
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)

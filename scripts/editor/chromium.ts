import type { Browser, LaunchOptions } from 'playwright-core'
import { chromium } from 'playwright-core'
import { run } from './command.ts'
import { isFile, onPath } from './executable.ts'
import { step } from './progress.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Where Chromium or Chrome is: named by RAPPORT_CHROMIUM, on PATH, in its usual place, or installed by root on Debian.
 * @throws Error that says what to do when there is none.
 */
export async function ensureChromium(): Promise<string> {
  const named = process.env.RAPPORT_CHROMIUM
  if (named) {
    if (isFile(named)) return named
    throw new Error(`RAPPORT_CHROMIUM names ${named}, which is not a file.`)
  }
  const found = onPath(...names) ?? applications.find(isFile)
  if (found) return found
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await step('Installing Chromium (apt-get install chromium)', async () => {
      await run('apt-get', ['update', '-qq'], { env })
      await run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-qq', 'chromium'], { env })
    })
    const installed = onPath(...names)
    if (installed) return installed
  }
  throw new Error('These tests need Chromium or Chrome: install it, or name it in the variable RAPPORT_CHROMIUM.')
}

/** Starts Chromium without a window. */
export async function launchChromium(): Promise<Browser> {
  const options: LaunchOptions = { executablePath: await ensureChromium(), args: ['--disable-gpu', '--disable-quic'] }
  // Chromium refuses to use its sandbox when it runs as root.
  return chromium.launch({ ...options, chromiumSandbox: process.getuid?.() !== 0 })
}

import type { BrowserContextOptions, Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'

/** Where a file is, as VS Code in a browser wants it. */
export interface UriParts {
  scheme: string
  authority: string
  path: string
}

/** Extensions under development, and the module whose `run` is called in their host. */
export interface Development {
  extensions: UriParts[]
  extensionTestsPath: UriParts
}

export interface Workbench {
  page: Page
  /** Settles when VS Code says that the tests are over. */
  exited: Promise<number>
  /** What the page and the tests wrote to the console so far. */
  log(): string
  close(): Promise<void>
}

/** Opens VS Code in Chromium, without a window. */
export async function openWorkbench(
  address: string,
  context: BrowserContextOptions = {},
  development?: Development,
): Promise<Workbench> {
  const browser = await launchChromium()
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, ...context })).newPage()
    let exit: (code: number) => void = () => {}
    const exited = new Promise<number>((resolve) => {
      exit = resolve
    })
    await page.exposeFunction('codeAutomationExit', (code: number) => exit(code))
    const lines: string[] = []
    await page.exposeFunction('codeAutomationLog', (_type: string, parts: unknown[]) => lines.push(parts.join(' ')))
    page.on('console', (message) => lines.push(message.text()))
    page.on('pageerror', (error) => lines.push(String(error)))
    if (development) await page.addInitScript(developExtensions, development)
    await page.goto(address)
    return { page, exited, log: () => lines.join('\n'), close: () => browser.close() }
  } catch (error) {
    await browser.close()
    throw error
  }
}

/**
 * Runs in the page. Adds to the configuration that the page hands to VS Code: the address of the page cannot say it, and
 * changing the page on its way here would break its web sockets.
 */
function developExtensions(development: Development): void {
  const original = Element.prototype.getAttribute
  Element.prototype.getAttribute = function (name) {
    const value = original.call(this, name)
    if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration' || !value) return value
    const configuration = JSON.parse(value)
    return JSON.stringify({
      ...configuration,
      developmentOptions: { ...configuration.developmentOptions, ...development },
    })
  }
}

import Mocha from 'mocha/mocha.mjs'
import * as vscode from 'vscode'
import { EventSender, report } from './eventReporter.ts'

/**
 * Runs suites inside an extension host, in Node or in a worker: mocha's build for browsers works in both.
 * @throws Error when a test failed; VS Code makes that its exit code.
 */
export async function runSuites(load: () => Promise<void>, url: string): Promise<void> {
  const sender = new EventSender(url)
  const kind = vscode.env.uiKind === vscode.UIKind.Web ? 'in a browser' : 'on the desktop'
  const host = 'importScripts' in globalThis ? 'web worker' : 'Node'
  sender.send({ kind: 'start', editor: `VS Code ${vscode.version} ${kind}, extensions in ${host}` })
  const mocha = new Mocha({ ui: 'bdd', timeout: 90_000, reporter: Mocha.reporters.Base })
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha)
  await load()
  const failures = await new Promise<number>((resolve) => {
    // Mocha's own entry for browsers reads the address of the page, which no extension host has.
    report(Mocha.prototype.run.call(mocha, resolve), sender)
  })
  sender.send({ kind: 'end' })
  await sender.flush()
  if (failures > 0) throw new Error(`${failures} tests failed`)
}

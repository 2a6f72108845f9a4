/**
 * Writes `l10n/bundle.l10n.json`, the English texts of the editor's side, from the calls of `l10n.t` in the code. `--check` fails when it
 * is out of date, and when a translation lacks a text, has one too many, or lacks a place for a value.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { globSync } from 'tinyglobby'
import ts from 'typescript'
import { labels } from '../src/extension/labels.ts'
import { templates } from '../src/extension/templates.ts'
import { checkout } from './editor/checkout.ts'

const folder = path.join(checkout, 'l10n')
const bundle = path.join(folder, 'bundle.l10n.json')
const manifestTexts = path.join(checkout, 'package.nls.json')

/** Texts that are data, and the files that show them. */
const data = {
  files: ['labelCompletion.ts', 'draft.ts'],
  texts: [...labels.map(({ meaning }) => meaning), ...templates.flatMap(({ title, detail }) => [title, detail])],
}

/** Every text that is handed to `l10n.t` or `vscode.l10n.t`, sorted. Throws for one that is no literal, because nobody could translate it. */
function textsInCode(): string[] {
  const texts = new Set(data.texts)
  for (const file of globSync('src/{extension,server}/**/*.ts', { cwd: checkout, absolute: true })) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && /(^|\.)l10n\.t$/.test(node.expression.getText(source))) {
        const [text] = node.arguments
        if (text && ts.isStringLiteralLike(text)) texts.add(text.text)
        else if (!data.files.includes(path.basename(file)))
          throw new Error(`${file}: not a text: ${node.getText(source)}`)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return [...texts].sort()
}

/** What is wrong with a translation, in words. */
function problemsOf(file: string, base: Record<string, string>): string[] {
  const name = path.relative(checkout, file)
  const translated: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))
  const missing = Object.keys(base).filter((key) => !(key in translated))
  const strange = Object.keys(translated).filter((key) => !(key in base))
  const unlike = Object.keys(base).filter(
    (key) => translated[key] !== undefined && placesIn(translated[key]) !== placesIn(base[key] ?? ''),
  )
  return [
    ...missing.map((key) => `${name} lacks “${key}”.`),
    ...strange.map((key) => `${name} has “${key}”, which nobody asks for.`),
    ...unlike.map((key) => `${name} has other places than the English text: “${key}”.`),
  ]
}

/** `{0}` for a value, a link and code have to survive. */
const placesIn = (text: string) => (text.match(/\{\d+\}|\]\([^)]*\)|`[^`]*`/g) ?? []).sort().join(' ')

const base = Object.fromEntries(textsInCode().map((text) => [text, text]))
const expected = `${JSON.stringify(base, undefined, 2)}\n`

if (!process.argv.includes('--check')) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(bundle, expected)
} else {
  const translations = (where: string, pattern: RegExp) =>
    readdirSync(where)
      .filter((name) => pattern.test(name))
      .map((name) => path.join(where, name))
  const english: Record<string, string> = JSON.parse(readFileSync(manifestTexts, 'utf8'))
  const problems = [
    ...(readFileSync(bundle, 'utf8') === expected
      ? []
      : ['l10n/bundle.l10n.json is out of date: run `npm run generate`.']),
    ...translations(folder, /^bundle\.l10n\.[\w-]+\.json$/).flatMap((file) => problemsOf(file, base)),
    ...translations(checkout, /^package\.nls\.[\w-]+\.json$/).flatMap((file) => problemsOf(file, english)),
  ]
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
}

// The licences of what is in the bundles ask to be handed on with it.
const { readFileSync, readdirSync } = require('node:fs')
const { writeFile } = require('node:fs/promises')
const { join } = require('node:path')

/** Licences that ask for nothing but to be named. */
const allowed = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0'])

/** Its standard library is in the sieve, of which esbuild knows nothing. */
const inSieve = 'node_modules/assemblyscript'

const copyright = /^[ \t]*(?:\p{Lu}[\w ]* )?Copyright (?:\([cC]\)|©|\d{4}|\p{Lu}).*$/gmu

/**
 * Writes which packages have code in the bundles, with their licences, each text once. Throws an `Error` that names a package with
 * another licence.
 * @param {string} file
 * @param {readonly import('esbuild').Metafile[]} metafiles
 */
async function writeNotices(file, metafiles) {
  const folders = new Set([inSieve])
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]
        if (folder && bytesInOutput > 0) folders.add(folder.replace(/^[\w-]+:/, ''))
      }
    }
  }
  await writeFile(file, noticesOf([...folders].sort().map(read)))
}

/** @typedef {{ title: string, licence: string, holders: string, terms: string }} Notice */

/** @returns {Notice} */
function read(/** @type {string} */ folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!allowed.has(license))
    throw new Error(`${name} is under ${license}, which is none of the licences that we allow.`)
  const files = readdirSync(folder)
  const found = files.find((each) => /^(?:licen[cs]e|copying)/i.test(each))
  const text = found ? readFileSync(join(folder, found), 'utf8') : ''
  const notice = files.includes('NOTICE') ? readFileSync(join(folder, 'NOTICE'), 'utf8').trim().split('\n') : []
  const holders = [...(text.match(copyright) ?? []), ...notice].map((line) => line.trim())
  return {
    title: `${name} ${version}`,
    licence: license,
    holders: holders.join('\n  ') || (typeof author === 'string' ? author : (author?.name ?? '')),
    terms: text.replace(copyright, '').trim(),
  }
}

/** Packages with the same terms stand together, those without a text of their own with the first of their licence. */
function noticesOf(/** @type {readonly Notice[]} */ notices) {
  /** @type {Map<string, Notice[]>} */
  const groups = new Map()
  for (const notice of [...notices].sort((a, b) => Number(a.terms === '') - Number(b.terms === ''))) {
    const same = [...groups.keys()].find((key) => notice.terms === '' && key.startsWith(notice.licence))
    const key = same ?? `${notice.licence} ${letters(notice.terms)}`
    groups.set(key, [...(groups.get(key) ?? []), notice])
  }
  const sections = [...groups.values()].map((group) => {
    const names = group.map(({ title, holders }) => `${title}\n  ${holders}`.trim())
    return `${names.join('\n')}\n\n${group[0]?.terms}`
  })
  return `Rapport holds code of these packages. Thank you to those who wrote them.\n\n${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

/** What counts of a text: neither its lines nor its title. */
function letters(/** @type {string} */ text) {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .replace(/^.*?(?=permission is hereby granted|permission to use)/, '')
    .trim()
}

module.exports = { writeNotices }

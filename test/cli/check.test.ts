import assert from 'node:assert/strict'
import type { Log } from 'sarif'
import { rules } from '../../src/engine/index.ts'
import { folderWith, harsh, rapport } from './run.ts'

interface Json {
  files: {
    file: string
    findings: { ruleId: string; line: number; column: number; start: number; end: number }[]
    signals?: { signalId: string; line: number; column: number; start: number; text: string }[]
  }[]
}

async function json(args: string[], cwd: string): Promise<Json> {
  return JSON.parse((await rapport(['check', '--format', 'json', ...args], { cwd })).stdout) as Json
}

function foundIn({ files }: Json): string[] {
  return files.filter(({ findings }) => findings.length > 0).map(({ file }) => file)
}

describe('rapport check', () => {
  it('shows line, column, severity, message, rule and the first suggestion', async () => {
    const cwd = folderWith({ 'review.md': `Thanks!\n\n${harsh}` })
    const { code, stdout, stderr } = await rapport(['check', 'review.md'], { cwd })
    assert.equal(stderr, '')
    assert.equal(code, 1)
    const [name, finding, suggestion] = stdout.split('\n')
    assert.equal(name, 'review.md')
    assert.match(finding ?? '', /^ {2}3:\d+ +(information|warning|error) +\S.*\S {2}[a-z-]+$/)
    assert.match(suggestion ?? '', /^ +→ \S/)
    assert.match(stdout, /\n1 finding \(1 \w+\)\. 1 file checked\.\n$/)
  })

  it('shows what builds rapport when asked to', async () => {
    const cwd = folderWith({ 'review.md': `Thanks for the tests!\n\n${harsh}` })
    const { code, stdout } = await rapport(['check', '--signals', 'review.md'], { cwd })
    assert.equal(code, 1)
    assert.match(stdout, /\n {2}1:1 {2}\+ “Thanks for the tests” {2}thanks\n/)
    assert.match(stdout, /\n1 finding \(1 \w+\)\. 1 thing builds rapport\. 1 file checked\.\n$/)
    const kind = await rapport(['check', '--signals', '-'], { stdin: 'Thanks for the tests, I might be wrong.\n' })
    assert.equal(kind.code, 0)
    assert.match(kind.stdout, /\nNothing found\. 2 things build rapport\. 1 file checked\.\n$/)
  })

  it('gives signals with their place as JSON, when asked to', async () => {
    const cwd = folderWith({ 'review.md': '\nThanks for the tests!\n' })
    const [file] = (await json(['--signals', 'review.md'], cwd)).files
    const [signal] = file?.signals ?? []
    assert.deepEqual(
      [signal?.signalId, signal?.line, signal?.column, signal?.start, signal?.text],
      ['thanks', 2, 1, 1, 'Thanks for the tests'],
    )
    const [plain] = (await json(['review.md'], cwd)).files
    assert.equal(plain && 'signals' in plain, false)
  })

  it('exits with 0 when nothing is found', async () => {
    const run = await rapport(['check', '-'], { stdin: 'Thanks, this reads well.\n' })
    assert.deepEqual(run, { code: 0, stdout: 'Nothing found. 1 file checked.\n', stderr: '' })
  })

  it('reads standard input as Markdown', async () => {
    const { code, stdout } = await rapport(['check', '-'], { stdin: `> ${harsh}\n${harsh}` })
    assert.equal(code, 1)
    assert.match(stdout, /^<stdin>\n {2}3:\d+ /)
  })

  it('reads files, folders and globs, each file once', async () => {
    const cwd = folderWith({
      'a.md': harsh,
      'docs/b.markdown': harsh,
      'docs/deep/c.txt': harsh,
      'docs/d.ts': `// ${harsh}`,
      'node_modules/e.md': harsh,
    })
    assert.deepEqual(foundIn(await json(['a.md', 'docs'], cwd)), ['a.md', 'docs/b.markdown', 'docs/deep/c.txt'])
    assert.deepEqual(foundIn(await json(['**/*.md', 'a.md', './a.md'], cwd)), ['a.md'])
    assert.deepEqual(foundIn(await json(['docs/d.ts'], cwd)), ['docs/d.ts'])
  })

  it('goes by the threshold', async () => {
    const stdin = harsh + harsh
    const codes = async (...args: string[]): Promise<number | null> =>
      (await rapport(['check', ...args, '-'], { stdin })).code
    assert.equal(await codes('--fail-on', 'never'), 0)
    assert.equal(await codes('--max-findings', '1'), 1)
    assert.equal(await codes('--max-findings', '2'), 0)
    assert.equal(await codes('--fail-on', 'hint'), 1)
  })

  it('shows only what is loud enough', async () => {
    const cwd = folderWith({ 'a.md': harsh, '.rapportrc.yaml': `principles: { conflict: hint }` })
    const { stdout, code } = await rapport(['check', 'a.md', '--no-config', '--min-severity', 'error'], { cwd })
    assert.match(stdout, /^Nothing found/)
    assert.equal(code, 0)
  })

  it('says what is wrong with a file in one line, and checks the others', async () => {
    const cwd = folderWith({
      'good.md': harsh,
      'bad.md': new Uint8Array([0x61, 0xff, 0xfe]),
      'large.md': harsh.repeat(60_000),
    })
    const { code, stdout, stderr } = await rapport(['check', 'bad.md', 'none.md', 'none/*.md', 'large.md', 'good.md'], {
      cwd,
    })
    assert.equal(code, 2)
    assert.deepEqual(stderr.split('\n'), [
      'rapport: none/*.md: nothing to check there.',
      'rapport: bad.md: not valid UTF-8, so it cannot be checked.',
      'rapport: none.md: there is no such file.',
      'rapport: large.md: larger than 2 MB, so it is not checked.',
      '',
    ])
    assert.match(stdout, /^good\.md\n/)
  })

  it('does not call a file that is only too large a mistake', async () => {
    const { code, stderr } = await rapport(['check', '-'], { stdin: 'word '.repeat(500_000) })
    assert.equal(code, 0)
    assert.equal(stderr, 'rapport: <stdin>: larger than 2 MB, so it is not checked.\n')
  })

  it('says in one line which option it does not know', async () => {
    for (const args of [
      ['check'],
      ['check', '-', '--formt', 'json'],
      ['check', '-', '--format', 'xml'],
      ['chek'],
      [],
    ]) {
      const { code, stderr } = await rapport(args)
      assert.equal(code, 2, args.join(' '))
      if (args.length > 0) assert.match(stderr, /^rapport: [^\n]+\n$/)
    }
    const { stderr } = await rapport(['check', '-', '--max-findings', 'few'])
    assert.match(stderr, /whole number/)
  })

  it('names the nearest language, and knows those of code', async () => {
    const check = (language: string) => rapport(['check', '-', '--language', language], { stdin: `// ${harsh}` })
    assert.match((await check('typscript')).stderr, /^rapport: [^\n]+ Did you mean `typescript`\?\n$/)
    assert.match((await check('klingonese')).stderr, /^rapport: [^\n]+ It needs `markdown`, /)
    assert.equal((await check('typescript')).code, 1)
  })

  it('counts columns in UTF-16 units and leaves out a byte order mark', async () => {
    const cwd = folderWith({ 'plain.md': harsh, 'marked.md': `\uFEFF😀 ${harsh}` })
    const [marked, plain] = (await json(['marked.md', 'plain.md'], cwd)).files.map(({ findings }) => findings[0])
    assert.ok(marked && plain)
    assert.deepEqual([marked.start, marked.end, marked.column], [plain.start + 3, plain.end + 3, plain.column + 3])
    assert.equal(plain.column, plain.start + 1)
  })

  it('lets no text steer the terminal', async () => {
    const { stdout } = await rapport(['check', '-', '--stdin-filename', 'a\u001b[31m.md'], { stdin: harsh })
    assert.ok(!stdout.includes('\u001b'))
  })

  it('annotates for GitHub', async () => {
    const { stdout } = await rapport(['check', '-', '--format', 'github', '--stdin-filename', 'a,b.md'], {
      stdin: harsh,
    })
    assert.match(
      stdout,
      /^::(notice|warning|error) file=a%2Cb\.md,line=1,col=\d+,endLine=1,endColumn=\d+,title=Rapport%3A [a-z-]+::[^\n]+%0AYou could write: [^\n]+\n$/,
    )
  })

  it('writes SARIF', async () => {
    const { stdout } = await rapport(['check', '-', '--format', 'sarif', '--stdin-filename', 'a b.md'], {
      stdin: harsh,
    })
    const log = JSON.parse(stdout) as Log
    assert.equal(log.version, '2.1.0')
    const [run] = log.runs
    const [result] = run?.results ?? []
    assert.equal(run?.columnKind, 'utf16CodeUnits')
    assert.equal(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'a%20b.md')
    const { startLine, startColumn, endLine, endColumn } = result?.locations?.[0]?.physicalLocation?.region ?? {}
    const [found] = (await json(['a b.md'], folderWith({ 'a b.md': harsh }))).files[0]?.findings ?? []
    assert.deepEqual([startLine, endLine], [1, 1])
    assert.deepEqual([startColumn, endColumn], [(found?.start ?? 0) + 1, (found?.end ?? 0) + 1])
    const rule = run?.tool.driver.rules?.[result?.ruleIndex ?? -1]
    assert.equal(rule?.id, result?.ruleId)
    assert.ok(rules.some(({ id }) => id === rule?.id))
  })
})

describe('rapport check with a configuration', () => {
  it('finds it upwards from each file', async () => {
    const cwd = folderWith({
      'a.md': harsh,
      'quiet/.rapportrc.yaml': 'ignore: ["**"]\n',
      'quiet/deep/b.md': harsh,
      'listed/package.json': '{ "name": "x", "rapport": { "ignore": ["c.md"] } }',
      'listed/c.md': harsh,
      'plain/package.json': '{ "name": "y" }',
      'plain/d.md': harsh,
    })
    assert.deepEqual(foundIn(await json(['.'], cwd)), ['a.md', 'plain/d.md'])
    assert.deepEqual(foundIn(await json(['.', '--no-config'], cwd)).length, 4)
    assert.deepEqual(foundIn(await json(['.', '--config', 'listed/package.json'], cwd)).length, 3)
  })

  it('says at which place a configuration is broken, once, and checks what another one covers', async () => {
    const [rule] = rules
    const near = `${rule?.id.slice(0, 3)}${rule?.id.slice(4)}`
    const cwd = folderWith({
      'x/.rapportrc.json': `{\n  "rules": {\n    "${near}": "off"\n  }\n}\n`,
      'x/a.md': harsh,
      'x/b.md': harsh,
      'c.md': harsh,
    })
    const { code, stdout, stderr } = await rapport(['check', '.'], { cwd })
    assert.equal(code, 2)
    assert.equal(
      stderr,
      `rapport: x/.rapportrc.json:3:5: There is no rule \`${near}\`. Did you mean \`${rule?.id}\`?\n`,
    )
    assert.match(stdout, /^c\.md\n/)
    assert.ok(!stdout.includes('a.md'))
  })

  it('says when the named configuration is missing or none, and does not claim to have found nothing', async () => {
    const cwd = folderWith({ 'a.md': harsh, 'conf/package.json': '{}' })
    const said = {
      'none.json': 'none.json: there is no such file.',
      conf: 'conf: it is a folder.',
      'conf/package.json': 'conf/package.json: it has no `rapport` key.',
    }
    for (const [config, reason] of Object.entries(said)) {
      const { code, stdout, stderr } = await rapport(['check', 'a.md', '--config', config], { cwd })
      assert.equal(code, 2)
      assert.equal(stderr, `rapport: ${reason}\n`)
      assert.equal(stdout, 'Nothing was checked.\n')
    }
  })

  it('ignores by folder and counts what it ignored', async () => {
    const cwd = folderWith({ '.rapportrc.json': '{"ignore": ["vendor/"]}', 'vendor/a.md': harsh, 'b.md': 'Thanks!\n' })
    const { code, stdout } = await rapport(['check', '.'], { cwd })
    assert.equal(code, 0)
    assert.equal(stdout, 'Nothing found. 1 file checked, 1 ignored.\n')
  })
})

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Finding, lint, openDocument, rules } from '../../../src/engine/index.ts'
import { unaddressed } from '../../../src/engine/lint/unaddressed-rules.ts'

const harsh = 'You always forget the tests.'

const written = (text: string, findings: readonly Finding[]) => findings.map(({ start, end }) => text.slice(start, end))

describe('an open document', () => {
  it('finds after any edits what a new document finds', async () => {
    const piece = fc.constantFrom(
      harsh,
      "why didn't you use `x`? ",
      'fine. ',
      '\n\n',
      '\n',
      '> ',
      '- ',
      '```\n',
      '`',
      '# ',
      '*',
      'you never ',
      '<!-- rapport-disable -->',
      '<!-- rapport-enable -->',
      '---\n',
      '"',
      '    ',
      '// ',
      '/* ',
      ' */',
      '# rapport-disable-next-line\n',
      '// rapport-disable-next-line\n',
      '"""',
      'let x = 1\n',
    )
    const matter = fc.constantFrom('', '---\ntitle: You always forget.\n---\n')
    const text = fc
      .tuple(matter, fc.array(piece, { maxLength: 12 }))
      .map(([before, pieces]) => before + pieces.join(''))
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(20),
      newText: fc.oneof(piece, fc.constant('')),
    })
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(edit, { maxLength: 6 }),
        fc.constantFrom('markdown', 'plaintext', 'git-commit', 'typescript', 'python', 'shellscript'),
        fc.boolean(),
        async (original, edits, language, told) => {
          const document = openDocument(original, { language })
          await document.lint()
          let current = original
          for (const { at, length, newText } of edits) {
            const start = Math.floor(at * current.length)
            const end = Math.min(current.length, start + length)
            current = current.slice(0, start) + newText + current.slice(end)
            document.update(current, told ? [{ start, end, newText }] : undefined)
            assert.deepEqual(await document.lint(), await lint(current, { language }))
          }
          assert.equal(document.text, current)
        },
      ),
      { numRuns: 250 },
    )
  })

  it('finds in a long text what it finds in a short one', async () => {
    const padding = `\n\n${'The cache holds what was read before. '.repeat(20)}`.repeat(6)
    const line = fc
      .tuple(
        fc.constantFrom(
          '',
          '',
          '- ',
          '1. ',
          '> ',
          '## ',
          '  - ',
          '   ',
          '- [ ] ',
          '| ',
          '`x` ',
          '**',
          '<b>',
          '\t',
          '10) ',
        ),
        fc.constantFrom(
          'fine',
          harsh,
          "why didn't you use `x`?",
          'obviously',
          'this makes no',
          'sense',
          'You `never',
          'test`.',
          '|---|',
          '',
        ),
        fc.constantFrom('', '', '', '`', ' |', '</b>', ' [x](y "z")', ' ![you](x)', ' &amp;', '**', '.'),
      )
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 10 }), async (lines) => {
        const text = lines.join('\n')
        assert.deepEqual(await lint(text + padding), await lint(text))
      }),
      { numRuns: 1_000 },
    )
  })

  it('takes a new text without changes', async () => {
    const document = openDocument('fine')
    assert.deepEqual(await document.lint(), [])
    document.update(harsh)
    assert.equal((await document.lint()).length, 1)
  })

  it('stops when asked to', async () => {
    const reason = new Error('newer')
    const controller = new AbortController()
    controller.abort(reason)
    await assert.rejects(openDocument(harsh).lint({ signal: controller.signal }), reason)
  })

  it('gives others a turn while it reads a large document', async () => {
    const document = openDocument(
      Array.from(
        { length: 3000 },
        (_, index) => `Paragraph ${index} is long enough to take a moment, and no two are the same.`,
      ).join('\n\n'),
    )
    let turns = 0
    const timer = setInterval(() => turns++, 0)
    await document.lint()
    clearInterval(timer)
    assert.ok(turns > 1)
  })

  it('tells the sentence at an offset', () => {
    const text = 'One here. Two there.\n\n```\ncode\n```'
    const document = openDocument(text)
    assert.deepEqual(document.sentenceAt(12), [10, 20])
    assert.deepEqual(document.sentenceAt(3), [0, 9])
    assert.equal(document.sentenceAt(text.length - 5), undefined)
    document.update(`Now. ${text}`, [{ start: 0, end: 0, newText: 'Now. ' }])
    assert.deepEqual(document.sentenceAt(12), [5, 14])
  })

  it('reads every language', async () => {
    for (const language of ['markdown', 'plaintext', 'scminput', 'git-commit']) {
      assert.deepEqual(written(harsh, await lint(harsh, { language })), ['You always'], language)
    }
  })

  it('reads the comments of programming languages, and no code', async () => {
    for (const [language, source] of [
      ['typescript', `const x = '${harsh}'\n// ${harsh}\n`],
      ['python', `x = "${harsh}"\n# ${harsh}\n`],
      ['sql', `select '${harsh}' -- ${harsh}`],
      ['css', `a { content: "${harsh}" } /* ${harsh} */`],
      ['html', `<p>${harsh}</p><!-- ${harsh} -->`],
    ] as const) {
      const findings = await lint(source, { language })
      assert.deepEqual(written(source, findings), ['You always'], language)
      assert.ok((findings[0]?.start ?? 0) > source.indexOf(harsh) + 5, language)
    }
  })

  it('knows the same words in different languages apart', async () => {
    const text = 'you\n// always forget the tests.'
    assert.equal((await lint(`// ${text}`, { language: 'typescript' })).length, 1)
    assert.equal((await lint(text, { language: 'plaintext' })).length, 0)
    assert.equal((await lint(`// ${text}`, { language: 'typescript' })).length, 1)
  })

  it('takes commands for descriptions where nobody is spoken to', async () => {
    const found = async (text: string, language: string) => (await lint(text, { language })).map(({ ruleId }) => ruleId)
    assert.deepEqual(await found('Stop ignoring the result.', 'markdown'), ['silencing-command'])
    assert.deepEqual(await found('// Stop ignoring the result.', 'go'), [])
    assert.deepEqual(await found('Stop ignoring the result.', 'git-commit'), [])
    assert.deepEqual(await found('Stop ignoring the result.', 'scminput'), [])
    assert.deepEqual(await found('# Stop ignoring the result', 'markdown'), [])
    assert.deepEqual(await found('THIS IS NOT WORKING', 'git-commit'), ['shouting'])
    assert.deepEqual(await found('| a |\n| --- |\n| Wrong. |', 'markdown'), [])
    assert.deepEqual(await found('Wrong.', 'markdown'), ['flat-contradiction'])
  })

  it('knows each rule that is silent there', () => {
    const ids = rules.map(({ id }) => id)
    const silent = Object.values(unaddressed).flatMap((each) => [...each])
    assert.deepEqual(
      silent.filter((id) => !ids.includes(id)),
      [],
    )
  })
})

describe('the main job', () => {
  it('finds what hurts in a question and in the sentence behind it, and has other words for all of it', async () => {
    const text = 'Why did you not just use the existing helper? You always do this.'
    const findings = await lint(text)
    assert.deepEqual(written(text, findings), ['Why did you not', 'just', 'You always do this'])
    assert.ok(findings.every(({ suggestions }) => suggestions.length > 0))
  })
})

describe('what silences', () => {
  const count = async (text: string, language = 'markdown') => (await lint(text, { language })).length

  it('quotation, code, links and HTML', async () => {
    for (const text of [
      `> ${harsh}`,
      `\`${harsh}\``,
      `\`\`\`\n${harsh}\n\`\`\``,
      `He said “${harsh}”`,
      `<!-- ${harsh} -->`,
      `[x](http://${harsh.replaceAll(' ', '-')})`,
    ]) {
      assert.equal(await count(text), 0, text)
    }
  })

  it('directives for a line, a range, a rule and a file', async () => {
    assert.equal(await count(`<!-- rapport-disable-next-line -->\n${harsh}\n\n${harsh}`), 1)
    assert.equal(await count(`<!-- rapport-disable-next-line absolute-about-person -- agreed -->\n\n${harsh}`), 0)
    // The directive is for another rule, so it silences nothing and is reported itself.
    assert.equal(await count(`<!-- rapport-disable-next-line accusing-question -->\n\n${harsh}`), 2)
    assert.equal(await count(`<!-- rapport-disable -->\n\n${harsh}\n\n<!-- rapport-enable -->\n\n${harsh}`), 1)
    assert.equal(await count(`${harsh}\n\n<!-- rapport-disable-file -->`), 0)
    assert.equal(await count(`# rapport-disable-next-line\n${harsh}`, 'plaintext'), 0)
    assert.equal(await count(`# rapport-disable\n${harsh}`, 'git-commit'), 0)
    assert.equal(await count(`rapport-disable-file\n\n${harsh}`, 'plaintext'), 0)
    assert.equal(await count(`; rapport-disable-next-line absolute-about-person\n${harsh}\n\n${harsh}`, 'plaintext'), 1)
    assert.equal(await count(`// rapport-disable\n${harsh}\n\n# rapport-enable\n${harsh}`, 'plaintext'), 1)
    assert.equal(await count(`# rapport-disable-next-line -- quoted\n${harsh}\n\n${harsh}`, 'git-commit'), 1)
    assert.equal(await count(`${harsh}\n# rapport-disable-file`, 'git-commit'), 0)
    assert.equal(await count(`<!-- rapport-nonsense -->\n\n${harsh}`), 1)
  })

  it('a directive for the next line, and not what stands behind it on its own', async () => {
    const text = `Well. <!-- rapport-disable-next-line --> ${harsh}\n${harsh} ${harsh}`
    assert.deepEqual(
      (await lint(text)).map(({ start }) => start),
      [text.indexOf(harsh)],
    )
  })

  it('directives in every style of comment', async () => {
    const styles: [language: string, comment: (text: string) => string][] = [
      ['typescript', (text) => `// ${text}`],
      ['typescript', (text) => `/* ${text} */`],
      ['java', (text) => `/** ${text} */`],
      ['rust', (text) => `/// ${text}`],
      ['python', (text) => `# ${text}`],
      ['sql', (text) => `-- ${text}`],
      ['lua', (text) => `--[[ ${text} ]]`],
      ['html', (text) => `<!-- ${text} -->`],
      ['css', (text) => `/* ${text} */`],
      ['clojure', (text) => `;; ${text}`],
      ['erlang', (text) => `% ${text}`],
      ['yaml', (text) => `# ${text}`],
    ]
    for (const [language, comment] of styles) {
      const remark = comment(harsh)
      const code = '\nx\n'
      const found = (...parts: string[]) => count(parts.join('\n'), language)
      const about = `${language}: ${comment('')}`
      assert.equal(await found(remark, code, remark), 2, about)
      assert.equal(await found(comment('rapport-disable-next-line -- agreed'), remark, code, remark), 1, about)
      assert.equal(await found(comment('rapport-disable-next-line absolute-about-person'), remark), 0, about)
      assert.equal(
        await found(comment('rapport-disable'), remark, code, comment('rapport-enable'), code, remark),
        1,
        about,
      )
      assert.equal(await found(remark, code, comment('rapport-disable-file')), 0, about)
      // It silences nothing, so it is reported, from mark to mark.
      const unused = comment('rapport-disable-next-line')
      const [finding] = await lint(unused, { language })
      assert.deepEqual([finding?.ruleId, finding?.start, finding?.end], ['unused-directive', 0, unused.length], about)
    }
  })

  it('directives above documentation, and inside of it', async () => {
    assert.equal(await count(`// rapport-disable-next-line\n/**\n * ${harsh}\n */`, 'typescript'), 0)
    assert.equal(
      await count(`/**\n * Fine.\n * rapport-disable-next-line\n * ${harsh}\n *\n * ${harsh}\n */`, 'typescript'),
      1,
    )
    assert.equal(await count(`"""\nrapport-disable-next-line\n${harsh}\n"""`, 'python'), 0)
  })
})

describe('configuration', () => {
  it('turns rules and principles off and changes severity', async () => {
    assert.deepEqual(await lint(harsh, { config: { rules: { 'absolute-about-person': 'off' } } }), [])
    assert.deepEqual(await lint(harsh, { config: { principles: { conflict: 'off' } } }), [])
    const [finding] = await lint(harsh, { config: { rules: { 'absolute-about-person': 'error' } } })
    assert.equal(finding?.severity, 'error')
  })

  it('finds a team’s own phrase, with nothing but a reason too', async () => {
    const terms = [{ phrase: 'sanity check', reason: 'It leans on illness.' }]
    const [finding] = await lint('Add a sanity check here.', { config: { terms } })
    assert.equal(finding?.why, 'It leans on illness.')
    assert.equal(finding?.severity, 'information')
    assert.deepEqual(finding?.suggestions, [])
  })

  it('allows phrases, whatever their case, spaces and apostrophes', async () => {
    assert.deepEqual(await lint(harsh, { config: { allow: ['YOU  always'] } }), [])
    assert.equal((await lint(harsh, { config: { allow: ['', '  '] } })).length, 1)
  })

  it("finds a team's own terms", async () => {
    const config = {
      terms: [{ phrase: 'Low-hanging fruit!', reason: 'Not everybody reaches it.', replacements: ['quick win'] }],
    }
    const text = 'A low hanging fruit for us.'
    const [finding] = await lint(text, { config })
    assert.deepEqual(
      [finding?.ruleId, finding?.why, finding?.suggestions[0]?.title],
      ['term-1', 'Not everybody reaches it.', 'quick win'],
    )
    assert.deepEqual(await lint(text, { config }), [finding])
  })

  it('softens what stands behind a label that blocks nothing', async () => {
    const severity = async (text: string) => (await lint(text))[0]?.severity
    assert.equal(await severity(harsh), 'information')
    assert.equal(await severity(`nitpick: ${harsh}`), 'hint')
    assert.equal(await severity(`issue (non-blocking): ${harsh}`), 'hint')
    assert.equal(await severity(`suggestion (blocking): ${harsh}`), 'information')
    assert.equal(await severity(`issue: ${harsh}`), 'information')
  })

  it('shortens what a message quotes', async () => {
    const [finding] = await lint(`Why did you not${' '.repeat(80)}you always do this?`)
    assert.ok((finding?.message.indexOf('”') ?? 99) < 64)
  })
})

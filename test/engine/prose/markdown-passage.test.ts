import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Block } from '../../../src/engine/prose/block.ts'
import { MarkdownPassage } from '../../../src/engine/prose/markdown-passage.ts'
import { ParsedText } from '../../../src/engine/prose/parsed-text.ts'
import { stretchesOf } from '../../../src/engine/prose/stretch.ts'

const described = (blocks: readonly Block[]) =>
  blocks.map((block) => ({ ...block, introduces: block.introduces, prose: block.prose() }))

/** The blocks of a text that nobody has cut. */
function blocksOfWhole(text: string): readonly Block[] {
  return new MarkdownPassage({ start: 0, end: text.length, isClosed: false }).blocksIn(text, 0, undefined)
}

const cut = (text: string) => Array.from(stretchesOf(text, 0), ({ start, end }) => text.slice(start, end))

const passagesOf = (parsed: ParsedText) => Array.from(parsed.passages().places(), ({ passage }) => passage)

describe('passages of Markdown', () => {
  it('are read by themselves as they are in the whole, whatever the lines', () => {
    const mark = fc.constantFrom('- ', '* ', '+ ', '-', '1. ', '2) ', '12. ', '-\t', '1.  ', '> ', '>')
    const indent = fc.constantFrom('', '', '', ' ', '  ', '   ', '    ', '     ', '\t')
    const rest = fc.constantFrom(
      ...['', '', '', 'some words', 'more: `code`', '[ ] a task', '# a title', '## another', '---', '===', '* * *'],
      ...['```', '```js', '````', '~~~', '```a`b', '<div>', '</div>', '<b>x</b>', '<x-y>', '<a@b.c>', '<!-- a -->'],
      ...['<!-- b', '-->', '<script>', '</script>', '<pre>', '</pre>', '<?php', '?>', '<!DOCTYPE x', '>'],
      ...['| a | b |', '|---|---|', 'a | b', '--|--', '[x]: /u', '[y]:', '"t"'],
    )
    const line = fc
      .tuple(indent, fc.array(mark, { maxLength: 2 }), rest, fc.constantFrom('', '', '', '\r'))
      .map(([before, marks, words, end]) => before + marks.join('') + words + end)
    fc.assert(
      fc.property(fc.array(line, { maxLength: 16 }), (lines) => {
        // Front matter is nobody's block.
        const text = `\n${lines.join('\n')}`
        assert.deepEqual(described(new ParsedText(text, 'markdown').prose().blocks), described(blocksOfWhole(text)))
      }),
      { numRuns: 5_000 },
    )
  })

  it('begin behind blank lines, at items, and around code', () => {
    assert.deepEqual(cut('One\ntwo\n\nthree\n- a\n- b\n  c\n```\nd\n\ne\n```\nf'), [
      'One\ntwo\n\n',
      'three\n',
      '- a\n',
      '- b\n  c\n',
      '```\nd\n\ne\n```\n',
      'f',
    ])
  })

  it('do not begin where something goes on', () => {
    const whole = [
      '- a\n\n  b',
      '1. ```\n   a\n\n   b\n   ```\n',
      '<div>\n- a',
      '<!--\n\na\n\n-->\n',
      '- - -\n* * *',
      ' ```\na\n\nb',
      'a\nb',
      '- a\n  b | c\n- |---|---|',
      'a\n2) ~~~\n   ```\n- b',
    ]
    for (const text of whole) assert.deepEqual(cut(text), [text])
  })

  it('stay the same objects where nothing is edited', () => {
    const text = '---\ntitle: x\n---\n\none\n\ntwo\n\nthree\n\nfour\n\nfive\n'
    const parsed = new ParsedText(text, 'markdown')
    const before = passagesOf(parsed)
    const start = text.indexOf('three')
    parsed.update(text.replace('three', '3'), [{ start, end: start + 5, newText: '3' }])
    const after = passagesOf(parsed)
    const isKept = after.map((passage, place) => passage === before[place])
    // The first is the blank line behind the front matter. Where one ends is told by how the next begins.
    assert.deepEqual(isKept, [true, true, false, false, true, true])
    parsed.update('---\ntitle: longer\n---\n\none\n\ntwo\n\n3\n\nfour\n\nfive\n')
    assert.deepEqual(passagesOf(parsed), after)
  })
})

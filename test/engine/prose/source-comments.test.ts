import assert from 'node:assert/strict'
import { codeMark, linkMark } from '../../../src/engine/prose/block.ts'
import { ParsedText } from '../../../src/engine/prose/parsed-text.ts'

/** The prose of each block, with white space as one space and marks as one mark. */
function proseOf(source: string, language = 'typescript'): string[] {
  return new ParsedText(source, language).prose().blocks.map((block) => {
    const prose = block.prose()
    assert.equal(prose.length, block.end - block.start)
    return prose
      .replaceAll(new RegExp(`${codeMark}+`, 'g'), '`')
      .replaceAll(new RegExp(`${linkMark}+`, 'g'), '~')
      .replace(/\s+/g, ' ')
      .trim()
  })
}

describe('prose of comments', () => {
  it('joins line comments below each other', () => {
    assert.deepEqual(proseOf('// one\n  // two\n\n// three\nx() // four\n// five'), [
      'one two',
      'three',
      'four',
      'five',
    ])
  })

  it('takes off the frame of block comments', () => {
    assert.deepEqual(proseOf('/**\n * one\n * two\n *\n * three\n */'), ['one two', 'three'])
    assert.deepEqual(proseOf('/*\n   one\n   two */'), ['one two'])
    assert.deepEqual(proseOf('/// one\n/// two', 'rust'), ['one two'])
  })

  it('reads docstrings', () => {
    assert.deepEqual(proseOf('def f(x):\n    """Says it.\n\n    :param x: what to say\n    """', 'python'), [
      'Says it.',
      'what to say',
    ])
  })

  it('keeps the prose of tags and leaves out tags, types and names', () => {
    assert.deepEqual(
      proseOf(
        '/**\n * Adds one.\n * @param {{ a: string }} [first=1] - what to add to\n * @returns {number} the sum\n * @type {number}\n * @see other\n * @deprecated use `sum`\n */',
      ),
      ['Adds one.', 'what to add to', 'the sum', 'use `'],
    )
    assert.deepEqual(proseOf('/** See {@link Foo the foo} now. */'), ['See ~ now.'])
    assert.deepEqual(proseOf('/// <summary>Adds <b>one</b>.</summary>', 'csharp'), ['Adds one .'])
  })

  it('leaves out examples', () => {
    assert.deepEqual(
      proseOf('/**\n * Adds.\n * @example\n * add the numbers\n *\n * and more\n * @returns the sum\n */'),
      ['Adds.', 'the sum'],
    )
    assert.deepEqual(proseOf('"""Adds.\n\n>>> add(1)\nyou always\n\nMore.\n"""', 'python'), ['Adds.', 'More.'])
    assert.deepEqual(proseOf('// Adds:\n// ```\n// you always\n// ```\n// More.'), ['Adds:', 'More.'])
  })

  it('leaves out code that was turned off', () => {
    for (const line of [
      'const x = 1',
      'foo(bar);',
      'return you.always()',
      'if (x) {',
      '}',
      'import x from "y"',
      'x = y',
      '"key": "value",',
      '<div class="x">',
      'for x in y:',
      'you.always();',
      'else:',
    ])
      assert.deepEqual(proseOf(`// ${line}\n`), [], line)
    assert.deepEqual(proseOf('// The guard is here because\n// of the race.\n// foo(bar);\n// So there.'), [
      'The guard is here because of the race.',
      'So there.',
    ])
  })

  it('keeps prose that mentions code', () => {
    for (const line of [
      'Returns true if a == b.',
      'This is called by foo() twice; the second call is free.',
      'for example the worker (see below)',
      'if the list is empty, nothing happens',
      'return early when there is nothing to do',
    ])
      assert.equal(proseOf(`// ${line}\n`).length, 1, line)
  })

  it('leaves out what is for tools and lawyers', () => {
    for (const text of [
      'eslint-disable-next-line no-console -- you always',
      '@ts-expect-error you always',
      'biome-ignore lint/x: you always',
      'prettier-ignore',
      'istanbul ignore next',
      '#region you always',
      'sourceMappingURL=x',
      'Copyright 2020 you always',
      'SPDX-License-Identifier: MIT',
      'Licensed under the Apache License, Version 2.0',
      '===== ---- =====',
    ])
      assert.deepEqual(proseOf(`// ${text}\n`), [], text)
    for (const [text, language] of [
      ['noqa: E501', 'python'],
      ['type: ignore', 'python'],
      ['pylint: disable=x', 'python'],
      ['-*- coding: utf-8 -*-', 'python'],
      ['shellcheck disable=SC2086', 'shellscript'],
      ['rubocop:disable all', 'ruby'],
    ] as const)
      assert.deepEqual(proseOf(`# ${text}\n`, language), [], text)
    assert.deepEqual(proseOf('//go:generate you always\n', 'go'), [])
  })

  it('keeps prose that starts like a pragma', () => {
    for (const text of [
      'Types are checked later.',
      'Go on with the next one.',
      'Global state lives here.',
      'Type of the node.',
      'ts files come first',
    ])
      assert.equal(proseOf(`// ${text}\n`).length, 1, text)
  })

  it('leaves out the tag of a note', () => {
    assert.deepEqual(proseOf('// TODO(ana): move this'), ['move this'])
    assert.deepEqual(proseOf('// FIXME: slow\n// but fine\n// TODO later'), ['slow but fine', 'later'])
  })

  it('hides code, addresses and identifiers', () => {
    assert.deepEqual(proseOf('// Use `a b` or fooBar, see https://example.com/you/always'), ['Use ` or `, see ~'])
  })

  it('reads other languages as plain text', () => {
    assert.deepEqual(proseOf('one // two', 'latex'), ['one // two'])
  })
})

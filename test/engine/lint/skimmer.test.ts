import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findInBlock } from '../../../src/engine/lint/block-findings.ts'
import { Detector } from '../../../src/engine/lint/detector.ts'
import { patternsOf } from '../../../src/engine/lint/pattern-list.ts'
import { ParsedText } from '../../../src/engine/prose/parsed-text.ts'
import { allRules } from '../../../src/engine/rules/index.ts'

const detector = new Detector(patternsOf(allRules))

/** The same, without the look beforehand. */
class ThoroughDetector extends Detector {
  override mayFind(): boolean {
    return true
  }
}
const thorough = new ThoroughDetector(patternsOf(allRules))

/** What is found in each block, in words. */
function found(text: string, by: Detector): string[] {
  return new ParsedText(text, 'markdown').prose().blocks.flatMap((block) => {
    const source = text.slice(block.start, block.end)
    return findInBlock(by, block, source).map(({ rule, start, end }) => `${rule.id}: ${source.slice(start, end)}`)
  })
}

const harsh = allRules.flatMap(({ examples }) => Object.keys(examples.flagged))
const fine = allRules.flatMap(({ examples }) => examples.fine)

describe('skimming a block', () => {
  it('loses no finding of any example', () => {
    for (const text of harsh) assert.deepEqual(found(text, detector), found(text, thorough), text)
  })

  it('loses no finding in text with markup, disguise and signs', () => {
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => `**${text}**`,
      (text) => `_${text}_`,
      (text) => text.toUpperCase(),
      (text) => text.replace(/ (\w+)/, ' *$1*'),
      (text) => text.replace(/'/g, '’'),
      (text) => text.replace(/([a-z])([a-z]+)/, '$1*$2'),
      (text) => `[${text}](https://example.com)`,
      (text) => text.replace(/ /, '\n'),
      (text) => `'${text}'`,
      (text) => `Stop! ${text}`,
      (text) => `Is it *done*? ${text}`,
      (text) => `It works!* ${text}!`,
      (text) => text.replace(/ /, ' `some code` '),
      (text) => text.replace(/ /, ' **and** '),
      (text) => text.replace(/ /, ' <b title="a title">').replace(/$/, '</b>'),
      (text) => text.replace(/ (\w+)/, ' <kbd>$1</kbd>'),
      (text) => text.replace(/ (\w+)/, '<br/>$1</b>'),
      (text) => text.replace(/ (\w+)/, ' \\<b>$1'),
      (text) => text.replace(/ (\w+)/, ' `<b>` $1 <a href="x">'),
      (text) => text.replace(/ (\w+)/, ' [$1](https://example.com "a long title")'),
      (text) => text.replace(/ (\w+)/, ' ``$1 ` of``'),
      (text) => text.replace(/(\w) /, '$1 — '),
      (text) => text.replace(/(\w) /, '$1&nbsp;'),
      (text) => `See [the docs](https://example.com/a-b), ${text}`,
      (text) => text.replace(/(\w)ck/g, '$1*k').replace(/sh(\w)t/g, 'sh!t'),
      (text) => text.replace(/(\w)uck/g, '$1***').replace(/shit/g, 's***'),
      (text) => `${text.replace(/\W*$/, '')} 3!!!`,
      (text) => `${text} 🙄`,
      (text) => `👏 ${text} 👍🏽`,
      (text) => text.replace(/ /g, ' 👏 '),
      (text) => text.replace(/ /, ' <!-- a note --> '),
      (text) => text.replace(/ /, ' <!-- a long\nnote --> ').replace(/ (?=\S+$)/, ' <!-- -- > -->'),
      (text) => text.replace(/ (\w+)/, ' <code title="a b">$1').replace(/ (?=\S+$)/, '</code> '),
      (text) => text.replace(/(.+) /, '$1 ![an image](image.png) '),
      (text) => text.replace(/(\w+) /, '$1 ![a [long](x) image][with a label] '),
      (text) => text.replace(/ (\w+)/, ' [$1][a long label] '),
      (text) => text.replace(/ (\w+)/, ' [$1](<a long address>)'),
      (text) => text.replace(/ (\w+)/, ' [$1]( https://example.com )'),
      (text) => text.replace(/ (\w+)/, ' `$1` <i title="`"> of `'),
      (text) => text.replace(/ (\w+)/, ' <!-- a -> b $1').replace(/ (?=\S+$)/, ' --> '),
      (text) => text.replace(/ (\w+)/, ' <3[$1](x "a title').replace(/ (?=\S+$)/, '") '),
      (text) => `a < b, ${text} and b > c`,
      (text) => `a[i][j] < &lt; ${text} \\]`,
      (text) => `[x] ${text}`,
    )
    const piece = fc.tuple(fc.constantFrom(...harsh, ...fine), dress).map(([text, change]) => change(text))
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (pieces) => {
        const text = pieces.join(' ')
        assert.deepEqual(found(text, detector), found(text, thorough))
      }),
      { numRuns: 500 },
    )
  })

  it('rules out most of what is harmless', () => {
    const harmless = [
      'The cache keeps two copies.',
      'It reads the file and returns its lines.',
      'See the guide on caching.',
      'Each worker has a queue of its own.',
      'Configuration',
      'The timeout is thirty seconds by default.',
      'A parser turns text into a tree.',
      'Release notes are written by hand.',
    ]
    assert.ok(harmless.filter((text) => detector.mayFind(text)).length <= 2)
  })
})

import { grammar } from '../match/classes/function-word.ts'
import type { Block } from '../prose/block.ts'
import { sentencesOf } from '../words/sentences.ts'
import type { Word } from '../words/word.ts'

/** A word that carries a point. UTF-16 offsets into the document, end exclusive. */
export interface ContentWord {
  normal: string
  start: number
  end: number
}

/** Shorter words are mostly grammar. */
const shortest = 4

const filler = new Set(
  'just simply really very again here there please also even only still maybe quite then than'.split(' '),
)

/** The words that carry the points of a text, sentence by sentence. */
export function contentWordsOf(blocks: readonly Block[]): ContentWord[][] {
  return blocks.flatMap((block) =>
    sentencesOf(block.prose()).map(({ words }) =>
      words
        .filter(isContentWord)
        .map(({ normal, start, end }) => ({ normal, start: block.start + start, end: block.start + end })),
    ),
  )
}

export function isContentWord({ kind, normal }: Word): boolean {
  return kind === 'word' && normal.length >= shortest && !grammar.has(normal) && !filler.has(normal)
}

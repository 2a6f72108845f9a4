import { TextTable } from './text-table'

/**
 * What is known of chunks, the pieces of a text between its spaces. A glance is a row of numbers: its flags with the number of its parts,
 * then of each part its flags with the number of its lists, five numbers that tell what it is, and the lists. A part is a word, or all the
 * signs that stand between two. What tells of a word are its hash and the classes that accept it, of signs which ones they may be.
 */
export const glances: u32[] = [0]

/** The glance at a chunk of which only a tokeniser can tell what it is. */
export const unknown: u32 = 0

/** Flags of a glance: there is a word in it; a sentence may end behind it. */
export const speaks: u32 = 1
export const ends: u32 = 2

/** Flags of a part: behind it a sentence or a clause starts; it may stand before what one really starts with. Its width is in lower bits. */
export const boundary: u32 = 16
export const leadIn: u32 = 32

/** It is a word; it may be anything; it may be nothing. */
export const isWord: u32 = 64
export const isWild: u32 = 8
export const mayBeMissing: u32 = 128

/** As many numbers tell what a part is. */
export const identity: u32 = 5

/** As many signs in a row as a pattern asks for: at no more places is a part looked for. */
export const mostSigns: u32 = 4

export function countOf(flags: u32): u32 {
  return flags >> 8
}

export function widthOf(part: u32): u32 {
  return part & 7
}

/** Where the lists of a part begin. */
export function listsOf(part: u32): u32 {
  return part + 1 + identity
}

/** Where the next part is. */
export function partAfter(part: u32): u32 {
  return listsOf(part) + countOf(unchecked(glances[part]))
}

/** The glances by their chunks. */
export const chunks = new TextTable(1 << 12)

/** As many chunks as a large text has. */
const mostKnown = 30_000

export function areTooMany(): bool {
  return chunks.count >= mostKnown
}

/** Forgets all chunks, and the glances from this one on. */
export function forget(first: u32): void {
  chunks.clear()
  glances.length = first
}

/** A piece of a rewrite: words to take over, or a place that only the writer can fill. */
export type Piece = { kind: 'text' | 'place'; text: string }

/** Splits `‹what breaks›` from the words around it; the marks stay, so that an unfilled place is seen. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/(‹[^‹›]*›)/)
    .filter(Boolean)
    .map((piece) => ({ kind: /^‹.*›$/s.test(piece) ? 'place' : 'text', text: piece }))
}

/** True when the writer has something to fill in. */
export function hasPlace(text: string): boolean {
  return piecesOf(text).some((piece) => piece.kind === 'place')
}

import type { Comment } from '../prose/block.ts'

/** A comment that turns rules off for a part of a text: `<!-- rapport-disable-next-line bare-command -- agreed with Ana -->`. */
export interface Directive {
  kind: 'disable' | 'enable' | 'disable-next-line' | 'disable-file'
  /** Rules that it means; all when empty. */
  ruleIds: string[]
  /** UTF-16 offsets of the comment. */
  start: number
  end: number
}

const syntax = /^rapport-(disable-next-line|disable-file|disable|enable)(?=\s|$)\s*([\w\s,-]*?)\s*(?:--\s[\s\S]*)?$/

/** The directives among the comments of a text, in order. */
export function directivesOf(comments: readonly Comment[]): Directive[] {
  return comments.flatMap(({ text, start, end }) => {
    const match = syntax.exec(text)
    if (!match) return []
    const ruleIds = (match[2] as string).split(/[\s,]+/).filter(Boolean)
    return [{ kind: match[1] as Directive['kind'], ruleIds, start, end }]
  })
}

/** The directive that silences a rule at an offset of the text, if there is one. */
export function silencing(
  directives: readonly Directive[],
  text: string,
  ruleId: string,
  offset: number,
): Directive | undefined {
  let off: Directive | undefined
  for (const directive of directives) {
    if (directive.ruleIds.length > 0 && !directive.ruleIds.includes(ruleId)) continue
    if (directive.kind === 'disable-file') return directive
    if (directive.start > offset) continue
    if (directive.kind === 'disable') off = directive
    else if (directive.kind === 'enable') off = undefined
    else if (onNextLine(text, directive.end, offset)) return directive
  }
  return off
}

/**
 * Lines without a letter do not count: in Markdown a comment often stands on its own between blank lines, and in code the remark may
 * begin below the `/**` that opens it.
 */
function onNextLine(text: string, from: number, offset: number): boolean {
  const lineBreak = text.indexOf('\n', from)
  if (lineBreak === -1 || lineBreak >= offset) return false
  return !text
    .slice(lineBreak, offset)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .includes('\n')
}

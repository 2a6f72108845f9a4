import { type Rewrite, rewrite, type TextEdit } from '../engine/index.ts'
import type { RewriteChange, RewriteParams, RewriteResult } from './protocol.ts'
import type { ReviewDocument } from './reviewDocument.ts'

interface LocatedChange extends TextEdit {
  ruleIds: string[]
}

/** The one edit that leads from `before` to `after`. */
function wholeEdit(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let tail = 0
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) }
}

function applied(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let end = 0
  for (const edit of edits) {
    result += text.slice(end, edit.start) + edit.newText
    end = edit.end
  }
  return result + text.slice(end)
}

/**
 * Where in `text` (UTF-16 offsets from `start` on) a rewrite's changes are, so that each can be taken or left; one edit
 * for all when they cannot be told apart.
 */
export function locateChanges(text: string, rewritten: Rewrite, start = 0): LocatedChange[] {
  if (rewritten.text === text) return []
  const located: LocatedChange[] = []
  let from = start
  for (const change of rewritten.changes) {
    const at = text.indexOf(change.before, from)
    if (at < 0) break
    from = at + change.before.length
    located.push({ start: at, end: from, newText: change.after, ruleIds: [change.ruleId] })
  }
  if (applied(text, located) === rewritten.text) return located
  return [
    { ...wholeEdit(text, rewritten.text), ruleIds: [...new Set(rewritten.changes.map((change) => change.ruleId))] },
  ]
}

function spanOf(document: ReviewDocument, params: RewriteParams): [start: number, end: number] | undefined {
  if (params.scope === 'document' || !params.range) return [0, document.text.length]
  const { start, end } = document.offsets(params.range)
  return params.scope === 'range' ? [start, end] : document.sentenceAt(start)
}

/** Kinder words for a part of the document's current text. */
export async function rewriteDocument(document: ReviewDocument, params: RewriteParams): Promise<RewriteResult> {
  const { text, version } = document
  const range = spanOf(document, params)
  if (!range) return { version, text, changes: [] }
  const rewritten = await rewrite(text, { ...document.options, range })
  const changes = locateChanges(text, rewritten, range[0]).map(
    (change): RewriteChange => ({
      range: document.range(change),
      before: text.slice(change.start, change.end),
      after: change.newText,
      ruleIds: change.ruleIds,
    }),
  )
  return { version, text: rewritten.text, changes }
}

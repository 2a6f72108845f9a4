import { diffArrays } from 'diff'
import { type Finding, type Respond, rewrite, rewriteWithModel, type TextEdit } from '../engine/index.ts'
import type { ModelRewriteResult, RewriteChange, RewriteParams, RewriteResult } from './protocol.ts'
import type { ReviewDocument } from './reviewDocument.ts'

/** Roughly sentences, each with the space after it; together they are the whole text. */
function sentencesOf(text: string): string[] {
  return text.match(/\n+|[^\n]+?(?:[.!?…]+["'”’)\]*_]*(?=\s)[ \t]*|(?=\n)|$)/g) ?? []
}

/** What a line begins with before its first word: blanks and the marks of lists, quotations and headings. */
const marks = /^\s*(?:(?:[-*+>]|\d+[.)]|#{1,6})\s+)*/

/** The same edit without the marks and blanks that both sides begin and end with. */
function trimmed({ start, end, newText }: TextEdit, text: string): TextEdit {
  const before = text.slice(start, end)
  const lead = marks.exec(before)?.[0] ?? ''
  const tail = /\s*$/.exec(before)?.[0] ?? ''
  const shares = before.trim() !== '' && newText.trim() !== '' && newText.startsWith(lead) && newText.endsWith(tail)
  if (!shares) return { start, end, newText }
  const kept = newText.slice(lead.length, newText.length - tail.length)
  return { start: start + lead.length, end: end - tail.length, newText: kept }
}

/** What differs between two texts, sentence by sentence (UTF-16 offsets into `before`), so that each can be taken or left. */
export function changesBetween(before: string, after: string): TextEdit[] {
  const edits: TextEdit[] = []
  let at = 0
  let removed: string[] = []
  let added: string[] = []
  const flush = () => {
    if (removed.length === 0 && added.length === 0) return
    const paired = removed.length === added.length
    const pairs = paired ? removed.map((old, index) => [old, added[index] ?? '']) : [[removed.join(''), added.join('')]]
    for (const [old = '', newText = ''] of pairs) {
      edits.push(trimmed({ start: at, end: at + old.length, newText }, before))
      at += old.length
    }
    removed = []
    added = []
  }
  for (const part of diffArrays(sentencesOf(before), sentencesOf(after))) {
    if (part.removed) removed = part.value
    else if (part.added) added = part.value
    else {
      flush()
      at += part.value.join('').length
    }
  }
  flush()
  return edits
}

function spanOf(document: ReviewDocument, params: RewriteParams): [start: number, end: number] | undefined {
  if (params.scope === 'document' || !params.range) return [0, document.text.length]
  const { start, end } = document.offsets(params.range)
  return params.scope === 'range' ? [start, end] : document.sentenceAt(start)
}

/** Kinder words for a part of the document's current text. */
export async function rewriteDocument(document: ReviewDocument, params: RewriteParams): Promise<RewriteResult> {
  const range = spanOf(document, params)
  const { text, options } = document
  return resultOf(document, range ? (await rewrite(text, { ...options, range })).text : text)
}

/** A finding with the words that a rewrite would take, when its rule has none to offer. */
export async function withSuggestions(finding: Finding, document: ReviewDocument): Promise<Finding> {
  if (finding.suggestions.length > 0) return finding
  const { text, options } = document
  const rewritten = await rewrite(text, { ...options, range: [finding.start, finding.end] })
  const edits = changesBetween(text, rewritten.text)
  if (edits.length === 0) return finding
  return { ...finding, suggestions: [{ title: edits.map(({ newText }) => newText.trim()).join(' '), edits }] }
}

/** The document's current text with everything that needs no judgement. */
export async function fixDocument(document: ReviewDocument): Promise<RewriteResult> {
  const { text } = await rewrite(document.text, { ...document.options, automatic: true })
  return resultOf(document, text)
}

/** Words of a model for a part of the document's current text. Rejects with the signal's reason when aborted. */
export async function rewriteDocumentWithModel(
  document: ReviewDocument,
  params: RewriteParams,
  respond: Respond,
  signal: AbortSignal,
): Promise<ModelRewriteResult> {
  const range = spanOf(document, params) ?? [0, 0]
  const { text, ...whose } = await rewriteWithModel(document.text, { ...document.options, range, respond, signal })
  return { ...resultOf(document, text), ...whose }
}

function resultOf(document: ReviewDocument, after: string): RewriteResult {
  const { text, version } = document
  const changes = changesBetween(text, after).map(
    (change): RewriteChange => ({
      range: document.range(change),
      before: text.slice(change.start, change.end),
      after: change.newText,
    }),
  )
  return { version, text: after, changes }
}

import { linkMark, type Prose } from './block.ts'
import { type CodeComment, CommentScanner } from './comment-scanner.ts'
import type { CommentSyntax } from './comment-syntax.ts'
import { isCommentedCode } from './commented-code.ts'
import type { Mask } from './mask.ts'
import { type Line, paragraphsOf } from './paragraphs.ts'
import { linesOf } from './plain-text.ts'
import { isLicence, isPragma } from './pragma.ts'

/** What stands at the start of a line of a comment and belongs to its frame: `///`, `//!`, ` * `. */
const frame: Record<CodeComment['form'], RegExp> = {
  line: /^[/!#;%*<|-]*[ \t]*/,
  block: /^[ \t]*(?:[*!#|]+(?=\s|$)[ \t]*)?/,
  doc: /^[ \t]*/,
}

/** `@param {string} name -`, `@returns {Promise<void>}`, `\brief`, `:param name:` */
const tag =
  /^[@\\](\w[\w-]*)\s*(?:\{(?:[^{}]|\{[^{}]*\})*\}\s*)?(?:(?<=@(?:param|arg|argument|property|prop|throws|exception|template|typeParam|tparam)\b.*)\[?[\w$.]+(?:=[^\]\s]*)?\]?\s*)?(?:[-–:]\s+)?|^:\w+(?: [\w.*]+){0,3}:\s*/

/** Behind these tags stands no prose. */
const opaqueTags = new Set(
  'type typedef callback template see link author since version import module namespace memberof license copyright example default defaultValue augments extends implements requires code codeblock snippet include'.split(
    ' ',
  ),
)

/** A note to come back to, with its owner: no part of the sentence. */
const todo = /^(?:TODO|FIXME|XXX|HACK|BUG|OPTIMIZE|REVIEW|NOTE|WARNING|SAFETY|NB)\b(?:\([^()\n]*\)|\[[^[\]\n]*\])?:?/

/** The prose of a programming language: its comments, without pragmas, licences, code that was turned off, tags and types. */
export function sourceCommentsProse(source: string, language: string, syntax: CommentSyntax): Prose {
  const groups = groupsOf(source, new CommentScanner(source, syntax).comments())
  const prose: Prose = { blocks: [], comments: [] }
  for (const group of groups) {
    const [first] = group as [CodeComment]
    const text = source.slice(first.from, first.to).replace(frame[first.form], '')
    const oneLine = !text.includes('\n')
    if (oneLine && text.startsWith('rapport-')) {
      prose.comments.push({ start: first.start, end: first.end, text: text.trim() })
      continue
    }
    const found = paragraphsOf(source, linesOfGroup(source, group), {
      reading: `${language}/${first.form}`,
      role: 'code',
      mask,
    })
    prose.blocks.push(...found.blocks)
    prose.comments.push(...found.comments)
  }
  return prose
}

/** Line comments below each other are one remark; whatever is for a tool or a lawyer is left out. */
function groupsOf(source: string, comments: readonly CodeComment[]): CodeComment[][] {
  const groups: CodeComment[][] = []
  for (const comment of comments) {
    const last = groups.at(-1)?.at(-1)
    if (last && continues(source, last, comment)) groups.at(-1)?.push(comment)
    else groups.push([comment])
  }
  return groups.filter((group) => {
    const written = group.map(({ from, to }) => source.slice(from, to)).join('\n')
    return !isLicence(written)
  })
}

function continues(source: string, last: CodeComment, next: CodeComment): boolean {
  if (last.form !== 'line' || next.form !== 'line' || !last.ownLine || !next.ownLine) return false
  if (isDirective(source, last) || isDirective(source, next)) return false
  return /^\r?\n[ \t]*$/.test(source.slice(last.end, next.start))
}

function isDirective(source: string, { from, to, form }: CodeComment): boolean {
  return source.slice(from, to).replace(frame[form], '').startsWith('rapport-')
}

function* linesOfGroup(source: string, group: readonly CodeComment[]): Generator<Line> {
  let opaque = false
  // A session with Python's prompt shows what it prints up to the next blank line.
  let session = false
  for (const { from, to, form } of group) {
    for (const [start, end] of linesOf(source, from, to)) {
      const framed = (frame[form].exec(source.slice(start, end))?.[0] ?? '').length
      const line = source.slice(start + framed, end).trimEnd()
      const tagged = tag.exec(line)
      if (tagged) opaque = opaqueTags.has(tagged[1] ?? '')
      session = line.startsWith('>>>') || (session && line !== '')
      if (opaque || session || isPragma(line) || isCommentedCode(line) || !/\p{L}{2}/u.test(line)) {
        // What shows code may hold the reason, and what is empty parts paragraphs; a fence opens or closes.
        yield /^(?:```|~~~)/.test(line) && !opaque ? [start + framed, end] : [start + framed, start + framed]
        continue
      }
      if (tagged || todo.test(line)) yield undefined
      const from = start + framed + (tagged?.[0].length ?? 0)
      yield [from, start + framed + line.length]
    }
  }
}

/** Paints over tags of markup, inline tags of documentation, and notes to come back to. */
function mask(text: string, target: Mask): void {
  const paint = (pattern: RegExp, mark: string) => {
    for (const { 0: span, index } of text.matchAll(pattern))
      target.paint(target.start + index, target.start + index + span.length, mark)
  }
  paint(/<\/?[A-Za-z!][^<>\n]*>/g, ' ')
  paint(/\{@\w+[^{}\n]*\}/g, linkMark)
  const note = todo.exec(text)
  if (note) target.paint(target.start, target.start + note[0].length, ' ')
}

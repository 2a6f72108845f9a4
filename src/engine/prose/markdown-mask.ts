import type { SyntaxNode } from '@lezer/common'
import { codeMark, linkMark } from './block.ts'
import { inlineMarkup } from './markdown-inline.ts'
import type { Mask } from './mask.ts'

/** One of these is in all inline markup. Most blocks have none, and then there is nothing to parse. */
const markup = /[`*_~[\]<&\\@]|:\/\/|www\.|mailto:|xmpp:/i

const opaqueElement = /^<(code|kbd|samp|pre|tt|var)\b/i

/** Paints over what is markup or code in a block; emphasis, strong, strikethrough and link text stay words. */
export function maskInline(mask: Mask): void {
  const source = mask.toString()
  if (markup.test(source)) maskNode(inlineMarkup(source), source, mask)
}

function maskNode(node: SyntaxNode, source: string, mask: Mask): void {
  const unclosed = new Set<string>()
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const { name, from, to } = child
    if (name === 'InlineCode') mask.cover(from, to, codeMark)
    else if (name === 'URL' || name === 'Autolink') mask.paint(from, to, inLink(child) ? ' ' : linkMark)
    else if (name === 'Image') mask.cover(from, to, linkMark)
    else if (name === 'Comment') mask.paint(from, to, ' ')
    else if (name === 'HTMLTag') child = maskElement(child, source, mask, unclosed)
    else if (name === 'EmphasisMark' && insideWord(source, from, to)) continue
    else if (/(?:Mark|Marker|LinkTitle|LinkLabel|Entity|ProcessingInstruction)$/.test(name)) mask.paint(from, to, ' ')
    else if (name === 'Escape') mask.paint(from, from + 1, ' ')
    else maskNode(child, source, mask)
  }
}

/** `st*pid and f*ck` is emphasis to Markdown and a disguise to people: there the asterisk stays. */
function insideWord(source: string, start: number, end: number): boolean {
  return end - start === 1 && /\p{L}/u.test(source[start - 1] ?? '') && /\p{L}/u.test(source[end] ?? '')
}

function inLink(node: SyntaxNode): boolean {
  return node.parent?.name === 'Link'
}

/**
 * Hides a tag, and with `<code>` and its like everything up to the closing tag. Returns the last node that it hid. What is found to
 * have no closing tag is remembered in `unclosed`, or a heap of such tags would be searched to the end for each of them.
 */
function maskElement(tag: SyntaxNode, source: string, mask: Mask, unclosed: Set<string>): SyntaxNode {
  const name = opaqueElement.exec(source.slice(tag.from, tag.to))?.[1]?.toLowerCase()
  mask.paint(tag.from, tag.to, ' ')
  if (!name || unclosed.has(name)) return tag
  for (let next = tag.nextSibling; next; next = next.nextSibling) {
    if (next.name !== 'HTMLTag' || !source.slice(next.from, next.to).toLowerCase().startsWith(`</${name}`)) continue
    mask.cover(tag.from, next.to, codeMark)
    return next
  }
  unclosed.add(name)
  return tag
}

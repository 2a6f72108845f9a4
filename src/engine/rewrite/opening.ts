import type { Word } from '../words/word.ts'
import { hasPlace } from './elision.ts'

/** A text that begins so is a clause with its own subject. */
const statement =
  /^(?:i|we|let['’]s|there(?:['’]s| is| are)|here(?:['’]s| is)|for me,? (?:this|to)|this is (?:described|covered|where|how|worth|hard)|to make|my point|with this change|what (?:i|would|stands))(?:['’]\p{L}+)?(?![\p{L}'’])/iu
const question = /^(?:could|can|would|what|which|how|is|are|do|does|did)\b[^.]*\?/i

export function isStatement(text: string): boolean {
  return statement.test(text) || question.test(text)
}

/** About the writer or the talk rather than the work, as "I see this differently" is. */
const aside =
  /^(?:i (?!would|could|can)|i['’]m (?!happy)|i['’]ve|what (?:i|matters)|let['’]s|for me|my |this matters)[^?‹]*$/i

/** A sentence that tells the reader nothing where the comment tells them something. */
export function isAside(text: string): boolean {
  return aside.test(text) && /[.]$/.test(text)
}

/** What a statement may stand behind, and what a question may. */
const beforeStatement = new Set(
  'and but so because since as that then while although though think believe feel guess hope fear find say says said also ok okay well oh'.split(
    ' ',
  ),
)
/** What only leads over to the next sentence, so that a place may follow. */
const leadingOver = new Set('and but so then also ok okay well oh'.split(' '))
const beforeQuestion = new Set('and but so then also ok okay well oh hey wait hi thanks'.split(' '))

/** Whether a statement or a question may begin at a position. */
export function joinsWell(words: readonly Word[], position: number, text: string): boolean {
  const before = words[position - 1]
  if (before?.kind !== 'word') return before?.kind !== 'code' && before?.kind !== 'number'
  const joints = question.test(text) ? beforeQuestion : hasPlace(text) ? leadingOver : beforeStatement
  return joints.has(before.normal)
}

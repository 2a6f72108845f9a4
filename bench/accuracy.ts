import type { Documents, Labelled } from './data.ts'
import { isUnderlined, type Linter, type Mark } from './linter.ts'
import { type Counts, countsOf } from './score.ts'
import { wordsIn } from './words.ts'

/** A linter's marks on labelled texts, row by row. */
export interface LabelledMarks {
  data: Labelled
  marks: Mark[][]
  /** Agreement with the labels when every mark counts, and when only underlined ones do. */
  any: Counts
  underlined: Counts
}

/** A linter's marks in ordinary documents. */
export interface DocumentMarks {
  data: Documents
  marks: Mark[][]
  words: number
}

export async function markLabelled(data: Labelled, linter: Linter): Promise<LabelledMarks> {
  const marks = await marksOf(
    data.rows.map(({ text }) => text),
    linter,
  )
  const labels = data.rows.map(({ label }) => label === 1)
  return {
    data,
    marks,
    any: countsOf(
      marks.map((found) => found.length > 0),
      labels,
    ),
    underlined: countsOf(
      marks.map((found) => found.some(isUnderlined)),
      labels,
    ),
  }
}

export async function markDocuments(data: Documents, linter: Linter): Promise<DocumentMarks> {
  const texts = data.files.map(({ text }) => text)
  return { data, marks: await marksOf(texts, linter), words: texts.reduce((sum, text) => sum + wordsIn(text), 0) }
}

async function marksOf(texts: readonly string[], linter: Linter): Promise<Mark[][]> {
  const marks: Mark[][] = []
  for (const text of texts) marks.push(await linter.marks(text))
  return marks
}

/** How often a rule marked a text labelled 1, one labelled 0, and ordinary documents. */
export interface RuleCounts {
  ruleId: string
  truePositives: number
  falsePositives: number
  inDocuments: number
}

/** By rule, the one with most marks where none belongs first. A text counts once for a rule, a document every mark. */
export function ruleCounts(labelled: readonly LabelledMarks[], documents: readonly DocumentMarks[]): RuleCounts[] {
  const counts = new Map<string, RuleCounts>()
  const of = (ruleId: string): RuleCounts => {
    const known = counts.get(ruleId) ?? { ruleId, truePositives: 0, falsePositives: 0, inDocuments: 0 }
    counts.set(ruleId, known)
    return known
  }
  for (const { data, marks } of labelled) {
    for (const [index, { label }] of data.rows.entries()) {
      for (const id of new Set(marks[index]?.map(({ ruleId }) => ruleId))) {
        of(id)[label === 1 ? 'truePositives' : 'falsePositives']++
      }
    }
  }
  for (const { ruleId } of documents.flatMap(({ marks }) => marks.flat())) of(ruleId).inDocuments++
  const wrong = ({ falsePositives, inDocuments }: RuleCounts): number => falsePositives + inDocuments
  return [...counts.values()].sort((a, b) => wrong(b) - wrong(a) || b.truePositives - a.truePositives)
}

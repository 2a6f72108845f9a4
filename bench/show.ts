import { styleText } from 'node:util'
import type { DocumentMarks, LabelledMarks } from './accuracy.ts'
import type { Mark } from './linter.ts'

/** Prints everything that a rule marks, false alarms last, where they are in sight. */
export function showRule(
  ruleId: string,
  labelled: readonly LabelledMarks[],
  documents: readonly DocumentMarks[],
): void {
  const byRule = (marks: readonly Mark[] | undefined): Mark[] => marks?.filter((mark) => mark.ruleId === ruleId) ?? []
  for (const label of [1, 0] as const) {
    for (const { data, marks } of labelled) {
      for (const [index, row] of data.rows.entries()) {
        const found = byRule(marks[index])
        if (row.label === label && found.length > 0) print(`${label} ${data.name} ${row.id}`, row.text, found)
      }
    }
  }
  for (const { data, marks } of documents) {
    for (const [index, file] of data.files.entries()) {
      const found = byRule(marks[index])
      if (found.length > 0) print(`doc ${data.name}/${file.name}`, file.text, found)
    }
  }
}

/** Prints texts labelled 1 that nothing marks, spread evenly over each file. */
export function showMisses(count: number, labelled: readonly LabelledMarks[]): void {
  for (const { data, marks } of labelled) {
    const missed = data.rows.filter(({ label }, index) => label === 1 && marks[index]?.length === 0)
    const shown = Math.min(count, missed.length)
    console.log(styleText('bold', `\n${data.name}: ${shown} of ${missed.length} missed`))
    for (let index = 0; index < shown; index++) {
      const row = missed[Math.floor((index * missed.length) / shown)]
      if (row) print(String(row.id), row.text, [])
    }
  }
}

/** How much of a long text stands on either side of a mark, in UTF-16 units. */
const around = 160

function print(title: string, text: string, marks: readonly Mark[]): void {
  const excerpts = marks.map(({ start, end }) => {
    const before = text.slice(Math.max(0, start - around), start)
    return `${before}${styleText('inverse', text.slice(start, end))}${text.slice(end, end + around)}`
  })
  const shown = excerpts.length > 0 ? excerpts : [text.slice(0, 4 * around)]
  for (const excerpt of shown) console.log(`${styleText('dim', title)}  ${excerpt.replace(/\s+/g, ' ')}`)
}

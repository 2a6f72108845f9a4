import type { Place } from '../finding.ts'

/** What only the writer knows stands as `‹what breaks›`. The marks are on no keyboard, so a text rarely holds them by chance. */
export const openPlace = /‹(?=[^\s›])([^‹›\n]{0,119}[^‹›\s])›/g

/** The places of a text, in order. */
export function placesOf(text: string): Place[] {
  return Array.from(text.matchAll(openPlace), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    hint: match[1] as string,
  }))
}

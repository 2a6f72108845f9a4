import type { Place } from '../finding.ts'

/** What only the writer knows stands as `‹what breaks›`. The marks are on no keyboard, so a text rarely holds them by chance. */
const place = /‹([^‹›\n]{1,120})›/g

/** The places of a text, in order. */
export function placesOf(text: string): Place[] {
  return Array.from(text.matchAll(place), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    hint: match[1] as string,
  }))
}

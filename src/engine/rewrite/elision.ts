const place = /‹[^‹›\n]*›/

/** Words that lead to a place and mean nothing without it. */
const lead = /\s*(?:[,:;—–]\s*)?(?:\b(?:because(?: of)?|since|so that|by|like)\s+)?‹[^‹›\n]*›/g

/** A sentence that begins or ends so says nothing without its place. */
const expectant =
  /^(?:(?:what|here)\b|as it stands|in short|from what|my (?:reason|point)|with this change)|(?:\b(?:is|are|was|were|be|by|to|if|of|on|in|at|with|about|for|from|than|because|and|saw|see|noticed|needs?|would|expected|like|the|is this|point|side|how|a|an)|')$/i

export function hasPlace(text: string): boolean {
  return place.test(text)
}

/**
 * A template's text without what only leads to its places, for a comment that says already what they would ask for: `Could you fix it?
 * As it stands, ‹what breaks›.` is `Could you fix it?`. Undefined when nothing would be left.
 */
export function withoutPlaces(text: string): string | undefined {
  const [first, ...others] = text.split(/(?<=[.?!])\s+/).map(bareOf)
  return first && [first, ...others.filter((sentence) => sentence !== undefined)].join(' ')
}

function bareOf(sentence: string): string | undefined {
  if (!hasPlace(sentence)) return sentence
  const mark = /[.?!]$/.exec(sentence)?.[0] ?? ''
  const bare = sentence
    .slice(0, sentence.length - mark.length)
    .replace(lead, '')
    .trim()
  return bare.split(' ').length < 3 || expectant.test(bare) ? undefined : bare + mark
}

/** What stands before the place of a text that ends with a colon and a place: there the writer's own words fit. */
export function headOf(text: string): string | undefined {
  return /^([^‹›.?!]*[^‹›.?!\s]):\s*‹[^‹›\n]*›[.?!]?$/.exec(text)?.[1]
}

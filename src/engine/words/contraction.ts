/**
 * Words that people run together, with and without the apostrophe, and how many letters of the written form belong to the
 * first part. Patterns can then be written in full: `did not you` finds "didn't you" and "didnt you".
 */
const irregular: Record<string, [first: string, second: string, letters: number]> = {
  wont: ['will', 'not', 2],
  cant: ['can', 'not', 2],
  cannot: ['can', 'not', 3],
  aint: ['is', 'not', 2],
  shant: ['shall', 'not', 3],
  gonna: ['going', 'to', 3],
  wanna: ['want', 'to', 3],
  gotta: ['got', 'to', 3],
  gimme: ['give', 'me', 3],
  lemme: ['let', 'me', 3],
  dunno: ['do', 'not', 2],
  lets: ['let', 'us', 3],
  youre: ['you', 'are', 3],
  theyre: ['they', 'are', 4],
  weve: ['we', 'have', 2],
  youve: ['you', 'have', 3],
  ive: ['i', 'have', 1],
  theyve: ['they', 'have', 4],
  shouldve: ['should', 'have', 6],
  couldve: ['could', 'have', 5],
  wouldve: ['would', 'have', 5],
  mustve: ['must', 'have', 4],
  youd: ['you', 'would', 3],
  youll: ['you', 'will', 3],
  theyll: ['they', 'will', 4],
  thats: ['that', 'is', 4],
  whats: ['what', 'is', 4],
  whos: ['who', 'is', 3],
  hows: ['how', 'is', 3],
  theres: ['there', 'is', 5],
  im: ['i', 'am', 1],
  hes: ['he', 'is', 2],
  shes: ['she', 'is', 3],
  yall: ['you', 'all', 1],
}

/** What `not` is run together with. */
const negatable = 'do does did is are was were has have had would could should must need might'.split(' ')

const negated = new RegExp(`^(${negatable.join('|')})nt$`)

/** All that is listed, as it is written without an apostrophe. */
export const runTogether: readonly string[] = [...Object.keys(irregular), ...negatable.map((verb) => `${verb}nt`)]

/** Second halves that follow an apostrophe, with the letters that they take. */
const endings: [ending: string, word: string][] = [
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ["'m", 'am'],
]

/** After these, `'s` is a verb; after any other word it may be an owner's mark. */
const beforeIs = new Set(
  'it that this he she what who where when why how there here everything everyone everybody nothing something nobody someone anybody one'.split(
    ' ',
  ),
)

export interface Contraction {
  first: string
  second: string
  /** Where the second part starts in the written word. */
  split: number
}

/** The two words in one, or undefined. `written` is lower case with straight apostrophes. */
export function contractionOf(written: string): Contraction | undefined {
  const apostrophe = written.includes("'")
  const bare = apostrophe ? written.replaceAll("'", '') : written
  if (Object.hasOwn(irregular, bare)) {
    const [first, second, letters] = irregular[bare] as [string, string, number]
    // "Lets users" is a verb and "were", "well", "ill", "shell", "its" are words: only what is listed counts without apostrophe.
    if (bare !== 'lets' || apostrophe) return { first, second, split: letters }
  }
  const verb = bare.endsWith('nt') ? negated.exec(bare)?.[1] : undefined
  if (verb) return { first: verb, second: 'not', split: verb.length }
  if (!apostrophe) return undefined
  for (const [ending, second] of endings) {
    if (written.endsWith(ending) && written.length > ending.length) {
      return { first: written.slice(0, -ending.length), second, split: written.length - ending.length }
    }
  }
  if (written.endsWith("'s") && written.length > 2) {
    const first = written.slice(0, -2)
    return { first, second: beforeIs.has(first) ? 'is' : "'s", split: first.length }
  }
  return undefined
}

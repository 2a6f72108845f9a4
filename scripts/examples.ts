/** Examples of a kind on a page: enough to see the construction. All of them are in the file of the rule or the signal, and tested. */
const mostShown = 7

/** What a page shows of some examples. */
export function shown<Example>(examples: readonly Example[]): readonly Example[] {
  return examples.slice(0, mostShown)
}

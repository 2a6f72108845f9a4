/**
 * The same function, which keeps what it has worked out: a text repeats its words. It keeps a bounded number of answers, because every
 * misspelling of a large text would otherwise be kept for ever.
 */
export function memoised<Answer>(workOut: (text: string) => Answer, most = 30_000): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as Answer
    const answer = workOut(text)
    if (known.size >= most) known.clear()
    known.set(text, answer)
    return answer
  }
}

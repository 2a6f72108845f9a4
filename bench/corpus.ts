import { documentsIn } from './data.ts'

/** Real Markdown, one document after the other, cut at a line near each size. */
export async function textsOf(folder: string, sizes: readonly number[]): Promise<string[]> {
  const documents = (await documentsIn(folder)).flatMap(({ files }) => files.map(({ text }) => text))
  if (documents.length === 0) throw new Error(`There is no Markdown in ${folder}.`)
  let corpus = ''
  // A second round must not be known by heart already.
  for (let round = 0; corpus.length < Math.max(...sizes); round++) {
    corpus += `${documents.map((text) => (round === 0 ? text : variantOf(text, round))).join('\n\n')}\n\n`
  }
  return sizes.map((size) => corpus.slice(0, corpus.indexOf('\n', size - 1) + 1))
}

/** A comment of about 300 characters in one paragraph. */
export const comment =
  "Thanks for picking this up! I think the retry loop can run forever when the server answers with an empty body, because the counter is only raised on an error. Why didn't you just use the existing helper? It stops after three attempts and logs the reason, and we could remove `retryUntilDone` with it."

/** The same text with another word at the end of each line of prose, so that nobody can answer from memory. */
export function variantOf(text: string, number: number): string {
  return text.replace(/^\p{L}.*$/gmu, (line) => `${line} v${number}`)
}

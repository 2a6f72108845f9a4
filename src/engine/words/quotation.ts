import { LetterPattern } from '../letter-pattern.ts'

/** A longer stretch between two quotation marks is more likely two stray marks. */
const longest = 400

/** Pairs of marks, and what is quick to look for and in all text that has them. Most apostrophes are inside of words. */
const pairs = [
  { opens: /"/, pair: new LetterPattern(/"[^"]*"/g) },
  { opens: /“/, pair: new LetterPattern(/“[^”]*”/g) },
  { opens: /«/, pair: new LetterPattern(/«[^»]*»/g) },
  { opens: /(?<![A-Za-z\d])'/, pair: new LetterPattern(/(?<![\p{L}\p{N}])'(?=\S)[^']*(?<=\S)'(?![\p{L}\p{N}])/gu) },
  { opens: /‘/, pair: new LetterPattern(/‘[^’]*’(?![\p{L}])/gu) },
]

/** Where somebody else is quoted: offsets from mark to mark, end exclusive. */
export function quotations(text: string): [start: number, end: number][] {
  return pairs
    .filter(({ opens }) => opens.test(text))
    .flatMap(({ pair }) =>
      Array.from(text.matchAll(pair.for(text)), (match): [number, number] => [
        match.index,
        match.index + match[0].length,
      ]),
    )
    .filter(([start, end]) => end - start <= longest)
}

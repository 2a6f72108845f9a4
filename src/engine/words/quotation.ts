/** A longer stretch between two quotation marks is more likely two stray marks. */
const longest = 400

const pairs = [
  /"[^"]*"/g,
  /“[^”]*”/g,
  /«[^»]*»/g,
  /(?<![\p{L}\p{N}])'(?=\S)[^']*(?<=\S)'(?![\p{L}\p{N}])/gu,
  /‘[^’]*’(?!\p{L})/gu,
]

/** Where somebody else is quoted: offsets from mark to mark, end exclusive. */
export function quotations(text: string): [start: number, end: number][] {
  if (!/["“«'‘]/.test(text)) return []
  return pairs.flatMap((pair) =>
    Array.from(text.matchAll(pair), (match): [number, number] => [match.index, match.index + match[0].length]).filter(
      ([start, end]) => end - start <= longest,
    ),
  )
}

/** Digits of a number: with so many a letter more is seldom needed, and there are letters for twice as many. */
const radix = 44

/** The first of the letters, all of them in ASCII, with neither space nor bar among them. */
const firstLetter = '#'.charCodeAt(0)

/**
 * Whole numbers from 0 on as text that needs nothing between them: a letter a digit, the last digit of a number among the first 44
 * letters, and those before it among the next 44 (the idea: the variable-length quantities of MIDI files and source maps).
 */
export function textOfNumbers(numbers: readonly number[]): string {
  return numbers.map(textOfNumber).join('')
}

function textOfNumber(number: number): string {
  let text = String.fromCharCode(firstLetter + (number % radix))
  for (let rest = Math.floor(number / radix); rest > 0; rest = Math.floor(rest / radix))
    text = String.fromCharCode(firstLetter + radix + (rest % radix)) + text
  return text
}

/** The numbers in a text. */
export function numbersInText(text: string): number[] {
  const numbers: number[] = []
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - firstLetter
    number = number * radix + (digit % radix)
    if (digit >= radix) continue
    numbers.push(number)
    number = 0
  }
  return numbers
}

import { BitSet } from './bit-set'

/** Single signs of a text in UTF-8. */

export const lineFeed: u8 = 0x0a
export const space: u8 = 0x20
export const exclamation: u8 = 0x21
export const quote: u8 = 0x22
export const hash: u8 = 0x23
export const dollar: u8 = 0x24
export const ampersand: u8 = 0x26
export const apostrophe: u8 = 0x27
export const opened: u8 = 0x28
export const closed: u8 = 0x29
export const star: u8 = 0x2a
export const plus: u8 = 0x2b
export const comma: u8 = 0x2c
export const hyphen: u8 = 0x2d
export const stop: u8 = 0x2e
export const slash: u8 = 0x2f
export const zero: u8 = 0x30
export const colon: u8 = 0x3a
export const semicolon: u8 = 0x3b
export const less: u8 = 0x3c
export const greater: u8 = 0x3e
export const question: u8 = 0x3f
export const atSign: u8 = 0x40
export const openedBracket: u8 = 0x5b
export const backslash: u8 = 0x5c
export const closedBracket: u8 = 0x5d
export const caret: u8 = 0x5e
export const underscore: u8 = 0x5f
export const backtick: u8 = 0x60
export const bar: u8 = 0x7c
export const tilde: u8 = 0x7e

export function isSpace(byte: u8): bool {
  return byte === space || (byte >= 0x09 && byte <= 0x0d)
}

export function isSmall(byte: u8): bool {
  return byte >= 0x61 && byte <= 0x7a
}

export function isCapital(byte: u8): bool {
  return byte >= 0x41 && byte <= 0x5a
}

/** A capital as a small letter, and anything else as it is. */
export function inSmall(byte: u8): u8 {
  return isCapital(byte) ? byte + 0x20 : byte
}

export function isLetter(byte: u8): bool {
  return isSmall(byte) || isCapital(byte)
}

export function isDigit(byte: u8): bool {
  return byte >= zero && byte <= 0x39
}

export function isAlphanumeric(byte: u8): bool {
  return isLetter(byte) || isDigit(byte)
}

/** What may stand in a name of programming. */
export function isNameSign(byte: u8): bool {
  return isAlphanumeric(byte) || byte === underscore
}

/** Whether it belongs to a sign outside of ASCII. */
export function isForeign(byte: u8): bool {
  return byte >= 0x80
}

/** Some signs of ASCII. */
export class Signs extends BitSet {
  constructor(signs: string) {
    super()
    for (let place = 0; place < signs.length; place++) this.add(signs.charCodeAt(place))
  }
}

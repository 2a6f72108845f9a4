import {
  ampersand,
  apostrophe,
  backslash,
  backtick,
  closed,
  closedBracket,
  exclamation,
  greater,
  hash,
  hyphen,
  inSmall,
  isLetter,
  isNameSign,
  isSpace,
  less,
  opened,
  openedBracket,
  question,
  quote,
  Signs,
  semicolon,
  slash,
  space,
} from './ascii'

const marksOfCode = new Signs('`\\')
const targetSigns = new Signs('<(')
const titleMarks = new Signs('"\'()')

/** Elements whose text is code; no space is needed behind the last one. */
const opaqueElements = 'code kbd samp pre tt var '

/** The most letters that the name of one of them has. */
const longestName = 4

/**
 * Where a text may hide words together with the spaces between them: in tags, entities, images, and in the titles and labels of links.
 * There nothing is known of how far its words are from each other. It may be more than what Markdown hides, never less.
 */
class HiddenWords {
  /** Whether they may be anywhere, because unusual code spans may begin or end anywhere. */
  anywhere: bool = false
  /** Where each range begins and ends; in the order in which they begin. */
  readonly ranges: usize[] = []
  private start: usize = 0
  private end: usize = 0
  /** Where the last target of a link ends, and the last word that a bracket begins. */
  private targetEnd: usize = 0
  private wordEnd: usize = 0
  /** Of each sign where it was found last by `next`, and where it stands last of all; 0 when nobody has looked. */
  private readonly nextPlaces: StaticArray<usize> = new StaticArray<usize>(128)
  private readonly lastPlaces: StaticArray<usize> = new StaticArray<usize>(128)

  /** Looks through the text that lies there. Linear in it. */
  find(start: usize, end: usize): void {
    this.start = start
    this.end = end
    this.ranges.length = 0
    this.nextPlaces.fill(0)
    this.lastPlaces.fill(0)
    this.targetEnd = start
    this.wordEnd = start
    this.anywhere = this.hasUnusualCode()
    if (this.anywhere) return
    for (let at = start; at < end; at++) {
      const byte = load<u8>(at)
      if (byte === less) this.addTag(at)
      else if (byte === ampersand) this.addEntity(at)
      else if (byte === closedBracket) this.addLink(at)
      else if (byte === exclamation && this.byteAt(at + 1) === openedBracket) this.addImage(at)
      else if (byte === backtick) {
        const close = this.next(backtick, at + 1)
        if (close < end) at = close
      }
    }
    this.anywhere = this.hasMarkOfCode()
  }

  /** Two backticks in a row, or one that may be no mark. */
  private hasUnusualCode(): bool {
    for (let at = this.start; at < this.end; at++) {
      if (load<u8>(at) !== backtick) continue
      if (this.byteAt(at + 1) === backtick || (at > this.start && load<u8>(at - 1) === backslash)) return true
    }
    return false
  }

  /** Whether a sign in a range may belong to something else than was taken for it. */
  private hasMarkOfCode(): bool {
    let at = this.start
    for (let place = 0; place < this.ranges.length; place += 2) {
      at = max(at, unchecked(this.ranges[place]))
      for (; at < unchecked(this.ranges[place + 1]); at++) if (marksOfCode.has(load<u8>(at))) return true
    }
    return false
  }

  private addTag(at: usize): void {
    const first = this.byteAt(at + 1)
    if (first === exclamation && this.byteAt(at + 2) === hyphen) this.addComment(at)
    else if (first === exclamation || first === question || this.isOpaque(at + 1)) this.addToLast(greater, at)
    else if (first !== slash && !isLetter(first)) this.addWord(at)
    else if (this.next(quote, at) < this.next(greater, at) || this.next(apostrophe, at) < this.next(greater, at)) {
      this.addToLast(greater, at)
    } else this.addTo(greater, at, at + 1)
  }

  private addComment(at: usize): void {
    for (let close = this.next(greater, at); close < this.end; close = this.next(greater, close + 1)) {
      if (load<u8>(close - 1) === hyphen && load<u8>(close - 2) === hyphen) {
        this.add(at, close + 1)
        return
      }
    }
  }

  /** Whether the name of an element begins there whose text is code. */
  private isOpaque(at: usize): bool {
    let length = 0
    while (length <= longestName && isLetter(this.byteAt(at + length))) length++
    for (let place = 0, name = 0; place < opaqueElements.length; place++) {
      if (opaqueElements.charCodeAt(place) !== space) continue
      if (place - name === length && this.isName(at, name, length)) return true
      name = place + 1
    }
    return false
  }

  private isName(at: usize, name: i32, length: i32): bool {
    for (let place = 0; place < length; place++) {
      if (inSmall(load<u8>(at + place)) !== <u8>opaqueElements.charCodeAt(name + place)) return false
    }
    return true
  }

  private addEntity(at: usize): void {
    let close = at + 1
    if (this.byteAt(close) === hash) close++
    const first = close
    while (isNameSign(this.byteAt(close))) close++
    if (close > first && this.byteAt(close) === semicolon) this.add(at, close + 1)
  }

  /** Its label or its title. Of what stands inside of a target, the end has been looked at. */
  private addLink(at: usize): void {
    const next = this.byteAt(at + 1)
    if (next === openedBracket) this.addTo(closedBracket, at, at + 2)
    if (next !== opened || at + 2 < this.targetEnd) return
    const target = at + 2
    const end = this.endOfWord(target)
    this.targetEnd = end
    if (end === target || this.byteAt(target) === less || this.hasTitle(end)) this.addToLast(closed, at)
  }

  private addImage(at: usize): void {
    const close = this.next(closedBracket, at)
    if (close === this.end) return
    const behind = this.byteAt(close + 1)
    // A bracket, or a tag with one in it, may come before the one that ends the image.
    if (this.next(openedBracket, at + 2) < close || this.next(less, at) < close) this.add(at, this.end)
    else if (behind === opened) this.addTarget(at, close + 2)
    else if (behind === openedBracket) this.addTo(closedBracket, at, close + 2)
    else this.add(at, close + 1)
  }

  /** From there up to the end of a target. */
  private addTarget(from: usize, target: usize): void {
    const close = this.next(closed, target)
    for (let at = target; at < close; at++) {
      const byte = load<u8>(at)
      if (isSpace(byte) || targetSigns.has(byte)) {
        this.addToLast(closed, from)
        return
      }
    }
    this.add(from, close)
  }

  /** The next space. */
  private endOfWord(at: usize): usize {
    while (at < this.end && !isSpace(load<u8>(at))) at++
    return at
  }

  /** Whether something like a title stands behind the spaces there. */
  private hasTitle(start: usize): bool {
    let at = start
    while (at < this.end && isSpace(load<u8>(at))) at++
    return at < this.end && titleMarks.has(load<u8>(at))
  }

  /** From one place to a sign that comes behind another; nowhere when none comes. */
  private addTo(sign: u8, from: usize, behind: usize): void {
    const at = this.next(sign, behind)
    if (at < this.end) this.add(from, at + 1)
  }

  /** From there to the last sign of the text. */
  private addToLast(sign: u8, from: usize): void {
    const last = this.last(sign)
    if (last > from) this.add(from, last + 1)
  }

  /** From there to the next space. */
  private addWord(from: usize): void {
    if (from < this.wordEnd) return
    this.wordEnd = this.endOfWord(from)
    this.add(from, this.wordEnd)
  }

  private add(from: usize, to: usize): void {
    this.ranges.push(from)
    this.ranges.push(to)
  }

  /** The place of a sign from there on, the next or a later one, for it never goes back; the end when there is none. */
  private next(sign: u8, from: usize): usize {
    let at = unchecked(this.nextPlaces[sign])
    if (at >= from) return at
    at = from
    while (at < this.end && load<u8>(at) !== sign) at++
    this.nextPlaces[sign] = at
    return at
  }

  /** The last place of a sign, or the start. */
  private last(sign: u8): usize {
    let at = unchecked(this.lastPlaces[sign])
    if (at !== 0) return at
    at = this.end - 1
    while (at > this.start && load<u8>(at) !== sign) at--
    this.lastPlaces[sign] = at
    return at
  }

  private byteAt(at: usize): u8 {
    return at < this.end ? load<u8>(at) : space
  }
}

export const hiddenWords = new HiddenWords()

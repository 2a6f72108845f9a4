import { singleSign } from './glance'
import { glances, isWild, isWord, mayBeMissing, widthOf } from './glances'

/** The letters of the text that was skimmed last: what stands at each place, and whether there may be nothing. */
class Letters {
  /** Their parts of glances; of each sign its own, where signs that stand together are told from each other. */
  readonly parts: u32[] = []
  readonly areMissing: bool[] = []

  begin(): void {
    this.parts.length = 0
    this.areMissing.length = 0
  }

  add(part: u32, isHidden: bool): void {
    const flags = unchecked(glances[part])
    const isMissing = isHidden || (flags & mayBeMissing) !== 0
    const first = (flags & (isWord | isWild)) === 0 ? singleSign(part, 0) : 0
    if (first === 0) for (let width = widthOf(flags); width > 0; width--) this.push(part, isMissing)
    let place = 0
    for (let sign = first; sign !== 0; sign = singleSign(part, ++place)) this.push(sign, isMissing)
  }

  private push(part: u32, isMissing: bool): void {
    this.parts.push(part)
    this.areMissing.push(isMissing)
  }
}

export const letters = new Letters()

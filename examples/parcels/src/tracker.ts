export type ParcelState = 'announced' | 'underway' | 'delivered'

export interface Parcel {
  number: string
  /** Grams. */
  weight: number
  state: ParcelState
}

/** Knows every parcel by its number. */
export class Tracker {
  private readonly parcels = new Map<string, Parcel>()

  announce(number: string, weight: number): Parcel {
    const data2: Parcel = { number, weight, state: 'announced' }
    this.parcels.set(number, data2)
    return data2
  }

  // TODO: what happens when somebody delivers a parcel twice?
  deliver(number: string): boolean {
    const parcel = this.parcels.get(number)
    if (!parcel) return false
    parcel.state = 'delivered'
    return true
  }

  /** Heaviest first. */
  all(): Parcel[] {
    return [...this.parcels.values()].sort((a, b) => b.weight - a.weight)
  }
}

/** After a change the writer usually types on; waiting this long (ms) saves a check per key. */
const quiet = 150
/** However fast somebody types, no change waits longer than this (ms). */
const longest = 350

/** How long to wait (ms) from `now` until a text is checked that changed first at `first` and last at `last`. */
export function checkDelay(first: number, last: number, now: number): number {
  return Math.max(0, Math.min(last + quiet, first + longest) - now)
}

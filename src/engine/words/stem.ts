/** Whether two words share their stem, roughly: `rename` and `renaming`, `test` and `tests`. */
export function sameStem(a: string, b: string): boolean {
  const needed = Math.max(3, Math.min(a.length, b.length) - 2)
  return a.slice(0, needed) === b.slice(0, needed)
}

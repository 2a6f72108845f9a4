import { type Document, isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml'

/** Where something stands in the text of a configuration: UTF-16 offsets, end exclusive. */
export interface ConfigRange {
  start: number
  end: number
}

/** A name in a configuration: the keys and indices that lead to a value. */
export type ConfigPath = readonly string[]

/**
 * Where the value at `path` stands, or its key with `of: 'key'`. An empty value stands at its key; a path that leads
 * nowhere, at the innermost value that there is.
 */
export function placeOf(document: Document, path: ConfigPath, of: 'key' | 'value' = 'value'): ConfigRange {
  let node: unknown = document.contents
  let place = rangeOf(node) ?? { start: 0, end: 0 }
  for (const [depth, name] of path.entries()) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isPair(item) && nameOf(item.key) === name)
      if (!pair) return place
      const key = rangeOf(pair.key) ?? place
      if (of === 'key' && depth === path.length - 1) return key
      node = pair.value
      const value = rangeOf(node)
      place = value && value.end > value.start ? value : key
    } else if (isSeq(node)) {
      node = node.items[Number(name)]
      place = rangeOf(node) ?? place
    }
  }
  return place
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key)
}

function rangeOf(node: unknown): ConfigRange | undefined {
  const range = (node as Node | null | undefined)?.range
  return range ? { start: range[0], end: range[1] } : undefined
}

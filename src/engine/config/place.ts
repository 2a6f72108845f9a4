import { type Document, isMap, isScalar, isSeq, type ParsedNode } from 'yaml'

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
export function placeOf(document: Document.Parsed, path: ConfigPath, of: 'key' | 'value' = 'value'): ConfigRange {
  let node: ParsedNode | null = document.contents
  let place = node ? rangeOf(node) : { start: 0, end: 0 }
  for (const [depth, name] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name)
      if (!pair) return place
      const key = rangeOf(pair.key)
      if (of === 'key' && depth === path.length - 1) return key
      node = pair.value
      const value = node && rangeOf(node)
      place = value && value.end > value.start ? value : key
    } else {
      const item = isSeq(node) ? node.items[Number(name)] : undefined
      if (!item) return place
      node = item
      place = rangeOf(item)
    }
  }
  return place
}

function rangeOf({ range: [start, end] }: ParsedNode): ConfigRange {
  return { start, end }
}

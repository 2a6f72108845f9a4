import type { Word } from '../words/word.ts'
import { type WordClass, wordClasses } from './classes/index.ts'
import { type Atom, type PatternNode, parsePattern } from './pattern.ts'
import type { Atoms } from './program.ts'

/** What the automaton reads: a word, or one of the two ends of a sentence. */
export type Letter = Word | 'start' | 'end'

/** The ends of a sentence as classes. */
const ends = new Set(['start', 'end'])

/** Known words and classes, numbered. Two words that satisfy the same atoms have the same signature. */
export class Vocabulary implements Atoms {
  readonly #literals = new Map<string, number>()
  readonly #classes = new Map<string, { id: number; has: (word: Word) => boolean }>()
  readonly #phrases = new Map<string, PatternNode>()
  readonly #sets = new Map<string, number>()
  /** Sets by a member of theirs. */
  readonly #setsWith = new Map<number, Set<number>>()
  readonly #signatures = new Map<string, number>()
  readonly #signatureOfWord = new Map<string, number>()
  /** The atoms that each signature satisfies. */
  readonly atomsOf: ReadonlySet<number>[] = []
  #atoms = 0

  idOf(atom: Atom): number {
    if (atom.kind === 'set') return this.#setOf(atom.atoms.map((member) => this.idOf(member)))
    if (atom.kind === 'literal') return remember(this.#literals, atom.word, () => this.#atoms++)
    return remember(this.#classes, atom.name, () => ({ id: this.#atoms++, has: predicateOf(atom.name) })).id
  }

  /** A set is satisfied with any of its members. */
  #setOf(members: readonly number[]): number {
    return remember(this.#sets, [...new Set(members)].sort((a, b) => a - b).join(), () => {
      const id = this.#atoms++
      for (const member of members) remember(this.#setsWith, member, () => new Set<number>()).add(id)
      return id
    })
  }

  phraseClass(name: string): PatternNode | undefined {
    const definition = wordClasses[name]
    if (typeof definition !== 'string') return undefined
    return remember(this.#phrases, name, () => parsePattern(definition))
  }

  /** The same number for letters that no atom tells apart. */
  signatureOf(letter: Letter): number {
    const key =
      typeof letter === 'string'
        ? `\0${letter}`
        : `${letter.kind[0]}${+letter.shouted}${+letter.disguised}${+letter.capital}${letter.normal}`
    const known = this.#signatureOfWord.get(key)
    if (known !== undefined) return known
    // Every misspelling of a large text would stay for ever.
    if (this.#signatureOfWord.size > 50_000) this.#signatureOfWord.clear()
    const atoms = this.#satisfied(letter)
    const signature = remember(this.#signatures, atoms.join(), () => this.atomsOf.push(new Set(atoms)) - 1)
    this.#signatureOfWord.set(key, signature)
    return signature
  }

  #satisfied(letter: Letter): number[] {
    const atoms: number[] = []
    if (typeof letter === 'string') {
      const end = this.#classes.get(letter)
      if (end) atoms.push(end.id)
      return this.#withSets(atoms)
    }
    const literal = this.#literals.get(letter.normal)
    if (literal !== undefined) atoms.push(literal)
    for (const { id, has } of this.#classes.values()) if (has(letter)) atoms.push(id)
    return this.#withSets(atoms)
  }

  #withSets(atoms: readonly number[]): number[] {
    const all = new Set(atoms)
    for (const atom of atoms) for (const set of this.#setsWith.get(atom) ?? []) all.add(set)
    return [...all]
  }
}

function predicateOf(name: string): (word: Word) => boolean {
  if (ends.has(name)) return () => false
  const definition: WordClass | undefined = Object.hasOwn(wordClasses, name) ? wordClasses[name] : undefined
  if (definition === undefined) throw new SyntaxError(`There is no word class <${name}>.`)
  if (typeof definition === 'function') return definition
  if (definition instanceof Set) return (word) => word.kind === 'word' && definition.has(word.normal)
  throw new SyntaxError(`<${name}> is a class of phrases, not of words.`)
}

function remember<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = make()
  map.set(key, value)
  return value
}

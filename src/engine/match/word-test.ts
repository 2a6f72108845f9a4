import type { Word } from '../words/word.ts'
import { wordClasses } from './classes/index.ts'
import { type Atom, type PatternNode, parsePattern } from './pattern.ts'

/** What a pattern reads: a word, or one of the two ends of a sentence. */
export type Letter = Word | 'start' | 'end'

/** Whether a letter is what one step of a pattern asks for. */
export type WordTest = (letter: Letter) => boolean

const classTests = new Map<string, WordTest>()
const phrases = new Map<string, PatternNode>()

/** The test of an atom. Throws a `SyntaxError` for a class that does not exist or that is one of phrases. */
export function testOf(atom: Atom): WordTest {
  if (atom.kind === 'class') return testOfClass(atom.name)
  return (letter) => typeof letter !== 'string' && letter.normal === atom.word
}

/** The test of a letter that may be any of these: one look-up for all the words of a list, however long it is. */
export function testOfAny(atoms: readonly Atom[]): WordTest {
  const literals = new Set(atoms.flatMap((atom) => (atom.kind === 'literal' ? [atom.word] : [])))
  const classes = atoms.filter(({ kind }) => kind === 'class').map(testOf)
  return (letter) => {
    if (typeof letter !== 'string' && literals.has(letter.normal)) return true
    for (const test of classes) if (test(letter)) return true
    return false
  }
}

/** The pattern that a class stands for, when it is one of phrases. */
export function phraseClass(name: string): PatternNode | undefined {
  const definition = Object.hasOwn(wordClasses, name) ? wordClasses[name] : undefined
  if (typeof definition !== 'string') return undefined
  let phrase = phrases.get(name)
  if (!phrase) {
    phrase = parsePattern(definition)
    phrases.set(name, phrase)
  }
  return phrase
}

function testOfClass(name: string): WordTest {
  let test = classTests.get(name)
  if (!test) {
    test = makeTest(name)
    classTests.set(name, test)
  }
  return test
}

function makeTest(name: string): WordTest {
  if (name === 'start' || name === 'end') return (letter) => letter === name
  const definition = Object.hasOwn(wordClasses, name) ? wordClasses[name] : undefined
  if (definition === undefined) throw new SyntaxError(`There is no word class <${name}>.`)
  if (typeof definition === 'function') return (letter) => typeof letter !== 'string' && definition(letter)
  if (typeof definition === 'string') throw new SyntaxError(`<${name}> is a class of phrases, not of words.`)
  return (letter) => typeof letter !== 'string' && letter.kind === 'word' && definition.has(letter.normal)
}

import type { Atom, PatternNode } from './pattern.ts'

/** One step of a compiled pattern. Targets are addresses in the same program. */
export type Instruction =
  | { op: 'atom'; atom: number; next: number }
  | { op: 'split'; first: number; second: number }
  | { op: 'save'; slot: number; next: number }
  | { op: 'match' }

/** A pattern as instructions of a Thompson automaton; starts at address 0 (Cox, Regular Expression Matching, 2007). */
export interface Program {
  instructions: Instruction[]
  /** Names of captures; capture `n` fills the slots `2n` and `2n + 1`. */
  captures: string[]
}

/** Numbers atoms, and puts the pattern of a phrase class in its place. */
export interface Atoms {
  /** The number of an atom, the same for equal atoms; throws a `SyntaxError` for a class that does not exist. */
  idOf(atom: Atom): number
  /** The pattern that a class stands for, when it is a class of phrases. */
  phraseClass(name: string): PatternNode | undefined
}

export function compile(pattern: PatternNode, atoms: Atoms): Program {
  const program: Program = { instructions: [], captures: [] }
  const { instructions, captures } = program

  const emit = (instruction: Instruction) => instructions.push(instruction) - 1

  /** Emits `node` so that it goes on behind its last instruction, as everything here does. */
  const build = (node: PatternNode): void => {
    switch (node.type) {
      case 'atom': {
        const phrase = node.atom.kind === 'class' ? atoms.phraseClass(node.atom.name) : undefined
        if (phrase) build(phrase)
        else {
          const atom = atoms.idOf(node.atom)
          emit({ op: 'atom', atom, next: instructions.length + 1 })
        }
        break
      }
      case 'sequence':
        for (const item of node.items) build(item)
        break
      case 'choice':
        buildChoice(merged(node.options))
        break
      case 'repeat':
        for (let count = 0; count < node.min; count++) build(node.item)
        if (node.max === Number.POSITIVE_INFINITY) buildLoop(node)
        else buildOptional(node, node.max - node.min)
        break
      case 'capture': {
        const slot = (captures.push(node.name) - 1) * 2
        emit({ op: 'save', slot, next: instructions.length + 1 })
        build(node.item)
        emit({ op: 'save', slot: slot + 1, next: instructions.length + 1 })
      }
    }
  }

  const buildChoice = (options: PatternNode[]) => {
    const [first, ...rest] = options
    if (!first) return
    if (rest.length === 0) {
      build(first)
      return
    }
    const split: Instruction = { op: 'split', first: instructions.length + 1, second: -1 }
    emit(split)
    build(first)
    const jump: Instruction = { op: 'split', first: -1, second: -1 }
    emit(jump)
    split.second = instructions.length
    buildChoice(rest)
    jump.first = jump.second = instructions.length
  }

  const buildLoop = (node: Extract<PatternNode, { type: 'repeat' }>) => {
    const split: Instruction = { op: 'split', first: -1, second: -1 }
    const start = emit(split)
    build(node.item)
    emit({ op: 'split', first: start, second: start })
    split.first = node.lazy ? instructions.length : start + 1
    split.second = node.lazy ? start + 1 : instructions.length
  }

  const buildOptional = (node: Extract<PatternNode, { type: 'repeat' }>, times: number) => {
    const splits: { split: Extract<Instruction, { op: 'split' }>; inside: number }[] = []
    for (let count = 0; count < times; count++) {
      const split: Instruction = { op: 'split', first: -1, second: -1 }
      splits.push({ split, inside: emit(split) + 1 })
      build(node.item)
    }
    const outside = instructions.length
    for (const { split, inside } of splits) {
      split.first = node.lazy ? outside : inside
      split.second = node.lazy ? inside : outside
    }
  }

  /** Neighbouring options of one word each become one atom, which makes a list of words as cheap as a word. */
  const merged = (options: readonly PatternNode[]): PatternNode[] => {
    const flat = options.flatMap((option) => (option.type === 'choice' ? merged(option.options) : [option]))
    const result: PatternNode[] = []
    for (const option of flat) {
      const before = result.at(-1)
      if (option.type === 'atom' && before?.type === 'atom' && isWord(option.atom) && isWord(before.atom)) {
        result[result.length - 1] = {
          type: 'atom',
          atom: { kind: 'set', atoms: [...members(before.atom), ...members(option.atom)] },
        }
      } else result.push(option)
    }
    return result
  }

  const isWord = (atom: Atom) => atom.kind !== 'class' || !atoms.phraseClass(atom.name)

  build(pattern)
  emit({ op: 'match' })
  return program
}

function members(atom: Atom): readonly Atom[] {
  return atom.kind === 'set' ? atom.atoms : [atom]
}

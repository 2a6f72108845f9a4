import type { Atom, PatternNode } from './pattern.ts'
import { phraseClass, testOf, testOfAny, type WordTest } from './word-test.ts'

/** One step of a compiled pattern. Targets are addresses in the same program. */
export type Instruction =
  | { op: 'atom'; test: WordTest; next: number }
  | { op: 'split'; first: number; second: number }
  | { op: 'save'; slot: number; next: number }
  | { op: 'match' }

/** A pattern as instructions of a Thompson automaton; starts at address 0 (Cox, Regular Expression Matching, 2007). */
export interface Program {
  instructions: Instruction[]
  /** Names of captures; capture `n` fills the slots `2n` and `2n + 1`. */
  captures: string[]
  /** Whether a match may begin with a letter. */
  begins: WordTest
}

/** Throws a `SyntaxError` for a class that does not exist. */
export function compile(pattern: PatternNode): Program {
  const instructions: Instruction[] = []
  const captures: string[] = []
  const atoms = new Map<Instruction, readonly Atom[]>()

  const emit = (instruction: Instruction) => instructions.push(instruction) - 1

  const emitAtoms = (any: readonly Atom[]) => {
    const test = any.length === 1 ? testOf(any[0] as Atom) : testOfAny(any)
    const instruction: Instruction = { op: 'atom', test, next: instructions.length + 1 }
    atoms.set(instruction, any)
    emit(instruction)
  }

  /** Emits `node` so that it goes on behind its last instruction, as everything here does. */
  const build = (node: PatternNode): void => {
    switch (node.type) {
      case 'atom': {
        const phrase = node.atom.kind === 'class' ? phraseClass(node.atom.name) : undefined
        if (phrase) build(phrase)
        else emitAtoms([node.atom])
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

  const buildOption = (option: Option) => {
    if ('length' in option) emitAtoms(option)
    else build(option)
  }

  const buildChoice = (options: readonly Option[]) => {
    const jumps: Extract<Instruction, { op: 'split' }>[] = []
    for (const [place, option] of options.entries()) {
      if (place === options.length - 1) {
        buildOption(option)
        break
      }
      const split: Instruction = { op: 'split', first: instructions.length + 1, second: -1 }
      emit(split)
      buildOption(option)
      const jump: Instruction = { op: 'split', first: -1, second: -1 }
      emit(jump)
      jumps.push(jump)
      split.second = instructions.length
    }
    for (const jump of jumps) jump.first = jump.second = instructions.length
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

  build(pattern)
  emit({ op: 'match' })
  const begins = testOfAny(beginningsOf(instructions).flatMap((instruction) => atoms.get(instruction) ?? []))
  return { instructions, captures, begins }
}

/** The instructions that read the first letter. */
function beginningsOf(instructions: readonly Instruction[]): Instruction[] {
  const beginnings: Instruction[] = []
  const visited = new Set<number>()
  const stack = [0]
  for (let address = stack.pop(); address !== undefined; address = stack.pop()) {
    if (visited.has(address)) continue
    visited.add(address)
    const instruction = instructions[address]
    if (instruction?.op === 'atom') beginnings.push(instruction)
    else if (instruction?.op === 'split') stack.push(instruction.second, instruction.first)
    else if (instruction?.op === 'save') stack.push(instruction.next)
  }
  return beginnings
}

/** A pattern, or a word for which there is a choice. */
type Option = PatternNode | Atom[]

/** Neighbouring options of one word each become one, which makes a list of words as cheap as a word. */
function merged(options: readonly PatternNode[]): Option[] {
  const result: Option[] = []
  for (const option of flattened(options)) {
    const before = result.at(-1)
    if (option.type !== 'atom' || isPhrase(option.atom)) result.push(option)
    else if (before && 'length' in before) before.push(option.atom)
    else result.push([option.atom])
  }
  return result
}

function flattened(options: readonly PatternNode[]): readonly PatternNode[] {
  if (!options.some(({ type }) => type === 'choice')) return options
  return options.flatMap((option) => (option.type === 'choice' ? flattened(option.options) : [option]))
}

const isPhrase = (atom: Atom) => atom.kind === 'class' && phraseClass(atom.name) !== undefined

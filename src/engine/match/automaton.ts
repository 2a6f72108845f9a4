import type { Instruction, Program } from './program.ts'
import type { Letter, Vocabulary } from './vocabulary.ts'

interface State {
  /** Addresses of `atom` instructions that wait for the next letter. */
  live: readonly number[]
  /** Programs that have just matched. */
  accepts: readonly number[]
  /** Next state by the signature of the next letter. */
  next: Map<number, State>
}

/**
 * All programs as one automaton that is made deterministic while it reads (lazily, as in RE2): a known letter in a known state costs
 * one look-up, however many programs there are.
 */
export class Automaton {
  readonly #instructions: Instruction[] = []
  readonly #programOf = new Map<number, number>()
  readonly #vocabulary: Vocabulary
  /** Where a match can begin: addresses behind the first atom, by atom. */
  readonly #beginnings = new Map<number, number[]>()
  readonly #closures = new Map<number, { live: number[]; accepts: number[] }>()
  #states = new Map<string, State>()
  #initial: State
  readonly #mostTransitions: number
  #transitions = 0

  /** Beyond `mostTransitions` cached transitions the cache starts anew, so memory stays bounded whatever is read. */
  constructor(programs: readonly Program[], vocabulary: Vocabulary, mostTransitions = 100_000) {
    this.#mostTransitions = mostTransitions
    this.#vocabulary = vocabulary
    for (const [index, program] of programs.entries()) this.#load(program, index)
    this.#initial = this.#stateOf(new Set(), new Set())
  }

  /** The programs that match somewhere in these letters. */
  matching(letters: readonly Letter[]): Set<number> {
    const found = new Set<number>()
    let state = this.#initial
    for (const letter of letters) {
      const signature = this.#vocabulary.signatureOf(letter)
      state = state.next.get(signature) ?? this.#step(state, signature)
      for (const program of state.accepts) found.add(program)
    }
    return found
  }

  #load(program: Program, index: number): void {
    const base = this.#instructions.length
    for (const instruction of program.instructions) {
      if (instruction.op === 'match') this.#programOf.set(this.#instructions.length, index)
      this.#instructions.push(moved(instruction, base))
    }
    for (const address of this.#closure(base).live) {
      const instruction = this.#instructions[address]
      if (instruction?.op !== 'atom') continue
      const targets = this.#beginnings.get(instruction.atom) ?? []
      targets.push(instruction.next)
      this.#beginnings.set(instruction.atom, targets)
    }
  }

  #step(state: State, signature: number): State {
    const atoms = this.#vocabulary.atomsOf[signature] ?? new Set<number>()
    const live = new Set<number>()
    const accepts = new Set<number>()
    const enter = (address: number) => {
      const closure = this.#closure(address)
      for (const each of closure.live) live.add(each)
      for (const each of closure.accepts) accepts.add(each)
    }
    for (const address of state.live) {
      const instruction = this.#instructions[address]
      if (instruction?.op === 'atom' && atoms.has(instruction.atom)) enter(instruction.next)
    }
    for (const atom of atoms) for (const address of this.#beginnings.get(atom) ?? []) enter(address)
    if (++this.#transitions > this.#mostTransitions) this.#forget()
    const next = this.#stateOf(live, accepts)
    state.next.set(signature, next)
    return next
  }

  #forget(): void {
    this.#transitions = 0
    this.#states = new Map()
    this.#initial = this.#stateOf(new Set(), new Set())
  }

  #stateOf(live: Set<number>, accepts: Set<number>): State {
    const sorted = [...live].sort((a, b) => a - b)
    const key = `${sorted.join()}/${[...accepts].join()}`
    const known = this.#states.get(key)
    if (known) return known
    const state: State = { live: sorted, accepts: [...accepts], next: new Map() }
    this.#states.set(key, state)
    return state
  }

  /** What can be reached from an address without reading a letter. */
  #closure(start: number): { live: number[]; accepts: number[] } {
    const known = this.#closures.get(start)
    if (known) return known
    const live: number[] = []
    const accepts: number[] = []
    const visited = new Set<number>()
    const stack = [start]
    for (let address = stack.pop(); address !== undefined; address = stack.pop()) {
      if (visited.has(address)) continue
      visited.add(address)
      const instruction = this.#instructions[address]
      if (instruction?.op === 'atom') live.push(address)
      else if (instruction?.op === 'split') stack.push(instruction.second, instruction.first)
      else if (instruction?.op === 'save') stack.push(instruction.next)
      else accepts.push(this.#programOf.get(address) as number)
    }
    const closure = { live, accepts }
    this.#closures.set(start, closure)
    return closure
  }
}

function moved(instruction: Instruction, by: number): Instruction {
  switch (instruction.op) {
    case 'split':
      return { ...instruction, first: instruction.first + by, second: instruction.second + by }
    case 'atom':
    case 'save':
      return { ...instruction, next: instruction.next + by }
    case 'match':
      return instruction
  }
}

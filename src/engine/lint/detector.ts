import { type Context, type ContextName, contexts } from '../context/index.ts'
import { Automaton } from '../match/automaton.ts'
import { findMatches, type PatternMatch } from '../match/captures.ts'
import { beyond, parsePattern, underlined } from '../match/pattern.ts'
import { compile, type Program } from '../match/program.ts'
import { type Letter, Vocabulary } from '../match/vocabulary.ts'
import type { Find, Rule } from '../rules/rule.ts'
import { type SignalName, signals } from '../signals/index.ts'
import type { Sentence, Word } from '../words/word.ts'

/** A rule's pattern in a sentence, before contexts have been asked. */
export interface Detection {
  rule: Rule
  find: Find
  sentence: Sentence
  match: PatternMatch
}

/** A signal in a sentence. Where exactly is looked up only when somebody asks. */
export interface SignalDetection {
  name: SignalName
  sentence: Sentence
  matches(): readonly PatternMatch[]
}

/** Whom a compiled pattern belongs to. */
type Owner =
  | { kind: 'rule'; rule: Rule; find: Find; silencers: number[] }
  | { kind: 'silencer' }
  | { kind: 'context'; name: ContextName }
  | { kind: 'signal'; name: SignalName }

/** All patterns of rules, contexts and signals in one automaton: a sentence is read once, whatever their number. */
export class Detector {
  readonly #owners: Owner[] = []
  readonly #programs: Program[] = []
  readonly #vocabulary = new Vocabulary()
  readonly #automaton: Automaton

  /** Throws a `SyntaxError` for a pattern that cannot be read. */
  constructor(rules: readonly Rule[], settings: readonly (Context & { name: ContextName })[] = contexts) {
    for (const context of settings)
      for (const pattern of context.finds) this.#add(pattern, { kind: 'context', name: context.name })
    for (const signal of signals)
      for (const pattern of signal.finds) this.#add(pattern, { kind: 'signal', name: signal.name })
    for (const rule of rules) this.#addRule(rule)
    // Both ends have their class, or a pattern without `^` would shift the numbers of atoms.
    this.#automaton = new Automaton(this.#programs, this.#vocabulary)
  }

  /** What rules find in a sentence that no context silences, and the signals in it. */
  read(sentence: Sentence): { detections: Detection[]; signals: SignalDetection[] } {
    const letters: Letter[] = ['start', ...sentence.words, 'end']
    // In the order in which they were added: where two finds of a rule agree on the place, the first one counts.
    const matching = new Set([...this.#automaton.matching(letters)].sort((a, b) => a - b))
    const detections: Detection[] = []
    const found: SignalDetection[] = []
    if (matching.size === 0) return { detections, signals: found }
    const matchesOf = this.#remembering(letters, matching)
    for (const program of matching) {
      const owner = this.#owners[program] as Owner
      if (owner.kind === 'rule') {
        for (const match of matchesOf(program)) {
          if (!this.#silenced(owner, match, sentence, matching, matchesOf))
            detections.push({ rule: owner.rule, find: owner.find, sentence, match })
        }
      } else if (owner.kind === 'signal') {
        found.push({ name: owner.name, sentence, matches: () => matchesOf(program) })
      }
    }
    return { detections, signals: found }
  }

  /** Whether quotation marks or a context silence words that something else found; positions end exclusive. */
  silences(sentence: Sentence, first: number, last: number): boolean {
    const letters: Letter[] = ['start', ...sentence.words, 'end']
    const matching = this.#automaton.matching(letters)
    return this.#inContext(first, last, sentence, [], matching, this.#remembering(letters, matching))
  }

  #addRule(rule: Rule): void {
    const shared = (rule.unless ?? []).map((pattern) => this.#add(pattern, { kind: 'silencer' }))
    for (const each of rule.finds) {
      const find = typeof each === 'string' ? { pattern: each } : each
      const own = (find.unless ?? []).map((pattern) => this.#add(pattern, { kind: 'silencer' }))
      this.#add(find.pattern, { kind: 'rule', rule, find, silencers: [...shared, ...own] })
    }
  }

  #add(pattern: string, owner: Owner): number {
    this.#programs.push(compile(parsePattern(pattern), this.#vocabulary))
    return this.#owners.push(owner) - 1
  }

  /** The matches of a program in words of the sentence; each is looked for once. */
  #remembering(letters: readonly Letter[], matching: ReadonlySet<number>): (program: number) => PatternMatch[] {
    const signatures = letters.map((letter) => this.#vocabulary.atomsOf[this.#vocabulary.signatureOf(letter)])
    const accepts = (position: number, atom: number) => signatures[position]?.has(atom) ?? false
    const known = new Map<number, PatternMatch[]>()
    return (program) => {
      const before = known.get(program)
      if (before) return before
      const matches = matching.has(program)
        ? findMatches(this.#programs[program] as Program, letters.length, accepts)
            .map((match) => withoutEnds(match, letters.length))
            .filter((match) => match.last > match.first)
        : []
      known.set(program, matches)
      return matches
    }
  }

  #silenced(
    owner: Extract<Owner, { kind: 'rule' }>,
    match: PatternMatch,
    sentence: Sentence,
    matching: ReadonlySet<number>,
    matchesOf: (program: number) => PatternMatch[],
  ): boolean {
    const [first, last] = match.captures.get(underlined) ?? [match.first, match.last]
    if (owner.silencers.some((program) => matchesOf(program).some((other) => other.first < last && other.last > first)))
      return true
    return this.#inContext(first, last, sentence, owner.rule.despite ?? [], matching, matchesOf)
  }

  #inContext(
    first: number,
    last: number,
    sentence: Sentence,
    despite: readonly ContextName[],
    matching: ReadonlySet<number>,
    matchesOf: (program: number) => PatternMatch[],
  ): boolean {
    if (!despite.includes('quotation') && isQuoted(sentence.words.slice(first, last))) return true
    for (const program of matching) {
      const context = this.#owners[program] as Owner
      if (context.kind !== 'context' || despite.includes(context.name)) continue
      if (matchesOf(program).some((other) => other.first <= first && other.last > first)) return true
    }
    return false
  }
}

/** Positions of letters as positions of words: the two ends count for nothing, and what stands beyond the clause neither. */
function withoutEnds({ first, last, captures }: PatternMatch, letters: number): PatternMatch {
  const wordAt = (position: number) => Math.min(Math.max(position - 1, 0), letters - 2)
  const spans = new Map<string, [first: number, last: number]>()
  for (const [name, [from, to]] of captures) {
    if (name !== beyond && wordAt(to) > wordAt(from)) spans.set(name, [wordAt(from), wordAt(to)])
  }
  return { first: wordAt(first), last: wordAt(captures.get(beyond)?.[0] ?? last), captures: spans }
}

function isQuoted(words: readonly Word[]): boolean {
  const spoken = words.filter((word) => word.kind === 'word')
  return spoken.length > 0 && spoken.every((word) => word.quoted)
}

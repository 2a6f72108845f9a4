import { conjunction, determiner, preposition, pronoun } from './function-word.ts'
import { type WordClass, words } from './word-class.ts'

const auxiliary = words(
  "is am are was were be been being 's do does did have has had can could should would will must may might shall not",
)
const notVerbs =
  words(`just even ever never always really very so too also then here there now again still yet please only simply actually
  good bad wrong right new old all more most less least much many few own same other such stupid dumb`)

const irregularPast =
  words(`broke brought built bought came chose cut did drew drove fell felt found forgot gave got went grew had heard held hid hit kept knew laid led left
  let lost made meant met paid put read ran said saw sent set showed shut sat slept spoke spent stood stole stuck swore took taught told thought threw understood wrote
  became began blew caught dealt ate fought flew froze hung hurt misread misspelt overrode rewrote reset shrank undid won wore woke wound overwrote mistook`)

const irregularParticiple =
  words(`broken brought built bought come chosen cut done drawn driven fallen felt found forgotten given got gotten gone grown had heard held hidden hit
  kept known laid led left let lost made meant met paid put read run said seen sent set shown shut spoken spent stood stolen stuck taken taught told thought thrown
  understood written become begun caught dealt eaten fought frozen hung rewritten overwritten undone`)

const isOpenWord = (normal: string) =>
  !determiner.has(normal) &&
  !preposition.has(normal) &&
  !conjunction.has(normal) &&
  !pronoun.has(normal) &&
  !auxiliary.has(normal) &&
  !notVerbs.has(normal)

/** Verbs that end like other kinds of words. */
const lookalikes =
  words(`bring ping string reply apply supply rely comply multiply fly imply enable disable document implement comment increment decrement augment complement
  experiment mention question position function condition`)

const base = (normal: string) =>
  isOpenWord(normal) && (lookalikes.has(normal) || !/(?:ing|ly|ness|tion|ment|able|ible)$/.test(normal))

export const verbs: Record<string, WordClass> = {
  /** A word that can be the base form of a verb: not a function word, no ending of other kinds. */
  verb: (word) => (word.kind === 'word' && base(word.normal)) || word.kind === 'code',
  past: (word) =>
    word.kind === 'word' &&
    (irregularPast.has(word.normal) ||
      (/[^aeiou]?ed$/.test(word.normal) &&
        !/^(?:need|red|bed|speed|feed|seed|embed|indeed|exceed|proceed|shed)$/.test(word.normal))),
  participle: (word) =>
    word.kind === 'word' &&
    (irregularParticiple.has(word.normal) ||
      (/ed$/.test(word.normal) && !/^(?:need|red|bed|speed|feed|seed|indeed)$/.test(word.normal))),
  gerund: (word) =>
    word.kind === 'word' &&
    word.normal.length > 4 &&
    word.normal.endsWith('ing') &&
    !/^(?:thing|string|nothing|something|anything|everything|during|bring|spring|king|ring|sing|swing|morning|evening|being|ceiling)$/.test(
      word.normal,
    ),
  /** Verbs of changing code, for commands. */
  'change-verb':
    words(`fix change rewrite rename remove delete revert redo refactor move add use make clean replace drop update split extract merge
    rebase squash simplify address handle test document rework revise reword restructure undo stop try check read look write rip kill scrap start go do implement
    correct adjust format inline cleanup`),
}

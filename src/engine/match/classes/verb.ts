import type { Word } from '../../words/word.ts'
import { conjunction, determiner, preposition, pronoun } from './function-word.ts'
import { ofForm, type WordClass, words } from './word-class.ts'

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

const closedWords = new Set(
  [determiner, preposition, conjunction, pronoun, auxiliary, notVerbs].flatMap((list) => [...list]),
)

/** Verbs that end like other kinds of words. */
const lookalikes =
  words(`bring ping string reply apply supply rely comply multiply fly imply enable disable document implement comment increment decrement augment complement
  experiment mention question position function condition`)

const otherEndings = ['ing', 'ly', 'ness', 'tion', 'ment', 'able', 'ible']

const notPast = words('need red bed speed feed seed embed indeed exceed proceed shed')
const notParticiple = words('need red bed speed feed seed indeed')

const notGerund = new Set([
  ...words(
    'thing string nothing something anything everything during bring spring sing swing morning evening being ceiling',
  ),
  ...Array.from(' abcdefghijklmnopqrstuvwxyz', (letter) => `${letter.trim()}ing`),
])

const isCode = ({ kind }: Word) => kind === 'code'

export const verbs: Record<string, WordClass> = {
  /** A word that can be the base form of a verb: not a function word, no ending of other kinds. */
  verb: ofForm({ words: lookalikes, others: { except: closedWords, otherThan: otherEndings } }, isCode),
  past: ofForm({ words: irregularPast, others: { except: notPast, endings: ['ed'] } }),
  participle: ofForm({ words: irregularParticiple, others: { except: notParticiple, endings: ['ed'] } }),
  gerund: ofForm({ others: { except: notGerund, endings: ['ing'] } }),
  /** Verbs of changing code, for commands. */
  'change-verb':
    words(`fix change rewrite rename remove delete revert redo refactor move add use make clean replace drop update split extract merge
    rebase squash simplify address handle test document rework revise reword restructure undo stop try check read look write rip kill scrap start go do implement
    correct adjust format inline cleanup`),
}

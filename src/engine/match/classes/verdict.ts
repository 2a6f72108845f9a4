import { type WordClass, words } from './word-class.ts'

export const verdicts: Record<string, WordClass> = {
  /** Contempt for a piece of work, as a noun. */
  'verdict-noun':
    words(`garbage trash rubbish crap junk bullshit shit nonsense mess disaster abomination atrocity joke disgrace embarrassment monstrosity travesty catastrophe
    clusterfuck shitshow dumpster trainwreck horror eyesore spaghetti gibberish dreck horseshit bollocks poop turd pile hackjob`),
  /** Contempt for a piece of work, as an adjective. */
  'verdict-adjective':
    words(`horrible terrible awful horrendous atrocious appalling dreadful abysmal disgusting hideous pathetic ridiculous laughable absurd idiotic moronic
    stupid dumb lame crappy shitty braindead insane crazy nuts ludicrous nonsensical worthless useless pointless embarrassing shameful sloppy lazy amateurish amateur
    unprofessional garbage trash rubbish crap junk gross nasty vile silly retarded asinine inane foolish cringe cringy unacceptable inexcusable unforgivable`),
  /** Milder: says that something is bad, not what. */
  'vague-adjective':
    words(`bad wrong poor ugly weird strange odd meh subpar inadequate insufficient incorrect off confusing unclear messy hacky unreadable
    unsatisfactory mediocre weak lacking nasty clunky awkward gross yuck yucky suspicious questionable fishy smelly broken overkill overengineered overcomplicated`),
}

import { Detector } from '../src/engine/lint/detector.ts'
import { LintedText } from '../src/engine/lint/document.ts'
import { patternsOf } from '../src/engine/lint/pattern-list.ts'
import { allRules } from '../src/engine/rules/index.ts'
import type { Rule } from '../src/engine/rules/rule.ts'
import { variantOf } from './corpus.ts'
import type { RuleTimes } from './job.ts'
import { median } from './median.ts'

/** Taken in turns, so that what else the machine does falls on all of them alike. */
const rounds = 15

/** How long new texts take with shares of the rules: the medians. */
export async function ruleTimes(shares: readonly number[], text: string): Promise<RuleTimes> {
  const measured = shares.map((share) => ({ rules: shareOf(share), times: [] as number[] }))
  const detectors = measured.map(({ rules }) => new Detector(patternsOf(rules)))
  for (let round = 0; round < rounds; round++) {
    const variant = variantOf(text, round)
    for (const [index, detector] of detectors.entries()) {
      const before = performance.now()
      await new LintedText(variant, 'markdown', {}, detector).lint()
      // The first round fills what is made lazily.
      if (round > 0) measured[index]?.times.push(performance.now() - before)
    }
  }
  return measured.map(({ rules, times }) => {
    return { rules: rules.length, median: median(times) }
  })
}

/** 0.5 takes every other rule; 2 takes each twice. */
function shareOf(share: number): Rule[] {
  if (share < 1) return allRules.filter((_, index) => Math.floor(index * share) < Math.floor((index + 1) * share))
  const copies = Array.from({ length: share }, (_, copy) =>
    allRules.map((rule) => ({ ...rule, id: `${rule.id}-${copy}` })),
  )
  return copies.flat()
}

/** How often a linter and the labels agree. */
export interface Counts {
  truePositives: number
  falsePositives: number
  falseNegatives: number
  trueNegatives: number
}

const measures = ['precision', 'recall', 'f1', 'falsePositiveRate'] as const

export type Measure = (typeof measures)[number]

/** A share between 0 and 1, and between what it lies in 95 of 100 samples drawn again from the same rows. */
export interface Estimate {
  value: number
  low: number
  high: number
}

export type Score = Record<Measure, Estimate>

const resamples = 1000

/** Counts agreement of `flagged` and `labels`, row by row. */
export function countsOf(flagged: readonly boolean[], labels: readonly boolean[]): Counts {
  const counts: Counts = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 }
  for (const [index, label] of labels.entries()) {
    if (flagged[index]) counts[label ? 'truePositives' : 'falsePositives']++
    else counts[label ? 'falseNegatives' : 'trueNegatives']++
  }
  return counts
}

/** The measures with bootstrap intervals; the same counts always give the same intervals. */
export function scoreOf(counts: Counts): Score {
  const values = measuresOf(counts)
  const random = randomNumbers(1)
  const samples = Array.from({ length: resamples }, () => measuresOf(resampled(counts, random)))
  const estimates = measures.map((measure): [Measure, Estimate] => {
    const sorted = samples.map((sample) => sample[measure]).sort((a, b) => a - b)
    const at = (share: number): number => sorted[Math.floor(share * (resamples - 1))] ?? 0
    return [measure, { value: values[measure], low: at(0.025), high: at(0.975) }]
  })
  return Object.fromEntries(estimates) as Score
}

function measuresOf({ truePositives, falsePositives, falseNegatives, trueNegatives }: Counts): Record<Measure, number> {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  return {
    precision: share(truePositives, truePositives + falsePositives),
    recall: share(truePositives, truePositives + falseNegatives),
    f1: share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
    falsePositiveRate: share(falsePositives, falsePositives + trueNegatives),
  }
}

/** Draws as many rows as there are, with replacement. Rows of a kind are alike, so only their number is drawn. */
function resampled(counts: Counts, random: () => number): Counts {
  const entries = Object.entries(counts) as [keyof Counts, number][]
  const total = entries.reduce((sum, [, count]) => sum + count, 0)
  const drawn: Counts = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 }
  for (let draw = 0; draw < total; draw++) {
    let row = random() * total
    for (const [kind, count] of entries) {
      row -= count
      if (row >= 0) continue
      drawn[kind]++
      break
    }
  }
  return drawn
}

/** mulberry32: small, quick, and the same numbers on every run. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

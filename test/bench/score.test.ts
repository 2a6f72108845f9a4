import assert from 'node:assert/strict'
import { countsOf, scoreOf } from '../../bench/score.ts'

describe('score', () => {
  it('counts agreement row by row', () => {
    assert.deepEqual(countsOf([true, true, false, false, false], [true, false, true, false, false]), {
      truePositives: 1,
      falsePositives: 1,
      falseNegatives: 1,
      trueNegatives: 2,
    })
  })

  it('measures what the textbook says', () => {
    const score = scoreOf({ truePositives: 30, falsePositives: 10, falseNegatives: 20, trueNegatives: 40 })
    assert.equal(score.precision.value, 0.75)
    assert.equal(score.recall.value, 0.6)
    assert.equal(score.f1.value, 60 / 90)
    assert.equal(score.falsePositiveRate.value, 0.2)
  })

  it('gives an interval like the known one of a share, and always the same', () => {
    const counts = { truePositives: 500, falsePositives: 0, falseNegatives: 500, trueNegatives: 0 }
    const { recall } = scoreOf(counts)
    // 0.5 ± 1.96 · √(0.25 / 1000)
    assert.ok(Math.abs(recall.low - 0.469) < 0.006 && Math.abs(recall.high - 0.531) < 0.006, JSON.stringify(recall))
    assert.deepEqual(scoreOf(counts), scoreOf(counts))
  })

  it('measures nothing as zero', () => {
    assert.equal(scoreOf({ truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 5 }).f1.value, 0)
  })
})

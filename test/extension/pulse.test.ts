import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { Pulse } from '../../src/extension/pulse.ts'

const patience = 20

describe('the pulse of a worker', () => {
  let events: string[]
  let pulse: Pulse

  /** `alive`: the question is answered. */
  const start = (alive: boolean) => {
    events = []
    pulse = new Pulse(
      () => {
        events.push('asked')
        if (alive) setTimeout(() => pulse.heard())
      },
      () => events.push('died'),
      patience,
    )
  }
  afterEach(() => pulse.stop())

  it('is asked for after a silence, and there when the question is answered', async () => {
    start(true)
    pulse.heard()
    pulse.told()
    await pause(5 * patience)
    assert.deepEqual(events, ['asked'])
  })

  it('is there while something is heard', async () => {
    start(false)
    pulse.heard()
    pulse.told()
    pulse.heard()
    await pause(5 * patience)
    assert.deepEqual(events, [])
  })

  it('is gone when nothing is answered, which is said once', async () => {
    start(false)
    pulse.heard()
    pulse.told()
    pulse.told()
    await pause(5 * patience)
    assert.deepEqual(events, ['asked', 'died'])
  })

  it('is asked for later while nothing was ever heard', async () => {
    start(false)
    pulse.told()
    await pause(5 * patience)
    assert.deepEqual(events, [])
    await pause(8 * patience)
    assert.deepEqual(events, ['asked'])
  })

  it('is not asked for when nothing was told', async () => {
    start(false)
    await pause(5 * patience)
    assert.deepEqual(events, [])
  })
})

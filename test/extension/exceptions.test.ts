import assert from 'node:assert/strict'
import { DocumentExceptions } from '../../src/extension/exceptions.ts'

/** Storage that outlives the object that uses it, as a workspace's does. */
class Storage {
  readonly #values = new Map<string, unknown>()
  get<T>(key: string, otherwise?: T): T {
    return (this.#values.get(key) ?? otherwise) as T
  }
  async update(key: string, value: unknown): Promise<void> {
    this.#values.set(key, JSON.parse(JSON.stringify(value)))
  }
}

describe('exceptions of a document', () => {
  it('survive a reload and hold for that document only', async () => {
    const storage = new Storage()
    await new DocumentExceptions(storage).allow('file:///a.md', 'you always')
    const reloaded = new DocumentExceptions(storage)
    assert.deepEqual(reloaded.applied({ allow: ['x'], preset: 'strict' }, 'file:///a.md'), {
      allow: ['x', 'you always'],
      preset: 'strict',
    })
    assert.deepEqual(reloaded.applied(null, 'file:///b.md'), { allow: [] })
  })
  it('turn a document off and on again', async () => {
    const exceptions = new DocumentExceptions(new Storage())
    await exceptions.setOff('file:///a.md', true)
    assert.deepEqual(exceptions.applied({ enable: true }, 'file:///a.md'), { enable: false, allow: [] })
    await exceptions.setOff('file:///a.md', false)
    assert.deepEqual(exceptions.applied({ enable: true }, 'file:///a.md'), { enable: true, allow: [] })
  })
  it('forget the oldest documents', async () => {
    const exceptions = new DocumentExceptions(new Storage())
    for (let index = 0; index <= 500; index++) await exceptions.allow(`file:///${index}.md`, 'x')
    assert.deepEqual(exceptions.phrases('file:///0.md'), [])
    assert.deepEqual(exceptions.phrases('file:///500.md'), ['x'])
  })

  it('are forgotten with a document whose name is used again', async () => {
    const exceptions = new DocumentExceptions(new Storage())
    await exceptions.allow('untitled:Untitled-1', 'x')
    await exceptions.setOff('untitled:Untitled-1', true)
    await exceptions.allow('file:///a.md', 'x')
    await exceptions.forget('untitled:Untitled-1')
    assert.deepEqual(exceptions.phrases('untitled:Untitled-1'), [])
    assert.equal(exceptions.isOff('untitled:Untitled-1'), false)
    assert.deepEqual(exceptions.phrases('file:///a.md'), ['x'])
  })
})

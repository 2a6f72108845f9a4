import assert from 'node:assert/strict'
import fc from 'fast-check'
import { globProblem, matchesGlobs } from '../../../src/engine/config/glob.ts'

describe('matchesGlobs', () => {
  const cases: [globs: string | string[], path: string, matches: boolean][] = [
    ['*.md', 'a.md', true],
    ['*.md', 'docs/a.md', true],
    ['./*.md', 'a.md', true],
    ['./*.md', 'docs/a.md', false],
    ['docs/*.md', 'docs/a.md', true],
    ['docs/*.md', 'docs/a/b.md', false],
    ['docs/', 'docs/a/b.md', true],
    ['**/*.{md,txt}', 'docs/a/.b.txt', true],
    ['app/(auth)/*.md', 'app/(auth)/a.md', true],
    ['a+(b|c).md', 'a+(b|c).md', true],
    ['a+(b|c).md', 'abcb.md', false],
    [['docs/**', '!docs/a.md'], 'docs/a.md', false],
    [['docs/**', '!docs/a.md', 'docs/a.*'], 'docs/a.md', true],
    [['!docs/a.md'], 'README.md', false],
    [['', '!', '/'], 'a.md', false],
    [[], 'a.md', false],
  ]
  for (const [globs, path, matches] of cases) {
    it(`${JSON.stringify(globs)} ${matches ? 'means' : 'does not mean'} ${path}`, () => {
      assert.equal(matchesGlobs(globs, path), matches)
    })
  }

  it('means any plain path by its own name', () => {
    const name = fc.stringMatching(/^[\w()+|.-]{1,12}$/).filter((text) => !/^\.{1,2}$/.test(text))
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        assert.ok(matchesGlobs(names.join('/'), names.join('/')))
      }),
    )
  })

  it('never throws, whatever the glob', () => {
    const mark = fc.constantFrom(
      '*',
      '**',
      '/',
      '!',
      '{',
      '}',
      ',',
      '[',
      ']',
      '(',
      ')',
      '|',
      '+',
      '?',
      '\\',
      'a',
      '^',
      '$',
      '..',
    )
    const glob = fc.array(mark, { maxLength: 30 }).map((marks) => marks.join(''))
    fc.assert(
      fc.property(glob, (text) => {
        assert.equal(typeof matchesGlobs(text, 'aa/aa/aaaaaaaaaaaaaaaaaaaaaaaaaaaa.md'), 'boolean')
      }),
      { numRuns: 1000 },
    )
  })

  it('does not read a glob with a problem', () => {
    assert.match(globProblem('{a,b}{a,b}{a,b}{a,b}') ?? '', /at most 3/)
    assert.match(globProblem('a'.repeat(257)) ?? '', /256 characters/)
    assert.equal(matchesGlobs('*a*a*', 'aaa'), false)
    assert.match(globProblem('a\\\\\\\\') ?? '', /at most 2 times in a row/)
    assert.equal(matchesGlobs('a\\\\\\\\', 'a'), false)
    assert.equal(matchesGlobs('docs\\\\', 'a'), false)
    assert.equal(globProblem('**/packages/*/docs/**'), undefined)
  })
})

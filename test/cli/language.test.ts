import assert from 'node:assert/strict'
import { languageOf } from '../../src/cli/language.ts'

describe('languageOf', () => {
  const cases = {
    'a/README.md': 'markdown',
    'A.MARKDOWN': 'markdown',
    'a.mdown': 'markdown',
    '/r/.git/COMMIT_EDITMSG': 'git-commit',
    'a.txt': 'plaintext',
    'src/a.ts': 'typescript',
    'a.PY': 'python',
    'b/Dockerfile': 'dockerfile',
    md: 'plaintext',
    'a.md.bak': 'plaintext',
    OLD_COMMIT_EDITMSG: 'plaintext',
  }
  for (const [name, language] of Object.entries(cases)) {
    it(`takes ${name} for ${language}`, () => assert.equal(languageOf(name), language))
  }
})

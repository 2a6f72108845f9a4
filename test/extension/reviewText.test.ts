import assert from 'node:assert/strict'
import { isBox, isReviewText } from '../../src/extension/reviewText.ts'

describe('text that is checked', () => {
  for (const scheme of [
    'file',
    'untitled',
    'comment',
    'newissue',
    'vscode-vfs',
    'vscode-remote',
    'memfs',
    'vscode-test-web',
    'gist',
  ])
    it(`is Markdown at ${scheme}:`, () => assert.ok(isReviewText('markdown', scheme, undefined)))
  it('is the message box of Source Control', () => assert.ok(isReviewText('scminput', 'vscode-scm', undefined)))
  for (const scheme of [
    'git',
    'review',
    'pr',
    'githubpr',
    'gitpr',
    'githubcommit',
    'output',
    'rapport-preview',
    'rapport-rule',
  ])
    it(`is nothing at ${scheme}:, which is only shown`, () => assert.ok(!isReviewText('markdown', scheme, undefined)))
  it('is nothing that cannot be written', () => assert.ok(!isReviewText('markdown', 'archive', false)))
  it('is no code', () => assert.ok(!isReviewText('typescript', 'file', true)))
  it('is code where the user wants it, and only what the user wants', () => {
    assert.ok(isReviewText('typescript', 'file', true, ['typescript']))
    assert.ok(!isReviewText('typescript', 'git', true, ['typescript']))
    assert.ok(!isReviewText('markdown', 'file', true, ['typescript']))
  })
  it('is typed into boxes that must keep the focus', () => {
    assert.deepEqual(['comment', 'vscode-scm', 'newissue', 'file', 'untitled'].map(isBox), [
      true,
      true,
      true,
      false,
      false,
    ])
  })
})

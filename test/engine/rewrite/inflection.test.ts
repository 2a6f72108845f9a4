import assert from 'node:assert/strict'
import { inflect } from '../../../src/engine/rewrite/inflection.ts'

describe('inflection', () => {
  const forms = [
    ['use', 'using', 'used', 'used', 'uses'],
    ['break', 'breaking', 'broke', 'broken', 'breaks'],
    ['forget', 'forgetting', 'forgot', 'forgotten', 'forgets'],
    ['put', 'putting', 'put', 'put', 'puts'],
    ['copy', 'copying', 'copied', 'copied', 'copies'],
    ['push', 'pushing', 'pushed', 'pushed', 'pushes'],
    ['test', 'testing', 'tested', 'tested', 'tests'],
    ['name', 'naming', 'named', 'named', 'names'],
    ['rename', 'renaming', 'renamed', 'renamed', 'renames'],
    ['change', 'changing', 'changed', 'changed', 'changes'],
    ['cache', 'caching', 'cached', 'cached', 'caches'],
    ['submit', 'submitting', 'submitted', 'submitted', 'submits'],
    ['move', 'moving', 'moved', 'moved', 'moves'],
    ['merge', 'merging', 'merged', 'merged', 'merges'],
    ['ignore', 'ignoring', 'ignored', 'ignored', 'ignores'],
    ['open', 'opening', 'opened', 'opened', 'opens'],
    ['edit', 'editing', 'edited', 'edited', 'edits'],
    ['stop', 'stopping', 'stopped', 'stopped', 'stops'],
    ['write', 'writing', 'wrote', 'written', 'writes'],
    ['pass', 'passing', 'passed', 'passed', 'passes'],
    ['fix', 'fixing', 'fixed', 'fixed', 'fixes'],
    ['delete', 'deleting', 'deleted', 'deleted', 'deletes'],
    ['check', 'checking', 'checked', 'checked', 'checks'],
    ['clean', 'cleaning', 'cleaned', 'cleaned', 'cleans'],
    ['prefer', 'preferring', 'preferred', 'preferred', 'prefers'],
    ['debug', 'debugging', 'debugged', 'debugged', 'debugs'],
    ['embed', 'embedding', 'embedded', 'embedded', 'embeds'],
    ['need', 'needing', 'needed', 'needed', 'needs'],
    ['exceed', 'exceeding', 'exceeded', 'exceeded', 'exceeds'],
    ['ping', 'pinging', 'pinged', 'pinged', 'pings'],
    ['alias', 'aliasing', 'aliased', 'aliased', 'aliases'],
    ['focus', 'focusing', 'focused', 'focused', 'focuses'],
    ['double', 'doubling', 'doubled', 'doubled', 'doubles'],
    ['handle', 'handling', 'handled', 'handled', 'handles'],
    ['crawl', 'crawling', 'crawled', 'crawled', 'crawls'],
    ['echo', 'echoing', 'echoed', 'echoed', 'echoes'],
    ['redo', 'redoing', 'redid', 'redone', 'redoes'],
  ] as const
  for (const [base, gerund, past, participle, present] of forms) {
    it(`knows the forms of ${base}, from any of them`, () => {
      for (const form of [base, gerund, past, participle, present]) {
        assert.deepEqual(
          (['base', 'gerund', 'past', 'participle', 'present'] as const).map((wanted) => inflect(form, wanted)),
          [base, gerund, past, participle, present],
          form,
        )
      }
    })
  }

  it('inflects the first word of a phrase', () => {
    assert.equal(inflect('use the `helper` here', 'gerund'), 'using the `helper` here')
    assert.equal(inflect('`parse` it', 'gerund'), '`parse` it')
    assert.equal(inflect("don't log tokens", 'gerund'), 'not logging tokens')
    assert.equal(inflect('do not log tokens', 'base'), 'not log tokens')
  })

  it('inflects a second verb along with the first, where an object shows that it is one', () => {
    assert.equal(inflect('rename it and move the file', 'gerund'), 'renaming it and moving the file')
    assert.equal(inflect('renames it or then drops your copy', 'base'), 'rename it or then drop your copy')
    assert.equal(inflect('check the header and body', 'gerund'), 'checking the header and body')
    assert.equal(inflect('removes it and forget the rest', 'gerund'), 'removing it and forget the rest')
  })

  it('leaves out what only presses, and keeps "not"', () => {
    assert.equal(inflect('just please finally rebase it already', 'gerund'), 'rebasing it')
    assert.equal(inflect('not even test it at all', 'gerund'), 'not testing it')
    assert.equal(inflect('never tested it', 'base'), 'never test it')
  })

  it('gives a word that is no verb back', () => {
    assert.equal(inflect('!', 'gerund'), '!')
  })
})

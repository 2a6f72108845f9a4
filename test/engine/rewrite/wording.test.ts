import assert from 'node:assert/strict'
import { inForm } from '../../../src/engine/rewrite/wording.ts'

describe('a capture in the form that a template asks for', () => {
  it('loses its owner, and keeps its capital', () => {
    assert.equal(inForm('your commit message', 'the'), 'the commit message')
    assert.equal(inForm('Your own loop and their cache', 'the'), 'The loop and the cache')
    assert.equal(inForm("yours, the team's", 'the'), "yours, the team's")
  })

  it('is taken out of capitals', () => {
    assert.equal(
      inForm("THE LOOP I'VE SEEN IN `MAIN` AND THE API", 'plain'),
      "the loop I've seen in `MAIN` and the API",
    )
  })

  it('stands in another form of its verb', () => {
    assert.equal(inForm('rename it', 'gerund'), 'renaming it')
  })

  const one = [
    'this loop',
    'it',
    'everything here',
    'the class',
    'the bus',
    'your analysis',
    'a list of names',
    '`tests`',
    '',
  ]
  const many = [
    'these loops',
    'the tests',
    'you',
    'most of it and the rest',
    'the names in this list',
    'both',
    'the patches',
  ]
  const agreeing = { it: ['it', 'them'], is: ['is', 'are'], does: ['does', 'do'], has: ['has', 'have'] } as const
  for (const [form, [singular, plural]] of Object.entries(agreeing))
    it(`is answered by “${singular}” or “${plural}”`, () => {
      for (const subject of one) assert.equal(inForm(subject, form as keyof typeof agreeing), singular, subject)
      for (const subject of many) assert.equal(inForm(subject, form as keyof typeof agreeing), plural, subject)
    })
})

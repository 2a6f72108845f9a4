import assert from 'node:assert/strict'
import { l10n } from '../../src/server/l10n.ts'

describe('a text of the server', () => {
  afterEach(() => l10n.use({}))

  it('is English unless the client knows better', () => {
    assert.equal(l10n.t('Turn off this rule'), 'Turn off this rule')
    l10n.use({ 'Turn off this rule': 'Diese Regel ausschalten' })
    assert.equal(l10n.t('Turn off this rule'), 'Diese Regel ausschalten')
    assert.equal(l10n.t('About this rule'), 'About this rule')
  })

  it('has its values where the translation wants them', () => {
    l10n.use({ '{0} of {1}': 'von {1} {0}' })
    assert.equal(l10n.t('{0} of {1}', 2, '$&'), 'von $& 2')
    assert.equal(l10n.t('larger than {0} MB', 0.5), 'larger than 0.5 MB')
  })
})

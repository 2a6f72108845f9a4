import { assert } from 'chai'
import * as vscode from 'vscode'
import { leave, rewrite, take } from '../comparison.ts'
import { closeAll, eventually, harsh, write } from '../editor.ts'

/** What the extension in `test/host/model-provider` answers to `activate`. */
interface TestModel {
  hasProviders: boolean
  answer(...next: ({ text: string } | { error: string } | 'never')[]): void
  asked(): string[][]
  stopped(): number
}

const command = 'rapport.rewriteWithModel'
const kind = 'In these reviews I see no tests yet.'

describe('A language model', () => {
  let model: TestModel
  let editor: vscode.TextEditor
  let offline: string

  before(async function () {
    const extension = vscode.extensions.getExtension<TestModel>('rapport-tests.rapport-test-model')
    if (!extension) throw new Error('The test model is not installed')
    model = await extension.activate()
    // Older editors know models, but let no extension offer one.
    if (!model.hasProviders) this.skip()
    await eventually('the model', async () => (await vscode.lm.selectChatModels())[0])
  })
  beforeEach(async () => {
    editor = await write(harsh)
    offline = (await rewrite('rapport.rewriteDocument', leave)).after
    await vscode.window.showTextDocument(editor.document)
  })
  afterEach(closeAll)

  it('that answers well is asked once; one undo takes its words back', async () => {
    model.answer({ text: kind })
    assert.equal((await rewrite(command, take)).after, kind)
    assert.equal(model.asked().length, 1)
    assert.equal(editor.document.getText(), kind)
    await vscode.commands.executeCommand('undo')
    await eventually('the original text', () => (editor.document.getText() === harsh ? true : undefined))
  })

  it('that answers badly is asked once more', async () => {
    model.answer({ text: 'You never listen.' }, { text: kind })
    assert.equal((await rewrite(command, take)).after, kind)
    assert.equal(model.asked().length, 2)
  })

  for (const text of ['LGTM, ship it.', 'You never listen.', '', '   '])
    it(`that answers twice with ${JSON.stringify(text)} is not shown`, async () => {
      model.answer({ text })
      assert.equal((await rewrite(command, leave)).after, offline)
      assert.equal(model.asked().length, 2)
    })

  for (const error of ['NoPermissions', 'Blocked', 'NotFound', 'Your quota is exceeded'])
    it(`that answers with the error ${error} is replaced by Rapport’s own words`, async () => {
      model.answer({ error })
      assert.equal((await rewrite(command, leave)).after, offline)
    })

  it('that does not answer can be given up, and nothing changes', async () => {
    model.answer('never')
    await vscode.commands.executeCommand('notifications.clearAll')
    const running = vscode.commands.executeCommand(command)
    await eventually('the question', () => (model.asked().length > 0 ? true : undefined))
    await eventually('the end', async () => {
      // What the button “Cancel” does.
      await vscode.commands.executeCommand('notification.acceptPrimaryAction')
      return model.stopped() > 0 ? true : undefined
    })
    await running
    assert.equal(editor.document.getText(), harsh)
  })
})

describe('The tools for language models', () => {
  const text = async (name: string, input: object) => {
    const result = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined })
    return (result.content as vscode.LanguageModelTextPart[]).map(({ value }) => value).join('')
  }

  it('check a text', async () => {
    const [finding] = JSON.parse(await text('rapport_check', { text: harsh })) as { line: number; why: string }[]
    assert.equal(finding?.line, 1)
    assert.isNotEmpty(finding?.why)
    assert.equal(await text('rapport_check', { text: 'Thank you for the tests.' }), '[]')
  })

  it('rewrite a text', async () => {
    const rewritten = JSON.parse(await text('rapport_rewrite', { text: harsh })) as { text: string }
    assert.notEqual(rewritten.text, harsh)
    assert.include(rewritten.text, 'tests')
  })
})

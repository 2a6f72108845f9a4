// A language model that answers as a test tells it to: with words, with an error, or not at all.
const vscode = require('vscode')

let answers = []
let asked = []
let stopped = 0

const model = {
  id: 'rapport-test-model',
  name: 'Test Model',
  family: 'test',
  version: '1',
  maxInputTokens: 100_000,
  maxOutputTokens: 100_000,
  capabilities: {},
}

const textOf = ({ content }) =>
  typeof content === 'string' ? content : content.map((part) => part.value ?? '').join('')

const provider = {
  provideLanguageModelChatInformation: () => [model],
  provideTokenCount: () => 1,
  async provideLanguageModelChatResponse(_model, messages, _options, progress, token) {
    const answer = answers[Math.min(asked.length, answers.length - 1)]
    asked.push(messages.map(textOf))
    if (answer === 'never') {
      await new Promise((resolve) => token.onCancellationRequested(resolve))
      stopped += 1
      return
    }
    if (answer.error) throw vscode.LanguageModelError[answer.error]?.('no') ?? new Error(answer.error)
    for (const part of answer.text.split(/(?<= )/)) progress.report(new vscode.LanguageModelTextPart(part))
  },
}

exports.activate = (context) => {
  const hasProviders = typeof vscode.lm?.registerLanguageModelChatProvider === 'function'
  if (hasProviders) context.subscriptions.push(vscode.lm.registerLanguageModelChatProvider('rapport-tests', provider))
  return {
    hasProviders,
    /** Says what the model answers next; the last answer is given again and again. */
    answer(...next) {
      answers = next
      asked = []
      stopped = 0
    },
    asked: () => asked,
    stopped: () => stopped,
  }
}

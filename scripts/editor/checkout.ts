import path from 'node:path'

/** The folder that holds package.json. */
export const checkout = path.resolve(import.meta.dirname, '../..')

/** Everything that is installed or made for running an editor; git ignores it. */
export const cache = path.join(checkout, '.vscode-test')

/** The sample extension that offers a comment box. */
export const commentController = path.join(checkout, 'examples/comment-controller')

/** The extension that offers a language model to the suites. */
export const modelProvider = path.join(checkout, 'test/host/model-provider')

const vscode = require('vscode')

/** Offers a comment box on every line of a TypeScript file. */
function activate(context) {
  const controller = vscode.comments.createCommentController('review-comments', 'Review comments')
  controller.options = { prompt: 'Reply …', placeHolder: 'Write a review comment' }
  controller.commentingRangeProvider = {
    provideCommentingRanges: (document) =>
      document.languageId === 'typescript' ? [new vscode.Range(0, 0, document.lineCount - 1, 0)] : [],
  }
  context.subscriptions.push(
    controller,
    vscode.commands.registerCommand('reviewComments.add', ({ thread, text }) => {
      thread.comments = [...thread.comments, newComment(thread, text)]
    }),
    vscode.commands.registerCommand('reviewComments.edit', (comment) => show(comment, vscode.CommentMode.Editing)),
    vscode.commands.registerCommand('reviewComments.save', (comment) => show(comment, vscode.CommentMode.Preview)),
  )
}

function newComment(thread, text) {
  const author = { name: 'Sam Rivera' }
  return { thread, body: new vscode.MarkdownString(text), mode: vscode.CommentMode.Preview, author }
}

/** Assigning the list is what makes VS Code draw it again. */
function show(comment, mode) {
  comment.mode = mode
  comment.thread.comments = [...comment.thread.comments]
}

module.exports = { activate }

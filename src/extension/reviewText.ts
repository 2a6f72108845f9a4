/** Languages that review text is written in, where no setting says otherwise. */
export const languages = ['markdown', 'plaintext', 'git-commit', 'scminput'] as const

/** The extension's own documents: a comparison and a rule's page. */
export const scheme = { preview: 'rapport-preview', rule: 'rapport-rule' } as const

/** What is only shown, never written: old versions, pull requests of others, output, generated pages. */
const readOnly = new Set<string>([
  'git',
  'gitlens',
  'gitlens-git',
  'gl-review',
  'review',
  'pr',
  'githubpr',
  'gitpr',
  'githubcommit',
  'output',
  'debug',
  'vscode',
  'vscode-local-history',
  'walkThrough',
  ...Object.values(scheme),
])

/**
 * True for text that somebody writes to somebody: by language and by where it lives, never by the end of its name.
 *
 * @param isWritable What the editor knows about the file system; undefined when it knows nothing.
 * @param checked The languages that the user wants to be checked.
 */
export function isReviewText(
  languageId: string,
  uriScheme: string,
  isWritable: boolean | undefined,
  checked: readonly string[] = languages,
): boolean {
  return checked.includes(languageId) && !readOnly.has(uriScheme) && isWritable !== false
}

/** Small boxes that a message is typed into; a second editor beside them would take the focus and close them. */
export function isBox(uriScheme: string): boolean {
  return uriScheme === 'comment' || uriScheme === 'vscode-scm' || uriScheme === 'newissue'
}

import { sourceLanguages } from './comment-syntax.ts'

/** Ids of all languages that are known, as VS Code names them; first those that people write to each other in. */
export const languages: readonly string[] = ['markdown', 'plaintext', 'git-commit', 'scminput', ...sourceLanguages]

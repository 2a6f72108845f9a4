/** What the language server and its clients say to each other beyond the Language Server Protocol. Types and names only. */
import type { Range } from 'vscode-languageserver'
import type { ModelFailureKind, ModelMessage, Severity } from '../engine/index.ts'

/** Sent by the client in `initialize`. */
export interface InitializationOptions {
  /** Where the package lies, with a slash at its end: the rule pages are found below it. */
  root?: string
  /** The client has the commands below, so code actions and hovers may name them. */
  commands?: boolean
  /** The client's translations of the server's texts, by their English form. */
  texts?: Record<string, string>
  /** The client answers `rapport/readFile`, so configuration files can be found. */
  files?: boolean
  /** The client itself shows what cannot be read in a file of JSON, so that nobody has to be told twice. */
  json?: boolean
}

/** Commands that the client provides. Arguments are JSON, so they also work in a link. */
export const command = {
  ignore: 'rapport.ignore',
  turnOffRule: 'rapport.turnOffRule',
  openRule: 'rapport.openRule',
} as const

export const ignoreScopes = ['here', 'workspace', 'everywhere'] as const

export type IgnoreScope = (typeof ignoreScopes)[number]

/** The argument of `rapport.ignore`. */
export interface IgnoreArguments {
  uri: string
  phrase: string
  scope: IgnoreScope
}

/** The argument of `rapport.turnOffRule`. */
export interface TurnOffRuleArguments {
  uri: string
  ruleId: string
}

/** Server to client: the text of a file, or null when there is none. */
export const readFileRequest = 'rapport/readFile'

export interface ReadFileParams {
  uri: string
}

/** Server to client, after every check and when signals were counted: what is known about a document. */
export const statusNotification = 'rapport/status'

export interface Status {
  uri: string
  state: 'on' | 'off' | 'skipped'
  /** Why it is off or skipped, as the user should read it. */
  reason?: string
  findings: number
  /** How many things build rapport; left out until they are counted, and when there are none. */
  signals?: number
}

/** Client to server: the caret moved without a change of the text. */
export const caretNotification = 'rapport/caret'

export interface CaretParams {
  uri: string
  position: { line: number; character: number }
}

/** Client to server: a document that stays open came into view or left it, or another part of it came into view. */
export const viewNotification = 'rapport/view'

export interface ViewParams {
  uri: string
  /** What the user sees of it is checked first. Null when the document is out of view, and its findings with it. */
  range: Range | null
}

/** Client to server: settings of one document changed in a way that only the client knows. */
export const settingsChangedNotification = 'rapport/settingsChanged'

/** Client to server: other words for a part of a document. Answers null when the document is not checked. */
export const rewriteRequest = 'rapport/rewrite'

export interface RewriteParams {
  uri: string
  /** The client's version; the request is refused when the server knows another one. */
  version: number
  /** What to rewrite: the whole document, a range, or the sentence around the start of the range. */
  scope: 'document' | 'range' | 'sentence'
  range?: Range
}

export interface RewriteChange {
  range: Range
  before: string
  after: string
}

export interface RewriteResult {
  version: number
  /** The whole text with all changes made. */
  text: string
  /** Sorted by position; they never overlap. */
  changes: RewriteChange[]
}

/** Client to server: every rule, for a list to choose from. */
export const rulesRequest = 'rapport/rules'

export interface RuleEntry {
  id: string
  principle: string
  why: string
}

/** Client to server: everything that needs no judgement, in one edit. Answers null when the document is not checked. */
export const fixAllRequest = 'rapport/fixAll'

export interface FixAllParams {
  uri: string
  version: number
}

/** Client to server: other words from a language model, or the server's own. While it is answered, the server asks the client. */
export const modelRewriteRequest = 'rapport/modelRewrite'

export interface ModelRewriteParams extends RewriteParams {
  /** Comes back with every question, so that the client knows which model it chose. */
  conversation: number
}

export interface ModelRewriteResult extends RewriteResult {
  source: 'model' | 'offline'
  /** Why the words are not the model's. */
  reason?: ModelFailureKind
}

/** Server to client: asks the model. */
export const askModelRequest = 'rapport/askModel'

export interface AskModelParams {
  conversation: number
  messages: ModelMessage[]
}

export type ModelAnswer = { text: string } | { failure: ModelFailureKind }

/** Client to server: what is found in a text that is no document, such as the clipboard. Answers `TextFinding[]`. */
export const checkTextRequest = 'rapport/checkText'

/** Client to server: a text that is no document in other words. Answers a `TextRewrite`. */
export const rewriteTextRequest = 'rapport/rewriteText'

export interface TextParams {
  text: string
  /** A language id; Markdown when left out. */
  language?: string
}

export interface TextFinding {
  ruleId: string
  severity: Severity
  phrase: string
  /** Counted from 1. */
  line: number
  why: string
  /** Other words, best first. */
  suggestions: string[]
}

export interface TextRewrite {
  text: string
  /** UTF-16 offsets into the text that was sent, end exclusive; sorted, and they never overlap. */
  changes: { start: number; end: number; before: string; after: string }[]
  /** What the writer has to fill in, such as "what breaks". */
  places: string[]
}

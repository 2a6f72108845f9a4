import type { Principle } from './principle.ts'
import type { Severity } from './severity.ts'

/** Replaces `start` to `end` (UTF-16 offsets, end exclusive) by `newText`. */
export interface TextEdit {
  start: number
  end: number
  newText: string
}

/** Something that only the writer knows, left open in a rewrite. Offsets count in the text that the edits lead to. */
export interface Place {
  start: number
  end: number
  /** What to write there, without the marks: "what breaks". */
  hint: string
}

/** Other words for a finding. Its edits never overlap and are sorted by `start`. */
export interface Suggestion {
  title: string
  edits: TextEdit[]
  /** Needs no judgement, because it only leaves words out: may be applied with others in one go. */
  automatic?: true
}

/** Phrasing that may damage rapport. */
export interface Finding {
  ruleId: string
  principle: Principle
  severity: Severity
  /** UTF-16 offsets into the text, end exclusive. */
  start: number
  end: number
  /** One line for a list of problems. */
  message: string
  /** One sentence: what the phrase may do to the reader. */
  why: string
  /** The rule's page, relative to the root of the package: `docs/rules/<id>.md`. */
  url: string
  /** Best first; empty when there is nothing better to say than silence. Worded when somebody looks at them. */
  suggestions: Suggestion[]
}

/** Words that build rapport: thanks, a reason, an offer of help. */
export interface Signal {
  signalId: string
  principle: Principle
  /** UTF-16 offsets into the text, end exclusive. */
  start: number
  end: number
  /** One sentence: what it does for the reader. */
  why: string
}

/** A whole text in kinder words. */
export interface Rewrite {
  text: string
  changes: { ruleId: string; before: string; after: string }[]
  /** What the writer has to fill in, `‹like this›`. */
  places: Place[]
  /** Findings of the rewritten text. */
  remaining: Finding[]
}

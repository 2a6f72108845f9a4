import type { Finding, Signal } from '../../engine/index.ts'
import type { Position } from '../position.ts'
import type { Terminal } from '../terminal.ts'

/** A finding and where it stands. */
export type LocatedFinding = Finding & Position

/** Words that build rapport, and where they stand. */
export type LocatedSignal = Signal & Position & { text: string }

/** What was found in one text. */
export interface FileResult {
  name: string
  findings: LocatedFinding[]
  /** What builds rapport, when asked for. */
  signals?: LocatedSignal[]
}

/** What was found in all of them. */
export interface Result {
  /** Every text that was checked, also those without a finding. */
  files: FileResult[]
  /** How many texts the configuration says not to check. */
  ignored: number
}

/** Turns what was found into the text of a format. */
export type Reporter = (result: Result, colors: Terminal['colors']) => string | Promise<string>

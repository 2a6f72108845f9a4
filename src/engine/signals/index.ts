import alternative from './alternative.ts'
import reason from './reason.ts'
import type { Signal } from './signal.ts'

const all = [alternative, reason] as const

export type SignalName = (typeof all)[number]['name']

/** Everything that builds rapport and that the engine recognises. */
export const signals: readonly (Signal & { name: SignalName })[] = all

import type { Context } from './context.ts'
import idiom from './idiom.ts'
import negation from './negation.ts'
import self from './self.ts'
import technical from './technical.ts'

export type { Context } from './context.ts'

const all = [idiom, negation, self, technical] as const

/** `quotation` needs no pattern: words know whether they are quoted. */
export type ContextName = (typeof all)[number]['name'] | 'quotation'

export const contexts: readonly (Context & { name: ContextName })[] = all

import type { Context } from './context.ts'
import hedge from './hedge.ts'
import idiom from './idiom.ts'
import negation from './negation.ts'
import quotation from './quotation.ts'
import self from './self.ts'
import technical from './technical.ts'

export type { Context } from './context.ts'

const all = [hedge, idiom, negation, quotation, self, technical] as const

export type ContextName = (typeof all)[number]['name']

export const contexts: readonly (Context & { name: ContextName })[] = all

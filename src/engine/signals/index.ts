// Written by `npm run generate`: a new signal needs only its own file.
import alternative from './alternative.ts'
import care from './care.ts'
import commonGround from './common-ground.ts'
import credit from './credit.ts'
import effect from './effect.ts'
import need from './need.ts'
import offer from './offer.ts'
import openQuestion from './open-question.ts'
import ownedError from './owned-error.ts'
import ownedUncertainty from './owned-uncertainty.ts'
import reason from './reason.ts'
import sharedGoal from './shared-goal.ts'
import type { SignalKind } from './signal.ts'
import specificPraise from './specific-praise.ts'
import thanks from './thanks.ts'
import understanding from './understanding.ts'
import welcome from './welcome.ts'

const all = [
  alternative,
  care,
  commonGround,
  credit,
  effect,
  need,
  offer,
  openQuestion,
  ownedError,
  ownedUncertainty,
  reason,
  sharedGoal,
  specificPraise,
  thanks,
  understanding,
  welcome,
] as const

export type SignalId = (typeof all)[number]['id']

/** Every kind of signal, by id. */
export const allSignals: readonly (SignalKind & { id: SignalId })[] = all

/**
 * Why there are no words of a model: the user or the provider said no, there is no such model, its quota is used up, it said nothing
 * or nothing in time, it failed otherwise; or its words could not be used, or the text is too long to ask for.
 */
export const modelFailureKinds = [
  'no-permission',
  'blocked',
  'not-found',
  'quota',
  'empty',
  'late',
  'failed',
  'unfit',
  'too-long',
] as const

export type ModelFailureKind = (typeof modelFailureKinds)[number]

/** A model that gave no answer. */
export class ModelFailure extends Error {
  constructor(readonly kind: ModelFailureKind) {
    super(`The language model gave no answer: ${kind}`)
    this.name = 'ModelFailure'
  }
}

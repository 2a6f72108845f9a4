import type { ModelFailureKind } from '../engine/index.ts'

const codes: Record<string, ModelFailureKind> = {
  NoPermissions: 'no-permission',
  Blocked: 'blocked',
  NotFound: 'not-found',
}

/** Providers name a spent quota in words of their own. */
const quota = /quota|rate.?limit|too many requests|\b429\b|exceeded your|usage limit/i

const textOf = (value: unknown, key: 'code' | 'name' | 'message') =>
  typeof value === 'object' && value !== null && key in value ? String((value as Record<string, unknown>)[key]) : ''

/** Why a model gave no answer, by the error that it gave instead. */
export function modelFailureOf(error: unknown): ModelFailureKind {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined
  const words = [error, cause].flatMap((part) => [textOf(part, 'code'), textOf(part, 'name'), textOf(part, 'message')])
  if (words.some((word) => quota.test(word))) return 'quota'
  return codes[textOf(error, 'code')] ?? codes[textOf(cause, 'code')] ?? 'failed'
}

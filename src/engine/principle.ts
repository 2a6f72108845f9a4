/** The six things that rapport rests on. Every rule protects exactly one. */
export const principles = ['trust', 'collaboration', 'partnership', 'leadership', 'conflict', 'belonging'] as const

export type Principle = (typeof principles)[number]

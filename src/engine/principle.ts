/** The six things that rapport rests on. Every rule protects exactly one. */
export const principles = ['trust', 'collaboration', 'partnership', 'leadership', 'conflict', 'belonging'] as const

export type Principle = (typeof principles)[number]

/** What each principle gives the reader, in one sentence. */
export const principleMeanings: Record<Principle, string> = {
  trust: 'People can admit a mistake or share a half-formed idea without being punished for it.',
  collaboration: 'The debate is about the work, never about the person; credit is shared.',
  partnership: "Everyone's constraints and objections are asked for and weighed.",
  leadership: 'A critique comes with respect and a way forward.',
  conflict: 'A hard conversation stays with facts and the wanted outcome.',
  belonging: 'Everyone is spoken to as somebody who belongs here.',
}

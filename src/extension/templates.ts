/** A draft to fill in. What only the writer knows stands as `‹hint›`; these places become tab stops. */
export interface Template {
  title: string
  /** What it is for. */
  detail: string
  body: string
}

/** In the order in which they are offered. */
export const templates: readonly Template[] = [
  {
    title: 'Review comment',
    detail: 'What you see, what it leads to, and what may help',
    body: `suggestion: In ‹where›, I see ‹what you see›.

That leads to ‹effect›, for example when ‹case›.

Could we ‹alternative›? ‹what you are not sure about›
`,
  },
  {
    title: 'Review summary',
    detail: 'What works, what has to happen before the merge, and what may wait',
    body: `Thank you for ‹what this change brings›.

What works well:

- ‹one thing, by name›

Needed before the merge, and why:

- ‹what has to change›, because ‹reason›

Ideas that may wait:

- ‹idea›

Happy to talk about ‹the hardest point› whenever it suits you.
`,
  },
  {
    title: 'Peer feedback',
    detail: 'Situation, behaviour, impact, and a question',
    body: `**Situation**: In ‹meeting, review or week›,

**Behaviour**: I saw that ‹what was said or done›.

**Impact**: For ‹whom›, it led to ‹effect›.

How did you see it? What would help me is ‹request›.
`,
  },
  {
    title: 'Difficult message',
    detail: 'A goal you share, facts, both sides, and a next step',
    body: `Hello ‹name›,

I would like to talk about ‹topic›, because ‹goal we share› matters to both of us.

What happened, as I know it: ‹facts›.

What it means for me: ‹effect›.

There may be more to it. How do you see it, and what do you need?

A next step that I can offer: ‹step›. Would ‹time› suit you?
`,
  },
  {
    title: 'Thanks',
    detail: 'What somebody did, and what it made possible',
    body: `Hello ‹name›,

thank you for ‹what they did›. Because of it, ‹what became possible›.

I learned ‹what you learned› from it.
`,
  },
]

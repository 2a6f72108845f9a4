import { type ModelMessage, type ModelRewrite, type Respond, rewriteWithModel } from '../../../src/engine/index.ts'

/** What a pretended model was asked and what became of its answers. */
export interface Conversation {
  asked: ModelMessage[][]
  result: ModelRewrite
}

/** The feedback as a model sees it: between the marks of the last message that holds it. */
export function shownTo(messages: readonly ModelMessage[]): string {
  for (const { text } of messages) {
    const match = /^<comment-(\d+)>\n([\s\S]*)\n<\/comment-\1>/.exec(text)
    if (match) return match[2] as string
  }
  throw new Error('The feedback is nowhere in the conversation')
}

/** Rewrites with a model that gives these answers, one after the other. A function sees the feedback as the model does. */
export async function converse(
  text: string,
  answers: readonly (string | ((shown: string) => string))[],
  range?: [number, number],
): Promise<Conversation> {
  const asked: ModelMessage[][] = []
  const respond: Respond = async (messages) => {
    const answer = answers[asked.length] ?? answers.at(-1) ?? ''
    asked.push([...messages])
    return typeof answer === 'string' ? answer : answer(shownTo(messages))
  }
  return { result: await rewriteWithModel(text, { respond, ...(range ? { range } : {}) }), asked }
}

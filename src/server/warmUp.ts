import { lint } from '../engine/index.ts'

/** In it something is found, so that all code for that is read. */
const text = 'Why did you not just test this?'

/** Makes ready what the first document would have to wait for. */
export async function warmUp(): Promise<void> {
  await lint(text)
}

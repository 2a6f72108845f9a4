import { createColors } from 'picocolors'

/** The exit code of bad use: a missing file, a broken configuration, an unknown option. */
const badUse = 2

/** Where a command speaks. Findings go to standard output, all else to standard error, one line at a time. */
export class Terminal {
  readonly colors = createColors(Boolean(process.stdout.isTTY) && !process.env.NO_COLOR)

  constructor() {
    // Whoever reads may stop early, as `head` does.
    for (const stream of [process.stdout, process.stderr])
      stream.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error
      })
  }

  print(text: string): void {
    process.stdout.write(text)
  }

  /** Says something that does not change the exit code. */
  note(line: string): void {
    process.stderr.write(`rapport: ${printable(line)}\n`)
  }

  /** Says what could not be done, and makes the exit code 2. */
  complain(line: string): void {
    this.note(line)
    process.exitCode = badUse
  }

  /** Makes the exit code 1, unless there was bad use. */
  fail(): void {
    process.exitCode ||= 1
  }
}

/** The text on one line, and without what would steer a terminal. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '�')
}

import { CommanderError } from 'commander'
import { programFor } from './program.ts'
import { Terminal } from './terminal.ts'

/** Runs the command line of this process. */
async function main(): Promise<void> {
  const terminal = new Terminal()
  try {
    await programFor(terminal).parseAsync()
  } catch (error) {
    // The message is already out; help that was asked for has the exit code 0.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else terminal.complain(`This should not have happened: ${error instanceof Error ? error.message : error}`)
  }
}

void main()

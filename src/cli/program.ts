import { Command, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import { nearestOf } from '../engine/config/nearest.ts'
import { languages, presets, severities } from '../engine/index.ts'
import { type CheckOptions, check, reporters } from './check.ts'
import { type RewriteCommandOptions, rewrite } from './rewrite.ts'
import { explain, listRules } from './rules.ts'
import type { Terminal } from './terminal.ts'

const exitCodes = `
Exit codes: 0 when nothing was found, 1 with findings, 2 when something could not be read or understood.`

/** The command line: what may be said, and which command it leads to. */
export function programFor(terminal: Terminal): Command {
  const program = new Command('rapport')
    .description('Finds phrasing that damages rapport, says why, and offers words that keep your point.')
    .version(version)
    .exitOverride()
    .configureOutput({
      outputError: (text, write) =>
        write(
          `rapport: ${text
            .trim()
            .replace(/^error: /, '')
            .replace(/\s*\n\s*/g, ' ')}\n`,
        ),
    })
    .addHelpText('after', exitCodes)
  addCheck(program, terminal)
  addRewrite(program, terminal)
  program
    .command('rules')
    .description('list every rule')
    .addOption(new Option('--format <format>', 'how to print them').choices(['text', 'json']).default('text'))
    .action(({ format }: { format: 'text' | 'json' }) => listRules(format, terminal))
  program
    .command('explain')
    .description('say what a rule protects, and who says so')
    .argument('<rule>', 'the id of a rule')
    .action((id: string) => explain(id, terminal))
  return program
}

function addCheck(program: Command, terminal: Terminal): void {
  const command = program
    .command('check')
    .description('show phrasing that may damage rapport')
    .argument('<files...>', 'files, folders or globs; - is standard input')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(Object.keys(reporters)).default('text'))
    .addOption(
      new Option('--min-severity <severity>', 'show only what is at least this loud')
        .choices([...severities])
        .default('hint'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 when something at least this loud is found')
        .choices([...severities, 'never'])
        .default('information'),
    )
    .option('--signals', 'show what builds rapport too (text and json)')
    .option('--max-findings <number>', 'how many of those are still fine', wholeNumber, 0)
  addSourceOptions(command)
    .addHelpText('after', exitCodes)
    .action((names: string[], options: CheckOptions) => check(names, options, terminal))
}

function addRewrite(program: Command, terminal: Terminal): void {
  const command = program
    .command('rewrite')
    .description('print the text in kinder words')
    .argument('<files...>', 'files, folders or globs; - is standard input')
    .option('-w, --write', 'change the files instead of printing them')
    .option('-d, --diff', 'print what changes instead of the whole text')
  addSourceOptions(command).action((names: string[], options: RewriteCommandOptions) =>
    rewrite(names, options, terminal),
  )
}

function addSourceOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'use this configuration file, not the nearest one')
    .option('--no-config', 'use no configuration file')
    .addOption(new Option('--preset <preset>', 'the set of rules to start from').choices([...presets]))
    .option('--language <id>', 'take every text for this: markdown, plaintext, git-commit, or code', knownLanguage)
    .option('--stdin-filename <name>', 'the name that stands for standard input')
}

/** There are too many to list them all. */
function knownLanguage(id: string): string {
  const known: readonly string[] = languages
  if (known.includes(id)) return id
  const nearest = nearestOf(id, known)
  throw new InvalidArgumentError(
    nearest
      ? `Did you mean \`${nearest}\`?`
      : 'It needs `markdown`, `plaintext`, `git-commit`, or what VS Code calls a programming language, such as `typescript`.',
  )
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It needs a whole number.')
  return Number(text)
}

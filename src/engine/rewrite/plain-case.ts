import { shoutable } from '../match/classes/dispute.ts'

/** Initialisms and names that could be read as words; others are short or have no vowel. */
const initialisms = new Set(
  'ajax ansi apache apis ascii asap aws azure cicd cobol cors docker epoll gpio guid ides imap jira json jpeg linux macos maven mysql nginx oauth posix readme redis saas sata sqlite toml todo unicode unix uuid uuids wasm yaml xaml'.split(
    ' ',
  ),
)

const shouted = /(`[^`]*`)|(?<![\p{L}\p{N}_@#/.$-])\p{Lu}[\p{Lu}'’]+(?![\p{L}\p{N}_=]|[-./]\p{L})/gu

/** Takes words out of capitals. Code and what looks like an initialism or an identifier stays. */
export function inPlainCase(text: string): string {
  const quiet = text.replace(shouted, (word, code: string | undefined) =>
    code || isInitialism(word) ? word : plain(word),
  )
  return quiet.replace(/(?<=\s)A(?=\s)/g, 'a')
}

const plain = (word: string) => (/^I['’]/.test(word) ? `I${word.slice(1).toLowerCase()}` : word.toLowerCase())

function isInitialism(word: string): boolean {
  const [small, ending] = word.toLowerCase().split(/['’]/) as [string, string?]
  if (shoutable.has(small) || (ending && /^(?:t|m|d|ll|re|ve)$/.test(ending))) return false
  return small.length < 4 || initialisms.has(small) || !/[aeiouy]/.test(small)
}

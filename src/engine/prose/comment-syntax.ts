/** A literal that may hold what looks like a comment. */
export interface StringSyntax {
  open: string
  close: string
  /** What keeps `close` from closing: a backslash before it, or the mark twice. */
  escape?: 'backslash' | 'double'
  /** It may go on after a line break. */
  lines?: true
}

/** What a scanner must know about a programming language to find its comments. */
export interface CommentSyntax {
  line?: readonly string[]
  block?: readonly (readonly [open: string, close: string])[]
  strings?: readonly StringSyntax[]
  /** Block comments hold others. */
  nested?: true
  /** A line comment starts at the start of a line or behind a space, since its mark means something else inside of words. */
  apart?: true
  /** A line comment starts at the start of a line. */
  lineStart?: true
  /** A slash may start a regular expression, and a backtick a template with code in `${…}`. */
  script?: true
  /** `'` is a character only when it closes right behind it: `'a` is a lifetime. */
  lifetimes?: true
  /** A string in place of a statement is documentation. */
  docstrings?: true
  /** `<<END` starts a text that goes up to the line `END`. */
  heredocs?: true
  /** `key: |` starts a text that goes on as long as lines are indented. */
  blockScalars?: true
}

const double: StringSyntax = { open: '"', close: '"', escape: 'backslash' }
const single: StringSyntax = { open: "'", close: "'", escape: 'backslash' }
const backtick: StringSyntax = { open: '`', close: '`', lines: true }
const tripleDouble: StringSyntax = { open: '"""', close: '"""', escape: 'backslash', lines: true }
const tripleSingle: StringSyntax = { open: "'''", close: "'''", escape: 'backslash', lines: true }
const doubled: StringSyntax = { open: '"', close: '"', escape: 'double' }
const quoted: StringSyntax = { open: "'", close: "'", escape: 'double', lines: true }
const slashes = ['//'] as const
const hash = ['#'] as const
const stars = [['/*', '*/']] as const
const tags = [['<!--', '-->']] as const

const c: CommentSyntax = { line: slashes, block: stars, strings: [double, single] }
const script: CommentSyntax = { ...c, script: true }
const jvm: CommentSyntax = { ...c, strings: [tripleDouble, double, single] }
const shell: CommentSyntax = {
  line: hash,
  strings: [
    { ...double, lines: true },
    { open: "'", close: "'", lines: true },
  ],
  apart: true,
  heredocs: true,
}
const hashed: CommentSyntax = { line: hash, strings: [double, single], apart: true }
const markup: CommentSyntax = { block: tags }
const semicolon: CommentSyntax = { line: [';'], strings: [{ ...double, lines: true }] }

/** By VS Code's language id. */
const syntaxes: Readonly<Record<string, CommentSyntax>> = {
  c,
  cpp: c,
  'cuda-cpp': c,
  'objective-c': c,
  'objective-cpp': c,
  csharp: { ...c, strings: [tripleDouble, { open: '@"', close: '"', escape: 'double', lines: true }, double, single] },
  java: jvm,
  groovy: { ...jvm, strings: [tripleDouble, tripleSingle, double, single] },
  dart: { ...jvm, strings: [tripleDouble, tripleSingle, double, single] },
  kotlin: { ...jvm, nested: true },
  scala: { ...jvm, nested: true },
  swift: { ...jvm, nested: true },
  go: { ...c, strings: [double, single, backtick] },
  rust: { ...c, strings: [{ ...double, lines: true }, single], nested: true, lifetimes: true },
  javascript: script,
  javascriptreact: script,
  typescript: script,
  typescriptreact: script,
  jsonc: { line: slashes, block: stars, strings: [double] },
  php: { ...c, line: ['//', '#'], heredocs: true },
  python: { line: hash, strings: [tripleDouble, tripleSingle, double, single], docstrings: true },
  ruby: { ...hashed, heredocs: true },
  perl: { ...hashed, heredocs: true },
  elixir: { ...hashed, strings: [tripleDouble, double, single] },
  r: hashed,
  julia: { ...hashed, block: [['#=', '=#']], strings: [tripleDouble, double] },
  coffeescript: { ...hashed, block: [['###', '###']] },
  powershell: { ...hashed, block: [['<#', '#>']], strings: [double, { open: "'", close: "'", escape: 'double' }] },
  shellscript: shell,
  dockerfile: { line: hash, lineStart: true },
  makefile: { line: hash, apart: true },
  terraform: { ...hashed, line: ['#', '//'], block: stars, strings: [double], heredocs: true },
  toml: {
    ...hashed,
    strings: [tripleDouble, { open: "'''", close: "'''", lines: true }, double, { open: "'", close: "'" }],
  },
  yaml: {
    line: hash,
    strings: [double, { open: "'", close: "'", escape: 'double' }],
    apart: true,
    blockScalars: true,
  },
  dockercompose: { line: hash, strings: [double], apart: true, blockScalars: true },
  ini: { line: ['#', ';'], lineStart: true },
  properties: { line: ['#', '!'], lineStart: true },
  sql: { line: ['--'], block: stars, strings: [quoted, doubled] },
  lua: {
    line: ['--'],
    block: [['--[[', ']]']],
    strings: [{ open: '[[', close: ']]', lines: true }, double, single],
  },
  haskell: { line: ['--'], block: [['{-', '-}']], strings: [double], nested: true },
  fsharp: { line: slashes, block: [['(*', '*)']], strings: [tripleDouble, double], nested: true },
  ocaml: { block: [['(*', '*)']], strings: [double], nested: true },
  clojure: semicolon,
  lisp: semicolon,
  scheme: semicolon,
  erlang: { line: ['%'], strings: [double] },
  vb: { line: ["'"], strings: [doubled] },
  html: markup,
  xml: markup,
  vue: markup,
  svelte: markup,
  css: { block: stars, strings: [double, single] },
  scss: { line: slashes, block: stars, strings: [double, single] },
  less: { line: slashes, block: stars, strings: [double, single] },
  graphql: { line: hash, strings: [tripleDouble, double] },
  proto3: c,
  proto: c,
}

/** Ids of the programming languages of which the comments are read. */
export const sourceLanguages: readonly string[] = Object.keys(syntaxes)

/** How a language writes comments; undefined for a language that is no code, or that nobody told us about. */
export function commentSyntaxOf(language: string): CommentSyntax | undefined {
  return Object.hasOwn(syntaxes, language) ? syntaxes[language] : undefined
}

const opening = /^(---|\+\+\+)[ \t]*\r?\n/

/** The source with YAML or TOML front matter turned into empty lines of the same length. An unclosed fence is Markdown's rule. */
export function hideFrontMatter(source: string): string {
  const fence = opening.exec(source)?.[1]
  if (!fence) return source
  const close = source.indexOf(`\n${fence}`, fence.length)
  const rest = close === -1 ? '' : source.slice(close + 1 + fence.length)
  if (close === -1 || !/^[ \t]*(?:\r?\n|$)/.test(rest)) return source
  return '\n'.repeat(close + 1 + fence.length) + rest
}

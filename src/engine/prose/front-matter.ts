const frontMatterFence = /^(---|\+\+\+)[ \t]*\r?\n/

/** Where YAML or TOML front matter ends (UTF-16 offset); 0 without. An unclosed fence is Markdown's rule. */
export function frontMatterEnd(source: string): number {
  const fence = frontMatterFence.exec(source)?.[1]
  if (!fence) return 0
  const close = source.indexOf(`\n${fence}`, fence.length)
  if (close === -1) return 0
  const end = close + 1 + fence.length
  return /^[ \t]*(?:\r?\n|$)/.test(source.slice(end, end + 80)) ? end : 0
}

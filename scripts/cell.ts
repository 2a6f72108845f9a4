/** Code for table cells and lists: the text is shown as written, not read as Markdown. */
export function cell(text: string): string {
  const line = text.replaceAll('\n', ' ⏎ ').replaceAll('|', '\\|')
  const fence = line.includes('`') ? '``' : '`'
  return `${fence}${fence.length > 1 ? ' ' : ''}${line}${fence.length > 1 ? ' ' : ''}${fence}`
}

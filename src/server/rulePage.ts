import { command, type InitializationOptions } from './protocol.ts'

/** A link to a rule's page: its address when the client said where the package lies. */
export function ruleAddress(url: string, options: InitializationOptions): string | undefined {
  return options.root === undefined ? undefined : options.root + url
}

/** A link for Markdown: the client's own command when it has one. */
export function ruleLink(ruleId: string, url: string, options: InitializationOptions): string | undefined {
  if (!options.commands) return ruleAddress(url, options)
  return `command:${command.openRule}?${encodeURIComponent(JSON.stringify([ruleId]))}`
}

let texts: Readonly<Record<string, string>> = {}

/** Texts of the server in the language of its client. They are named by their English form, as in `vscode.l10n`. */
export const l10n = {
  /** Takes over the client's translations. */
  use(translations: Readonly<Record<string, string>>): void {
    texts = translations
  },

  /** The text with `{0}`, `{1}` … replaced by values. */
  t(text: string, ...values: readonly (string | number)[]): string {
    return (texts[text] ?? text).replace(/\{(\d+)\}/g, (place, index) => String(values[Number(index)] ?? place))
  },
}

/** Where a configuration may live, in the order in which a folder is searched; `package.json` holds it under `rapport`. */
export const configFileNames = ['.rapportrc.json', '.rapportrc.yaml', '.rapportrc.yml', 'package.json'] as const

/** Comments that tools read, by how they start. */
const known =
  /^(?:eslint|tslint|jshint|jslint|jscs|stylelint|biome|prettier|oxlint|ts|deno|dprint|istanbul|c8|v8|nyc|webpack\w*|vite|rollup|pylint|flake8|mypy|pyright|ruff|isort|fmt|yapf|noqa|nosec|pragma|rubocop|frozen_string_literal|shellcheck|hadolint|yamllint|yaml-language-server|markdownlint|clang|nolint\w*|cppcheck|lint|nosonar|swiftlint|ktlint|detekt|phpcs|phpstan|psalm|phan|codeql|semgrep|snyk|checkov|tfsec|trivy|cspell|spell|vim?|ex|emacs|region|endregion|global|globals|jsx|rustfmt|clippy|go|spdx|sourcemappingurl|sourceurl|coding|encoding|type|@ts|@jsx\w*|@formatter|@flow|@generated|@license|@preserve|@cc_on|@vite|@__\w+__|#__\w+__|<reference|<amd|-\*-)\b\s*(?::|-\w|=|\/|@|\(|\s-|$|\s(?:disable|enable|ignore)\b)/i

/** `tool:word`, as in `go:generate`, and `tool-disable`. */
const shaped =
  /^@?[\w-]+:[\w-]+(?:\s|=|$)|^@?[\w-]+-(?:disable|enable|ignore|expect-error|nocheck|check)\b|^[+!]build\b|^#?(?:end)?region\b|^-\*-|^<\/?[a-z]+ [a-z]+=["']|^noqa\b|^NOLINT|^NOSONAR|^@ts-|^type:\s*ignore/

const licence =
  /\bcopyright\b|\bSPDX-License-Identifier\b|\blicen[cs]ed under\b|@licen[cs]e\b|\ball rights reserved\b|\bpermission is hereby granted\b|\bthis (?:source code|file|software|program) is (?:free software|licensed|distributed|part of)\b|\bwithout warrant(?:y|ies)\b/i

/** Whether the text of a comment is for a tool. */
export function isPragma(text: string): boolean {
  const start = text.trimStart().slice(0, 120)
  return !start.startsWith('rapport-') && (known.test(start) || shaped.test(start))
}

/** Whether the text of a comment says who may use the file. */
export function isLicence(text: string): boolean {
  return licence.test(text.slice(0, 4000))
}

import picomatch from 'picomatch/posix'

/** What a glob may hold, so that no glob of a stranger can make matching slow. */
const limits = { length: 256, globstars: 2, starsInSegment: 2, braces: 3, backslashes: 2 }

/** Says in one sentence why `glob` is not read, or undefined when it is. */
export function globProblem(glob: string): string | undefined {
  const segments = glob.split('/')
  if (glob.length > limits.length) return `A glob may have at most ${limits.length} characters.`
  if (segments.filter((segment) => segment.includes('**')).length > limits.globstars) {
    return `A glob may hold \`**\` at most ${limits.globstars} times.`
  }
  if (segments.some((segment) => segment.split(/\*+/).length - 1 > limits.starsInSegment)) {
    return `A glob may hold \`*\` at most ${limits.starsInSegment} times between two slashes.`
  }
  if (glob.split('{').length - 1 > limits.braces) return `A glob may hold \`{\` at most ${limits.braces} times.`
  // With more at the end of a glob, picomatch 4 looks for that end behind it, without end.
  if (glob.includes('\\'.repeat(limits.backslashes + 1))) {
    return `A glob may hold \`\\\` at most ${limits.backslashes} times in a row.`
  }
  return undefined
}

/**
 * Whether a path is meant by a list of globs. Read in order as `.gitignore` is: a glob without a slash matches a name in
 * any folder, and `!glob` takes back what an earlier one matched. Round brackets stand for themselves (`app/(auth)/*.md`).
 *
 * @param path Relative to the folder of the configuration file, with `/` between names.
 */
export function matchesGlobs(globs: string | readonly string[], path: string): boolean {
  return lastWord(typeof globs === 'string' ? [globs] : globs, [path])
}

/** As `matchesGlobs`, and true as well for everything inside a folder that is meant. */
export function matchesGlobsOrInside(globs: readonly string[], path: string): boolean {
  const names = path.split('/')
  return lastWord(
    globs,
    names.map((_, index) => names.slice(0, index + 1).join('/')),
  )
}

function lastWord(globs: readonly string[], paths: readonly string[]): boolean {
  let matched = false
  for (const glob of globs) {
    const negated = glob.startsWith('!')
    if (matched !== negated) continue
    const matches = matcherOf(negated ? glob.slice(1) : glob)
    if (paths.some((path) => matches(path))) matched = !negated
  }
  return matched
}

function matcherOf(glob: string): (path: string) => boolean {
  if (globProblem(glob) !== undefined) return () => false
  // Groups, `|` and `+` would reach the regular expression that picomatch builds, where they could make it hang.
  const literal = glob.replace(/\\?[()|+]/g, (mark) => `\\${mark.at(-1)}`)
  const rooted = literal.replace(/\/$/, '').includes('/') ? literal.replace(/^\.?\//, '') : `**/${literal}`
  return picomatch(rooted.endsWith('/') ? `${rooted}**` : rooted, { dot: true, noextglob: true })
}

import fs from 'node:fs/promises'
import path from 'node:path'
import { cache, checkout } from './checkout.ts'
import { run } from './command.ts'
import { onPath } from './executable.ts'

/**
 * Copies `examples/` to a folder where everything may be edited, as a Git repository with one change to commit, so that the
 * Source Control box is there too. Returns the folder.
 */
export async function makePlayground(parent = path.join(cache, 'playground')): Promise<string> {
  const folder = path.join(parent, 'examples')
  await fs.rm(folder, { recursive: true, force: true })
  await fs.cp(path.join(checkout, 'examples'), folder, { recursive: true })
  await fs.rm(path.join(folder, 'comment-controller'), { recursive: true })
  if (!onPath('git')) return folder
  const git = (...args: string[]) => run('git', args, { cwd: folder })
  await git('init', '--quiet', '--initial-branch=main')
  await git('config', 'user.name', 'Sam Rivera')
  await git('config', 'user.email', 'sam@example.com')
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'Track parcels by their number')
  await fs.appendFile(path.join(folder, 'parcels/src/tracker.ts'), changeToCommit)
  return folder
}

const changeToCommit = `
/** How many parcels are still on their way. */
export function countUnderway(tracker: Tracker): number {
  return tracker.all().filter((parcel) => parcel.state !== 'delivered').length
}
`

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { run } from '../editor/command.ts'
import { onPath } from '../editor/executable.ts'
import { onShutdown } from '../editor/shutdown.ts'

/** Makes a small Git repository for one test run. */
export async function makeWorkspace(): Promise<{ folder: string; remove(): void }> {
  // Resolved, because VS Code reports the real path and macOS keeps its temporary folder behind a link.
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'rapport-workspace-')))
  const remove = () => fs.rmSync(folder, { recursive: true, force: true })
  const release = onShutdown(remove)
  fs.writeFileSync(path.join(folder, 'review.md'), '# Review\n\nYou always forget the tests.\n')
  fs.writeFileSync(path.join(folder, 'tracker.ts'), 'export const attempts = 3\n\nexport const delay = 100\n')
  if (onPath('git')) {
    const git = (...args: string[]) => run('git', args, { cwd: folder })
    await git('init', '--quiet', '--initial-branch=main')
    await git('config', 'user.name', 'Sam Rivera')
    await git('config', 'user.email', 'sam@example.com')
    await git('add', '--all')
    await git('commit', '--quiet', '--message', 'Start')
    fs.appendFileSync(path.join(folder, 'tracker.ts'), '\nexport const jitter = 10\n')
  }
  return {
    folder,
    remove() {
      release()
      remove()
    },
  }
}

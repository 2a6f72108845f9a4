import type { Reporter } from './report.ts'

/** For programs: every file with its findings. `start` and `end` are UTF-16 offsets; lines and columns count from 1. */
export const reportJson: Reporter = ({ files }) => {
  return `${JSON.stringify({ files: files.map(({ name, findings }) => ({ file: name, findings })) }, undefined, 2)}\n`
}

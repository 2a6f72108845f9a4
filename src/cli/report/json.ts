import type { Reporter } from './report.ts'

/** For programs: every file with its findings, and with its signals when asked for. `start` and `end` are UTF-16 offsets; lines and columns count from 1. */
export const reportJson: Reporter = ({ files }) => {
  const listed = files.map(({ name, findings, signals }) => ({ file: name, findings, signals }))
  return `${JSON.stringify({ files: listed }, undefined, 2)}\n`
}

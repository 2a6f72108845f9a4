const duties = new Set<() => void>()

/** Has `duty` done when this process ends, however it ends. Returns what takes the duty back. */
export function onShutdown(duty: () => void): () => void {
  duties.add(duty)
  return () => duties.delete(duty)
}

process.once('exit', () => {
  for (const duty of duties) duty()
})
// Without a handler a signal ends the process at once, and the duties would be left undone.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))
process.once('SIGHUP', () => process.exit(129))

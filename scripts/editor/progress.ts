/** Says what a long step does, and how long it took. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now()
  console.log(`${title} …`)
  const reminder = setInterval(() => console.log(`  still at it (${seconds(started)})`), 15_000)
  try {
    const result = await work()
    console.log(`  done (${seconds(started)})`)
    return result
  } finally {
    clearInterval(reminder)
  }
}

function seconds(since: number): string {
  return `${Math.round((Date.now() - since) / 100) / 10} s`
}

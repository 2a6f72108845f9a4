import type { Metafile } from 'esbuild'

/** See `notices.cjs`. */
export function writeNotices(file: string, metafiles: readonly Metafile[]): Promise<void>

/** When (ms) the extension began to load: the entries import this file before any other. */
export const loadedAt = performance.now()

// Work that can wait until the browser is idle.

const AT_LATEST_MS = 5000
/** How long a browser waits that can't tell whether it is idle. */
const FALLBACK_MS = 1000

/** Do something when there is time for it; gives what calls it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const waiting = window.setTimeout(work, FALLBACK_MS)
    return () => window.clearTimeout(waiting)
  }
  const waiting = window.requestIdleCallback(work, { timeout: AT_LATEST_MS })
  return () => window.cancelIdleCallback(waiting)
}

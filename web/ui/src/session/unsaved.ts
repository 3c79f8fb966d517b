// Whether something on the page is not saved. Pages say so by keeping the browser from leaving them; it is asked here as
// the browser asks.

export function isUnsaved(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  return leaving.defaultPrevented
}

// After a refused save, the person stands at the first field that is wrong.

/** So long may a panel or a folded part take to be drawn. */
const PATIENCE_MS = 3000

/** Move to the first field with a problem as soon as it is drawn, or to what is said instead; gives what calls it off. */
export function focusFirstProblem(page: HTMLElement | null): () => void {
  const until = performance.now() + PATIENCE_MS
  let next = 0
  const look = () => {
    const first = page?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const alert = page?.querySelector('[role="alert"]')
    if (first) first.focus()
    else if (alert) alert.scrollIntoView({ block: 'center' })
    else if (performance.now() < until) next = requestAnimationFrame(look)
  }
  next = requestAnimationFrame(look)
  return () => cancelAnimationFrame(next)
}

/** Watch where somebody stands; answers later whether they still stand there and have entered nothing since. */
export function watchPage(): () => boolean {
  const { activeElement } = document
  let hasEntered = false
  const enter = () => {
    hasEntered = true
  }
  document.addEventListener('input', enter, { capture: true, once: true })
  return () => {
    document.removeEventListener('input', enter, { capture: true })
    // A control that is disabled for a while loses the focus to the page.
    return !hasEntered && [activeElement, document.body].includes(document.activeElement as HTMLElement)
  }
}

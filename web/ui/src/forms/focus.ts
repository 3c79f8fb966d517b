// After a refused save, the person stands at the first field that is wrong.

/** So long may a panel or a folded part take to be drawn. */
const PATIENCE_MS = 3000

/** Move to the first field with a problem as soon as it is drawn, or to what is said instead; gives what calls it off. */
export function focusFirstProblem(page: HTMLElement | null): () => void {
  const until = performance.now() + PATIENCE_MS
  let next = 0
  const look = () => {
    const first = page?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const told = page?.querySelector('[role="alert"]')
    if (first) first.focus()
    else if (told) told.scrollIntoView({ block: 'center' })
    else if (performance.now() < until) next = requestAnimationFrame(look)
  }
  next = requestAnimationFrame(look)
  return () => cancelAnimationFrame(next)
}

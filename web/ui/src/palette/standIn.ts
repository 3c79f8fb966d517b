// Stand in a field of a panel that is about to be drawn; where it is read as a fact, have it in sight.

/** So long may a panel take to be loaded and drawn. */
const PATIENCE_MS = 3000

export function standIn(name: string): void {
  const until = performance.now() + PATIENCE_MS
  const look = () => {
    const field = document.querySelector<HTMLElement>(`main [data-path="${name}"]`)
    if (field) {
      field.focus()
      // As with Tab: what is typed replaces what was there.
      if (field instanceof HTMLInputElement) field.select()
      if (document.activeElement !== field) field.scrollIntoView({ block: 'center' })
    } else if (performance.now() < until) requestAnimationFrame(look)
  }
  look()
}

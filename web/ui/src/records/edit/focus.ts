// After a refused save, the person stands at the first field that is wrong.

/** Move to the first field with a problem, once it is drawn. */
export function focusFirstProblem(page: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const first = page?.querySelector<HTMLElement>('[aria-invalid="true"]')
    first?.focus()
    if (!first) page?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' })
  })
}

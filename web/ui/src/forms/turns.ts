// The writes of one page follow each other: each is begun once the one before is answered, so that it is made upon the
// version that the one before has left, and never in conflict with it.

/** Begins a write when those before it are answered, however they end; answers what the write does. */
type InTurn = <Answer>(write: () => Promise<Answer>) => Promise<Answer>

export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (write) => {
    const done = last.then(write)
    last = done.catch(() => undefined)
    return done
  }
}

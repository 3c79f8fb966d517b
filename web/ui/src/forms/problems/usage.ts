// How many are in the way of a write, as its error tells it: the first of them are named, and all are counted.

/** The number in an error's values: `40`, or by type, `CustomerClass:2,Customer:1`; 0 where none is told. */
export function countIn(values: readonly string[] | undefined): number {
  const numbers = (values?.[0] ?? '').split(',').map((one) => Number(one.split(':').at(-1)))
  return numbers.every(Number.isInteger) ? numbers.reduce((sum, number) => sum + number, 0) : 0
}

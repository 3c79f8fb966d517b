// Decimals as text, compared and written exactly: 0.1 + 0.2 is nobody's money.

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/

/** Whether a text is a plain decimal number, such as "12.50". */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text)
}

/** A number as units of its last decimal place. */
function scaled(text: string, places: number): bigint {
  const [, sign, whole, fraction = ''] = DECIMAL.exec(text) ?? []
  if (whole === undefined) throw new Error(`${text} is not a decimal number.`)
  return BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction.padEnd(places, '0')}`)
}

/** Below zero, zero or above it, as one number is less than, equal to or greater than the other. */
export function compareDecimals(one: string, other: string): -1 | 0 | 1 {
  const places = Math.max(...[one, other].map((text) => text.split('.')[1]?.length ?? 0))
  const [left, right] = [scaled(one, places), scaled(other, places)]
  return left < right ? -1 : left > right ? 1 : 0
}

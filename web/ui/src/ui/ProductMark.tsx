// The product's mark: three layers, as a class lies over many customers.

import { IconProduct } from './icons'

export function ProductMark({ size = 24 }: { size?: number }) {
  return <IconProduct size={size} stroke={1.8} color="var(--app-accent)" aria-hidden />
}

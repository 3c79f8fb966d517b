// The mark of a step of a timeline: each sort of step has a shape of its own, so that none is told by its colour alone.

import type { Mark } from './phases'

const MARK_SIZE = 6

export function StepMark({ x, y, mark }: { x: number; y: number; mark: Mark }) {
  const style = { fill: 'var(--mantine-color-body)', stroke: 'currentColor', strokeWidth: 2 }
  const size = MARK_SIZE
  switch (mark) {
    case 'fee':
      return <path d={`M${x} ${y - size} L${x + size} ${y} L${x} ${y + size} L${x - size} ${y} Z`} {...style} />
    case 'stage':
      return <rect x={x - size} y={y - size} width={2 * size} height={2 * size} {...style} fill="currentColor" />
    case 'charge':
      return <path d={`M${x} ${y - size} L${x + size} ${y + size} L${x - size} ${y + size} Z`} {...style} />
    default:
      return <circle cx={x} cy={y} r={size} {...style} />
  }
}

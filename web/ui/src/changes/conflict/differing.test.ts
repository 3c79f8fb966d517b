import { expect, test } from 'vitest'
import type { FieldMetadata } from '../../api/metadata'
import { differingRows } from './differing'

const ROWS: FieldMetadata = { name: 'rows', kind: 'group', label: { id: 'rows' }, list: true, input: 'RowInput' }
const [A, B, C] = [{ name: 'A' }, { name: 'B' }, { name: 'C' }]

test('rows that every side has are left out', () => {
  expect(differingRows(ROWS, [[A, B], [A, C], [A]])).toEqual([[B], [C], []])
})

test('rows in another order alone are shown, as are values that are no rows', () => {
  expect(
    differingRows(ROWS, [
      [A, B],
      [B, A],
    ]),
  ).toEqual([
    [A, B],
    [B, A],
  ])
  expect(differingRows({ ...ROWS, kind: 'text' }, [['a'], ['a', 'b']])).toEqual([['a'], ['a', 'b']])
})

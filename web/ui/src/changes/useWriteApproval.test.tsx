// @vitest-environment jsdom

import { act, renderHook } from '@testing-library/react'
import type { ReactElement, ReactNode } from 'react'
import { expect, test } from 'vitest'
import { type Approvals, ApprovalsContext } from './approval'
import type { WriteReason } from './ReasonOrApproval'
import { useWriteApproval } from './useWriteApproval'

const APPROVALS: Approvals = {
  isMissing: (errors) => errors.length > 0,
  inputOf: (way) => ({ approval: way }),
  isMark: () => false,
  Choice: () => null,
  Amend: () => null,
  Banner: () => null,
  Mark: () => null,
  Versions: () => null,
}
const MISSING = [{ code: 'APPROVAL_REQUIRED', message: 'Somebody has to look.', path: ['input'] }]

function setUp() {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApprovalsContext value={APPROVALS}>{children}</ApprovalsContext>
  )
  const { result } = renderHook(() => useWriteApproval(), { wrapper })
  /** Whoever writes says how it goes on. */
  const say = (writeReason: WriteReason) =>
    act(() => (result.current.field as ReactElement<{ onSaid: (next: WriteReason) => void }>).props.onSaid(writeReason))
  return { approval: () => result.current, say }
}

test('what was said of a write is kept while it changes', () => {
  const { approval, say } = setUp()
  act(() => void approval().isOpen(MISSING))
  say({ reason: 'It burns.', way: 'without' })
  act(() => approval().forget())
  expect(approval().input).toEqual({})
  act(() => void approval().isOpen(MISSING))
  expect(approval().input).toEqual({ reason: 'It burns.', approval: 'without' })
})

test('nothing that was said of a write is left for the next', () => {
  const { approval, say } = setUp()
  act(() => void approval().isOpen(MISSING))
  say({ reason: 'It burns.', way: 'without' })
  act(() => approval().reset())
  expect(approval().isNeeded).toBe(false)
  act(() => void approval().isOpen(MISSING))
  expect(approval().input).toEqual({ approval: 'ask' })
})

import { describe, expect, test } from 'vitest'
import { amendedOf, canAskAgain, changesOf, decisionsOf, type Request, stateOf } from './request'
import { isMissing, withoutMarks } from './writes'

const NOW = Date.parse('2026-11-29T12:00:00Z')

const request = (values: Partial<Request>) =>
  ({ state: 'IN_REVIEW', applyAt: null, isOwn: false, ...values }) as Request

describe('what has become of a request', () => {
  test('is its state, but for an instant that has passed before anybody decided', () => {
    expect(stateOf(request({}), NOW)).toBe('IN_REVIEW')
    expect(stateOf(request({ applyAt: '2026-11-29T12:00:01Z' }), NOW)).toBe('IN_REVIEW')
    expect(stateOf(request({ applyAt: '2026-11-29T12:00:00Z' }), NOW)).toBe('LATE')
    expect(stateOf(request({ state: 'APPROVED', applyAt: '2026-11-01T00:00:00Z' }), NOW)).toBe('APPROVED')
    expect(stateOf(request({ state: 'VOID', applyAt: '2026-11-01T00:00:00Z' }), NOW)).toBe('VOID')
  })
})

describe('what the viewer decides', () => {
  const late = { applyAt: '2026-11-01T00:00:00Z' }
  const cases: readonly [string, Partial<Request>, ReturnType<typeof decisionsOf>][] = [
    ['another’s request', {}, ['APPROVE', 'REQUEST_CHANGES', 'REJECT']],
    ['another’s, late', late, ['REQUEST_CHANGES', 'REJECT']],
    ['another’s that went back', { state: 'CHANGES_REQUESTED' }, ['REJECT']],
    ['another’s that is void', { state: 'VOID' }, ['REJECT']],
    ['another’s that is approved', { state: 'APPROVED' }, []],
    ['an own one', { isOwn: true }, ['WITHDRAW']],
    ['an own one, late', { ...late, isOwn: true }, ['WITHDRAW']],
    ['an own one that went back', { state: 'CHANGES_REQUESTED', isOwn: true }, ['WITHDRAW']],
    ['an own one that is void', { state: 'VOID', isOwn: true }, ['WITHDRAW']],
    ['an own one that was rejected', { state: 'REJECTED', isOwn: true }, []],
    ['an own one that was withdrawn', { state: 'WITHDRAWN', isOwn: true }, []],
  ]
  test.each(cases)('of %s', (_, values, decisions) => {
    expect(decisionsOf(request(values), NOW)).toEqual(decisions)
  })
})

describe('a refusal', () => {
  const of = (...codes: string[]) => codes.map((code) => ({ code, message: '', path: [] }))
  test('is for want of approval where nothing else is wrong', () => {
    expect(isMissing(of('APPROVAL_REQUIRED', 'APPROVAL_REQUIRED'))).toBe(true)
    expect(isMissing(of('APPROVAL_REQUIRED', 'REQUIRED'))).toBe(false)
    expect(isMissing(of('VERSION_CONFLICT'))).toBe(false)
    expect(isMissing([])).toBe(false)
  })
})

describe('the changes of a request', () => {
  const at = (...path: string[]) => ({ path, before: null, after: 'true' })
  test('are those of the class, without who approved', () => {
    const changes = [at('approvedBy'), at('approvalRequest'), at('withoutApproval'), at('description')]
    expect(withoutMarks(changes)).toEqual([at('description')])
    expect(changesOf([at('webSelfCare', 'withoutApproval')], 'CustomerClass:1')).toHaveLength(1)
  })
  test('are told below the class where it is planned', () => {
    const planned = at('customerClasses', 'CustomerClass:1', 'description')
    expect(changesOf([planned], 'CustomerClass:1')).toEqual([at('description')])
  })
})

describe('asking again', () => {
  const own = { isOwn: true, customerClass: { id: 'CustomerClass:1' } } as Partial<Request>
  test('is for the one who asked, of what came back, is void or late', () => {
    expect(canAskAgain(request({ ...own, state: 'VOID' }), NOW)).toBe(true)
    expect(canAskAgain(request({ ...own, state: 'CHANGES_REQUESTED' }), NOW)).toBe(true)
    expect(canAskAgain(request({ ...own, applyAt: '2026-11-01T00:00:00Z' }), NOW)).toBe(true)
    expect(canAskAgain(request(own), NOW)).toBe(false)
    expect(canAskAgain(request({ ...own, state: 'VOID', isOwn: false }), NOW)).toBe(false)
    expect(canAskAgain(request({ ...own, state: 'VOID', customerClass: null }), NOW)).toBe(false)
  })
  test('amends what sets something, and names what is planned', () => {
    const kept = { ...own, id: 'ApprovalRequest:3', reason: 'r', applyAt: '2027-01-01T00:00:00Z' }
    const input = '{"apply_at":"x","description":"d","planned_change":"PlannedChange:4","planned_version":2}'
    expect(amendedOf(request({ ...kept, input, write: 'customerClassPlanChange' }))).toEqual({
      input: { description: 'd' },
      applyAt: '2027-01-01T00:00:00Z',
      reason: 'r',
      replaces: 'ApprovalRequest:3',
      planned: { id: 'PlannedChange:4', version: 2 },
    })
    expect(amendedOf(request({ ...kept, input: '{}', write: 'customerClassShare' }))).toBeNull()
  })
})

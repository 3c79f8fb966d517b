import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { ADMIN_PANELS } from '../panels/admin'
import { RESELLER_PANELS } from '../panels/reseller'
import { comparedParts } from './compared'
import { aheadOf, lineOf, spread } from './line'
import { panelEnumOf } from './panelEnum'
import { comparedAt, readHistory, readThen, readVersion, sidesOf } from './search'
import { summaryOf } from './version'

describe('the names of panels in the API', () => {
  test.each([
    ['admin', ADMIN_PANELS],
    ['reseller', RESELLER_PANELS],
  ])('are those of the %s schema, each once', (role, panels) => {
    const type = buildSchema(readFileSync(`../../schema/${role}.graphql`, 'utf8')).getType('CustomerClassPanel')
    const names = isEnumType(type) ? type.getValues().map(({ name }) => name) : []
    expect(panels.map(panelEnumOf).toSorted()).toEqual(names.toSorted())
  })
})

describe('what of the history is shown', () => {
  test('is read from the address, and what it does not understand is left out', () => {
    expect(readHistory({ a: 4, b: 'now', with: 'CustomerClass:3' })).toEqual({
      a: 4,
      b: 'now',
      with: 'CustomerClass:3',
    })
    expect(readHistory({ a: -1, b: 'then', with: 7, c: 1 })).toEqual({})
    expect([readVersion(3), readVersion('3'), readVersion(0), readVersion(1.5)]).toEqual([
      3,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('is the version before beside now, unless two were chosen', () => {
    expect(sidesOf({}, 9, [9, 8, 7])).toEqual({ a: 8, b: 'now' })
    expect(sidesOf({ with: 'CustomerClass:3' }, 9, [9, 8])).toEqual({ a: 'now', b: 'now' })
    expect(sidesOf({}, 1, [1])).toEqual({ a: 'now', b: 'now' })
    expect(sidesOf({ a: 9, b: 4 }, 9, [9, 8])).toEqual({ a: 'now', b: 4 })
  })

  test('is asked for as the class as it is, or at a version', () => {
    expect(comparedAt('CustomerClass:1', 'now')).toEqual({ id: 'CustomerClass:1' })
    expect(comparedAt('CustomerClass:1', 4)).toEqual({ id: 'CustomerClass:1', at: { version: 4 } })
  })
})

describe('a moment in an address', () => {
  test('is a version or an instant, and nothing else', () => {
    expect(readThen({ version: 4, time: '2027-01-01T00:00:00Z' })).toEqual({ version: 4 })
    expect(readThen({ time: '2027-01-01T01:00:00+01:00' })).toEqual({ time: '2027-01-01T00:00:00.000Z' })
    expect([readThen({}), readThen({ time: 'soon' }), readThen({ time: 5 }), readThen({ version: 0 })]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('that has yet to come is compared with', () => {
    const b = { time: '2027-01-01T00:00:00.000Z' }
    expect(readHistory({ a: 'now', b })).toEqual({ a: 'now', b })
    expect(readHistory({ b: { time: 'soon' } })).toEqual({})
    expect(comparedAt('CustomerClass:1', b)).toEqual({ id: 'CustomerClass:1', at: b })
  })
})

test('what is planned stands in its order between now and the end of the line', () => {
  expect(aheadOf(1, 100, 200)).toEqual([150])
  expect(aheadOf(3, 100, 200)).toEqual([125, 150, 175])
})

describe('a version in one line', () => {
  const change = (panel: string, property: string, after: string | null = null) => ({
    id: `${panel}.${property}`,
    panel,
    property,
    before: null,
    after,
  })

  test('has the panels in their order, and where it was put back to', () => {
    const nodes = [
      change('', 'revertedTo', '3'),
      change('finances.taxation', 'method'),
      change('', 'name'),
      change('measuredServices', 'MeasuredParameter:1'),
    ]
    const { parts, paths, more, putBackTo } = summaryOf({ changes: { totalCount: 9, nodes } }, RESELLER_PANELS)
    expect(parts.map(({ name }) => name)).toEqual(['Overview', 'Taxation', 'MeasuredServices'])
    expect(paths).toEqual([['finances', 'taxation', 'method'], ['name'], ['measuredServices', 'MeasuredParameter:1']])
    expect([more, putBackTo]).toEqual([5, 3])
  })

  test('names no panel for where a write comes from, nor for its approval', () => {
    const nodes = [
      change('', 'plannedBy', '{}'),
      change('', 'clonedFrom'),
      change('', 'lookedAt'),
      change('a', 'plannedBy'),
    ]
    const { parts, paths } = summaryOf(
      { changes: { totalCount: 4, nodes } },
      RESELLER_PANELS,
      ([step]) => step === 'lookedAt',
    )
    expect(parts.map(({ name }) => name)).not.toContain('Taxation')
    expect(paths).toEqual([['a', 'plannedBy']])
  })

  test('was put back to no version where it was not put back', () => {
    expect(summaryOf({ changes: { totalCount: 1, nodes: [change('', 'name')] } }, RESELLER_PANELS).putBackTo).toBe(null)
  })
})

test('what differs is told by the panels of the page, those within them among it', () => {
  const at = (path: string[]) => ({ path, left: '1', right: '2' })
  const parts = comparedParts(
    {
      panels: [
        { path: ['finances', 'taxation'], properties: [at(['finances', 'taxation', 'method'])] },
        {
          path: ['finances', 'taxation', 'parameters'],
          properties: [at(['finances', 'taxation', 'parameters', 'fixedVat', 'rate'])],
        },
        { path: [], properties: [at(['name'])] },
      ],
    },
    RESELLER_PANELS,
  )
  expect(parts.map(({ part, changes }) => [part.name, changes.length])).toEqual([
    ['Overview', 1],
    ['Taxation', 2],
  ])
  expect(parts[0]?.changes).toEqual([{ path: ['name'], before: '1', after: '2' }])
})

describe('the line of versions', () => {
  const options = { left: 0, now: 100, gap: 10, monthWidth: 20 }

  test('has each version where its moment is', () => {
    const { places } = lineOf(['2026-01-01T00:00:00Z', '2026-01-06T00:00:00Z'], '2026-01-11T00:00:00Z', options)
    expect(places).toEqual([0, 50])
  })

  test('keeps marks apart, in their order and before now', () => {
    expect(spread([0, 1, 2, 99, 100], 10, 95)).toEqual([0, 10, 20, 85, 95])
    const many = Array.from({ length: 40 }, (_, number) => new Date(Date.UTC(2026, 0, 10, 0, number)).toISOString())
    const { places } = lineOf(many, '2026-01-11T00:00:00Z', options)
    expect(places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0))).toBe(true)
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...places)).toBeLessThan(100)
  })

  test('names as many months as there is room for', () => {
    const { months } = lineOf(['2024-01-15T12:00:00Z'], '2026-01-15T12:00:00Z', options)
    expect(months.length).toBeLessThanOrEqual(5)
    expect(months.length).toBeGreaterThan(2)
  })

  test('stands with one moment, and with none', () => {
    expect(lineOf(['2026-01-11T00:00:00Z'], '2026-01-11T00:00:00Z', options).places).toEqual([0])
    expect(lineOf([], '2026-01-11T00:00:00Z', options)).toEqual({ places: [], now: 100, months: [] })
  })
})

// A list of things over a server that has some, with the addresses that a browser keeps.

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { gql, Provider } from 'urql'
import { apiClient } from '../../api/client'
import type { Preferences } from '../../session/session'
import { ViewerContext } from '../../session/ViewerContext'
import { type Answered, type Requested, serve } from '../../testing/serve'
import { useShortcutKeys } from '../../ui/shortcuts'
import type { ListColumn } from '../columns'
import type { ListFilter } from '../filters'
import { List } from '../List'
import { flatAddress, type ListSearch, readFlatSearch } from '../search'
import { type RowsPage, useList } from '../useList'

interface Thing {
  id: string
  name: string
  kind?: 'big' | 'small'
}

interface ThingsAnswer {
  things: RowsPage<Thing>
}

const THINGS = gql<ThingsAnswer>`
  query Things($first: Int!, $after: String, $where: ThingFilter, $orderBy: [ThingOrder!]) {
    things(first: $first, after: $after, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`

const words = (message: string) => ({ id: message, message })
const COLUMNS: readonly [ListColumn<Thing>] = [
  { id: 'name', label: words('Name'), order: 'NAME', cell: ({ name }) => <a href={`#${name}`}>{name}</a> },
]
const FILTERS: readonly ListFilter[] = [
  {
    name: 'kind',
    label: words('Kind'),
    values: { big: words('Big'), small: words('Small') },
    where: (kind) => ({ kind: { eq: kind } }),
  },
  { name: 'owner', label: words('Owner'), input: () => null, where: (id) => ({ owner: { eq: id } }) },
]
const FILTER_NAMES = FILTERS.map(({ name }) => name)

/** So many things, of which the last one alone is big. */
export function things(count: number): Thing[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `Thing:${index + 1}`,
    name: `Thing ${index + 1}`,
    kind: index + 1 === count ? 'big' : 'small',
  }))
}

/** A page of things; its cursors say how many are before it. */
function pageOf(all: readonly Thing[], { first, after, where }: Requested['variables']) {
  const found = all.filter(
    ({ name, kind }) => name.includes(where?.name?.contains ?? '') && [kind, undefined].includes(where?.kind?.eq),
  )
  const from = after ? Number(after) : 0
  const nodes = found.slice(from, from + first)
  const end = from + nodes.length
  return {
    __typename: 'ThingConnection',
    totalCount: found.length,
    nodes: nodes.map(({ id, name }) => ({ __typename: 'Thing', id, name })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: end < found.length, endCursor: nodes.length ? `${end}` : null },
  }
}

interface Given {
  /** The addresses that were visited, the present one last; null is another page. */
  visited: readonly (ListSearch | null)[]
  there?: Thing[]
  preferences?: Partial<Preferences>
  /** The answer to whether a record is there. */
  owner?: Answered
}

const GONE: Answered = { data: { node: null } }

interface Held {
  there: readonly Thing[]
  /** The names of things that were opened. */
  opened: string[]
  visited: readonly (ListSearch | null)[]
  present: ListSearch | null
}

interface ListedProps {
  held: Held
  search: ListSearch
  onSearch: (next: ListSearch, options?: { replace: boolean }) => void
}

function Listed({ held, search, onSearch }: ListedProps) {
  const list = useList<Thing, ThingsAnswer>(
    { document: THINGS, pageOf: (answer) => answer.things, columns: COLUMNS, filters: FILTERS },
    search,
  )
  return (
    <List
      list={list}
      name="things"
      title="Things"
      columns={COLUMNS}
      filters={FILTERS}
      search={search}
      onSearch={onSearch}
      onOpen={({ name }) => held.opened.push(name)}
      notice={
        <button type="button" onClick={list.refresh}>
          Refresh
        </button>
      }
      total={(count) => `${count} things`}
      empty={<p>There are no things</p>}
      actions={null}
      look={() => null}
    />
  )
}

/** Addresses as a browser keeps them. */
function Browser({ held }: { held: Held }) {
  useShortcutKeys()
  const [{ entries, at }, go] = useState({ entries: held.visited, at: held.visited.length - 1 })
  const present = entries[at] ?? null
  Object.assign(held, { visited: entries, present })
  return (
    <>
      <button type="button" onClick={() => go({ entries, at: at - 1 })}>
        Back
      </button>
      <button type="button" onClick={() => go({ entries, at: at + 1 })}>
        Forward
      </button>
      {present ? (
        <Listed
          held={held}
          search={present}
          onSearch={(next, options) =>
            go((before) => {
              const earlier = before.entries.slice(0, before.at + (options?.replace ? 0 : 1))
              const read = readFlatSearch(flatAddress(next), FILTER_NAMES)
              return { entries: [...earlier, read], at: earlier.length }
            })
          }
        />
      ) : (
        <p>Another page</p>
      )}
    </>
  )
}

/** A list at an address, over a server that has things. */
export function renderThings({ visited, there = things(60), preferences, owner = GONE }: Given) {
  const held: Held = { there, opened: [], visited, present: visited.at(-1) ?? null }
  const server = serve(({ operation, variables }) => {
    if (operation === 'Things') return { data: { things: pageOf(held.there, variables) } }
    if (operation === 'FilteredBy') return owner
    return { data: { viewer: { __typename: 'Viewer', savedViews: [] } } }
  })
  const client = apiClient({
    embedded: ['ThingConnection', 'PageInfo', 'Viewer'],
    inWords: async (data) => data,
    onExpired: () => undefined,
  })

  const viewer = {
    userName: 'ann',
    displayName: 'Ann',
    role: 'ADMINISTRATOR',
    preferences: { density: 'COMPACT', openOnlyResult: false, loadListAtOnce: true, ...preferences },
  } as const
  const nothing = () => undefined
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <ViewerContext value={{ viewer, leave: nothing, expire: nothing, prefer: nothing }}>
          <Provider value={client}>
            <Browser held={held} />
          </Provider>
        </ViewerContext>
      </MantineProvider>
    </I18nProvider>,
  )
  return { ...server, held }
}

export const row = (number: number) => screen.findByRole('link', { name: `Thing ${number}` })
export const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
export const searchbox = () => screen.getByRole('searchbox', { name: 'Name' })
export const narrowTo = (kind: string) => userEvent.selectOptions(screen.getByLabelText('Kind'), kind)
/** Long enough for everything that follows from an answer. */
export const settle = () => act(() => new Promise((done) => setTimeout(done, 300)))

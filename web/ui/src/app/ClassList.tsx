// The list of classes: found by name, a page at a time.

import { Alert, Badge, Button, Container, Group, Skeleton, Stack, Table, Text, TextInput, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { type ClassPage, classPage } from './classes'

type State = { page: ClassPage } | { error: string } | 'loading'

export function ClassList() {
  const [name, setName] = useState('')
  const [search] = useDebouncedValue(name, 200)
  const [cursors, setCursors] = useState<string[]>([])
  const [state, setState] = useState<State>('loading')

  useEffect(() => {
    const leaving = new AbortController()
    classPage(search, cursors.at(-1), leaving.signal)
      .then((page) => setState({ page }))
      .catch((error: Error) => {
        if (!leaving.signal.aborted) setState({ error: error.message })
      })
    return () => leaving.abort()
  }, [search, cursors])

  return (
    <Container component="main" size="lg" py="lg">
      <Stack>
        <Title order={1} size="h2">
          Customer classes
        </Title>
        <TextInput
          label="Name"
          placeholder="Begins with…"
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value)
            setCursors([])
          }}
          maw={360}
        />
        {state === 'loading' && <Skeleton height={300} />}
        {state !== 'loading' && 'error' in state && (
          <Alert color="red" role="alert" title="The list can’t be shown">
            {state.error}
          </Alert>
        )}
        {state !== 'loading' && 'page' in state && (
          <ClassTable page={state.page} cursors={cursors} onPage={setCursors} searching={search !== ''} />
        )}
      </Stack>
    </Container>
  )
}

interface ClassTableProps {
  page: ClassPage
  cursors: string[]
  onPage: (cursors: string[]) => void
  searching: boolean
}

function ClassTable({ page, cursors, onPage, searching }: ClassTableProps) {
  const { endCursor, hasNextPage } = page.pageInfo
  if (page.nodes.length === 0) {
    return (
      <Text>{searching ? 'No class begins with this. Clear the name to see all.' : 'There are no classes yet.'}</Text>
    )
  }
  return (
    <>
      <Table highlightOnHover withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>Business model</Table.Th>
            <Table.Th>Currency</Table.Th>
            <Table.Th>Archive xDRs</Table.Th>
            <Table.Th>Customers</Table.Th>
            <Table.Th>Access</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {page.nodes.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>
                {one.name} {one.isDefault && <Badge variant="default">Default</Badge>}
              </Table.Td>
              <Table.Td>{one.businessModel.name}</Table.Td>
              <Table.Td>{one.currency?.code ?? 'Not set'}</Table.Td>
              <Table.Td>{one.finances.statistics.generateStatistics ? 'Yes' : 'No'}</Table.Td>
              <Table.Td>{one.usage.customerCount}</Table.Td>
              <Table.Td>{one.viewerAccess.reason ?? 'Edit'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group justify="space-between">
        <Text size="sm">{page.totalCount} classes</Text>
        <Group gap="xs">
          <Button variant="default" disabled={cursors.length === 0} onClick={() => onPage(cursors.slice(0, -1))}>
            Previous
          </Button>
          <Button
            variant="default"
            disabled={!hasNextPage}
            onClick={() => endCursor && onPage([...cursors, endCursor])}
          >
            Next
          </Button>
        </Group>
      </Group>
    </>
  )
}

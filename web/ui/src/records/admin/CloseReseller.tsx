// Closing a reseller, after saying what that means, and opening it again.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Badge, Button, List, Text } from '@mantine/core'
import { useState } from 'react'
import { useMutation } from 'urql'
import { AdminResellerCloseDocument, AdminResellerReopenDocument } from '../../api/admin/records/graphql'
import { useFormats } from '../../ui/language/formats'
import { ConfirmDialog } from '../ConfirmDialog'
import type { EditorActionProps, RecordRow } from '../kind'
import { useConfirmedWrite } from '../useConfirmedWrite'

export function ClosedMark({ record: { closedAt } }: { record: RecordRow }) {
  const { dayOf } = useFormats()
  if (typeof closedAt !== 'string') return null
  const day = dayOf(closedAt)
  return (
    <Badge variant="default">
      <Trans>Closed on {day}</Trans>
    </Badge>
  )
}

export function CloseReseller({ record, onWrite }: EditorActionProps) {
  const { t } = useLingui()
  const [, close] = useMutation(AdminResellerCloseDocument)
  const [, reopen] = useMutation(AdminResellerReopenDocument)
  const isClosed = typeof record.closedAt === 'string'
  /** The dialog opens it again: so it was asked when it opened, and the record may be read again below it. */
  const [reopens, setReopens] = useState(false)
  const { isOpen, open, dialog } = useConfirmedWrite(record.id, onWrite, isClosed !== reopens, async (input) => {
    const { data, error } = await (reopens ? reopen({ input }) : close({ input }))
    return { answer: data?.saved, error }
  })
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          setReopens(isClosed)
          open()
        }}
      >
        {isClosed ? <Trans>Open again…</Trans> : <Trans>Close…</Trans>}
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={reopens ? t`Open ${record.name} again` : t`Close ${record.name}`}
          confirm={reopens ? <Trans>Open again</Trans> : <Trans>Close the reseller</Trans>}
          {...dialog}
        >
          {reopens ? (
            <Text size="sm">
              <Trans>Its users can sign in again, its tokens are accepted, and its classes can be changed.</Trans>
            </Text>
          ) : (
            <Meaning customers={Number(record.customerCount)} />
          )}
        </ConfirmDialog>
      )}
    </>
  )
}

/** Effects of closing a reseller, and their limits. */
function Meaning({ customers }: { customers: number }) {
  return (
    <List size="sm">
      <List.Item>
        <Trans>Its users are signed out at once and can’t sign in; its tokens are rejected.</Trans>
      </List.Item>
      <List.Item>
        <Trans>Its classes become read-only, and nothing new can be made for it.</Trans>
      </List.Item>
      <List.Item>
        <Plural
          value={customers}
          one="Its # customer stays on its class and is served as before."
          other="Its # customers stay on their classes and are served as before."
        />
      </List.Item>
      <List.Item>
        <Trans>It can be opened again at any time. It is never deleted, since the audit log names its users.</Trans>
      </List.Item>
    </List>
  )
}

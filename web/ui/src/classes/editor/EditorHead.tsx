// What a class is, who uses it, and what can be done with it as a whole.

import { msg } from '@lingui/core/macro'
import { Plural, Trans } from '@lingui/react/macro'
import { Anchor, Badge, Box, Button, Group, Text, Title } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, memo, Suspense, useState } from 'react'
import type { DraftStore } from '../../changes/drafts'
import type { WriteBeside } from '../../changes/useDraftEditor'
import { CUSTOMERS_VIEW } from '../../links/address'
import { useMayWrite } from '../../session/useMayWrite'
import { IconAssign, IconCopy, IconRemove } from '../../ui/icons'
import { useFormats } from '../../ui/language/formats'
import { useShortcut } from '../../ui/shortcuts'
import { type ClassDetails, useWorkspace } from '../workspace'

const CloneDialog = lazy(() => import('../actions/CloneDialog'))
const DeleteClasses = lazy(() => import('../actions/DeleteClasses'))
const AssignCustomers = lazy(() => import('../actions/AssignCustomers'))

const CLONE = msg`Clone the class`
const ASSIGN = msg`Assign customers`

interface EditorHeadProps {
  customerClass: ClassDetails
  /** What is not saved. */
  drafts: DraftStore
  onWrite: WriteBeside
}

export const EditorHead = memo(function EditorHead({ customerClass, drafts, onWrite }: EditorHeadProps) {
  const { sharing } = useWorkspace()
  const navigate = useNavigate()
  const mayWrite = useMayWrite()
  const mayEdit = customerClass.viewerAccess.level === 'EDIT'
  const [asked, setAsked] = useState<'clone' | 'delete' | 'assign' | null>(null)
  const close = () => setAsked(null)
  const { id, name, usage, isDefault } = customerClass
  useShortcut('c', CLONE, () => mayWrite && setAsked('clone'))
  useShortcut('a', ASSIGN, () => mayWrite && setAsked('assign'))

  return (
    <>
      <Group justify="space-between" align="flex-start" className="app-editor-head">
        <Box flex="1 1 20rem" miw={0}>
          <Group gap="sm">
            <Title order={1} size="h2">
              {name}
            </Title>
            {isDefault && (
              <Badge variant="default">
                <Trans>Default</Trans>
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed">
            {usage.customerCount === 0 ? (
              <Trans>Not used by any customer</Trans>
            ) : (
              <Anchor
                fz="inherit"
                underline="always"
                renderRoot={(props) => (
                  <Link to="/classes/$classId/$panel" params={{ classId: id, panel: CUSTOMERS_VIEW }} {...props} />
                )}
              >
                <Plural value={usage.customerCount} one="Used by # customer" other="Used by # customers" />
                {sharing && <sharing.Resellers customerClass={customerClass} />}
              </Anchor>
            )}
            {' · '}
            <LastChange customerClass={customerClass} />
          </Text>
        </Box>
        {mayWrite && (
          <Group gap="xs" className="app-actions">
            {sharing && (
              <Suspense>
                <sharing.Switch customerClass={customerClass} onWrite={onWrite} />
              </Suspense>
            )}
            <Button variant="default" leftSection={<IconAssign size={16} />} onClick={() => setAsked('assign')}>
              <Trans>Assign customers</Trans>
            </Button>
            <Button variant="default" leftSection={<IconCopy size={16} />} onClick={() => setAsked('clone')}>
              <Trans>Clone</Trans>
            </Button>
            {mayEdit && !isDefault && (
              <Button variant="default" leftSection={<IconRemove size={16} />} onClick={() => setAsked('delete')}>
                <Trans>Delete</Trans>
              </Button>
            )}
          </Group>
        )}
      </Group>
      <Suspense>
        {asked === 'clone' && <CloneDialog customerClass={customerClass} unsaved={drafts.changes()} onClose={close} />}
        {asked === 'assign' && (
          <AssignCustomers customerClass={customerClass} onClose={close} onDone={() => undefined} />
        )}
        {asked === 'delete' && (
          <DeleteClasses
            records={[customerClass]}
            onClose={close}
            onDeleted={() => void navigate({ to: '/classes', ignoreBlocker: true })}
          />
        )}
      </Suspense>
    </>
  )
})

/** The version, and who made it where that is the viewer's to know. */
function LastChange({ customerClass: { version, updatedAt, versions } }: Pick<EditorHeadProps, 'customerClass'>) {
  const { moment } = useFormats()
  const [last] = versions?.nodes ?? []
  const at = moment(last?.at ?? updatedAt)
  if (!last) {
    return (
      <Trans>
        Version {version}, changed {at}
      </Trans>
    )
  }
  return last.action === 'CREATE' ? (
    <Trans>
      Version {version}, created {at} by {last.userName}
    </Trans>
  ) : (
    <Trans>
      Version {version}, changed {at} by {last.userName}
    </Trans>
  )
}

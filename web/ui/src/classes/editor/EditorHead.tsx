// Head of a class, which stays in sight: its name and users, its unsaved changes, and its actions.

import { Plural, Trans } from '@lingui/react/macro'
import { Anchor, Badge, Button, Menu } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { lazy, memo, Suspense, useState } from 'react'
import type { DraftStore } from '../../changes/drafts'
import { type EditBar, EditHead, Identity } from '../../changes/head/EditHead'
import { CUSTOMERS_VIEW } from '../../links/address'
import { ASSIGN_CUSTOMERS, CLONE_CLASS } from '../../links/classKeys'
import { toClass } from '../../links/toClass'
import { useMayWrite } from '../../session/useMayWrite'
import { IconAssign, IconCopy, IconRemove } from '../../ui/icons'
import { useFormats } from '../../ui/language/formats'
import { useShortcut } from '../../ui/shortcuts'
import { PHONE } from '../../ui/theme'
import { type ClassDetails, useWorkspace } from '../workspace'

const CloneDialog = lazy(() => import('../actions/CloneDialog'))
const DeleteClasses = lazy(() => import('../actions/DeleteClasses'))
const AssignCustomers = lazy(() => import('../actions/AssignCustomers'))

interface EditorHeadProps {
  customerClass: ClassDetails
  /** Unsaved values. */
  drafts: DraftStore
  /** Saves what is entered; absent where nothing can be. */
  bar?: EditBar
  /** Whether what stands below offers to clone the class: it is not said twice. */
  isClonedBelow: boolean
  /** Customers were put on the class. */
  onAssigned: () => void
}

export function EditorHead({ customerClass, drafts, bar, isClonedBelow, onAssigned }: EditorHeadProps) {
  const navigate = useNavigate()
  const mayWrite = useMayWrite()
  const mayEdit = customerClass.viewerAccess.level === 'EDIT'
  const [dialog, setDialog] = useState<'clone' | 'delete' | 'assign' | null>(null)
  const close = () => setDialog(null)
  const { isDefault } = customerClass
  useShortcut(CLONE_CLASS.keys, CLONE_CLASS.label, () => mayWrite && setDialog('clone'))
  useShortcut(ASSIGN_CUSTOMERS.keys, ASSIGN_CUSTOMERS.label, () => mayWrite && setDialog('assign'))

  const clone = (
    <Button variant="default" leftSection={<IconCopy size={16} />} onClick={() => setDialog('clone')}>
      <Trans>Clone</Trans>
    </Button>
  )
  const assign = (
    <Button variant="default" leftSection={<IconAssign size={16} />} onClick={() => setDialog('assign')}>
      <Trans>Assign customers</Trans>
    </Button>
  )
  return (
    <>
      <EditHead
        drafts={drafts}
        bar={mayWrite ? bar : undefined}
        beside={mayWrite && (isClonedBelow ? assign : clone)}
        more={
          mayWrite &&
          !isClonedBelow && (
            <>
              <Menu.Item leftSection={<IconAssign size={16} />} onClick={() => setDialog('assign')}>
                <Trans>Assign customers</Trans>
              </Menu.Item>
              {mayEdit && !isDefault && (
                <Menu.Item leftSection={<IconRemove size={16} />} onClick={() => setDialog('delete')}>
                  <Trans>Delete</Trans>
                </Menu.Item>
              )}
            </>
          )
        }
      >
        <ClassIdentity customerClass={customerClass} />
      </EditHead>
      <Suspense>
        {dialog === 'clone' && <CloneDialog customerClass={customerClass} unsaved={drafts.changes()} onClose={close} />}
        {dialog === 'assign' && <AssignCustomers customerClass={customerClass} onClose={close} onDone={onAssigned} />}
        {dialog === 'delete' && (
          <DeleteClasses
            records={[customerClass]}
            onClose={close}
            onDeleted={() => void navigate({ to: '/classes', ignoreBlocker: true })}
          />
        )}
      </Suspense>
    </>
  )
}

const ClassIdentity = memo(function ClassIdentity({ customerClass }: Pick<EditorHeadProps, 'customerClass'>) {
  const { sharing } = useWorkspace()
  const isPhone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false })
  const { id, name, usage, isDefault } = customerClass
  return (
    <Identity
      name={name}
      mark={
        isDefault && (
          <Badge variant="default">
            <Trans>Default</Trans>
          </Badge>
        )
      }
    >
      {usage.customerCount === 0 ? (
        <Trans>Not used by any customer</Trans>
      ) : (
        <Anchor fz="inherit" underline="always" renderRoot={toClass(id, CUSTOMERS_VIEW)}>
          {isPhone ? (
            <Plural value={usage.customerCount} one="# customer" other="# customers" />
          ) : (
            <Plural value={usage.customerCount} one="Used by # customer" other="Used by # customers" />
          )}
          {sharing && !isPhone && <sharing.Resellers customerClass={customerClass} />}
        </Anchor>
      )}
      {' · '}
      <LastChange customerClass={customerClass} isShort={isPhone} />
    </Identity>
  )
})

/** The version, and who made it where that is the viewer's to know. */
function LastChange({ customerClass, isShort }: Pick<EditorHeadProps, 'customerClass'> & { isShort: boolean }) {
  const { version, updatedAt, versions } = customerClass
  const { dayOf, moment } = useFormats()
  const last = versions?.nodes.find((one) => one.version === version)
  const at = moment(last?.at ?? updatedAt)
  if (isShort) {
    const day = dayOf(last?.at ?? updatedAt)
    return (
      <Trans>
        Version {version}, {day}
      </Trans>
    )
  }
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

// Head of a record, as that of a class: its name and facts, its unsaved changes, and its actions.

import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Menu } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { WriteBeside } from '../../changes/draftEditor'
import type { DraftStore } from '../../changes/drafts'
import { type EditBar, EditHead, Identity } from '../../changes/head/EditHead'
import { IconRemove } from '../../ui/icons'
import { useFormats } from '../../ui/language/formats'
import type { RecordKind, RecordRow } from '../kind'

interface RecordHeadProps {
  kind: RecordKind
  /** Null while a new one is made. */
  record: RecordRow | null
  drafts: DraftStore
  /** Saves what is entered; absent where nothing can be. */
  bar?: EditBar
  onWrite: WriteBeside
  onDelete: () => void
}

export function RecordHead({ kind, record, drafts, bar, onWrite, onDelete }: RecordHeadProps) {
  const { i18n } = useLingui()
  const isEdited = record !== null && bar !== undefined
  return (
    <EditHead
      drafts={drafts}
      bar={bar}
      beside={isEdited && kind.action && <kind.action record={record} onWrite={onWrite} />}
      more={
        isEdited &&
        kind.documents.remove && (
          <Menu.Item leftSection={<IconRemove size={16} />} onClick={onDelete}>
            <Trans>Delete…</Trans>
          </Menu.Item>
        )
      }
    >
      <Identity
        name={record ? record.name : i18n._(kind.create)}
        mark={record && kind.mark && <kind.mark record={record} />}
      >
        <Anchor
          fz="inherit"
          underline="always"
          renderRoot={(props) => <Link to="/records/$kind" params={{ kind: kind.kind }} {...props} />}
        >
          {i18n._(kind.title)}
        </Anchor>
        {record?.createdAt && (
          <>
            {' · '}
            <Dates record={record} />
          </>
        )}
      </Identity>
    </EditHead>
  )
}

function Dates({ record }: { record: RecordRow }) {
  const formats = useFormats()
  const day = (moment: string | undefined) => moment && formats.moment(moment)
  return (
    <Trans>
      Version {record.version}, changed {day(record.updatedAt)}, created {day(record.createdAt)}
    </Trans>
  )
}

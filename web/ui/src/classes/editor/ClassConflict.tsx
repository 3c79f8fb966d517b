// Somebody else saved the class that is being edited.

import { useLingui } from '@lingui/react/macro'
import type { Meanwhile } from '../../changes/changes'
import { ConflictDialog } from '../../changes/conflict/ConflictDialog'
import { useFieldIndex } from '../../changes/fields'
import { useParts } from '../../changes/part'
import type { ClassDetails } from '../workspace'
import type { Edit } from './useEdit'

interface ClassConflictProps {
  edit: Edit
  meanwhile: Meanwhile<ClassDetails>
  /** Nothing is decided yet. */
  onClose: () => void
}

export default function ClassConflict({ edit, meanwhile, onClose }: ClassConflictProps) {
  const { t } = useLingui()
  return (
    <ConflictDialog
      title={t`Someone else changed this class`}
      drafts={edit.drafts.all()}
      meanwhile={meanwhile}
      index={useFieldIndex(useParts())}
      classId={meanwhile.current.id}
      currency={meanwhile.current.currency?.name}
      prefersMine
      onMerge={edit.merge}
      onClose={onClose}
    />
  )
}

// Warnings of a class's last save, where no review has shown them.

import type { WriteWarning } from '../../api/errors'
import { useFieldIndex } from '../../changes/fields'
import { Warnings } from '../../changes/Warnings'
import { useWorkspace } from '../workspace'

export default function ClassWarnings({ warnings }: { warnings: readonly WriteWarning[] }) {
  const { panels } = useWorkspace()
  const index = useFieldIndex(panels)
  return index && <Warnings warnings={warnings} index={index} />
}

// The page of a class, by the class and the panel that its address names.

import { useParams } from '@tanstack/react-router'
import { ClassEditor } from './ClassEditor'

export default function EditorPage() {
  const { classId, panel } = useParams({ from: '/classes/$classId/$panel' })
  // Another class is another editor: no draft goes from one to the other.
  return <ClassEditor key={classId} classId={classId} panelName={panel} />
}

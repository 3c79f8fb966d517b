// The page of a class, by the class and the panel that its address names.

import { useLoaderData, useParams, useSearch } from '@tanstack/react-router'
import { readChange, readThen } from '../../versions/search'
import { ClassEditor } from './ClassEditor'

const ADDRESS = '/classes/$classId/$panel'

export default function EditorPage() {
  const { classId, panel } = useParams({ from: ADDRESS })
  const { isRead } = useLoaderData({ from: ADDRESS })
  const search = useSearch({ from: ADDRESS })
  // Another class is another editor: no draft goes from one to the other.
  return (
    <ClassEditor
      key={classId}
      classId={classId}
      panelName={panel}
      moment={readThen(search)}
      change={readChange(search)}
      isRead={isRead}
    />
  )
}

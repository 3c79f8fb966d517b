// A class or record that is on its way, in the layout that it will have.

import { Skeleton } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormSkeleton } from '../../ui/states'

/** `beside` stands for what a class has beside its form. */
export function EditSkeleton({ beside }: { beside?: ReactNode }) {
  return (
    <div className="app-editor-page" aria-busy>
      <div className="app-editor-head">
        <Skeleton height={28} width={280} />
      </div>
      <div className="app-editor">
        {beside}
        <div className="app-editor-content">
          <FormSkeleton fields={6} />
        </div>
      </div>
    </div>
  )
}

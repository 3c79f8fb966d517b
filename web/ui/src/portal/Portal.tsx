// The resellers' portal: the same pages over the resellers' own schema. Nothing that is only for administrators is in
// the scripts that it loads.

import { RouterProvider } from '@tanstack/react-router'
import { ApiProvider } from '../api/ApiProvider'
import { EMBEDDED_TYPES } from '../api/reseller/embedded'
import { appRouter } from '../app/router'

const router = appRouter('/portal')

export default function Portal() {
  return (
    <ApiProvider embedded={EMBEDDED_TYPES}>
      <RouterProvider router={router} />
    </ApiProvider>
  )
}

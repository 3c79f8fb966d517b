// The administrators' app, over the administrators' schema.

import { RouterProvider } from '@tanstack/react-router'
import { ApiProvider } from '../api/ApiProvider'
import { EMBEDDED_TYPES } from '../api/admin/embedded'
import { appRouter } from './router'

const router = appRouter('/')

export default function AdminApp() {
  return (
    <ApiProvider embedded={EMBEDDED_TYPES}>
      <RouterProvider router={router} />
    </ApiProvider>
  )
}

// What a role works with: its panels, and the documents that read and save a class in its schema.

import type { TypedDocumentNode } from '@urql/core'
import { createContext, useContext } from 'react'
import type { Panel } from '../panels/panel'
import type { UserError } from './drafts'

/** What both roles see of a class. Panels are found in it by their path. */
export interface ClassDetails {
  id: string
  name: string
  version: number
  isDefault: boolean
  viewerAccess: { level: 'READ_ONLY' | 'EDIT'; reason: string | null }
  usage: { customerCount: number; resellerCount?: number }
  businessModel: { id: string; name: string }
  currency: { id: string; name: string } | null
  managedBy?: { id: string; name: string } | null
}

export interface SavePayload {
  customerClassSave: {
    customerClass: ClassDetails | null
    affectedCustomers: number
    userErrors: readonly UserError[]
  }
}

export interface Workspace {
  panels: readonly Panel[]
  classDocument: TypedDocumentNode<{ customerClass: ClassDetails | null }, { id: string }>
  saveDocument: TypedDocumentNode<SavePayload, { input: Record<string, unknown> }>
}

export const WorkspaceContext = createContext<Workspace | null>(null)

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('Only what stands inside a role’s app has a workspace.')
  return workspace
}

// Workspace of a role: its panels, its list of classes, and the documents that read and write classes in its schema.

import type { TypedDocumentNode } from '@urql/core'
import { type ComponentType, createContext, useContext } from 'react'
import type { FieldChange, SaveError } from '../api/errors'
import type { FormMetadata } from '../api/metadata'
import type { AuditAction, CustomerClassMomentInput } from '../api/reseller/graphql'
import type { WriteBeside } from '../changes/draftEditor'
import type { Panel } from '../panels/panel'
import type { ClassActions } from './actions/actions'
import type { ClassColumn, ClassRow } from './list/columns'
import type { ClassFilter, ListChoices } from './list/filters'

/** One write of a class: who did it, and what it changed. */
export interface ClassVersion {
  id: string
  version: number
  at: string
  userName: string
  action: AuditAction
  changes: { nodes: readonly { panel: string; property: string }[] }
}

/** Class as both roles see it. Panels are found in it by their path. */
export interface ClassDetails {
  id: string
  name: string
  description?: string
  version: number
  isDefault: boolean
  updatedAt: string
  /** The newest ones first; none where they are not the viewer's to know. */
  versions?: { nodes: readonly ClassVersion[] }
  viewerAccess: { level: 'READ_ONLY' | 'EDIT'; reason: string | null }
  usage: { customerCount: number; resellerCount?: number }
  businessModel: { id: string; name: string }
  currency: { id: string; name: string } | null
  managedBy?: { id: string; name: string } | null
  sharedWithResellers?: boolean
  /** A reseller's own class, or one that is shared with it. */
  ownership?: 'OWN' | 'SHARED'
}

interface SavePayload {
  customerClassSave: {
    customerClass: ClassDetails | null
    changes: readonly FieldChange[]
    affectedCustomers: number
    userErrors: readonly SaveError[]
  }
}

export interface ClassPage {
  customerClasses: {
    totalCount: number
    nodes: readonly ClassRow[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

/** Customers on a class; whose they are, where the role may know. */
interface CustomersPage {
  customerClass: {
    usage: {
      customers: {
        totalCount: number
        nodes: readonly {
          id: string
          name: string
          currency: { code: string }
          reseller?: { id: string; name: string } | null
        }[]
        pageInfo: { hasNextPage: boolean; endCursor: string | null }
      }
    }
  } | null
}

/** Sharing, for a role that decides on it; the other's app has no part of it in any of its scripts. */
export interface Sharing {
  /** At the head of a class: of how many resellers its customers are. */
  Resellers: ComponentType<{ customerClass: ClassDetails }>
  /** Whose customers those of a class are. */
  Users: ComponentType<{ customerClass: ClassDetails }>
  /** At the head of a class: whether resellers may use it. */
  Switch: ComponentType<ClassActionProps>
}

/** Action at a class that writes it beside the edited values. */
export interface ClassActionProps {
  customerClass: ClassDetails
  onWrite: WriteBeside
}

export interface Workspace {
  panels: readonly Panel[]
  classDocument: TypedDocumentNode<
    { customerClass: ClassDetails | null },
    { id: string; at?: CustomerClassMomentInput | null }
  >
  saveDocument: TypedDocumentNode<SavePayload, { input: Record<string, unknown> }>
  /** Actions on whole classes. */
  actions: () => Promise<ClassActions>
  // biome-ignore lint/suspicious/noExplicitAny: each role's customers have filters of their own.
  customersDocument: TypedDocumentNode<CustomersPage, any>
  /** Sharing with resellers and its end, where the role decides on it. */
  sharing?: Sharing
  /** Making another class the default one, where the role decides on that. */
  MakeDefault?: ComponentType<ClassActionProps>
  /** The reseller that manages a class, where the role sees others' classes. */
  managerOf?: (customerClass: ClassDetails) => { id: string; name: string } | null | undefined
  // biome-ignore lint/suspicious/noExplicitAny: each role's list has filters and orders of its own.
  pageDocument: TypedDocumentNode<ClassPage, any>
  choicesDocument: TypedDocumentNode<ListChoices, Record<string, never>>
  columns: readonly ClassColumn<never>[]
  filters: readonly ClassFilter[]
  /** The fields of a class itself, for a new one. */
  classForm: () => Promise<FormMetadata>
}

export const WorkspaceContext = createContext<Workspace | null>(null)

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('Only what stands inside a role’s app has a workspace.')
  return workspace
}

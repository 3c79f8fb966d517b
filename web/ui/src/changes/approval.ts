// Approvals of a role whose writes can need them: whether one does, and the parts that show it. The other role's
// app has no part of it in any of its scripts.

import type { TypedDocumentNode } from '@urql/core'
import { type ComponentType, createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { UserError } from '../api/errors'
import type { ClassVersionsQuery } from '../api/reseller/versions/graphql'
import type { AmendProps } from './amend/amended'

/** Way on for a write that needs approval: it waits for it, or is done without. */
export type ApprovalWay = 'ask' | 'without'

export interface ApprovalChoiceProps {
  /** Errors that demand approval; empty where none is needed and it is requested nevertheless. */
  missing: readonly UserError[]
  way: ApprovalWay
  onWay: (way: ApprovalWay) => void
  reason: string
  onReason: (reason: string) => void
  /** The reason is needed and is not there. */
  isUnexplained: boolean
  /** It is done at a set time, and not at once. */
  isPlan?: boolean
  /** Problem of the reason, as the server said. */
  problem?: string | null
}

export interface Approvals {
  /** Whether a write is refused for want of approval, and for nothing else. */
  isMissing: (errors: readonly UserError[]) => boolean
  /** Input fields of a write that goes on in one of the ways. */
  inputOf: (way: ApprovalWay, replaces?: string) => Record<string, unknown>
  /** Whether a path of the log leads to what is told of an approval, and to no setting. */
  isMark: (path: readonly string[]) => boolean
  /** Why a write needs approval, and how to go on. */
  Choice: ComponentType<ApprovalChoiceProps>
  /** Reads what was asked for, so that it can be amended. */
  Amend: ComponentType<AmendProps>
  /** Requests about a class that wait for approval. */
  Banner: ComponentType<{ classId: string }>
  /** Who approved a version or a planned change, or that nobody did. */
  Mark: ComponentType<{ of: object }>
  /** Has the document that reads the versions of a class with what `Mark` shows of them, once it is loaded. */
  Versions: ComponentType<{ children: (document: VersionsDocument) => ReactNode }>
}

export type VersionsDocument = TypedDocumentNode<ClassVersionsQuery, { id: string; after?: string | null }>

export const ApprovalsContext = createContext<Approvals | null>(null)

/** How often approval was asked for in this window: what shows requests reads them again with it. */
let requests = 0
const listeners = new Set<() => void>()

export function countRequest(): void {
  requests += 1
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useRequestCount(): number {
  return useSyncExternalStore(listen, () => requests)
}

export function useApprovals(): Approvals | null {
  return useContext(ApprovalsContext)
}

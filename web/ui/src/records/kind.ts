// Declaration of a kind of record: its words, its documents in the role's schema, the form that the SDL
// declares, and the columns and filters of its list. The list page and the edit page are made from it.

import type { MessageDescriptor } from '@lingui/core'
import type { TypedDocumentNode } from '@urql/core'
import type { ComponentType } from 'react'
import type { ItemsAnswer, SaveError } from '../api/errors'
import type { LoadedForm } from '../api/metadata'
import type { DeleteInput } from '../changes/batch/DeleteDialog'
import type { WriteBeside } from '../changes/draftEditor'
import type { Relevance } from '../forms/scope'
import type { Kind, RecordType } from '../links/address'
import type { Sources } from './choices'

/** Fields that every record has. Those special to a kind are found by the names of its form's fields. */
export interface RecordRow {
  id: string
  name: string
  version?: number
  createdAt?: string
  updatedAt?: string
  viewerAccess?: { level: 'READ_ONLY' | 'EDIT'; reason?: string | null }
  [field: string]: unknown
}

export interface ListAnswer {
  list: {
    totalCount: number
    nodes: readonly object[]
    pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  }
}

export interface SaveAnswer {
  saved: { record?: object | null; userErrors: readonly SaveError[] }
}

export interface DeleteAnswer {
  deleted: ItemsAnswer
}

export interface SaveVariables {
  input: Record<string, unknown>
}

export interface DeleteVariables {
  input: DeleteInput
}

/** The documents of a kind in one role's schema. */
export interface KindDocuments {
  // biome-ignore lint/suspicious/noExplicitAny: each list has filters and orders of its own types.
  list: TypedDocumentNode<ListAnswer, any>
  one: TypedDocumentNode<{ record?: object | null }, { id: string }>
  save: TypedDocumentNode<SaveAnswer, SaveVariables>
  /** Absent where records of the kind are never deleted. */
  remove?: TypedDocumentNode<DeleteAnswer, DeleteVariables>
}

/** A column: a field of the form, or a figure that only the list has. */
export interface Column {
  field: string
  /** The head, where the field is none of the form's. */
  label?: MessageDescriptor
  /** Words for its values, where no choice of the form has them. */
  words?: Readonly<Record<string, MessageDescriptor>>
  /** By which field the server orders it. */
  order?: string
}

export interface EditorPartProps {
  record: RecordRow
  readOnly: boolean
  onWrite: WriteBeside
}

/** Props of an action on a record beside saving and deleting it. */
export interface EditorActionProps {
  record: RecordRow
  onWrite: WriteBeside
}

/** Props of actions above a list when some of its records are selected. */
export interface SelectionActionProps {
  selected: readonly RecordRow[]
  /** The records are others now. */
  onDone: () => void
}

export interface RecordKind {
  kind: Kind
  type: RecordType
  /** Name of the kind, in the plural. */
  title: MessageDescriptor
  /** Label of the button that creates one. */
  create: MessageDescriptor
  /** Purpose of the records, in a sentence. */
  about: MessageDescriptor
  documents: KindDocuments
  form: () => Promise<LoadedForm>
  /** The field by which the server finds and orders names, where it isn't the name. */
  search?: string
  nameOrder?: string
  columns: readonly Column[]
  /** The fields that the list can be narrowed down by: choices, switches and references. */
  filters: readonly string[]
  /** Words for "none", by the field's name, where it is more than "not set". */
  unset?: Readonly<Record<string, MessageDescriptor>>
  /** Choices of the role for references. */
  sources: Sources
  currencies: TypedDocumentNode<{ all: readonly { id: string; name: string }[] }, { [key: string]: never }>
  /** The fields whose values narrow down what others are chosen from. */
  narrowing?: readonly string[]
  /** Why a field has no effect now; that of groups and rows by the group's name. */
  relevance?: Relevance
  groupRelevance?: Readonly<Record<string, Relevance>>
  /** Components in place of a field, group or list of the form, by its name. */
  special?: Readonly<Record<string, ComponentType<{ record: RecordRow | null }>>>
  /** Why this very record can't be changed. */
  readOnlyReason?: (record: RecordRow) => MessageDescriptor | null
  /** Actions on several beside deleting them. */
  selectionActions?: ComponentType<SelectionActionProps>
  /** Records of the kind come into being elsewhere. */
  notCreated?: true
  action?: ComponentType<EditorActionProps>
  /** Facts about a record beside its name. */
  mark?: ComponentType<{ record: RecordRow }>
  /** The lists that have what belongs to a record, by the filter that narrows them down to it. */
  related?: readonly { kind: Kind; filter: string; label: MessageDescriptor }[]
  /** Part of a record that the form is about, where it isn't all of it. */
  entered?: (record: RecordRow) => RecordRow
  /** Sections below the form that are special to the kind. */
  part?: ComponentType<EditorPartProps>
}

/** Declaration of a kind without what depends on the role. */
export type KindWords = Omit<RecordKind, 'documents' | 'form' | 'sources' | 'currencies'>

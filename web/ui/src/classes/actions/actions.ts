// Actions of a role on whole classes: its documents, by which each dialog writes.

import type { TypedDocumentNode } from '@urql/core'
import type { FieldChange, ItemsAnswer, WriteError } from '../../api/errors'
import type {
  CustomerClassAssignInput,
  CustomerClassCloneInput,
  CustomerClassDeleteInput,
} from '../../api/reseller/classes/actions/graphql'
import type { ReferenceSource } from '../../forms/inputs/references'

type Write<Answer, Input> = TypedDocumentNode<Answer, { input: Input }>

/** The answer of a write of one class. */
interface WriteAnswer {
  answer: { customerClass: { id: string; version?: number } | null; userErrors: readonly WriteError[] }
}

/** The answer of cloning, with what the source has and the copy can’t have. */
interface CloneAnswer {
  answer: WriteAnswer['answer'] & { leftOut: readonly FieldChange[] }
}

/** The answer of making another class the default one: what changes, of the class that loses the mark too. */
interface DefaultAnswer {
  answer: WriteAnswer['answer'] & { changes: readonly FieldChange[] }
}

interface Versioned {
  id: string
  expectedVersion: number
}

/** The documents of a role that decides on sharing and on the default class. */
export interface AdministratorActions {
  shareDocument: Write<WriteAnswer, Versioned>
  unshareDocument: Write<WriteAnswer, Versioned>
  /** The resellers that can manage a class. */
  managersDocument: ReferenceSource['document']
  setDefaultDocument: Write<DefaultAnswer, Versioned & { validateOnly?: boolean; reason?: string }>
}

export interface ClassActions {
  cloneDocument: Write<CloneAnswer, CustomerClassCloneInput & { managedBy?: string; sharedWithResellers?: boolean }>
  deleteDocument: Write<{ answer: ItemsAnswer }, CustomerClassDeleteInput>
  assignDocument: Write<{ answer: ItemsAnswer }, CustomerClassAssignInput>
  administrator?: AdministratorActions
}

/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Delete saved view records that nothing refers to, each with its own result. */
export type SavedViewDeleteInput = {
  /** The records, 1 to 100. */
  ids: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Create or change a saved view: what is absent stays as it is. */
export type SavedViewSaveInput = {
  /** The saved view to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** The list, as its address in the app calls it, such as `classes`; chosen at creation. */
  listName?: string | null | undefined;
  /** The name, unique, without regard to case, among the user's views of the list. */
  name?: string | null | undefined;
  /** What the list shows, as a JSON object: name, filters, columns and order, as its address has them. */
  search?: string | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Why a write was refused. The list only grows; a code never changes its meaning. */
export type UserErrorCode =
  /** A value is needed here. */
  | 'REQUIRED'
  /** The text or list is longer than its limit. */
  | 'TOO_LONG'
  /** The number is below its limit. */
  | 'TOO_SMALL'
  /** The number is above its limit. */
  | 'TOO_LARGE'
  /** The number has more decimal places than can be kept. */
  | 'TOO_PRECISE'
  /** The value does not have the form that is needed here. */
  | 'INVALID'
  /** The same entry appears twice. */
  | 'DUPLICATE'
  /** Another record of the same manager has this name, with or without the same case. */
  | 'NAME_TAKEN'
  /** The field is set at creation and never changes. */
  | 'READ_ONLY_FIELD'
  /** The class is shared by an administrator and read-only here. */
  | 'READ_ONLY_CLASS'
  /** The record can't be changed by this user, or by anybody as it is. */
  | 'READ_ONLY_RECORD'
  /** This needs a class with a currency. */
  | 'CURRENCY_REQUIRED'
  /** The currencies differ. */
  | 'CURRENCY_MISMATCH'
  /** Regular invoices need statistics to be generated. */
  | 'STATISTICS_REQUIRED'
  /** A separate invoice needs automatic charging. */
  | 'AUTO_CHARGE_REQUIRED'
  /** The steps of the collection don't follow each other. */
  | 'OUT_OF_ORDER'
  /** The value does not go together with another setting. */
  | 'NOT_AVAILABLE'
  /** Others still use the record. */
  | 'IN_USE'
  /** Resellers still use the class, so it stays shared. */
  | 'SHARED_IN_USE'
  /** Only a class that administrators manage can be shared. */
  | 'SHARING_NOT_AVAILABLE'
  /** The default class can't be deleted. */
  | 'DEFAULT_PROTECTED'
  /** The record was changed since it was read. */
  | 'VERSION_CONFLICT'
  /** There is no such record. */
  | 'NOT_FOUND'
  /** The class can't be assigned to this customer. */
  | 'NOT_ASSIGNABLE'
  /** The key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The customer is not terminated. */
  | 'NOT_TERMINATED'
  /** The storage period has not passed. */
  | 'RETENTION_NOT_OVER'
  /** The notification can't be sent that way. */
  | 'CHANNEL_NOT_SUPPORTED'
  /** A draft fraud profile can't be assigned. */
  | 'PROFILE_NOT_ACTIVE'
  /** The custom field needs a value. */
  | 'MANDATORY_FIELD'
  /** Another record has this code. */
  | 'CODE_TAKEN'
  /** Neither the class nor the customer provides for removal. */
  | 'REMOVAL_NOT_ENABLED'
  /** The personal data was removed before. */
  | 'ALREADY_ERASED'
  /** A user for whom personal data is masked can't take the mask off. */
  | 'MASK_PROTECTED'
  /** The planned change was applied, has failed or was cancelled before. */
  | 'NOT_PLANNED'
  /** The instant has passed. */
  | 'NOT_IN_THE_FUTURE'
  /** The instant has yet to come. */
  | 'NOT_IN_THE_PAST'
  /** The class would be as it is. */
  | 'NOTHING_CHANGES'
  /** The user who planned the change is disabled or may no longer make it. */
  | 'PLANNER_NOT_PERMITTED';

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { viewer: { savedViews: Array<{ id: string, listName: string, name: string, search: string, version: number }> } };

export type SaveViewMutationVariables = Exact<{
  input: SavedViewSaveInput;
}>;


export type SaveViewMutation = { saved: { savedView: { id: string, listName: string, name: string, search: string, version: number } | null, userErrors: Array<
      | { __typename: 'ConflictError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'IdempotencyError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'InUseError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'PermissionDeniedError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'ValidationError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type DeleteViewMutationVariables = Exact<{
  input: SavedViewDeleteInput;
}>;


export type DeleteViewMutation = { deleted: { results: Array<{ id: string, userErrors: Array<
        | { __typename: 'ConflictError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'IdempotencyError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'InUseError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'NotFoundError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'PermissionDeniedError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'ValidationError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      > }>, userErrors: Array<
      | { __typename: 'ConflictError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'IdempotencyError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'InUseError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'PermissionDeniedError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'ValidationError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type FilteredByQueryVariables = Exact<{
  id: string;
}>;


export type FilteredByQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };


export const SavedViewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavedViewSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"savedViewSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedView"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"listName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const DeleteViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavedViewDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deleted"},"name":{"kind":"Name","value":"savedViewDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteViewMutation, DeleteViewMutationVariables>;
export const FilteredByDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilteredBy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FilteredByQuery, FilteredByQueryVariables>;
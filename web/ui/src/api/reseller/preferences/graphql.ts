/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How densely forms and lists are laid out. */
export type Density =
  /** Rows are close together, so that more of them is seen at once. */
  | 'COMPACT'
  /** Rows and fields have room around them. */
  | 'COMFORTABLE';

/** Set what the viewer prefers: what is absent stays as it is. It is the viewer's own, and makes no version. */
export type PreferencesSaveInput = {
  /** How densely forms and lists are laid out. */
  density?: Density | null | undefined;
  /** Whether a search in a list that finds one record opens it. */
  openOnlyResult?: boolean | null | undefined;
  /** Whether a list is loaded when it is opened; otherwise it waits for a search or a filter. */
  loadListAtOnce?: boolean | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

export type SavePreferencesMutationVariables = Exact<{
  input: PreferencesSaveInput;
}>;


export type SavePreferencesMutation = { saved: { userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    > } };


export const SavePreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SavePreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreferencesSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"preferencesSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SavePreferencesMutation, SavePreferencesMutationVariables>;
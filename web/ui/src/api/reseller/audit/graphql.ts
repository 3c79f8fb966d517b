/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Action on a record, as the audit log has it. */
export type AuditAction =
  /** The record was created. */
  | 'CREATE'
  /** Properties of the record were changed. */
  | 'UPDATE'
  /** The record was deleted. */
  | 'DELETE'
  /** The record was made as a copy of another one. */
  | 'CLONE'
  /** The customer class was shared with resellers. */
  | 'SHARE'
  /** Sharing the customer class with resellers was turned off. */
  | 'UNSHARE'
  /** Personal data in the record was viewed. */
  | 'READ'
  /** Personal data in the record was removed permanently. */
  | 'ERASE';

/** Filters by AuditAction. */
export type AuditActionFilter = {
  /** Equal to this. */
  eq?: AuditAction | null | undefined;
  /** One of these. */
  oneOf?: Array<AuditAction> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** Filters a list of audit records; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type AuditRecordFilter = {
  /** When the change was made. */
  at?: DateTimeFilter | null | undefined;
  /** The side that made the change: ADMIN, RESELLER or SYSTEM. */
  realm?: TextFilter | null | undefined;
  /** What was done. */
  action?: AuditActionFilter | null | undefined;
  /** The kind of record that was changed, such as CustomerClass. */
  entityType?: TextFilter | null | undefined;
  /** The record's name at that time. */
  entityName?: TextFilter | null | undefined;
  /** The panel of the changed property, such as invoicing. */
  panel?: TextFilter | null | undefined;
  /** The changed property, such as netValue. */
  property?: TextFilter | null | undefined;
  /** The id of the request; the same for all rows of one save. */
  requestId?: TextFilter | null | undefined;
  /** The id of the changed record. */
  entityId?: TextFilter | null | undefined;
  /** Who made the change. */
  userName?: TextFilter | null | undefined;
  /** All of these. */
  AND?: Array<AuditRecordFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<AuditRecordFilter> | null | undefined;
  /** Not this. */
  NOT?: AuditRecordFilter | null | undefined;
};

/** Which values a custom field takes; it can't change once the field is created. */
export type CustomFieldType =
  /** Text, up to a length and, where given, of a pattern. */
  | 'TEXT'
  /** A number, within limits and with a number of decimals. */
  | 'NUMBER'
  /** A calendar date. */
  | 'DATE'
  /** A date and a time of day. */
  | 'DATE_TIME'
  /** One of the listed options. */
  | 'LIST';

/** Filters by an instant; all given operators must hold. */
export type DateTimeFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** One of these. */
  oneOf?: Array<string> | null | undefined;
  /** Greater than this. */
  gt?: string | null | undefined;
  /** At least this. */
  gte?: string | null | undefined;
  /** Less than this. */
  lt?: string | null | undefined;
  /** At most this. */
  lte?: string | null | undefined;
};

/** Filters by a text; all given operators must hold. */
export type TextFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** One of these. */
  oneOf?: Array<string> | null | undefined;
  /** Begins with this. */
  startsWith?: string | null | undefined;
  /** Contains this. */
  contains?: string | null | undefined;
  /** Ends with this. */
  endsWith?: string | null | undefined;
};

export type AuditEntryFragment = { id: string, at: string, userName: string, realm: string, action: AuditAction, entityType: string, entityId: string, entityName: string, entityVersion: number, panel: string, property: string, before: string | null, after: string | null, reason: string, requestId: string };

export type ClassHistoryQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  where?: AuditRecordFilter | null | undefined;
}>;


export type ClassHistoryQuery = { customerClass: { id: string, auditLog: { totalCount: number, nodes: Array<{ id: string, at: string, userName: string, realm: string, action: AuditAction, entityType: string, entityId: string, entityName: string, entityVersion: number, panel: string, property: string, before: string | null, after: string | null, reason: string, requestId: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CurrencyOfLoggedQueryVariables = Exact<{
  id: string;
}>;


export type CurrencyOfLoggedQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, name: string }
    | { id: string }
    | { id: string }
    | { id: string, currency: { id: string, name: string } }
    | { id: string, ofClass: { id: string, name: string } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, currency: { id: string, name: string } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, customerClass: { id: string, ofClass: { id: string, name: string } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type CustomFieldTypeQueryVariables = Exact<{
  id: string;
}>;


export type CustomFieldTypeQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { type: CustomFieldType, id: string }
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

export const AuditEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"realm"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"entityName"}},{"kind":"Field","name":{"kind":"Name","value":"entityVersion"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<AuditEntryFragment, unknown>;
export const ClassHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditRecordFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"realm"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"entityType"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"entityName"}},{"kind":"Field","name":{"kind":"Name","value":"entityVersion"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<ClassHistoryQuery, ClassHistoryQueryVariables>;
export const CurrencyOfLoggedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CurrencyOfLogged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Currency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"ofClass"},"name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"ofClass"},"name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CurrencyOfLoggedQuery, CurrencyOfLoggedQueryVariables>;
export const CustomFieldTypeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomFieldType"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<CustomFieldTypeQuery, CustomFieldTypeQueryVariables>;
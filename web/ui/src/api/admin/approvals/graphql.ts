/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How a write that needs the approval of a second administrator proceeds; without a choice it is refused. */
export type ApprovalChoice =
  /** It is kept as a request instead of being done; `reason` says why. */
  | 'ASK'
  /** It is done without approval and marked as such in the log; `reason` says why. */
  | 'BREAK_GLASS';

/** A decision on a request. */
export type ApprovalDecisionKind =
  /** It is applied now, or planned for its time. The requester can't approve it. */
  | 'APPROVE'
  /** It goes back to the requester; the reason says what to change. */
  | 'REQUEST_CHANGES'
  /** It is not applied; the reason says why. */
  | 'REJECT'
  /** The requester withdraws it. */
  | 'WITHDRAW';

/** Set which changes of classes need a second administrator. To ask for less needs approval itself. */
export type ApprovalPolicySetInput = {
  /** The version that the change is made to. */
  expectedVersion: number;
  /** The panels whose changes need a second administrator; as before if absent. */
  panels?: Array<CustomerClassPanel> | null | undefined;
  /** The number of customers above which every change, and every assignment, needs one; null for none, as before if absent. */
  customersAbove?: number | null | undefined;
  /** What is done where a second administrator has to approve; nothing by default. Administrators only. */
  approval?: ApprovalChoice | null | undefined;
  /** The viewer's own request of the same class that this one takes the place of, with `ASK`. Administrators only. */
  replaces?: string | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Decide on a request for approval: an approved write is done in the name of the user who asked for it. */
export type ApprovalRequestDecideInput = {
  /** The request. */
  id: string;
  /** The version of the request that the decision is made on. */
  expectedVersion: number;
  /** The decision; `reason` is the comment with it. */
  decision: ApprovalDecisionKind;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Filters a list of approval requests; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type ApprovalRequestFilter = {
  /** What has become of it. Administrators only. */
  state?: ApprovalStateFilter | null | undefined;
  /** The write that is asked for, such as customerClassSave. Administrators only. */
  write?: TextFilter | null | undefined;
  /** When it was asked for. Administrators only. */
  askedAt?: DateTimeFilter | null | undefined;
  /** Who asked for it. Administrators only. */
  userName?: TextFilter | null | undefined;
  /** When it is applied once it is approved; null for at once. Administrators only. */
  applyAt?: DateTimeFilter | null | undefined;
  /** All of these. */
  AND?: Array<ApprovalRequestFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<ApprovalRequestFilter> | null | undefined;
  /** Not this. */
  NOT?: ApprovalRequestFilter | null | undefined;
};

/** Ask again for what an own request is about, over the class as it is, unless the same was changed since. */
export type ApprovalRequestRenewInput = {
  /** The request. */
  id: string;
  /** The version that the change is made to. */
  expectedVersion: number;
  /** Another instant, where it has one; as before if absent. */
  applyAt?: string | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** State of a request for approval. */
export type ApprovalState =
  /** It waits for another administrator. */
  | 'IN_REVIEW'
  /** Another administrator wants it changed; a new request replaces it. */
  | 'CHANGES_REQUESTED'
  /** Another administrator approved it, and it was applied, or planned for its time. */
  | 'APPROVED'
  /** Another administrator rejected it. */
  | 'REJECTED'
  /** The requester withdrew it, or replaced it by a new one. */
  | 'WITHDRAWN'
  /** The class or policy has changed since; it can't be approved, and a new request is needed. */
  | 'VOID';

/** Filters by ApprovalState. */
export type ApprovalStateFilter = {
  /** Equal to this. */
  eq?: ApprovalState | null | undefined;
  /** One of these. */
  oneOf?: Array<ApprovalState> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** A panel of a customer class, with all that stands within it. */
export type CustomerClassPanel =
  /** The name of the class, its purpose, and who may use it. */
  | 'GENERAL_INFO'
  /** How the usage records of a billing period are archived, delivered, closed and rounded. */
  | 'STATISTICS'
  /** Invoices of a billing period: how they are issued, sent and paid, and how unpaid ones are collected. */
  | 'REGULAR_INVOICES'
  /** Invoices on demand: how they are issued and sent, and how unpaid ones are collected; all in days. */
  | 'OUT_OF_TURN_INVOICES'
  /** Whether, when and by which method taxes are calculated, and who is exempt from them. */
  | 'TAXATION'
  /** Access to the self-care interface for the customers of this class. */
  | 'WEB_SELF_CARE'
  /** Whether and when the personal data of terminated customers is removed, which can't be undone. */
  | 'RIGHT_TO_BE_FORGOTTEN'
  /** Which resources of the customers are measured, and what is charged for them. */
  | 'MEASURED_SERVICES'
  /** The profile that the customers' calls are checked against. */
  | 'FRAUD_PROTECTION'
  /** Which custom fields appear on the pages of the customers and their accounts. */
  | 'CUSTOM_FIELDS'
  /** The addresses that notifications are sent with. */
  | 'EMAIL_ADDRESSES'
  /** Which notifications the customers get, with which texts, and by which channels. */
  | 'NOTIFICATION_TYPES';

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
  | 'PLANNER_NOT_PERMITTED'
  /** The write needs the approval of a second administrator. */
  | 'APPROVAL_REQUIRED'
  /** The requester can't decide on the request, only withdraw it. */
  | 'OWN_REQUEST'
  /** Only the requester can withdraw the request. */
  | 'NOT_OWN_REQUEST'
  /** What the request is about has changed since it was made, so the request is void. */
  | 'REQUEST_VOID'
  /** The request was decided or withdrawn before, or went back to who asked. */
  | 'REQUEST_SETTLED'
  /** The instant for which the request asks has passed. */
  | 'REQUEST_LATE'
  /** Administrators can't remove their own access. */
  | 'OWN_ACCESS';

/** Code of a warning about a write. The list only grows; a code never changes its meaning. */
export type WarningCode =
  /** Balances are to be reset, and no customers have such balances. */
  | 'BALANCE_NEVER_RESET'
  /** A business-critical notification is not sent any more. */
  | 'CRITICAL_NOTIFICATION_OFF'
  /** Invoices are on, and there is no template to make them. */
  | 'INVOICE_WITHOUT_TEMPLATE'
  /** The notification by which notices are sent is off. */
  | 'NOTICE_NOT_SENT'
  /** Notices announce an action that never comes. */
  | 'NOTICE_WITHOUT_ACTION'
  /** The setting needs another one to have an effect. */
  | 'SETTING_WITHOUT_EFFECT'
  /** Services stay limited or suspended for an amount that isn't collected. */
  | 'SUSPENDED_WITHIN_THRESHOLD'
  /** A notification is sent in another language than the default one of the class, or than the customer's own. */
  | 'SENT_IN_OTHER_LANGUAGE'
  /** Taxes are calculated by no method. */
  | 'TAXES_WITHOUT_METHOD'
  /** Another tax method takes the customer's own template away. */
  | 'TEMPLATES_CLEARED';

export type ApprovalPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovalPolicyQuery = { approvalPolicy: { id: string, version: number, panels: Array<string>, customersAbove: number | null, updatedAt: string | null, updatedBy: string } };

export type ApprovalPolicyFieldsFragment = { id: string, version: number, panels: Array<string>, customersAbove: number | null, updatedAt: string | null, updatedBy: string };

export type ApprovalPolicySetMutationVariables = Exact<{
  input: ApprovalPolicySetInput;
}>;


export type ApprovalPolicySetMutation = { approvalPolicySet: { approvalPolicy: { id: string, version: number, panels: Array<string>, customersAbove: number | null, updatedAt: string | null, updatedBy: string } | null, approvalRequest: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type ApprovalRequestsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  where?: ApprovalRequestFilter | null | undefined;
}>;


export type ApprovalRequestsQuery = { approvalRequests: { totalCount: number, nodes: Array<{ id: string, version: number, write: string, state: ApprovalState, askedAt: string, userName: string, reason: string, applyAt: string | null, baseVersion: number, affectedCustomers: number, isOwn: boolean, input: string, customerClass: { id: string, name: string, version: number, currency: { id: string, name: string } | null } | null, properties: Array<{ path: Array<string>, before: string | null, after: string | null }>, decisions: Array<{ at: string, userName: string, decision: ApprovalDecisionKind, comment: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ApprovalRequestToChangeQueryVariables = Exact<{
  id: string;
}>;


export type ApprovalRequestToChangeQuery = { node:
    | { id: string, version: number, write: string, state: ApprovalState, askedAt: string, userName: string, reason: string, applyAt: string | null, baseVersion: number, affectedCustomers: number, isOwn: boolean, input: string, customerClass: { id: string, name: string, version: number, currency: { id: string, name: string } | null } | null, properties: Array<{ path: Array<string>, before: string | null, after: string | null }>, decisions: Array<{ at: string, userName: string, decision: ApprovalDecisionKind, comment: string }> }
    | Record<PropertyKey, never>
   | null };

export type ClassApprovalRequestsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  where?: ApprovalRequestFilter | null | undefined;
}>;


export type ClassApprovalRequestsQuery = { customerClass: { id: string, approvalRequests: { totalCount: number, nodes: Array<{ id: string, version: number, write: string, state: ApprovalState, askedAt: string, userName: string, reason: string, applyAt: string | null, baseVersion: number, affectedCustomers: number, isOwn: boolean, input: string, customerClass: { id: string, name: string, version: number, currency: { id: string, name: string } | null } | null, properties: Array<{ path: Array<string>, before: string | null, after: string | null }>, decisions: Array<{ at: string, userName: string, decision: ApprovalDecisionKind, comment: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ApprovalRequestRowFragment = { id: string, version: number, write: string, state: ApprovalState, askedAt: string, userName: string, reason: string, applyAt: string | null, baseVersion: number, affectedCustomers: number, isOwn: boolean, input: string, customerClass: { id: string, name: string, version: number, currency: { id: string, name: string } | null } | null, properties: Array<{ path: Array<string>, before: string | null, after: string | null }>, decisions: Array<{ at: string, userName: string, decision: ApprovalDecisionKind, comment: string }> };

export type ApprovalRequestDecideMutationVariables = Exact<{
  input: ApprovalRequestDecideInput;
}>;


export type ApprovalRequestDecideMutation = { approvalRequestDecide: { affectedCustomers: number, approvalRequest: { id: string, version: number, state: ApprovalState } | null, changes: Array<{ path: Array<string>, before: string | null, after: string | null }>, warnings: Array<{ code: WarningCode, path: Array<string>, message: string, template: string, values: Array<string> }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type ApprovalRequestRenewMutationVariables = Exact<{
  input: ApprovalRequestRenewInput;
}>;


export type ApprovalRequestRenewMutation = { approvalRequestRenew: { affectedCustomers: number, approvalRequest: { id: string } | null, changes: Array<{ path: Array<string>, before: string | null, after: string | null }>, warnings: Array<{ code: WarningCode, path: Array<string>, message: string, template: string, values: Array<string> }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export const ApprovalPolicyFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalPolicyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"panels"}},{"kind":"Field","name":{"kind":"Name","value":"customersAbove"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"}}]}}]} as unknown as DocumentNode<ApprovalPolicyFieldsFragment, unknown>;
export const ApprovalRequestRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalRequestRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"write"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"applyAt"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"}},{"kind":"Field","name":{"kind":"Name","value":"affectedCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}}]} as unknown as DocumentNode<ApprovalRequestRowFragment, unknown>;
export const ApprovalPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovalPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalPolicyFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalPolicyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"panels"}},{"kind":"Field","name":{"kind":"Name","value":"customersAbove"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"}}]}}]} as unknown as DocumentNode<ApprovalPolicyQuery, ApprovalPolicyQueryVariables>;
export const ApprovalPolicySetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApprovalPolicySet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalPolicySetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalPolicySet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalPolicyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvalRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalPolicyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"panels"}},{"kind":"Field","name":{"kind":"Name","value":"customersAbove"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"}}]}}]} as unknown as DocumentNode<ApprovalPolicySetMutation, ApprovalPolicySetMutationVariables>;
export const ApprovalRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovalRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalRequestFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalRequestRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalRequestRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"write"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"applyAt"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"}},{"kind":"Field","name":{"kind":"Name","value":"affectedCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}}]} as unknown as DocumentNode<ApprovalRequestsQuery, ApprovalRequestsQueryVariables>;
export const ApprovalRequestToChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovalRequestToChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalRequestRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalRequestRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"write"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"applyAt"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"}},{"kind":"Field","name":{"kind":"Name","value":"affectedCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}}]} as unknown as DocumentNode<ApprovalRequestToChangeQuery, ApprovalRequestToChangeQueryVariables>;
export const ClassApprovalRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassApprovalRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalRequestFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approvalRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalRequestRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalRequestRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"write"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"applyAt"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"}},{"kind":"Field","name":{"kind":"Name","value":"affectedCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}}]} as unknown as DocumentNode<ClassApprovalRequestsQuery, ClassApprovalRequestsQueryVariables>;
export const ApprovalRequestDecideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApprovalRequestDecide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalRequestDecideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalRequestDecide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ApprovalRequestDecideMutation, ApprovalRequestDecideMutationVariables>;
export const ApprovalRequestRenewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApprovalRequestRenew"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalRequestRenewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalRequestRenew"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApprovalRequestRenewMutation, ApprovalRequestRenewMutationVariables>;
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether a customer pays after or before using the services. */
export type BalanceControl =
  /** The customer uses the services first and pays the invoice afterwards. */
  | 'POSTPAID'
  /** The customer tops up the balance first and spends it. */
  | 'PREPAID';

/** Filters by BalanceControl. */
export type BalanceControlFilter = {
  /** Equal to this. */
  eq?: BalanceControl | null | undefined;
  /** One of these. */
  oneOf?: Array<BalanceControl> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** How long a billing period is and when it ends. */
export type BillingPeriod =
  /** Every day. */
  | 'DAILY'
  /** Every week, from Monday to Sunday. */
  | 'WEEKLY'
  /** Twice a month: the 1st to the 15th, and the 16th to the last day. */
  | 'SEMIMONTHLY'
  /** Every calendar month. */
  | 'MONTHLY'
  /** Every month, counted from the day of the month the customer started. */
  | 'MONTHLY_ANNIVERSARY'
  /** Every 30 days, counted from the day the customer started. */
  | 'THIRTY_DAYS';

/** Filters by BillingPeriod. */
export type BillingPeriodFilter = {
  /** Equal to this. */
  eq?: BillingPeriod | null | undefined;
  /** One of these. */
  oneOf?: Array<BillingPeriod> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** Filters by a Boolean; all given operators must hold. */
export type BooleanFilter = {
  /** Equal to this. */
  eq?: boolean | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** Assign customers to a class, each with its own result. */
export type CustomerClassAssignInput = {
  /** The class. */
  customerClassId: string;
  /** The customers, 1 to 100. */
  customerIds: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Create a class with the same configuration and currency. */
export type CustomerClassCloneInput = {
  /** The class to copy. */
  id: string;
  /** The name of the copy. */
  name: string;
  /** Whether to leave out the settings that the copy can't have where it is managed; `leftOut` lists them. */
  leaveOut?: boolean | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Delete customer class records that nothing refers to, each with its own result. */
export type CustomerClassDeleteInput = {
  /** The records, 1 to 100. */
  ids: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Filters a list of customers; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type CustomerFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** What kind of customer this is. */
  type?: CustomerTypeFilter | null | undefined;
  /** The currency in which the customer is charged; it never changes. */
  currency?: IdFilter | null | undefined;
  /** The class whose settings the customer has. */
  customerClass?: IdFilter | null | undefined;
  /** When the customer was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When the customer was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Whether the customer is served. A customer is terminated by an action of its own, not here. */
  status?: CustomerStateFilter | null | undefined;
  /** Whether the customer pays after or before using the services. */
  balanceControl?: BalanceControlFilter | null | undefined;
  /** The customer's billing period; a new customer takes that of its class, unless another is chosen. */
  billingPeriod?: BillingPeriodFilter | null | undefined;
  /** Nothing is collected from the customer: no reminders, no fees, no limitation, suspension or termination. */
  collectionExempt?: BooleanFilter | null | undefined;
  /** When the customer was terminated permanently; null if it was not. */
  terminatedAt?: DateTimeFilter | null | undefined;
  /** When the customer's personal data was removed, which can't be undone; null if it was not. */
  erasedAt?: DateTimeFilter | null | undefined;
  /** Whether the customer overrides any setting of its class. */
  hasOwnSettings?: BooleanFilter | null | undefined;
  /** All of these. */
  AND?: Array<CustomerFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<CustomerFilter> | null | undefined;
  /** Not this. */
  NOT?: CustomerFilter | null | undefined;
};

/** Where a customer's record stands. */
export type CustomerState =
  /** The customer is served as its class says. */
  | 'ACTIVE'
  /** The customer's services are stopped. */
  | 'SUSPENDED'
  /** The customer was terminated permanently; the record is kept. */
  | 'TERMINATED';

/** Filters by CustomerState. */
export type CustomerStateFilter = {
  /** Equal to this. */
  eq?: CustomerState | null | undefined;
  /** One of these. */
  oneOf?: Array<CustomerState> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** Which kind of customer a record is; each kind has exactly one customer class. */
export type CustomerType =
  /** An end customer who uses the services. */
  | 'RETAIL'
  /** A company that sells the services to customers of its own. */
  | 'RESELLER'
  /** A company that sells prepaid accounts or vouchers on commission. */
  | 'DISTRIBUTOR';

/** Filters by CustomerType. */
export type CustomerTypeFilter = {
  /** Equal to this. */
  eq?: CustomerType | null | undefined;
  /** One of these. */
  oneOf?: Array<CustomerType> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

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

/** Filters by an id; all given operators must hold. */
export type IdFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** One of these. */
  oneOf?: Array<string> | null | undefined;
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
  | 'PLANNER_NOT_PERMITTED';

export type ResellerClassUsersFragment = { usedBy: Array<
    | { __typename: 'Account', id: string }
    | { __typename: 'AuditRecord', id: string }
    | { __typename: 'BusinessModel', id: string }
    | { __typename: 'Calendar', id: string }
    | { __typename: 'Currency', id: string }
    | { __typename: 'CustomFieldDefinition', id: string }
    | { __typename: 'CustomTax', id: string }
    | { __typename: 'Customer', name: string, id: string }
    | { __typename: 'CustomerClass', id: string }
    | { __typename: 'CustomerClassVersion', id: string }
    | { __typename: 'DestinationGroup', id: string }
    | { __typename: 'DestinationGroupSet', id: string }
    | { __typename: 'FraudTrafficProfile', id: string }
    | { __typename: 'InvoiceTemplate', id: string }
    | { __typename: 'MeasuredParameter', id: string }
    | { __typename: 'NotificationSet', id: string }
    | { __typename: 'PlannedChange', id: string }
    | { __typename: 'Reseller', id: string }
    | { __typename: 'SavedView', id: string }
    | { __typename: 'Service', id: string }
    | { __typename: 'TaxPlugin', id: string }
  > };

export type ResellerClassCloneMutationVariables = Exact<{
  input: CustomerClassCloneInput;
}>;


export type ResellerClassCloneMutation = { answer: { customerClass: { id: string, name: string } | null, leftOut: Array<{ path: Array<string>, before: string | null, after: string | null }>, userErrors: Array<
      | { __typename: 'ConflictError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'IdempotencyError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'InUseError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, usedBy: Array<
          | { __typename: 'Account', id: string }
          | { __typename: 'AuditRecord', id: string }
          | { __typename: 'BusinessModel', id: string }
          | { __typename: 'Calendar', id: string }
          | { __typename: 'Currency', id: string }
          | { __typename: 'CustomFieldDefinition', id: string }
          | { __typename: 'CustomTax', id: string }
          | { __typename: 'Customer', name: string, id: string }
          | { __typename: 'CustomerClass', id: string }
          | { __typename: 'CustomerClassVersion', id: string }
          | { __typename: 'DestinationGroup', id: string }
          | { __typename: 'DestinationGroupSet', id: string }
          | { __typename: 'FraudTrafficProfile', id: string }
          | { __typename: 'InvoiceTemplate', id: string }
          | { __typename: 'MeasuredParameter', id: string }
          | { __typename: 'NotificationSet', id: string }
          | { __typename: 'PlannedChange', id: string }
          | { __typename: 'Reseller', id: string }
          | { __typename: 'SavedView', id: string }
          | { __typename: 'Service', id: string }
          | { __typename: 'TaxPlugin', id: string }
        > }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'PermissionDeniedError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'ValidationError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type ResellerClassDeleteMutationVariables = Exact<{
  input: CustomerClassDeleteInput;
}>;


export type ResellerClassDeleteMutation = { answer: { results: Array<{ id: string, userErrors: Array<
        | { __typename: 'ConflictError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'IdempotencyError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'InUseError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, usedBy: Array<
            | { __typename: 'Account', id: string }
            | { __typename: 'AuditRecord', id: string }
            | { __typename: 'BusinessModel', id: string }
            | { __typename: 'Calendar', id: string }
            | { __typename: 'Currency', id: string }
            | { __typename: 'CustomFieldDefinition', id: string }
            | { __typename: 'CustomTax', id: string }
            | { __typename: 'Customer', name: string, id: string }
            | { __typename: 'CustomerClass', id: string }
            | { __typename: 'CustomerClassVersion', id: string }
            | { __typename: 'DestinationGroup', id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', id: string }
            | { __typename: 'InvoiceTemplate', id: string }
            | { __typename: 'MeasuredParameter', id: string }
            | { __typename: 'NotificationSet', id: string }
            | { __typename: 'PlannedChange', id: string }
            | { __typename: 'Reseller', id: string }
            | { __typename: 'SavedView', id: string }
            | { __typename: 'Service', id: string }
            | { __typename: 'TaxPlugin', id: string }
          > }
        | { __typename: 'NotFoundError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'PermissionDeniedError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'ValidationError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      > }>, userErrors: Array<
      | { __typename: 'ConflictError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'IdempotencyError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'InUseError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, usedBy: Array<
          | { __typename: 'Account', id: string }
          | { __typename: 'AuditRecord', id: string }
          | { __typename: 'BusinessModel', id: string }
          | { __typename: 'Calendar', id: string }
          | { __typename: 'Currency', id: string }
          | { __typename: 'CustomFieldDefinition', id: string }
          | { __typename: 'CustomTax', id: string }
          | { __typename: 'Customer', name: string, id: string }
          | { __typename: 'CustomerClass', id: string }
          | { __typename: 'CustomerClassVersion', id: string }
          | { __typename: 'DestinationGroup', id: string }
          | { __typename: 'DestinationGroupSet', id: string }
          | { __typename: 'FraudTrafficProfile', id: string }
          | { __typename: 'InvoiceTemplate', id: string }
          | { __typename: 'MeasuredParameter', id: string }
          | { __typename: 'NotificationSet', id: string }
          | { __typename: 'PlannedChange', id: string }
          | { __typename: 'Reseller', id: string }
          | { __typename: 'SavedView', id: string }
          | { __typename: 'Service', id: string }
          | { __typename: 'TaxPlugin', id: string }
        > }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'PermissionDeniedError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'ValidationError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type ResellerClassAssignMutationVariables = Exact<{
  input: CustomerClassAssignInput;
}>;


export type ResellerClassAssignMutation = { answer: { customerClass: { id: string, usage: { customerCount: number } } | null, results: Array<{ id: string, userErrors: Array<
        | { __typename: 'ConflictError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'IdempotencyError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'InUseError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, usedBy: Array<
            | { __typename: 'Account', id: string }
            | { __typename: 'AuditRecord', id: string }
            | { __typename: 'BusinessModel', id: string }
            | { __typename: 'Calendar', id: string }
            | { __typename: 'Currency', id: string }
            | { __typename: 'CustomFieldDefinition', id: string }
            | { __typename: 'CustomTax', id: string }
            | { __typename: 'Customer', name: string, id: string }
            | { __typename: 'CustomerClass', id: string }
            | { __typename: 'CustomerClassVersion', id: string }
            | { __typename: 'DestinationGroup', id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', id: string }
            | { __typename: 'InvoiceTemplate', id: string }
            | { __typename: 'MeasuredParameter', id: string }
            | { __typename: 'NotificationSet', id: string }
            | { __typename: 'PlannedChange', id: string }
            | { __typename: 'Reseller', id: string }
            | { __typename: 'SavedView', id: string }
            | { __typename: 'Service', id: string }
            | { __typename: 'TaxPlugin', id: string }
          > }
        | { __typename: 'NotFoundError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'PermissionDeniedError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'ValidationError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      > }>, userErrors: Array<
      | { __typename: 'ConflictError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'IdempotencyError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'InUseError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, usedBy: Array<
          | { __typename: 'Account', id: string }
          | { __typename: 'AuditRecord', id: string }
          | { __typename: 'BusinessModel', id: string }
          | { __typename: 'Calendar', id: string }
          | { __typename: 'Currency', id: string }
          | { __typename: 'CustomFieldDefinition', id: string }
          | { __typename: 'CustomTax', id: string }
          | { __typename: 'Customer', name: string, id: string }
          | { __typename: 'CustomerClass', id: string }
          | { __typename: 'CustomerClassVersion', id: string }
          | { __typename: 'DestinationGroup', id: string }
          | { __typename: 'DestinationGroupSet', id: string }
          | { __typename: 'FraudTrafficProfile', id: string }
          | { __typename: 'InvoiceTemplate', id: string }
          | { __typename: 'MeasuredParameter', id: string }
          | { __typename: 'NotificationSet', id: string }
          | { __typename: 'PlannedChange', id: string }
          | { __typename: 'Reseller', id: string }
          | { __typename: 'SavedView', id: string }
          | { __typename: 'Service', id: string }
          | { __typename: 'TaxPlugin', id: string }
        > }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'PermissionDeniedError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'ValidationError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type ClassUseQueryVariables = Exact<{
  id: string;
  ownSettings: CustomerFilter;
}>;


export type ClassUseQuery = { customerClass: { id: string, auditLog: { totalCount: number }, usage: { customerCount: number, overriding: { totalCount: number } } } | null };

export const ResellerClassUsersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResellerClassUsers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ResellerClassUsersFragment, unknown>;
export const ResellerClassCloneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResellerClassClone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassCloneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"customerClassClone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResellerClassUsers"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResellerClassUsers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ResellerClassCloneMutation, ResellerClassCloneMutationVariables>;
export const ResellerClassDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResellerClassDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"customerClassDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResellerClassUsers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResellerClassUsers"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResellerClassUsers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ResellerClassDeleteMutation, ResellerClassDeleteMutationVariables>;
export const ResellerClassAssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResellerClassAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassAssignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"customerClassAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResellerClassUsers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResellerClassUsers"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResellerClassUsers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ResellerClassAssignMutation, ResellerClassAssignMutationVariables>;
export const ClassUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ownSettings"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerCount"}},{"kind":"Field","alias":{"kind":"Name","value":"overriding"},"name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ownSettings"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClassUseQuery, ClassUseQueryVariables>;
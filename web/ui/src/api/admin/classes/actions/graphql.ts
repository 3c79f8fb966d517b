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

/** Create a class with the same configuration and currency. */
export type CustomerClassCloneInput = {
  /** The class to copy. */
  id: string;
  /** The name of the copy. */
  name: string;
  /** The reseller that manages the copy. Administrators only. */
  managedBy?: string | null | undefined;
  /** Whether to share the copy. Administrators only. */
  sharedWithResellers?: boolean | null | undefined;
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

/** Make a class the default one: one that administrators manage, without a currency or with the operator's. The old one loses the mark and stays as it is; both make a version, and `changes` tells of both. */
export type CustomerClassSetDefaultInput = {
  /** The customer class. */
  id: string;
  /** The version that the change is made to. */
  expectedVersion: number;
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

/** Let resellers use a class, read-only. */
export type CustomerClassShareInput = {
  /** The customer class. */
  id: string;
  /** The version that the change is made to. */
  expectedVersion: number;
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

/** Stop sharing a class; refused while a reseller uses it. */
export type CustomerClassUnshareInput = {
  /** The customer class. */
  id: string;
  /** The version that the change is made to. */
  expectedVersion: number;
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

/** Filters a list of customers; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type CustomerFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** What kind of customer this is. */
  type?: CustomerTypeFilter | null | undefined;
  /** The currency in which the customer is charged; it never changes. */
  currency?: IdFilter | null | undefined;
  /** The reseller whose customer this is; null for a direct customer. Administrators only. */
  reseller?: IdFilter | null | undefined;
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

/** Filters a list of resellers; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type ResellerFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** The currency in which the reseller is charged. */
  currency?: IdFilter | null | undefined;
  /** When the reseller was closed; null while it does business. Administrators only. */
  closedAt?: DateTimeFilter | null | undefined;
  /** When the reseller was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When the reseller was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The class that the reseller itself is on. */
  customerClass?: IdFilter | null | undefined;
  /** All of these. */
  AND?: Array<ResellerFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<ResellerFilter> | null | undefined;
  /** Not this. */
  NOT?: ResellerFilter | null | undefined;
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

export type AdminClassUsersFragment = { usedBy: Array<
    | { __typename: 'Account', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'ApprovalPolicy', id: string }
    | { __typename: 'ApprovalRequest', id: string }
    | { __typename: 'AuditRecord', id: string }
    | { __typename: 'BusinessModel', id: string }
    | { __typename: 'Calendar', id: string }
    | { __typename: 'Currency', id: string }
    | { __typename: 'CustomFieldDefinition', id: string }
    | { __typename: 'CustomTax', id: string }
    | { __typename: 'Customer', name: string, id: string }
    | { __typename: 'CustomerClass', name: string, id: string }
    | { __typename: 'CustomerClassVersion', id: string }
    | { __typename: 'DestinationGroup', id: string }
    | { __typename: 'DestinationGroupSet', id: string }
    | { __typename: 'FraudTrafficProfile', id: string }
    | { __typename: 'InvoiceTemplate', id: string }
    | { __typename: 'MeasuredParameter', id: string }
    | { __typename: 'NotificationSet', id: string }
    | { __typename: 'PlannedChange', id: string }
    | { __typename: 'Reseller', name: string, id: string }
    | { __typename: 'SavedView', id: string }
    | { __typename: 'Service', id: string }
    | { __typename: 'TaxPlugin', id: string }
    | { __typename: 'User', id: string }
  > };

export type AdminClassWrittenFragment = { id: string, version: number, updatedAt: string, versions: { nodes: Array<{ id: string, version: number, at: string, userName: string, action: AuditAction, changes: { nodes: Array<{ id: string, panel: string, property: string }> } }> } };

export type AdminClassCloneMutationVariables = Exact<{
  input: CustomerClassCloneInput;
}>;


export type AdminClassCloneMutation = { answer: { customerClass: { id: string, name: string } | null, leftOut: Array<{ path: Array<string>, before: string | null, after: string | null }>, userErrors: Array<
      | { __typename: 'ConflictError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'IdempotencyError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'InUseError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, usedBy: Array<
          | { __typename: 'Account', id: string }
          | { __typename: 'ApiToken', id: string }
          | { __typename: 'ApprovalPolicy', id: string }
          | { __typename: 'ApprovalRequest', id: string }
          | { __typename: 'AuditRecord', id: string }
          | { __typename: 'BusinessModel', id: string }
          | { __typename: 'Calendar', id: string }
          | { __typename: 'Currency', id: string }
          | { __typename: 'CustomFieldDefinition', id: string }
          | { __typename: 'CustomTax', id: string }
          | { __typename: 'Customer', name: string, id: string }
          | { __typename: 'CustomerClass', name: string, id: string }
          | { __typename: 'CustomerClassVersion', id: string }
          | { __typename: 'DestinationGroup', id: string }
          | { __typename: 'DestinationGroupSet', id: string }
          | { __typename: 'FraudTrafficProfile', id: string }
          | { __typename: 'InvoiceTemplate', id: string }
          | { __typename: 'MeasuredParameter', id: string }
          | { __typename: 'NotificationSet', id: string }
          | { __typename: 'PlannedChange', id: string }
          | { __typename: 'Reseller', name: string, id: string }
          | { __typename: 'SavedView', id: string }
          | { __typename: 'Service', id: string }
          | { __typename: 'TaxPlugin', id: string }
          | { __typename: 'User', id: string }
        > }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'PermissionDeniedError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'ValidationError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminClassDeleteMutationVariables = Exact<{
  input: CustomerClassDeleteInput;
}>;


export type AdminClassDeleteMutation = { answer: { results: Array<{ id: string, userErrors: Array<
        | { __typename: 'ConflictError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'IdempotencyError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'InUseError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, usedBy: Array<
            | { __typename: 'Account', id: string }
            | { __typename: 'ApiToken', id: string }
            | { __typename: 'ApprovalPolicy', id: string }
            | { __typename: 'ApprovalRequest', id: string }
            | { __typename: 'AuditRecord', id: string }
            | { __typename: 'BusinessModel', id: string }
            | { __typename: 'Calendar', id: string }
            | { __typename: 'Currency', id: string }
            | { __typename: 'CustomFieldDefinition', id: string }
            | { __typename: 'CustomTax', id: string }
            | { __typename: 'Customer', name: string, id: string }
            | { __typename: 'CustomerClass', name: string, id: string }
            | { __typename: 'CustomerClassVersion', id: string }
            | { __typename: 'DestinationGroup', id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', id: string }
            | { __typename: 'InvoiceTemplate', id: string }
            | { __typename: 'MeasuredParameter', id: string }
            | { __typename: 'NotificationSet', id: string }
            | { __typename: 'PlannedChange', id: string }
            | { __typename: 'Reseller', name: string, id: string }
            | { __typename: 'SavedView', id: string }
            | { __typename: 'Service', id: string }
            | { __typename: 'TaxPlugin', id: string }
            | { __typename: 'User', id: string }
          > }
        | { __typename: 'NotFoundError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'PermissionDeniedError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'ValidationError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      > }>, userErrors: Array<
      | { __typename: 'ConflictError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'IdempotencyError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'InUseError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, usedBy: Array<
          | { __typename: 'Account', id: string }
          | { __typename: 'ApiToken', id: string }
          | { __typename: 'ApprovalPolicy', id: string }
          | { __typename: 'ApprovalRequest', id: string }
          | { __typename: 'AuditRecord', id: string }
          | { __typename: 'BusinessModel', id: string }
          | { __typename: 'Calendar', id: string }
          | { __typename: 'Currency', id: string }
          | { __typename: 'CustomFieldDefinition', id: string }
          | { __typename: 'CustomTax', id: string }
          | { __typename: 'Customer', name: string, id: string }
          | { __typename: 'CustomerClass', name: string, id: string }
          | { __typename: 'CustomerClassVersion', id: string }
          | { __typename: 'DestinationGroup', id: string }
          | { __typename: 'DestinationGroupSet', id: string }
          | { __typename: 'FraudTrafficProfile', id: string }
          | { __typename: 'InvoiceTemplate', id: string }
          | { __typename: 'MeasuredParameter', id: string }
          | { __typename: 'NotificationSet', id: string }
          | { __typename: 'PlannedChange', id: string }
          | { __typename: 'Reseller', name: string, id: string }
          | { __typename: 'SavedView', id: string }
          | { __typename: 'Service', id: string }
          | { __typename: 'TaxPlugin', id: string }
          | { __typename: 'User', id: string }
        > }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'PermissionDeniedError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'ValidationError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminClassAssignMutationVariables = Exact<{
  input: CustomerClassAssignInput;
}>;


export type AdminClassAssignMutation = { answer: { customerClass: { id: string, usage: { customerCount: number } } | null, results: Array<{ id: string, userErrors: Array<
        | { __typename: 'ConflictError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'IdempotencyError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'InUseError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, usedBy: Array<
            | { __typename: 'Account', id: string }
            | { __typename: 'ApiToken', id: string }
            | { __typename: 'ApprovalPolicy', id: string }
            | { __typename: 'ApprovalRequest', id: string }
            | { __typename: 'AuditRecord', id: string }
            | { __typename: 'BusinessModel', id: string }
            | { __typename: 'Calendar', id: string }
            | { __typename: 'Currency', id: string }
            | { __typename: 'CustomFieldDefinition', id: string }
            | { __typename: 'CustomTax', id: string }
            | { __typename: 'Customer', name: string, id: string }
            | { __typename: 'CustomerClass', name: string, id: string }
            | { __typename: 'CustomerClassVersion', id: string }
            | { __typename: 'DestinationGroup', id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', id: string }
            | { __typename: 'InvoiceTemplate', id: string }
            | { __typename: 'MeasuredParameter', id: string }
            | { __typename: 'NotificationSet', id: string }
            | { __typename: 'PlannedChange', id: string }
            | { __typename: 'Reseller', name: string, id: string }
            | { __typename: 'SavedView', id: string }
            | { __typename: 'Service', id: string }
            | { __typename: 'TaxPlugin', id: string }
            | { __typename: 'User', id: string }
          > }
        | { __typename: 'NotFoundError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'PermissionDeniedError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
        | { __typename: 'ValidationError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      > }>, userErrors: Array<
      | { __typename: 'ConflictError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'IdempotencyError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'InUseError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, usedBy: Array<
          | { __typename: 'Account', id: string }
          | { __typename: 'ApiToken', id: string }
          | { __typename: 'ApprovalPolicy', id: string }
          | { __typename: 'ApprovalRequest', id: string }
          | { __typename: 'AuditRecord', id: string }
          | { __typename: 'BusinessModel', id: string }
          | { __typename: 'Calendar', id: string }
          | { __typename: 'Currency', id: string }
          | { __typename: 'CustomFieldDefinition', id: string }
          | { __typename: 'CustomTax', id: string }
          | { __typename: 'Customer', name: string, id: string }
          | { __typename: 'CustomerClass', name: string, id: string }
          | { __typename: 'CustomerClassVersion', id: string }
          | { __typename: 'DestinationGroup', id: string }
          | { __typename: 'DestinationGroupSet', id: string }
          | { __typename: 'FraudTrafficProfile', id: string }
          | { __typename: 'InvoiceTemplate', id: string }
          | { __typename: 'MeasuredParameter', id: string }
          | { __typename: 'NotificationSet', id: string }
          | { __typename: 'PlannedChange', id: string }
          | { __typename: 'Reseller', name: string, id: string }
          | { __typename: 'SavedView', id: string }
          | { __typename: 'Service', id: string }
          | { __typename: 'TaxPlugin', id: string }
          | { __typename: 'User', id: string }
        > }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'PermissionDeniedError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'ValidationError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminClassShareMutationVariables = Exact<{
  input: CustomerClassShareInput;
}>;


export type AdminClassShareMutation = { answer: { customerClass: { sharedWithResellers: boolean, id: string, version: number, updatedAt: string, versions: { nodes: Array<{ id: string, version: number, at: string, userName: string, action: AuditAction, changes: { nodes: Array<{ id: string, panel: string, property: string }> } }> } } | null, userErrors: Array<
      | { __typename: 'ConflictError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'IdempotencyError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'InUseError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, usedBy: Array<
          | { __typename: 'Account', id: string }
          | { __typename: 'ApiToken', id: string }
          | { __typename: 'ApprovalPolicy', id: string }
          | { __typename: 'ApprovalRequest', id: string }
          | { __typename: 'AuditRecord', id: string }
          | { __typename: 'BusinessModel', id: string }
          | { __typename: 'Calendar', id: string }
          | { __typename: 'Currency', id: string }
          | { __typename: 'CustomFieldDefinition', id: string }
          | { __typename: 'CustomTax', id: string }
          | { __typename: 'Customer', name: string, id: string }
          | { __typename: 'CustomerClass', name: string, id: string }
          | { __typename: 'CustomerClassVersion', id: string }
          | { __typename: 'DestinationGroup', id: string }
          | { __typename: 'DestinationGroupSet', id: string }
          | { __typename: 'FraudTrafficProfile', id: string }
          | { __typename: 'InvoiceTemplate', id: string }
          | { __typename: 'MeasuredParameter', id: string }
          | { __typename: 'NotificationSet', id: string }
          | { __typename: 'PlannedChange', id: string }
          | { __typename: 'Reseller', name: string, id: string }
          | { __typename: 'SavedView', id: string }
          | { __typename: 'Service', id: string }
          | { __typename: 'TaxPlugin', id: string }
          | { __typename: 'User', id: string }
        > }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'PermissionDeniedError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'ValidationError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminClassUnshareMutationVariables = Exact<{
  input: CustomerClassUnshareInput;
}>;


export type AdminClassUnshareMutation = { answer: { customerClass: { sharedWithResellers: boolean, id: string, version: number, updatedAt: string, versions: { nodes: Array<{ id: string, version: number, at: string, userName: string, action: AuditAction, changes: { nodes: Array<{ id: string, panel: string, property: string }> } }> } } | null, userErrors: Array<
      | { __typename: 'ConflictError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'IdempotencyError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'InUseError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, usedBy: Array<
          | { __typename: 'Account', id: string }
          | { __typename: 'ApiToken', id: string }
          | { __typename: 'ApprovalPolicy', id: string }
          | { __typename: 'ApprovalRequest', id: string }
          | { __typename: 'AuditRecord', id: string }
          | { __typename: 'BusinessModel', id: string }
          | { __typename: 'Calendar', id: string }
          | { __typename: 'Currency', id: string }
          | { __typename: 'CustomFieldDefinition', id: string }
          | { __typename: 'CustomTax', id: string }
          | { __typename: 'Customer', name: string, id: string }
          | { __typename: 'CustomerClass', name: string, id: string }
          | { __typename: 'CustomerClassVersion', id: string }
          | { __typename: 'DestinationGroup', id: string }
          | { __typename: 'DestinationGroupSet', id: string }
          | { __typename: 'FraudTrafficProfile', id: string }
          | { __typename: 'InvoiceTemplate', id: string }
          | { __typename: 'MeasuredParameter', id: string }
          | { __typename: 'NotificationSet', id: string }
          | { __typename: 'PlannedChange', id: string }
          | { __typename: 'Reseller', name: string, id: string }
          | { __typename: 'SavedView', id: string }
          | { __typename: 'Service', id: string }
          | { __typename: 'TaxPlugin', id: string }
          | { __typename: 'User', id: string }
        > }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'PermissionDeniedError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'ValidationError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type ClassManagersQueryVariables = Exact<{
  first: number;
  where: ResellerFilter;
}>;


export type ClassManagersQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type ClassManagerChoicesQueryVariables = Exact<{
  first: number;
  where?: ResellerFilter | null | undefined;
}>;


export type ClassManagerChoicesQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type ClassUseQueryVariables = Exact<{
  id: string;
  ownSettings: CustomerFilter;
}>;


export type ClassUseQuery = { customerClass: { id: string, auditLog: { totalCount: number }, usage: { customerCount: number, overriding: { totalCount: number } } } | null };

export type AdminClassSetDefaultMutationVariables = Exact<{
  input: CustomerClassSetDefaultInput;
}>;


export type AdminClassSetDefaultMutation = { answer: { customerClass: { isDefault: boolean, id: string, version: number, updatedAt: string, versions: { nodes: Array<{ id: string, version: number, at: string, userName: string, action: AuditAction, changes: { nodes: Array<{ id: string, panel: string, property: string }> } }> } } | null, changes: Array<{ path: Array<string>, before: string | null, after: string | null }>, userErrors: Array<
      | { __typename: 'ConflictError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'IdempotencyError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'InUseError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'PermissionDeniedError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { __typename: 'ValidationError', code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminUsersOfClassQueryVariables = Exact<{
  id: string;
  ofClass: CustomerFilter;
  direct: CustomerFilter;
}>;


export type AdminUsersOfClassQuery = { customerClass: { id: string, usage: { customerCount: number, customers: { totalCount: number }, resellers: { totalCount: number, nodes: Array<{ id: string, name: string, customerClass: { id: string } | null, customers: { totalCount: number } }> } } } | null };

export const AdminClassUsersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminClassUsers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminClassUsersFragment, unknown>;
export const AdminClassWrittenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminClassWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminClassWrittenFragment, unknown>;
export const AdminClassCloneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminClassClone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassCloneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"customerClassClone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminClassUsers"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminClassUsers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminClassCloneMutation, AdminClassCloneMutationVariables>;
export const AdminClassDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminClassDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"customerClassDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminClassUsers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminClassUsers"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminClassUsers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminClassDeleteMutation, AdminClassDeleteMutationVariables>;
export const AdminClassAssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminClassAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassAssignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"customerClassAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminClassUsers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminClassUsers"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminClassUsers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminClassAssignMutation, AdminClassAssignMutationVariables>;
export const AdminClassShareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminClassShare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassShareInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"customerClassShare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminClassWritten"}},{"kind":"Field","name":{"kind":"Name","value":"sharedWithResellers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminClassUsers"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminClassWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminClassUsers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminClassShareMutation, AdminClassShareMutationVariables>;
export const AdminClassUnshareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminClassUnshare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassUnshareInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"customerClassUnshare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminClassWritten"}},{"kind":"Field","name":{"kind":"Name","value":"sharedWithResellers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminClassUsers"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminClassWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminClassUsers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminClassUnshareMutation, AdminClassUnshareMutationVariables>;
export const ClassManagersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassManagers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResellerFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"resellers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"AND"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"where"}},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"closedAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ClassManagersQuery, ClassManagersQueryVariables>;
export const ClassManagerChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassManagerChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ResellerFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"resellers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ClassManagerChoicesQuery, ClassManagerChoicesQueryVariables>;
export const ClassUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ownSettings"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerCount"}},{"kind":"Field","alias":{"kind":"Name","value":"overriding"},"name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ownSettings"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClassUseQuery, ClassUseQueryVariables>;
export const AdminClassSetDefaultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminClassSetDefault"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassSetDefaultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"customerClassSetDefault"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminClassWritten"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminClassWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminClassSetDefaultMutation, AdminClassSetDefaultMutationVariables>;
export const AdminUsersOfClassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminUsersOfClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ofClass"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direct"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerCount"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direct"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resellers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ofClass"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminUsersOfClassQuery, AdminUsersOfClassQueryVariables>;
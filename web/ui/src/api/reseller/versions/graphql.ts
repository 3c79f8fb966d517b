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

/** Filters by a Boolean; all given operators must hold. */
export type BooleanFilter = {
  /** Equal to this. */
  eq?: boolean | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** Why a step doesn't happen. */
export type CancelReason =
  /** Somebody approves the invoice before. */
  | 'APPROVED'
  /** The invoice is paid before. */
  | 'PAID_IN_FULL'
  /** The customer is exempt from collection. */
  | 'EXEMPT'
  /** What is left to pay is within the collection threshold. */
  | 'DO_NOT_COLLECT'
  /** The customer's record is closed before. */
  | 'TERMINATED'
  /** The day lies before the invoice is issued, or approved where it is held for review. */
  | 'BEFORE_ISSUE';

/** Kind of a collection step. Steps of one day follow each other in this order (domain 3.2). */
export type CollectionStepKind =
  /** The invoice that was held for review is approved automatically. */
  | 'AUTO_APPROVED'
  /** The saved payment method is charged. */
  | 'AUTO_CHARGE'
  /** The customer is reminded that the invoice is due soon. */
  | 'DUE_REMINDER'
  /** The saved payment method is charged again, as the charge before failed. */
  | 'AUTO_CHARGE_RETRY'
  /** The invoice is sent again. */
  | 'RESEND_INVOICE'
  /** The late payment fee is charged. */
  | 'LATE_FEE'
  /** The customer is notified that services will be limited. */
  | 'LIMITATION_NOTICE'
  /** Services are limited. */
  | 'LIMITATION'
  /** The customer is notified that services will be suspended. */
  | 'SUSPENSION_NOTICE'
  /** Services are suspended. */
  | 'SUSPENSION'
  /** The customer is notified that the record will be closed. */
  | 'TERMINATION_NOTICE'
  /** Services end and the customer's record is closed. */
  | 'TERMINATION'
  /** A payment makes all services available again. */
  | 'SERVICE_RESTORED'
  /** The fee for continuing services after suspension is charged. */
  | 'REACTIVATION_FEE';

/** A class, as it is or as it was at a moment. */
export type ComparedClassInput = {
  /** The class. */
  id: string;
  /** The moment at which it is read; now by default. */
  at?: CustomerClassMomentInput | null | undefined;
};

/** Filters a list of customer classes; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type CustomerClassFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** What the class is for. */
  description?: TextFilter | null | undefined;
  /** The type of services provided to the customers of this class; chosen at creation. */
  businessModel?: IdFilter | null | undefined;
  /** The currency in which customers of this class are charged; chosen at creation. Null is "Not set": customers of any currency may be on the class, and fraud protection is unavailable. */
  currency?: IdFilter | null | undefined;
  /** Whether it is the default class, of which there is one; it can't be deleted. */
  isDefault?: BooleanFilter | null | undefined;
  /** When the class was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When the class was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Whether the class is the reseller's own or shared with it. Resellers only. */
  ownership?: OwnershipFilter | null | undefined;
  /** How many customers are on the class. */
  customerCount?: IntegerFilter | null | undefined;
  /** Whether xDRs are archived for statistics. */
  generateStatistics?: BooleanFilter | null | undefined;
  /** Which invoices the customers get. */
  invoicingPreference?: InvoicingPreferenceFilter | null | undefined;
  /** How taxes are calculated; none while taxation is off. */
  taxationMethod?: TaxMethodFilter | null | undefined;
  /** All of these. */
  AND?: Array<CustomerClassFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<CustomerClassFilter> | null | undefined;
  /** Not this. */
  NOT?: CustomerClassFilter | null | undefined;
};

/** A moment in the life of a class: exactly one of its version and a time. */
export type CustomerClassMomentInput =
  {   /** The version. */
  version: number; time?: never; }
  |  { version?: never;   /** An instant: the version that the class had then, or the class as it will be with what is planned. */
  time: string; };

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

/** Put a class back to what it was, as a whole or by panels: a save by today's rules, which makes a new version. */
export type CustomerClassRevertInput = {
  /** The class. */
  id: string;
  /** The version that the change is made to. */
  expectedVersion: number;
  /** The moment that it is put back to. */
  to: CustomerClassMomentInput;
  /** The panels that are put back; all of them by default. */
  panels?: Array<CustomerClassPanel> | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Filters a list of customer class versions; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type CustomerClassVersionFilter = {
  /** The version of the class. */
  version?: IntegerFilter | null | undefined;
  /** When the version was made. */
  at?: DateTimeFilter | null | undefined;
  /** Whose side made the version: ADMIN, RESELLER or SYSTEM. */
  realm?: TextFilter | null | undefined;
  /** The kind of write. */
  action?: AuditActionFilter | null | undefined;
  /** All of these. */
  AND?: Array<CustomerClassVersionFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<CustomerClassVersionFilter> | null | undefined;
  /** Not this. */
  NOT?: CustomerClassVersionFilter | null | undefined;
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

/** Filters by an integer; all given operators must hold. */
export type IntegerFilter = {
  /** Equal to this. */
  eq?: number | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** One of these. */
  oneOf?: Array<number> | null | undefined;
  /** Greater than this. */
  gt?: number | null | undefined;
  /** At least this. */
  gte?: number | null | undefined;
  /** Less than this. */
  lt?: number | null | undefined;
  /** At most this. */
  lte?: number | null | undefined;
};

/** Where an invoice stands in its payment. */
export type InvoiceStatus =
  /** Held until an administrator approves it. */
  | 'UNDER_REVIEW'
  /** Nothing is paid and it isn't overdue. */
  | 'UNPAID'
  /** A part is paid and it isn't overdue. */
  | 'PARTIALLY_PAID'
  /** The due date has passed and an amount is still to be paid. */
  | 'OVERDUE'
  /** Nothing is left to pay. */
  | 'PAID_IN_FULL'
  /** The amount is within the collection threshold or the customer exempt, so payment isn't pursued. */
  | 'DO_NOT_COLLECT'
  /** Cancelled; no payment is expected. */
  | 'VOID';

/** Which invoices the customers of a class get. */
export type InvoicingPreference =
  /** Invoices of each billing period, and invoices on demand. */
  | 'REGULAR_AND_OUT_OF_TURN'
  /** Invoices of each billing period only. */
  | 'REGULAR'
  /** Invoices on demand only. */
  | 'OUT_OF_TURN'
  /** No invoices. */
  | 'NONE';

/** Filters by InvoicingPreference. */
export type InvoicingPreferenceFilter = {
  /** Equal to this. */
  eq?: InvoicingPreference | null | undefined;
  /** One of these. */
  oneOf?: Array<InvoicingPreference> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** How the late payment fee of an overdue invoice is calculated. */
export type LateFeeType =
  /** No late payment fee. */
  | 'NONE'
  /** A fixed amount in the currency of the customer class. */
  | 'FIXED'
  /** A percentage of the amount that is overdue. */
  | 'PERCENT';

/** Whether a reseller manages the class itself. */
export type Ownership =
  /** The reseller manages the class itself. */
  | 'OWN'
  /** An administrator manages the class and shares it. */
  | 'SHARED';

/** Filters by Ownership. */
export type OwnershipFilter = {
  /** Equal to this. */
  eq?: Ownership | null | undefined;
  /** One of these. */
  oneOf?: Array<Ownership> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** How taxes are calculated. */
export type TaxMethod =
  /** No tax is calculated. */
  | 'NONE'
  /** One VAT rate on all charges. */
  | 'FIXED_VAT'
  /** Taxes defined by the operator, on all charges or on listed services. */
  | 'CUSTOM'
  /** Malaysian goods and services tax. */
  | 'GST_MALAYSIA'
  /** VAT or GST with reverse charge and zero rating. */
  | 'GENERIC_VAT_GST'
  /** Taxes calculated by the SureTax service. */
  | 'SURETAX'
  /** Taxes calculated by the Avalara service; retired, kept for classes that still have it. */
  | 'AVALARA';

/** Filters by TaxMethod. */
export type TaxMethodFilter = {
  /** Equal to this. */
  eq?: TaxMethod | null | undefined;
  /** One of these. */
  oneOf?: Array<TaxMethod> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
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

/** Code of a warning about a write. The list only grows; a code never changes its meaning. */
export type WarningCode =
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

export type ClassVersionsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ClassVersionsQuery = { customerClass: { id: string, versions: { totalCount: number, nodes: Array<{ id: string, version: number, at: string, userName: string, realm: string, action: AuditAction, reason: string, changes: { totalCount: number, nodes: Array<{ id: string, panel: string, property: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ClassVersionRowFragment = { id: string, version: number, at: string, userName: string, realm: string, action: AuditAction, reason: string, changes: { totalCount: number, nodes: Array<{ id: string, panel: string, property: string, before: string | null, after: string | null }> } };

export type ClassVersionFoundQueryVariables = Exact<{
  id: string;
  where: CustomerClassVersionFilter;
}>;


export type ClassVersionFoundQuery = { customerClass: { id: string, versions: { nodes: Array<{ id: string, version: number, at: string, userName: string, realm: string, action: AuditAction, reason: string, changes: { totalCount: number, nodes: Array<{ id: string, panel: string, property: string, before: string | null, after: string | null }> } }> } } | null };

export type ClassDeletedRecordsQueryVariables = Exact<{
  id: string;
  at?: CustomerClassMomentInput | null | undefined;
}>;


export type ClassDeletedRecordsQuery = { customerClass: { id: string, deletedRecords: Array<{ path: Array<string>, recordId: string, name: string }> } | null };

export type ClassComparisonQueryVariables = Exact<{
  left: ComparedClassInput;
  right: ComparedClassInput;
}>;


export type ClassComparisonQuery = { customerClassComparison: { answer: { panels: Array<{ path: Array<string>, properties: Array<{ path: Array<string>, left: string | null, right: string | null }> }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type ComparableClassesQueryVariables = Exact<{
  first: number;
  where?: CustomerClassFilter | null | undefined;
}>;


export type ComparableClassesQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type ComparedClassNameQueryVariables = Exact<{
  id: string;
}>;


export type ComparedClassNameQuery = { customerClass: { id: string, name: string, currency: { id: string, name: string } | null, finances: { regularInvoices: { latePaymentFeeType: LateFeeType }, outOfTurnInvoices: { latePaymentFeeType: LateFeeType } } } | null };

export type ClassPutBackMutationVariables = Exact<{
  input: CustomerClassRevertInput;
}>;


export type ClassPutBackMutation = { customerClassRevert: { affectedCustomers: number, customerClass: { id: string } | null, changes: Array<{ path: Array<string>, before: string | null, after: string | null }>, warnings: Array<{ code: WarningCode, path: Array<string>, message: string, template: string, values: Array<string> }>, userErrors: Array<
      | { currentVersion: number, code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, propertyPath: Array<string> | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, propertyPath: Array<string> | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, propertyPath: Array<string> | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, propertyPath: Array<string> | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, propertyPath: Array<string> | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, propertyPath: Array<string> | null }
    > } };

export type ComparedCourseFragment = { issuedOn: string, dueOn: string, status: InvoiceStatus, events: Array<{ kind: CollectionStepKind, on: string, daysAfterDue: number, cancelled: CancelReason | null }> };

export type ComparedInvoicingFragment = { id: string, finances: { regularInvoices: { useRegularInvoices: boolean } } };

export type ComparedTimelinesQueryVariables = Exact<{
  left: string;
  right: string;
  issuedOn: string;
  amount: string;
}>;


export type ComparedTimelinesQuery = { leftClass: { id: string, finances: { regularInvoices: { useRegularInvoices: boolean } } } | null, rightClass: { id: string, finances: { regularInvoices: { useRegularInvoices: boolean } } } | null, left: { answer: { issuedOn: string, dueOn: string, status: InvoiceStatus, events: Array<{ kind: CollectionStepKind, on: string, daysAfterDue: number, cancelled: CancelReason | null }> } | null }, right: { answer: { issuedOn: string, dueOn: string, status: InvoiceStatus, events: Array<{ kind: CollectionStepKind, on: string, daysAfterDue: number, cancelled: CancelReason | null }> } | null } };

export const ClassVersionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassVersionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"realm"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ClassVersionRowFragment, unknown>;
export const ComparedCourseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CollectionTimeline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}}]}}]}}]} as unknown as DocumentNode<ComparedCourseFragment, unknown>;
export const ComparedInvoicingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedInvoicing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"finances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regularInvoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useRegularInvoices"}}]}}]}}]}}]} as unknown as DocumentNode<ComparedInvoicingFragment, unknown>;
export const ClassVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClassVersionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassVersionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"realm"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ClassVersionsQuery, ClassVersionsQueryVariables>;
export const ClassVersionFoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassVersionFound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassVersionFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClassVersionRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassVersionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"realm"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"AT"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ClassVersionFoundQuery, ClassVersionFoundQueryVariables>;
export const ClassDeletedRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassDeletedRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassMomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deletedRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ClassDeletedRecordsQuery, ClassDeletedRecordsQueryVariables>;
export const ClassComparisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassComparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"left"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedClassInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"right"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedClassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClassComparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"left"},"value":{"kind":"Variable","name":{"kind":"Name","value":"left"}}},{"kind":"Argument","name":{"kind":"Name","value":"right"},"value":{"kind":"Variable","name":{"kind":"Name","value":"right"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"panels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ClassComparisonQuery, ClassComparisonQueryVariables>;
export const ComparableClassesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparableClasses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"customerClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ComparableClassesQuery, ComparableClassesQueryVariables>;
export const ComparedClassNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparedClassName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regularInvoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeType"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ComparedClassNameQuery, ComparedClassNameQueryVariables>;
export const ClassPutBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClassPutBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassRevertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClassRevert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"propertyPath"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClassPutBackMutation, ClassPutBackMutationVariables>;
export const ComparedTimelinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparedTimelines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"left"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"right"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"issuedOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"amount"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Decimal"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"leftClass"},"name":{"kind":"Name","value":"customerClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"left"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedInvoicing"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"rightClass"},"name":{"kind":"Name","value":"customerClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"right"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedInvoicing"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"left"},"name":{"kind":"Name","value":"collectionTimeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"classId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"left"}}},{"kind":"Argument","name":{"kind":"Name","value":"issuedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issuedOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"amount"},"value":{"kind":"Variable","name":{"kind":"Name","value":"amount"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedCourse"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"right"},"name":{"kind":"Name","value":"collectionTimeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"classId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"right"}}},{"kind":"Argument","name":{"kind":"Name","value":"issuedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issuedOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"amount"},"value":{"kind":"Variable","name":{"kind":"Name","value":"amount"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedCourse"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedInvoicing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"finances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regularInvoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useRegularInvoices"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CollectionTimeline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}}]}}]}}]} as unknown as DocumentNode<ComparedTimelinesQuery, ComparedTimelinesQueryVariables>;
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Access of the viewer to a record. */
export type AccessLevel =
  /** The record can be read but not changed. */
  | 'READ_ONLY'
  /** The record can be read and changed. */
  | 'EDIT';

/** Delete account records that nothing refers to, each with its own result. */
export type AccountDeleteInput = {
  /** The records, 1 to 100. */
  ids: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** One entry. The values in custom fields. */
export type AccountFieldValueInput = {
  /** The field. */
  customField?: string | null | undefined;
  /** The value: a number in plain digits, a date as YYYY-MM-DD, a date and time in ISO 8601 with its zone, one of the options of a list, or a text. Null: none. */
  value?: string | null | undefined;
};

/** Filters a list of accounts; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type AccountFilter = {
  /** The identifier, without regard to case. */
  name?: TextFilter | null | undefined;
  /** Whose account it is; chosen at creation. */
  customer?: IdFilter | null | undefined;
  /** A blocked account can't use services. */
  blocked?: BooleanFilter | null | undefined;
  /** When the account was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When the account was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** All of these. */
  AND?: Array<AccountFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<AccountFilter> | null | undefined;
  /** Not this. */
  NOT?: AccountFilter | null | undefined;
};

/** One field of the order of a list of accounts. */
export type AccountOrder = {
  /** The field to order by. */
  field: AccountOrderField;
  /** The direction; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** The fields that a list of accounts can be ordered by. */
export type AccountOrderField =
  /** By identifier. */
  | 'NAME'
  /** By creation. */
  | 'CREATED_AT';

/** Create or change an account: what is absent stays as it is. */
export type AccountSaveInput = {
  /** The account to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** The account's identifier, such as a phone number; unique among the accounts of one customer. */
  name?: string | null | undefined;
  /** Whose account it is; chosen at creation. */
  customer?: string | null | undefined;
  /** A blocked account can't use services. */
  blocked?: boolean | null | undefined;
  /** The values in custom fields. Values that are not named stay as they are. */
  customFields?: Array<AccountFieldValueInput> | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** The period over which minutes to a destination group are added up. */
export type AccumulatedPeriod =
  /** From midnight to midnight in the customer's billing time zone. */
  | 'DAY'
  /** From Monday to Sunday in the customer's billing time zone. */
  | 'WEEK'
  /** The calendar month in the customer's billing time zone. */
  | 'MONTH';

/** How a write that needs the approval of a second administrator proceeds; without a choice it is refused. */
export type ApprovalChoice =
  /** It is kept as a request instead of being done; `reason` says why. */
  | 'ASK'
  /** It is done without approval and marked as such in the log; `reason` says why. */
  | 'BREAK_GLASS';

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

/** Delete calendar records that nothing refers to, each with its own result. */
export type CalendarDeleteInput = {
  /** The records, 1 to 100. */
  ids: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Filters a list of calendars; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type CalendarFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** The reseller that owns it; null for the administrators' own, available to all. Chosen at creation. Administrators only. */
  managedBy?: IdFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** All of these. */
  AND?: Array<CalendarFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<CalendarFilter> | null | undefined;
  /** Not this. */
  NOT?: CalendarFilter | null | undefined;
};

/** One field of the order of a list of calendars. */
export type CalendarOrder = {
  /** The field to order by. */
  field: CalendarOrderField;
  /** The direction; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** The fields that a list of calendars can be ordered by. */
export type CalendarOrderField =
  /** By name. */
  | 'NAME'
  /** By creation. */
  | 'CREATED_AT';

/** Create or change a calendar: what is absent stays as it is. */
export type CalendarSaveInput = {
  /** The calendar to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** The name, unique, without regard to case, among those of one manager. */
  name?: string | null | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** The reseller that owns it; null for the administrators' own, available to all. Chosen at creation. Administrators only. */
  managedBy?: string | null | undefined;
  /** The days of the week that are off. */
  weekend?: WeekendInput | null | undefined;
  /** Other days that are off, at most 1000. Replaces the whole list. */
  holidays?: Array<HolidayInput> | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
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

/** The aggregate of the billing period's samples that is charged. */
export type ChargeBasedOn =
  /** Nothing is charged: statistics only. */
  | 'NONE'
  /** The average of the samples. */
  | 'AVERAGE'
  /** The highest sample. */
  | 'MAXIMUM'
  /** The lowest sample. */
  | 'MINIMUM';

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

/** The day that the days of a step count from. */
export type CountedFrom =
  /** The day on which the invoice is issued. */
  | 'ISSUE'
  /** The day on which the invoice is approved, or issued where it isn't held for review. */
  | 'APPROVAL'
  /** The due date. */
  | 'DUE_DATE'
  /** The day on which services are limited. */
  | 'LIMITATION'
  /** The day on which services are suspended. */
  | 'SUSPENSION'
  /** The day on which the record is closed. */
  | 'TERMINATION'
  /** The day of a payment. */
  | 'PAYMENT';

/** Delete custom field records that nothing refers to, each with its own result. */
export type CustomFieldDefinitionDeleteInput = {
  /** The records, 1 to 100. */
  ids: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Filters a list of custom field definitions; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type CustomFieldDefinitionFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** On whose page the field appears; chosen at creation. */
  object?: CustomFieldObjectFilter | null | undefined;
  /** Which values the field takes; chosen at creation. */
  type?: CustomFieldTypeFilter | null | undefined;
  /** A value is needed when a customer or account of a class that enables the field is saved. */
  mandatory?: BooleanFilter | null | undefined;
  /** Customers see the field on self-care, and edit it. */
  visibleToEndUsers?: BooleanFilter | null | undefined;
  /** Values are masked for users without the right to see personal data, and erased with it. */
  containsPersonalData?: BooleanFilter | null | undefined;
  /** The reseller that owns it; null for the administrators' own, available to all. Chosen at creation. Administrators only. */
  managedBy?: IdFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** All of these. */
  AND?: Array<CustomFieldDefinitionFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<CustomFieldDefinitionFilter> | null | undefined;
  /** Not this. */
  NOT?: CustomFieldDefinitionFilter | null | undefined;
};

/** One field of the order of a list of custom field definitions. */
export type CustomFieldDefinitionOrder = {
  /** The field to order by. */
  field: CustomFieldDefinitionOrderField;
  /** The direction; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** The fields that a list of custom field definitions can be ordered by. */
export type CustomFieldDefinitionOrderField =
  /** By name. */
  | 'NAME'
  /** By creation. */
  | 'CREATED_AT';

/** Create or change a custom field: what is absent stays as it is. */
export type CustomFieldDefinitionSaveInput = {
  /** The custom field to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** The name, unique, without regard to case, among those of one manager. */
  name?: string | null | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** The reseller that owns it; null for the administrators' own, available to all. Chosen at creation. Administrators only. */
  managedBy?: string | null | undefined;
  /** On whose page the field appears; chosen at creation. */
  object?: CustomFieldObject | null | undefined;
  /** Which values the field takes; chosen at creation. */
  type?: CustomFieldType | null | undefined;
  /** The value where none is given; it has to fit the type. */
  defaultValue?: string | null | undefined;
  /** A value is needed when a customer or account of a class that enables the field is saved. */
  mandatory?: boolean | null | undefined;
  /** Customers see the field on self-care, and edit it. */
  visibleToEndUsers?: boolean | null | undefined;
  /** Values are masked for users without the right to see personal data, and erased with it. */
  containsPersonalData?: boolean | null | undefined;
  /** The constraints on values; each property belongs to one type. */
  properties?: CustomFieldPropertiesInput | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Which page a custom field appears on. */
export type CustomFieldObject =
  /** The customer's page. */
  | 'CUSTOMER'
  /** The account's page. */
  | 'ACCOUNT';

/** Filters by CustomFieldObject. */
export type CustomFieldObjectFilter = {
  /** Equal to this. */
  eq?: CustomFieldObject | null | undefined;
  /** One of these. */
  oneOf?: Array<CustomFieldObject> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** The constraints on values; each property belongs to one type. */
export type CustomFieldPropertiesInput = {
  /** The longest text. Null: 1000 characters. */
  maximumLength?: number | null | undefined;
  /** The patterns of a text, one of which it must match: 9 stands for a digit, A for a letter, * for either, a backslash for what follows it, and everything else for itself. Empty: any form. */
  masks?: Array<string> | null | undefined;
  /** The least number. */
  minimum?: string | null | undefined;
  /** The greatest number. */
  maximum?: string | null | undefined;
  /** Decimal places of a number. Null: up to 5. */
  decimalPlaces?: number | null | undefined;
  /** How dates are shown; values are kept as YYYY-MM-DD. */
  dateFormat?: DateFormat | null | undefined;
  /** What can be chosen from a list. */
  options?: Array<string> | null | undefined;
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

/** Filters by CustomFieldType. */
export type CustomFieldTypeFilter = {
  /** Equal to this. */
  eq?: CustomFieldType | null | undefined;
  /** One of these. */
  oneOf?: Array<CustomFieldType> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** Delete custom tax records that nothing refers to, each with its own result. */
export type CustomTaxDeleteInput = {
  /** The records, 1 to 100. */
  ids: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Filters a list of custom taxes; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type CustomTaxFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** The rate, with at most four decimal places. */
  rate?: DecimalFilter | null | undefined;
  /** Which charges the tax is levied on; on payments only a tax on all charges is. */
  appliesTo?: TaxAppliesToFilter | null | undefined;
  /** The reseller that owns it; null for the administrators' own, available to all. Chosen at creation. Administrators only. */
  managedBy?: IdFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** All of these. */
  AND?: Array<CustomTaxFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<CustomTaxFilter> | null | undefined;
  /** Not this. */
  NOT?: CustomTaxFilter | null | undefined;
};

/** One field of the order of a list of custom taxes. */
export type CustomTaxOrder = {
  /** The field to order by. */
  field: CustomTaxOrderField;
  /** The direction; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** The fields that a list of custom taxes can be ordered by. */
export type CustomTaxOrderField =
  /** By name. */
  | 'NAME'
  /** By creation. */
  | 'CREATED_AT';

/** Create or change a custom tax: what is absent stays as it is. */
export type CustomTaxSaveInput = {
  /** The custom tax to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** The name, unique, without regard to case, among those of one manager. */
  name?: string | null | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** The reseller that owns it; null for the administrators' own, available to all. Chosen at creation. Administrators only. */
  managedBy?: string | null | undefined;
  /** The rate, with at most four decimal places. */
  rate?: string | null | undefined;
  /** Which charges the tax is levied on; on payments only a tax on all charges is. */
  appliesTo?: TaxAppliesTo | null | undefined;
  /** The codes of those services, for a tax on listed services. */
  services?: Array<string> | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
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
  /** The reseller that manages the class; null is "Administrator only". Chosen at creation. Administrators only. */
  managedBy?: IdFilter | null | undefined;
  /** Whether resellers may use the class, read-only; can be turned off only while no reseller uses it. Administrators only. */
  sharedWithResellers?: BooleanFilter | null | undefined;
  /** Whether it is the default class, of which there is one; it can't be deleted. */
  isDefault?: BooleanFilter | null | undefined;
  /** When the class was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When the class was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
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

/** Delete customer records that nothing refers to, each with its own result. */
export type CustomerDeleteInput = {
  /** The records, 1 to 100. */
  ids: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Remove a customer's personal data permanently: refused before termination and within the storage period. */
export type CustomerEraseInput = {
  /** The customer. */
  id: string;
  /** The version that the change is made to. */
  expectedVersion: number;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** One entry. The values in custom fields. */
export type CustomerFieldValueInput = {
  /** The field. */
  customField?: string | null | undefined;
  /** The value: a number in plain digits, a date as YYYY-MM-DD, a date and time in ISO 8601 with its zone, one of the options of a list, or a text. Null: none. */
  value?: string | null | undefined;
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

/** One entry. The metrics that the customer has on terms of its own. */
export type CustomerMetricInput = {
  /** The resource that is measured. */
  measuredParameter?: string | null | undefined;
  /** The aggregate of a billing period's samples that is charged. None: statistics only, and the other settings have no effect. */
  chargeBasedOn?: ChargeBasedOn | null | undefined;
  /** The price of an item for a whole billing period; needed for a charge. */
  pricePerItem?: string | null | undefined;
  /** How many items are included at no charge. */
  itemsFreeOfCharge?: number | null | undefined;
  /** The service that the xDR and the invoice name; needed for a charge. */
  service?: string | null | undefined;
  /** The code that the xDR and the invoice print; needed for a charge. */
  rateCode?: string | null | undefined;
};

/** One field of the order of a list of customers. */
export type CustomerOrder = {
  /** The field to order by. */
  field: CustomerOrderField;
  /** The direction; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** The fields that a list of customers can be ordered by. */
export type CustomerOrderField =
  /** By name. */
  | 'NAME'
  /** By creation. */
  | 'CREATED_AT'
  /** By last change. */
  | 'UPDATED_AT'
  /** By the label of what kind of customer it is. */
  | 'TYPE'
  /** By the currency's code. */
  | 'CURRENCY'
  /** By the class's name. */
  | 'CUSTOMER_CLASS'
  /** By the reseller's name; direct customers first. */
  | 'RESELLER';

/** The customer's own settings, which override those of its class. */
export type CustomerOverridesInput = {
  /** Which statistics are sent. Null: as defined by the class. */
  sendStatistics?: SendStatistics | null | undefined;
  /** Suspend services when funds don't cover subscription charges in advance. Null: as defined by the class. */
  suspendOnInsufficientFunds?: boolean | null | undefined;
  /** Whether regular invoices are sent by email. Null: as defined by the class. */
  sendInvoicesByEmail?: SendByEmail | null | undefined;
  /** Charge the saved payment method for regular invoices, at the time that the class sets. Null: as defined by the class. */
  autoChargePaymentMethod?: boolean | null | undefined;
  /** Whose template regular invoices are made from; with none, no invoice is created. */
  invoiceTemplateOverride?: LinkOverride | null | undefined;
  /** The customer's own template of regular invoices. */
  invoiceTemplate?: string | null | undefined;
  /** Whose template out-of-turn invoices are made from; with none, no such invoices are issued. */
  outOfTurnInvoiceTemplateOverride?: LinkOverride | null | undefined;
  /** The customer's own template of out-of-turn invoices. */
  outOfTurnInvoiceTemplate?: string | null | undefined;
  /** How taxes are calculated, with the settings that the class has for the method. Null: as defined by the class; changing it sets both templates to none. */
  taxMethod?: TaxMethod | null | undefined;
  /** The configured tax service, for a method of the customer's own that leaves the calculation to one. Set by administrators. */
  taxPlugin?: string | null | undefined;
  /** Whose fraud traffic profile calls are checked against; none means no protection. */
  fraudTrafficProfileOverride?: LinkOverride | null | undefined;
  /** The customer's own fraud traffic profile. */
  fraudTrafficProfile?: string | null | undefined;
  /** How many months after termination personal data is removed; 0 is at once. Null: as defined by the class. */
  purgeAfterMonths?: number | null | undefined;
  /** Signing in to self-care needs a one-time password. Null: as defined by the class. */
  twoFactor?: boolean | null | undefined;
};

/** Create or change a customer: what is absent stays as it is. */
export type CustomerSaveInput = {
  /** The customer to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** The customer's name, unique among the customers of one reseller. */
  name?: string | null | undefined;
  /** What kind of customer this is. */
  type?: CustomerType | null | undefined;
  /** The currency in which the customer is charged; it never changes. */
  currency?: string | null | undefined;
  /** The reseller whose customer this is; null for a direct customer. Administrators only. */
  reseller?: string | null | undefined;
  /** The class whose settings the customer has. */
  customerClass?: string | null | undefined;
  /** Whether the customer is served. A customer is terminated by an action of its own, not here. */
  status?: CustomerState | null | undefined;
  /** The customer's tax number, as printed on invoices. */
  taxId?: string | null | undefined;
  /** The customer's language, such as en or pt-BR, in which it is notified where there are texts in it. Null: the default language of its class. */
  language?: string | null | undefined;
  /** Whether the customer pays after or before using the services. */
  balanceControl?: BalanceControl | null | undefined;
  /** The customer's billing period; a new customer takes that of its class, unless another is chosen. */
  billingPeriod?: BillingPeriod | null | undefined;
  /** Nothing is collected from the customer: no reminders, no fees, no limitation, suspension or termination. */
  collectionExempt?: boolean | null | undefined;
  /** The day to which the suspension for an overdue invoice is put off. Null: it isn't, or the day has passed. Set by administrators. */
  suspensionDelayedTo?: string | null | undefined;
  /** The customer's own settings, which override those of its class. */
  overrides?: CustomerOverridesInput | null | undefined;
  /** The metrics that the customer has on terms of its own. Replaces the whole list. */
  measuredServices?: Array<CustomerMetricInput> | null | undefined;
  /** The values in custom fields. Values that are not named stay as they are. */
  customFields?: Array<CustomerFieldValueInput> | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
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

/** Terminate a customer permanently; from then on its personal data can be removed. */
export type CustomerTerminateInput = {
  /** The customer. */
  id: string;
  /** The version that the change is made to. */
  expectedVersion: number;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
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

/** Treatment of a piece of data at removal. */
export type DataTreatment =
  /** Removed. */
  | 'ERASED'
  /** Made unrecognisable; the row stays. */
  | 'MASKED'
  /** Replaced by a copy without personal data. */
  | 'REPLACED'
  /** Stays as it is. */
  | 'KEPT';

/** How self-care writes dates. */
export type DateFormat =
  /** Year, month, day: 2026-03-31. */
  | 'YYYY_MM_DD'
  /** Day, month, year: 31.03.2026. */
  | 'DD_MM_YYYY'
  /** Month, day, year: 03/31/2026. */
  | 'MM_DD_YYYY'
  /** Day, month name, year: 31 Mar 2026. */
  | 'DD_MON_YYYY';

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

/** Filters by a decimal number; all given operators must hold. */
export type DecimalFilter = {
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

/** Delete destination group records that nothing refers to, each with its own result. */
export type DestinationGroupDeleteInput = {
  /** The records, 1 to 100. */
  ids: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Filters a list of destination groups; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type DestinationGroupFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** The set that the group is in; names are unique within it. Chosen at creation. */
  destinationGroupSet?: IdFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** All of these. */
  AND?: Array<DestinationGroupFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<DestinationGroupFilter> | null | undefined;
  /** Not this. */
  NOT?: DestinationGroupFilter | null | undefined;
};

/** One field of the order of a list of destination groups. */
export type DestinationGroupOrder = {
  /** The field to order by. */
  field: DestinationGroupOrderField;
  /** The direction; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** The fields that a list of destination groups can be ordered by. */
export type DestinationGroupOrderField =
  /** By name. */
  | 'NAME'
  /** By creation. */
  | 'CREATED_AT';

/** Create or change a destination group: what is absent stays as it is. */
export type DestinationGroupSaveInput = {
  /** The destination group to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** The name, unique without regard to case. Set by administrators. */
  name?: string | null | undefined;
  /** What it is for. Set by administrators. */
  description?: string | null | undefined;
  /** The set that the group is in; names are unique within it. Chosen at creation. Set by administrators. */
  destinationGroupSet?: string | null | undefined;
  /** The prefixes of the numbers, in digits from the country code on. Set by administrators. */
  destinations?: Array<string> | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Delete destination group set records that nothing refers to, each with its own result. */
export type DestinationGroupSetDeleteInput = {
  /** The records, 1 to 100. */
  ids: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Filters a list of destination group sets; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type DestinationGroupSetFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** Every destination of the vendors' tariffs is in one of the groups; only such a set can be monitored. */
  complete?: BooleanFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** All of these. */
  AND?: Array<DestinationGroupSetFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<DestinationGroupSetFilter> | null | undefined;
  /** Not this. */
  NOT?: DestinationGroupSetFilter | null | undefined;
};

/** One field of the order of a list of destination group sets. */
export type DestinationGroupSetOrder = {
  /** The field to order by. */
  field: DestinationGroupSetOrderField;
  /** The direction; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** The fields that a list of destination group sets can be ordered by. */
export type DestinationGroupSetOrderField =
  /** By name. */
  | 'NAME'
  /** By creation. */
  | 'CREATED_AT';

/** Create or change a destination group set: what is absent stays as it is. */
export type DestinationGroupSetSaveInput = {
  /** The destination group set to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** The name, unique without regard to case. Set by administrators. */
  name?: string | null | undefined;
  /** What it is for. Set by administrators. */
  description?: string | null | undefined;
  /** Every destination of the vendors' tariffs is in one of the groups; only such a set can be monitored. Set by administrators. */
  complete?: boolean | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Why a customer's personal data can't be removed now. */
export type ErasureRefusal =
  /** The personal data was removed before. */
  | 'ALREADY_ERASED'
  /** Neither the customer class nor the customer provides for removal. */
  | 'REMOVAL_NOT_ENABLED'
  /** The customer isn't terminated. */
  | 'NOT_TERMINATED'
  /** The storage period isn't over yet. */
  | 'WITHIN_STORAGE_PERIOD';

/** Delete fraud traffic profile records that nothing refers to, each with its own result. */
export type FraudTrafficProfileDeleteInput = {
  /** The records, 1 to 100. */
  ids: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Filters a list of fraud traffic profiles; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type FraudTrafficProfileFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** Whether the profile protects anybody yet: it limits spending, or watches a destination group. */
  status?: ProfileStatusFilter | null | undefined;
  /** The currency of the spending limit; chosen at creation. */
  currency?: IdFilter | null | undefined;
  /** The complete set whose groups the usage thresholds are about; chosen at creation. */
  destinationGroupSet?: IdFilter | null | undefined;
  /** The reseller that owns it; null for the administrators' own, available to all. Chosen at creation. Administrators only. */
  managedBy?: IdFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** All of these. */
  AND?: Array<FraudTrafficProfileFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<FraudTrafficProfileFilter> | null | undefined;
  /** Not this. */
  NOT?: FraudTrafficProfileFilter | null | undefined;
};

/** One field of the order of a list of fraud traffic profiles. */
export type FraudTrafficProfileOrder = {
  /** The field to order by. */
  field: FraudTrafficProfileOrderField;
  /** The direction; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** The fields that a list of fraud traffic profiles can be ordered by. */
export type FraudTrafficProfileOrderField =
  /** By name. */
  | 'NAME'
  /** By creation. */
  | 'CREATED_AT';

/** Create or change a fraud traffic profile: what is absent stays as it is. */
export type FraudTrafficProfileSaveInput = {
  /** The fraud traffic profile to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** The name, unique, without regard to case, among those of one manager. */
  name?: string | null | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** The reseller that owns it; null for the administrators' own, available to all. Chosen at creation. Administrators only. */
  managedBy?: string | null | undefined;
  /** The currency of the spending limit; chosen at creation. */
  currency?: string | null | undefined;
  /** The complete set whose groups the usage thresholds are about; chosen at creation. */
  destinationGroupSet?: string | null | undefined;
  /** What a customer may spend on calls a day, in the profile's currency, before discounts. */
  spendingPlan?: SpendingPlanInput | null | undefined;
  /** The destination groups that are watched. Replaces the whole list. */
  usageThresholds?: Array<UsageThresholdInput> | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** One entry. Other days that are off, at most 1000. */
export type HolidayInput = {
  /** The day that is off. */
  day?: string | null | undefined;
  /** What the day is called. */
  name?: string | null | undefined;
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

/** Which invoices of a class are meant. */
export type InvoiceKind =
  /** Those that are issued when a billing period closes. */
  | 'REGULAR'
  /** Those that are issued on demand; their terms count in days only. */
  | 'OUT_OF_TURN';

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

/** Delete invoice template records that nothing refers to, each with its own result. */
export type InvoiceTemplateDeleteInput = {
  /** The records, 1 to 100. */
  ids: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Filters a list of invoice templates; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type InvoiceTemplateFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** Which invoices the template is made for. */
  kind?: InvoiceTemplateKindFilter | null | undefined;
  /** The language of the invoice's fixed texts and the form of its dates and numbers, such as en or pt-BR. */
  locale?: TextFilter | null | undefined;
  /** The reseller that owns it; null for the administrators' own, available to all. Chosen at creation. Administrators only. */
  managedBy?: IdFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** All of these. */
  AND?: Array<InvoiceTemplateFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<InvoiceTemplateFilter> | null | undefined;
  /** Not this. */
  NOT?: InvoiceTemplateFilter | null | undefined;
};

/** Which invoices a template is made for. */
export type InvoiceTemplateKind =
  /** Regular and out-of-turn invoices. */
  | 'ANY'
  /** Regular invoices only. */
  | 'REGULAR'
  /** Out-of-turn invoices only. */
  | 'OUT_OF_TURN';

/** Filters by InvoiceTemplateKind. */
export type InvoiceTemplateKindFilter = {
  /** Equal to this. */
  eq?: InvoiceTemplateKind | null | undefined;
  /** One of these. */
  oneOf?: Array<InvoiceTemplateKind> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** One field of the order of a list of invoice templates. */
export type InvoiceTemplateOrder = {
  /** The field to order by. */
  field: InvoiceTemplateOrderField;
  /** The direction; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** The fields that a list of invoice templates can be ordered by. */
export type InvoiceTemplateOrderField =
  /** By name. */
  | 'NAME'
  /** By creation. */
  | 'CREATED_AT';

/** Create or change an invoice template: what is absent stays as it is. */
export type InvoiceTemplateSaveInput = {
  /** The invoice template to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** The name, unique, without regard to case, among those of one manager. */
  name?: string | null | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** The reseller that owns it; null for the administrators' own, available to all. Chosen at creation. Administrators only. */
  managedBy?: string | null | undefined;
  /** Which invoices the template is made for. */
  kind?: InvoiceTemplateKind | null | undefined;
  /** The language of the invoice's fixed texts and the form of its dates and numbers, such as en or pt-BR. */
  locale?: string | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

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

/** Whose record a customer has; "as defined by the class" and "none" are never the same (R-19). */
export type LinkOverride =
  /** As defined by the customer class. */
  | 'INHERIT'
  /** None, whatever the customer class says. */
  | 'NONE'
  /** One of the customer's own. */
  | 'OWN';

/** Delete measured parameter records that nothing refers to, each with its own result. */
export type MeasuredParameterDeleteInput = {
  /** The records, 1 to 100. */
  ids: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Filters a list of measured parameters; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type MeasuredParameterFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** Stable code, such as ACTIVE_CALLS; samples are reported under it. Unique, chosen at creation. */
  code?: TextFilter | null | undefined;
  /** Whether the resource is measured for resellers too. */
  measuredForResellers?: BooleanFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** All of these. */
  AND?: Array<MeasuredParameterFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<MeasuredParameterFilter> | null | undefined;
  /** Not this. */
  NOT?: MeasuredParameterFilter | null | undefined;
};

/** One field of the order of a list of measured parameters. */
export type MeasuredParameterOrder = {
  /** The field to order by. */
  field: MeasuredParameterOrderField;
  /** The direction; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** The fields that a list of measured parameters can be ordered by. */
export type MeasuredParameterOrderField =
  /** By name. */
  | 'NAME'
  /** By creation. */
  | 'CREATED_AT';

/** Create or change a measured parameter: what is absent stays as it is. */
export type MeasuredParameterSaveInput = {
  /** The measured parameter to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** The name, unique without regard to case. Set by administrators. */
  name?: string | null | undefined;
  /** What it is for. Set by administrators. */
  description?: string | null | undefined;
  /** Stable code, such as ACTIVE_CALLS; samples are reported under it. Unique, chosen at creation. Set by administrators. */
  code?: string | null | undefined;
  /** The time from one sample to the next; 1440 is once a day. Set by administrators. */
  samplingIntervalMinutes?: number | null | undefined;
  /** Whether the resource is measured for resellers too. Set by administrators. */
  measuredForResellers?: boolean | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Delete notification set records that nothing refers to, each with its own result. */
export type NotificationSetDeleteInput = {
  /** The records, 1 to 100. */
  ids: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Filters a list of notification sets; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type NotificationSetFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** The reseller that owns it; null for the administrators' own, available to all. Chosen at creation. Administrators only. */
  managedBy?: IdFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** All of these. */
  AND?: Array<NotificationSetFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<NotificationSetFilter> | null | undefined;
  /** Not this. */
  NOT?: NotificationSetFilter | null | undefined;
};

/** One field of the order of a list of notification sets. */
export type NotificationSetOrder = {
  /** The field to order by. */
  field: NotificationSetOrderField;
  /** The direction; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** The fields that a list of notification sets can be ordered by. */
export type NotificationSetOrderField =
  /** By name. */
  | 'NAME'
  /** By creation. */
  | 'CREATED_AT';

/** Create or change a notification set: what is absent stays as it is. */
export type NotificationSetSaveInput = {
  /** The notification set to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** The name, unique, without regard to case, among those of one manager. */
  name?: string | null | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** The reseller that owns it; null for the administrators' own, available to all. Chosen at creation. Administrators only. */
  managedBy?: string | null | undefined;
  /** The texts of each type by language, at most 1000. Replaces the whole list. */
  templates?: Array<NotificationTemplateInput> | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** One entry. The texts of each type by language, at most 1000. */
export type NotificationTemplateInput = {
  /** The event that the notification is about. */
  type?: NotificationType | null | undefined;
  /** The language of the texts, such as en or pt-BR. */
  language?: string | null | undefined;
  /** The subject of the email; needed with a body. */
  subject?: string | null | undefined;
  /** The text of the email. Null: the type can't be sent by email. */
  body?: string | null | undefined;
  /** The text of the email is HTML; values are escaped in it. */
  bodyIsHtml?: boolean | null | undefined;
  /** The text message. Null: the type can't be sent by SMS. */
  smsText?: string | null | undefined;
  /** Addresses that get a blind copy of the email. */
  bcc?: Array<string> | null | undefined;
};

/** The event that a notification is about. */
export type NotificationType =
  /** The balance has fallen below the warning level. */
  | 'LOW_BALANCE'
  /** The balance is close to the credit limit. */
  | 'CREDIT_LIMIT_WARNING'
  /** The credit limit is exceeded and services are blocked. */
  | 'CREDIT_LIMIT_EXCEEDED'
  /** The balance was adjusted by hand. */
  | 'BALANCE_ADJUSTED'
  /** A new invoice was issued. */
  | 'INVOICE_NEW'
  /** An invoice is due soon. */
  | 'INVOICE_DUE_SOON'
  /** An invoice that isn't paid is sent again. */
  | 'INVOICE_RESEND'
  /** The due date of an invoice has passed. */
  | 'INVOICE_OVERDUE'
  /** A late payment fee was charged. */
  | 'LATE_FEE_APPLIED'
  /** The statistics of a billing period are ready. */
  | 'STATISTICS_REPORT'
  /** A periodic xDR export is ready. */
  | 'STATEMENT_XDR_EXPORT'
  /** A payment was received. */
  | 'PAYMENT_RECEIVED'
  /** Charging the payment method failed. */
  | 'PAYMENT_FAILED'
  /** Automatic payment was turned off after it failed. */
  | 'AUTOPAY_DISABLED'
  /** The saved card expires soon. */
  | 'CARD_EXPIRING'
  /** Services will be limited soon because an invoice is overdue. */
  | 'SERVICE_LIMIT_SOON'
  /** Services are limited because an invoice is overdue. */
  | 'SERVICE_LIMITED'
  /** Services will be suspended soon because an invoice is overdue. */
  | 'SUSPENSION_SOON'
  /** Services are suspended because an invoice is overdue. */
  | 'SERVICE_SUSPENDED'
  /** Services are available again. */
  | 'SUSPENSION_LIFTED'
  /** The customer will be terminated soon because an invoice is overdue. */
  | 'TERMINATION_SOON'
  /** The customer was terminated because an invoice is overdue. */
  | 'CUSTOMER_TERMINATED'
  /** A fee was charged for continuing services after suspension. */
  | 'REACTIVATION_FEE'
  /** The day's spending has reached the warning level. */
  | 'SPENDING_WARNING'
  /** The day's spending limit is reached; new calls are blocked. */
  | 'SPENDING_LIMIT_REACHED'
  /** Minutes to a destination group exceed their threshold. */
  | 'USAGE_THRESHOLD_EXCEEDED'
  /** Someone signed in under unusual circumstances. */
  | 'SUSPICIOUS_LOGIN'
  /** A password reset was asked for. */
  | 'PASSWORD_RESET'
  /** Access details for a new customer or account. */
  | 'WELCOME_CREDENTIALS'
  /** Two-factor authentication was set up, reset or turned off. */
  | 'TWO_FACTOR_CHANGED'
  /** Someone signed in from an address not seen before. */
  | 'LOGIN_FROM_NEW_IP'
  /** A subscription was activated. */
  | 'SUBSCRIPTION_ACTIVATED'
  /** A subscription ends soon. */
  | 'SUBSCRIPTION_EXPIRING'
  /** A quota is almost used up. */
  | 'QUOTA_WARNING'
  /** A quota is used up. */
  | 'QUOTA_USED_UP'
  /** The product was changed. */
  | 'PRODUCT_CHANGED'
  /** Personal data will be removed on a set date. */
  | 'PERSONAL_DATA_SCHEDULED_REMOVAL'
  /** Personal data was removed. */
  | 'PERSONAL_DATA_REMOVED';

/** The direction in which a list is ordered. */
export type OrderDirection =
  /** Ascending. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** Whether a fraud traffic profile can protect customers yet. */
export type ProfileStatus =
  /** Neither a spending limit nor a usage threshold is set. */
  | 'DRAFT'
  /** A spending limit or at least one usage threshold is set. */
  | 'ACTIVE';

/** Filters by ProfileStatus. */
export type ProfileStatusFilter = {
  /** Equal to this. */
  eq?: ProfileStatus | null | undefined;
  /** One of these. */
  oneOf?: Array<ProfileStatus> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** When the personal data of a terminated customer is removed. */
export type RemovalMode =
  /** As soon as the customer is terminated. */
  | 'IMMEDIATELY'
  /** A number of months after the customer is terminated. */
  | 'AFTER_STORAGE_PERIOD';

/** Close a reseller: its users are shut out immediately, its classes are read-only, and nothing new is made for it. Its customers are served as before. */
export type ResellerCloseInput = {
  /** The reseller. */
  id: string;
  /** The version that the change is made to. */
  expectedVersion: number;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
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

/** One field of the order of a list of resellers. */
export type ResellerOrder = {
  /** The field to order by. */
  field: ResellerOrderField;
  /** The direction; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** The fields that a list of resellers can be ordered by. */
export type ResellerOrderField =
  /** By name. */
  | 'NAME'
  /** By creation. */
  | 'CREATED_AT'
  /** By the number of customers. */
  | 'CUSTOMER_COUNT';

/** Open a closed reseller again: its users can sign in, and its classes can be changed. */
export type ResellerReopenInput = {
  /** The reseller. */
  id: string;
  /** The version that the change is made to. */
  expectedVersion: number;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Create or change a reseller: what is absent stays as it is. */
export type ResellerSaveInput = {
  /** The reseller to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** The reseller's name, unique among resellers. */
  name?: string | null | undefined;
  /** The currency in which the reseller is charged. */
  currency?: string | null | undefined;
  /** The class that the reseller itself is on; needed for a new one. */
  customerClass?: string | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Whether regular invoices are sent to customers by email. */
export type SendByEmail =
  /** As soon as the invoice is made. */
  | 'AUTOMATICALLY'
  /** Once an administrator has approved the invoice. */
  | 'AFTER_APPROVAL'
  /** Never; the invoice can be downloaded. */
  | 'NEVER';

/** Usage statistics that customers receive by email when a billing period closes. */
export type SendStatistics =
  /** A .csv file with every xDR of the billing period. */
  | 'FULL'
  /** A brief summary of the billing period. */
  | 'SUMMARY'
  /** Nothing is sent; the files are produced and can be downloaded. */
  | 'NONE';

/** Delete service records that nothing refers to, each with its own result. */
export type ServiceDeleteInput = {
  /** The records, 1 to 100. */
  ids: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Filters a list of services; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type ServiceFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** Stable code, such as VOICE_CALLS; unique, chosen at creation. */
  code?: TextFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** All of these. */
  AND?: Array<ServiceFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<ServiceFilter> | null | undefined;
  /** Not this. */
  NOT?: ServiceFilter | null | undefined;
};

/** One field of the order of a list of services. */
export type ServiceOrder = {
  /** The field to order by. */
  field: ServiceOrderField;
  /** The direction; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** The fields that a list of services can be ordered by. */
export type ServiceOrderField =
  /** By name. */
  | 'NAME'
  /** By creation. */
  | 'CREATED_AT';

/** Create or change a service: what is absent stays as it is. */
export type ServiceSaveInput = {
  /** The service to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** The name, unique without regard to case. Set by administrators. */
  name?: string | null | undefined;
  /** What it is for. Set by administrators. */
  description?: string | null | undefined;
  /** Stable code, such as VOICE_CALLS; unique, chosen at creation. Set by administrators. */
  code?: string | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Where the effective value of a setting comes from. */
export type SettingSource =
  /** The customer overrides the class. */
  | 'CUSTOMER'
  /** The customer class sets it. */
  | 'CLASS'
  /** Neither sets it, so the system's default holds. */
  | 'DEFAULT';

/** What a customer may spend on calls a day, in the profile's currency, before discounts. */
export type SpendingPlanInput = {
  /** What a customer may spend on calls a day, before discounts. At the limit new calls are refused until midnight. Null: no limit. */
  threshold?: string | null | undefined;
  /** A call may cost no more than what is left to spend, and ends there. */
  checkRemainingFunds?: boolean | null | undefined;
  /** Warn the customer before the limit is reached. */
  sendWarning?: boolean | null | undefined;
  /** The part of the limit at which the warning is sent. */
  warningThresholdPercent?: number | null | undefined;
};

/** Which charges a custom tax is levied on. */
export type TaxAppliesTo =
  /** Every charge, and payments when taxes apply at the time of payment. */
  | 'ALL_CHARGES'
  /** Charges for the listed services only. */
  | 'LISTED_SERVICES';

/** Filters by TaxAppliesTo. */
export type TaxAppliesToFilter = {
  /** Equal to this. */
  eq?: TaxAppliesTo | null | undefined;
  /** One of these. */
  oneOf?: Array<TaxAppliesTo> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** The services outside that can calculate taxes, each named as the method that leaves the calculation to it. */
export type TaxEngine =
  /** The SureTax service. */
  | 'SURETAX'
  /** The Avalara service; retired, kept for classes that still have it. */
  | 'AVALARA';

/** Filters by TaxEngine. */
export type TaxEngineFilter = {
  /** Equal to this. */
  eq?: TaxEngine | null | undefined;
  /** One of these. */
  oneOf?: Array<TaxEngine> | null | undefined;
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

/** Delete tax plug-in records that nothing refers to, each with its own result. */
export type TaxPluginDeleteInput = {
  /** The records, 1 to 100. */
  ids: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Filters a list of tax plug-ins; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type TaxPluginFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** Which service it is. */
  engine?: TaxEngineFilter | null | undefined;
  /** When it was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** All of these. */
  AND?: Array<TaxPluginFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<TaxPluginFilter> | null | undefined;
  /** Not this. */
  NOT?: TaxPluginFilter | null | undefined;
};

/** One field of the order of a list of tax plug-ins. */
export type TaxPluginOrder = {
  /** The field to order by. */
  field: TaxPluginOrderField;
  /** The direction; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** The fields that a list of tax plug-ins can be ordered by. */
export type TaxPluginOrderField =
  /** By name. */
  | 'NAME'
  /** By creation. */
  | 'CREATED_AT';

/** Create or change a tax plug-in: what is absent stays as it is. */
export type TaxPluginSaveInput = {
  /** The tax plug-in to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** The name, unique without regard to case. Set by administrators. */
  name?: string | null | undefined;
  /** What it is for. Set by administrators. */
  description?: string | null | undefined;
  /** Which service it is. Set by administrators. */
  engine?: TaxEngine | null | undefined;
  /** The https address of the service. Administrators only. */
  serviceAddress?: string | null | undefined;
  /** The number of the account at the service. Administrators only. */
  account?: string | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
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

/** Create a bearer token that acts for a user until it expires or is revoked. */
export type TokenCreateInput = {
  /** The user that the token acts for. Administrators only. */
  user?: string | null | undefined;
  /** What the token is for, such as the portal that uses it. Administrators only. */
  name?: string | null | undefined;
  /** When the token expires; null for never. Administrators only. */
  expiresAt?: string | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** Revoke tokens, each with its own result. */
export type TokenRevokeInput = {
  /** The tokens, 1 to 100. */
  ids: Array<string>;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

/** One entry. The destination groups that are watched. */
export type UsageThresholdInput = {
  /** Where the calls go: a group of the profile's set. */
  destinationGroup?: string | null | undefined;
  /** The period over which minutes are added up. */
  accumulatedPeriod?: AccumulatedPeriod | null | undefined;
  /** Administrators are notified when a customer uses more. */
  minutes?: number | null | undefined;
};

/** Disable a user immediately: the user's sessions end, and its tokens are refused. */
export type UserDisableInput = {
  /** The user. */
  id: string;
  /** The version that the change is made to. */
  expectedVersion: number;
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

/** Filters a list of users; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type UserFilter = {
  /** The name to sign in with, without regard to case. Administrators only. */
  userName?: TextFilter | null | undefined;
  /** The name that others see. Administrators only. */
  displayName?: TextFilter | null | undefined;
  /** What the user may do. Administrators only. */
  role?: UserRoleFilter | null | undefined;
  /** The reseller that the user acts for. Administrators only. */
  reseller?: IdFilter | null | undefined;
  /** A disabled user can't sign in, and its tokens are refused. Administrators only. */
  disabled?: BooleanFilter | null | undefined;
  /** All of these. */
  AND?: Array<UserFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<UserFilter> | null | undefined;
  /** Not this. */
  NOT?: UserFilter | null | undefined;
};

/** One field of the order of a list of users. */
export type UserOrder = {
  /** The field to order by. */
  field: UserOrderField;
  /** The direction; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** The fields that a list of users can be ordered by. */
export type UserOrderField =
  /** By the name to sign in with. */
  | 'USER_NAME'
  /** By creation. */
  | 'CREATED_AT';

/** Role of a user: it decides which records the user may see and change. */
export type UserRole =
  /** Sees and changes everything. */
  | 'ADMINISTRATOR'
  /** Sees everything an administrator sees and changes nothing. */
  | 'READ_ONLY_ADMINISTRATOR'
  /** Works for one reseller: its own classes and customers, and the classes shared with it. */
  | 'RESELLER';

/** Filters by UserRole. */
export type UserRoleFilter = {
  /** Equal to this. */
  eq?: UserRole | null | undefined;
  /** One of these. */
  oneOf?: Array<UserRole> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** Create or change a user: what is absent stays as it is. */
export type UserSaveInput = {
  /** The user to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** The name to sign in with; it is chosen at creation. Administrators only. */
  userName?: string | null | undefined;
  /** The name that others see. Administrators only. */
  displayName?: string | null | undefined;
  /** What the user may do. Administrators only. */
  role?: UserRole | null | undefined;
  /** The reseller that the user acts for. Administrators only. */
  reseller?: string | null | undefined;
  /** A disabled user can't sign in, and its tokens are refused. Administrators only. */
  disabled?: boolean | null | undefined;
  /** Personal data is masked in what the user reads. Administrators only. */
  masksPersonalData?: boolean | null | undefined;
  /** Another password of 8 to 256 characters, which ends the user's sessions; null leaves the user with its tokens alone. */
  password?: string | null | undefined;
  /** Makes a retry safe: the same key with the same input gets the first answer again. Kept for 30 days. */
  idempotencyKey?: string | null | undefined;
  /** Report all errors and changes without writing anything; false by default. */
  validateOnly?: boolean | null | undefined;
  /** The reason for the change; kept in the audit log. */
  reason?: string | null | undefined;
};

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

/** The days of the week that are off. */
export type WeekendInput = {
  /** Mondays are off. */
  monday?: boolean | null | undefined;
  /** Tuesdays are off. */
  tuesday?: boolean | null | undefined;
  /** Wednesdays are off. */
  wednesday?: boolean | null | undefined;
  /** Thursdays are off. */
  thursday?: boolean | null | undefined;
  /** Fridays are off. */
  friday?: boolean | null | undefined;
  /** Saturdays are off. */
  saturday?: boolean | null | undefined;
  /** Sundays are off. */
  sunday?: boolean | null | undefined;
};

export type AccountRowFragment = { id: string, name: string, blocked: boolean, version: number, createdAt: string, updatedAt: string, customer: { id: string, name: string } };

export type AccountFieldsFragment = { id: string, name: string, blocked: boolean, version: number, createdAt: string, updatedAt: string, customer: { id: string, erasedAt: string | null, name: string }, customFields: Array<{ value: string | null, masked: boolean, customField: { id: string, name: string } }> };

export type CalendarRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, viewerAccess: { level: AccessLevel, reason: string | null } };

export type CalendarFieldsFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, weekend: { monday: boolean, tuesday: boolean, wednesday: boolean, thursday: boolean, friday: boolean, saturday: boolean, sunday: boolean }, holidays: Array<{ day: string, name: string }>, viewerAccess: { level: AccessLevel, reason: string | null } };

export type ChooseCustomerQueryVariables = Exact<{
  first: number;
  where?: CustomerFilter | null | undefined;
}>;


export type ChooseCustomerQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseCustomerClassQueryVariables = Exact<{
  first: number;
  where?: CustomerClassFilter | null | undefined;
}>;


export type ChooseCustomerClassQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseInvoiceTemplateQueryVariables = Exact<{
  first: number;
  where?: InvoiceTemplateFilter | null | undefined;
}>;


export type ChooseInvoiceTemplateQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseFraudTrafficProfileQueryVariables = Exact<{
  first: number;
  where?: FraudTrafficProfileFilter | null | undefined;
}>;


export type ChooseFraudTrafficProfileQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseTaxPluginQueryVariables = Exact<{
  first: number;
  where?: TaxPluginFilter | null | undefined;
}>;


export type ChooseTaxPluginQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseMeasuredParameterQueryVariables = Exact<{
  first: number;
  where?: MeasuredParameterFilter | null | undefined;
}>;


export type ChooseMeasuredParameterQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseServiceQueryVariables = Exact<{
  first: number;
  where?: ServiceFilter | null | undefined;
}>;


export type ChooseServiceQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseDestinationGroupQueryVariables = Exact<{
  first: number;
  where?: DestinationGroupFilter | null | undefined;
}>;


export type ChooseDestinationGroupQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseDestinationGroupSetQueryVariables = Exact<{
  first: number;
  where?: DestinationGroupSetFilter | null | undefined;
}>;


export type ChooseDestinationGroupSetQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseCustomFieldDefinitionQueryVariables = Exact<{
  first: number;
  where?: CustomFieldDefinitionFilter | null | undefined;
}>;


export type ChooseCustomFieldDefinitionQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseCurrencyQueryVariables = Exact<{ [key: string]: never; }>;


export type ChooseCurrencyQuery = { all: Array<{ id: string, name: string }> };

export type CollectionStepFieldsFragment = { kind: CollectionStepKind, on: string, daysAfterDue: number, amount: string | null, cancelled: CancelReason | null, movedFrom: string | null, daysOff: Array<{ on: string, holiday: string | null }>, reason: { setting: Array<string>, source: SettingSource, countedFrom: CountedFrom, fromDay: string, days: number, waitsUntil: string | null, delayedUntil: string | null } };

export type CollectionOnDayQueryVariables = Exact<{
  customerId: string;
  on: string;
  amount: string;
}>;


export type CollectionOnDayQuery = { preview: { answer: { on: string, exempt: boolean, invoiced: boolean, classVersion: number | null, termsUnknown: boolean, customerClass: { id: string, name: string } | null, events: Array<{ issuedOn: string, dueOn: string, event: { kind: CollectionStepKind, on: string, daysAfterDue: number, amount: string | null, cancelled: CancelReason | null, movedFrom: string | null, daysOff: Array<{ on: string, holiday: string | null }>, reason: { setting: Array<string>, source: SettingSource, countedFrom: CountedFrom, fromDay: string, days: number, waitsUntil: string | null, delayedUntil: string | null } } }> } | null, userErrors: Array<
      | { message: string, template: string, values: Array<string>, path: Array<string> }
      | { message: string, template: string, values: Array<string>, path: Array<string> }
      | { message: string, template: string, values: Array<string>, path: Array<string> }
      | { message: string, template: string, values: Array<string>, path: Array<string> }
      | { message: string, template: string, values: Array<string>, path: Array<string> }
      | { message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type CollectionOfInvoiceQueryVariables = Exact<{
  customerId: string;
  invoices: InvoiceKind;
  issuedOn: string;
  amount: string;
}>;


export type CollectionOfInvoiceQuery = { preview: { answer: { issuedOn: string, dueOn: string, status: InvoiceStatus, exempt: boolean, customerClass: { id: string, name: string } | null, events: Array<{ kind: CollectionStepKind, on: string, daysAfterDue: number, amount: string | null, cancelled: CancelReason | null, movedFrom: string | null, daysOff: Array<{ on: string, holiday: string | null }>, reason: { setting: Array<string>, source: SettingSource, countedFrom: CountedFrom, fromDay: string, days: number, waitsUntil: string | null, delayedUntil: string | null } }> } | null, userErrors: Array<
      | { message: string, template: string, values: Array<string>, path: Array<string> }
      | { message: string, template: string, values: Array<string>, path: Array<string> }
      | { message: string, template: string, values: Array<string>, path: Array<string> }
      | { message: string, template: string, values: Array<string>, path: Array<string> }
      | { message: string, template: string, values: Array<string>, path: Array<string> }
      | { message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type CustomFieldDefinitionRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, object: CustomFieldObject, type: CustomFieldType, mandatory: boolean, visibleToEndUsers: boolean, containsPersonalData: boolean, viewerAccess: { level: AccessLevel, reason: string | null } };

export type CustomFieldDefinitionFieldsFragment = { defaultValue: string | null, id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, object: CustomFieldObject, type: CustomFieldType, mandatory: boolean, visibleToEndUsers: boolean, containsPersonalData: boolean, properties: { maximumLength: number | null, masks: Array<string>, minimum: string | null, maximum: string | null, decimalPlaces: number | null, dateFormat: DateFormat | null, options: Array<string> }, viewerAccess: { level: AccessLevel, reason: string | null } };

export type CustomTaxRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, rate: string, appliesTo: TaxAppliesTo, services: Array<string>, viewerAccess: { level: AccessLevel, reason: string | null } };

export type CustomerRowFragment = { id: string, name: string, type: CustomerType, status: CustomerState, version: number, terminatedAt: string | null, erasedAt: string | null, createdAt: string, updatedAt: string, currency: { id: string, name: string }, customerClass: { id: string, name: string } };

export type CustomerFieldsFragment = { taxId: string | null, language: string | null, balanceControl: BalanceControl, billingPeriod: BillingPeriod, collectionExempt: boolean, suspensionDelayedTo: string | null, id: string, name: string, type: CustomerType, status: CustomerState, version: number, terminatedAt: string | null, erasedAt: string | null, createdAt: string, updatedAt: string, overrides: { sendStatistics: SendStatistics | null, suspendOnInsufficientFunds: boolean | null, sendInvoicesByEmail: SendByEmail | null, autoChargePaymentMethod: boolean | null, invoiceTemplateOverride: LinkOverride, outOfTurnInvoiceTemplateOverride: LinkOverride, taxMethod: TaxMethod | null, fraudTrafficProfileOverride: LinkOverride, purgeAfterMonths: number | null, twoFactor: boolean | null, invoiceTemplate: { id: string, name: string } | null, outOfTurnInvoiceTemplate: { id: string, name: string } | null, taxPlugin: { id: string, name: string } | null, fraudTrafficProfile: { id: string, name: string } | null }, settings: { sendStatistics: { value: SendStatistics, source: SettingSource, inherited: SendStatistics }, suspendOnInsufficientFunds: { value: boolean, source: SettingSource, inherited: boolean }, sendInvoicesByEmail: { value: SendByEmail, source: SettingSource, inherited: SendByEmail }, autoChargePaymentMethod: { value: boolean, source: SettingSource, inherited: boolean }, invoiceTemplate: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, outOfTurnInvoiceTemplate: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, taxMethod: { value: TaxMethod, source: SettingSource, inherited: TaxMethod, taxPlugin: { id: string, name: string } | null }, fraudTrafficProfile: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, purgeAfterMonths: { value: number | null, source: SettingSource, inherited: number | null }, twoFactor: { value: boolean, source: SettingSource, inherited: boolean }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, source: SettingSource, measuredParameter: { id: string, name: string }, service: { id: string, name: string } | null }> }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, measuredParameter: { id: string, name: string }, service: { id: string, name: string } | null }>, customFields: Array<{ value: string | null, masked: boolean, customField: { id: string, name: string } }>, currency: { id: string, name: string }, customerClass: { id: string, name: string } };

export type EnabledFieldFragment = { enabled: boolean, customField: { id: string, name: string, description: string, object: CustomFieldObject, type: CustomFieldType, mandatory: boolean, containsPersonalData: boolean, defaultValue: string | null, properties: { maximumLength: number | null, masks: Array<string>, minimum: string | null, maximum: string | null, decimalPlaces: number | null, options: Array<string> } } | null };

export type FieldsOfClassQueryVariables = Exact<{
  id: string;
}>;


export type FieldsOfClassQuery = { customerClass: { id: string, name: string, taxationMethod: TaxMethod, currency: { id: string, name: string } | null, finances: { statistics: { sendStatistics: SendStatistics, suspendOnInsufficientFunds: boolean, billingPeriod: BillingPeriod }, regularInvoices: { sendByEmail: SendByEmail, autoChargePaymentMethod: boolean, invoiceTemplate: { id: string, name: string } | null }, outOfTurnInvoices: { invoiceTemplate: { id: string, name: string } | null }, taxation: { taxPlugin: { id: string, name: string } | null } }, fraudProtection: { fraudTrafficProfile: { id: string, name: string } | null }, rightToBeForgotten: { removePersonalData: boolean, removalMode: RemovalMode, storagePeriodMonths: number | null }, webSelfCare: { twoFactor: boolean }, customFields: Array<{ enabled: boolean, customField: { id: string, name: string, description: string, object: CustomFieldObject, type: CustomFieldType, mandatory: boolean, containsPersonalData: boolean, defaultValue: string | null, properties: { maximumLength: number | null, masks: Array<string>, minimum: string | null, maximum: string | null, decimalPlaces: number | null, options: Array<string> } } | null }> } | null };

export type FieldsOfCustomerQueryVariables = Exact<{
  id: string;
}>;


export type FieldsOfCustomerQuery = { customer: { id: string, customerClass: { id: string, customFields: Array<{ enabled: boolean, customField: { id: string, name: string, description: string, object: CustomFieldObject, type: CustomFieldType, mandatory: boolean, containsPersonalData: boolean, defaultValue: string | null, properties: { maximumLength: number | null, masks: Array<string>, minimum: string | null, maximum: string | null, decimalPlaces: number | null, options: Array<string> } } | null }> } } | null };

export type AccountsOfCustomerQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type AccountsOfCustomerQuery = { customer: { id: string, accounts: { totalCount: number, nodes: Array<{ id: string, name: string, blocked: boolean }> } } | null };

export type RemovalOfPersonalDataQueryVariables = Exact<{
  id: string;
}>;


export type RemovalOfPersonalDataQuery = { personalDataRemoval: { answer: { refusal: ErasureRefusal | null, erasableFrom: string | null, removed: Array<{ name: string, description: string, treatment: DataTreatment, count: number | null }>, kept: Array<{ name: string, description: string, treatment: DataTreatment, count: number | null }> } | null, userErrors: Array<
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
    > } };

export type DataOfCustomerFragment = { name: string, description: string, treatment: DataTreatment, count: number | null };

export type TerminateCustomerMutationVariables = Exact<{
  input: CustomerTerminateInput;
}>;


export type TerminateCustomerMutation = { done: { customer: { taxId: string | null, language: string | null, balanceControl: BalanceControl, billingPeriod: BillingPeriod, collectionExempt: boolean, suspensionDelayedTo: string | null, id: string, name: string, type: CustomerType, status: CustomerState, version: number, terminatedAt: string | null, erasedAt: string | null, createdAt: string, updatedAt: string, overrides: { sendStatistics: SendStatistics | null, suspendOnInsufficientFunds: boolean | null, sendInvoicesByEmail: SendByEmail | null, autoChargePaymentMethod: boolean | null, invoiceTemplateOverride: LinkOverride, outOfTurnInvoiceTemplateOverride: LinkOverride, taxMethod: TaxMethod | null, fraudTrafficProfileOverride: LinkOverride, purgeAfterMonths: number | null, twoFactor: boolean | null, invoiceTemplate: { id: string, name: string } | null, outOfTurnInvoiceTemplate: { id: string, name: string } | null, taxPlugin: { id: string, name: string } | null, fraudTrafficProfile: { id: string, name: string } | null }, settings: { sendStatistics: { value: SendStatistics, source: SettingSource, inherited: SendStatistics }, suspendOnInsufficientFunds: { value: boolean, source: SettingSource, inherited: boolean }, sendInvoicesByEmail: { value: SendByEmail, source: SettingSource, inherited: SendByEmail }, autoChargePaymentMethod: { value: boolean, source: SettingSource, inherited: boolean }, invoiceTemplate: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, outOfTurnInvoiceTemplate: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, taxMethod: { value: TaxMethod, source: SettingSource, inherited: TaxMethod, taxPlugin: { id: string, name: string } | null }, fraudTrafficProfile: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, purgeAfterMonths: { value: number | null, source: SettingSource, inherited: number | null }, twoFactor: { value: boolean, source: SettingSource, inherited: boolean }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, source: SettingSource, measuredParameter: { id: string, name: string }, service: { id: string, name: string } | null }> }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, measuredParameter: { id: string, name: string }, service: { id: string, name: string } | null }>, customFields: Array<{ value: string | null, masked: boolean, customField: { id: string, name: string } }>, currency: { id: string, name: string }, customerClass: { id: string, name: string } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type EraseCustomerMutationVariables = Exact<{
  input: CustomerEraseInput;
}>;


export type EraseCustomerMutation = { done: { customer: { taxId: string | null, language: string | null, balanceControl: BalanceControl, billingPeriod: BillingPeriod, collectionExempt: boolean, suspensionDelayedTo: string | null, id: string, name: string, type: CustomerType, status: CustomerState, version: number, terminatedAt: string | null, erasedAt: string | null, createdAt: string, updatedAt: string, overrides: { sendStatistics: SendStatistics | null, suspendOnInsufficientFunds: boolean | null, sendInvoicesByEmail: SendByEmail | null, autoChargePaymentMethod: boolean | null, invoiceTemplateOverride: LinkOverride, outOfTurnInvoiceTemplateOverride: LinkOverride, taxMethod: TaxMethod | null, fraudTrafficProfileOverride: LinkOverride, purgeAfterMonths: number | null, twoFactor: boolean | null, invoiceTemplate: { id: string, name: string } | null, outOfTurnInvoiceTemplate: { id: string, name: string } | null, taxPlugin: { id: string, name: string } | null, fraudTrafficProfile: { id: string, name: string } | null }, settings: { sendStatistics: { value: SendStatistics, source: SettingSource, inherited: SendStatistics }, suspendOnInsufficientFunds: { value: boolean, source: SettingSource, inherited: boolean }, sendInvoicesByEmail: { value: SendByEmail, source: SettingSource, inherited: SendByEmail }, autoChargePaymentMethod: { value: boolean, source: SettingSource, inherited: boolean }, invoiceTemplate: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, outOfTurnInvoiceTemplate: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, taxMethod: { value: TaxMethod, source: SettingSource, inherited: TaxMethod, taxPlugin: { id: string, name: string } | null }, fraudTrafficProfile: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, purgeAfterMonths: { value: number | null, source: SettingSource, inherited: number | null }, twoFactor: { value: boolean, source: SettingSource, inherited: boolean }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, source: SettingSource, measuredParameter: { id: string, name: string }, service: { id: string, name: string } | null }> }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, measuredParameter: { id: string, name: string }, service: { id: string, name: string } | null }>, customFields: Array<{ value: string | null, masked: boolean, customField: { id: string, name: string } }>, currency: { id: string, name: string }, customerClass: { id: string, name: string } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AssignClassMutationVariables = Exact<{
  input: CustomerClassAssignInput;
}>;


export type AssignClassMutation = { assigned: { affectedCustomers: number, results: Array<{ id: string, userErrors: Array<
        | { message: string, template: string, values: Array<string> }
        | { message: string, template: string, values: Array<string> }
        | { message: string, template: string, values: Array<string> }
        | { message: string, template: string, values: Array<string> }
        | { message: string, template: string, values: Array<string> }
        | { message: string, template: string, values: Array<string> }
      > }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type RecordChangeFragment = { path: Array<string>, before: string | null, after: string | null };

export type FraudTrafficProfileRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, status: ProfileStatus, currency: { id: string, name: string }, destinationGroupSet: { id: string, name: string } | null, viewerAccess: { level: AccessLevel, reason: string | null } };

export type FraudTrafficProfileFieldsFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, status: ProfileStatus, spendingPlan: { threshold: string | null, checkRemainingFunds: boolean, sendWarning: boolean, warningThresholdPercent: number }, usageThresholds: Array<{ accumulatedPeriod: AccumulatedPeriod, minutes: number, destinationGroup: { id: string, name: string } }>, currency: { id: string, name: string }, destinationGroupSet: { id: string, name: string } | null, viewerAccess: { level: AccessLevel, reason: string | null } };

export type InvoiceTemplateRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, kind: InvoiceTemplateKind, locale: string, viewerAccess: { level: AccessLevel, reason: string | null } };

export type NotificationSetRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, viewerAccess: { level: AccessLevel, reason: string | null } };

export type NotificationSetFieldsFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, templates: Array<{ type: NotificationType, language: string, subject: string | null, body: string | null, bodyIsHtml: boolean, smsText: string | null, bcc: Array<string> }>, viewerAccess: { level: AccessLevel, reason: string | null } };

export type AdminAccountListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: AccountFilter | null | undefined;
  orderBy?: Array<AccountOrder> | AccountOrder | null | undefined;
}>;


export type AdminAccountListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, blocked: boolean, version: number, createdAt: string, updatedAt: string, customer: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminAccountQueryVariables = Exact<{
  id: string;
}>;


export type AdminAccountQuery = { record:
    | { id: string, name: string, blocked: boolean, version: number, createdAt: string, updatedAt: string, customer: { id: string, erasedAt: string | null, name: string }, customFields: Array<{ value: string | null, masked: boolean, customField: { id: string, name: string } }> }
    | Record<PropertyKey, never>
   | null };

export type AdminAccountSaveMutationVariables = Exact<{
  input: AccountSaveInput;
}>;


export type AdminAccountSaveMutation = { saved: { record: { id: string, name: string, blocked: boolean, version: number, createdAt: string, updatedAt: string, customer: { id: string, erasedAt: string | null, name: string }, customFields: Array<{ value: string | null, masked: boolean, customField: { id: string, name: string } }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }>, current:
          | { id: string, name: string, blocked: boolean, version: number, createdAt: string, updatedAt: string, customer: { id: string, erasedAt: string | null, name: string }, customFields: Array<{ value: string | null, masked: boolean, customField: { id: string, name: string } }> }
          | Record<PropertyKey, never>
         | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminAccountDeleteMutationVariables = Exact<{
  input: AccountDeleteInput;
}>;


export type AdminAccountDeleteMutation = { deleted: { results: Array<{ id: string, userErrors: Array<
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string>, usedBy: Array<
            | { __typename: 'Account', name: string, id: string }
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
            | { __typename: 'DestinationGroup', name: string, id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', name: string, id: string }
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
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      > }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
    > } };

export type AdminBlockersFragment = { usedBy: Array<
    | { __typename: 'Account', name: string, id: string }
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
    | { __typename: 'DestinationGroup', name: string, id: string }
    | { __typename: 'DestinationGroupSet', id: string }
    | { __typename: 'FraudTrafficProfile', name: string, id: string }
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

export type AdminCalendarRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, managedBy: { id: string, name: string, closed: string | null } | null, viewerAccess: { level: AccessLevel, reason: string | null } };

export type AdminCalendarFieldsFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, managedBy: { id: string, name: string, closed: string | null } | null, weekend: { monday: boolean, tuesday: boolean, wednesday: boolean, thursday: boolean, friday: boolean, saturday: boolean, sunday: boolean }, holidays: Array<{ day: string, name: string }>, viewerAccess: { level: AccessLevel, reason: string | null } };

export type AdminCalendarListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: CalendarFilter | null | undefined;
  orderBy?: Array<CalendarOrder> | CalendarOrder | null | undefined;
}>;


export type AdminCalendarListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, managedBy: { id: string, name: string, closed: string | null } | null, viewerAccess: { level: AccessLevel, reason: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminCalendarQueryVariables = Exact<{
  id: string;
}>;


export type AdminCalendarQuery = { record:
    | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, managedBy: { id: string, name: string, closed: string | null } | null, weekend: { monday: boolean, tuesday: boolean, wednesday: boolean, thursday: boolean, friday: boolean, saturday: boolean, sunday: boolean }, holidays: Array<{ day: string, name: string }>, viewerAccess: { level: AccessLevel, reason: string | null } }
    | Record<PropertyKey, never>
   | null };

export type AdminCalendarSaveMutationVariables = Exact<{
  input: CalendarSaveInput;
}>;


export type AdminCalendarSaveMutation = { saved: { record: { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, managedBy: { id: string, name: string, closed: string | null } | null, weekend: { monday: boolean, tuesday: boolean, wednesday: boolean, thursday: boolean, friday: boolean, saturday: boolean, sunday: boolean }, holidays: Array<{ day: string, name: string }>, viewerAccess: { level: AccessLevel, reason: string | null } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }>, current:
          | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, managedBy: { id: string, name: string, closed: string | null } | null, weekend: { monday: boolean, tuesday: boolean, wednesday: boolean, thursday: boolean, friday: boolean, saturday: boolean, sunday: boolean }, holidays: Array<{ day: string, name: string }>, viewerAccess: { level: AccessLevel, reason: string | null } }
          | Record<PropertyKey, never>
         | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminCalendarDeleteMutationVariables = Exact<{
  input: CalendarDeleteInput;
}>;


export type AdminCalendarDeleteMutation = { deleted: { results: Array<{ id: string, userErrors: Array<
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string>, usedBy: Array<
            | { __typename: 'Account', name: string, id: string }
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
            | { __typename: 'DestinationGroup', name: string, id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', name: string, id: string }
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
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      > }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
    > } };

export type ChooseResellerQueryVariables = Exact<{
  first: number;
  where?: ResellerFilter | null | undefined;
}>;


export type ChooseResellerQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type AdminCustomFieldDefinitionRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, object: CustomFieldObject, type: CustomFieldType, mandatory: boolean, visibleToEndUsers: boolean, containsPersonalData: boolean, managedBy: { id: string, name: string, closed: string | null } | null, viewerAccess: { level: AccessLevel, reason: string | null } };

export type AdminCustomFieldDefinitionFieldsFragment = { defaultValue: string | null, id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, object: CustomFieldObject, type: CustomFieldType, mandatory: boolean, visibleToEndUsers: boolean, containsPersonalData: boolean, managedBy: { id: string, name: string, closed: string | null } | null, properties: { maximumLength: number | null, masks: Array<string>, minimum: string | null, maximum: string | null, decimalPlaces: number | null, dateFormat: DateFormat | null, options: Array<string> }, viewerAccess: { level: AccessLevel, reason: string | null } };

export type AdminCustomFieldDefinitionListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: CustomFieldDefinitionFilter | null | undefined;
  orderBy?: Array<CustomFieldDefinitionOrder> | CustomFieldDefinitionOrder | null | undefined;
}>;


export type AdminCustomFieldDefinitionListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, object: CustomFieldObject, type: CustomFieldType, mandatory: boolean, visibleToEndUsers: boolean, containsPersonalData: boolean, managedBy: { id: string, name: string, closed: string | null } | null, viewerAccess: { level: AccessLevel, reason: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminCustomFieldDefinitionQueryVariables = Exact<{
  id: string;
}>;


export type AdminCustomFieldDefinitionQuery = { record:
    | { defaultValue: string | null, id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, object: CustomFieldObject, type: CustomFieldType, mandatory: boolean, visibleToEndUsers: boolean, containsPersonalData: boolean, managedBy: { id: string, name: string, closed: string | null } | null, properties: { maximumLength: number | null, masks: Array<string>, minimum: string | null, maximum: string | null, decimalPlaces: number | null, dateFormat: DateFormat | null, options: Array<string> }, viewerAccess: { level: AccessLevel, reason: string | null } }
    | Record<PropertyKey, never>
   | null };

export type AdminCustomFieldDefinitionSaveMutationVariables = Exact<{
  input: CustomFieldDefinitionSaveInput;
}>;


export type AdminCustomFieldDefinitionSaveMutation = { saved: { record: { defaultValue: string | null, id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, object: CustomFieldObject, type: CustomFieldType, mandatory: boolean, visibleToEndUsers: boolean, containsPersonalData: boolean, managedBy: { id: string, name: string, closed: string | null } | null, properties: { maximumLength: number | null, masks: Array<string>, minimum: string | null, maximum: string | null, decimalPlaces: number | null, dateFormat: DateFormat | null, options: Array<string> }, viewerAccess: { level: AccessLevel, reason: string | null } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }>, current:
          | { defaultValue: string | null, id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, object: CustomFieldObject, type: CustomFieldType, mandatory: boolean, visibleToEndUsers: boolean, containsPersonalData: boolean, managedBy: { id: string, name: string, closed: string | null } | null, properties: { maximumLength: number | null, masks: Array<string>, minimum: string | null, maximum: string | null, decimalPlaces: number | null, dateFormat: DateFormat | null, options: Array<string> }, viewerAccess: { level: AccessLevel, reason: string | null } }
          | Record<PropertyKey, never>
         | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminCustomFieldDefinitionDeleteMutationVariables = Exact<{
  input: CustomFieldDefinitionDeleteInput;
}>;


export type AdminCustomFieldDefinitionDeleteMutation = { deleted: { results: Array<{ id: string, userErrors: Array<
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string>, usedBy: Array<
            | { __typename: 'Account', name: string, id: string }
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
            | { __typename: 'DestinationGroup', name: string, id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', name: string, id: string }
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
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      > }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
    > } };

export type AdminCustomTaxRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, rate: string, appliesTo: TaxAppliesTo, services: Array<string>, managedBy: { id: string, name: string, closed: string | null } | null, viewerAccess: { level: AccessLevel, reason: string | null } };

export type AdminCustomTaxListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: CustomTaxFilter | null | undefined;
  orderBy?: Array<CustomTaxOrder> | CustomTaxOrder | null | undefined;
}>;


export type AdminCustomTaxListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, rate: string, appliesTo: TaxAppliesTo, services: Array<string>, managedBy: { id: string, name: string, closed: string | null } | null, viewerAccess: { level: AccessLevel, reason: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminCustomTaxQueryVariables = Exact<{
  id: string;
}>;


export type AdminCustomTaxQuery = { record:
    | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, rate: string, appliesTo: TaxAppliesTo, services: Array<string>, managedBy: { id: string, name: string, closed: string | null } | null, viewerAccess: { level: AccessLevel, reason: string | null } }
    | Record<PropertyKey, never>
   | null };

export type AdminCustomTaxSaveMutationVariables = Exact<{
  input: CustomTaxSaveInput;
}>;


export type AdminCustomTaxSaveMutation = { saved: { record: { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, rate: string, appliesTo: TaxAppliesTo, services: Array<string>, managedBy: { id: string, name: string, closed: string | null } | null, viewerAccess: { level: AccessLevel, reason: string | null } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }>, current:
          | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, rate: string, appliesTo: TaxAppliesTo, services: Array<string>, managedBy: { id: string, name: string, closed: string | null } | null, viewerAccess: { level: AccessLevel, reason: string | null } }
          | Record<PropertyKey, never>
         | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminCustomTaxDeleteMutationVariables = Exact<{
  input: CustomTaxDeleteInput;
}>;


export type AdminCustomTaxDeleteMutation = { deleted: { results: Array<{ id: string, userErrors: Array<
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string>, usedBy: Array<
            | { __typename: 'Account', name: string, id: string }
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
            | { __typename: 'DestinationGroup', name: string, id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', name: string, id: string }
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
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      > }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
    > } };

export type AdminCustomerRowFragment = { id: string, name: string, type: CustomerType, status: CustomerState, version: number, terminatedAt: string | null, erasedAt: string | null, createdAt: string, updatedAt: string, reseller: { id: string, name: string, closed: string | null } | null, currency: { id: string, name: string }, customerClass: { id: string, name: string } };

export type AdminCustomerFieldsFragment = { taxId: string | null, language: string | null, balanceControl: BalanceControl, billingPeriod: BillingPeriod, collectionExempt: boolean, suspensionDelayedTo: string | null, id: string, name: string, type: CustomerType, status: CustomerState, version: number, terminatedAt: string | null, erasedAt: string | null, createdAt: string, updatedAt: string, reseller: { id: string, name: string, closed: string | null } | null, overrides: { sendStatistics: SendStatistics | null, suspendOnInsufficientFunds: boolean | null, sendInvoicesByEmail: SendByEmail | null, autoChargePaymentMethod: boolean | null, invoiceTemplateOverride: LinkOverride, outOfTurnInvoiceTemplateOverride: LinkOverride, taxMethod: TaxMethod | null, fraudTrafficProfileOverride: LinkOverride, purgeAfterMonths: number | null, twoFactor: boolean | null, invoiceTemplate: { id: string, name: string } | null, outOfTurnInvoiceTemplate: { id: string, name: string } | null, taxPlugin: { id: string, name: string } | null, fraudTrafficProfile: { id: string, name: string } | null }, settings: { sendStatistics: { value: SendStatistics, source: SettingSource, inherited: SendStatistics }, suspendOnInsufficientFunds: { value: boolean, source: SettingSource, inherited: boolean }, sendInvoicesByEmail: { value: SendByEmail, source: SettingSource, inherited: SendByEmail }, autoChargePaymentMethod: { value: boolean, source: SettingSource, inherited: boolean }, invoiceTemplate: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, outOfTurnInvoiceTemplate: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, taxMethod: { value: TaxMethod, source: SettingSource, inherited: TaxMethod, taxPlugin: { id: string, name: string } | null }, fraudTrafficProfile: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, purgeAfterMonths: { value: number | null, source: SettingSource, inherited: number | null }, twoFactor: { value: boolean, source: SettingSource, inherited: boolean }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, source: SettingSource, measuredParameter: { id: string, name: string }, service: { id: string, name: string } | null }> }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, measuredParameter: { id: string, name: string }, service: { id: string, name: string } | null }>, customFields: Array<{ value: string | null, masked: boolean, customField: { id: string, name: string } }>, currency: { id: string, name: string }, customerClass: { id: string, name: string } };

export type AdminCustomerListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: CustomerFilter | null | undefined;
  orderBy?: Array<CustomerOrder> | CustomerOrder | null | undefined;
}>;


export type AdminCustomerListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, type: CustomerType, status: CustomerState, version: number, terminatedAt: string | null, erasedAt: string | null, createdAt: string, updatedAt: string, reseller: { id: string, name: string, closed: string | null } | null, currency: { id: string, name: string }, customerClass: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminCustomerQueryVariables = Exact<{
  id: string;
}>;


export type AdminCustomerQuery = { record:
    | { taxId: string | null, language: string | null, balanceControl: BalanceControl, billingPeriod: BillingPeriod, collectionExempt: boolean, suspensionDelayedTo: string | null, id: string, name: string, type: CustomerType, status: CustomerState, version: number, terminatedAt: string | null, erasedAt: string | null, createdAt: string, updatedAt: string, reseller: { id: string, name: string, closed: string | null } | null, overrides: { sendStatistics: SendStatistics | null, suspendOnInsufficientFunds: boolean | null, sendInvoicesByEmail: SendByEmail | null, autoChargePaymentMethod: boolean | null, invoiceTemplateOverride: LinkOverride, outOfTurnInvoiceTemplateOverride: LinkOverride, taxMethod: TaxMethod | null, fraudTrafficProfileOverride: LinkOverride, purgeAfterMonths: number | null, twoFactor: boolean | null, invoiceTemplate: { id: string, name: string } | null, outOfTurnInvoiceTemplate: { id: string, name: string } | null, taxPlugin: { id: string, name: string } | null, fraudTrafficProfile: { id: string, name: string } | null }, settings: { sendStatistics: { value: SendStatistics, source: SettingSource, inherited: SendStatistics }, suspendOnInsufficientFunds: { value: boolean, source: SettingSource, inherited: boolean }, sendInvoicesByEmail: { value: SendByEmail, source: SettingSource, inherited: SendByEmail }, autoChargePaymentMethod: { value: boolean, source: SettingSource, inherited: boolean }, invoiceTemplate: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, outOfTurnInvoiceTemplate: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, taxMethod: { value: TaxMethod, source: SettingSource, inherited: TaxMethod, taxPlugin: { id: string, name: string } | null }, fraudTrafficProfile: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, purgeAfterMonths: { value: number | null, source: SettingSource, inherited: number | null }, twoFactor: { value: boolean, source: SettingSource, inherited: boolean }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, source: SettingSource, measuredParameter: { id: string, name: string }, service: { id: string, name: string } | null }> }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, measuredParameter: { id: string, name: string }, service: { id: string, name: string } | null }>, customFields: Array<{ value: string | null, masked: boolean, customField: { id: string, name: string } }>, currency: { id: string, name: string }, customerClass: { id: string, name: string } }
    | Record<PropertyKey, never>
   | null };

export type AdminCustomerSaveMutationVariables = Exact<{
  input: CustomerSaveInput;
}>;


export type AdminCustomerSaveMutation = { saved: { record: { taxId: string | null, language: string | null, balanceControl: BalanceControl, billingPeriod: BillingPeriod, collectionExempt: boolean, suspensionDelayedTo: string | null, id: string, name: string, type: CustomerType, status: CustomerState, version: number, terminatedAt: string | null, erasedAt: string | null, createdAt: string, updatedAt: string, reseller: { id: string, name: string, closed: string | null } | null, overrides: { sendStatistics: SendStatistics | null, suspendOnInsufficientFunds: boolean | null, sendInvoicesByEmail: SendByEmail | null, autoChargePaymentMethod: boolean | null, invoiceTemplateOverride: LinkOverride, outOfTurnInvoiceTemplateOverride: LinkOverride, taxMethod: TaxMethod | null, fraudTrafficProfileOverride: LinkOverride, purgeAfterMonths: number | null, twoFactor: boolean | null, invoiceTemplate: { id: string, name: string } | null, outOfTurnInvoiceTemplate: { id: string, name: string } | null, taxPlugin: { id: string, name: string } | null, fraudTrafficProfile: { id: string, name: string } | null }, settings: { sendStatistics: { value: SendStatistics, source: SettingSource, inherited: SendStatistics }, suspendOnInsufficientFunds: { value: boolean, source: SettingSource, inherited: boolean }, sendInvoicesByEmail: { value: SendByEmail, source: SettingSource, inherited: SendByEmail }, autoChargePaymentMethod: { value: boolean, source: SettingSource, inherited: boolean }, invoiceTemplate: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, outOfTurnInvoiceTemplate: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, taxMethod: { value: TaxMethod, source: SettingSource, inherited: TaxMethod, taxPlugin: { id: string, name: string } | null }, fraudTrafficProfile: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, purgeAfterMonths: { value: number | null, source: SettingSource, inherited: number | null }, twoFactor: { value: boolean, source: SettingSource, inherited: boolean }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, source: SettingSource, measuredParameter: { id: string, name: string }, service: { id: string, name: string } | null }> }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, measuredParameter: { id: string, name: string }, service: { id: string, name: string } | null }>, customFields: Array<{ value: string | null, masked: boolean, customField: { id: string, name: string } }>, currency: { id: string, name: string }, customerClass: { id: string, name: string } } | null, warnings: Array<{ code: WarningCode, path: Array<string>, message: string, template: string, values: Array<string> }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }>, current:
          | { taxId: string | null, language: string | null, balanceControl: BalanceControl, billingPeriod: BillingPeriod, collectionExempt: boolean, suspensionDelayedTo: string | null, id: string, name: string, type: CustomerType, status: CustomerState, version: number, terminatedAt: string | null, erasedAt: string | null, createdAt: string, updatedAt: string, reseller: { id: string, name: string, closed: string | null } | null, overrides: { sendStatistics: SendStatistics | null, suspendOnInsufficientFunds: boolean | null, sendInvoicesByEmail: SendByEmail | null, autoChargePaymentMethod: boolean | null, invoiceTemplateOverride: LinkOverride, outOfTurnInvoiceTemplateOverride: LinkOverride, taxMethod: TaxMethod | null, fraudTrafficProfileOverride: LinkOverride, purgeAfterMonths: number | null, twoFactor: boolean | null, invoiceTemplate: { id: string, name: string } | null, outOfTurnInvoiceTemplate: { id: string, name: string } | null, taxPlugin: { id: string, name: string } | null, fraudTrafficProfile: { id: string, name: string } | null }, settings: { sendStatistics: { value: SendStatistics, source: SettingSource, inherited: SendStatistics }, suspendOnInsufficientFunds: { value: boolean, source: SettingSource, inherited: boolean }, sendInvoicesByEmail: { value: SendByEmail, source: SettingSource, inherited: SendByEmail }, autoChargePaymentMethod: { value: boolean, source: SettingSource, inherited: boolean }, invoiceTemplate: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, outOfTurnInvoiceTemplate: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, taxMethod: { value: TaxMethod, source: SettingSource, inherited: TaxMethod, taxPlugin: { id: string, name: string } | null }, fraudTrafficProfile: { source: SettingSource, value: { id: string, name: string } | null, inherited: { id: string, name: string } | null }, purgeAfterMonths: { value: number | null, source: SettingSource, inherited: number | null }, twoFactor: { value: boolean, source: SettingSource, inherited: boolean }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, source: SettingSource, measuredParameter: { id: string, name: string }, service: { id: string, name: string } | null }> }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, measuredParameter: { id: string, name: string }, service: { id: string, name: string } | null }>, customFields: Array<{ value: string | null, masked: boolean, customField: { id: string, name: string } }>, currency: { id: string, name: string }, customerClass: { id: string, name: string } }
          | Record<PropertyKey, never>
         | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminCustomerDeleteMutationVariables = Exact<{
  input: CustomerDeleteInput;
}>;


export type AdminCustomerDeleteMutation = { deleted: { results: Array<{ id: string, userErrors: Array<
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string>, usedBy: Array<
            | { __typename: 'Account', name: string, id: string }
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
            | { __typename: 'DestinationGroup', name: string, id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', name: string, id: string }
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
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      > }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
    > } };

export type DestinationGroupRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, destinationGroupSet: { id: string, name: string } };

export type DestinationGroupFieldsFragment = { destinations: Array<string>, id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, destinationGroupSet: { id: string, name: string } };

export type AdminDestinationGroupListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: DestinationGroupFilter | null | undefined;
  orderBy?: Array<DestinationGroupOrder> | DestinationGroupOrder | null | undefined;
}>;


export type AdminDestinationGroupListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, destinationGroupSet: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminDestinationGroupQueryVariables = Exact<{
  id: string;
}>;


export type AdminDestinationGroupQuery = { record:
    | { destinations: Array<string>, id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, destinationGroupSet: { id: string, name: string } }
    | Record<PropertyKey, never>
   | null };

export type AdminDestinationGroupSaveMutationVariables = Exact<{
  input: DestinationGroupSaveInput;
}>;


export type AdminDestinationGroupSaveMutation = { saved: { record: { destinations: Array<string>, id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, destinationGroupSet: { id: string, name: string } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }>, current:
          | { destinations: Array<string>, id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, destinationGroupSet: { id: string, name: string } }
          | Record<PropertyKey, never>
         | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminDestinationGroupDeleteMutationVariables = Exact<{
  input: DestinationGroupDeleteInput;
}>;


export type AdminDestinationGroupDeleteMutation = { deleted: { results: Array<{ id: string, userErrors: Array<
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string>, usedBy: Array<
            | { __typename: 'Account', name: string, id: string }
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
            | { __typename: 'DestinationGroup', name: string, id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', name: string, id: string }
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
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      > }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
    > } };

export type DestinationGroupSetRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, complete: boolean };

export type AdminDestinationGroupSetListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: DestinationGroupSetFilter | null | undefined;
  orderBy?: Array<DestinationGroupSetOrder> | DestinationGroupSetOrder | null | undefined;
}>;


export type AdminDestinationGroupSetListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, complete: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminDestinationGroupSetQueryVariables = Exact<{
  id: string;
}>;


export type AdminDestinationGroupSetQuery = { record:
    | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, complete: boolean }
    | Record<PropertyKey, never>
   | null };

export type AdminDestinationGroupSetSaveMutationVariables = Exact<{
  input: DestinationGroupSetSaveInput;
}>;


export type AdminDestinationGroupSetSaveMutation = { saved: { record: { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, complete: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }>, current:
          | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, complete: boolean }
          | Record<PropertyKey, never>
         | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminDestinationGroupSetDeleteMutationVariables = Exact<{
  input: DestinationGroupSetDeleteInput;
}>;


export type AdminDestinationGroupSetDeleteMutation = { deleted: { results: Array<{ id: string, userErrors: Array<
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string>, usedBy: Array<
            | { __typename: 'Account', name: string, id: string }
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
            | { __typename: 'DestinationGroup', name: string, id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', name: string, id: string }
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
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      > }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
    > } };

export type AdminFraudTrafficProfileRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, status: ProfileStatus, managedBy: { id: string, name: string, closed: string | null } | null, currency: { id: string, name: string }, destinationGroupSet: { id: string, name: string } | null, viewerAccess: { level: AccessLevel, reason: string | null } };

export type AdminFraudTrafficProfileFieldsFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, status: ProfileStatus, managedBy: { id: string, name: string, closed: string | null } | null, spendingPlan: { threshold: string | null, checkRemainingFunds: boolean, sendWarning: boolean, warningThresholdPercent: number }, usageThresholds: Array<{ accumulatedPeriod: AccumulatedPeriod, minutes: number, destinationGroup: { id: string, name: string } }>, currency: { id: string, name: string }, destinationGroupSet: { id: string, name: string } | null, viewerAccess: { level: AccessLevel, reason: string | null } };

export type AdminFraudTrafficProfileListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: FraudTrafficProfileFilter | null | undefined;
  orderBy?: Array<FraudTrafficProfileOrder> | FraudTrafficProfileOrder | null | undefined;
}>;


export type AdminFraudTrafficProfileListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, status: ProfileStatus, managedBy: { id: string, name: string, closed: string | null } | null, currency: { id: string, name: string }, destinationGroupSet: { id: string, name: string } | null, viewerAccess: { level: AccessLevel, reason: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminFraudTrafficProfileQueryVariables = Exact<{
  id: string;
}>;


export type AdminFraudTrafficProfileQuery = { record:
    | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, status: ProfileStatus, managedBy: { id: string, name: string, closed: string | null } | null, spendingPlan: { threshold: string | null, checkRemainingFunds: boolean, sendWarning: boolean, warningThresholdPercent: number }, usageThresholds: Array<{ accumulatedPeriod: AccumulatedPeriod, minutes: number, destinationGroup: { id: string, name: string } }>, currency: { id: string, name: string }, destinationGroupSet: { id: string, name: string } | null, viewerAccess: { level: AccessLevel, reason: string | null } }
    | Record<PropertyKey, never>
   | null };

export type AdminFraudTrafficProfileSaveMutationVariables = Exact<{
  input: FraudTrafficProfileSaveInput;
}>;


export type AdminFraudTrafficProfileSaveMutation = { saved: { record: { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, status: ProfileStatus, managedBy: { id: string, name: string, closed: string | null } | null, spendingPlan: { threshold: string | null, checkRemainingFunds: boolean, sendWarning: boolean, warningThresholdPercent: number }, usageThresholds: Array<{ accumulatedPeriod: AccumulatedPeriod, minutes: number, destinationGroup: { id: string, name: string } }>, currency: { id: string, name: string }, destinationGroupSet: { id: string, name: string } | null, viewerAccess: { level: AccessLevel, reason: string | null } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }>, current:
          | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, status: ProfileStatus, managedBy: { id: string, name: string, closed: string | null } | null, spendingPlan: { threshold: string | null, checkRemainingFunds: boolean, sendWarning: boolean, warningThresholdPercent: number }, usageThresholds: Array<{ accumulatedPeriod: AccumulatedPeriod, minutes: number, destinationGroup: { id: string, name: string } }>, currency: { id: string, name: string }, destinationGroupSet: { id: string, name: string } | null, viewerAccess: { level: AccessLevel, reason: string | null } }
          | Record<PropertyKey, never>
         | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminFraudTrafficProfileDeleteMutationVariables = Exact<{
  input: FraudTrafficProfileDeleteInput;
}>;


export type AdminFraudTrafficProfileDeleteMutation = { deleted: { results: Array<{ id: string, userErrors: Array<
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string>, usedBy: Array<
            | { __typename: 'Account', name: string, id: string }
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
            | { __typename: 'DestinationGroup', name: string, id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', name: string, id: string }
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
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      > }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
    > } };

export type AdminInvoiceTemplateRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, kind: InvoiceTemplateKind, locale: string, managedBy: { id: string, name: string, closed: string | null } | null, viewerAccess: { level: AccessLevel, reason: string | null } };

export type AdminInvoiceTemplateListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: InvoiceTemplateFilter | null | undefined;
  orderBy?: Array<InvoiceTemplateOrder> | InvoiceTemplateOrder | null | undefined;
}>;


export type AdminInvoiceTemplateListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, kind: InvoiceTemplateKind, locale: string, managedBy: { id: string, name: string, closed: string | null } | null, viewerAccess: { level: AccessLevel, reason: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminInvoiceTemplateQueryVariables = Exact<{
  id: string;
}>;


export type AdminInvoiceTemplateQuery = { record:
    | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, kind: InvoiceTemplateKind, locale: string, managedBy: { id: string, name: string, closed: string | null } | null, viewerAccess: { level: AccessLevel, reason: string | null } }
    | Record<PropertyKey, never>
   | null };

export type AdminInvoiceTemplateSaveMutationVariables = Exact<{
  input: InvoiceTemplateSaveInput;
}>;


export type AdminInvoiceTemplateSaveMutation = { saved: { record: { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, kind: InvoiceTemplateKind, locale: string, managedBy: { id: string, name: string, closed: string | null } | null, viewerAccess: { level: AccessLevel, reason: string | null } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }>, current:
          | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, kind: InvoiceTemplateKind, locale: string, managedBy: { id: string, name: string, closed: string | null } | null, viewerAccess: { level: AccessLevel, reason: string | null } }
          | Record<PropertyKey, never>
         | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminInvoiceTemplateDeleteMutationVariables = Exact<{
  input: InvoiceTemplateDeleteInput;
}>;


export type AdminInvoiceTemplateDeleteMutation = { deleted: { results: Array<{ id: string, userErrors: Array<
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string>, usedBy: Array<
            | { __typename: 'Account', name: string, id: string }
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
            | { __typename: 'DestinationGroup', name: string, id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', name: string, id: string }
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
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      > }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
    > } };

export type MeasuredParameterRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, code: string, samplingIntervalMinutes: number, measuredForResellers: boolean };

export type AdminMeasuredParameterListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: MeasuredParameterFilter | null | undefined;
  orderBy?: Array<MeasuredParameterOrder> | MeasuredParameterOrder | null | undefined;
}>;


export type AdminMeasuredParameterListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, code: string, samplingIntervalMinutes: number, measuredForResellers: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminMeasuredParameterQueryVariables = Exact<{
  id: string;
}>;


export type AdminMeasuredParameterQuery = { record:
    | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, code: string, samplingIntervalMinutes: number, measuredForResellers: boolean }
    | Record<PropertyKey, never>
   | null };

export type AdminMeasuredParameterSaveMutationVariables = Exact<{
  input: MeasuredParameterSaveInput;
}>;


export type AdminMeasuredParameterSaveMutation = { saved: { record: { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, code: string, samplingIntervalMinutes: number, measuredForResellers: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }>, current:
          | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, code: string, samplingIntervalMinutes: number, measuredForResellers: boolean }
          | Record<PropertyKey, never>
         | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminMeasuredParameterDeleteMutationVariables = Exact<{
  input: MeasuredParameterDeleteInput;
}>;


export type AdminMeasuredParameterDeleteMutation = { deleted: { results: Array<{ id: string, userErrors: Array<
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string>, usedBy: Array<
            | { __typename: 'Account', name: string, id: string }
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
            | { __typename: 'DestinationGroup', name: string, id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', name: string, id: string }
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
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      > }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
    > } };

export type AdminNotificationSetRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, managedBy: { id: string, name: string, closed: string | null } | null, viewerAccess: { level: AccessLevel, reason: string | null } };

export type AdminNotificationSetFieldsFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, managedBy: { id: string, name: string, closed: string | null } | null, templates: Array<{ type: NotificationType, language: string, subject: string | null, body: string | null, bodyIsHtml: boolean, smsText: string | null, bcc: Array<string> }>, viewerAccess: { level: AccessLevel, reason: string | null } };

export type AdminNotificationSetListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: NotificationSetFilter | null | undefined;
  orderBy?: Array<NotificationSetOrder> | NotificationSetOrder | null | undefined;
}>;


export type AdminNotificationSetListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, managedBy: { id: string, name: string, closed: string | null } | null, viewerAccess: { level: AccessLevel, reason: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminNotificationSetQueryVariables = Exact<{
  id: string;
}>;


export type AdminNotificationSetQuery = { record:
    | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, managedBy: { id: string, name: string, closed: string | null } | null, templates: Array<{ type: NotificationType, language: string, subject: string | null, body: string | null, bodyIsHtml: boolean, smsText: string | null, bcc: Array<string> }>, viewerAccess: { level: AccessLevel, reason: string | null } }
    | Record<PropertyKey, never>
   | null };

export type AdminNotificationSetSaveMutationVariables = Exact<{
  input: NotificationSetSaveInput;
}>;


export type AdminNotificationSetSaveMutation = { saved: { record: { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, managedBy: { id: string, name: string, closed: string | null } | null, templates: Array<{ type: NotificationType, language: string, subject: string | null, body: string | null, bodyIsHtml: boolean, smsText: string | null, bcc: Array<string> }>, viewerAccess: { level: AccessLevel, reason: string | null } } | null, warnings: Array<{ code: WarningCode, path: Array<string>, message: string, template: string, values: Array<string> }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }>, current:
          | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, managedBy: { id: string, name: string, closed: string | null } | null, templates: Array<{ type: NotificationType, language: string, subject: string | null, body: string | null, bodyIsHtml: boolean, smsText: string | null, bcc: Array<string> }>, viewerAccess: { level: AccessLevel, reason: string | null } }
          | Record<PropertyKey, never>
         | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminNotificationSetDeleteMutationVariables = Exact<{
  input: NotificationSetDeleteInput;
}>;


export type AdminNotificationSetDeleteMutation = { deleted: { results: Array<{ id: string, userErrors: Array<
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string>, usedBy: Array<
            | { __typename: 'Account', name: string, id: string }
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
            | { __typename: 'DestinationGroup', name: string, id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', name: string, id: string }
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
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      > }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
    > } };

export type ResellerRowFragment = { id: string, name: string, version: number, createdAt: string, updatedAt: string, customerCount: number, closedAt: string | null, currency: { id: string, name: string }, customerClass: { id: string, name: string } | null };

export type AdminResellerListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ResellerFilter | null | undefined;
  orderBy?: Array<ResellerOrder> | ResellerOrder | null | undefined;
}>;


export type AdminResellerListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, version: number, createdAt: string, updatedAt: string, customerCount: number, closedAt: string | null, currency: { id: string, name: string }, customerClass: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminResellerQueryVariables = Exact<{
  id: string;
}>;


export type AdminResellerQuery = { record:
    | { id: string, name: string, version: number, createdAt: string, updatedAt: string, customerCount: number, closedAt: string | null, currency: { id: string, name: string }, customerClass: { id: string, name: string } | null }
    | Record<PropertyKey, never>
   | null };

export type AdminResellerSaveMutationVariables = Exact<{
  input: ResellerSaveInput;
}>;


export type AdminResellerSaveMutation = { saved: { record: { id: string, name: string, version: number, createdAt: string, updatedAt: string, customerCount: number, closedAt: string | null, currency: { id: string, name: string }, customerClass: { id: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }>, current:
          | { id: string, name: string, version: number, createdAt: string, updatedAt: string, customerCount: number, closedAt: string | null, currency: { id: string, name: string }, customerClass: { id: string, name: string } | null }
          | Record<PropertyKey, never>
         | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminResellerCloseMutationVariables = Exact<{
  input: ResellerCloseInput;
}>;


export type AdminResellerCloseMutation = { saved: { record: { id: string, name: string, version: number, createdAt: string, updatedAt: string, customerCount: number, closedAt: string | null, currency: { id: string, name: string }, customerClass: { id: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminResellerReopenMutationVariables = Exact<{
  input: ResellerReopenInput;
}>;


export type AdminResellerReopenMutation = { saved: { record: { id: string, name: string, version: number, createdAt: string, updatedAt: string, customerCount: number, closedAt: string | null, currency: { id: string, name: string }, customerClass: { id: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type ServiceRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, code: string };

export type AdminServiceListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ServiceFilter | null | undefined;
  orderBy?: Array<ServiceOrder> | ServiceOrder | null | undefined;
}>;


export type AdminServiceListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, code: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminServiceQueryVariables = Exact<{
  id: string;
}>;


export type AdminServiceQuery = { record:
    | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, code: string }
    | Record<PropertyKey, never>
   | null };

export type AdminServiceSaveMutationVariables = Exact<{
  input: ServiceSaveInput;
}>;


export type AdminServiceSaveMutation = { saved: { record: { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, code: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }>, current:
          | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, code: string }
          | Record<PropertyKey, never>
         | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminServiceDeleteMutationVariables = Exact<{
  input: ServiceDeleteInput;
}>;


export type AdminServiceDeleteMutation = { deleted: { results: Array<{ id: string, userErrors: Array<
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string>, usedBy: Array<
            | { __typename: 'Account', name: string, id: string }
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
            | { __typename: 'DestinationGroup', name: string, id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', name: string, id: string }
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
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      > }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
    > } };

export type TaxPluginRowFragment = { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, engine: TaxEngine, serviceAddress: string, account: string };

export type AdminTaxPluginListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: TaxPluginFilter | null | undefined;
  orderBy?: Array<TaxPluginOrder> | TaxPluginOrder | null | undefined;
}>;


export type AdminTaxPluginListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, engine: TaxEngine, serviceAddress: string, account: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminTaxPluginQueryVariables = Exact<{
  id: string;
}>;


export type AdminTaxPluginQuery = { record:
    | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, engine: TaxEngine, serviceAddress: string, account: string }
    | Record<PropertyKey, never>
   | null };

export type AdminTaxPluginSaveMutationVariables = Exact<{
  input: TaxPluginSaveInput;
}>;


export type AdminTaxPluginSaveMutation = { saved: { record: { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, engine: TaxEngine, serviceAddress: string, account: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }>, current:
          | { id: string, name: string, description: string, version: number, createdAt: string, updatedAt: string, engine: TaxEngine, serviceAddress: string, account: string }
          | Record<PropertyKey, never>
         | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminTaxPluginDeleteMutationVariables = Exact<{
  input: TaxPluginDeleteInput;
}>;


export type AdminTaxPluginDeleteMutation = { deleted: { results: Array<{ id: string, userErrors: Array<
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string>, usedBy: Array<
            | { __typename: 'Account', name: string, id: string }
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
            | { __typename: 'DestinationGroup', name: string, id: string }
            | { __typename: 'DestinationGroupSet', id: string }
            | { __typename: 'FraudTrafficProfile', name: string, id: string }
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
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      > }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
    > } };

export type TokenRowFragment = { id: string, name: string, createdAt: string, expiresAt: string | null, revokedAt: string | null };

export type AdminTokensQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AdminTokensQuery = { node:
    | { id: string, tokens: { totalCount: number, nodes: Array<{ id: string, name: string, createdAt: string, expiresAt: string | null, revokedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type AdminTokenCreateMutationVariables = Exact<{
  input: TokenCreateInput;
}>;


export type AdminTokenCreateMutation = { created: { secret: string | null, token: { id: string, name: string, createdAt: string, expiresAt: string | null, revokedAt: string | null, user: { id: string } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminTokenRevokeMutationVariables = Exact<{
  input: TokenRevokeInput;
}>;


export type AdminTokenRevokeMutation = { revoked: { results: Array<{ id: string, userErrors: Array<
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
        | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      > }>, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string> }
    > } };

export type UserRowFragment = { id: string, userName: string, displayName: string, role: UserRole, disabled: boolean, masksPersonalData: boolean, version: number, createdAt: string, updatedAt: string, name: string, reseller: { id: string, name: string, closed: string | null } | null };

export type AdminUserListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: UserFilter | null | undefined;
  orderBy?: Array<UserOrder> | UserOrder | null | undefined;
}>;


export type AdminUserListQuery = { list: { totalCount: number, nodes: Array<{ id: string, userName: string, displayName: string, role: UserRole, disabled: boolean, masksPersonalData: boolean, version: number, createdAt: string, updatedAt: string, name: string, reseller: { id: string, name: string, closed: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminUserQueryVariables = Exact<{
  id: string;
}>;


export type AdminUserQuery = { record:
    | { id: string, userName: string, displayName: string, role: UserRole, disabled: boolean, masksPersonalData: boolean, version: number, createdAt: string, updatedAt: string, name: string, reseller: { id: string, name: string, closed: string | null } | null }
    | Record<PropertyKey, never>
   | null };

export type AdminUserSaveMutationVariables = Exact<{
  input: UserSaveInput;
}>;


export type AdminUserSaveMutation = { saved: { record: { id: string, userName: string, displayName: string, role: UserRole, disabled: boolean, masksPersonalData: boolean, version: number, createdAt: string, updatedAt: string, name: string, reseller: { id: string, name: string, closed: string | null } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }>, current:
          | { id: string, userName: string, displayName: string, role: UserRole, disabled: boolean, masksPersonalData: boolean, version: number, createdAt: string, updatedAt: string, name: string, reseller: { id: string, name: string, closed: string | null } | null }
          | Record<PropertyKey, never>
         | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type AdminUserDisableMutationVariables = Exact<{
  input: UserDisableInput;
}>;


export type AdminUserDisableMutation = { saved: { record: { id: string, userName: string, displayName: string, role: UserRole, disabled: boolean, masksPersonalData: boolean, version: number, createdAt: string, updatedAt: string, name: string, reseller: { id: string, name: string, closed: string | null } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export const AccountRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<AccountRowFragment, unknown>;
export const AccountFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountRow"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<AccountFieldsFragment, unknown>;
export const CollectionStepFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CollectionStepFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CollectionEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"movedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"daysOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"holiday"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"countedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"waitsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"delayedUntil"}}]}}]}}]} as unknown as DocumentNode<CollectionStepFieldsFragment, unknown>;
export const EnabledFieldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnabledField"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldSetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"containsPersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maximumLength"}},{"kind":"Field","name":{"kind":"Name","value":"masks"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"decimalPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"options"}}]}}]}}]}}]} as unknown as DocumentNode<EnabledFieldFragment, unknown>;
export const DataOfCustomerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DataOfCustomer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemovedData"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<DataOfCustomerFragment, unknown>;
export const RecordChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<RecordChangeFragment, unknown>;
export const AdminBlockersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminBlockers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminBlockersFragment, unknown>;
export const CalendarRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<CalendarRowFragment, unknown>;
export const AdminCalendarRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCalendarRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarRow"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AdminCalendarRowFragment, unknown>;
export const CalendarFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarRow"}},{"kind":"Field","name":{"kind":"Name","value":"weekend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monday"}},{"kind":"Field","name":{"kind":"Name","value":"tuesday"}},{"kind":"Field","name":{"kind":"Name","value":"wednesday"}},{"kind":"Field","name":{"kind":"Name","value":"thursday"}},{"kind":"Field","name":{"kind":"Name","value":"friday"}},{"kind":"Field","name":{"kind":"Name","value":"saturday"}},{"kind":"Field","name":{"kind":"Name","value":"sunday"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<CalendarFieldsFragment, unknown>;
export const AdminCalendarFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCalendarFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarFields"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarRow"}},{"kind":"Field","name":{"kind":"Name","value":"weekend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monday"}},{"kind":"Field","name":{"kind":"Name","value":"tuesday"}},{"kind":"Field","name":{"kind":"Name","value":"wednesday"}},{"kind":"Field","name":{"kind":"Name","value":"thursday"}},{"kind":"Field","name":{"kind":"Name","value":"friday"}},{"kind":"Field","name":{"kind":"Name","value":"saturday"}},{"kind":"Field","name":{"kind":"Name","value":"sunday"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AdminCalendarFieldsFragment, unknown>;
export const CustomFieldDefinitionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldDefinitionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"visibleToEndUsers"}},{"kind":"Field","name":{"kind":"Name","value":"containsPersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<CustomFieldDefinitionRowFragment, unknown>;
export const AdminCustomFieldDefinitionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomFieldDefinitionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomFieldDefinitionRow"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldDefinitionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"visibleToEndUsers"}},{"kind":"Field","name":{"kind":"Name","value":"containsPersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AdminCustomFieldDefinitionRowFragment, unknown>;
export const CustomFieldDefinitionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomFieldDefinitionRow"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maximumLength"}},{"kind":"Field","name":{"kind":"Name","value":"masks"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"decimalPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"options"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldDefinitionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"visibleToEndUsers"}},{"kind":"Field","name":{"kind":"Name","value":"containsPersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<CustomFieldDefinitionFieldsFragment, unknown>;
export const AdminCustomFieldDefinitionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomFieldDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomFieldDefinitionFields"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldDefinitionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"visibleToEndUsers"}},{"kind":"Field","name":{"kind":"Name","value":"containsPersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomFieldDefinitionRow"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maximumLength"}},{"kind":"Field","name":{"kind":"Name","value":"masks"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"decimalPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"options"}}]}}]}}]} as unknown as DocumentNode<AdminCustomFieldDefinitionFieldsFragment, unknown>;
export const CustomTaxRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomTaxRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTax"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<CustomTaxRowFragment, unknown>;
export const AdminCustomTaxRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomTaxRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTax"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomTaxRow"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomTaxRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTax"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AdminCustomTaxRowFragment, unknown>;
export const CustomerRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"terminatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<CustomerRowFragment, unknown>;
export const AdminCustomerRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerRow"}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"terminatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<AdminCustomerRowFragment, unknown>;
export const CustomerFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerRow"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"balanceControl"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"collectionExempt"}},{"kind":"Field","name":{"kind":"Name","value":"suspensionDelayedTo"}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"}},{"kind":"Field","name":{"kind":"Name","value":"sendInvoicesByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplateOverride"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplateOverride"}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxMethod"}},{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfileOverride"}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterMonths"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendInvoicesByEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"twoFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chargeBasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerItem"}},{"kind":"Field","name":{"kind":"Name","value":"itemsFreeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chargeBasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerItem"}},{"kind":"Field","name":{"kind":"Name","value":"itemsFreeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"terminatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<CustomerFieldsFragment, unknown>;
export const AdminCustomerFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerFields"}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"terminatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerRow"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"balanceControl"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"collectionExempt"}},{"kind":"Field","name":{"kind":"Name","value":"suspensionDelayedTo"}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"}},{"kind":"Field","name":{"kind":"Name","value":"sendInvoicesByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplateOverride"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplateOverride"}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxMethod"}},{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfileOverride"}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterMonths"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendInvoicesByEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"twoFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chargeBasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerItem"}},{"kind":"Field","name":{"kind":"Name","value":"itemsFreeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chargeBasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerItem"}},{"kind":"Field","name":{"kind":"Name","value":"itemsFreeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]} as unknown as DocumentNode<AdminCustomerFieldsFragment, unknown>;
export const DestinationGroupRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DestinationGroupRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destinationGroupSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DestinationGroupRowFragment, unknown>;
export const DestinationGroupFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DestinationGroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DestinationGroupRow"}},{"kind":"Field","name":{"kind":"Name","value":"destinations"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DestinationGroupRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destinationGroupSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DestinationGroupFieldsFragment, unknown>;
export const DestinationGroupSetRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DestinationGroupSetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroupSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}}]}}]} as unknown as DocumentNode<DestinationGroupSetRowFragment, unknown>;
export const FraudTrafficProfileRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FraudTrafficProfileRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destinationGroupSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<FraudTrafficProfileRowFragment, unknown>;
export const AdminFraudTrafficProfileRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminFraudTrafficProfileRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FraudTrafficProfileRow"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FraudTrafficProfileRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destinationGroupSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AdminFraudTrafficProfileRowFragment, unknown>;
export const FraudTrafficProfileFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FraudTrafficProfileFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FraudTrafficProfileRow"}},{"kind":"Field","name":{"kind":"Name","value":"spendingPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"checkRemainingFunds"}},{"kind":"Field","name":{"kind":"Name","value":"sendWarning"}},{"kind":"Field","name":{"kind":"Name","value":"warningThresholdPercent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usageThresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destinationGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accumulatedPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FraudTrafficProfileRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destinationGroupSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<FraudTrafficProfileFieldsFragment, unknown>;
export const AdminFraudTrafficProfileFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminFraudTrafficProfileFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FraudTrafficProfileFields"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FraudTrafficProfileRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destinationGroupSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FraudTrafficProfileFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FraudTrafficProfileRow"}},{"kind":"Field","name":{"kind":"Name","value":"spendingPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"checkRemainingFunds"}},{"kind":"Field","name":{"kind":"Name","value":"sendWarning"}},{"kind":"Field","name":{"kind":"Name","value":"warningThresholdPercent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usageThresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destinationGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accumulatedPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]} as unknown as DocumentNode<AdminFraudTrafficProfileFieldsFragment, unknown>;
export const InvoiceTemplateRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceTemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<InvoiceTemplateRowFragment, unknown>;
export const AdminInvoiceTemplateRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminInvoiceTemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceTemplateRow"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceTemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AdminInvoiceTemplateRowFragment, unknown>;
export const MeasuredParameterRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParameterRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuredParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"samplingIntervalMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"measuredForResellers"}}]}}]} as unknown as DocumentNode<MeasuredParameterRowFragment, unknown>;
export const NotificationSetRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<NotificationSetRowFragment, unknown>;
export const AdminNotificationSetRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminNotificationSetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationSetRow"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AdminNotificationSetRowFragment, unknown>;
export const NotificationSetFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationSetRow"}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"bodyIsHtml"}},{"kind":"Field","name":{"kind":"Name","value":"smsText"}},{"kind":"Field","name":{"kind":"Name","value":"bcc"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<NotificationSetFieldsFragment, unknown>;
export const AdminNotificationSetFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminNotificationSetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationSetFields"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationSetRow"}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"bodyIsHtml"}},{"kind":"Field","name":{"kind":"Name","value":"smsText"}},{"kind":"Field","name":{"kind":"Name","value":"bcc"}}]}}]}}]} as unknown as DocumentNode<AdminNotificationSetFieldsFragment, unknown>;
export const ResellerRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResellerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerCount"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]} as unknown as DocumentNode<ResellerRowFragment, unknown>;
export const ServiceRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<ServiceRowFragment, unknown>;
export const TaxPluginRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaxPluginRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaxPlugin"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"engine"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"account"}}]}}]} as unknown as DocumentNode<TaxPluginRowFragment, unknown>;
export const TokenRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<TokenRowFragment, unknown>;
export const UserRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"masksPersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UserRowFragment, unknown>;
export const ChooseCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChooseCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseCustomerQuery, ChooseCustomerQueryVariables>;
export const ChooseCustomerClassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChooseCustomerClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"customerClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseCustomerClassQuery, ChooseCustomerClassQueryVariables>;
export const ChooseInvoiceTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChooseInvoiceTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceTemplateFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"invoiceTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseInvoiceTemplateQuery, ChooseInvoiceTemplateQueryVariables>;
export const ChooseFraudTrafficProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChooseFraudTrafficProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfileFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"fraudTrafficProfiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseFraudTrafficProfileQuery, ChooseFraudTrafficProfileQueryVariables>;
export const ChooseTaxPluginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChooseTaxPlugin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaxPluginFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"taxPlugins"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseTaxPluginQuery, ChooseTaxPluginQueryVariables>;
export const ChooseMeasuredParameterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChooseMeasuredParameter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuredParameterFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"measuredParameters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseMeasuredParameterQuery, ChooseMeasuredParameterQueryVariables>;
export const ChooseServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChooseService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseServiceQuery, ChooseServiceQueryVariables>;
export const ChooseDestinationGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChooseDestinationGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroupFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"destinationGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseDestinationGroupQuery, ChooseDestinationGroupQueryVariables>;
export const ChooseDestinationGroupSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChooseDestinationGroupSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroupSetFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"destinationGroupSets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseDestinationGroupSetQuery, ChooseDestinationGroupSetQueryVariables>;
export const ChooseCustomFieldDefinitionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChooseCustomFieldDefinition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinitionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"customFieldDefinitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseCustomFieldDefinitionQuery, ChooseCustomFieldDefinitionQueryVariables>;
export const ChooseCurrencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChooseCurrency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"currencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<ChooseCurrencyQuery, ChooseCurrencyQueryVariables>;
export const CollectionOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CollectionOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"amount"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Decimal"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"preview"},"name":{"kind":"Name","value":"collectionDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"amount"},"value":{"kind":"Variable","name":{"kind":"Name","value":"amount"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"invoiced"}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classVersion"}},{"kind":"Field","name":{"kind":"Name","value":"termsUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CollectionStepFields"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CollectionStepFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CollectionEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"movedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"daysOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"holiday"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"countedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"waitsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"delayedUntil"}}]}}]}}]} as unknown as DocumentNode<CollectionOnDayQuery, CollectionOnDayQueryVariables>;
export const CollectionOfInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CollectionOfInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoices"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"issuedOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"amount"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Decimal"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"preview"},"name":{"kind":"Name","value":"collectionTimeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"invoices"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoices"}}},{"kind":"Argument","name":{"kind":"Name","value":"issuedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issuedOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"amount"},"value":{"kind":"Variable","name":{"kind":"Name","value":"amount"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CollectionStepFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CollectionStepFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CollectionEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"movedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"daysOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"holiday"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"countedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"waitsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"delayedUntil"}}]}}]}}]} as unknown as DocumentNode<CollectionOfInvoiceQuery, CollectionOfInvoiceQueryVariables>;
export const FieldsOfClassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FieldsOfClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxationMethod"}},{"kind":"Field","name":{"kind":"Name","value":"finances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regularInvoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudProtection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rightToBeForgotten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"removalMode"}},{"kind":"Field","name":{"kind":"Name","value":"storagePeriodMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"webSelfCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"twoFactor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnabledField"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnabledField"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldSetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"containsPersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maximumLength"}},{"kind":"Field","name":{"kind":"Name","value":"masks"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"decimalPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"options"}}]}}]}}]}}]} as unknown as DocumentNode<FieldsOfClassQuery, FieldsOfClassQueryVariables>;
export const FieldsOfCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FieldsOfCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnabledField"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnabledField"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldSetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"containsPersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maximumLength"}},{"kind":"Field","name":{"kind":"Name","value":"masks"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"decimalPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"options"}}]}}]}}]}}]} as unknown as DocumentNode<FieldsOfCustomerQuery, FieldsOfCustomerQueryVariables>;
export const AccountsOfCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountsOfCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountsOfCustomerQuery, AccountsOfCustomerQueryVariables>;
export const RemovalOfPersonalDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RemovalOfPersonalData"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personalDataRemoval"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"erasableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DataOfCustomer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DataOfCustomer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DataOfCustomer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemovedData"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<RemovalOfPersonalDataQuery, RemovalOfPersonalDataQueryVariables>;
export const TerminateCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TerminateCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerTerminateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"customerTerminate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"terminatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerRow"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"balanceControl"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"collectionExempt"}},{"kind":"Field","name":{"kind":"Name","value":"suspensionDelayedTo"}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"}},{"kind":"Field","name":{"kind":"Name","value":"sendInvoicesByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplateOverride"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplateOverride"}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxMethod"}},{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfileOverride"}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterMonths"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendInvoicesByEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"twoFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chargeBasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerItem"}},{"kind":"Field","name":{"kind":"Name","value":"itemsFreeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chargeBasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerItem"}},{"kind":"Field","name":{"kind":"Name","value":"itemsFreeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]} as unknown as DocumentNode<TerminateCustomerMutation, TerminateCustomerMutationVariables>;
export const EraseCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EraseCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerEraseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"customerErase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"terminatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerRow"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"balanceControl"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"collectionExempt"}},{"kind":"Field","name":{"kind":"Name","value":"suspensionDelayedTo"}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"}},{"kind":"Field","name":{"kind":"Name","value":"sendInvoicesByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplateOverride"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplateOverride"}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxMethod"}},{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfileOverride"}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterMonths"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendInvoicesByEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"twoFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chargeBasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerItem"}},{"kind":"Field","name":{"kind":"Name","value":"itemsFreeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chargeBasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerItem"}},{"kind":"Field","name":{"kind":"Name","value":"itemsFreeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]} as unknown as DocumentNode<EraseCustomerMutation, EraseCustomerMutationVariables>;
export const AssignClassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassAssignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"assigned"},"name":{"kind":"Name","value":"customerClassAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affectedCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AssignClassMutation, AssignClassMutationVariables>;
export const AdminAccountListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminAccountList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<AdminAccountListQuery, AdminAccountListQueryVariables>;
export const AdminAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountRow"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]} as unknown as DocumentNode<AdminAccountQuery, AdminAccountQueryVariables>;
export const AdminAccountSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminAccountSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"accountSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountRow"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<AdminAccountSaveMutation, AdminAccountSaveMutationVariables>;
export const AdminAccountDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminAccountDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deleted"},"name":{"kind":"Name","value":"accountDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminBlockers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminBlockers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminAccountDeleteMutation, AdminAccountDeleteMutationVariables>;
export const AdminCalendarListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCalendarList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"calendars"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCalendarRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCalendarRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarRow"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<AdminCalendarListQuery, AdminCalendarListQueryVariables>;
export const AdminCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCalendarFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarRow"}},{"kind":"Field","name":{"kind":"Name","value":"weekend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monday"}},{"kind":"Field","name":{"kind":"Name","value":"tuesday"}},{"kind":"Field","name":{"kind":"Name","value":"wednesday"}},{"kind":"Field","name":{"kind":"Name","value":"thursday"}},{"kind":"Field","name":{"kind":"Name","value":"friday"}},{"kind":"Field","name":{"kind":"Name","value":"saturday"}},{"kind":"Field","name":{"kind":"Name","value":"sunday"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCalendarFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarFields"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<AdminCalendarQuery, AdminCalendarQueryVariables>;
export const AdminCalendarSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminCalendarSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"calendarSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCalendarFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCalendarFields"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarRow"}},{"kind":"Field","name":{"kind":"Name","value":"weekend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monday"}},{"kind":"Field","name":{"kind":"Name","value":"tuesday"}},{"kind":"Field","name":{"kind":"Name","value":"wednesday"}},{"kind":"Field","name":{"kind":"Name","value":"thursday"}},{"kind":"Field","name":{"kind":"Name","value":"friday"}},{"kind":"Field","name":{"kind":"Name","value":"saturday"}},{"kind":"Field","name":{"kind":"Name","value":"sunday"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCalendarFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarFields"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<AdminCalendarSaveMutation, AdminCalendarSaveMutationVariables>;
export const AdminCalendarDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminCalendarDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deleted"},"name":{"kind":"Name","value":"calendarDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminBlockers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminBlockers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminCalendarDeleteMutation, AdminCalendarDeleteMutationVariables>;
export const ChooseResellerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChooseReseller"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ResellerFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"resellers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseResellerQuery, ChooseResellerQueryVariables>;
export const AdminCustomFieldDefinitionListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCustomFieldDefinitionList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinitionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinitionOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"customFieldDefinitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCustomFieldDefinitionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldDefinitionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"visibleToEndUsers"}},{"kind":"Field","name":{"kind":"Name","value":"containsPersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomFieldDefinitionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomFieldDefinitionRow"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<AdminCustomFieldDefinitionListQuery, AdminCustomFieldDefinitionListQueryVariables>;
export const AdminCustomFieldDefinitionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCustomFieldDefinition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCustomFieldDefinitionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldDefinitionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"visibleToEndUsers"}},{"kind":"Field","name":{"kind":"Name","value":"containsPersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomFieldDefinitionRow"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maximumLength"}},{"kind":"Field","name":{"kind":"Name","value":"masks"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"decimalPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"options"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomFieldDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomFieldDefinitionFields"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<AdminCustomFieldDefinitionQuery, AdminCustomFieldDefinitionQueryVariables>;
export const AdminCustomFieldDefinitionSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminCustomFieldDefinitionSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinitionSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"customFieldDefinitionSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"customFieldDefinition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCustomFieldDefinitionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCustomFieldDefinitionFields"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldDefinitionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"visibleToEndUsers"}},{"kind":"Field","name":{"kind":"Name","value":"containsPersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomFieldDefinitionRow"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maximumLength"}},{"kind":"Field","name":{"kind":"Name","value":"masks"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}},{"kind":"Field","name":{"kind":"Name","value":"decimalPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"options"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomFieldDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomFieldDefinitionFields"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<AdminCustomFieldDefinitionSaveMutation, AdminCustomFieldDefinitionSaveMutationVariables>;
export const AdminCustomFieldDefinitionDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminCustomFieldDefinitionDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinitionDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deleted"},"name":{"kind":"Name","value":"customFieldDefinitionDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminBlockers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminBlockers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminCustomFieldDefinitionDeleteMutation, AdminCustomFieldDefinitionDeleteMutationVariables>;
export const AdminCustomTaxListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCustomTaxList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTaxFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTaxOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"customTaxes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCustomTaxRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomTaxRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTax"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomTaxRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTax"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomTaxRow"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<AdminCustomTaxListQuery, AdminCustomTaxListQueryVariables>;
export const AdminCustomTaxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCustomTax"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCustomTaxRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomTaxRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTax"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomTaxRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTax"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomTaxRow"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<AdminCustomTaxQuery, AdminCustomTaxQueryVariables>;
export const AdminCustomTaxSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminCustomTaxSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTaxSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"customTaxSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"customTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCustomTaxRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCustomTaxRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomTaxRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTax"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomTaxRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTax"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomTaxRow"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<AdminCustomTaxSaveMutation, AdminCustomTaxSaveMutationVariables>;
export const AdminCustomTaxDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminCustomTaxDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTaxDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deleted"},"name":{"kind":"Name","value":"customTaxDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminBlockers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminBlockers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminCustomTaxDeleteMutation, AdminCustomTaxDeleteMutationVariables>;
export const AdminCustomerListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCustomerList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCustomerRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"terminatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerRow"}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<AdminCustomerListQuery, AdminCustomerListQueryVariables>;
export const AdminCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCustomerFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"terminatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerRow"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"balanceControl"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"collectionExempt"}},{"kind":"Field","name":{"kind":"Name","value":"suspensionDelayedTo"}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"}},{"kind":"Field","name":{"kind":"Name","value":"sendInvoicesByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplateOverride"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplateOverride"}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxMethod"}},{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfileOverride"}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterMonths"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendInvoicesByEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"twoFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chargeBasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerItem"}},{"kind":"Field","name":{"kind":"Name","value":"itemsFreeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chargeBasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerItem"}},{"kind":"Field","name":{"kind":"Name","value":"itemsFreeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerFields"}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<AdminCustomerQuery, AdminCustomerQueryVariables>;
export const AdminCustomerSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminCustomerSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"customerSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCustomerFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminCustomerFields"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"terminatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerRow"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"balanceControl"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"collectionExempt"}},{"kind":"Field","name":{"kind":"Name","value":"suspensionDelayedTo"}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"}},{"kind":"Field","name":{"kind":"Name","value":"sendInvoicesByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplateOverride"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplateOverride"}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxMethod"}},{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfileOverride"}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterMonths"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendInvoicesByEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"purgeAfterMonths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"twoFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chargeBasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerItem"}},{"kind":"Field","name":{"kind":"Name","value":"itemsFreeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chargeBasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerItem"}},{"kind":"Field","name":{"kind":"Name","value":"itemsFreeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminCustomerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerFields"}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<AdminCustomerSaveMutation, AdminCustomerSaveMutationVariables>;
export const AdminCustomerDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminCustomerDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deleted"},"name":{"kind":"Name","value":"customerDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminBlockers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminBlockers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminCustomerDeleteMutation, AdminCustomerDeleteMutationVariables>;
export const AdminDestinationGroupListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminDestinationGroupList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroupFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroupOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"destinationGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DestinationGroupRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DestinationGroupRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destinationGroupSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AdminDestinationGroupListQuery, AdminDestinationGroupListQueryVariables>;
export const AdminDestinationGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminDestinationGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DestinationGroupFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DestinationGroupRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destinationGroupSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DestinationGroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DestinationGroupRow"}},{"kind":"Field","name":{"kind":"Name","value":"destinations"}}]}}]} as unknown as DocumentNode<AdminDestinationGroupQuery, AdminDestinationGroupQueryVariables>;
export const AdminDestinationGroupSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminDestinationGroupSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroupSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"destinationGroupSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"destinationGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DestinationGroupFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DestinationGroupFields"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DestinationGroupRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destinationGroupSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DestinationGroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DestinationGroupRow"}},{"kind":"Field","name":{"kind":"Name","value":"destinations"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<AdminDestinationGroupSaveMutation, AdminDestinationGroupSaveMutationVariables>;
export const AdminDestinationGroupDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminDestinationGroupDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroupDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deleted"},"name":{"kind":"Name","value":"destinationGroupDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminBlockers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminBlockers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminDestinationGroupDeleteMutation, AdminDestinationGroupDeleteMutationVariables>;
export const AdminDestinationGroupSetListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminDestinationGroupSetList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroupSetFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroupSetOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"destinationGroupSets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DestinationGroupSetRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DestinationGroupSetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroupSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}}]}}]} as unknown as DocumentNode<AdminDestinationGroupSetListQuery, AdminDestinationGroupSetListQueryVariables>;
export const AdminDestinationGroupSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminDestinationGroupSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DestinationGroupSetRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DestinationGroupSetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroupSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}}]}}]} as unknown as DocumentNode<AdminDestinationGroupSetQuery, AdminDestinationGroupSetQueryVariables>;
export const AdminDestinationGroupSetSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminDestinationGroupSetSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroupSetSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"destinationGroupSetSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"destinationGroupSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DestinationGroupSetRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DestinationGroupSetRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DestinationGroupSetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroupSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<AdminDestinationGroupSetSaveMutation, AdminDestinationGroupSetSaveMutationVariables>;
export const AdminDestinationGroupSetDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminDestinationGroupSetDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroupSetDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deleted"},"name":{"kind":"Name","value":"destinationGroupSetDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminBlockers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminBlockers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminDestinationGroupSetDeleteMutation, AdminDestinationGroupSetDeleteMutationVariables>;
export const AdminFraudTrafficProfileListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminFraudTrafficProfileList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfileFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfileOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"fraudTrafficProfiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminFraudTrafficProfileRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FraudTrafficProfileRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destinationGroupSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminFraudTrafficProfileRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FraudTrafficProfileRow"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<AdminFraudTrafficProfileListQuery, AdminFraudTrafficProfileListQueryVariables>;
export const AdminFraudTrafficProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminFraudTrafficProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminFraudTrafficProfileFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FraudTrafficProfileRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destinationGroupSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FraudTrafficProfileFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FraudTrafficProfileRow"}},{"kind":"Field","name":{"kind":"Name","value":"spendingPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"checkRemainingFunds"}},{"kind":"Field","name":{"kind":"Name","value":"sendWarning"}},{"kind":"Field","name":{"kind":"Name","value":"warningThresholdPercent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usageThresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destinationGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accumulatedPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminFraudTrafficProfileFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FraudTrafficProfileFields"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<AdminFraudTrafficProfileQuery, AdminFraudTrafficProfileQueryVariables>;
export const AdminFraudTrafficProfileSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminFraudTrafficProfileSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfileSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"fraudTrafficProfileSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminFraudTrafficProfileFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminFraudTrafficProfileFields"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FraudTrafficProfileRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destinationGroupSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FraudTrafficProfileFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FraudTrafficProfileRow"}},{"kind":"Field","name":{"kind":"Name","value":"spendingPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"checkRemainingFunds"}},{"kind":"Field","name":{"kind":"Name","value":"sendWarning"}},{"kind":"Field","name":{"kind":"Name","value":"warningThresholdPercent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usageThresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destinationGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accumulatedPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminFraudTrafficProfileFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FraudTrafficProfileFields"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<AdminFraudTrafficProfileSaveMutation, AdminFraudTrafficProfileSaveMutationVariables>;
export const AdminFraudTrafficProfileDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminFraudTrafficProfileDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfileDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deleted"},"name":{"kind":"Name","value":"fraudTrafficProfileDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminBlockers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminBlockers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminFraudTrafficProfileDeleteMutation, AdminFraudTrafficProfileDeleteMutationVariables>;
export const AdminInvoiceTemplateListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminInvoiceTemplateList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceTemplateFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceTemplateOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"invoiceTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminInvoiceTemplateRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceTemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminInvoiceTemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceTemplateRow"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<AdminInvoiceTemplateListQuery, AdminInvoiceTemplateListQueryVariables>;
export const AdminInvoiceTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminInvoiceTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminInvoiceTemplateRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceTemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminInvoiceTemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceTemplateRow"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<AdminInvoiceTemplateQuery, AdminInvoiceTemplateQueryVariables>;
export const AdminInvoiceTemplateSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminInvoiceTemplateSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceTemplateSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"invoiceTemplateSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminInvoiceTemplateRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminInvoiceTemplateRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceTemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminInvoiceTemplateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceTemplateRow"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<AdminInvoiceTemplateSaveMutation, AdminInvoiceTemplateSaveMutationVariables>;
export const AdminInvoiceTemplateDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminInvoiceTemplateDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceTemplateDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deleted"},"name":{"kind":"Name","value":"invoiceTemplateDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminBlockers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminBlockers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminInvoiceTemplateDeleteMutation, AdminInvoiceTemplateDeleteMutationVariables>;
export const AdminMeasuredParameterListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminMeasuredParameterList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuredParameterFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuredParameterOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"measuredParameters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParameterRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParameterRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuredParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"samplingIntervalMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"measuredForResellers"}}]}}]} as unknown as DocumentNode<AdminMeasuredParameterListQuery, AdminMeasuredParameterListQueryVariables>;
export const AdminMeasuredParameterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminMeasuredParameter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParameterRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParameterRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuredParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"samplingIntervalMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"measuredForResellers"}}]}}]} as unknown as DocumentNode<AdminMeasuredParameterQuery, AdminMeasuredParameterQueryVariables>;
export const AdminMeasuredParameterSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminMeasuredParameterSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuredParameterSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"measuredParameterSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParameterRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredParameterRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredParameterRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuredParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"samplingIntervalMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"measuredForResellers"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<AdminMeasuredParameterSaveMutation, AdminMeasuredParameterSaveMutationVariables>;
export const AdminMeasuredParameterDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminMeasuredParameterDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuredParameterDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deleted"},"name":{"kind":"Name","value":"measuredParameterDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminBlockers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminBlockers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminMeasuredParameterDeleteMutation, AdminMeasuredParameterDeleteMutationVariables>;
export const AdminNotificationSetListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminNotificationSetList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSetFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSetOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"notificationSets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminNotificationSetRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminNotificationSetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationSetRow"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<AdminNotificationSetListQuery, AdminNotificationSetListQueryVariables>;
export const AdminNotificationSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminNotificationSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminNotificationSetFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationSetRow"}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"bodyIsHtml"}},{"kind":"Field","name":{"kind":"Name","value":"smsText"}},{"kind":"Field","name":{"kind":"Name","value":"bcc"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminNotificationSetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationSetFields"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<AdminNotificationSetQuery, AdminNotificationSetQueryVariables>;
export const AdminNotificationSetSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminNotificationSetSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSetSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"notificationSetSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"notificationSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminNotificationSetFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminNotificationSetFields"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationSetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationSetRow"}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"bodyIsHtml"}},{"kind":"Field","name":{"kind":"Name","value":"smsText"}},{"kind":"Field","name":{"kind":"Name","value":"bcc"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminNotificationSetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationSetFields"}},{"kind":"Field","name":{"kind":"Name","value":"managedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<AdminNotificationSetSaveMutation, AdminNotificationSetSaveMutationVariables>;
export const AdminNotificationSetDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminNotificationSetDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSetDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deleted"},"name":{"kind":"Name","value":"notificationSetDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminBlockers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminBlockers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminNotificationSetDeleteMutation, AdminNotificationSetDeleteMutationVariables>;
export const AdminResellerListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminResellerList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ResellerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResellerOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"resellers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResellerRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResellerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerCount"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]} as unknown as DocumentNode<AdminResellerListQuery, AdminResellerListQueryVariables>;
export const AdminResellerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminReseller"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResellerRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResellerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerCount"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]} as unknown as DocumentNode<AdminResellerQuery, AdminResellerQueryVariables>;
export const AdminResellerSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminResellerSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResellerSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"resellerSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResellerRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResellerRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResellerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerCount"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<AdminResellerSaveMutation, AdminResellerSaveMutationVariables>;
export const AdminResellerCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminResellerClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResellerCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"resellerClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResellerRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResellerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerCount"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]} as unknown as DocumentNode<AdminResellerCloseMutation, AdminResellerCloseMutationVariables>;
export const AdminResellerReopenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminResellerReopen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResellerReopenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"resellerReopen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResellerRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResellerRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerCount"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]} as unknown as DocumentNode<AdminResellerReopenMutation, AdminResellerReopenMutationVariables>;
export const AdminServiceListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminServiceList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<AdminServiceListQuery, AdminServiceListQueryVariables>;
export const AdminServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]} as unknown as DocumentNode<AdminServiceQuery, AdminServiceQueryVariables>;
export const AdminServiceSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminServiceSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"serviceSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<AdminServiceSaveMutation, AdminServiceSaveMutationVariables>;
export const AdminServiceDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminServiceDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deleted"},"name":{"kind":"Name","value":"serviceDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminBlockers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminBlockers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminServiceDeleteMutation, AdminServiceDeleteMutationVariables>;
export const AdminTaxPluginListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminTaxPluginList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaxPluginFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaxPluginOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"taxPlugins"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaxPluginRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaxPluginRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaxPlugin"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"engine"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"account"}}]}}]} as unknown as DocumentNode<AdminTaxPluginListQuery, AdminTaxPluginListQueryVariables>;
export const AdminTaxPluginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminTaxPlugin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaxPluginRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaxPluginRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaxPlugin"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"engine"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"account"}}]}}]} as unknown as DocumentNode<AdminTaxPluginQuery, AdminTaxPluginQueryVariables>;
export const AdminTaxPluginSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminTaxPluginSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaxPluginSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"taxPluginSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaxPluginRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaxPluginRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaxPluginRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaxPlugin"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"engine"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAddress"}},{"kind":"Field","name":{"kind":"Name","value":"account"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<AdminTaxPluginSaveMutation, AdminTaxPluginSaveMutationVariables>;
export const AdminTaxPluginDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminTaxPluginDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaxPluginDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deleted"},"name":{"kind":"Name","value":"taxPluginDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminBlockers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminBlockers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InUseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminTaxPluginDeleteMutation, AdminTaxPluginDeleteMutationVariables>;
export const AdminTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminTokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TokenRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<AdminTokensQuery, AdminTokensQueryVariables>;
export const AdminTokenCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminTokenCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TokenCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"created"},"name":{"kind":"Name","value":"tokenCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TokenRow"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TokenRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<AdminTokenCreateMutation, AdminTokenCreateMutationVariables>;
export const AdminTokenRevokeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminTokenRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TokenRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"revoked"},"name":{"kind":"Name","value":"tokenRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}}]} as unknown as DocumentNode<AdminTokenRevokeMutation, AdminTokenRevokeMutationVariables>;
export const AdminUserListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminUserList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"masksPersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<AdminUserListQuery, AdminUserListQueryVariables>;
export const AdminUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"masksPersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<AdminUserQuery, AdminUserQueryVariables>;
export const AdminUserSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminUserSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"userSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"masksPersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<AdminUserSaveMutation, AdminUserSaveMutationVariables>;
export const AdminUserDisableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminUserDisable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserDisableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"saved"},"name":{"kind":"Name","value":"userDisable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"closed"},"name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"masksPersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<AdminUserDisableMutation, AdminUserDisableMutationVariables>;
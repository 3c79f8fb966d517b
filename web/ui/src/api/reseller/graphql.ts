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

/** One entry. The custom taxes that the class applies. */
export type AppliedTaxInput = {
  /** The tax that is applied, beside the class's others. */
  customTax?: string | null | undefined;
};

/** When taxes are calculated for prepaid customers and debit accounts. */
export type ApplyTaxes =
  /** On the charges, when the billing period closes. */
  | 'END_OF_BILLING_PERIOD'
  /** On each payment, when it is made. */
  | 'AT_TIME_OF_PAYMENT';

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

/** When a saved payment method is charged with an invoice. */
export type AutoChargeOn =
  /** When the invoice is issued, or approved where it is held for review. */
  | 'ISSUE'
  /** On the due date. */
  | 'DUE_DATE';

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

/** Filters a list of calendars; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type CalendarFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
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

/** When a billing period that has ended is closed. */
export type CloseBillingPeriod =
  /** After the system-wide delay, 6 hours by default. */
  | 'N_HOURS_AFTER_END'
  /** After the system-wide delay and the delay of the customer class on top of it. */
  | 'WITH_DELAY';

/** Whether a billing period closes by itself. */
export type CloseMode =
  /** The period closes by itself when its delay is over. */
  | 'AUTOMATIC'
  /** The period stays open after its delay until an administrator approves it; balance adjustments made meanwhile belong to it. */
  | 'UPON_ADMIN_APPROVAL';

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

/** One entry. Which custom fields appear on the pages of the customers and their accounts. */
export type CustomFieldSettingInput = {
  /** The field. */
  customField?: string | null | undefined;
  /** The field appears on the pages of the class's customers or accounts. Off: values are kept and not shown. */
  enabled?: boolean | null | undefined;
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

/** Filters a list of custom taxes; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type CustomTaxFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** The rate, with at most four decimal places. */
  rate?: DecimalFilter | null | undefined;
  /** Which charges the tax is levied on; on payments only a tax on all charges is. */
  appliesTo?: TaxAppliesToFilter | null | undefined;
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

/** Taxes of the operator's own, side by side. What is absent stays as it is. */
export type CustomTaxationInput = {
  /** Charges contain the taxes already, and they are calculated back from them. Off: they are added. */
  taxesIncludedInRates?: boolean | null | undefined;
  /** The custom taxes that the class applies. */
  taxes?: Array<AppliedTaxInput> | null | undefined;
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

/** One field of the order of a list of customer classes. */
export type CustomerClassOrder = {
  /** The field to order by. */
  field: CustomerClassOrderField;
  /** The direction; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** The fields that a list of customer classes can be ordered by. */
export type CustomerClassOrderField =
  /** By name. */
  | 'NAME'
  /** By the business model's name. */
  | 'BUSINESS_MODEL'
  /** By the currency's code; not set first. */
  | 'CURRENCY'
  /** By the label of which invoices the customers get. */
  | 'INVOICING_PREFERENCE'
  /** By the label of how taxes are calculated. */
  | 'TAXATION_METHOD'
  /** By the number of customers. */
  | 'CUSTOMER_COUNT'
  /** By creation. */
  | 'CREATED_AT'
  /** By last change. */
  | 'UPDATED_AT';

/** Create or change a customer class, any of its panels together: what is absent stays as it is. */
export type CustomerClassSaveInput = {
  /** The customer class to change; absent to create one. */
  id?: string | null | undefined;
  /** The version that the change is made to; needed with `id`. */
  expectedVersion?: number | null | undefined;
  /** Descriptive name, seen in the list of classes; unique, without regard to case, among those of one manager. */
  name?: string | null | undefined;
  /** What the class is for. */
  description?: string | null | undefined;
  /** The type of services provided to the customers of this class; chosen at creation. */
  businessModel?: string | null | undefined;
  /** The currency in which customers of this class are charged; chosen at creation. Null is "Not set": customers of any currency may be on the class, and fraud protection is unavailable. */
  currency?: string | null | undefined;
  /** Statistics, invoicing and taxation of the customers of this class. */
  finances?: FinancesInput | null | undefined;
  /** Access to the self-care interface for the customers of this class. */
  webSelfCare?: WebSelfCareInput | null | undefined;
  /** Whether and when the personal data of terminated customers is removed, which can't be undone. */
  rightToBeForgotten?: RightToBeForgottenInput | null | undefined;
  /** Which resources of the customers are measured, and what is charged for them. */
  measuredServices?: Array<MeasuredServiceMetricInput> | null | undefined;
  /** The profile that the customers' calls are checked against. */
  fraudProtection?: FraudProtectionInput | null | undefined;
  /** Which custom fields appear on the pages of the customers and their accounts. */
  customFields?: Array<CustomFieldSettingInput> | null | undefined;
  /** Which notifications the customers of this class get, and from which addresses. */
  notifications?: NotificationsInput | null | undefined;
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

/** The payment terms: when an invoice is due. */
export type DueRule =
  /** On the day the invoice is issued. */
  | 'DUE_UPON_RECEIPT'
  /** A number of days or billing periods after the invoice is issued. */
  | 'NET';

/** The addresses that notifications are sent with. What is absent stays as it is. */
export type EmailAddressesInput = {
  /** The name beside the "From" address. Null: none, or the system's own. */
  fromName?: string | null | undefined;
  /** The "From" address of notifications. Null: the system's own. */
  fromAddress?: string | null | undefined;
  /** The "Reply-to" address, where answers go. Null: the "From" address. */
  replyTo?: string | null | undefined;
  /** Addresses that get a blind copy of every notification. */
  bcc?: Array<string> | null | undefined;
};

/** The panels of this group to change; absent ones stay as they are. */
export type FinancesInput = {
  /** How the usage records of a billing period are archived, delivered, closed and rounded. */
  statistics?: StatisticsInput | null | undefined;
  /** Invoices of a billing period: how they are issued, sent and paid, and how unpaid ones are collected. */
  regularInvoices?: RegularInvoicesInput | null | undefined;
  /** Invoices on demand: how they are issued and sent, and how unpaid ones are collected; all in days. */
  outOfTurnInvoices?: OutOfTurnInvoicesInput | null | undefined;
  /** Whether, when and by which method taxes are calculated, and who is exempt from them. */
  taxation?: TaxationInput | null | undefined;
};

/** One VAT rate on all charges. What is absent stays as it is. */
export type FixedVatInput = {
  /** The VAT rate, with at most four decimal places. */
  vatRate?: string | null | undefined;
  /** Charges contain the tax already, and it is calculated back from them. Off: it is added. */
  taxesIncludedInRates?: boolean | null | undefined;
};

/** The profile that the customers' calls are checked against. What is absent stays as it is. */
export type FraudProtectionInput = {
  /** The profile that limits and watches the customers' calls, in the currency of the class. Null: no protection. */
  fraudTrafficProfile?: string | null | undefined;
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

/** When the PDF of a regular invoice is made. */
export type GeneratePdf =
  /** Together with the invoice, when the billing period closes. */
  | 'AT_PERIOD_END'
  /** After payment methods are charged and all calculations have ended. */
  | 'POSTPONED'
  /** The invoice is stored; its PDF is made only when someone asks for it. */
  | 'ON_DEMAND';

/** VAT or GST with reverse charge and zero rating. What is absent stays as it is. */
export type GenericVatGstInput = {
  /** The rate, with at most four decimal places. */
  rate?: string | null | undefined;
  /** How the customers of the class are treated. */
  treatment?: VatTreatment | null | undefined;
  /** Why the rate is zero, as invoices say it. */
  zeroRatedReason?: string | null | undefined;
};

/** Malaysian goods and services tax. What is absent stays as it is. */
export type GstMalaysiaInput = {
  /** The rate, with at most four decimal places. */
  rate?: string | null | undefined;
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

/** Which invoices are numbered together, in one uninterrupted sequence from 1. */
export type InvoiceNumberSequence =
  /** All invoices of the system. */
  | 'ENVIRONMENT'
  /** All invoices of one reseller's customers. */
  | 'RESELLER'
  /** The invoices of one customer. */
  | 'CUSTOMER';

/** Filters a list of invoice templates; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type InvoiceTemplateFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** Which invoices the template is made for. */
  kind?: InvoiceTemplateKindFilter | null | undefined;
  /** The language of the invoice's fixed texts and the form of its dates and numbers, such as en or pt-BR. */
  locale?: TextFilter | null | undefined;
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

/** One entry. Which resources of the customers are measured, and what is charged for them. */
export type MeasuredServiceMetricInput = {
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

/** The unit in which the time until an invoice is due is counted. */
export type NetUnit =
  /** Calendar days. */
  | 'DAYS'
  /** Billing periods of the customer. */
  | 'BILLING_PERIODS';

/** One entry. The types that are sent, and by which channels; a type that is not listed isn't sent. */
export type NotificationFlagInput = {
  /** The event that the notification is about. */
  type?: NotificationType | null | undefined;
  /** It is sent by email. */
  email?: boolean | null | undefined;
  /** It is sent by text message. */
  sms?: boolean | null | undefined;
};

/** Filters a list of notification sets; all conditions must hold. A filter has at most 100 conditions, those within AND, OR and NOT included, is nested at most 8 levels deep and lists at most 1000 values. */
export type NotificationSetFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
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

/** Which notifications the customers get, with which texts, and by which channels. What is absent stays as it is. */
export type NotificationTypesInput = {
  /** The set with the texts. Null: business-critical notifications are sent by email with built-in texts. */
  notificationSet?: string | null | undefined;
  /** The types that are sent, and by which channels; a type that is not listed isn't sent. */
  flags?: Array<NotificationFlagInput> | null | undefined;
};

/** The panels of this group to change; absent ones stay as they are. */
export type NotificationsInput = {
  /** The addresses that notifications are sent with. */
  emailAddresses?: EmailAddressesInput | null | undefined;
  /** Which notifications the customers get, with which texts, and by which channels. */
  types?: NotificationTypesInput | null | undefined;
};

/** The direction in which a list is ordered. */
export type OrderDirection =
  /** Ascending. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** Invoices on demand: how they are issued and sent, and how unpaid ones are collected; all in days. What is absent stays as it is. */
export type OutOfTurnInvoicesInput = {
  /** What the PDF is made from. Null: no out-of-turn invoices are issued. */
  invoiceTemplate?: string | null | undefined;
  /** Whether invoices are sent by email. */
  sendByEmail?: SendOutOfTurnByEmail | null | undefined;
  /** Issue an invoice of its own for subscription fees and their taxes; it is paid from the saved payment method and can't be paid by hand. Needs automatic charging, of regular or of out-of-turn invoices. */
  separateInvoiceForRecurringFees?: boolean | null | undefined;
  /** Charge the customer's saved payment method with the full amount due. */
  autoChargePaymentMethod?: boolean | null | undefined;
  /** When the saved payment method is charged for the first time. */
  autoChargeOn?: AutoChargeOn | null | undefined;
  /** How many days after the due date a charge that failed is repeated, until the invoice is paid. */
  autoChargeRetryDaysAfterDue?: Array<number> | null | undefined;
  /** The payment terms: when an invoice is due. */
  invoiceDueRule?: DueRule | null | undefined;
  /** How long after its issue an invoice is due, when it isn't due upon receipt: Net 15 from 1 June is 16 June. */
  netValue?: number | null | undefined;
  /** Reminders before the due date, such as 14, 7 and 3 days; none are sent once the invoice is paid. */
  notifyDueInAdvanceDays?: Array<number> | null | undefined;
  /** An amount due up to this isn't collected: it is never overdue and nobody is reminded of it. */
  collectionThreshold?: string | null | undefined;
  /** Restore services once what is left to pay is within the collection threshold. */
  restoreOnPartialPayment?: boolean | null | undefined;
  /** How many days after the due date the invoice is sent again; 0 is on the due date. */
  resendInvoiceDaysAfterDue?: Array<number> | null | undefined;
  /** The fee that is charged once for each invoice that becomes overdue. */
  latePaymentFeeType?: LateFeeType | null | undefined;
  /** The late payment fee: an amount, or a percentage of what is overdue. */
  latePaymentFeeValue?: string | null | undefined;
  /** The least that a percentage comes to. */
  latePaymentFeeMinimum?: string | null | undefined;
  /** How many days after the due date services are limited, such as in speed; recurring fees go on. Null: never. */
  limitServiceDaysAfterDue?: number | null | undefined;
  /** Notices before services are limited. */
  notifyLimitationInAdvanceDays?: Array<number> | null | undefined;
  /** How many days after the due date services are suspended, until a payment covers the invoice. Null: never. */
  suspendDaysAfterDue?: number | null | undefined;
  /** Notices before services are suspended. */
  notifySuspensionInAdvanceDays?: Array<number> | null | undefined;
  /** Charge recurring fees for the days of a suspension. */
  chargeWhileSuspended?: boolean | null | undefined;
  /** Charged when services go on after a suspension. */
  reactivationFee?: string | null | undefined;
  /** How many days after the due date the customer's record is closed; the last step. Null: never. */
  terminateDaysAfterDue?: number | null | undefined;
  /** Notices before the customer's record is closed. */
  notifyTerminationInAdvanceDays?: Array<number> | null | undefined;
  /** End the customer's commitments too, when the record is closed. */
  terminateCommitments?: boolean | null | undefined;
};

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

/** Invoices of a billing period: how they are issued, sent and paid, and how unpaid ones are collected. What is absent stays as it is. */
export type RegularInvoicesInput = {
  /** Issue an invoice when a billing period closes. Off: the other settings are kept and have no effect. */
  useRegularInvoices?: boolean | null | undefined;
  /** What the PDF is made from. Null: no invoice is created, only xDR summaries. */
  invoiceTemplate?: string | null | undefined;
  /** When the PDF is made. */
  generatePdf?: GeneratePdf | null | undefined;
  /** Whether invoices are sent by email. */
  sendByEmail?: SendByEmail | null | undefined;
  /** Hold each invoice until an administrator has approved it; its due date counts from the approval. */
  holdForReview?: boolean | null | undefined;
  /** After how many days an invoice held for review is approved automatically. Null: it waits for a person. */
  autoApproveAfterDays?: number | null | undefined;
  /** Charge the customer's saved payment method with the full amount due. */
  autoChargePaymentMethod?: boolean | null | undefined;
  /** When the saved payment method is charged for the first time. */
  autoChargeOn?: AutoChargeOn | null | undefined;
  /** How many days after the due date a charge that failed is repeated, until the invoice is paid. */
  autoChargeRetryDaysAfterDue?: Array<number> | null | undefined;
  /** The payment terms: when an invoice is due. */
  invoiceDueRule?: DueRule | null | undefined;
  /** How long after its issue an invoice is due, when it isn't due upon receipt: Net 15 from 1 June is 16 June. */
  netValue?: number | null | undefined;
  /** Reminders before the due date, such as 14, 7 and 3 days; none are sent once the invoice is paid. */
  notifyDueInAdvanceDays?: Array<number> | null | undefined;
  /** An amount due up to this isn't collected: it is never overdue and nobody is reminded of it. */
  collectionThreshold?: string | null | undefined;
  /** Restore services once what is left to pay is within the collection threshold. */
  restoreOnPartialPayment?: boolean | null | undefined;
  /** How many days after the due date the invoice is sent again; 0 is on the due date. */
  resendInvoiceDaysAfterDue?: Array<number> | null | undefined;
  /** The fee that is charged once for each invoice that becomes overdue. */
  latePaymentFeeType?: LateFeeType | null | undefined;
  /** The late payment fee: an amount, or a percentage of what is overdue. */
  latePaymentFeeValue?: string | null | undefined;
  /** The least that a percentage comes to. */
  latePaymentFeeMinimum?: string | null | undefined;
  /** How many days after the due date services are limited, such as in speed; recurring fees go on. Null: never. */
  limitServiceDaysAfterDue?: number | null | undefined;
  /** Notices before services are limited. */
  notifyLimitationInAdvanceDays?: Array<number> | null | undefined;
  /** How many days after the due date services are suspended, until a payment covers the invoice. Null: never. */
  suspendDaysAfterDue?: number | null | undefined;
  /** Notices before services are suspended. */
  notifySuspensionInAdvanceDays?: Array<number> | null | undefined;
  /** Charge recurring fees for the days of a suspension. */
  chargeWhileSuspended?: boolean | null | undefined;
  /** Charged when services go on after a suspension. */
  reactivationFee?: string | null | undefined;
  /** How many days after the due date the customer's record is closed; the last step. Null: never. */
  terminateDaysAfterDue?: number | null | undefined;
  /** Notices before the customer's record is closed. */
  notifyTerminationInAdvanceDays?: Array<number> | null | undefined;
  /** End the customer's commitments too, when the record is closed. */
  terminateCommitments?: boolean | null | undefined;
  /** The unit of the time until an invoice is due. */
  netUnit?: NetUnit | null | undefined;
  /** An amount below this is carried over to the next billing period instead of being invoiced. */
  minimumInvoiceAmount?: string | null | undefined;
  /** Printed at the foot of each invoice. */
  invoiceFooter?: string | null | undefined;
  /** The language of the invoice and the form of its dates and numbers, such as en or pt-BR. Null: the template's. */
  documentLocale?: string | null | undefined;
  /** The tax number of the invoicing company, as printed. */
  companyTaxNumber?: string | null | undefined;
};

/** When the personal data of a terminated customer is removed. */
export type RemovalMode =
  /** As soon as the customer is terminated. */
  | 'IMMEDIATELY'
  /** A number of months after the customer is terminated. */
  | 'AFTER_STORAGE_PERIOD';

/** Whether and when the personal data of terminated customers is removed, which can't be undone. What is absent stays as it is. */
export type RightToBeForgottenInput = {
  /** Remove all personal data of a customer, its accounts and call recordings after termination. Amounts, dates and invoice numbers stay. */
  removePersonalData?: boolean | null | undefined;
  /** When the data is removed. */
  removalMode?: RemovalMode | null | undefined;
  /** How long the data is kept, counted from termination; needed for removal after a storage period. */
  storagePeriodMonths?: number | null | undefined;
};

/** How amounts on invoices and in charges are rounded at the rounding precision. */
export type RoundingMethod =
  /** Any remainder rounds away from zero: 1.214 becomes 1.22. */
  | 'AWAY_FROM_ZERO'
  /** A remainder of half or more rounds away from zero: 1.215 becomes 1.22 and 1.214 becomes 1.21. */
  | 'HALF_AWAY_FROM_ZERO'
  /** The last digit becomes 0 or 5: 0 to 2 become 0, 3 to 7 become 5, 8 and 9 become the next ten. */
  | 'MALAYSIAN';

/** Whether regular invoices are sent to customers by email. */
export type SendByEmail =
  /** As soon as the invoice is made. */
  | 'AUTOMATICALLY'
  /** Once an administrator has approved the invoice. */
  | 'AFTER_APPROVAL'
  /** Never; the invoice can be downloaded. */
  | 'NEVER';

/** Whether out-of-turn invoices are sent to customers by email. */
export type SendOutOfTurnByEmail =
  /** As soon as the invoice is made. */
  | 'AUTOMATICALLY'
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

/** How the usage records of a billing period are archived, delivered, closed and rounded. What is absent stays as it is. */
export type StatisticsInput = {
  /** Archive the xDRs of each billing period. Off: only out-of-turn invoices are available. */
  generateStatistics?: boolean | null | undefined;
  /** Which statistics are sent by email; the files are made and can be downloaded anyway. */
  sendStatistics?: SendStatistics | null | undefined;
  /** How often xDRs are exported between the closings. */
  xdrExport?: XdrExport | null | undefined;
  /** Where an xDR export goes. */
  xdrDelivery?: XdrDelivery | null | undefined;
  /** The columns of an xDR export, in this order: XDR_ID, ACCOUNT, SERVICE, CALLER, CALLED, DESTINATION, STARTED_AT, ENDED_AT, QUANTITY, CHARGED_QUANTITY, AMOUNT, TAX, CURRENCY, DESCRIPTION. Empty: all of them. */
  xdrColumns?: Array<string> | null | undefined;
  /** To whom exports are sent by email. Empty: to the customer alone. */
  xdrRecipients?: Array<string> | null | undefined;
  /** The file format of xDR reports. */
  xdrReportFormat?: XdrReportFormat | null | undefined;
  /** The billing period of new customers of this class. */
  billingPeriod?: BillingPeriod | null | undefined;
  /** When a billing period is closed after its end at midnight. */
  closeBillingPeriod?: CloseBillingPeriod | null | undefined;
  /** Added on top of the system's own delay, when closing with a delay. */
  closeDelayHours?: number | null | undefined;
  /** Whether a period closes by itself or waits for an administrator; while it waits, balance adjustments still enter it. */
  closeMode?: CloseMode | null | undefined;
  /** How amounts of invoices, subscriptions, bundle promotions, measured services and DID charges are rounded. */
  roundingMethod?: RoundingMethod | null | undefined;
  /** Decimal places of a rounded amount; null is the currency's minor units. */
  roundingPrecision?: number | null | undefined;
  /** Round amounts up to a multiple of this, such as 0.05; null for none. */
  roundUpToNearest?: string | null | undefined;
  /** The days on which services are neither limited nor suspended for an unpaid invoice: that moves to the next working day. Null: Saturdays and Sundays. */
  calendar?: string | null | undefined;
  /** Suspend prepaid customers whose funds don't cover subscription charges in advance; resume when they do. */
  suspendOnInsufficientFunds?: boolean | null | undefined;
  /** From provisional to permanent termination. */
  permanentTerminationAfterDays?: number | null | undefined;
};

/** Declarations to SureTax about the customers of the class. What is absent stays as it is. */
export type SuretaxInput = {
  /** Which kind of customers they are. */
  salesType?: SuretaxSalesType | null | undefined;
  /** What the number of units counts. */
  unitType?: SuretaxUnitType | null | undefined;
  /** The codes of the taxes that they are exempt from. */
  exemptionCodes?: Array<string> | null | undefined;
  /** They take part in a lifeline assistance programme. */
  lifelineAssistance?: boolean | null | undefined;
};

/** Which kind of provider is declared to SureTax. */
export type SuretaxRegulatoryCode =
  /** Incumbent local exchange carrier. */
  | 'ILEC'
  /** Interexchange carrier. */
  | 'IXC'
  /** Competitive local exchange carrier. */
  | 'CLEC'
  /** Voice over IP provider. */
  | 'VOIP'
  /** Internet service provider. */
  | 'ISP'
  /** Wireless provider. */
  | 'WIRELESS';

/** Which kind of customer is declared to SureTax. */
export type SuretaxSalesType =
  /** A private household. */
  | 'RESIDENTIAL'
  /** A company. */
  | 'BUSINESS'
  /** An industrial company. */
  | 'INDUSTRIAL'
  /** A household in a lifeline assistance programme. */
  | 'LIFELINE';

/** Unit that the number of units declared to SureTax counts. */
export type SuretaxUnitType =
  /** Lines, as SureTax assumes when nothing is declared. */
  | 'DEFAULT'
  /** Unique telephone numbers or access lines. */
  | 'UNIQUE_LINES'
  /** Trunks or channels. */
  | 'TRUNKS';

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

/** The parameters of the method that taxes are calculated by. Exactly one must be given. */
export type TaxParametersInput =
  {   /** One VAT rate on all charges. */
  fixedVat: FixedVatInput; custom?: never; gstMalaysia?: never; genericVatGst?: never; suretax?: never; }
  |  { fixedVat?: never;   /** Taxes of the operator's own, side by side. */
  custom: CustomTaxationInput; gstMalaysia?: never; genericVatGst?: never; suretax?: never; }
  |  { fixedVat?: never; custom?: never;   /** Malaysian goods and services tax. */
  gstMalaysia: GstMalaysiaInput; genericVatGst?: never; suretax?: never; }
  |  { fixedVat?: never; custom?: never; gstMalaysia?: never;   /** VAT or GST with reverse charge and zero rating. */
  genericVatGst: GenericVatGstInput; suretax?: never; }
  |  { fixedVat?: never; custom?: never; gstMalaysia?: never; genericVatGst?: never;   /** Declarations to SureTax about the customers of the class. */
  suretax: SuretaxInput; };

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

/** Whether, when and by which method taxes are calculated, and who is exempt from them. What is absent stays as it is. */
export type TaxationInput = {
  /** Calculate taxes. Off: the other settings are kept and have no effect. */
  assessTaxes?: boolean | null | undefined;
  /** When taxes of prepaid customers and debit accounts are calculated; for all others it is at the period's end. */
  applyTaxes?: ApplyTaxes | null | undefined;
  /** How taxes are calculated. */
  method?: TaxMethod | null | undefined;
  /** The customers of the class are exempt from taxes. */
  exempt?: boolean | null | undefined;
  /** Why they are exempt, as invoices say it. */
  exemptionReason?: string | null | undefined;
  /** The number of the certificate of exemption. */
  exemptionCertificate?: string | null | undefined;
  /** The last day of the exemption. Null: without end. */
  exemptionValidTo?: string | null | undefined;
  /** The parameters of the method that taxes are calculated by. Naming one chooses it. */
  parameters?: TaxParametersInput | null | undefined;
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

/** How self-care writes times of day. */
export type TimeFormat =
  /** 24 hours with seconds: 17:05:09. */
  | 'HH24_MI_SS'
  /** 24 hours: 17:05. */
  | 'HH24_MI'
  /** 12 hours with seconds: 05:05:09 PM. */
  | 'HH12_MI_SS'
  /** 12 hours: 05:05 PM. */
  | 'HH12_MI';

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

/** How VAT or GST is treated for the customers of a class. */
export type VatTreatment =
  /** The rate is charged. */
  | 'STANDARD'
  /** No tax is charged: the customer accounts for it. */
  | 'REVERSE_CHARGE'
  /** Taxed at a rate of 0 %, with the reason on the invoice. */
  | 'ZERO_RATED';

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

/** Access to the self-care interface for the customers of this class. What is absent stays as it is. */
export type WebSelfCareInput = {
  /** Customers may sign in to self-care. */
  selfCareEnabled?: boolean | null | undefined;
  /** Signing in needs a one-time password of an authenticator app. */
  twoFactor?: boolean | null | undefined;
  /** The name that self-care shows. Null: the system's own. */
  brandName?: string | null | undefined;
  /** The https address of the logo. Null: the system's own. */
  logoUrl?: string | null | undefined;
  /** The language of new customers and accounts, such as en or pt-BR. */
  defaultLanguage?: string | null | undefined;
  /** The time zone of new customers and accounts, such as Europe/Berlin. */
  timeZone?: string | null | undefined;
  /** How dates are written. */
  dateFormat?: DateFormat | null | undefined;
  /** How times of day are written. */
  timeFormat?: TimeFormat | null | undefined;
  /** The minimum length of a password. */
  passwordMinimumLength?: number | null | undefined;
  /** A password needs a letter. */
  passwordLetters?: boolean | null | undefined;
  /** A password needs a digit. */
  passwordDigits?: boolean | null | undefined;
  /** A password needs a character that is neither a letter nor a digit. */
  passwordSpecialCharacters?: boolean | null | undefined;
  /** How many former passwords can't be used again. */
  passwordHistory?: number | null | undefined;
  /** After how many days a password has to be changed; 0 is never. */
  passwordExpiryDays?: number | null | undefined;
  /** Wrong passwords in a row after which the login is locked. */
  signInAttempts?: number | null | undefined;
  /** How long a login stays locked. */
  lockMinutes?: number | null | undefined;
  /** How long somebody can be inactive before being signed out. */
  sessionTimeoutMinutes?: number | null | undefined;
  /** The addresses from which customers may sign in, each an IP address, a CIDR block or an address with a netmask. Empty: from anywhere. */
  allowedNetworks?: Array<string> | null | undefined;
};

/** How a periodic xDR export reaches the customer. */
export type XdrDelivery =
  /** Sent by email. */
  | 'EMAIL'
  /** Kept for download in self-care. */
  | 'DOWNLOAD';

/** How often xDRs are exported in addition to the billing period's statistics. */
export type XdrExport =
  /** No periodic export. */
  | 'OFF'
  /** One export for each day. */
  | 'DAILY'
  /** One export for each week. */
  | 'WEEKLY';

/** The file format of xDR reports. */
export type XdrReportFormat =
  /** Comma-separated values. */
  | 'CSV';

export type ClassDetailsFragment = { id: string, name: string, description: string, isDefault: boolean, version: number, updatedAt: string, businessModel: { id: string, name: string }, currency: { id: string, name: string } | null, viewerAccess: { level: AccessLevel, reason: string | null }, usage: { customerCount: number }, finances: { statistics: { generateStatistics: boolean, sendStatistics: SendStatistics, xdrExport: XdrExport, xdrDelivery: XdrDelivery, xdrColumns: Array<string>, xdrRecipients: Array<string>, xdrReportFormat: XdrReportFormat, billingPeriod: BillingPeriod, closeBillingPeriod: CloseBillingPeriod, closeDelayHours: number, closeMode: CloseMode, roundingMethod: RoundingMethod, roundingPrecision: number | null, roundUpToNearest: string | null, suspendOnInsufficientFunds: boolean, permanentTerminationAfterDays: number, calendar: { id: string, name: string } | null }, regularInvoices: { useRegularInvoices: boolean, generatePdf: GeneratePdf, sendByEmail: SendByEmail, holdForReview: boolean, autoApproveAfterDays: number | null, autoChargePaymentMethod: boolean, autoChargeOn: AutoChargeOn, autoChargeRetryDaysAfterDue: Array<number>, invoiceDueRule: DueRule, netValue: number, notifyDueInAdvanceDays: Array<number>, collectionThreshold: string, restoreOnPartialPayment: boolean, resendInvoiceDaysAfterDue: Array<number>, latePaymentFeeType: LateFeeType, latePaymentFeeValue: string, latePaymentFeeMinimum: string, limitServiceDaysAfterDue: number | null, notifyLimitationInAdvanceDays: Array<number>, suspendDaysAfterDue: number | null, notifySuspensionInAdvanceDays: Array<number>, chargeWhileSuspended: boolean, reactivationFee: string, terminateDaysAfterDue: number | null, notifyTerminationInAdvanceDays: Array<number>, terminateCommitments: boolean, netUnit: NetUnit, invoiceNumberSequence: InvoiceNumberSequence, minimumInvoiceAmount: string, invoiceFooter: string, documentLocale: string | null, companyTaxNumber: string | null, invoiceTemplate: { id: string, name: string } | null }, outOfTurnInvoices: { sendByEmail: SendOutOfTurnByEmail, separateInvoiceForRecurringFees: boolean, autoChargePaymentMethod: boolean, autoChargeOn: AutoChargeOn, autoChargeRetryDaysAfterDue: Array<number>, invoiceDueRule: DueRule, netValue: number, notifyDueInAdvanceDays: Array<number>, collectionThreshold: string, restoreOnPartialPayment: boolean, resendInvoiceDaysAfterDue: Array<number>, latePaymentFeeType: LateFeeType, latePaymentFeeValue: string, latePaymentFeeMinimum: string, limitServiceDaysAfterDue: number | null, notifyLimitationInAdvanceDays: Array<number>, suspendDaysAfterDue: number | null, notifySuspensionInAdvanceDays: Array<number>, chargeWhileSuspended: boolean, reactivationFee: string, terminateDaysAfterDue: number | null, notifyTerminationInAdvanceDays: Array<number>, terminateCommitments: boolean, invoiceTemplate: { id: string, name: string } | null }, taxation: { assessTaxes: boolean, applyTaxes: ApplyTaxes, method: TaxMethod, exempt: boolean, exemptionReason: string, exemptionCertificate: string, exemptionValidTo: string | null, taxPlugin: { id: string, name: string } | null, parameters:
        | { __typename: 'FixedVat', vatRate: string | null, taxesIncludedInRates: boolean }
        | { __typename: 'CustomTaxation', taxesIncludedInRates: boolean, taxes: Array<{ customTax: { id: string, name: string } | null }> }
        | { __typename: 'GstMalaysia', rate: string | null }
        | { __typename: 'GenericVatGst', rate: string | null, treatment: VatTreatment, zeroRatedReason: string }
        | { __typename: 'Suretax', salesType: SuretaxSalesType, regulatoryCode: SuretaxRegulatoryCode, unitType: SuretaxUnitType, exemptionCodes: Array<string>, lifelineAssistance: boolean }
       | null } }, webSelfCare: { selfCareEnabled: boolean, twoFactor: boolean, selfCareUrl: string | null, brandName: string | null, logoUrl: string | null, defaultLanguage: string, timeZone: string, dateFormat: DateFormat, timeFormat: TimeFormat, passwordMinimumLength: number, passwordLetters: boolean, passwordDigits: boolean, passwordSpecialCharacters: boolean, passwordHistory: number, passwordExpiryDays: number, signInAttempts: number, lockMinutes: number, sessionTimeoutMinutes: number, allowedNetworks: Array<string>, apiTokenAccess: boolean }, rightToBeForgotten: { removePersonalData: boolean, removalMode: RemovalMode, storagePeriodMonths: number | null }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, measuredParameter: { id: string, name: string } | null, service: { id: string, name: string } | null }>, fraudProtection: { unavailableReason: string | null, fraudTrafficProfile: { id: string, name: string, spendingPlan: { threshold: string | null, sendWarning: boolean, warningThresholdPercent: number }, usageThresholds: Array<{ minutes: number }> } | null }, customFields: Array<{ enabled: boolean, customField: { id: string, name: string, object: CustomFieldObject, type: CustomFieldType, mandatory: boolean } | null }>, notifications: { emailAddresses: { fromName: string | null, fromAddress: string | null, replyTo: string | null, bcc: Array<string> }, types: { notificationSet: { id: string, name: string } | null, flags: Array<{ type: NotificationType, email: boolean, sms: boolean }> } } };

export type ResellerClassQueryVariables = Exact<{
  id: string;
  at?: CustomerClassMomentInput | null | undefined;
}>;


export type ResellerClassQuery = { customerClass: { ownership: Ownership, id: string, name: string, description: string, isDefault: boolean, version: number, updatedAt: string, businessModel: { id: string, name: string }, currency: { id: string, name: string } | null, viewerAccess: { level: AccessLevel, reason: string | null }, usage: { customerCount: number }, finances: { statistics: { generateStatistics: boolean, sendStatistics: SendStatistics, xdrExport: XdrExport, xdrDelivery: XdrDelivery, xdrColumns: Array<string>, xdrRecipients: Array<string>, xdrReportFormat: XdrReportFormat, billingPeriod: BillingPeriod, closeBillingPeriod: CloseBillingPeriod, closeDelayHours: number, closeMode: CloseMode, roundingMethod: RoundingMethod, roundingPrecision: number | null, roundUpToNearest: string | null, suspendOnInsufficientFunds: boolean, permanentTerminationAfterDays: number, calendar: { id: string, name: string } | null }, regularInvoices: { useRegularInvoices: boolean, generatePdf: GeneratePdf, sendByEmail: SendByEmail, holdForReview: boolean, autoApproveAfterDays: number | null, autoChargePaymentMethod: boolean, autoChargeOn: AutoChargeOn, autoChargeRetryDaysAfterDue: Array<number>, invoiceDueRule: DueRule, netValue: number, notifyDueInAdvanceDays: Array<number>, collectionThreshold: string, restoreOnPartialPayment: boolean, resendInvoiceDaysAfterDue: Array<number>, latePaymentFeeType: LateFeeType, latePaymentFeeValue: string, latePaymentFeeMinimum: string, limitServiceDaysAfterDue: number | null, notifyLimitationInAdvanceDays: Array<number>, suspendDaysAfterDue: number | null, notifySuspensionInAdvanceDays: Array<number>, chargeWhileSuspended: boolean, reactivationFee: string, terminateDaysAfterDue: number | null, notifyTerminationInAdvanceDays: Array<number>, terminateCommitments: boolean, netUnit: NetUnit, invoiceNumberSequence: InvoiceNumberSequence, minimumInvoiceAmount: string, invoiceFooter: string, documentLocale: string | null, companyTaxNumber: string | null, invoiceTemplate: { id: string, name: string } | null }, outOfTurnInvoices: { sendByEmail: SendOutOfTurnByEmail, separateInvoiceForRecurringFees: boolean, autoChargePaymentMethod: boolean, autoChargeOn: AutoChargeOn, autoChargeRetryDaysAfterDue: Array<number>, invoiceDueRule: DueRule, netValue: number, notifyDueInAdvanceDays: Array<number>, collectionThreshold: string, restoreOnPartialPayment: boolean, resendInvoiceDaysAfterDue: Array<number>, latePaymentFeeType: LateFeeType, latePaymentFeeValue: string, latePaymentFeeMinimum: string, limitServiceDaysAfterDue: number | null, notifyLimitationInAdvanceDays: Array<number>, suspendDaysAfterDue: number | null, notifySuspensionInAdvanceDays: Array<number>, chargeWhileSuspended: boolean, reactivationFee: string, terminateDaysAfterDue: number | null, notifyTerminationInAdvanceDays: Array<number>, terminateCommitments: boolean, invoiceTemplate: { id: string, name: string } | null }, taxation: { assessTaxes: boolean, applyTaxes: ApplyTaxes, method: TaxMethod, exempt: boolean, exemptionReason: string, exemptionCertificate: string, exemptionValidTo: string | null, taxPlugin: { id: string, name: string } | null, parameters:
          | { __typename: 'FixedVat', vatRate: string | null, taxesIncludedInRates: boolean }
          | { __typename: 'CustomTaxation', taxesIncludedInRates: boolean, taxes: Array<{ customTax: { id: string, name: string } | null }> }
          | { __typename: 'GstMalaysia', rate: string | null }
          | { __typename: 'GenericVatGst', rate: string | null, treatment: VatTreatment, zeroRatedReason: string }
          | { __typename: 'Suretax', salesType: SuretaxSalesType, regulatoryCode: SuretaxRegulatoryCode, unitType: SuretaxUnitType, exemptionCodes: Array<string>, lifelineAssistance: boolean }
         | null } }, webSelfCare: { selfCareEnabled: boolean, twoFactor: boolean, selfCareUrl: string | null, brandName: string | null, logoUrl: string | null, defaultLanguage: string, timeZone: string, dateFormat: DateFormat, timeFormat: TimeFormat, passwordMinimumLength: number, passwordLetters: boolean, passwordDigits: boolean, passwordSpecialCharacters: boolean, passwordHistory: number, passwordExpiryDays: number, signInAttempts: number, lockMinutes: number, sessionTimeoutMinutes: number, allowedNetworks: Array<string>, apiTokenAccess: boolean }, rightToBeForgotten: { removePersonalData: boolean, removalMode: RemovalMode, storagePeriodMonths: number | null }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, measuredParameter: { id: string, name: string } | null, service: { id: string, name: string } | null }>, fraudProtection: { unavailableReason: string | null, fraudTrafficProfile: { id: string, name: string, spendingPlan: { threshold: string | null, sendWarning: boolean, warningThresholdPercent: number }, usageThresholds: Array<{ minutes: number }> } | null }, customFields: Array<{ enabled: boolean, customField: { id: string, name: string, object: CustomFieldObject, type: CustomFieldType, mandatory: boolean } | null }>, notifications: { emailAddresses: { fromName: string | null, fromAddress: string | null, replyTo: string | null, bcc: Array<string> }, types: { notificationSet: { id: string, name: string } | null, flags: Array<{ type: NotificationType, email: boolean, sms: boolean }> } }, versions: { nodes: Array<{ id: string, version: number, at: string, userName: string, action: AuditAction, changes: { nodes: Array<{ id: string, panel: string, property: string }> } }> } } | null };

export type ResellerClassSaveMutationVariables = Exact<{
  input: CustomerClassSaveInput;
}>;


export type ResellerClassSaveMutation = { customerClassSave: { affectedCustomers: number, customerClass: { id: string, name: string, description: string, isDefault: boolean, version: number, updatedAt: string, businessModel: { id: string, name: string }, currency: { id: string, name: string } | null, viewerAccess: { level: AccessLevel, reason: string | null }, usage: { customerCount: number }, finances: { statistics: { generateStatistics: boolean, sendStatistics: SendStatistics, xdrExport: XdrExport, xdrDelivery: XdrDelivery, xdrColumns: Array<string>, xdrRecipients: Array<string>, xdrReportFormat: XdrReportFormat, billingPeriod: BillingPeriod, closeBillingPeriod: CloseBillingPeriod, closeDelayHours: number, closeMode: CloseMode, roundingMethod: RoundingMethod, roundingPrecision: number | null, roundUpToNearest: string | null, suspendOnInsufficientFunds: boolean, permanentTerminationAfterDays: number, calendar: { id: string, name: string } | null }, regularInvoices: { useRegularInvoices: boolean, generatePdf: GeneratePdf, sendByEmail: SendByEmail, holdForReview: boolean, autoApproveAfterDays: number | null, autoChargePaymentMethod: boolean, autoChargeOn: AutoChargeOn, autoChargeRetryDaysAfterDue: Array<number>, invoiceDueRule: DueRule, netValue: number, notifyDueInAdvanceDays: Array<number>, collectionThreshold: string, restoreOnPartialPayment: boolean, resendInvoiceDaysAfterDue: Array<number>, latePaymentFeeType: LateFeeType, latePaymentFeeValue: string, latePaymentFeeMinimum: string, limitServiceDaysAfterDue: number | null, notifyLimitationInAdvanceDays: Array<number>, suspendDaysAfterDue: number | null, notifySuspensionInAdvanceDays: Array<number>, chargeWhileSuspended: boolean, reactivationFee: string, terminateDaysAfterDue: number | null, notifyTerminationInAdvanceDays: Array<number>, terminateCommitments: boolean, netUnit: NetUnit, invoiceNumberSequence: InvoiceNumberSequence, minimumInvoiceAmount: string, invoiceFooter: string, documentLocale: string | null, companyTaxNumber: string | null, invoiceTemplate: { id: string, name: string } | null }, outOfTurnInvoices: { sendByEmail: SendOutOfTurnByEmail, separateInvoiceForRecurringFees: boolean, autoChargePaymentMethod: boolean, autoChargeOn: AutoChargeOn, autoChargeRetryDaysAfterDue: Array<number>, invoiceDueRule: DueRule, netValue: number, notifyDueInAdvanceDays: Array<number>, collectionThreshold: string, restoreOnPartialPayment: boolean, resendInvoiceDaysAfterDue: Array<number>, latePaymentFeeType: LateFeeType, latePaymentFeeValue: string, latePaymentFeeMinimum: string, limitServiceDaysAfterDue: number | null, notifyLimitationInAdvanceDays: Array<number>, suspendDaysAfterDue: number | null, notifySuspensionInAdvanceDays: Array<number>, chargeWhileSuspended: boolean, reactivationFee: string, terminateDaysAfterDue: number | null, notifyTerminationInAdvanceDays: Array<number>, terminateCommitments: boolean, invoiceTemplate: { id: string, name: string } | null }, taxation: { assessTaxes: boolean, applyTaxes: ApplyTaxes, method: TaxMethod, exempt: boolean, exemptionReason: string, exemptionCertificate: string, exemptionValidTo: string | null, taxPlugin: { id: string, name: string } | null, parameters:
            | { __typename: 'FixedVat', vatRate: string | null, taxesIncludedInRates: boolean }
            | { __typename: 'CustomTaxation', taxesIncludedInRates: boolean, taxes: Array<{ customTax: { id: string, name: string } | null }> }
            | { __typename: 'GstMalaysia', rate: string | null }
            | { __typename: 'GenericVatGst', rate: string | null, treatment: VatTreatment, zeroRatedReason: string }
            | { __typename: 'Suretax', salesType: SuretaxSalesType, regulatoryCode: SuretaxRegulatoryCode, unitType: SuretaxUnitType, exemptionCodes: Array<string>, lifelineAssistance: boolean }
           | null } }, webSelfCare: { selfCareEnabled: boolean, twoFactor: boolean, selfCareUrl: string | null, brandName: string | null, logoUrl: string | null, defaultLanguage: string, timeZone: string, dateFormat: DateFormat, timeFormat: TimeFormat, passwordMinimumLength: number, passwordLetters: boolean, passwordDigits: boolean, passwordSpecialCharacters: boolean, passwordHistory: number, passwordExpiryDays: number, signInAttempts: number, lockMinutes: number, sessionTimeoutMinutes: number, allowedNetworks: Array<string>, apiTokenAccess: boolean }, rightToBeForgotten: { removePersonalData: boolean, removalMode: RemovalMode, storagePeriodMonths: number | null }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, measuredParameter: { id: string, name: string } | null, service: { id: string, name: string } | null }>, fraudProtection: { unavailableReason: string | null, fraudTrafficProfile: { id: string, name: string, spendingPlan: { threshold: string | null, sendWarning: boolean, warningThresholdPercent: number }, usageThresholds: Array<{ minutes: number }> } | null }, customFields: Array<{ enabled: boolean, customField: { id: string, name: string, object: CustomFieldObject, type: CustomFieldType, mandatory: boolean } | null }>, notifications: { emailAddresses: { fromName: string | null, fromAddress: string | null, replyTo: string | null, bcc: Array<string> }, types: { notificationSet: { id: string, name: string } | null, flags: Array<{ type: NotificationType, email: boolean, sms: boolean }> } }, versions: { nodes: Array<{ id: string, version: number, at: string, userName: string, action: AuditAction, changes: { nodes: Array<{ id: string, panel: string, property: string }> } }> } } | null, changes: Array<{ path: Array<string>, before: string | null, after: string | null }>, warnings: Array<{ code: WarningCode, path: Array<string>, message: string, template: string, values: Array<string> }>, userErrors: Array<
      | { currentVersion: number, code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string>, changedSince: Array<{ path: Array<string>, before: string | null, after: string | null }>, current:
          | { id: string, name: string, description: string, isDefault: boolean, version: number, updatedAt: string, businessModel: { id: string, name: string }, currency: { id: string, name: string } | null, viewerAccess: { level: AccessLevel, reason: string | null }, usage: { customerCount: number }, finances: { statistics: { generateStatistics: boolean, sendStatistics: SendStatistics, xdrExport: XdrExport, xdrDelivery: XdrDelivery, xdrColumns: Array<string>, xdrRecipients: Array<string>, xdrReportFormat: XdrReportFormat, billingPeriod: BillingPeriod, closeBillingPeriod: CloseBillingPeriod, closeDelayHours: number, closeMode: CloseMode, roundingMethod: RoundingMethod, roundingPrecision: number | null, roundUpToNearest: string | null, suspendOnInsufficientFunds: boolean, permanentTerminationAfterDays: number, calendar: { id: string, name: string } | null }, regularInvoices: { useRegularInvoices: boolean, generatePdf: GeneratePdf, sendByEmail: SendByEmail, holdForReview: boolean, autoApproveAfterDays: number | null, autoChargePaymentMethod: boolean, autoChargeOn: AutoChargeOn, autoChargeRetryDaysAfterDue: Array<number>, invoiceDueRule: DueRule, netValue: number, notifyDueInAdvanceDays: Array<number>, collectionThreshold: string, restoreOnPartialPayment: boolean, resendInvoiceDaysAfterDue: Array<number>, latePaymentFeeType: LateFeeType, latePaymentFeeValue: string, latePaymentFeeMinimum: string, limitServiceDaysAfterDue: number | null, notifyLimitationInAdvanceDays: Array<number>, suspendDaysAfterDue: number | null, notifySuspensionInAdvanceDays: Array<number>, chargeWhileSuspended: boolean, reactivationFee: string, terminateDaysAfterDue: number | null, notifyTerminationInAdvanceDays: Array<number>, terminateCommitments: boolean, netUnit: NetUnit, invoiceNumberSequence: InvoiceNumberSequence, minimumInvoiceAmount: string, invoiceFooter: string, documentLocale: string | null, companyTaxNumber: string | null, invoiceTemplate: { id: string, name: string } | null }, outOfTurnInvoices: { sendByEmail: SendOutOfTurnByEmail, separateInvoiceForRecurringFees: boolean, autoChargePaymentMethod: boolean, autoChargeOn: AutoChargeOn, autoChargeRetryDaysAfterDue: Array<number>, invoiceDueRule: DueRule, netValue: number, notifyDueInAdvanceDays: Array<number>, collectionThreshold: string, restoreOnPartialPayment: boolean, resendInvoiceDaysAfterDue: Array<number>, latePaymentFeeType: LateFeeType, latePaymentFeeValue: string, latePaymentFeeMinimum: string, limitServiceDaysAfterDue: number | null, notifyLimitationInAdvanceDays: Array<number>, suspendDaysAfterDue: number | null, notifySuspensionInAdvanceDays: Array<number>, chargeWhileSuspended: boolean, reactivationFee: string, terminateDaysAfterDue: number | null, notifyTerminationInAdvanceDays: Array<number>, terminateCommitments: boolean, invoiceTemplate: { id: string, name: string } | null }, taxation: { assessTaxes: boolean, applyTaxes: ApplyTaxes, method: TaxMethod, exempt: boolean, exemptionReason: string, exemptionCertificate: string, exemptionValidTo: string | null, taxPlugin: { id: string, name: string } | null, parameters:
                  | { __typename: 'FixedVat', vatRate: string | null, taxesIncludedInRates: boolean }
                  | { __typename: 'CustomTaxation', taxesIncludedInRates: boolean, taxes: Array<{ customTax: { id: string, name: string } | null }> }
                  | { __typename: 'GstMalaysia', rate: string | null }
                  | { __typename: 'GenericVatGst', rate: string | null, treatment: VatTreatment, zeroRatedReason: string }
                  | { __typename: 'Suretax', salesType: SuretaxSalesType, regulatoryCode: SuretaxRegulatoryCode, unitType: SuretaxUnitType, exemptionCodes: Array<string>, lifelineAssistance: boolean }
                 | null } }, webSelfCare: { selfCareEnabled: boolean, twoFactor: boolean, selfCareUrl: string | null, brandName: string | null, logoUrl: string | null, defaultLanguage: string, timeZone: string, dateFormat: DateFormat, timeFormat: TimeFormat, passwordMinimumLength: number, passwordLetters: boolean, passwordDigits: boolean, passwordSpecialCharacters: boolean, passwordHistory: number, passwordExpiryDays: number, signInAttempts: number, lockMinutes: number, sessionTimeoutMinutes: number, allowedNetworks: Array<string>, apiTokenAccess: boolean }, rightToBeForgotten: { removePersonalData: boolean, removalMode: RemovalMode, storagePeriodMonths: number | null }, measuredServices: Array<{ chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, measuredParameter: { id: string, name: string } | null, service: { id: string, name: string } | null }>, fraudProtection: { unavailableReason: string | null, fraudTrafficProfile: { id: string, name: string, spendingPlan: { threshold: string | null, sendWarning: boolean, warningThresholdPercent: number }, usageThresholds: Array<{ minutes: number }> } | null }, customFields: Array<{ enabled: boolean, customField: { id: string, name: string, object: CustomFieldObject, type: CustomFieldType, mandatory: boolean } | null }>, notifications: { emailAddresses: { fromName: string | null, fromAddress: string | null, replyTo: string | null, bcc: Array<string> }, types: { notificationSet: { id: string, name: string } | null, flags: Array<{ type: NotificationType, email: boolean, sms: boolean }> } }, versions: { nodes: Array<{ id: string, version: number, at: string, userName: string, action: AuditAction, changes: { nodes: Array<{ id: string, panel: string, property: string }> } }> } }
          | Record<PropertyKey, never>
         | null }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type ResellerClassPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: CustomerClassFilter | null | undefined;
  orderBy?: Array<CustomerClassOrder> | CustomerClassOrder | null | undefined;
}>;


export type ResellerClassPageQuery = { customerClasses: { totalCount: number, nodes: Array<{ ownership: Ownership, id: string, name: string, description: string, isDefault: boolean, version: number, createdAt: string, updatedAt: string, invoicingPreference: InvoicingPreference, taxationMethod: TaxMethod, businessModel: { id: string, name: string }, currency: { id: string, code: string } | null, viewerAccess: { level: AccessLevel, reason: string | null }, usage: { customerCount: number }, plannedChanges: { nodes: Array<{ id: string, applyAt: string }> }, finances: { statistics: { generateStatistics: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResellerClassChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ResellerClassChoicesQuery = { businessModels: Array<{ id: string, name: string }>, currencies: Array<{ id: string, code: string, name: string }> };

export type ResellerClassCustomersQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  where?: CustomerFilter | null | undefined;
}>;


export type ResellerClassCustomersQuery = { customerClass: { id: string, usage: { customers: { totalCount: number, nodes: Array<{ id: string, name: string, currency: { id: string, code: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } } | null };

export type ClassRowFragment = { id: string, name: string, description: string, isDefault: boolean, version: number, createdAt: string, updatedAt: string, invoicingPreference: InvoicingPreference, taxationMethod: TaxMethod, businessModel: { id: string, name: string }, currency: { id: string, code: string } | null, viewerAccess: { level: AccessLevel, reason: string | null }, usage: { customerCount: number }, plannedChanges: { nodes: Array<{ id: string, applyAt: string }> }, finances: { statistics: { generateStatistics: boolean } } };

export type AssignableCustomersQueryVariables = Exact<{
  first: number;
  where?: CustomerFilter | null | undefined;
}>;


export type AssignableCustomersQuery = { customers: { nodes: Array<{ id: string, name: string, currency: { id: string, code: string }, customerClass: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } };

export type RecordNameQueryVariables = Exact<{
  id: string;
}>;


export type RecordNameQuery = { node:
    | { id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string, name: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
   | null };

export type ClassLastChangesFragment = { id: string, versions: { nodes: Array<{ id: string, version: number, at: string, userName: string, action: AuditAction, changes: { nodes: Array<{ id: string, panel: string, property: string }> } }> } };

export type PaletteMatchesQueryVariables = Exact<{
  classes?: CustomerClassFilter | null | undefined;
  classesBegun?: CustomerClassFilter | null | undefined;
  customers?: CustomerFilter | null | undefined;
  customersBegun?: CustomerFilter | null | undefined;
  isChoosing: boolean;
}>;


export type PaletteMatchesQuery = { customerClassesBegun: { nodes: Array<{ id: string, name: string }> }, customerClasses: { nodes: Array<{ id: string, name: string }> }, customersBegun?: { nodes: Array<{ id: string, name: string, customerClass: { id: string, name: string } }> }, customers?: { nodes: Array<{ id: string, name: string, customerClass: { id: string, name: string } }> } };

export type CustomFieldFieldsFragment = { enabled: boolean, customField: { id: string, name: string, object: CustomFieldObject, type: CustomFieldType, mandatory: boolean } | null };

export type EmailAddressFieldsFragment = { fromName: string | null, fromAddress: string | null, replyTo: string | null, bcc: Array<string> };

export type FraudProtectionFieldsFragment = { unavailableReason: string | null, fraudTrafficProfile: { id: string, name: string } | null };

export type MeasuredServiceFieldsFragment = { chargeBasedOn: ChargeBasedOn, pricePerItem: string | null, itemsFreeOfCharge: number, rateCode: string | null, measuredParameter: { id: string, name: string } | null, service: { id: string, name: string } | null };

export type NotificationTypeFieldsFragment = { notificationSet: { id: string, name: string } | null, flags: Array<{ type: NotificationType, email: boolean, sms: boolean }> };

export type OutOfTurnInvoicesFieldsFragment = { sendByEmail: SendOutOfTurnByEmail, separateInvoiceForRecurringFees: boolean, autoChargePaymentMethod: boolean, autoChargeOn: AutoChargeOn, autoChargeRetryDaysAfterDue: Array<number>, invoiceDueRule: DueRule, netValue: number, notifyDueInAdvanceDays: Array<number>, collectionThreshold: string, restoreOnPartialPayment: boolean, resendInvoiceDaysAfterDue: Array<number>, latePaymentFeeType: LateFeeType, latePaymentFeeValue: string, latePaymentFeeMinimum: string, limitServiceDaysAfterDue: number | null, notifyLimitationInAdvanceDays: Array<number>, suspendDaysAfterDue: number | null, notifySuspensionInAdvanceDays: Array<number>, chargeWhileSuspended: boolean, reactivationFee: string, terminateDaysAfterDue: number | null, notifyTerminationInAdvanceDays: Array<number>, terminateCommitments: boolean, invoiceTemplate: { id: string, name: string } | null };

export type InvoiceTemplateChoicesQueryVariables = Exact<{
  first: number;
  where?: InvoiceTemplateFilter | null | undefined;
}>;


export type InvoiceTemplateChoicesQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type CalendarChoicesQueryVariables = Exact<{
  first: number;
  where?: CalendarFilter | null | undefined;
}>;


export type CalendarChoicesQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type FraudTrafficProfileChoicesQueryVariables = Exact<{
  first: number;
  where?: FraudTrafficProfileFilter | null | undefined;
}>;


export type FraudTrafficProfileChoicesQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type NotificationSetChoicesQueryVariables = Exact<{
  first: number;
  where?: NotificationSetFilter | null | undefined;
}>;


export type NotificationSetChoicesQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type CustomFieldChoicesQueryVariables = Exact<{
  first: number;
  where?: CustomFieldDefinitionFilter | null | undefined;
}>;


export type CustomFieldChoicesQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type MeasuredParameterChoicesQueryVariables = Exact<{
  first: number;
  where?: MeasuredParameterFilter | null | undefined;
}>;


export type MeasuredParameterChoicesQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type ServiceChoicesQueryVariables = Exact<{
  first: number;
  where?: ServiceFilter | null | undefined;
}>;


export type ServiceChoicesQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type CustomTaxChoicesQueryVariables = Exact<{
  first: number;
  where?: CustomTaxFilter | null | undefined;
}>;


export type CustomTaxChoicesQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type TaxPluginChoicesQueryVariables = Exact<{
  first: number;
  where?: TaxPluginFilter | null | undefined;
}>;


export type TaxPluginChoicesQuery = { choices: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type RegularInvoicesFieldsFragment = { useRegularInvoices: boolean, generatePdf: GeneratePdf, sendByEmail: SendByEmail, holdForReview: boolean, autoApproveAfterDays: number | null, autoChargePaymentMethod: boolean, autoChargeOn: AutoChargeOn, autoChargeRetryDaysAfterDue: Array<number>, invoiceDueRule: DueRule, netValue: number, notifyDueInAdvanceDays: Array<number>, collectionThreshold: string, restoreOnPartialPayment: boolean, resendInvoiceDaysAfterDue: Array<number>, latePaymentFeeType: LateFeeType, latePaymentFeeValue: string, latePaymentFeeMinimum: string, limitServiceDaysAfterDue: number | null, notifyLimitationInAdvanceDays: Array<number>, suspendDaysAfterDue: number | null, notifySuspensionInAdvanceDays: Array<number>, chargeWhileSuspended: boolean, reactivationFee: string, terminateDaysAfterDue: number | null, notifyTerminationInAdvanceDays: Array<number>, terminateCommitments: boolean, netUnit: NetUnit, invoiceNumberSequence: InvoiceNumberSequence, minimumInvoiceAmount: string, invoiceFooter: string, documentLocale: string | null, companyTaxNumber: string | null, invoiceTemplate: { id: string, name: string } | null };

export type RightToBeForgottenFieldsFragment = { removePersonalData: boolean, removalMode: RemovalMode, storagePeriodMonths: number | null };

export type StatisticsFieldsFragment = { generateStatistics: boolean, sendStatistics: SendStatistics, xdrExport: XdrExport, xdrDelivery: XdrDelivery, xdrColumns: Array<string>, xdrRecipients: Array<string>, xdrReportFormat: XdrReportFormat, billingPeriod: BillingPeriod, closeBillingPeriod: CloseBillingPeriod, closeDelayHours: number, closeMode: CloseMode, roundingMethod: RoundingMethod, roundingPrecision: number | null, roundUpToNearest: string | null, suspendOnInsufficientFunds: boolean, permanentTerminationAfterDays: number, calendar: { id: string, name: string } | null };

export type TaxationFieldsFragment = { assessTaxes: boolean, applyTaxes: ApplyTaxes, method: TaxMethod, exempt: boolean, exemptionReason: string, exemptionCertificate: string, exemptionValidTo: string | null, taxPlugin: { id: string, name: string } | null, parameters:
    | { __typename: 'FixedVat', vatRate: string | null, taxesIncludedInRates: boolean }
    | { __typename: 'CustomTaxation', taxesIncludedInRates: boolean, taxes: Array<{ customTax: { id: string, name: string } | null }> }
    | { __typename: 'GstMalaysia', rate: string | null }
    | { __typename: 'GenericVatGst', rate: string | null, treatment: VatTreatment, zeroRatedReason: string }
    | { __typename: 'Suretax', salesType: SuretaxSalesType, regulatoryCode: SuretaxRegulatoryCode, unitType: SuretaxUnitType, exemptionCodes: Array<string>, lifelineAssistance: boolean }
   | null };

export type WebSelfCareFieldsFragment = { selfCareEnabled: boolean, twoFactor: boolean, selfCareUrl: string | null, brandName: string | null, logoUrl: string | null, defaultLanguage: string, timeZone: string, dateFormat: DateFormat, timeFormat: TimeFormat, passwordMinimumLength: number, passwordLetters: boolean, passwordDigits: boolean, passwordSpecialCharacters: boolean, passwordHistory: number, passwordExpiryDays: number, signInAttempts: number, lockMinutes: number, sessionTimeoutMinutes: number, allowedNetworks: Array<string>, apiTokenAccess: boolean };

export const StatisticsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatisticsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"generateStatistics"}},{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"}},{"kind":"Field","name":{"kind":"Name","value":"xdrExport"}},{"kind":"Field","name":{"kind":"Name","value":"xdrDelivery"}},{"kind":"Field","name":{"kind":"Name","value":"xdrColumns"}},{"kind":"Field","name":{"kind":"Name","value":"xdrRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"xdrReportFormat"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"closeBillingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"closeDelayHours"}},{"kind":"Field","name":{"kind":"Name","value":"closeMode"}},{"kind":"Field","name":{"kind":"Name","value":"roundingMethod"}},{"kind":"Field","name":{"kind":"Name","value":"roundingPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"roundUpToNearest"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"}},{"kind":"Field","name":{"kind":"Name","value":"permanentTerminationAfterDays"}}]}}]} as unknown as DocumentNode<StatisticsFieldsFragment, unknown>;
export const RegularInvoicesFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegularInvoicesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegularInvoices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useRegularInvoices"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"generatePdf"}},{"kind":"Field","name":{"kind":"Name","value":"sendByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"holdForReview"}},{"kind":"Field","name":{"kind":"Name","value":"autoApproveAfterDays"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargeOn"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargeRetryDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceDueRule"}},{"kind":"Field","name":{"kind":"Name","value":"netValue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyDueInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"collectionThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"restoreOnPartialPayment"}},{"kind":"Field","name":{"kind":"Name","value":"resendInvoiceDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeType"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeValue"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeMinimum"}},{"kind":"Field","name":{"kind":"Name","value":"limitServiceDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyLimitationInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"suspendDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifySuspensionInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"chargeWhileSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"reactivationFee"}},{"kind":"Field","name":{"kind":"Name","value":"terminateDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyTerminationInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"terminateCommitments"}},{"kind":"Field","name":{"kind":"Name","value":"netUnit"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceNumberSequence"}},{"kind":"Field","name":{"kind":"Name","value":"minimumInvoiceAmount"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceFooter"}},{"kind":"Field","name":{"kind":"Name","value":"documentLocale"}},{"kind":"Field","name":{"kind":"Name","value":"companyTaxNumber"}}]}}]} as unknown as DocumentNode<RegularInvoicesFieldsFragment, unknown>;
export const OutOfTurnInvoicesFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutOfTurnInvoicesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutOfTurnInvoices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"separateInvoiceForRecurringFees"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargeOn"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargeRetryDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceDueRule"}},{"kind":"Field","name":{"kind":"Name","value":"netValue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyDueInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"collectionThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"restoreOnPartialPayment"}},{"kind":"Field","name":{"kind":"Name","value":"resendInvoiceDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeType"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeValue"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeMinimum"}},{"kind":"Field","name":{"kind":"Name","value":"limitServiceDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyLimitationInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"suspendDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifySuspensionInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"chargeWhileSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"reactivationFee"}},{"kind":"Field","name":{"kind":"Name","value":"terminateDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyTerminationInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"terminateCommitments"}}]}}]} as unknown as DocumentNode<OutOfTurnInvoicesFieldsFragment, unknown>;
export const TaxationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaxationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Taxation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessTaxes"}},{"kind":"Field","name":{"kind":"Name","value":"applyTaxes"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionCertificate"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionValidTo"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FixedVat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vatRate"}},{"kind":"Field","name":{"kind":"Name","value":"taxesIncludedInRates"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTaxation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxesIncludedInRates"}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GstMalaysia"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GenericVatGst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"}},{"kind":"Field","name":{"kind":"Name","value":"zeroRatedReason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suretax"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesType"}},{"kind":"Field","name":{"kind":"Name","value":"regulatoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionCodes"}},{"kind":"Field","name":{"kind":"Name","value":"lifelineAssistance"}}]}}]}}]}}]} as unknown as DocumentNode<TaxationFieldsFragment, unknown>;
export const WebSelfCareFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebSelfCareFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebSelfCare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selfCareEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactor"}},{"kind":"Field","name":{"kind":"Name","value":"selfCareUrl"}},{"kind":"Field","name":{"kind":"Name","value":"brandName"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"defaultLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timeFormat"}},{"kind":"Field","name":{"kind":"Name","value":"passwordMinimumLength"}},{"kind":"Field","name":{"kind":"Name","value":"passwordLetters"}},{"kind":"Field","name":{"kind":"Name","value":"passwordDigits"}},{"kind":"Field","name":{"kind":"Name","value":"passwordSpecialCharacters"}},{"kind":"Field","name":{"kind":"Name","value":"passwordHistory"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiryDays"}},{"kind":"Field","name":{"kind":"Name","value":"signInAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"lockMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTimeoutMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"allowedNetworks"}},{"kind":"Field","name":{"kind":"Name","value":"apiTokenAccess"}}]}}]} as unknown as DocumentNode<WebSelfCareFieldsFragment, unknown>;
export const RightToBeForgottenFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightToBeForgottenFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightToBeForgotten"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"removalMode"}},{"kind":"Field","name":{"kind":"Name","value":"storagePeriodMonths"}}]}}]} as unknown as DocumentNode<RightToBeForgottenFieldsFragment, unknown>;
export const MeasuredServiceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredServiceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuredServiceMetric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chargeBasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerItem"}},{"kind":"Field","name":{"kind":"Name","value":"itemsFreeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCode"}}]}}]} as unknown as DocumentNode<MeasuredServiceFieldsFragment, unknown>;
export const FraudProtectionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FraudProtectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudProtection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableReason"}}]}}]} as unknown as DocumentNode<FraudProtectionFieldsFragment, unknown>;
export const CustomFieldFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldSetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}}]} as unknown as DocumentNode<CustomFieldFieldsFragment, unknown>;
export const EmailAddressFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailAddressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailAddresses"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"fromAddress"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"}},{"kind":"Field","name":{"kind":"Name","value":"bcc"}}]}}]} as unknown as DocumentNode<EmailAddressFieldsFragment, unknown>;
export const NotificationTypeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationTypeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationTypes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"sms"}}]}}]}}]} as unknown as DocumentNode<NotificationTypeFieldsFragment, unknown>;
export const ClassDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"businessModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatisticsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regularInvoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegularInvoicesFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutOfTurnInvoicesFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaxationFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"webSelfCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebSelfCareFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rightToBeForgotten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightToBeForgottenFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredServiceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudProtection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FraudProtectionFields"}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spendingPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"sendWarning"}},{"kind":"Field","name":{"kind":"Name","value":"warningThresholdPercent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usageThresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomFieldFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emailAddresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailAddressFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationTypeFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatisticsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"generateStatistics"}},{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"}},{"kind":"Field","name":{"kind":"Name","value":"xdrExport"}},{"kind":"Field","name":{"kind":"Name","value":"xdrDelivery"}},{"kind":"Field","name":{"kind":"Name","value":"xdrColumns"}},{"kind":"Field","name":{"kind":"Name","value":"xdrRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"xdrReportFormat"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"closeBillingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"closeDelayHours"}},{"kind":"Field","name":{"kind":"Name","value":"closeMode"}},{"kind":"Field","name":{"kind":"Name","value":"roundingMethod"}},{"kind":"Field","name":{"kind":"Name","value":"roundingPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"roundUpToNearest"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"}},{"kind":"Field","name":{"kind":"Name","value":"permanentTerminationAfterDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegularInvoicesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegularInvoices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useRegularInvoices"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"generatePdf"}},{"kind":"Field","name":{"kind":"Name","value":"sendByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"holdForReview"}},{"kind":"Field","name":{"kind":"Name","value":"autoApproveAfterDays"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargeOn"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargeRetryDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceDueRule"}},{"kind":"Field","name":{"kind":"Name","value":"netValue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyDueInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"collectionThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"restoreOnPartialPayment"}},{"kind":"Field","name":{"kind":"Name","value":"resendInvoiceDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeType"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeValue"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeMinimum"}},{"kind":"Field","name":{"kind":"Name","value":"limitServiceDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyLimitationInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"suspendDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifySuspensionInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"chargeWhileSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"reactivationFee"}},{"kind":"Field","name":{"kind":"Name","value":"terminateDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyTerminationInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"terminateCommitments"}},{"kind":"Field","name":{"kind":"Name","value":"netUnit"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceNumberSequence"}},{"kind":"Field","name":{"kind":"Name","value":"minimumInvoiceAmount"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceFooter"}},{"kind":"Field","name":{"kind":"Name","value":"documentLocale"}},{"kind":"Field","name":{"kind":"Name","value":"companyTaxNumber"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutOfTurnInvoicesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutOfTurnInvoices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"separateInvoiceForRecurringFees"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargeOn"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargeRetryDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceDueRule"}},{"kind":"Field","name":{"kind":"Name","value":"netValue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyDueInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"collectionThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"restoreOnPartialPayment"}},{"kind":"Field","name":{"kind":"Name","value":"resendInvoiceDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeType"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeValue"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeMinimum"}},{"kind":"Field","name":{"kind":"Name","value":"limitServiceDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyLimitationInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"suspendDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifySuspensionInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"chargeWhileSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"reactivationFee"}},{"kind":"Field","name":{"kind":"Name","value":"terminateDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyTerminationInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"terminateCommitments"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaxationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Taxation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessTaxes"}},{"kind":"Field","name":{"kind":"Name","value":"applyTaxes"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionCertificate"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionValidTo"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FixedVat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vatRate"}},{"kind":"Field","name":{"kind":"Name","value":"taxesIncludedInRates"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTaxation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxesIncludedInRates"}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GstMalaysia"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GenericVatGst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"}},{"kind":"Field","name":{"kind":"Name","value":"zeroRatedReason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suretax"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesType"}},{"kind":"Field","name":{"kind":"Name","value":"regulatoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionCodes"}},{"kind":"Field","name":{"kind":"Name","value":"lifelineAssistance"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebSelfCareFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebSelfCare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selfCareEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactor"}},{"kind":"Field","name":{"kind":"Name","value":"selfCareUrl"}},{"kind":"Field","name":{"kind":"Name","value":"brandName"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"defaultLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timeFormat"}},{"kind":"Field","name":{"kind":"Name","value":"passwordMinimumLength"}},{"kind":"Field","name":{"kind":"Name","value":"passwordLetters"}},{"kind":"Field","name":{"kind":"Name","value":"passwordDigits"}},{"kind":"Field","name":{"kind":"Name","value":"passwordSpecialCharacters"}},{"kind":"Field","name":{"kind":"Name","value":"passwordHistory"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiryDays"}},{"kind":"Field","name":{"kind":"Name","value":"signInAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"lockMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTimeoutMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"allowedNetworks"}},{"kind":"Field","name":{"kind":"Name","value":"apiTokenAccess"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightToBeForgottenFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightToBeForgotten"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"removalMode"}},{"kind":"Field","name":{"kind":"Name","value":"storagePeriodMonths"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredServiceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuredServiceMetric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chargeBasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerItem"}},{"kind":"Field","name":{"kind":"Name","value":"itemsFreeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCode"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FraudProtectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudProtection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldSetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailAddressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailAddresses"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"fromAddress"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"}},{"kind":"Field","name":{"kind":"Name","value":"bcc"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationTypeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationTypes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"sms"}}]}}]}}]} as unknown as DocumentNode<ClassDetailsFragment, unknown>;
export const ClassRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"businessModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoicingPreference"}},{"kind":"Field","name":{"kind":"Name","value":"taxationMethod"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PLANNED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applyAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"finances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"generateStatistics"}}]}}]}}]}}]} as unknown as DocumentNode<ClassRowFragment, unknown>;
export const ClassLastChangesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassLastChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClassLastChangesFragment, unknown>;
export const ResellerClassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResellerClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassMomentInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClassDetails"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClassLastChanges"}},{"kind":"Field","name":{"kind":"Name","value":"ownership"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatisticsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"generateStatistics"}},{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"}},{"kind":"Field","name":{"kind":"Name","value":"xdrExport"}},{"kind":"Field","name":{"kind":"Name","value":"xdrDelivery"}},{"kind":"Field","name":{"kind":"Name","value":"xdrColumns"}},{"kind":"Field","name":{"kind":"Name","value":"xdrRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"xdrReportFormat"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"closeBillingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"closeDelayHours"}},{"kind":"Field","name":{"kind":"Name","value":"closeMode"}},{"kind":"Field","name":{"kind":"Name","value":"roundingMethod"}},{"kind":"Field","name":{"kind":"Name","value":"roundingPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"roundUpToNearest"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"}},{"kind":"Field","name":{"kind":"Name","value":"permanentTerminationAfterDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegularInvoicesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegularInvoices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useRegularInvoices"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"generatePdf"}},{"kind":"Field","name":{"kind":"Name","value":"sendByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"holdForReview"}},{"kind":"Field","name":{"kind":"Name","value":"autoApproveAfterDays"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargeOn"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargeRetryDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceDueRule"}},{"kind":"Field","name":{"kind":"Name","value":"netValue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyDueInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"collectionThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"restoreOnPartialPayment"}},{"kind":"Field","name":{"kind":"Name","value":"resendInvoiceDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeType"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeValue"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeMinimum"}},{"kind":"Field","name":{"kind":"Name","value":"limitServiceDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyLimitationInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"suspendDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifySuspensionInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"chargeWhileSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"reactivationFee"}},{"kind":"Field","name":{"kind":"Name","value":"terminateDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyTerminationInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"terminateCommitments"}},{"kind":"Field","name":{"kind":"Name","value":"netUnit"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceNumberSequence"}},{"kind":"Field","name":{"kind":"Name","value":"minimumInvoiceAmount"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceFooter"}},{"kind":"Field","name":{"kind":"Name","value":"documentLocale"}},{"kind":"Field","name":{"kind":"Name","value":"companyTaxNumber"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutOfTurnInvoicesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutOfTurnInvoices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"separateInvoiceForRecurringFees"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargeOn"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargeRetryDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceDueRule"}},{"kind":"Field","name":{"kind":"Name","value":"netValue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyDueInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"collectionThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"restoreOnPartialPayment"}},{"kind":"Field","name":{"kind":"Name","value":"resendInvoiceDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeType"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeValue"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeMinimum"}},{"kind":"Field","name":{"kind":"Name","value":"limitServiceDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyLimitationInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"suspendDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifySuspensionInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"chargeWhileSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"reactivationFee"}},{"kind":"Field","name":{"kind":"Name","value":"terminateDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyTerminationInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"terminateCommitments"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaxationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Taxation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessTaxes"}},{"kind":"Field","name":{"kind":"Name","value":"applyTaxes"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionCertificate"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionValidTo"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FixedVat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vatRate"}},{"kind":"Field","name":{"kind":"Name","value":"taxesIncludedInRates"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTaxation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxesIncludedInRates"}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GstMalaysia"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GenericVatGst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"}},{"kind":"Field","name":{"kind":"Name","value":"zeroRatedReason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suretax"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesType"}},{"kind":"Field","name":{"kind":"Name","value":"regulatoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionCodes"}},{"kind":"Field","name":{"kind":"Name","value":"lifelineAssistance"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebSelfCareFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebSelfCare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selfCareEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactor"}},{"kind":"Field","name":{"kind":"Name","value":"selfCareUrl"}},{"kind":"Field","name":{"kind":"Name","value":"brandName"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"defaultLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timeFormat"}},{"kind":"Field","name":{"kind":"Name","value":"passwordMinimumLength"}},{"kind":"Field","name":{"kind":"Name","value":"passwordLetters"}},{"kind":"Field","name":{"kind":"Name","value":"passwordDigits"}},{"kind":"Field","name":{"kind":"Name","value":"passwordSpecialCharacters"}},{"kind":"Field","name":{"kind":"Name","value":"passwordHistory"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiryDays"}},{"kind":"Field","name":{"kind":"Name","value":"signInAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"lockMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTimeoutMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"allowedNetworks"}},{"kind":"Field","name":{"kind":"Name","value":"apiTokenAccess"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightToBeForgottenFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightToBeForgotten"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"removalMode"}},{"kind":"Field","name":{"kind":"Name","value":"storagePeriodMonths"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredServiceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuredServiceMetric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chargeBasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerItem"}},{"kind":"Field","name":{"kind":"Name","value":"itemsFreeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCode"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FraudProtectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudProtection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldSetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailAddressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailAddresses"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"fromAddress"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"}},{"kind":"Field","name":{"kind":"Name","value":"bcc"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationTypeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationTypes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"sms"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"businessModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatisticsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regularInvoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegularInvoicesFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutOfTurnInvoicesFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaxationFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"webSelfCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebSelfCareFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rightToBeForgotten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightToBeForgottenFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredServiceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudProtection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FraudProtectionFields"}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spendingPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"sendWarning"}},{"kind":"Field","name":{"kind":"Name","value":"warningThresholdPercent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usageThresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomFieldFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emailAddresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailAddressFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationTypeFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassLastChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResellerClassQuery, ResellerClassQueryVariables>;
export const ResellerClassSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResellerClassSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClassSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClassDetails"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClassLastChanges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affectedCustomers"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClassDetails"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClassLastChanges"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatisticsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"generateStatistics"}},{"kind":"Field","name":{"kind":"Name","value":"sendStatistics"}},{"kind":"Field","name":{"kind":"Name","value":"xdrExport"}},{"kind":"Field","name":{"kind":"Name","value":"xdrDelivery"}},{"kind":"Field","name":{"kind":"Name","value":"xdrColumns"}},{"kind":"Field","name":{"kind":"Name","value":"xdrRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"xdrReportFormat"}},{"kind":"Field","name":{"kind":"Name","value":"billingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"closeBillingPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"closeDelayHours"}},{"kind":"Field","name":{"kind":"Name","value":"closeMode"}},{"kind":"Field","name":{"kind":"Name","value":"roundingMethod"}},{"kind":"Field","name":{"kind":"Name","value":"roundingPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"roundUpToNearest"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspendOnInsufficientFunds"}},{"kind":"Field","name":{"kind":"Name","value":"permanentTerminationAfterDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegularInvoicesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegularInvoices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useRegularInvoices"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"generatePdf"}},{"kind":"Field","name":{"kind":"Name","value":"sendByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"holdForReview"}},{"kind":"Field","name":{"kind":"Name","value":"autoApproveAfterDays"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargeOn"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargeRetryDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceDueRule"}},{"kind":"Field","name":{"kind":"Name","value":"netValue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyDueInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"collectionThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"restoreOnPartialPayment"}},{"kind":"Field","name":{"kind":"Name","value":"resendInvoiceDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeType"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeValue"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeMinimum"}},{"kind":"Field","name":{"kind":"Name","value":"limitServiceDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyLimitationInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"suspendDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifySuspensionInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"chargeWhileSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"reactivationFee"}},{"kind":"Field","name":{"kind":"Name","value":"terminateDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyTerminationInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"terminateCommitments"}},{"kind":"Field","name":{"kind":"Name","value":"netUnit"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceNumberSequence"}},{"kind":"Field","name":{"kind":"Name","value":"minimumInvoiceAmount"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceFooter"}},{"kind":"Field","name":{"kind":"Name","value":"documentLocale"}},{"kind":"Field","name":{"kind":"Name","value":"companyTaxNumber"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutOfTurnInvoicesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutOfTurnInvoices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoiceTemplate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendByEmail"}},{"kind":"Field","name":{"kind":"Name","value":"separateInvoiceForRecurringFees"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargePaymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargeOn"}},{"kind":"Field","name":{"kind":"Name","value":"autoChargeRetryDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceDueRule"}},{"kind":"Field","name":{"kind":"Name","value":"netValue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyDueInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"collectionThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"restoreOnPartialPayment"}},{"kind":"Field","name":{"kind":"Name","value":"resendInvoiceDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeType"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeValue"}},{"kind":"Field","name":{"kind":"Name","value":"latePaymentFeeMinimum"}},{"kind":"Field","name":{"kind":"Name","value":"limitServiceDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyLimitationInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"suspendDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifySuspensionInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"chargeWhileSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"reactivationFee"}},{"kind":"Field","name":{"kind":"Name","value":"terminateDaysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifyTerminationInAdvanceDays"}},{"kind":"Field","name":{"kind":"Name","value":"terminateCommitments"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaxationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Taxation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessTaxes"}},{"kind":"Field","name":{"kind":"Name","value":"applyTaxes"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"taxPlugin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionCertificate"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionValidTo"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FixedVat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vatRate"}},{"kind":"Field","name":{"kind":"Name","value":"taxesIncludedInRates"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTaxation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxesIncludedInRates"}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GstMalaysia"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GenericVatGst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"}},{"kind":"Field","name":{"kind":"Name","value":"zeroRatedReason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suretax"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"salesType"}},{"kind":"Field","name":{"kind":"Name","value":"regulatoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionCodes"}},{"kind":"Field","name":{"kind":"Name","value":"lifelineAssistance"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebSelfCareFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebSelfCare"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selfCareEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactor"}},{"kind":"Field","name":{"kind":"Name","value":"selfCareUrl"}},{"kind":"Field","name":{"kind":"Name","value":"brandName"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"defaultLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timeFormat"}},{"kind":"Field","name":{"kind":"Name","value":"passwordMinimumLength"}},{"kind":"Field","name":{"kind":"Name","value":"passwordLetters"}},{"kind":"Field","name":{"kind":"Name","value":"passwordDigits"}},{"kind":"Field","name":{"kind":"Name","value":"passwordSpecialCharacters"}},{"kind":"Field","name":{"kind":"Name","value":"passwordHistory"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiryDays"}},{"kind":"Field","name":{"kind":"Name","value":"signInAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"lockMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTimeoutMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"allowedNetworks"}},{"kind":"Field","name":{"kind":"Name","value":"apiTokenAccess"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RightToBeForgottenFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightToBeForgotten"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePersonalData"}},{"kind":"Field","name":{"kind":"Name","value":"removalMode"}},{"kind":"Field","name":{"kind":"Name","value":"storagePeriodMonths"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasuredServiceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuredServiceMetric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measuredParameter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chargeBasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pricePerItem"}},{"kind":"Field","name":{"kind":"Name","value":"itemsFreeOfCharge"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateCode"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FraudProtectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudProtection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomFieldFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldSetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"object"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailAddressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailAddresses"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"fromAddress"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"}},{"kind":"Field","name":{"kind":"Name","value":"bcc"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationTypeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationTypes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"sms"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"businessModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatisticsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regularInvoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegularInvoicesFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnInvoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutOfTurnInvoicesFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaxationFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"webSelfCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebSelfCareFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rightToBeForgotten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RightToBeForgottenFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasuredServiceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fraudProtection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FraudProtectionFields"}},{"kind":"Field","name":{"kind":"Name","value":"fraudTrafficProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spendingPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"sendWarning"}},{"kind":"Field","name":{"kind":"Name","value":"warningThresholdPercent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usageThresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomFieldFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emailAddresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailAddressFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationTypeFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassLastChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResellerClassSaveMutation, ResellerClassSaveMutationVariables>;
export const ResellerClassPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResellerClassPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClassRow"}},{"kind":"Field","name":{"kind":"Name","value":"ownership"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"businessModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoicingPreference"}},{"kind":"Field","name":{"kind":"Name","value":"taxationMethod"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PLANNED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applyAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"finances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"generateStatistics"}}]}}]}}]}}]} as unknown as DocumentNode<ResellerClassPageQuery, ResellerClassPageQueryVariables>;
export const ResellerClassChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResellerClassChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"businessModels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ResellerClassChoicesQuery, ResellerClassChoicesQueryVariables>;
export const ResellerClassCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResellerClassCustomers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResellerClassCustomersQuery, ResellerClassCustomersQueryVariables>;
export const AssignableCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssignableCustomers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<AssignableCustomersQuery, AssignableCustomersQueryVariables>;
export const RecordNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Calendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTax"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaxPlugin"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuredParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Currency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BusinessModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reseller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestinationGroupSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RecordNameQuery, RecordNameQueryVariables>;
export const PaletteMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classes"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classesBegun"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customersBegun"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChoosing"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"customerClassesBegun"},"name":{"kind":"Name","value":"customerClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classesBegun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customerClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"customersBegun"},"name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customersBegun"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChoosing"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customers"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChoosing"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"customerClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaletteMatchesQuery, PaletteMatchesQueryVariables>;
export const InvoiceTemplateChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvoiceTemplateChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceTemplateFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"invoiceTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceTemplateChoicesQuery, InvoiceTemplateChoicesQueryVariables>;
export const CalendarChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"calendars"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarChoicesQuery, CalendarChoicesQueryVariables>;
export const FraudTrafficProfileChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FraudTrafficProfileChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfileFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"fraudTrafficProfiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<FraudTrafficProfileChoicesQuery, FraudTrafficProfileChoicesQueryVariables>;
export const NotificationSetChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationSetChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSetFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"notificationSets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationSetChoicesQuery, NotificationSetChoicesQueryVariables>;
export const CustomFieldChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomFieldChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomFieldDefinitionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"customFieldDefinitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<CustomFieldChoicesQuery, CustomFieldChoicesQueryVariables>;
export const MeasuredParameterChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasuredParameterChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuredParameterFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"measuredParameters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<MeasuredParameterChoicesQuery, MeasuredParameterChoicesQueryVariables>;
export const ServiceChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceChoicesQuery, ServiceChoicesQueryVariables>;
export const CustomTaxChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomTaxChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomTaxFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"customTaxes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<CustomTaxChoicesQuery, CustomTaxChoicesQueryVariables>;
export const TaxPluginChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaxPluginChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaxPluginFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"choices"},"name":{"kind":"Name","value":"taxPlugins"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<TaxPluginChoicesQuery, TaxPluginChoicesQueryVariables>;
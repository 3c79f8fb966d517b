/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** When a saved payment method is charged with an invoice. */
export type AutoChargeOn =
  /** When the invoice is issued, or approved where it is held for review. */
  | 'ISSUE'
  /** On the due date. */
  | 'DUE_DATE';

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

/** How periods follow each other and close, as it is being edited in statistics; what is absent is as it is saved. */
export type BillingPeriodInput = {
  /** The billing period of new customers of this class. */
  billingPeriod?: BillingPeriod | null | undefined;
  /** When a billing period is closed after its end at midnight. */
  closeBillingPeriod?: CloseBillingPeriod | null | undefined;
  /** Added on top of the system's own delay, when closing with a delay. */
  closeDelayHours?: number | null | undefined;
  /** Whether a period closes by itself or waits for an administrator; while it waits, balance adjustments still enter it. */
  closeMode?: CloseMode | null | undefined;
};

/** A finished call. */
export type CallInput = {
  /** When it was charged. */
  chargedAt: string;
  /** Its full cost, before discounts and quotas. */
  undiscountedCost: string;
  /** Where it went: a destination group. */
  destinationGroup?: string | null | undefined;
  /** How long it took, in seconds; 0 by default. */
  durationSeconds?: number | null | undefined;
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

/** Payment terms as they are being edited; what is absent is as it is saved. */
export type CollectionTermsInput = {
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
  /** The unit of the time until an invoice is due. */
  netUnit?: NetUnit | null | undefined;
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
};

/** Taxes of the operator's own, side by side. What is absent stays as it is. */
export type CustomTaxationInput = {
  /** Charges contain the taxes already, and they are calculated back from them. Off: they are added. */
  taxesIncludedInRates?: boolean | null | undefined;
  /** The custom taxes that the class applies. */
  taxes?: Array<AppliedTaxInput> | null | undefined;
};

/** The payment terms: when an invoice is due. */
export type DueRule =
  /** On the day the invoice is issued. */
  | 'DUE_UPON_RECEIPT'
  /** A number of days or billing periods after the invoice is issued. */
  | 'NET';

/** One VAT rate on all charges. What is absent stays as it is. */
export type FixedVatInput = {
  /** The VAT rate, with at most four decimal places. */
  vatRate?: string | null | undefined;
  /** Charges contain the tax already, and it is calculated back from them. Off: it is added. */
  taxesIncludedInRates?: boolean | null | undefined;
};

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

/** How the late payment fee of an overdue invoice is calculated. */
export type LateFeeType =
  /** No late payment fee. */
  | 'NONE'
  /** A fixed amount in the currency of the customer class. */
  | 'FIXED'
  /** A percentage of the amount that is overdue. */
  | 'PERCENT';

/** The unit in which the time until an invoice is due is counted. */
export type NetUnit =
  /** Calendar days. */
  | 'DAYS'
  /** Billing periods of the customer. */
  | 'BILLING_PERIODS';

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

/** The value of a placeholder, instead of its example. */
export type NotificationValueInput = {
  /** The placeholder's name: greetings, companyname, name, balance, currency, credit_limit, invoice_number, amount_due, due_on, action_on, fee, payment, spent_today, spending_limit, destination_group, product, link, ip_address. */
  name: string;
  /** The value, at most 10000 characters. */
  value: string;
};

/** How to round, as it is being edited in statistics; what is absent is as it is saved. */
export type RoundingInput = {
  /** How amounts of invoices, subscriptions, bundle promotions, measured services and DID charges are rounded. */
  roundingMethod?: RoundingMethod | null | undefined;
  /** Decimal places of a rounded amount; null is the currency's minor units. */
  roundingPrecision?: number | null | undefined;
  /** Round amounts up to a multiple of this, such as 0.05; null for none. */
  roundUpToNearest?: string | null | undefined;
};

/** How amounts on invoices and in charges are rounded at the rounding precision. */
export type RoundingMethod =
  /** Any remainder rounds away from zero: 1.214 becomes 1.22. */
  | 'AWAY_FROM_ZERO'
  /** A remainder of half or more rounds away from zero: 1.215 becomes 1.22 and 1.214 becomes 1.21. */
  | 'HALF_AWAY_FROM_ZERO'
  /** The last digit becomes 0 or 5: 0 to 2 become 0, 3 to 7 become 5, 8 and 9 become the next ten. */
  | 'MALAYSIAN';

/** Declarations to SureTax about the customers of the class. What is absent stays as it is. */
export type SuretaxInput = {
  /** Which kind of customers they are. */
  salesType?: SuretaxSalesType | null | undefined;
  /** Which kind of provider charges them. Set by administrators. */
  regulatoryCode?: SuretaxRegulatoryCode | null | undefined;
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

/** How it came to the tax. */
export type TaxOutcome =
  /** The taxes of the method were calculated. */
  | 'TAXED'
  /** The class assesses no taxes. */
  | 'NOT_ASSESSED'
  /** The exemption is valid on that day. */
  | 'EXEMPT'
  /** The customer accounts for the tax; none is charged. */
  | 'REVERSE_CHARGE'
  /** Taxed at a rate of 0 %. */
  | 'ZERO_RATED'
  /** Payments aren't taxed; charges are, when the billing period closes. */
  | 'AT_PERIOD_END'
  /** Charges aren't taxed; payments are, when they are made. */
  | 'AT_PAYMENT'
  /** An external engine calculates the tax; no amount is known here. */
  | 'EXTERNAL_ENGINE';

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

/** Whether, when and by which method taxes are calculated, and who is exempt from them. What is absent stays as it is. */
export type TaxationInput = {
  /** Calculate taxes. Off: the other settings are kept and have no effect. */
  assessTaxes?: boolean | null | undefined;
  /** When taxes of prepaid customers and debit accounts are calculated; for all others it is at the period's end. */
  applyTaxes?: ApplyTaxes | null | undefined;
  /** How taxes are calculated. */
  method?: TaxMethod | null | undefined;
  /** The configured tax service, for the methods that leave the calculation to one. Set by administrators. */
  taxPlugin?: string | null | undefined;
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

/** How VAT or GST is treated for the customers of a class. */
export type VatTreatment =
  /** The rate is charged. */
  | 'STANDARD'
  /** No tax is charged: the customer accounts for it. */
  | 'REVERSE_CHARGE'
  /** Taxed at a rate of 0 %, with the reason on the invoice. */
  | 'ZERO_RATED';

export type BillingPeriodsPreviewQueryVariables = Exact<{
  classId: string;
  statistics: BillingPeriodInput;
  fromDay: string;
  first: number;
  timeZone?: string | null | undefined;
}>;


export type BillingPeriodsPreviewQuery = { preview: { answer: { timeZone: string, periods: Array<{ firstDay: string, lastDay: string, closesAt: string | null, closableAt: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type CollectionTimelinePreviewQueryVariables = Exact<{
  classId: string;
  invoices: InvoiceKind;
  terms?: CollectionTermsInput | null | undefined;
  issuedOn: string;
  amount: string;
  billingPeriod?: BillingPeriod | null | undefined;
  timeZone?: string | null | undefined;
  rounding?: RoundingInput | null | undefined;
}>;


export type CollectionTimelinePreviewQuery = { preview: { answer: { issuedOn: string, dueOn: string, overdueOn: string, status: InvoiceStatus, events: Array<{ kind: CollectionStepKind, on: string, daysAfterDue: number, amount: string | null, cancelled: CancelReason | null, movedFrom: string | null, daysOff: Array<{ on: string, holiday: string | null }> }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type FraudProfilePlanQueryVariables = Exact<{
  id: string;
}>;


export type FraudProfilePlanQuery = { node:
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
    | { __typename: 'Customer', id: string }
    | { __typename: 'CustomerClass', id: string }
    | { __typename: 'CustomerClassVersion', id: string }
    | { __typename: 'DestinationGroup', id: string }
    | { __typename: 'DestinationGroupSet', id: string }
    | { __typename: 'FraudTrafficProfile', name: string, id: string, currency: { id: string, code: string }, spendingPlan: { threshold: string | null, checkRemainingFunds: boolean, sendWarning: boolean, warningThresholdPercent: number } }
    | { __typename: 'InvoiceTemplate', id: string }
    | { __typename: 'MeasuredParameter', id: string }
    | { __typename: 'NotificationSet', id: string }
    | { __typename: 'PlannedChange', id: string }
    | { __typename: 'Reseller', id: string }
    | { __typename: 'SavedView', id: string }
    | { __typename: 'Service', id: string }
    | { __typename: 'TaxPlugin', id: string }
    | { __typename: 'User', id: string }
   | null };

export type FraudDayPreviewQueryVariables = Exact<{
  profileId: string;
  calls: Array<CallInput> | CallInput;
  now: string;
}>;


export type FraudDayPreviewQuery = { preview: { answer: { spent: string, limit: string | null, remaining: string | null, percent: number | null, warned: boolean, blocked: boolean, callMayCost: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type NotificationPreviewQueryVariables = Exact<{
  notificationSetId: string;
  type: NotificationType;
  language?: string | null | undefined;
  defaultLanguage?: string | null | undefined;
  values?: Array<NotificationValueInput> | NotificationValueInput | null | undefined;
}>;


export type NotificationPreviewQuery = { preview: { answer: { subject: string | null, body: string | null, smsText: string | null, emailLanguage: string | null, smsLanguage: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type NotificationTextsQueryVariables = Exact<{
  id: string;
}>;


export type NotificationTextsQuery = { node:
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
    | { __typename: 'Customer', id: string }
    | { __typename: 'CustomerClass', id: string }
    | { __typename: 'CustomerClassVersion', id: string }
    | { __typename: 'DestinationGroup', id: string }
    | { __typename: 'DestinationGroupSet', id: string }
    | { __typename: 'FraudTrafficProfile', id: string }
    | { __typename: 'InvoiceTemplate', id: string }
    | { __typename: 'MeasuredParameter', id: string }
    | { __typename: 'NotificationSet', name: string, id: string, templates: Array<{ type: NotificationType, language: string, bodyIsHtml: boolean }> }
    | { __typename: 'PlannedChange', id: string }
    | { __typename: 'Reseller', id: string }
    | { __typename: 'SavedView', id: string }
    | { __typename: 'Service', id: string }
    | { __typename: 'TaxPlugin', id: string }
    | { __typename: 'User', id: string }
   | null };

export type RoundingPreviewQueryVariables = Exact<{
  classId: string;
  rounding: RoundingInput;
  amount: string;
}>;


export type RoundingPreviewQuery = { preview: { answer: { precision: number, amounts: Array<{ amount: string, rounded: string, difference: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };

export type TaxPreviewQueryVariables = Exact<{
  classId: string;
  taxation: TaxationInput;
  amount: string;
  on: string;
  rounding?: RoundingInput | null | undefined;
}>;


export type TaxPreviewQuery = { preview: { answer: { outcome: TaxOutcome, net: string | null, tax: string | null, gross: string | null, reason: string | null, lines: Array<{ name: string, ratePercent: string, amount: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
      | { code: UserErrorCode, message: string, template: string, values: Array<string>, path: Array<string> }
    > } };


export const BillingPeriodsPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BillingPeriodsPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statistics"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BillingPeriodInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromDay"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"preview"},"name":{"kind":"Name","value":"billingPeriods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"classId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classId"}}},{"kind":"Argument","name":{"kind":"Name","value":"statistics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statistics"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromDay"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"closableAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<BillingPeriodsPreviewQuery, BillingPeriodsPreviewQueryVariables>;
export const CollectionTimelinePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CollectionTimelinePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoices"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"terms"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CollectionTermsInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"issuedOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"amount"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Decimal"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"billingPeriod"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BillingPeriod"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rounding"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RoundingInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"preview"},"name":{"kind":"Name","value":"collectionTimeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"classId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classId"}}},{"kind":"Argument","name":{"kind":"Name","value":"invoices"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoices"}}},{"kind":"Argument","name":{"kind":"Name","value":"terms"},"value":{"kind":"Variable","name":{"kind":"Name","value":"terms"}}},{"kind":"Argument","name":{"kind":"Name","value":"issuedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issuedOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"amount"},"value":{"kind":"Variable","name":{"kind":"Name","value":"amount"}}},{"kind":"Argument","name":{"kind":"Name","value":"billingPeriod"},"value":{"kind":"Variable","name":{"kind":"Name","value":"billingPeriod"}}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}},{"kind":"Argument","name":{"kind":"Name","value":"rounding"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rounding"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"daysAfterDue"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"movedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"daysOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"holiday"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CollectionTimelinePreviewQuery, CollectionTimelinePreviewQueryVariables>;
export const FraudProfilePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FraudProfilePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FraudTrafficProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spendingPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"checkRemainingFunds"}},{"kind":"Field","name":{"kind":"Name","value":"sendWarning"}},{"kind":"Field","name":{"kind":"Name","value":"warningThresholdPercent"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FraudProfilePlanQuery, FraudProfilePlanQueryVariables>;
export const FraudDayPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FraudDayPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"calls"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CallInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"now"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"preview"},"name":{"kind":"Name","value":"dailySpending"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profileId"}}},{"kind":"Argument","name":{"kind":"Name","value":"calls"},"value":{"kind":"Variable","name":{"kind":"Name","value":"calls"}}},{"kind":"Argument","name":{"kind":"Name","value":"now"},"value":{"kind":"Variable","name":{"kind":"Name","value":"now"}}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"StringValue","value":"UTC","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"warned"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"callMayCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<FraudDayPreviewQuery, FraudDayPreviewQueryVariables>;
export const NotificationPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notificationSetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"defaultLanguage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"values"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationValueInput"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"preview"},"name":{"kind":"Name","value":"notificationPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notificationSetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notificationSetId"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}},{"kind":"Argument","name":{"kind":"Name","value":"defaultLanguage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"defaultLanguage"}}},{"kind":"Argument","name":{"kind":"Name","value":"values"},"value":{"kind":"Variable","name":{"kind":"Name","value":"values"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"smsText"}},{"kind":"Field","name":{"kind":"Name","value":"emailLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"smsLanguage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationPreviewQuery, NotificationPreviewQueryVariables>;
export const NotificationTextsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationTexts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"bodyIsHtml"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NotificationTextsQuery, NotificationTextsQueryVariables>;
export const RoundingPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundingPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rounding"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoundingInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"amount"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Decimal"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"preview"},"name":{"kind":"Name","value":"roundedAmounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"classId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classId"}}},{"kind":"Argument","name":{"kind":"Name","value":"rounding"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rounding"}}},{"kind":"Argument","name":{"kind":"Name","value":"amounts"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"amount"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"rounded"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RoundingPreviewQuery, RoundingPreviewQueryVariables>;
export const TaxPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaxPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"taxation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaxationInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"amount"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Decimal"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rounding"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RoundingInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"preview"},"name":{"kind":"Name","value":"taxOnAmount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"classId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classId"}}},{"kind":"Argument","name":{"kind":"Name","value":"taxation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"taxation"}}},{"kind":"Argument","name":{"kind":"Name","value":"amount"},"value":{"kind":"Variable","name":{"kind":"Name","value":"amount"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"rounding"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rounding"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"tax"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ratePercent"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<TaxPreviewQuery, TaxPreviewQueryVariables>;
// The kinds of record that resellers have, each with the documents and the form of their schema.

import type { LoadedForm } from '../../api/metadata'
import * as documents from '../../api/reseller/records/graphql'
import { type Narrowing, REFERRED_TYPES, sourcesWith } from '../choices'
import type { CustomerDocuments } from '../customers/documents'
import type { KindDocuments, KindWords, RecordKind } from '../kind'
import { ACCOUNTS, CUSTOMERS } from '../kinds/customerWords'
import { formOf } from '../kinds/forms'
import { customerChoices, profileChoices } from '../kinds/narrowing'
import {
  CUSTOM_FIELDS,
  CUSTOM_TAXES,
  FRAUD_TRAFFIC_PROFILES,
  INVOICE_TEMPLATES,
  NOTIFICATION_SETS,
} from '../kinds/words'

const CHOICES = {
  Customer: documents.ChooseCustomerDocument,
  CustomerClass: documents.ChooseCustomerClassDocument,
  InvoiceTemplate: documents.ChooseInvoiceTemplateDocument,
  FraudTrafficProfile: documents.ChooseFraudTrafficProfileDocument,
  TaxPlugin: documents.ChooseTaxPluginDocument,
  MeasuredParameter: documents.ChooseMeasuredParameterDocument,
  Service: documents.ChooseServiceDocument,
  DestinationGroup: documents.ChooseDestinationGroupDocument,
  DestinationGroupSet: documents.ChooseDestinationGroupSetDocument,
  CustomFieldDefinition: documents.ChooseCustomFieldDocument,
}

function kind(
  words: KindWords,
  documentsOfKind: KindDocuments,
  form: () => Promise<LoadedForm>,
  narrowing?: Narrowing,
): RecordKind {
  return {
    ...words,
    documents: documentsOfKind,
    form,
    currencies: documents.ChooseCurrencyDocument,
    referred: REFERRED_TYPES,
    sources: sourcesWith(REFERRED_TYPES, CHOICES, narrowing),
  }
}

export const RESELLER_KINDS: readonly RecordKind[] = [
  kind(
    INVOICE_TEMPLATES,
    {
      list: documents.ResellerInvoiceTemplateListDocument,
      one: documents.ResellerInvoiceTemplateDocument,
      save: documents.ResellerInvoiceTemplateSaveDocument,
      remove: documents.ResellerInvoiceTemplateDeleteDocument,
    },
    () => formOf(import('../../api/reseller/forms/InvoiceTemplateSaveInput')),
  ),
  kind(
    CUSTOM_TAXES,
    {
      list: documents.ResellerCustomTaxListDocument,
      one: documents.ResellerCustomTaxDocument,
      save: documents.ResellerCustomTaxSaveDocument,
      remove: documents.ResellerCustomTaxDeleteDocument,
    },
    () => formOf(import('../../api/reseller/forms/CustomTaxSaveInput')),
  ),
  kind(
    FRAUD_TRAFFIC_PROFILES,
    {
      list: documents.ResellerFraudTrafficProfileListDocument,
      one: documents.ResellerFraudTrafficProfileDocument,
      save: documents.ResellerFraudTrafficProfileSaveDocument,
      remove: documents.ResellerFraudTrafficProfileDeleteDocument,
    },
    () =>
      formOf(
        import('../../api/reseller/forms/FraudTrafficProfileSaveInput'),
        import('../../api/reseller/forms/SpendingPlanInput'),
        import('../../api/reseller/forms/UsageThresholdInput'),
      ),
    profileChoices,
  ),
  kind(
    NOTIFICATION_SETS,
    {
      list: documents.ResellerNotificationSetListDocument,
      one: documents.ResellerNotificationSetDocument,
      save: documents.ResellerNotificationSetSaveDocument,
      remove: documents.ResellerNotificationSetDeleteDocument,
    },
    () =>
      formOf(
        import('../../api/reseller/forms/NotificationSetSaveInput'),
        import('../../api/reseller/forms/NotificationTemplateInput'),
      ),
  ),
  kind(
    CUSTOM_FIELDS,
    {
      list: documents.ResellerCustomFieldDefinitionListDocument,
      one: documents.ResellerCustomFieldDefinitionDocument,
      save: documents.ResellerCustomFieldDefinitionSaveDocument,
      remove: documents.ResellerCustomFieldDefinitionDeleteDocument,
    },
    () =>
      formOf(
        import('../../api/reseller/forms/CustomFieldDefinitionSaveInput'),
        import('../../api/reseller/forms/CustomFieldPropertiesInput'),
      ),
  ),
  kind(
    CUSTOMERS,
    {
      list: documents.ResellerCustomerListDocument,
      one: documents.ResellerCustomerDocument,
      save: documents.ResellerCustomerSaveDocument,
      remove: documents.ResellerCustomerDeleteDocument,
    },
    () =>
      formOf(
        import('../../api/reseller/forms/CustomerSaveInput'),
        import('../../api/reseller/forms/CustomerOverridesInput'),
        import('../../api/reseller/forms/CustomerMetricInput'),
        import('../../api/reseller/forms/CustomerFieldValueInput'),
      ),
    customerChoices,
  ),
  kind(
    ACCOUNTS,
    {
      list: documents.ResellerAccountListDocument,
      one: documents.ResellerAccountDocument,
      save: documents.ResellerAccountSaveDocument,
      remove: documents.ResellerAccountDeleteDocument,
    },
    () =>
      formOf(
        import('../../api/reseller/forms/AccountSaveInput'),
        import('../../api/reseller/forms/AccountFieldValueInput'),
      ),
  ),
]

export const CUSTOMER_DOCUMENTS: CustomerDocuments = {
  fieldsOfClass: documents.FieldsOfClassDocument,
  fieldsOfCustomer: documents.FieldsOfCustomerDocument,
  accounts: documents.AccountsOfCustomerDocument,
  removal: documents.RemovalOfPersonalDataDocument,
  terminate: documents.TerminateCustomerDocument,
  erase: documents.EraseCustomerDocument,
  assign: documents.AssignClassDocument,
  classes: documents.ChooseCustomerClassDocument,
}

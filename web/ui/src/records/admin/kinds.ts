// The kinds of record that administrators have, each with the documents and the form of their schema.

import { msg } from '@lingui/core/macro'
import * as documents from '../../api/admin/records/graphql'
import type { LoadedForm } from '../../api/metadata'
import { type Narrowing, REFERRED_TYPES, type ReferredTypes, sourcesWith } from '../choices'
import type { CustomerDocuments } from '../customers/documents'
import type { KindDocuments, KindWords, RecordKind } from '../kind'
import { ACCOUNTS, CUSTOMERS } from '../kinds/customerWords'
import { formOf } from '../kinds/forms'
import { profileChoices } from '../kinds/narrowing'
import * as operator from '../kinds/operatorWords'
import {
  CUSTOM_FIELDS,
  CUSTOM_TAXES,
  FRAUD_TRAFFIC_PROFILES,
  INVOICE_TEMPLATES,
  NOTIFICATION_SETS,
} from '../kinds/words'
import { USERS } from '../users/words'
import { choicesOfCustomer, resellerChoices } from './narrowing'

const REFERRED: ReferredTypes = { ...REFERRED_TYPES, managedBy: 'Reseller', reseller: 'Reseller' }

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
  Reseller: documents.ChooseResellerDocument,
}

/** Whose record it is: the administrators', offered to all, or one reseller's own. */
const OWNED = { column: { field: 'managedBy' }, unset: { managedBy: msg`Administrator only` } }

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
    referred: REFERRED,
    sources: sourcesWith(REFERRED, CHOICES, narrowing),
  }
}

/** The words of a kind that resellers have too, with whose each is. */
function owned(words: KindWords): KindWords {
  const columns = [...words.columns]
  columns.splice(-1, 0, OWNED.column)
  return { ...words, columns, filters: [...words.filters, 'managedBy'], unset: { ...words.unset, ...OWNED.unset } }
}

const DIRECT = { reseller: msg`Direct customer` }
const withReseller = [
  ...CUSTOMERS.columns.slice(0, -1),
  { field: 'reseller', order: 'RESELLER' },
  ...CUSTOMERS.columns.slice(-1),
]

export const ADMIN_KINDS: readonly RecordKind[] = [
  kind(
    owned(INVOICE_TEMPLATES),
    {
      list: documents.AdminInvoiceTemplateListDocument,
      one: documents.AdminInvoiceTemplateDocument,
      save: documents.AdminInvoiceTemplateSaveDocument,
      remove: documents.AdminInvoiceTemplateDeleteDocument,
    },
    () => formOf(import('../../api/admin/forms/InvoiceTemplateSaveInput')),
  ),
  kind(
    operator.TAX_PLUGINS,
    {
      list: documents.AdminTaxPluginListDocument,
      one: documents.AdminTaxPluginDocument,
      save: documents.AdminTaxPluginSaveDocument,
      remove: documents.AdminTaxPluginDeleteDocument,
    },
    () => formOf(import('../../api/admin/forms/TaxPluginSaveInput')),
  ),
  kind(
    owned(CUSTOM_TAXES),
    {
      list: documents.AdminCustomTaxListDocument,
      one: documents.AdminCustomTaxDocument,
      save: documents.AdminCustomTaxSaveDocument,
      remove: documents.AdminCustomTaxDeleteDocument,
    },
    () => formOf(import('../../api/admin/forms/CustomTaxSaveInput')),
  ),
  kind(
    owned(FRAUD_TRAFFIC_PROFILES),
    {
      list: documents.AdminFraudTrafficProfileListDocument,
      one: documents.AdminFraudTrafficProfileDocument,
      save: documents.AdminFraudTrafficProfileSaveDocument,
      remove: documents.AdminFraudTrafficProfileDeleteDocument,
    },
    () =>
      formOf(
        import('../../api/admin/forms/FraudTrafficProfileSaveInput'),
        import('../../api/admin/forms/SpendingPlanInput'),
        import('../../api/admin/forms/UsageThresholdInput'),
      ),
    profileChoices,
  ),
  kind(
    operator.DESTINATION_GROUP_SETS,
    {
      list: documents.AdminDestinationGroupSetListDocument,
      one: documents.AdminDestinationGroupSetDocument,
      save: documents.AdminDestinationGroupSetSaveDocument,
      remove: documents.AdminDestinationGroupSetDeleteDocument,
    },
    () => formOf(import('../../api/admin/forms/DestinationGroupSetSaveInput')),
  ),
  kind(
    operator.DESTINATION_GROUPS,
    {
      list: documents.AdminDestinationGroupListDocument,
      one: documents.AdminDestinationGroupDocument,
      save: documents.AdminDestinationGroupSaveDocument,
      remove: documents.AdminDestinationGroupDeleteDocument,
    },
    () => formOf(import('../../api/admin/forms/DestinationGroupSaveInput')),
  ),
  kind(
    owned(NOTIFICATION_SETS),
    {
      list: documents.AdminNotificationSetListDocument,
      one: documents.AdminNotificationSetDocument,
      save: documents.AdminNotificationSetSaveDocument,
      remove: documents.AdminNotificationSetDeleteDocument,
    },
    () =>
      formOf(
        import('../../api/admin/forms/NotificationSetSaveInput'),
        import('../../api/admin/forms/NotificationTemplateInput'),
      ),
  ),
  kind(
    owned(CUSTOM_FIELDS),
    {
      list: documents.AdminCustomFieldDefinitionListDocument,
      one: documents.AdminCustomFieldDefinitionDocument,
      save: documents.AdminCustomFieldDefinitionSaveDocument,
      remove: documents.AdminCustomFieldDefinitionDeleteDocument,
    },
    () =>
      formOf(
        import('../../api/admin/forms/CustomFieldDefinitionSaveInput'),
        import('../../api/admin/forms/CustomFieldPropertiesInput'),
      ),
  ),
  kind(
    operator.MEASURED_PARAMETERS,
    {
      list: documents.AdminMeasuredParameterListDocument,
      one: documents.AdminMeasuredParameterDocument,
      save: documents.AdminMeasuredParameterSaveDocument,
      remove: documents.AdminMeasuredParameterDeleteDocument,
    },
    () => formOf(import('../../api/admin/forms/MeasuredParameterSaveInput')),
  ),
  kind(
    operator.SERVICES,
    {
      list: documents.AdminServiceListDocument,
      one: documents.AdminServiceDocument,
      save: documents.AdminServiceSaveDocument,
      remove: documents.AdminServiceDeleteDocument,
    },
    () => formOf(import('../../api/admin/forms/ServiceSaveInput')),
  ),
  kind(
    operator.RESELLERS,
    {
      list: documents.AdminResellerListDocument,
      one: documents.AdminResellerDocument,
      save: documents.AdminResellerSaveDocument,
    },
    () => formOf(import('../../api/admin/forms/ResellerSaveInput')),
    resellerChoices,
  ),
  kind(
    { ...CUSTOMERS, columns: withReseller, filters: [...CUSTOMERS.filters, 'reseller'], unset: DIRECT },
    {
      list: documents.AdminCustomerListDocument,
      one: documents.AdminCustomerDocument,
      save: documents.AdminCustomerSaveDocument,
      remove: documents.AdminCustomerDeleteDocument,
    },
    () =>
      formOf(
        import('../../api/admin/forms/CustomerSaveInput'),
        import('../../api/admin/forms/CustomerOverridesInput'),
        import('../../api/admin/forms/CustomerMetricInput'),
        import('../../api/admin/forms/CustomerFieldValueInput'),
      ),
    choicesOfCustomer,
  ),
  kind(
    ACCOUNTS,
    {
      list: documents.AdminAccountListDocument,
      one: documents.AdminAccountDocument,
      save: documents.AdminAccountSaveDocument,
      remove: documents.AdminAccountDeleteDocument,
    },
    () =>
      formOf(import('../../api/admin/forms/AccountSaveInput'), import('../../api/admin/forms/AccountFieldValueInput')),
  ),
  kind(
    USERS,
    { list: documents.AdminUserListDocument, one: documents.AdminUserDocument, save: documents.AdminUserSaveDocument },
    () => formOf(import('../../api/admin/forms/UserSaveInput')),
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

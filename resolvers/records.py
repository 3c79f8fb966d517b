"""The records that are saved and deleted by themselves: one line for each."""

from resolvers.custom_tax import CUSTOM_TAX_RECORD
from resolvers.invoice_template import INVOICE_TEMPLATE_RECORD
from resolvers.record import Record
from resolvers.save_customer import CUSTOMER_RECORD, RESELLER_RECORD
from resolvers.tax_plugin import TAX_PLUGIN_RECORD

RECORDS: tuple[Record, ...] = (
    CUSTOMER_RECORD,
    RESELLER_RECORD,
    INVOICE_TEMPLATE_RECORD,
    CUSTOM_TAX_RECORD,
    TAX_PLUGIN_RECORD,
)

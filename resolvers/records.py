"""The records that are saved and deleted by themselves: one line for each."""

from resolvers.record import Record
from resolvers.save_customer import CUSTOMER_RECORD, RESELLER_RECORD

RECORDS: tuple[Record, ...] = (
    CUSTOMER_RECORD,
    RESELLER_RECORD,
)

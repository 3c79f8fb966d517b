"""All writes by their names: what each takes for its record, and the use case that does it."""

from collections.abc import Mapping
from dataclasses import dataclass

from resolvers.records.all_records import RECORDS
from resolvers.records.class_record import CLASS_RECORD
from resolvers.use_cases.assign_class import ASSIGN_CLASS
from resolvers.use_cases.clone_class import CLONE_CLASS
from resolvers.use_cases.copy_terms import COPY_TERMS
from resolvers.use_cases.disable_user import DISABLE_USER
from resolvers.use_cases.erase_customer import ERASE_CUSTOMER
from resolvers.use_cases.save_token import CREATE_TOKEN, REVOKE_TOKENS
from resolvers.use_cases.share_class import SHARE_CLASS, UNSHARE_CLASS
from resolvers.use_cases.terminate_customer import TERMINATE_CUSTOMER
from resolvers.writing.delete import delete_records
from resolvers.writing.save import save_record
from resolvers.writing.use_case import UseCase


@dataclass(frozen=True)
class Write:
    """A write: its use case, the name and entity of the record in its payload, and what else that has.

    That is a secret, or what of the source a copy is without.
    """

    use_case: UseCase
    record: str
    entity: str
    shows_secret: bool = False
    leaves_out: bool = False


def _record_writes() -> list[Write]:
    writes = []
    for record in RECORDS:
        writes.append(Write(save_record(record), record.name, record.entity().name))
        if record.deletable:
            writes.append(Write(delete_records(record), record.name, record.entity().name))
    return writes


WRITES: Mapping[str, Write] = {
    write.use_case.name: write
    for write in (
        Write(save_record(CLASS_RECORD), "customer_class", "CustomerClass"),
        Write(CLONE_CLASS, "customer_class", "CustomerClass", leaves_out=True),
        Write(SHARE_CLASS, "customer_class", "CustomerClass"),
        Write(UNSHARE_CLASS, "customer_class", "CustomerClass"),
        Write(COPY_TERMS, "customer_class", "CustomerClass"),
        Write(delete_records(CLASS_RECORD), "customer_class", "CustomerClass"),
        Write(ASSIGN_CLASS, "customer_class", "CustomerClass"),
        *_record_writes(),
        Write(TERMINATE_CUSTOMER, "customer", "Customer"),
        Write(ERASE_CUSTOMER, "customer", "Customer"),
        Write(DISABLE_USER, "user", "User"),
        Write(CREATE_TOKEN, "token", "ApiToken", shows_secret=True),
        Write(REVOKE_TOKENS, "token", "ApiToken"),
    )
}

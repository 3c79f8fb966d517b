"""All writes by their names: what each takes for its record, and the use case that does it."""

from collections.abc import Mapping
from dataclasses import dataclass

from resolvers.records.all_records import RECORDS
from resolvers.records.class_record import CLASS_RECORD
from resolvers.use_cases.approvable import APPROVABLE
from resolvers.use_cases.change_planned import CANCEL_PLANNED
from resolvers.use_cases.classes.clone_class import CLONE_CLASS
from resolvers.use_cases.close_reseller import CLOSE_RESELLER, REOPEN_RESELLER
from resolvers.use_cases.customers.erase_customer import ERASE_CUSTOMER
from resolvers.use_cases.customers.terminate_customer import TERMINATE_CUSTOMER
from resolvers.use_cases.decide_request import DECIDE_REQUEST, RENEW_REQUEST
from resolvers.use_cases.disable_user import DISABLE_USER
from resolvers.use_cases.plan_change import PLAN_CHANGE
from resolvers.use_cases.save_preferences import SAVE_PREFERENCES
from resolvers.use_cases.save_token import CREATE_TOKEN, REVOKE_TOKENS
from resolvers.writing.record_writes import delete_records, save_record
from resolvers.writing.use_case import UseCase


@dataclass(frozen=True)
class Mutation:
    """A write: its use case, the name and entity of the record in its payload, and what else that has.

    That is a secret, what of the source a copy is without, or the request that is kept in place of the write;
    of several classes, one for each.
    """

    use_case: UseCase
    record: str
    entity: str
    shows_secret: bool = False
    leaves_out: bool = False
    can_ask: bool = False
    asks_for_each: bool = False


def _record_mutations() -> list[Mutation]:
    mutations = []
    for record in RECORDS:
        mutations.append(Mutation(save_record(record), record.name, record.entity().name))
        if record.deletable:
            mutations.append(Mutation(delete_records(record), record.name, record.entity().name))
    return mutations


MUTATIONS: Mapping[str, Mutation] = {
    mutation.use_case.name: mutation
    for mutation in (
        *(
            Mutation(
                approvable.askable,
                approvable.record,
                approvable.entity,
                can_ask=True,
                asks_for_each=approvable.use_case is PLAN_CHANGE,
            )
            for approvable in APPROVABLE.values()
        ),
        Mutation(CLONE_CLASS, "customer_class", "CustomerClass", leaves_out=True),
        Mutation(CANCEL_PLANNED, "planned_change", "PlannedChange"),
        Mutation(DECIDE_REQUEST, "approval_request", "ApprovalRequest"),
        Mutation(RENEW_REQUEST, "approval_request", "ApprovalRequest"),
        Mutation(delete_records(CLASS_RECORD), "customer_class", "CustomerClass"),
        *_record_mutations(),
        Mutation(TERMINATE_CUSTOMER, "customer", "Customer"),
        Mutation(ERASE_CUSTOMER, "customer", "Customer"),
        Mutation(CLOSE_RESELLER, "reseller", "Reseller"),
        Mutation(REOPEN_RESELLER, "reseller", "Reseller"),
        Mutation(DISABLE_USER, "user", "User"),
        Mutation(SAVE_PREFERENCES, "viewer", "Viewer"),
        Mutation(CREATE_TOKEN, "token", "ApiToken", shows_secret=True),
        Mutation(REVOKE_TOKENS, "token", "ApiToken"),
    )
}

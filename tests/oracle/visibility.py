"""Which rows a reseller sees, said once more in Python."""

from collections.abc import Callable, Iterable
from typing import Any, Protocol, TypeVar

from tortoise.models import Model

from models.audit.class_version import CustomerClassVersion
from models.audit.log import AuditRecord
from models.audit.planned_change import PlannedChange
from models.records.account import Account
from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from models.records.managed_record import ManagedRecord
from models.records.operator_record import OperatorRecord
from models.records.reference import BusinessModel, Currency
from models.records.reseller import Reseller
from models.records.saved_view import SavedView
from models.records.user import ApiToken, User
from resolvers.actor import Actor


def key(row: Model, link: str) -> object:
    """The key that a link of a row holds."""
    return getattr(row, f"{link}_id")


Rows = TypeVar("Rows", bound=Model)


class AllRows(Protocol):
    """Gives the rows of a table."""

    def __call__(self, model: type[Rows]) -> Iterable[Rows]:
        """The rows of a model's table."""


def _class(row: CustomerClass, actor: Actor) -> bool:
    manager = key(row, "managed_by")
    return manager == actor.reseller_id or (manager is None and row.shared_with_resellers)


def _own_classes(actor: Actor, all_rows: AllRows) -> set[object]:
    return {all_row.pk for all_row in all_rows(CustomerClass) if key(all_row, "managed_by") == actor.reseller_id}


def _audit_record(row: AuditRecord, actor: Actor, all_rows: AllRows) -> bool:
    own = _own_classes(actor, all_rows)
    return row.entity_type == "CustomerClass" and row.entity_id in own and not row.for_administrators


def seen_by_reseller(row: Model, actor: Actor, all_rows: AllRows) -> bool:
    """Whether a reseller's user sees a row. Raises LookupError for a table of which that isn't known."""
    mine = actor.reseller_id
    rules: dict[type[Model], Callable[[Any], bool]] = {
        BusinessModel: lambda _row: True,
        Currency: lambda _row: True,
        CustomerClass: lambda row: _class(row, actor),
        OperatorRecord: lambda _row: True,
        ManagedRecord: lambda row: key(row, "managed_by") in (None, mine),
        CustomerClassVersion: lambda row: row.customer_class_id in _own_classes(actor, all_rows),
        PlannedChange: lambda row: row.reseller_id == mine,
        Customer: lambda row: key(row, "reseller") == mine,
        Account: lambda row: (
            key(row, "customer") in {all_row.pk for all_row in all_rows(Customer) if key(all_row, "reseller") == mine}
        ),
        Reseller: lambda row: row.pk == mine,
        User: lambda row: row.pk == actor.user_id,
        ApiToken: lambda row: key(row, "user") == actor.user_id,
        SavedView: lambda row: key(row, "user") == actor.user_id,
        AuditRecord: lambda row: _audit_record(row, actor, all_rows),
    }
    for model, rule in rules.items():
        if isinstance(row, model):
            return rule(row)
    raise LookupError(f"the judge doesn't know who sees a {type(row).__name__}")

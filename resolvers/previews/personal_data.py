"""Dry run of the right to be forgotten: the data that it would remove, and whether it may yet (R-34, R-35)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Final

from models.database.readers import Steps
from models.declaration.declaration import Kind
from models.declaration.described import TypeName
from models.records.customer import Customer
from resolvers.billing.personal_data import (
    KEPT_DATA,
    PERSONAL_DATA,
    CustomerRecord,
    DataItem,
    DataTreatment,
    ErasureRefusal,
    RemovalTerms,
    erasure_decision,
)
from resolvers.drafts.lookup import key_in
from resolvers.errors import no_such
from resolvers.previews.arguments import PreviewInput
from resolvers.previews.preview import Compute, Preview, PreviewResult, rejected
from resolvers.reading.entity import Entity, Expression, Scope, Sql, declared_columns
from resolvers.reading.plan import Planner
from resolvers.reading.selection import SelectedField
from resolvers.records.customers.customer_settings import SETTINGS
from resolvers.visibility import visible_customers


@dataclass(frozen=True)
class RemovedData:
    """A piece of a customer's data, with what removal does to it."""

    name: Annotated[str, "Its name."]
    description: Annotated[str, "What it is, in a sentence."]
    treatment: Annotated[DataTreatment, "What removal does to it."]
    count: Annotated[int | None, "How many values of it are held here; null for what other systems hold."]


@dataclass(frozen=True)
class PersonalDataRemoval:
    """Removal of a customer's personal data: which data it affects, and whether it is allowed yet."""

    refusal: Annotated[ErasureRefusal | None, "Why the data can't be removed; null where it can."]
    erasable_from: Annotated[datetime | None, "From when on it can; null where that can't be said yet."]
    removed: Annotated[
        tuple[RemovedData, ...], "What is erased, masked or replaced, of the customer and of its accounts."
    ]
    kept: Annotated[tuple[RemovedData, ...], "What stays, without the person in it."]


@dataclass(frozen=True, kw_only=True)
class PersonalDataRemovalArguments:
    """Whose data, and when it would be removed."""

    customer_id: Annotated[str, "The customer.", TypeName("ID")]
    at: Annotated[datetime | None, "The instant of the dry run; now by default."] = None


def _count(table: str, condition: str) -> Sql:
    return lambda scope: f"(SELECT COUNT(*) FROM {table} WHERE {condition.format(customer=f'{scope.alias}.id')})"


_PERSONAL: Final = (
    "EXISTS (SELECT 1 FROM custom_field_definition d WHERE d.id = v.custom_field_id AND d.contains_personal_data)"
)
_OF_ACCOUNTS: Final = "account_id IN (SELECT a.id FROM account a WHERE a.customer_id = {customer})"
_COUNTS: Final[Mapping[str, tuple[Sql, ...]]] = {
    "names": (lambda _scope: "1",),
    "tax_numbers": (lambda scope: f"CASE WHEN {scope.alias}.tax_id IS NULL THEN 0 ELSE 1 END",),
    "logins": (_count("account", "customer_id = {customer}"),),
    "personal_custom_fields": (
        _count("customer_field_value v", f"v.customer_id = {{customer}} AND {_PERSONAL}"),
        _count("account_field_value v", f"v.{_OF_ACCOUNTS} AND {_PERSONAL}"),
    ),
}
"""How many values there are here, by the name of the piece of data."""


def _counted(counts: tuple[Sql, ...]) -> Sql:
    def sql(scope: Scope) -> str:
        return " + ".join(count(scope) for count in counts)

    return sql


def _months() -> Expression:
    """After how many months the customer's data goes, as it holds for the customer; null where it stays."""
    months = SETTINGS["purge_after_months"].fields["value"]
    assert isinstance(months, Expression)
    return months


_COLUMNS: Final = declared_columns(Customer)
_CUSTOMER: Final = Entity(
    "ErasableCustomer",
    Customer,
    {
        "terminated_at": _COLUMNS["terminated_at"],
        "erased_at": _COLUMNS["erased_at"],
        "months": _months(),
        **{name: Expression(Kind.INTEGER, "", _counted(counts)) for name, counts in _COUNTS.items()},
    },
    visible=visible_customers,
)


def _plan(planner: Planner) -> Compute:
    plan = Planner({**planner.registry, _CUSTOMER.name: _CUSTOMER}, planner.plan_key).row(
        _CUSTOMER, [SelectedField(name, name) for name in _CUSTOMER.fields]
    )

    def compute(input: PreviewInput[PersonalDataRemovalArguments]) -> Steps[PreviewResult]:
        key = key_in(input.arguments.customer_id, "Customer")
        customer = None if key is None else (yield from plan.fetch(input.context, key))
        if customer is None:
            return rejected(no_such("customer", ("customerId",)))
        if input.errors:
            return rejected(*input.errors)
        assert isinstance(customer, Mapping)
        record = CustomerRecord(
            _instant(customer["terminated_at"]), customer["months"], _instant(customer["erased_at"])
        )
        # The months that hold for the customer say all that the class's terms would add.
        decision = erasure_decision(RemovalTerms(), record, input.arguments.at or input.context.now())
        return PreviewResult(
            PersonalDataRemoval(
                decision.refusal,
                decision.erasable_from,
                tuple(_removed(item, customer) for item in PERSONAL_DATA),
                tuple(_removed(item, customer) for item in KEPT_DATA),
            )
        )

    return compute


def _instant(text: object) -> datetime | None:
    return None if text is None else datetime.fromisoformat(str(text))


def _removed(item: DataItem, counts: Mapping[str, object]) -> RemovedData:
    count = counts[item.name] if item.name in _COUNTS else None
    return RemovedData(item.name, item.description, item.treatment, None if count is None else int(str(count)))


PERSONAL_DATA_REMOVAL = Preview(
    "A dry run of the right to be forgotten: what `customerErase` would do to a customer. Nothing is removed.",
    PersonalDataRemovalArguments,
    PersonalDataRemoval,
    _plan,
)

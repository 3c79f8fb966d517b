"""Filtering, ordering and cutting a list into pages, one row after the other."""

import base64
import json
import operator
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from models.audit.approval import ApprovalRequest
from models.audit.class_version import CustomerClassVersion
from models.audit.log import AuditRecord
from models.audit.planned_change import PlannedChange
from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from models.records.fraud_traffic_profile import FraudTrafficProfile
from models.records.reference import BusinessModel, Currency
from models.records.reseller import Reseller
from models.records.user import ApiToken, User
from tests.oracle.arguments import camel, key_of, refuse
from tests.oracle.computed.changes import audited_id, planned_place, shown_user_name, state_of_request
from tests.oracle.computed.classes import (
    archives_statistics,
    customer_count,
    invoicing_preference,
    ownership,
    taxation_method,
)
from tests.oracle.computed.customers import has_own_settings
from tests.oracle.computed.records import profile_status, reseller_customer_count
from tests.oracle.visibility import key
from tests.oracle.world import Case

PAGE = 100
Arguments = Mapping[str, object]
Value = Callable[[Case, Model], object]
Order = tuple[str, bool]


@dataclass(frozen=True)
class PageInfo:
    """Where a page starts and ends."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None
    end_cursor: str | None


@dataclass(frozen=True)
class Edge:
    """A row with its cursor."""

    node: Model
    cursor: str


@dataclass(frozen=True)
class Page:
    """A page of a list."""

    edges: Sequence[Edge]
    nodes: Sequence[Model]
    page_info: PageInfo
    total_count: int


def _key_of_class_of_reseller(case: Case, row: Model) -> object:
    """Whether the actor sees the class is no matter here: filters on resellers are for administrators and oneself."""
    for record in case.world.all(Customer):
        if key(record, "reseller") == row.pk and record.type == "RESELLER":
            return key(record, "customer_class")
    return None


COMPUTED_FILTERS: Mapping[tuple[type[Model], str], Value] = {
    (CustomerClass, "customer_count"): customer_count,
    (CustomerClass, "ownership"): ownership,
    (CustomerClass, "generate_statistics"): archives_statistics,
    (CustomerClass, "invoicing_preference"): invoicing_preference,
    (CustomerClass, "taxation_method"): taxation_method,
    (Customer, "has_own_settings"): has_own_settings,
    (Reseller, "customer_class"): _key_of_class_of_reseller,
    (PlannedChange, "customer_class"): lambda _case, row: getattr(row, "customer_class_id"),  # noqa: B009
    (AuditRecord, "entity_id"): audited_id,
    (AuditRecord, "user_name"): shown_user_name,
    (FraudTrafficProfile, "status"): profile_status,
    (ApprovalRequest, "state"): state_of_request,
}

DEFAULT_ORDERS: Mapping[type[Model], Sequence[Order]] = {
    User: [("USER_NAME", False)],
    ApiToken: [("CREATED_AT", True)],
    AuditRecord: [("AT", True)],
    CustomerClassVersion: [("VERSION", True)],
    PlannedChange: [("APPLY_AT", False)],
    ApprovalRequest: [("ASKED_AT", True)],
}


def _name_of(model: type[Model], link: str, attribute: str) -> Value:
    def name(case: Case, row: Model) -> object:
        linked = case.world.get(model, key(row, link))
        return getattr(linked, attribute) if linked else ""

    return name


ORDERS: Mapping[tuple[type[Model], str], Value] = {
    (CustomerClass, "BUSINESS_MODEL"): _name_of(BusinessModel, "business_model", "name"),
    (CustomerClass, "CURRENCY"): _name_of(Currency, "currency", "code"),
    (CustomerClass, "MANAGED_BY"): _name_of(Reseller, "managed_by", "name_key"),
    (CustomerClass, "INVOICING_PREFERENCE"): invoicing_preference,
    (CustomerClass, "TAXATION_METHOD"): taxation_method,
    (CustomerClass, "CUSTOMER_COUNT"): customer_count,
    (Customer, "CURRENCY"): _name_of(Currency, "currency", "code"),
    (Customer, "CUSTOMER_CLASS"): _name_of(CustomerClass, "customer_class", "name_key"),
    (Reseller, "CUSTOMER_COUNT"): reseller_customer_count,
    (Customer, "RESELLER"): _name_of(Reseller, "reseller", "name_key"),
    (User, "USER_NAME"): lambda _case, row: getattr(row, "user_name_key"),  # noqa: B009
    (AuditRecord, "AT"): lambda _case, row: row.pk,
    (PlannedChange, "STATE"): lambda _case, row: planned_place(row),
}


def order_value(case: Case, row: Model, name: str) -> object:
    """Value that a row is ordered by."""
    computed = ORDERS.get((type(row), name))
    if computed:
        return computed(case, row)
    return getattr(row, "name_key") if name == "NAME" else getattr(row, name.lower())  # noqa: B009


def cursor_of(case: Case, row: Model, orders: Sequence[Order]) -> str:
    """The cursor of a row in an order: its values and its key, as JSON in base64."""
    values = [order_value(case, row, name) for name, _ in orders] + [row.pk]
    separator = " " if case.dialect == "sqlite" else "T"
    plain = [value.isoformat(separator) if isinstance(value, datetime) else value for value in values]
    text = json.dumps(plain, separators=(",", ":"), ensure_ascii=False)
    return base64.urlsafe_b64encode(text.encode()).decode()


def _holds(case: Case, row: Model, where: Arguments) -> bool:
    return all(_condition(case, row, name, condition) for name, condition in where.items())


def _condition(case: Case, row: Model, name: str, condition: object) -> bool:
    if condition is None:
        return True
    if name in ("and", "or"):
        assert isinstance(condition, Sequence)
        return (all if name == "and" else any)([_holds(case, row, one) for one in condition])
    assert isinstance(condition, Mapping)
    if name == "not":
        return not _holds(case, row, condition)
    computed = COMPUTED_FILTERS.get((type(row), name))
    if computed:
        value = computed(case, row)
    elif name in KEYED and f"{name}_key" in type(row)._meta.fields_map:
        value = getattr(row, f"{name}_key")
    elif isinstance(type(row)._meta.fields_map[name], ForeignKeyFieldInstance):
        value = key(row, name)
    else:
        value = getattr(row, name)
    return all(_compare(value, operation, operand) for operation, operand in condition.items())


COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "one_of": lambda value, operand: value in operand,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
    "starts_with": str.startswith,
    "ends_with": str.endswith,
    "contains": operator.contains,
}


def _compare(value: object, name: str, operand: object) -> bool:
    if name == "is_null" or operand is None:
        return (value is None) == (operand is not False)
    return value is not None and COMPARISONS[name](value, operand)


def _prepared(model: type[Model], where: Arguments) -> dict[str, object]:
    """A filter with its ids as keys and its names folded. Raises GraphQLError for what no row can be compared with."""
    prepared: dict[str, object] = {}
    for name, condition in where.items():
        if isinstance(condition, Mapping):
            if name == "not":
                prepared[name] = _prepared(model, condition)
            else:
                prepared[name] = {
                    operation: _operand(model, name, operation, operand) for operation, operand in condition.items()
                }
        elif isinstance(condition, Sequence):
            prepared[name] = [_prepared(model, one) for one in condition]
    return prepared


def _operand(model: type[Model], name: str, operation: str, operand: object) -> object:
    if isinstance(operand, list):
        return [_operand(model, name, operation, one) for one in operand]
    target = target_of_filter(model, name)
    if isinstance(operand, str) and target:
        return key_of(operand, target, "where", camel(name), camel(operation))
    if isinstance(operand, str):
        if "\0" in operand:
            refuse("A text holds no NUL.", "where", camel(name), camel(operation))
        return _key(operation, operand) if name in KEYED else unicodedata.normalize("NFC", operand)
    return operand


KEYED = ("name", "user_name")
"""Columns that are compared by their keys."""


def _key(operation: str, text: str) -> str:
    """A name, or a part of one, without what nobody sees, in one case and in compatible forms."""
    for _ in range(4):
        text = "".join(one for one in text if unicodedata.category(one) != "Cf")
        text = re.sub(r"[^\S\x09-\x0d\x1c-\x1f\x85\u2028\u2029]+", " ", text)
        text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    text = text if operation in ("contains", "ends_with") else text.lstrip(" ")
    return text if operation in ("contains", "starts_with") else text.rstrip(" ")


def target_of_filter(model: type[Model], name: str) -> str | None:
    """The type whose ids a filter compares with, or None where it compares with something else."""
    if (model, name) in ((Reseller, "customer_class"), (PlannedChange, "customer_class")):
        return "CustomerClass"
    field = model._meta.fields_map.get(name)
    return field.related_model.__name__ if isinstance(field, ForeignKeyFieldInstance) else None


def _orders(model: type[Model], condition: object) -> Sequence[Order]:
    if not isinstance(condition, list) or not condition:
        return DEFAULT_ORDERS.get(model, [("NAME", False)])
    orders = [(str(one["field"]), one.get("direction") == "DESC") for one in condition]
    if len({name for name, _ in orders}) < len(orders):
        refuse("A list is ordered by a field once.", "orderBy")
    return orders


def _place(text: object, orders: Sequence[Order]) -> list[object]:
    """The values that a cursor holds. Raises GraphQLError for what is no cursor of this order."""
    try:
        *named, row_key = json.loads(base64.b64decode(str(text), altchars=b"-_", validate=True))
        values = [_cursor_value(value, name) for value, (name, _) in zip(named, orders, strict=True)]
        return [*values, _cursor_value(row_key, "AT")]
    except (ValueError, TypeError):
        refuse("This is not a cursor of this list in this order.", "after")


def _cursor_value(value: object, name: str) -> object:
    if name in ("AT", "CUSTOMER_COUNT", "VERSION", "STATE"):
        if type(value) is not int or abs(value) >= 2**63:
            raise ValueError(value)
        return value
    if not isinstance(value, str) or "\0" in value:
        raise ValueError(value)
    if not name.endswith("_AT"):
        return value
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError(value)
    return moment


def _is_after(values: Sequence[object], place: Sequence[object], descends: Sequence[bool]) -> bool:
    for value, mark, down in zip(values, place, descends, strict=True):
        if value != mark:
            return bool(value < mark if down else value > mark)  # type: ignore[operator]
    return False


def page(case: Case, model: type[Model], rows: Sequence[Model], arguments: Arguments, default_first: int) -> Page:
    """The page of a list that arguments ask for. Raises GraphQLError for arguments that can't be used."""
    first = arguments.get("first", default_first)
    if not isinstance(first, int) or not 1 <= first <= PAGE:
        refuse(f"A page holds 1 to {PAGE} rows.", "first")
    where = arguments.get("where")
    prepared = _prepared(model, where) if isinstance(where, Mapping) else {}
    orders = _orders(model, arguments.get("order_by"))
    after = arguments.get("after")
    place = None if after is None else _place(after, orders)
    held = [row for row in rows if _holds(case, row, prepared)]
    descends = [*(down for _, down in orders), orders[-1][1]]
    values = {row.pk: [*(order_value(case, row, name) for name, _ in orders), row.pk] for row in held}
    for position in reversed(range(len(descends))):
        held.sort(key=lambda row: values[row.pk][position], reverse=descends[position])
    rest = held if place is None else [row for row in held if _is_after(values[row.pk], place, descends)]
    shown = rest[:first]
    edges = [Edge(row, cursor_of(case, row, orders)) for row in shown]
    return Page(
        edges,
        shown,
        PageInfo(
            len(rest) > first,
            place is not None,
            edges[0].cursor if edges else None,
            edges[-1].cursor if edges else None,
        ),
        len(held),
    )

"""The list of customer classes: what its rows tell at a glance, and what it is filtered and ordered by (domain 2.3)."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from models.choices.choice import Choice
from models.choices.taxation import TaxMethod
from models.declaration.access import ADMINISTRATOR_ONLY, READ_ONLY, RESELLER_READS
from models.declaration.declaration import Kind
from models.records.customer_class import CustomerClass
from resolvers.reading.entity import Expression, Filter, Order, Scope, Sql, column_sql, declared_filters, filter_of
from resolvers.reading.joins import join_count
from resolvers.records.class_list_columns import Source, invoicing_preference, of_panel, taxation_method
from resolvers.records.name_filters import BY_NAME
from resolvers.visibility import visible_customers


class Ownership(Choice):
    """Whether a reseller manages the class itself."""

    OWN = "OWN", "The reseller manages the class itself."
    SHARED = "SHARED", "An administrator manages the class and shares it."


class InvoicingPreference(Choice):
    """Which invoices the customers of a class get."""

    REGULAR_AND_OUT_OF_TURN = "REGULAR_AND_OUT_OF_TURN", "Invoices of each billing period, and invoices on demand."
    REGULAR = "REGULAR", "Invoices of each billing period only."
    OUT_OF_TURN = "OUT_OF_TURN", "Invoices on demand only."
    NONE = "NONE", "No invoices."


def is_own(scope: Scope) -> str:
    """Whether the acting reseller manages the class."""
    return f"{scope.alias}.managed_by_id = {scope.reseller()}"


def customer_count(scope: Scope) -> str:
    """How many of the customers that the actor sees are on the class: all are counted by the database."""
    visible = visible_customers(scope.role)
    if visible is None:
        return f"(SELECT k.customers FROM customer_count k WHERE k.customer_class_id = {scope.alias}.id)"
    own = f"own.customer_class_id = {scope.alias}.id AND {visible(scope.within('own'))}"
    return f"(SELECT COUNT(*) FROM customer own WHERE {own})"


def _counted(scope: Scope) -> str:
    return join_count(scope, "customer_count", "customer_class_id")


def _listed_count(scope: Scope) -> str:
    """The number of customers that a list is filtered and ordered by."""
    return customer_count(scope) if visible_customers(scope.role) else f"{_counted(scope)}.customers"


def _key_beside_count(scope: Scope) -> str:
    return f"{scope.alias}.id" if visible_customers(scope.role) else f"{_counted(scope)}.customer_class_id"


def _archives_statistics(scope: Scope) -> str:
    return of_panel(scope.panel_table("statistics"), f"{scope.alias}.id", "p.generate_statistics", "FALSE")


def _kept(column: str, of_panels: Callable[[Source, str], str]) -> Sql:
    """A value that the class's row keeps (see `class_list_columns`); a class at another moment has its panels alone."""
    return lambda scope: (
        of_panels(scope.panel_table, f"{scope.alias}.id") if scope.is_kept else f"{scope.alias}.{column}"
    )


_taxation_method = _kept("taxation_method", taxation_method)
_invoicing_preference = _kept("invoicing_preference", invoicing_preference)


AT_A_GLANCE: Final[Mapping[str, Expression]] = {
    # A reseller sees whose a class is in a word, instead of the manager and the switch.
    "ownership": Expression(
        Kind.CHOICE,
        "Whether the class is the reseller's own or shared with it.",
        lambda scope: f"CASE WHEN {is_own(scope)} THEN 'OWN' ELSE 'SHARED' END",
        access=RESELLER_READS,
        choice=Ownership,
    ),
    "invoicing_preference": Expression(
        Kind.CHOICE, "Which invoices the customers get.", _invoicing_preference, choice=InvoicingPreference
    ),
    "taxation_method": Expression(
        Kind.CHOICE, "How taxes are calculated; none while taxation is off.", _taxation_method, choice=TaxMethod
    ),
}
"""Fields of a class that sum up several settings."""


def _found(filter: Filter, *orders: str, decides: str = "") -> Filter:
    """A filter whose rows of one value an index has in the order of names, and in others."""
    decided = {decides: LINKED_NAMES[decides]} if decides else {}
    return replace(filter, finds=frozenset({"NAME", *orders}), decides=decided)


ORDERS_OF_SHARED: Final = (
    "BUSINESS_MODEL",
    "CURRENCY",
    "INVOICING_PREFERENCE",
    "TAXATION_METHOD",
    "CREATED_AT",
    "UPDATED_AT",
)
"""Orders in which an index has the shared classes alone: those of resellers, but for the number of customers."""

LINKED_NAMES: Final = {
    "BUSINESS_MODEL": ("business_model", "name"),
    "CURRENCY": ("currency", "code"),
    "MANAGED_BY": ("reseller", "name_key"),
}
"""Tables with the columns that classes are ordered by, of the rows that they lead to, by the name of the order."""

_DECLARED: Final = declared_filters(
    CustomerClass,
    "description",
    "business_model",
    "currency",
    "managed_by",
    "shared_with_resellers",
    "is_default",
    "created_at",
    "updated_at",
)

FILTERS: Final[Mapping[str, Filter]] = {
    "name": replace(BY_NAME, finds=frozenset()),
    **_DECLARED,
    "business_model": _found(_DECLARED["business_model"], decides="BUSINESS_MODEL"),
    "currency": _found(_DECLARED["currency"], decides="CURRENCY"),
    "managed_by": _found(_DECLARED["managed_by"], decides="MANAGED_BY"),
    "shared_with_resellers": _found(_DECLARED["shared_with_resellers"], *ORDERS_OF_SHARED),
    "is_default": replace(_DECLARED["is_default"], finds=frozenset()),
    "created_at": replace(_DECLARED["created_at"], finds=frozenset()),
    "updated_at": replace(_DECLARED["updated_at"], finds=frozenset()),
    "ownership": filter_of(AT_A_GLANCE["ownership"]),
    "customer_count": Filter(Kind.INTEGER, "How many customers are on the class.", _listed_count, finds=frozenset()),
    "generate_statistics": Filter(Kind.BOOLEAN, "Whether xDRs are archived for statistics.", _archives_statistics),
    "invoicing_preference": _found(filter_of(AT_A_GLANCE["invoicing_preference"])),
    "taxation_method": _found(filter_of(AT_A_GLANCE["taxation_method"])),
}

ORDERS: Final[Mapping[str, Order]] = {
    "NAME": Order("By name.", column_sql("name_key")),
    "BUSINESS_MODEL": Order("By the business model's name.", column_sql("business_model_name")),
    "CURRENCY": Order("By the currency's code; not set first.", column_sql("currency_code")),
    "MANAGED_BY": Order(
        "By the managing reseller's name; administrators first.",
        column_sql("manager_key"),
        ADMINISTRATOR_ONLY,
    ),
    "INVOICING_PREFERENCE": Order("By the label of which invoices the customers get.", _invoicing_preference),
    "TAXATION_METHOD": Order("By the label of how taxes are calculated.", _taxation_method),
    "CUSTOMER_COUNT": Order("By the number of customers.", _listed_count, kind=Kind.INTEGER, key=_key_beside_count),
    "CREATED_AT": Order("By creation.", column_sql("created_at"), READ_ONLY, Kind.DATETIME),
    "UPDATED_AT": Order("By last change.", column_sql("updated_at"), READ_ONLY, Kind.DATETIME),
}

"""Reading customer classes: the class's own fields, its panels, who uses it, and what the viewer may do with it."""

from collections.abc import Mapping, Sequence

from models.access import ADMINISTRATOR_ONLY, ADMINISTRATOR_READS, READ_ONLY, RESELLER_READS, Role
from models.choices.choice import Choice
from models.columns import Kind
from models.customer_class import CustomerClass
from resolvers.audit_log import audit_log_of
from resolvers.named import BY_NAME, NAME_FIRST
from resolvers.panel import Panel
from resolvers.reading.entity import (
    Connection,
    Entity,
    Expression,
    Field,
    Filter,
    Group,
    Identity,
    Order,
    Rows,
    Scope,
    column_sql,
    declared_columns,
    declared_filters,
)
from resolvers.visibility import visible_classes, visible_customers

GROUPS: Mapping[str, tuple[str, str]] = {
    "finances": ("Finances", "Statistics, invoicing and taxation of the customers of this class."),
    "notifications": ("Notifications", "What the customers of this class are told, and from which addresses."),
}
"""The groups that panels stand in: their types' names and descriptions."""


class AccessLevel(Choice):
    """What the viewer may do with a record."""

    READ_ONLY = "READ_ONLY", "It can be read, and nothing else."
    EDIT = "EDIT", "It can be read and changed."


class Ownership(Choice):
    """Whose class it is, as a reseller sees it."""

    OWN = "OWN", "The reseller manages the class itself."
    SHARED = "SHARED", "An administrator manages the class and shares it."


def _mine(scope: Scope) -> str:
    return f"{scope.alias}.managed_by_id = {scope.reseller()}"


def _level(scope: Scope) -> str:
    if not scope.may_write:
        return "'READ_ONLY'"
    if scope.role is Role.ADMINISTRATOR:
        return "'EDIT'"
    return f"CASE WHEN {_mine(scope)} THEN 'EDIT' ELSE 'READ_ONLY' END"


def _reason(scope: Scope) -> str:
    if not scope.may_write:
        return "'You are signed in as a read-only administrator.'"
    if scope.role is Role.ADMINISTRATOR:
        return "NULL"
    return f"CASE WHEN {_mine(scope)} THEN NULL ELSE 'Shared by the administrator - read-only.' END"


def _ownership(scope: Scope) -> str:
    return f"CASE WHEN {_mine(scope)} THEN 'OWN' ELSE 'SHARED' END"


def _customer_count(scope: Scope) -> str:
    visible = visible_customers(scope.role)
    rule = f" AND {visible(scope.within('own'))}" if visible else ""
    return f"(SELECT COUNT(*) FROM customer own WHERE own.customer_class_id = {scope.alias}.id{rule})"


def _reseller_count(scope: Scope) -> str:
    return f"(SELECT COUNT(DISTINCT own.reseller_id) FROM customer own WHERE own.customer_class_id = {scope.alias}.id)"


def _name_of(table: str, column: str, name: str = "name") -> str:
    return f"COALESCE((SELECT o.{name} FROM {table} o WHERE o.id = {column}), '')"


USAGE = Group(
    "CustomerClassUsage",
    "Who is on the class: what a change touches, and what keeps it from being deleted.",
    {
        "customer_count": Expression(Kind.INTEGER, "How many customers are on the class.", _customer_count),
        "reseller_count": Expression(
            Kind.INTEGER,
            "How many resellers use the class, themselves or through their customers.",
            _reseller_count,
            access=ADMINISTRATOR_READS,
        ),
        "customers": Connection("Customer", "The customers who are on the class.", column_sql("customer_class_id")),
    },
)

VIEWER_ACCESS = Group(
    "ViewerAccess",
    "What the viewer may do with the record.",
    {
        "level": Expression(Kind.CHOICE, "What the viewer may do.", _level, choice=AccessLevel),
        "reason": Expression(Kind.TEXT, "Why the record is read-only; null where it is not.", _reason, null=True),
    },
)


def panel_field(panel: Panel) -> Field:
    """The field under which a panel is read."""
    below = {inner.place[-1]: panel_field(inner) for inner in panel.below}
    columns: dict[str, Field] = {**declared_columns(panel.model), **panel.computed, **below}
    if panel.is_list:
        return Rows(panel.type_name, panel.description, "customer_class_id", "t0.id")
    return Group(panel.type_name, panel.description, columns, panel.model._meta.db_table)


def panel_fields(panels: Sequence[Panel]) -> dict[str, Field]:
    """The fields of all panels, those of a group together in a field of their own."""
    fields: dict[str, Field] = {}
    for panel in panels:
        target = fields
        for depth, name in enumerate(panel.place[:-1]):
            group = target.get(name)
            if group is None:
                type_name, description = GROUPS[name]
                group = target[name] = Group(type_name, description, {})
            assert isinstance(group, Group), f"{panel.place[: depth + 1]} is a panel, not a group"
            assert isinstance(group.fields, dict)
            target = group.fields
        if panel.place:
            target[panel.place[-1]] = panel_field(panel)
    return fields


def customer_class_entity(panels: Sequence[Panel]) -> Entity:
    """The entity of the customer class with the given panels."""
    columns: dict[str, Field] = {**declared_columns(CustomerClass)}
    # A reseller sees whose a class is in a word, instead of the manager and the switch.
    columns["ownership"] = Expression(
        Kind.CHOICE,
        "Whether the class is the reseller's own or shared with it.",
        _ownership,
        access=RESELLER_READS,
        choice=Ownership,
    )
    return Entity(
        "CustomerClass",
        CustomerClass,
        {
            "id": Identity(),
            **columns,
            "viewer_access": VIEWER_ACCESS,
            "usage": USAGE,
            **panel_fields(panels),
            "audit_log": audit_log_of("CustomerClass", "Every change of the class, newest first."),
        },
        visible=visible_classes,
        filters={
            "name": BY_NAME,
            **declared_filters(
                CustomerClass,
                "description",
                "business_model",
                "currency",
                "managed_by",
                "shared_with_resellers",
                "is_default",
                "created_at",
                "updated_at",
            ),
            "ownership": Filter(
                Kind.CHOICE,
                "Whether the class is the reseller's own or shared with it.",
                _ownership,
                RESELLER_READS,
                Ownership,
            ),
            "customer_count": Filter(Kind.INTEGER, "How many customers are on the class.", _customer_count),
        },
        orders={
            "NAME": Order("By name.", column_sql("name_key")),
            "BUSINESS_MODEL": Order(
                "By the business model's name.",
                lambda scope: _name_of("business_model", f"{scope.alias}.business_model_id"),
            ),
            "CURRENCY": Order(
                "By the currency's code; not set first.",
                lambda scope: _name_of("currency", f"{scope.alias}.currency_id", "code"),
            ),
            "MANAGED_BY": Order(
                "By the managing reseller's name; administrators first.",
                lambda scope: _name_of("reseller", f"{scope.alias}.managed_by_id", "name_key"),
                ADMINISTRATOR_ONLY,
            ),
            "CREATED_AT": Order("By creation.", column_sql("created_at"), READ_ONLY, Kind.DATETIME),
            "UPDATED_AT": Order("By last change.", column_sql("updated_at"), READ_ONLY, Kind.DATETIME),
        },
        default_order=NAME_FIRST,
    )


CUSTOMER_CLASSES = Connection("CustomerClass", "The customer classes, by name.")


def list_entities(panels: Sequence[Panel]) -> dict[str, Entity]:
    """An entity for each panel that is a list of rows of its own."""
    return {
        panel.type_name: Entity(panel.type_name, panel.model, {**declared_columns(panel.model), **panel.computed})
        for panel in panels
        if panel.is_list
    }

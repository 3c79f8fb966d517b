"""Reading customer classes: the class's own fields, its panels, who uses it, and what the viewer may do with it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from models.declaration.access import ADMINISTRATOR_READS
from models.declaration.declaration import Kind
from models.records.customer_class import CustomerClass
from models.sentence import sentence
from resolvers.approvals.request import APPROVAL_REQUESTS_OF_CLASS
from resolvers.audit.audit_log import audit_log_of
from resolvers.drafts.panel import Alternatives, Panel
from resolvers.planned.planned_change import PLANNED_CHANGES_OF_CLASS
from resolvers.reading.entity import (
    Connection,
    Entity,
    Expression,
    Field,
    Group,
    Identity,
    Link,
    OneOf,
    Scope,
    column_sql,
    declared_columns,
)
from resolvers.records.customer_class_list import AT_A_GLANCE, FILTERS, ORDERS, customer_count
from resolvers.records.name_filters import NAME_FIRST
from resolvers.records.viewer_access import viewer_access
from resolvers.versions.class_version import VERSIONS
from resolvers.versions.deleted_records import DELETED_RECORDS
from resolvers.visibility import own_and_shared_classes, visible_classes

GROUPS: Mapping[str, tuple[str, str]] = {
    "finances": ("Finances", "Statistics, invoicing and taxation of the customers of this class."),
    "notifications": (
        "Notifications",
        "Which notifications the customers of this class get, and from which addresses.",
    ),
}
"""The groups that panels stand in: their types' names and descriptions."""


def _reseller_count(scope: Scope) -> str:
    return f"(SELECT COUNT(DISTINCT own.reseller_id) FROM customer own WHERE own.customer_class_id = {scope.alias}.id)"


def _uses_class(scope: Scope, class_id: str) -> str:
    # From the customers of the class to their resellers: the other way round would look at every reseller.
    return f"{scope.alias}.id IN (SELECT own.reseller_id FROM customer own WHERE own.customer_class_id = {class_id})"


USAGE = Group(
    "CustomerClassUsage",
    "Who is on the class: the customers that a change affects, and that prevent its deletion.",
    {
        "customer_count": Expression(Kind.INTEGER, "How many customers are on the class.", customer_count),
        "reseller_count": Expression(
            Kind.INTEGER,
            "How many resellers use the class, themselves or through their customers.",
            _reseller_count,
            access=ADMINISTRATOR_READS,
        ),
        "customers": Connection("Customer", "The customers who are on the class.", column_sql("customer_class_id")),
        "resellers": Connection(
            "Reseller",
            "The resellers who use the class, themselves or through their customers, by name.",
            among=_uses_class,
            access=ADMINISTRATOR_READS,
        ),
    },
)

VIEWER_ACCESS = viewer_access(sentence("The reseller who manages this class is closed - read-only."))


def panel_field(panel: Panel) -> Field:
    """The field under which a panel is read."""
    below = {inner.path[-1]: panel_field(inner) for inner in panel.below}
    if panel.alternatives:
        below[panel.alternatives.name] = _alternatives_field(panel.alternatives)
    columns: dict[str, Field] = {**declared_columns(panel.model), **panel.computed, **below}
    if panel.is_list:
        return panel.rows()
    return Group(panel.type_name, panel.description, columns, panel.model._meta.db_table)


def _alternatives_field(alternatives: Alternatives) -> OneOf:
    options: dict[str, Group] = {}
    for word, panel in alternatives.panels.items():
        option = panel_field(panel)
        assert isinstance(option, Group), f"{panel.name} is a list, and none can be an alternative"
        options[word] = option
    return OneOf(alternatives.type_name, alternatives.description, column_sql(alternatives.column), options)


def panel_fields(panels: Sequence[Panel]) -> dict[str, Field]:
    """The fields of all panels, those of a group together in a field of their own."""
    fields: dict[str, Field] = {}
    within = {inner.name for panel in panels for inner in panel.inner}
    for panel in panels:
        if panel.name in within:
            continue
        target = fields
        for depth, name in enumerate(panel.path[:-1]):
            group = target.get(name)
            if group is None:
                type_name, description = GROUPS[name]
                group = target[name] = Group(type_name, description, {})
            assert isinstance(group, Group), f"{panel.path[: depth + 1]} is a panel, not a group"
            assert isinstance(group.fields, dict)
            target = group.fields
        if panel.path:
            target[panel.path[-1]] = panel_field(panel)
    return fields


def customer_class_entity(panels: Sequence[Panel]) -> Entity:
    """The entity of the customer class with the given panels."""
    return Entity(
        "CustomerClass",
        CustomerClass,
        {
            "id": Identity(),
            **declared_columns(CustomerClass),
            **AT_A_GLANCE,
            "viewer_access": VIEWER_ACCESS,
            "usage": USAGE,
            **panel_fields(panels),
            "audit_log": audit_log_of("CustomerClass", "Every change of the class, newest first."),
            "versions": VERSIONS,
            "deleted_records": DELETED_RECORDS,
            "planned_changes": PLANNED_CHANGES_OF_CLASS,
            "approval_requests": APPROVAL_REQUESTS_OF_CLASS,
        },
        visible=visible_classes,
        parts=own_and_shared_classes,
        filters=FILTERS,
        orders=ORDERS,
        default_order=NAME_FIRST,
    )


def list_entities(panels: Sequence[Panel]) -> dict[str, Entity]:
    """An entity for each panel that is a list of rows of its own."""
    return {panel.type_name: _with_deleted(panel.row_entity()) for panel in panels if panel.is_list}


def _with_deleted(rows: Entity) -> Entity:
    """Rows of a class as it was may refer to what is gone, also where a row of the class as it is can't."""
    sentence = "Null where it was deleted since, in a class as it was."
    fields = {
        name: replace(field, null=True, description=f"{field.description} {sentence}")
        if isinstance(field, Link) and not field.null
        else field
        for name, field in rows.fields.items()
    }
    return replace(rows, fields=fields)

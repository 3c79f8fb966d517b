"""Planned changes as a list, by date: of a class, and of all classes; what each sets, and why one has failed."""

from typing import Final

from models.audit.log import LONGEST_VALUE
from models.audit.planned_change import PlannedChange, PlannedChangeRefusal, PlannedProperty
from models.choices.planned_change import PlannedChangeState
from models.declaration.access import READ_ONLY, Access, Role
from models.declaration.declaration import Kind
from resolvers.audit.audit_log import audited_columns
from resolvers.planned.refusal import FORESEEN, MOST_JUDGED
from resolvers.reading.entity import (
    Connection,
    Entity,
    Expression,
    Filter,
    Identity,
    Link,
    Order,
    Rows,
    Scope,
    column_sql,
    declared_columns,
    declared_filters,
)
from resolvers.visibility import visible_planned_changes

PLANNED_PROPERTY: Final = Entity("PlannedProperty", PlannedProperty, {**declared_columns(PlannedProperty)})

PLANNED_CHANGE_REFUSAL: Final = Entity(
    "PlannedChangeRefusal", PlannedChangeRefusal, {**declared_columns(PlannedChangeRefusal)}
)

STATES_IN_ORDER: Final = (
    PlannedChangeState.FAILED,
    PlannedChangeState.PLANNED,
    PlannedChangeState.APPLIED,
    PlannedChangeState.CANCELLED,
)
"""States in their order in a list: first comes whatever somebody has to see to."""


def place_of_state(scope: Scope) -> str:
    """Where the state stands among all, as the indexes have it."""
    places = " ".join(f"WHEN '{state}' THEN {place}" for place, state in enumerate(STATES_IN_ORDER[:-1]))
    return f"CASE {scope.alias}.state {places} ELSE {len(STATES_IN_ORDER) - 1} END"


PLANNED_CHANGE: Final = Entity(
    "PlannedChange",
    PlannedChange,
    {
        "id": Identity(),
        "customer_class": Link(
            "CustomerClass",
            "The class; null where it was deleted.",
            column_sql("customer_class_id"),
            null=True,
            access=READ_ONLY,
        ),
        **audited_columns(PlannedChange),
        "input": Expression(
            Kind.TEXT,
            "What it sets, as JSON: the input of the save, its names in snake case.",
            column_sql("input"),
            longest=LONGEST_VALUE,
        ),
        "properties": Rows("PlannedProperty", "What it sets, property by property.", "planned_change_id", "t0.id"),
        "refusals": Rows("PlannedChangeRefusal", "Why it has failed.", "planned_change_id", "t0.id", most=5),
        "foreseen_refusals": Rows(
            "PlannedChangeRefusal",
            "Why it will fail when it is due, as things stand, after what is planned before it. Empty where nothing "
            "stands in its way, and for what is no longer planned. Null where that isn't known: one list has about "
            f"{MOST_JUDGED} changes judged, those of the classes whose changes are due first. Ask for fewer classes at "
            "once then, or for the planned changes of one.",
            "planned_change_id",
            "t0.id",
            most=5,
            computed=FORESEEN,
            null=True,
        ),
    },
    visible=visible_planned_changes,
    filters={
        **declared_filters(PlannedChange, "together", "apply_at", "state", "planned_at", "realm"),
        "customer_class": Filter(
            Kind.LINK, "The class.", column_sql("customer_class_id"), READ_ONLY, target="CustomerClass"
        ),
    },
    orders={
        "STATE": Order(
            "By what has become of it: what failed, what is planned, what was applied, what was cancelled.",
            place_of_state,
            READ_ONLY,
            Kind.INTEGER,
        ),
        "APPLY_AT": Order("By the instant at which it is applied.", column_sql("apply_at"), READ_ONLY, Kind.DATETIME),
        "PLANNED_AT": Order(
            "By the instant at which it was planned.", column_sql("planned_at"), READ_ONLY, Kind.DATETIME
        ),
    },
    default_order=(("APPLY_AT", False),),
)

_OWN: Final = Access(frozenset(Role), frozenset(), "Read-only; resellers see those of their own users.")

PLANNED_CHANGES_OF_CLASS: Final = Connection(
    "PlannedChange",
    "The planned changes of the class, past ones included, by date.",
    column_sql("customer_class_id"),
    default_first=25,
    access=_OWN,
)

PLANNED_CHANGES: Final = Connection(
    "PlannedChange", "The planned changes of all classes, past ones included, by date.", default_first=25, access=_OWN
)

"""Requests for approval as a list, newest first: what each would change, and what was decided on it."""

from typing import Final

from models.audit.approval import ApprovalDecision, ApprovalRequest, RequestedProperty
from models.audit.log import LONGEST_VALUE
from models.choices.approval import ApprovalState
from models.choices.planned_change import PlannedChangeState
from models.declaration.access import ADMINISTRATOR_READS
from models.declaration.declaration import Kind
from resolvers.approvals.policy import POLICY_KEY
from resolvers.reading.entity import (
    Connection,
    Entity,
    Expression,
    Identity,
    Link,
    Order,
    Rows,
    Scope,
    column_sql,
    declared_columns,
    declared_filters,
    filter_of,
)
from resolvers.visibility import visible_to_administrators

ASSIGNMENT: Final = "customerClassAssign"
"""The write of requests that name customers."""

WAITING: Final = (ApprovalState.IN_REVIEW, ApprovalState.CHANGES_REQUESTED)
"""The states of a request over which nothing was decided for good."""

_WORDS: Final = ", ".join(f"'{state}'" for state in WAITING)
WAITING_SQL: Final = f"state IN ({_WORDS})"


def base_sql(alias: str) -> str:
    """The present version of what a request is based on; 0 where it is gone."""
    policy = f"SELECT p.version FROM approval_policy p WHERE p.id = {POLICY_KEY}"
    of_class = f"SELECT c.version FROM customer_class c WHERE c.id = {alias}.customer_class_id"
    return f"COALESCE(CASE WHEN {alias}.customer_class_id IS NULL THEN ({policy}) ELSE ({of_class}) END, 0)"


def void_sql(database: str, at: str) -> str:
    """Whether a request that waits is void: by what it is based on, by where its customers are, by what is planned.

    An assignment is of customers who are where they were when it was asked for (R-84), and a change of what is planned
    is of that as it was then (R-82).
    """
    lite = database == "sqlite"
    of_whom, customer = (f"json_extract(v.path, '$[{n}]')" if lite else f"(v.path->>{n})" for n in (0, 1))
    # PostgreSQL may evaluate this over the properties of all requests at once, whatever their paths are.
    moved_key = f"CASE WHEN {of_whom} = 'customers' THEN {_key_sql('Customer', customer)} END"
    planned, version = (
        f"json_extract({at}.input, '$.{name}')" if lite else f"({at}.input::jsonb->>'{name}')"
        for name in ("planned_change", "planned_version")
    )
    moved = (
        "SELECT 1 FROM requested_property v "
        f"LEFT JOIN customer c ON c.id = {moved_key} WHERE v.approval_request_id = {at}.id "
        "AND (c.id IS NULL OR v.before <> '\"CustomerClass:' || c.customer_class_id || '\"')"
    )
    there = (
        f"SELECT 1 FROM planned_change p WHERE p.id = {_key_sql('PlannedChange', planned)} "
        f"AND p.state = '{PlannedChangeState.PLANNED}' AND p.version = CAST({version} AS INTEGER)"
    )
    return (
        f"({at}.{WAITING_SQL} AND ({at}.base_version <> {base_sql(at)} OR CASE {at}.write "
        f"WHEN '{ASSIGNMENT}' THEN EXISTS ({moved}) "
        f"WHEN 'customerClassPlanChange' THEN NOT EXISTS ({there}) ELSE FALSE END))"
    )


def _key_sql(entity: str, id: str) -> str:
    """The key that a global id of an entity names."""
    return f"CAST(SUBSTR({id}, {len(entity) + 2}) AS INTEGER)"


def in_review_sql(database: str) -> str:
    """The statement that counts the requests that somebody can decide on."""
    in_review = f"r.state = '{ApprovalState.IN_REVIEW}'"
    return f"SELECT COUNT(*) FROM approval_request r WHERE {in_review} AND NOT {void_sql(database, 'r')}"


def _state(scope: Scope) -> str:
    at = scope.alias
    return f"(CASE WHEN {void_sql(scope.select.dialect, at)} THEN '{ApprovalState.VOID}' ELSE {at}.state END)"


STATE: Final = Expression(
    Kind.CHOICE, "What has become of it.", _state, choice=ApprovalState, access=ADMINISTRATOR_READS
)

REQUESTED_PROPERTY: Final = Entity(
    "RequestedProperty", RequestedProperty, {**declared_columns(RequestedProperty)}, visible=visible_to_administrators
)

APPROVAL_DECISION: Final = Entity(
    "ApprovalDecision", ApprovalDecision, {**declared_columns(ApprovalDecision)}, visible=visible_to_administrators
)

APPROVAL_REQUEST: Final = Entity(
    "ApprovalRequest",
    ApprovalRequest,
    {
        "id": Identity(access=ADMINISTRATOR_READS),
        "customer_class": Link(
            "CustomerClass",
            "The class; null where it was deleted, and for a request about the policy itself.",
            column_sql("customer_class_id"),
            null=True,
            access=ADMINISTRATOR_READS,
        ),
        **declared_columns(ApprovalRequest, without=("state",)),
        "state": STATE,
        "input": Expression(
            Kind.TEXT,
            "What is asked for, as JSON: the input of the write, its names in snake case.",
            column_sql("input"),
            access=ADMINISTRATOR_READS,
            longest=LONGEST_VALUE,
        ),
        "is_own": Expression(
            Kind.BOOLEAN,
            "Whether the viewer asked for it, and so can't decide on it.",
            lambda scope: f"({scope.alias}.user_id = {scope.user()})",
            access=ADMINISTRATOR_READS,
        ),
        "properties": Rows(
            "RequestedProperty",
            "What it would change, property by property.",
            "approval_request_id",
            "t0.id",
            access=ADMINISTRATOR_READS,
        ),
        "decisions": Rows(
            "ApprovalDecision",
            "The decisions, in the order in which they were made.",
            "approval_request_id",
            "t0.id",
            access=ADMINISTRATOR_READS,
            most=5,
        ),
    },
    visible=visible_to_administrators,
    filters={
        "state": filter_of(STATE),
        **declared_filters(ApprovalRequest, "write", "asked_at", "user_name", "apply_at"),
    },
    orders={
        "ASKED_AT": Order(
            "By the instant at which it was asked for.", column_sql("asked_at"), ADMINISTRATOR_READS, Kind.DATETIME
        )
    },
    default_order=(("ASKED_AT", True),),
)

APPROVAL_REQUESTS_OF_CLASS: Final = Connection(
    "ApprovalRequest",
    "The requests for approval of changes of the class, newest first.",
    column_sql("customer_class_id"),
    default_first=25,
    access=ADMINISTRATOR_READS,
)

APPROVAL_REQUESTS: Final = Connection(
    "ApprovalRequest",
    "All requests for approval, newest first.",
    default_first=25,
    access=ADMINISTRATOR_READS,
)

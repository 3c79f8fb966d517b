"""A role's schema with a plain resolver at each field, for graphql-core to execute."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Context, Decimal
from operator import attrgetter
from typing import cast

from graphql import (
    ExecutionResult,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    GraphQLUnionType,
    execute_sync,
    get_named_type,
    get_nullable_type,
    parse,
)
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from models.audit.approval import ApprovalPolicy
from models.declaration.access import Role
from models.panels.panel import PanelRow
from models.records.user import User
from resolvers.errors import camel
from resolvers.previews.all_previews import PREVIEWS
from schema.api.role_schema import RoleSchema
from tests.oracle import lists
from tests.oracle.arguments import key_of, split_id
from tests.oracle.computed import changes, classes, customers, records
from tests.oracle.customer_settings import SETTINGS
from tests.oracle.visibility import key
from tests.oracle.world import Case, models

Rows = Callable[..., Sequence[Model]]
LIST_ARGUMENTS = frozenset({"first", "after", "where", "order_by"})
Resolver = Callable[..., object]

COMPUTED: Mapping[tuple[str, str], Callable[[Case, Model], object]] = {
    ("ViewerAccess", "level"): classes.access_level,
    ("ViewerAccess", "reason"): classes.access_reason,
    ("CustomerClass", "ownership"): classes.ownership,
    ("CustomerClass", "invoicingPreference"): classes.invoicing_preference,
    ("CustomerClass", "taxationMethod"): classes.taxation_method,
    ("EffectiveMetric", "source"): customers.source_of_metric,
    ("Taxation", "parameters"): classes.tax_parameters,
    ("CustomerClassUsage", "customerCount"): classes.customer_count,
    ("CustomerClassUsage", "resellerCount"): classes.reseller_count,
    ("Reseller", "customerClass"): records.class_of_reseller,
    ("Reseller", "customerCount"): records.reseller_customer_count,
    ("AuditRecord", "userName"): changes.shown_user_name,
    ("AuditRecord", "reason"): changes.shown_reason,
    ("CustomerClassVersion", "userName"): changes.shown_user_name,
    ("CustomerClassVersion", "reason"): changes.shown_reason,
    ("PlannedChange", "userName"): changes.shown_user_name,
    ("PlannedChange", "reason"): changes.shown_reason,
    ("PlannedChange", "customerClass"): changes.class_of_planned,
    ("ApprovalRequest", "customerClass"): changes.class_of_planned,
    ("ApprovalRequest", "state"): changes.state_of_request,
    ("ApprovalRequest", "isOwn"): changes.is_own_request,
    ("CustomerClassVersion", "approvedBy"): changes.approved_by,
    ("CustomerClassVersion", "withoutApproval"): changes.without_approval,
    ("AuditRecord", "entityId"): changes.audited_id,
    ("FraudTrafficProfile", "status"): records.profile_status,
    ("FraudProtection", "unavailableReason"): classes.why_unavailable,
    **{
        (f"{owner}FieldValue", name): compute
        for owner in ("Customer", "Account")
        for name, compute in (("masked", customers.is_masked), ("value", customers.shown_value))
    },
}

LISTS: Mapping[tuple[str, str], Rows] = {
    ("CustomerClass", "auditLog"): changes.audit_log_of_class,
    ("CustomerClass", "versions"): changes.versions_of_class,
    ("CustomerClass", "deletedRecords"): changes.deleted_records_of_class,
    ("CustomerClass", "plannedChanges"): changes.planned_of_class,
    ("CustomerClass", "approvalRequests"): changes.requests_of_class,
    ("CustomerClassVersion", "changes"): changes.changes_of_version,
    ("CustomerClassUsage", "customers"): classes.customers_of_class,
    ("CustomerClassUsage", "resellers"): classes.resellers_of_class,
    ("CustomerSettings", "measuredServices"): customers.metrics_that_hold,
    ("Reseller", "customers"): records.customers_of_reseller,
    ("Reseller", "classes"): records.classes_of_reseller,
    ("DestinationGroupSet", "destinationGroups"): records.groups_of_set,
    ("User", "tokens"): records.tokens_of_user,
    ("Customer", "accounts"): customers.accounts_of_customer,
    ("Customer", "customFields"): customers.values_of_customer,
    ("Account", "customFields"): customers.values_of_account,
}

TABLES: Mapping[str, str] = {
    "Viewer": "User",
    "MeasuredServiceMetric": "MeasuredService",
    "EffectiveMetric": "CustomerMetric",
}
"""Types that are called otherwise than the models of their rows."""

SETTING_TYPES = frozenset(
    f"{name}Setting"
    for name in (
        "Switch",
        "Months",
        "FraudTrafficProfile",
        "TaxMethod",
        "InvoiceTemplate",
        "SendByEmail",
        "SendStatistics",
    )
)
"""The types of a customer's settings, whatever they are about."""

WITHOUT_ROWS = frozenset({"PageInfo", "DeletedRecord"})
"""Other types whose values are no rows of a table."""

RENAMED: Mapping[tuple[str, str], str] = {
    ("SpendingPlan", "threshold"): "spending_threshold",
}
"""Fields of a group that are called otherwise than their columns."""

WHOLE_LISTS: Mapping[str, str] = {
    "currencies": "code",
    "businessModels": "id",
}
"""Root fields that answer whole lists, and what these are ordered by."""

EVERY_DIGIT = Context(prec=1000)
"""Decimals are sent as they are; the usual context would round them to 28 digits."""


def snake(name: str) -> str:
    """A name of the schema as Python writes it."""
    return re.sub(r"([A-Z])", lambda match: f"_{match[1].lower()}", name)


def plain(value: object) -> object:
    """A column's value in the form in which it is sent."""
    match value:
        case Decimal():
            return f"{value.normalize(EVERY_DIGIT):f}"
        case datetime() | date():
            return value.isoformat()
    return value


def oracle_schema(role: Role, *, mutation: bool) -> GraphQLSchema:
    """A schema of its own for the judge, of what is read; what is computed is left out (`tests.oracle.previews`).

    Raises LookupError for a field that the judge has no answer to.
    """
    schema = RoleSchema(role, mutation=mutation).graphql_schema
    assert schema.query_type is not None
    for name in PREVIEWS:
        del schema.query_type.fields[camel(name)]
    # What is foreseen is compared with what comes, in `tests.planned`.
    del schema.type_map["PlannedChange"].fields["foreseenRefusals"]  # type: ignore[attr-defined]  # an object's
    for graphql_type, model in _reachable(schema):
        if isinstance(graphql_type, GraphQLInterfaceType | GraphQLUnionType):
            graphql_type.resolve_type = lambda row, _info, _type: type(row).__name__
            continue
        graphql_type.is_type_of = None
        for name, field in graphql_type.fields.items():
            field.resolve = _resolver(schema, graphql_type, model, name, field)
    return schema


def oracle_answer(schema: GraphQLSchema, case: Case, query: str, variables: Mapping[str, object]) -> ExecutionResult:
    """Execute a query, field by field."""
    result = execute_sync(schema, parse(query), context_value=case, variable_values=dict(variables))
    assert isinstance(result, ExecutionResult)
    return result


def _reachable(
    schema: GraphQLSchema,
) -> Iterator[tuple[GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType, type[Model] | None]]:
    """The types that queries lead to, each with the model of its rows; a group's is that of the type around it.

    What a mutation answers is no matter of reading.
    """
    assert schema.query_type is not None
    waiting: list[tuple[GraphQLNamedType, type[Model] | None]] = [(schema.query_type, None)]
    seen: set[str] = set()
    while waiting:
        graphql_type, around = waiting.pop()
        if graphql_type.name in seen or not isinstance(
            graphql_type, GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType
        ):
            continue
        seen.add(graphql_type.name)
        model = _model(graphql_type.name) or around
        yield graphql_type, model
        if isinstance(graphql_type, GraphQLUnionType):
            waiting += [(possible, None) for possible in graphql_type.types]
            continue
        waiting += [(get_named_type(field.type), model) for field in graphql_type.fields.values()]
        if isinstance(graphql_type, GraphQLInterfaceType):
            waiting += [(possible, None) for possible in schema.get_possible_types(graphql_type)]


def _model(type_name: str) -> type[Model] | None:
    return models().get(TABLES.get(type_name, type_name))


def _resolver(
    schema: GraphQLSchema, parent: GraphQLObjectType, model: type[Model] | None, name: str, field: GraphQLField
) -> Resolver:
    if parent is schema.query_type:
        return _root(schema, name, field)
    if isinstance(get_named_type(field.type), GraphQLObjectType) and get_named_type(field.type).name.endswith(
        "Connection"
    ):
        return _page(LISTS[parent.name, name], field)
    if (parent.name, name) in LISTS:
        return lambda row, info: LISTS[parent.name, name](info.context, row)
    if parent.name == "CustomerSettings":
        return lambda row, info: SETTINGS[name](info.context, row)
    compute = COMPUTED.get((parent.name, name))
    if compute is not None:
        return lambda row, info, _compute=compute: plain(_compute(info.context, row))
    if name == "id":
        return lambda row, _info: f"{parent.name}:{row.pk}"
    if parent.name in WITHOUT_ROWS or parent.name.endswith(("Connection", "Edge")) or parent.name in SETTING_TYPES:
        return lambda answer, _info: getattr(answer, snake(name))
    return _of_row(model, parent.name, name, field)


def _of_row(model: type[Model] | None, type_name: str, name: str, field: GraphQLField) -> Resolver:
    """The resolver of a column, a link, a panel or a group of panels."""
    attribute = RENAMED.get((type_name, name), snake(name))
    column = model._meta.fields_map.get(attribute) if model else None
    if isinstance(column, ForeignKeyFieldInstance):
        return lambda row, info: _linked(info.context, column.related_model, key(row, attribute))
    if column is not None:
        return lambda row, _info: plain(getattr(row, attribute))
    target = get_named_type(field.type)
    panel = _model(target.name)
    if panel is not None and issubclass(panel, PanelRow):
        return lambda row, info: info.context.world.get(panel, row.pk)
    if panel is not None and isinstance(get_nullable_type(field.type), GraphQLList):
        back = _back(panel, model)
        return lambda row, info: [one for one in info.context.world.all(panel) if key(one, back) == row.pk]
    if panel is None and isinstance(target, GraphQLObjectType):
        return lambda row, _info: row
    raise LookupError(f"the judge has no answer to {type_name}.{name}")


def _back(rows: type[Model], parent: type[Model] | None) -> str:
    """The link by which the rows of a list belong to their parent: to itself, or to the class that it is a panel of."""
    for name in rows._meta.fk_fields:
        if rows._meta.fields_map[name].related_model is parent:  # type: ignore[attr-defined]
            return name
    return "customer_class"


def _linked(case: Case, model: type[Model], row_key: object) -> Model | None:
    row = case.world.get(model, row_key)
    return row if row is not None and case.sees(row) else None


def _page(rows: Rows, field: GraphQLField) -> Resolver:
    model = models()[get_named_type(field.type).name.removesuffix("Connection")]
    default_first = cast("int", field.args["first"].default_value)

    def resolve(row: Model, info: GraphQLResolveInfo[Case], **arguments: object) -> lists.Page:
        taken = {name: arguments.pop(name) for name in set(arguments) - LIST_ARGUMENTS}
        return lists.page(info.context, model, rows(info.context, row, **taken), arguments, default_first)

    return resolve


def _root(schema: GraphQLSchema, name: str, field: GraphQLField) -> Resolver:
    target = get_named_type(field.type)
    if name == "viewer":
        return lambda _root, info: info.context.world.get(User, info.context.actor.user_id)
    if name == "approvalPolicy":
        return lambda _root, info: info.context.world.get(ApprovalPolicy, 1)
    if name == "node":
        assert isinstance(target, GraphQLInterfaceType)
        nodes = {one.name for one in schema.get_possible_types(target)}
        return lambda _root, info, id: _node(info.context, nodes, id)
    if target.name.endswith("Connection"):
        model = models()[target.name.removesuffix("Connection")]
        return _page(lambda case, _row: case.visible(model), field)
    model = models()[target.name]
    if name in WHOLE_LISTS:
        return lambda _root, info: sorted(info.context.visible(model), key=attrgetter(WHOLE_LISTS[name]))
    return lambda _root, info, id: _linked(info.context, model, key_of(id, target.name, "id"))


def _node(case: Case, nodes: set[str], node_id: str) -> Model | None:
    entity_key = split_id(node_id)
    return _linked(case, models()[entity_key[0]], entity_key[1]) if entity_key and entity_key[0] in nodes else None

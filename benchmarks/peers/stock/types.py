"""The peer's types: plain Strawberry types whose columns are attributes of Tortoise objects, their links loaded.

The objects that the ORM gives are returned as they are, and words of fixed lists are strings, which is the quickest
that Strawberry has. The panels' types are written out from the columns, as they would be by hand.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Union

import strawberry
from graphql import GraphQLList, GraphQLObjectType, GraphQLUnionType, get_named_type, get_nullable_type, is_leaf_type
from strawberry.types import Info
from tortoise import Tortoise
from tortoise.expressions import Subquery
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from benchmarks.queries import LEFT_OUT
from models.declaration.access import Role
from models.declaration.declaration import Kind, declaration_of
from models.panels.panel import PanelRow
from models.records.customer import Customer
from models.records.customer_metric import CustomerMetric
from models.records.reseller import Reseller
from resolvers.panels.fraud_protection import UNAVAILABLE
from schema.api.role_schema import role_schema

PYTHON = {
    Kind.INTEGER: int,
    Kind.BOOLEAN: bool,
    Kind.DECIMAL: Decimal,
    Kind.DATETIME: datetime,
    Kind.DATE: date,
    Kind.TEXT_LIST: list[str],
    Kind.INTEGER_LIST: list[int],
}
TAX_METHODS = {
    "FIXED_VAT": "FixedVat",
    "CUSTOM": "CustomTaxation",
    "GST_MALAYSIA": "GstMalaysia",
    "GENERIC_VAT_GST": "GenericVatGst",
    "SURETAX": "Suretax",
}
RENAMED = {"MeasuredServiceMetric": "MeasuredService", "EffectiveMetric": "CustomerMetric"}
MADE: dict[str, Any] = {}


def snake(name: str) -> str:
    """A name of the schema as Python writes it."""
    return re.sub(r"([A-Z])", lambda match: f"_{match[1].lower()}", name)


def made(type_name: str, model: type[Model] | None = None) -> Any:  # noqa: ANN401  # a Strawberry type is made here
    """The type of that name, with the fields of ours that the measured queries ask for."""
    if type_name not in MADE:
        ours = role_schema(Role.ADMINISTRATOR).graphql_schema.type_map[type_name]
        assert isinstance(ours, GraphQLObjectType)
        assert Tortoise.apps is not None
        table = Tortoise.apps["models"].get(RENAMED.get(type_name, type_name)) or model
        space: dict[str, Any] = {"__annotations__": {}}
        record = "id" in ours.fields and type_name not in {"CustomerClass", "AuditRecord"}
        for name, field in ours.fields.items():
            if name in LEFT_OUT or (record and name not in {"id", "code", "name"}):
                continue
            _add(space, table, type_name, name, field.type)
        if type_name in TAX_METHODS.values():
            # Strawberry asks the members of a union, and only these, whether an object is theirs.
            space["is_type_of"] = classmethod(lambda _cls, found, _info: isinstance(found, table or Model))
        MADE[type_name] = strawberry.type(type(type_name, (), space), name=type_name)
    return MADE[type_name]


def _add(space: dict[str, Any], model: type[Model] | None, type_name: str, name: str, graphql_type: Any) -> None:  # noqa: ANN401
    attribute, target = snake(name), get_named_type(graphql_type)
    column = model._meta.fields_map.get(attribute) if model else None
    if (type_name, name) in COMPUTED:
        space[attribute] = strawberry.field(resolver=COMPUTED[type_name, name])
    elif name == "id":
        space[attribute] = strawberry.field(resolver=_identity(type_name))
    elif isinstance(column, ForeignKeyFieldInstance):
        space[attribute] = strawberry.field(resolver=_link(column.related_model, f"{attribute}_id", made(target.name)))
    elif column is not None:
        declaration = declaration_of(column)
        kind = PYTHON.get(declaration.kind, str) if declaration else str
        space["__annotations__"][attribute] = kind | None if column.null else kind
    elif target.name.endswith("Connection"):
        space[attribute] = strawberry.field(resolver=CONNECTIONS[name])
    elif isinstance(target, GraphQLUnionType):
        space[attribute] = strawberry.field(resolver=_tax_parameters())
    elif is_leaf_type(target):
        raise LookupError(f"the peer has no answer to {type_name}.{name}")
    else:
        space[attribute] = strawberry.field(resolver=_below(model, target.name, graphql_type))


def _identity(type_name: str) -> Callable[..., Any]:
    def identity(root: Any) -> strawberry.ID:  # noqa: ANN401
        return strawberry.ID(f"{type_name}:{root.pk}")

    return identity


def _link(model: type[Model], attribute: str, target: Any) -> Callable[..., Any]:  # noqa: ANN401
    async def link(root: Any, info: Info) -> Any:  # noqa: ANN401
        key = getattr(root, attribute)
        return None if key is None else await info.context["loaders"].row(model).load(key)

    link.__annotations__["return"] = target | None
    return link


def _below(model: type[Model] | None, type_name: str, graphql_type: Any) -> Callable[..., Any]:  # noqa: ANN401
    """A panel is loaded by the class's key, a list by what its rows belong to; a group is the row itself."""
    assert Tortoise.apps is not None
    table = Tortoise.apps["models"].get(RENAMED.get(type_name, type_name))
    target = made(type_name, model)
    if table is not None and isinstance(get_nullable_type(graphql_type), GraphQLList):

        async def rows(root: Any, info: Info) -> Any:  # noqa: ANN401
            return await info.context["loaders"].rows(table, "customer_class_id").load(root.pk)

        rows.__annotations__["return"] = list[target]  # type: ignore[valid-type]
        return rows
    if table is not None and issubclass(table, PanelRow):

        async def panel(root: Any, info: Info) -> Any:  # noqa: ANN401
            return await info.context["loaders"].row(table).load(root.pk)

        panel.__annotations__["return"] = target
        return panel

    def group(root: Any) -> Any:  # noqa: ANN401
        return root

    group.__annotations__["return"] = target
    return group


def _tax_parameters() -> Callable[..., Any]:
    """The parameters of the method in use: the row of the one panel that the method names."""

    async def parameters(root: Any, info: Info) -> Any:  # noqa: ANN401
        assert Tortoise.apps is not None
        name = TAX_METHODS.get(root.method)
        return await info.context["loaders"].row(Tortoise.apps["models"][name]).load(root.pk) if name else None

    members = tuple(made(name) for name in TAX_METHODS.values())
    parameters.__annotations__["return"] = Annotated[Union[members], strawberry.union("TaxParameters")] | None  # noqa: UP007
    return parameters


@strawberry.type
class Named:
    """A record in a list of names."""

    name: str

    @strawberry.field
    def id(self) -> strawberry.ID:
        """The global id."""
        return strawberry.ID(f"{type(self).__name__}:{self.pk}")  # type: ignore[attr-defined]


@strawberry.type
class NamedConnection:
    """A page of records."""

    total_count: int
    nodes: list[Named]


async def _customers(root: Any, first: int = 50) -> NamedConnection:  # noqa: ANN401
    customers = Customer.filter(customer_class_id=root.pk)
    rows = await customers.order_by("name_key", "id").limit(first)
    return NamedConnection(total_count=await customers.count(), nodes=rows)  # type: ignore[arg-type]


async def _resellers(root: Any, first: int = 50) -> NamedConnection:  # noqa: ANN401
    users = Customer.filter(customer_class_id=root.pk, reseller_id__not_isnull=True).values("reseller_id")
    resellers = Reseller.filter(id__in=Subquery(users))
    rows = await resellers.order_by("name_key", "id").limit(first)
    return NamedConnection(total_count=await resellers.count(), nodes=rows)  # type: ignore[arg-type]


CONNECTIONS: dict[str, Callable[..., Any]] = {"customers": _customers, "resellers": _resellers}


async def _customer_count(root: Any, info: Info) -> int:  # noqa: ANN401
    return await info.context["loaders"].customer_count.load(root.pk)  # type: ignore[no-any-return]


async def _reseller_count(root: Any, info: Info) -> int:  # noqa: ANN401
    return await info.context["loaders"].reseller_count.load(root.pk)  # type: ignore[no-any-return]


def _level() -> str:
    return "EDIT"


def _reason() -> str | None:
    return None


async def _unavailable(root: Any, info: Info) -> str | None:  # noqa: ANN401
    from models.records.customer_class import CustomerClass

    customer_class = await info.context["loaders"].row(CustomerClass).load(root.pk)
    return None if customer_class.currency_id else UNAVAILABLE


def _audited(root: Any) -> str:  # noqa: ANN401
    return f"{root.entity_type}:{root.entity_id}"


def _whose(root: Any) -> str:  # noqa: ANN401
    return "CUSTOMER" if isinstance(root, CustomerMetric) else "CLASS"


COMPUTED: dict[tuple[str, str], Callable[..., Any]] = {
    ("CustomerClassUsage", "customerCount"): _customer_count,
    ("CustomerClassUsage", "resellerCount"): _reseller_count,
    ("ViewerAccess", "level"): _level,
    ("ViewerAccess", "reason"): _reason,
    ("FraudProtection", "unavailableReason"): _unavailable,
    ("AuditRecord", "entityId"): _audited,
    ("EffectiveMetric", "source"): _whose,
}

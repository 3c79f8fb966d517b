"""The peer: the same tables and documents through Strawberry's own view and ordinary resolvers over Tortoise objects.

It is tuned as one would tune such a server: links are fetched with their rows, documents are parsed and validated once,
uvloop and httptools serve it, and who asks is looked up the same way.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from decimal import Decimal
from typing import Any

import strawberry
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send
from strawberry.asgi import GraphQL
from strawberry.extensions import ParserCache, ValidationCache
from strawberry.schema.config import StrawberryConfig
from tortoise.models import Model

from models.audit import AuditRecord
from models.columns import Kind, declaration_of
from models.customer_class import CustomerClass
from models.out_of_turn_invoices import OutOfTurnInvoices
from models.reference import BusinessModel, Currency
from models.regular_invoices import RegularInvoices
from models.reseller import Reseller
from models.right_to_be_forgotten import RightToBeForgotten
from models.statistics import Statistics
from resolvers.reading.dialect import plain_decimal
from web.auth import credential, identify
from web.backend import Backend
from web.settings import settings

PYTHON = {
    Kind.TEXT: str,
    Kind.INTEGER: int,
    Kind.DECIMAL: Decimal,
    Kind.BOOLEAN: bool,
    Kind.DATETIME: datetime,
    Kind.CHOICE: str,
    Kind.TEXT_LIST: list[str],
    Kind.INTEGER_LIST: list[int],
}


def stock_type(model: type[Model], **links: type) -> Any:  # noqa: ANN401
    """An ordinary Strawberry type whose fields are the attributes of a row's object."""
    annotations: dict[str, object] = {}
    for name, column in model._meta.fields_map.items():
        declaration = declaration_of(column)
        if declaration is not None and declaration.kind in PYTHON:
            annotations[name] = PYTHON[declaration.kind] | None if declaration.null else PYTHON[declaration.kind]
    annotations |= {name: found | None for name, found in links.items()}

    def identifier(root: Model) -> str:
        return f"{model.__name__}:{root.pk}"

    members = {"__annotations__": annotations, "id": strawberry.field(resolver=identifier)}
    return strawberry.type(type(f"{model.__name__}Type", (), members), name=model.__name__)


BusinessModelType = stock_type(BusinessModel)
CurrencyType = stock_type(Currency)
ResellerType = stock_type(Reseller)
StatisticsType = stock_type(Statistics)
RegularInvoicesType = stock_type(RegularInvoices)
OutOfTurnInvoicesType = stock_type(OutOfTurnInvoices)
RightToBeForgottenType = stock_type(RightToBeForgotten)
AuditRecordType = stock_type(AuditRecord)


@strawberry.type(name="Finances")
class FinancesType:
    """The panels of finances, each read when it is asked for."""

    class_id: strawberry.Private[int]

    @strawberry.field
    async def statistics(self) -> StatisticsType:  # type: ignore[valid-type]
        """One row."""
        return await Statistics.get(customer_class_id=self.class_id)

    @strawberry.field
    async def regular_invoices(self) -> RegularInvoicesType:  # type: ignore[valid-type]
        """One row."""
        return await RegularInvoices.get(customer_class_id=self.class_id)

    @strawberry.field
    async def out_of_turn_invoices(self) -> OutOfTurnInvoicesType:  # type: ignore[valid-type]
        """One row."""
        return await OutOfTurnInvoices.get(customer_class_id=self.class_id)


def _finances(root: CustomerClass) -> FinancesType:
    return FinancesType(class_id=root.id)


async def _right_to_be_forgotten(root: CustomerClass) -> RightToBeForgottenType:  # type: ignore[valid-type]
    return await RightToBeForgotten.get(customer_class_id=root.id)


_Base = stock_type(CustomerClass, business_model=BusinessModelType, currency=CurrencyType, managed_by=ResellerType)


@strawberry.type(name="CustomerClass")
class CustomerClassType(_Base):  # type: ignore[misc]
    """A class with its links and panels."""

    finances: FinancesType = strawberry.field(resolver=_finances)
    right_to_be_forgotten: RightToBeForgottenType = strawberry.field(resolver=_right_to_be_forgotten)  # type: ignore[valid-type]


@strawberry.type
class ClassPage:
    """A page of classes."""

    nodes: list[CustomerClassType]


@strawberry.type
class AuditPage:
    """A page of audit records."""

    nodes: list[AuditRecordType]  # type: ignore[valid-type]


LINKS = ("business_model", "currency", "managed_by")


@strawberry.type
class Query:
    """The measured reads."""

    @strawberry.field
    async def customer_class(self, id: strawberry.ID) -> CustomerClassType | None:
        """One class with its links."""
        key = int(id.partition(":")[2])
        found: Any = await CustomerClass.filter(id=key).select_related(*LINKS).first()
        return found

    @strawberry.field
    async def customer_classes(self, first: int = 50) -> ClassPage:
        """A page by name."""
        found: Any = await CustomerClass.all().select_related(*LINKS).order_by("name_key", "id").limit(first)
        return ClassPage(nodes=found)

    @strawberry.field
    async def audit_log(self, first: int = 25) -> AuditPage:
        """The newest records."""
        found: Any = await AuditRecord.all().order_by("-id").limit(first)
        return AuditPage(nodes=found)


PLAIN_DECIMAL = strawberry.scalar(name="Decimal", serialize=plain_decimal, parse_value=Decimal)
schema = strawberry.Schema(
    query=Query,
    extensions=[lambda: ParserCache(1000), lambda: ValidationCache(1000)],
    config=StrawberryConfig(scalar_map={Decimal: PLAIN_DECIMAL}),
)


class IdentifiedGraphQL:
    """Strawberry's own view, behind the same identity as our endpoint."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._view: GraphQL[object, object] = GraphQL(schema, graphql_ide=None)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request of somebody who is known."""
        if await identify(self._backend.primary, credential(dict(scope["headers"]), scope)) is None:
            await Response(status_code=401)(scope, receive, send)
            return
        await self._view(scope, receive, send)


def create_app() -> Starlette:
    """The peer's application, over the database of the settings."""
    backend = Backend(settings())

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        await backend.open()
        yield
        await backend.close()

    async def ready(_request: Request) -> Response:
        return Response()

    return Starlette(routes=[Route("/graphql", IdentifiedGraphQL(backend)), Route("/readyz", ready)], lifespan=lifespan)

"""The peer's server: Strawberry's ASGI endpoint, a bearer token looked up for each request, uvicorn set the same."""

import hashlib
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import orjson
import strawberry
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.extensions import ParserCache, ValidationCache
from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from benchmarks.peers.serving import serve
from benchmarks.peers.stock.loading import Loaders
from benchmarks.peers.stock.types import made
from benchmarks.peers.stock.writing import Assigned, Payload, assign, save
from models.audit.log import AuditRecord
from models.database.connection import close, connect
from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from models.records.user import ApiToken


@strawberry.type
class PageInfo:
    """Where a page ends."""

    has_next_page: bool
    end_cursor: str | None


def cursor(*values: object) -> str:
    """Where a page ended."""
    return urlsafe_b64encode(orjson.dumps(values)).decode()


def place(after: str) -> list[Any]:
    """The values of a cursor."""
    values: list[Any] = orjson.loads(urlsafe_b64decode(after))
    return values


async def page(found: QuerySet[Any], first: int, after: str | None) -> tuple[list[Any], str | None]:
    """A page by name with one row more, and where it ended."""
    if after:
        name, key = place(after)
        found = found.filter(Q(name_key__gt=name) | Q(name_key=name, id__gt=key))
    rows = await found.order_by("name_key", "id").limit(first + 1)
    return rows, cursor(rows[:first][-1].name_key, rows[:first][-1].id) if rows else None


def schema() -> strawberry.Schema:
    """The peer's schema, over the tables that are open."""
    # Its types are made from the tables, so they have to be open.
    from benchmarks.peers.stock.settings import CustomerType

    ClassType, RecordType = made("CustomerClass"), made("AuditRecord")  # noqa: N806  # types

    @strawberry.type
    class CustomerClassConnection:
        nodes: list[ClassType]  # type: ignore[valid-type]
        page_info: PageInfo

    @strawberry.type
    class AuditRecordConnection:
        nodes: list[RecordType]  # type: ignore[valid-type]
        page_info: PageInfo

    @strawberry.type
    class CustomerConnection:
        nodes: list[CustomerType]
        page_info: PageInfo

    @strawberry.type
    class Query:
        @strawberry.field
        async def customers(self, first: int = 50, after: str | None = None) -> CustomerConnection:
            rows, end = await page(Customer.all(), first, after)
            return CustomerConnection(
                nodes=rows[:first],  # type: ignore[arg-type]  # the objects that the ORM gives
                page_info=PageInfo(has_next_page=len(rows) > first, end_cursor=end),
            )

        @strawberry.field
        async def customer_class(self, id: strawberry.ID) -> ClassType | None:  # type: ignore[valid-type]
            return await CustomerClass.get_or_none(id=int(id.partition(":")[2]))

        @strawberry.field
        async def customer_classes(self, first: int = 50, after: str | None = None) -> CustomerClassConnection:
            rows, end = await page(CustomerClass.all(), first, after)
            return CustomerClassConnection(
                nodes=rows[:first], page_info=PageInfo(has_next_page=len(rows) > first, end_cursor=end)
            )

        @strawberry.field
        async def audit_log(self, first: int = 25, after: str | None = None) -> AuditRecordConnection:
            records = AuditRecord.filter(id__lt=place(after)[-1]) if after else AuditRecord.all()
            rows = await records.order_by("-id").limit(first + 1)
            end = cursor(rows[:first][-1].id, rows[:first][-1].id) if rows else None
            return AuditRecordConnection(
                nodes=rows[:first], page_info=PageInfo(has_next_page=len(rows) > first, end_cursor=end)
            )

    @strawberry.type
    class Mutation:
        customer_class_save: Payload = strawberry.mutation(resolver=save)
        customer_class_assign: Assigned = strawberry.mutation(resolver=assign)

    return strawberry.Schema(Query, Mutation, extensions=[ParserCache, ValidationCache])


class Endpoint(GraphQL[Any, Any]):
    """Strawberry's endpoint with the identity of whoever asks, and loaders, for each request."""

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> dict[str, object]:
        """Look the token up. Raises HTTPException for one that proves nothing."""
        secret = request.headers.get("authorization", "").removeprefix("Bearer ")
        tokens = ApiToken.filter(secret_hash=hashlib.sha256(secret.encode()).hexdigest(), revoked_at=None)
        token = await tokens.select_related("user").first()
        if token is None or token.user.disabled or (token.expires_at and token.expires_at < datetime.now(UTC)):
            raise HTTPException(401)
        return {"request": request, "response": response, "user": token.user, "loaders": Loaders()}


def create_app() -> Starlette:
    """The application; its schema is made when the tables are open."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        await connect(os.environ["CUSTOMER_CLASSES_DATABASE"])
        app.add_route("/graphql", Endpoint(schema(), graphql_ide=None))  # type: ignore[arg-type]
        yield
        await close()

    return Starlette(lifespan=lifespan)


if __name__ == "__main__":
    serve("benchmarks.peers.stock.app:create_app")

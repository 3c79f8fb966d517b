"""The peer's server: Strawberry's ASGI endpoint, a bearer token looked up for each request, uvicorn set the same."""

import hashlib
import os
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import strawberry
import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.extensions import ParserCache, ValidationCache
from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from benchmarks.stock.loading import Loaders
from benchmarks.stock.types import made
from models.audit.log import AuditHead, AuditRecord
from models.database.connection import close, connect
from models.records.customer_class import CustomerClass
from models.records.user import ApiToken, User


@strawberry.type
class PageInfo:
    """Where a page ends."""

    has_next_page: bool
    end_cursor: str | None


@strawberry.input
class CustomerClassSaveInput:
    """What a save changes."""

    id: strawberry.ID
    expected_version: int
    description: str


@strawberry.type
class Saved:
    """A saved class."""

    id: strawberry.ID
    version: int
    description: str


@strawberry.type
class Mistake:
    """Why a save was refused."""

    message: str


@strawberry.type
class Payload:
    """What a save answers."""

    customer_class: Saved | None
    user_errors: list[Mistake]


async def save(input: CustomerClassSaveInput, info: strawberry.Info) -> Payload:
    """Save a class and its audit record in one transaction."""
    key = int(input.id.partition(":")[2])
    user: User = info.context["user"]
    now = datetime.now(UTC)
    async with in_transaction():
        found = await CustomerClass.get(id=key)
        if found.version != input.expected_version:
            return Payload(customer_class=None, user_errors=[Mistake(message="The class was changed.")])
        before, found.description = found.description, input.description
        found.version, found.updated_at, found.updated_by = found.version + 1, now, user.user_name
        await found.save(update_fields=["description", "version", "updated_at", "updated_by"])
        head = await AuditHead.get(id=1)
        record = AuditRecord(
            id=head.last_id + 1,
            at=now,
            user_id=user.id,
            user_name=user.user_name,
            realm="ADMIN",
            address="127.0.0.1",
            action="UPDATE",
            entity_type="CustomerClass",
            entity_id=found.id,
            entity_name=found.name,
            entity_version=found.version,
            panel="generalInfo",
            property="description",
            before=f'"{before}"',
            after=f'"{found.description}"',
            reason="",
            request_id="",
            hash=hashlib.sha256(f"{head.hash}{before}{found.description}{now}".encode()).hexdigest(),
        )
        await record.save(force_create=True)
        await AuditHead.filter(id=1).update(last_id=record.id, hash=record.hash)
    saved = Saved(id=input.id, version=found.version, description=found.description)
    return Payload(customer_class=saved, user_errors=[])


def schema() -> strawberry.Schema:
    """The peer's schema, over the tables that are open."""
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
    class Query:
        @strawberry.field
        async def customer_class(self, id: strawberry.ID) -> ClassType | None:  # type: ignore[valid-type]
            return await CustomerClass.get_or_none(id=int(id.partition(":")[2]))

        @strawberry.field
        async def customer_classes(self, first: int = 50, after: str | None = None) -> CustomerClassConnection:
            found = CustomerClass.all()
            if after:
                name, _, key = b64decode(after).decode().rpartition(":")
                found = found.filter(Q(name_key__gt=name) | Q(name_key=name, id__gt=int(key)))
            rows = await found.order_by("name_key", "id").limit(first + 1)
            end = b64encode(f"{rows[:first][-1].name_key}:{rows[:first][-1].id}".encode()).decode() if rows else None
            return CustomerClassConnection(
                nodes=rows[:first], page_info=PageInfo(has_next_page=len(rows) > first, end_cursor=end)
            )

        @strawberry.field
        async def audit_log(self, first: int = 25) -> AuditRecordConnection:
            rows = await AuditRecord.all().order_by("-id").limit(first + 1)
            end = b64encode(str(rows[:first][-1].id).encode()).decode() if rows else None
            return AuditRecordConnection(
                nodes=rows[:first], page_info=PageInfo(has_next_page=len(rows) > first, end_cursor=end)
            )

    @strawberry.type
    class Mutation:
        customer_class_save: Payload = strawberry.mutation(resolver=save)

    return strawberry.Schema(Query, Mutation, extensions=[ParserCache, ValidationCache])


class Endpoint(GraphQL[Any, Any]):
    """Strawberry's endpoint with the identity of whoever asks, and loaders, for each request."""

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> dict[str, object]:
        """Look the token up. Raises HTTPException for one that proves nothing."""
        secret = request.headers.get("authorization", "").removeprefix("Bearer ")
        found = ApiToken.filter(secret_hash=hashlib.sha256(secret.encode()).hexdigest(), revoked_at=None)
        token = await found.select_related("user").first()
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
    uvicorn.run(
        "benchmarks.stock.app:create_app",
        factory=True,
        host="127.0.0.1",
        port=int(os.environ["CUSTOMER_CLASSES_PORT"]),
        loop="uvloop",
        http="httptools",
        access_log=False,
        log_config=None,
        server_header=False,
    )

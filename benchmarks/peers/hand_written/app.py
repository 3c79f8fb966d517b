"""The endpoint: a token looked up, the document found among those it knows, its statements run, orjson."""

import hashlib
import json
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from benchmarks.peers.hand_written.databases import Postgresql, Sqlite
from benchmarks.peers.hand_written.reading import Read
from benchmarks.peers.hand_written.writing import assign, save
from benchmarks.peers.serving import serve

TOKEN = (
    'SELECT u.id, u.user_name FROM api_token s JOIN "user" u ON u.id = s.user_id WHERE s.secret_hash = ? '
    "AND s.revoked_at IS NULL AND (s.expires_at IS NULL OR s.expires_at > ?) AND NOT u.disabled"
)
WRITES = {"save": save, "assign": assign}


class Endpoint:
    """The documents that it knows, and the database."""

    def __init__(self, database: Sqlite | Postgresql, measured: dict[str, Any]) -> None:
        self.database = database
        self.names = {text: name for name, text in measured["documents"].items()}
        self.reads = {name: Read(name, shape) for name, shape in measured["shapes"].items()}
        # A repeat is the same document.
        self.names[measured["documents"]["page"]] = "page"
        self.token = database.written(TOKEN)

    async def user(self, request: Request) -> Sequence[Any] | None:
        """Who asks."""
        secret = request.headers.get("authorization", "").removeprefix("Bearer ")
        now = datetime.now(UTC)
        moment = str(now) if isinstance(self.database, Sqlite) else now
        entries = await self.database.rows(self.token, hashlib.sha256(secret.encode()).hexdigest(), moment)
        return entries[0] if entries else None

    async def answer(self, request: Request) -> Response:
        """Answer a request."""
        user = await self.user(request)
        if user is None:
            return Response(status_code=401)
        body = orjson.loads(await request.body())
        name, variables = self.names[body["query"]], body.get("variables")
        if name in self.reads:
            data = await self.reads[name].answer(self.database, variables)
        elif name in WRITES:
            async with self.database.transaction() as transaction:
                data = await WRITES[name](transaction, user, variables["input"])
        else:
            data = {"__typename": "Query"}
        return Response(orjson.dumps({"data": data}), media_type="application/json")


def create_app() -> Starlette:
    """The application."""
    measured = json.loads(Path(os.environ["BENCHMARK_SHAPES"]).read_text(encoding="utf-8"))

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        address = os.environ["CUSTOMER_CLASSES_DATABASE"]
        path = address.removeprefix("sqlite:///")
        database = Sqlite(path) if path != address else await Postgresql.open(address)
        endpoint = Endpoint(database, measured)
        app.router.routes.append(Route("/graphql", endpoint.answer, methods=["POST"]))
        yield
        await database.close()

    return Starlette(lifespan=lifespan)


if __name__ == "__main__":
    serve("benchmarks.peers.hand_written.app:create_app")

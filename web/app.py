"""The ASGI application: every address of the server, and what is opened and closed with it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, WebSocketRoute

from models.reading import ReadTimeoutError, Steps
from web.backend import Backend
from web.graphql_endpoint import GraphQLEndpoint
from web.logs import configure_logs
from web.metrics import MetricsEndpoint
from web.pages import pages
from web.session_endpoint import SessionEndpoint
from web.settings import Settings, settings
from web.websocket_endpoint import WebSocketEndpoint

READY_SECONDS = 2.0


def create_app(chosen: Settings | None = None) -> Starlette:
    """The application with its settings; by default those of the environment."""
    found = chosen or settings()
    configure_logs(found)
    backend = Backend(found)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        await backend.open()
        try:
            yield
        finally:
            await backend.close()

    async def healthy(_request: Request) -> Response:
        return JSONResponse({"status": "ok"})

    async def ready(_request: Request) -> Response:
        def steps() -> Steps[bool]:
            rows = yield "SELECT 1 FROM audit_head", ()
            return bool(rows)

        try:
            if await backend.reader.read(steps, READY_SECONDS):
                return JSONResponse({"status": "ready"})
        except (OSError, ReadTimeoutError):
            pass
        return JSONResponse({"status": "not ready"}, status_code=503)

    return Starlette(
        routes=[
            Route("/graphql", GraphQLEndpoint(backend)),
            WebSocketRoute("/graphql", WebSocketEndpoint(backend)),
            Route("/session", SessionEndpoint(backend)),
            Route("/healthz", healthy),
            Route("/readyz", ready),
            Route("/metrics", MetricsEndpoint(backend)),
            *pages(found.user_interface),
        ],
        lifespan=lifespan,
    )

"""The ASGI application: every address of the server, and what is opened and closed with it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.middleware.cors import CORSMiddleware
from starlette.routing import Route, Router, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from web.backend import Backend
from web.due import DueChanges
from web.endpoints.audit_export import AuditExport
from web.endpoints.graphql import GraphQLEndpoint
from web.endpoints.health import Readiness, liveness, prometheus_metrics
from web.endpoints.session import SessionEndpoint
from web.endpoints.static_files import StaticFiles
from web.endpoints.websocket import WebSocketEndpoint
from web.http.concurrency import BoundedExecution
from web.http.request_log import AnsweredFailures, Observation
from web.observability.logs import configure_logs
from web.orphan import end_with_parent
from web.settings import Settings, settings


class _GraphQLFirst:
    """Takes GraphQL's own address past routing and middleware, which cost as much as reading a row."""

    def __init__(self, graphql: ASGIApp, others: ASGIApp) -> None:
        self._graphql = graphql
        self._others = others

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == "/graphql":
            await self._graphql(scope, receive, send)
        else:
            await self._others(scope, receive, send)


def create_app(explicit_settings: Settings | None = None) -> ASGIApp:
    """The application with its settings; by default those of the environment."""
    app_settings = explicit_settings or settings()
    lines = configure_logs(app_settings)
    if app_settings.workers > 1:
        end_with_parent()
    backend = Backend(app_settings)
    execution = BoundedExecution(backend)
    due = DueChanges(app_settings.planned_changes_seconds)

    @asynccontextmanager
    async def lifespan(_app: Router) -> AsyncIterator[None]:
        await backend.open()
        due.start(backend.primary)
        try:
            yield
        finally:
            try:
                await due.stop()
            finally:
                await backend.close()

    # A Router and no Starlette, which would answer what fails itself, with 500 and before `Observation` sees it.
    others: ASGIApp = Router(
        routes=[
            WebSocketRoute("/graphql", WebSocketEndpoint(backend, execution)),
            Route("/session", SessionEndpoint(backend)),
            Route("/audit-log.csv", AuditExport(backend, execution)),
            Route("/healthz", liveness),
            Route("/readyz", Readiness(backend).ready),
            Route("/metrics", prometheus_metrics(backend)),
            Route("/{path:path}", StaticFiles(app_settings.user_interface)),
        ],
        lifespan=lifespan,
    )
    app: ASGIApp = _GraphQLFirst(GraphQLEndpoint(backend, execution), others)
    if app_settings.allowed_origins:
        app = CORSMiddleware(
            AnsweredFailures(app),
            allow_origins=app_settings.allowed_origins,
            allow_credentials=True,
            allow_methods=("GET", "POST", "DELETE"),
            allow_headers=("authorization", "content-type", "if-none-match", "x-request-id"),
            expose_headers=("etag", "x-request-id", "retry-after"),
        )
    return Observation(app, lines, app_settings)

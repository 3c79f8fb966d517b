"""Figures of the running server in Prometheus's form, for administrators and whoever asks from this machine."""

import ipaddress

from prometheus_client import Counter, Histogram, generate_latest
from starlette.types import Receive, Scope, Send

from models.choices.users import UserRole
from web.auth import HttpErrorCode, address, credential, identify
from web.backend import Backend
from web.http import Answer, error_body, send_answer

REQUESTS = Counter("graphql_requests", "GraphQL requests by HTTP status and error code", ["status", "code"])
SECONDS = Histogram(
    "graphql_request_seconds",
    "How long a GraphQL request took",
    buckets=(0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)

_children = {(200, ""): REQUESTS.labels("200", "")}
"""Counters by status and code: looking one up by its labels costs more than counting."""


def observe(status: int, code: str, seconds: float) -> None:
    """Count a request."""
    found = _children.get((status, code))
    if found is None:
        found = _children[status, code] = REQUESTS.labels(str(status), code)
    found.inc()
    SECONDS.observe(seconds)


class MetricsEndpoint:
    """The ASGI application at `/metrics`."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def __call__(self, scope: Scope, _receive: Receive, send: Send) -> None:
        """Answer the figures, or refuse them."""
        if not await self._allowed(scope):
            body = error_body("Figures are for administrators.", HttpErrorCode.FORBIDDEN)
            await send_answer(send, Answer(403, body))
            return
        await send_answer(send, Answer(200, generate_latest(), b"text/plain; version=0.0.4; charset=utf-8"))

    async def _allowed(self, scope: Scope) -> bool:
        try:
            if ipaddress.ip_address(address(scope)).is_loopback:
                return True
        except ValueError:
            pass
        identity = await identify(self._backend.primary, credential(dict(scope["headers"]), scope))
        return identity is not None and identity.role is not UserRole.RESELLER

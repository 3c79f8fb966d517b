"""For those who look after the server: is it alive, can it work, and what has it counted."""

import ipaddress
from collections.abc import Awaitable, Callable

import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from models.choices.users import UserRole
from web import metrics
from web.auth import HttpErrorCode, address, credential, identify
from web.backend import Backend
from web.http import error_body

READY_SECONDS = 2.0

Endpoint = Callable[[Request], Awaitable[Response]]
log = structlog.get_logger("health")


async def alive(_request: Request) -> Response:
    """The process answers."""
    return JSONResponse({"status": "ok"})


def readiness(backend: Backend) -> Endpoint:
    """The databases answer, and have our tables."""

    async def ready(_request: Request) -> Response:
        try:
            for reader in {backend.primary, backend.reader}:
                await reader.fetch(("SELECT id FROM audit_head", ()), READY_SECONDS)
        except Exception as error:  # noqa: BLE001  # whatever keeps the database from answering
            log.warning("not ready", reason=repr(error))
            return JSONResponse({"status": "not ready"}, status_code=503)
        return JSONResponse({"status": "ready"})

    return ready


def figures(backend: Backend) -> Endpoint:
    """What was counted, in Prometheus's form, for administrators and for whoever asks from this machine."""

    async def counted(request: Request) -> Response:
        if not _is_local(request):
            identity = await identify(backend.primary, credential(dict(request.scope["headers"]), request.scope))
            if identity is None or identity.role is UserRole.RESELLER:
                body = error_body("Figures are for administrators.", HttpErrorCode.FORBIDDEN)
                return Response(body, 403, media_type="application/json")
        body, media_type = metrics.exposition()
        return Response(body, headers={"content-type": media_type, "cache-control": "no-store"})

    return counted


def _is_local(request: Request) -> bool:
    """Whether a request comes from this machine itself, and not through a proxy on it."""
    if "forwarded" in request.headers or "x-forwarded-for" in request.headers:
        return False
    try:
        return ipaddress.ip_address(address(request.scope)).is_loopback
    except ValueError:
        return False

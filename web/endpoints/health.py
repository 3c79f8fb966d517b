"""Endpoints for operators: liveness, readiness and metrics."""

import asyncio
import ipaddress
import math
import time
from collections.abc import Awaitable, Callable, Sequence

import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from models.choices.users import UserRole
from models.database.outage import outage_of
from models.database.readers import ReadTimeoutError
from models.database.readiness import check_writable
from web.backend import Backend
from web.http.answers import RETRY_AFTER_SECONDS, error_body
from web.http.identity import HttpErrorCode, address, credential
from web.http.request_log import observed
from web.observability import metrics

READY_SECONDS = 1.8
"""Time for a look at the database; with it, the answer is there within two seconds."""

SAME_ANSWER_SECONDS = 1.0
_TABLES = ("SELECT id FROM audit_head", ())
_TRY_AGAIN = {"retry-after": str(RETRY_AFTER_SECONDS)}

FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")
"""Headers that proxies add."""

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Endpoint = Callable[[Request], Awaitable[Response]]
log = structlog.get_logger("health")


async def liveness(_request: Request) -> Response:
    """The process answers."""
    return JSONResponse({"status": "ok"})


class Readiness:
    """The databases answer, have our tables, and take writes.

    Whoever asks within a second of another one gets the same answer: each look is a write.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._looking: asyncio.Task[str] | None = None
        self._seen = -math.inf

    async def ready(self, _request: Request) -> Response:
        """Answer 200, or 503 with what is wrong."""
        if self._looking is None or (self._looking.done() and time.monotonic() - self._seen > SAME_ANSWER_SECONDS):
            self._looking = asyncio.create_task(self._look())
        reason = await asyncio.shield(self._looking)
        if reason:
            return JSONResponse({"status": "not ready", "reason": reason}, 503, headers=_TRY_AGAIN)
        return JSONResponse({"status": "ready"})

    async def _look(self) -> str:
        """The reason why the server isn't ready, or an empty text."""
        looks = [
            *(
                _reason_not_ready(reader.fetch(_TABLES, READY_SECONDS))
                for reader in {self._backend.primary, self._backend.reader}
            ),
            _reason_not_ready(check_writable(), "No write could begin"),
        ]
        reasons = await asyncio.gather(*looks)
        self._seen = time.monotonic()
        return next(filter(None, reasons), "")


async def _reason_not_ready(look: Awaitable[object], late: str = "The database didn't answer") -> str:
    """The reason why a check of the database failed, or an empty text."""
    try:
        async with asyncio.timeout(READY_SECONDS):
            await look
    except (TimeoutError, ReadTimeoutError):
        reason = cause = f"{late} within {READY_SECONDS:g} seconds."
    except Exception as error:  # noqa: BLE001  # whatever keeps the database from answering
        outage = outage_of(error)
        reason = str(outage) if outage else "The database doesn't answer as it should."
        cause = outage.for_operators if outage else repr(error)
    else:
        return ""
    log.warning("not ready", reason=cause)
    return reason


def prometheus_metrics(backend: Backend) -> Endpoint:
    """The metrics in Prometheus's format, for administrators and for the networks in `metrics_networks`.

    Nothing is open by itself: what comes from this machine may come from a proxy on it, which passes on anybody.
    """
    networks = [ipaddress.ip_network(network) for network in backend.settings.metrics_networks]

    async def counted(request: Request) -> Response:
        if not _is_within(networks, request):
            presented = credential(dict(request.scope["headers"]), request.scope, backend.settings)
            identity = await backend.identities.find(presented, observed(request.scope).until)
            if identity is None or identity.role is UserRole.RESELLER:
                body = error_body("Figures are for administrators.", HttpErrorCode.FORBIDDEN)
                return Response(body, 403, media_type="application/json")
        body, media_type = metrics.exposition()
        return Response(body, headers={"content-type": media_type, "cache-control": "no-store"})

    return counted


def _is_within(networks: Sequence[Network], request: Request) -> bool:
    """Whether a request comes from one of the networks, and straight: a proxy that nobody trusts speaks for anybody."""
    if not networks or any(name in request.headers for name in FORWARDED):
        return False
    try:
        sender = ipaddress.ip_address(address(request.scope))
    except ValueError:
        return False
    return any(sender in network for network in networks)

"""What the server counts, in the words of Prometheus."""

import os

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
    multiprocess,
)

SHARED_FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""The environment variable under which several server processes keep one account; read by prometheus_client."""

ROUTES = frozenset({"/graphql", "/session", "/audit-log.csv", "/healthz", "/readyz", "/metrics"})
SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)

IN_FLIGHT = Gauge("customer_classes_requests_in_flight", "Requests that are running.", multiprocess_mode="livesum")
DOCUMENTS_KEPT = Gauge(
    "customer_classes_documents_kept", "GraphQL documents that are kept prepared.", multiprocess_mode="livesum"
)
_REQUESTS = Counter("customer_classes_requests", "Requests answered.", ["route", "status"])
_ERRORS = Counter("customer_classes_errors", "Requests answered with an error, by its code.", ["code"])
_DURATION = Histogram(
    "customer_classes_request_seconds", "From the first byte of a request to its answer.", ["route"], buckets=SECONDS
)
_DURATIONS = {route: _DURATION.labels(route) for route in (*ROUTES, "other")}
# A look-up of a labelled child takes a lock and a tuple of strings; these are asked for with every request.
_requests: dict[tuple[str, int], Counter] = {}
_documents = [0]


def observe(path: str, status: int, code: str, seconds: float) -> None:
    """Count a request that was answered."""
    route = path if path in ROUTES else "other"
    count = _requests.get((route, status))
    if count is None:
        count = _requests[route, status] = _REQUESTS.labels(route, str(status))
    count.inc()
    _DURATIONS[route].observe(seconds)
    if code:
        _ERRORS.labels(code).inc()


def note_documents(kept: int) -> None:
    """Note how many documents this process keeps prepared."""
    if kept != _documents[0]:
        _documents[0] = kept
        DOCUMENTS_KEPT.set(kept)


def exposition() -> tuple[bytes, str]:
    """The metrics of all server processes of this machine, and the media type they are written in."""
    registry = REGISTRY
    if SHARED_FOLDER in os.environ:
        registry = CollectorRegistry()
        multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return generate_latest(registry), CONTENT_TYPE_LATEST

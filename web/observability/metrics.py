"""The server's metrics in Prometheus's format.

Its own counters take a lock each time. Requests are added up beside them, on the event loop, which needs none, and
handed over within a moment and before the figures are shown.
"""

import os
from bisect import bisect_left
from collections import Counter as Sums
from dataclasses import dataclass, field
from pathlib import Path

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

from web.observability.shared_folder import SHARED_FOLDER, forget_ended_processes

ROUTES = frozenset({"/graphql", "/session", "/audit-log.csv", "/healthz", "/readyz", "/metrics"})
OTHER = "other"
SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)

IN_FLIGHT = Gauge("customer_classes_requests_in_flight", "Requests that are running.", multiprocess_mode="livesum")
DOCUMENTS_KEPT = Gauge(
    "customer_classes_documents_kept", "GraphQL documents that are kept prepared.", multiprocess_mode="livesum"
)
ANSWERS_KEPT_BYTES = Gauge(
    "customer_classes_answers_kept_bytes",
    "What the answers weigh that are kept for the next time.",
    multiprocess_mode="livesum",
)
PLANNED_DUE = Gauge(
    "customer_classes_planned_changes_due",
    "Planned changes that are due and not applied yet.",
    multiprocess_mode="livemostrecent",
)
PLANNED_LATE = Gauge(
    "customer_classes_planned_changes_late",
    "Planned changes that have been due for more than a minute.",
    multiprocess_mode="livemostrecent",
)
PLANNED_FAILED = Gauge(
    "customer_classes_planned_changes_failed",
    "Planned changes that have failed, ever since.",
    multiprocess_mode="livemostrecent",
)
REQUESTS_WAITING = Gauge(
    "customer_classes_approval_requests_waiting",
    "Requests for approval that wait for a second administrator.",
    multiprocess_mode="livemostrecent",
)
_PLANNED = Counter(
    "customer_classes_planned_changes_settled", "Planned changes that this server has applied or let fail.", ["state"]
)
_REPEATS = Counter(
    "customer_classes_repeats", "Requests that were answered by what was kept, since nothing had been written."
)
_MADE = Counter(
    "customer_classes_answers_made", "Requests whose answer was made, and may be kept as long as nothing is written."
)
_REQUESTS = Counter("customer_classes_requests", "Requests answered.", ["route", "status"])
_ERRORS = Counter("customer_classes_errors", "Requests answered with an error, by its code.", ["code"])
_LOG_FAILURES = Counter("customer_classes_log_failures", "Times that nothing could be written to the log.")
_DURATION = Histogram(
    "customer_classes_request_seconds", "From the first byte of a request to its answer.", ["route"], buckets=SECONDS
)


@dataclass(slots=True)
class _Lasted:
    """How long the requests of a route took since they were last handed over: how many in each bucket, and together."""

    counts: list[int] = field(default_factory=lambda: [0] * (len(SECONDS) + 1))
    seconds: float = 0.0


@dataclass(slots=True)
class _Counts:
    """The counts not yet handed over, and the current values."""

    answered: Sums[tuple[str, int]] = field(default_factory=Sums)
    lasted: dict[str, _Lasted] = field(default_factory=lambda: {route: _Lasted() for route in (*ROUTES, OTHER)})
    running: int = 0
    documents: int = 0
    repeats: int = 0
    made: int = 0
    answers_bytes: int = 0


_counts = _Counts()


def begin() -> None:
    """Count a request that runs."""
    _counts.running += 1


def end() -> None:
    """Count a request that has come to its end."""
    _counts.running -= 1


def observe(path: str, status: int, code: str, seconds: float) -> None:
    """Count a request that was answered."""
    route = path if path in ROUTES else OTHER
    _counts.answered[route, status] += 1
    lasted = _counts.lasted[route]
    lasted.counts[bisect_left(SECONDS, seconds)] += 1
    lasted.seconds += seconds
    if code:
        _ERRORS.labels(code).inc()


def note_documents(documents: int) -> None:
    """Note how many documents this process keeps prepared."""
    _counts.documents = documents


def note_repeat() -> None:
    """Count a request that was answered by what was kept."""
    _counts.repeats += 1


def note_answers(weight_bytes: int) -> None:
    """Count a request whose answer was made and may be kept, and note what all answers weigh that are."""
    _counts.made += 1
    _counts.answers_bytes = weight_bytes


def note_planned(due: int, late: int, failed: int, waiting: int) -> None:
    """Note how many planned changes are due, late, and have failed, and how many requests wait for approval."""
    PLANNED_DUE.set(due)
    PLANNED_LATE.set(late)
    PLANNED_FAILED.set(failed)
    REQUESTS_WAITING.set(waiting)


def note_applied(applied: int, failed: int) -> None:
    """Count planned changes that were applied, and that failed."""
    _PLANNED.labels("APPLIED").inc(applied)
    _PLANNED.labels("FAILED").inc(failed)


def note_log_failures(failures: int) -> None:
    """Count how often nothing could be written to the log."""
    if failures:
        _LOG_FAILURES.inc(failures)


def hand_over() -> None:
    """Add to Prometheus's own counters what was counted since."""
    for (route, status), count in _counts.answered.items():
        _REQUESTS.labels(route, str(status)).inc(count)
    _counts.answered.clear()
    for route, lasted in _counts.lasted.items():
        if any(lasted.counts):
            _add(_DURATION.labels(route), lasted)
            _counts.lasted[route] = _Lasted()
    _REPEATS.inc(_counts.repeats)
    _MADE.inc(_counts.made)
    _counts.repeats = _counts.made = 0
    ANSWERS_KEPT_BYTES.set(_counts.answers_bytes)
    IN_FLIGHT.set(_counts.running)
    DOCUMENTS_KEPT.set(_counts.documents)


def _add(duration: Histogram, lasted: _Lasted) -> None:
    # A histogram can be told of one duration at a time only, so its parts are told: they are what `observe` adds to.
    for bucket, count in zip(duration._buckets, lasted.counts, strict=True):  # noqa: SLF001
        if count:
            bucket.inc(count)
    duration._sum.inc(lasted.seconds)  # noqa: SLF001


def exposition() -> tuple[bytes, str]:
    """The metrics of all server processes of this machine, and the media type they are written in."""
    hand_over()
    registry = REGISTRY
    if SHARED_FOLDER in os.environ:
        forget_ended_processes(Path(os.environ[SHARED_FOLDER]))
        registry = CollectorRegistry()
        multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return generate_latest(registry), CONTENT_TYPE_LATEST

"""The present instant of whatever is done: the system's, unless whoever makes a history says otherwise."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime

_instant: ContextVar[datetime | None] = ContextVar("instant", default=None)


def now() -> datetime:
    """The present instant, in UTC."""
    return _instant.get() or datetime.now(UTC)


@contextmanager
def at(instant: datetime) -> Iterator[None]:
    """Do what is within at another instant, such as the changes of a demo's past year."""
    token = _instant.set(instant)
    try:
        yield
    finally:
        _instant.reset(token)

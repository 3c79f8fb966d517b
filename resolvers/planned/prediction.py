"""Planned changes of a class, the class that they are to make, and what a planned change would overwrite.

A planned change sets properties. Where somebody else has given one of them another value since it was planned, nothing
is overwritten: the change fails, and is foreseen to. That it was the same person is no conflict.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from resolvers.audit.log import AuditedChange
from resolvers.drafts.values import Input, State
from resolvers.errors import UserError

Path = tuple[str, ...]
Expected = Mapping[Path, frozenset[str | None]]
"""The values, as JSON, that properties may have when a change is due: as it was foreseen, or as when it was planned."""

Place = tuple[datetime, float]
"""Where a planned change stands among all: its instant, and its key."""


@dataclass(frozen=True)
class Planned:
    """A change that is planned: its key, when it is due, who planned it and why, what it sets, and over which values.

    `touched` are the properties that others have changed since, each with whether whoever planned it has changed it
    again after them; `approval` has what the input of its save says of approval: whose it has, or that it goes without,
    and which classes the write that planned it touches.
    """

    key: int
    apply_at: datetime
    user_id: int
    user_name: str
    reseller_id: int | None
    reason: str
    approval: Input
    settings: Input
    expected: Expected
    touched: Mapping[Path, bool]

    @property
    def place(self) -> Place:
        """Where it stands among all."""
        return self.apply_at, self.key


@dataclass(frozen=True)
class Failure:
    """Why a change fails; with a conflict, the values that were planned and that are there now."""

    error: UserError
    planned: str | None = None
    present: str | None = None


@dataclass(frozen=True)
class Prediction:
    """A class as it will be: its values, how many versions are made until then, and by which change the last one.

    `failures` has why changes will fail, by their keys; `judged` is how many were judged for it, of other classes too.
    """

    state: State
    versions: int
    last: Planned | None
    failures: Mapping[int, Sequence[Failure]]
    judged: int


def overwritten(expected: Expected, touched: Collection[Path], changes: Sequence[AuditedChange]) -> list[AuditedChange]:
    """Those of the changes that would take away what somebody else has set since they were planned."""
    return [
        audited
        for audited in changes
        if audited.change.before not in expected.get(audited.change.path, frozenset())
        and any(is_within(audited.change.path, path) for path in touched)
    ]


def is_within(path: Path, other: Path) -> bool:
    """Whether one of two properties is a part of the other, such as a value of an entry of a list."""
    shorter = min(len(path), len(other))
    return path[:shorter] == other[:shorter]

"""A class after what is planned of it, in the order in which it falls due, and what that would overwrite.

A planned change sets properties. Where somebody else has given one of them another value since it was planned, nothing
is overwritten: the change fails, and is foreseen to. That it was the same person is no conflict.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from models.declaration.access import Role
from resolvers.approvals.coverage import changed_panels
from resolvers.audit.log import AuditedChange
from resolvers.drafts.apply_parts import apply_parts
from resolvers.drafts.changes import changed_parts
from resolvers.drafts.values import Input, State
from resolvers.panels.all_panels import PANELS

Path = tuple[str, ...]
Expected = Mapping[Path, frozenset[str | None]]
"""The values, as JSON, that properties may have when a change is due: as it was foreseen, or as when it was planned."""


@dataclass(frozen=True)
class Planned:
    """A change that is planned: its key, when it is due, who planned it, what it sets, and over which values.

    `touched` are the properties that others have changed since, `unapproved` the panels whose changes need an approval
    that it hasn't; `lacks_records` says that something that it refers to was deleted since.
    """

    key: int
    apply_at: datetime
    user_id: int
    user_name: str
    role: Role
    settings: Input
    expected: Expected
    touched: frozenset[Path]
    unapproved: frozenset[str] = frozenset()
    lacks_records: bool = False


@dataclass(frozen=True)
class Prediction:
    """A class as it will be: its values, how many versions are made until then, and by which change the last one."""

    state: State
    versions: int = 0
    last: Planned | None = None


def overwritten(expected: Expected, touched: Collection[Path], changes: Sequence[AuditedChange]) -> list[AuditedChange]:
    """Those of the changes that would take away what somebody else has set since they were planned."""
    return [
        one
        for one in changes
        if one.change.before not in expected.get(one.change.path, frozenset())
        and any(_is_within(one.change.path, path) for path in touched)
    ]


def _is_within(path: Path, other: Path) -> bool:
    """Whether one of two properties is a part of the other, such as a value of an entry of a list."""
    shorter = min(len(path), len(other))
    return path[:shorter] == other[:shorter]


def predict(state: State, planned: Sequence[Planned]) -> Prediction:
    """A class after planned changes, in their order; without those that are foreseen to fail."""
    prediction, by = Prediction(state), list[tuple[Path, int]]()
    for one in planned:
        before = prediction.state
        applied = apply_parts(PANELS, before, one.settings, one.role, new=False)
        changes = changed_parts(PANELS, before, applied.after)
        touched = one.touched | {path for path, user in by if user != one.user_id}
        refused = applied.errors or one.lacks_records or overwritten(one.expected, touched, changes)
        if changes and not refused and one.unapproved.isdisjoint(changed_panels(before, applied.after)):
            prediction = Prediction(applied.after, prediction.versions + 1, one)
            by += [(change.change.path, one.user_id) for change in changes]
    return prediction

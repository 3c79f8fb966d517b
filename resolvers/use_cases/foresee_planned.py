"""Foreseeing a class: what is planned of it, one change after the other, each over what those before leave (R-55).

Each change is judged as it will be when it is due, so one that will fail is left out of what comes after it. Whether a
name is free then hangs on what is planned of other classes: these are followed beside it, as far as names lead.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from math import inf

from models.database.work_rows import rows_of
from models.declaration.texts import name_key
from resolvers.actor import Actor
from resolvers.drafts.draft import Draft
from resolvers.drafts.load import load_state
from resolvers.drafts.values import State
from resolvers.errors import UserErrorCode
from resolvers.panels.all_panels import PANELS
from resolvers.planned.names import PlannedName, classes_with, planned_name, taken_then
from resolvers.planned.prediction import Failure, Path, Planned, Prediction
from resolvers.planned.until import planned_until
from resolvers.reading.dialect import dialect, key_parameter, parameter
from resolvers.use_cases.judge_planned import judge

_ROOT = PANELS[0].name

Place = tuple[datetime, float]
"""Where a planned change stands among all: its instant, and its key."""


def end_of(at: datetime) -> Place:
    """The place behind all that is planned until an instant."""
    return at, inf


def _place(planned: Planned) -> Place:
    return planned.apply_at, planned.key


def planned_before(place: Place, planned: Iterable[Planned]) -> list[Planned]:
    """Those of some planned changes that come before a place."""
    return [change for change in planned if _place(change) < place]


@dataclass
class Course:
    """A class on its way: what is planned of it, and its values after what was followed so far.

    `failures` has why changes will fail, by their keys; `changed` which properties were changed by whom.
    """

    key: int
    state: State
    planned: Sequence[Planned]
    versions: int = 0
    last: Planned | None = None
    failures: dict[int, Sequence[Failure]] = field(default_factory=dict)
    changed: list[tuple[Path, int]] = field(default_factory=list)

    @property
    def name(self) -> PlannedName:
        """The name that it has so far."""
        row = self.state[_ROOT]
        return PlannedName(row["managed_by"], name_key(row["name"]))

    def names(self) -> set[PlannedName]:
        """The names that it is planned to get."""
        owner = self.state[_ROOT]["managed_by"]
        return {PlannedName(owner, name_key(name)) for change in self.planned if (name := change.settings.get("name"))}


class Courses(dict[int, Course]):
    """Classes on their way, by their keys: those that are asked for, and those that names lead to."""

    def is_taken(self, draft: Draft) -> bool:
        """Whether another class has the name that a draft gives its class."""
        name = planned_name(draft)
        return name is not None and any(value.name == name for value in self.values() if value.key != draft.key)


async def foresee(reader: Actor, course: Course, before: Place, wanted: str | None = None) -> Courses:
    """A class after what is planned of it, and the classes that names lead to, as far as a reader may know that.

    Args:
        reader: who asks.
        course: the class as it is, with what is planned of it.
        before: the place in the order up to which changes are followed.
        wanted: a name that it is to get then: whoever may have it is followed too.
    """
    courses, asked = Courses({course.key: course}), set[PlannedName]()
    while True:
        names = {name for each in courses.values() for name in each.names()}
        if wanted:
            names.add(PlannedName(course.state[_ROOT]["managed_by"], name_key(wanted)))
        to_follow = [key for key in await classes_with(names - asked, before[0]) if key not in courses]
        if not to_follow:
            break
        for key in to_follow:
            planned = await planned_until(reader, key, before[0])
            courses[key] = Course(key, await load_state(PANELS, key), planned_before(before, planned))
        asked |= names
    to_come = [(followed, change) for followed in courses.values() for change in followed.planned]
    for followed, change in sorted(to_come, key=lambda each: _place(each[1])):
        await _follow(courses, followed, change)
    return courses


async def _follow(courses: Courses, course: Course, planned: Planned) -> None:
    """Follow one change: what it makes of its class, or why it will fail."""
    touched = {path for path, user in course.changed if user != planned.user_id}
    judged = await judge(planned, course.key, course.state, touched)
    failures, validated = judged.failures, judged.validated
    if validated:
        # Which names are taken now is another matter.
        failures = tuple(failure for failure in failures if failure.error.code != UserErrorCode.NAME_TAKEN)
        if courses.is_taken(validated.draft):
            failures += (Failure(taken_then(validated.draft.row["name"])),)
    if failures:
        course.failures[planned.key] = failures
    elif validated and validated.changes:
        course.state, course.last, course.versions = validated.draft.after, planned, course.versions + 1
        course.changed += [(audited.change.path, planned.user_id) for audited in validated.changes]


async def foresee_class(reader: Actor, key: int, until: datetime) -> Prediction | None:
    """A class at an instant to come as a reader may know it; None where nothing is planned until then."""
    planned = await planned_until(reader, key, until)
    if not planned:
        return None
    if not await _is_there(key):
        failures = {change.key: (await judge(change, key)).failures for change in planned}
        return Prediction({}, 0, None, failures)
    course = Course(key, await load_state(PANELS, key), planned)
    await foresee(reader, course, end_of(until))
    return Prediction(course.state, course.versions, course.last, course.failures)


async def _is_there(key: int) -> bool:
    """Whether a class hasn't been deleted: what is planned of one that was stays planned until it is due, and fails."""
    text = f"SELECT 1 FROM customer_class WHERE id = {key_parameter(dialect(), parameter(dialect(), 1))}"
    return bool(await rows_of(text, [key]))

"""Foreseeing a class: what is planned of it, one change after the other, each over what those before leave (R-55).

Each change is judged as it will be when it is due, so one that will fail is left out of what comes after it. Whether a
name is free then hangs on what is planned of other classes: these are followed beside it, as far as names lead, until
as many of their changes are judged as a class may have. Of classes beyond, the names that are planned count (R-93).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from math import inf
from typing import Final

from models.declaration.texts import name_key
from resolvers.drafts.draft import Draft
from resolvers.drafts.load import find_state
from resolvers.drafts.values import State
from resolvers.errors import UserErrorCode
from resolvers.panels.all_panels import PANELS
from resolvers.planned.names import NamedClass, PlannedNames, planned_name, present_names, taken_then
from resolvers.planned.prediction import Failure, Path, Place, Planned, Prediction
from resolvers.planned.until import planned_until
from resolvers.use_cases.judge_planned import judge

MOST_FOLLOWED: Final = 100
"""Changes of other classes that are judged to foresee one: as many as a class may have itself."""

_ROOT = PANELS[0].name


def end_of(at: datetime) -> Place:
    """The place behind all that is planned until an instant."""
    return at, inf


def planned_before(place: Place, planned: Iterable[Planned]) -> list[Planned]:
    """Those of some planned changes that come before a place."""
    return [change for change in planned if change.place < place]


@dataclass
class Course:
    """A class on its way: what is planned of it, and its values after what was followed so far.

    `failures` has why changes will fail, by their keys; `changed` which properties were changed by which change.
    """

    key: int
    state: State
    planned: Sequence[Planned]
    versions: int = 0
    last: Planned | None = None
    failures: dict[int, Sequence[Failure]] = field(default_factory=dict)
    changed: list[tuple[Path, Planned]] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name that it has so far, as names are compared."""
        return name_key(self.state[_ROOT]["name"])

    def names(self) -> set[str]:
        """The names that it is planned to get."""
        return {name_key(name) for change in self.planned if (name := change.settings.get("name"))}


@dataclass
class Courses:
    """Classes of one manager on their way, by their keys: one that is asked for, and those that names lead to.

    Those `beyond` aren't followed. Most of them are planned no other name, so that theirs is certain.
    """

    followed: dict[int, Course]
    beyond: dict[int, NamedClass] = field(default_factory=dict)

    @property
    def judged(self) -> int:
        """How many changes are judged."""
        return sum(len(course.planned) for course in self.followed.values())

    def is_taken(self, draft: Draft, place: Place) -> bool:
        """Whether another class has the name that a draft gives its class, at a place among what is planned."""
        name = planned_name(draft)
        return name is not None and (
            any(course.name == name.key for course in self.followed.values() if course.key != draft.key)
            or any(other.name_at(place) == name.key for other in self.beyond.values())
        )


async def foresee(planned_names: PlannedNames, course: Course, before: Place, wanted: str | None = None) -> Courses:
    """A class after what is planned of it, and the classes that names lead to, as far as a reader may know that.

    Args:
        planned_names: the names that are planned, as far as who asks may know.
        course: the class as it is, with what is planned of it.
        before: the place in the order up to which changes are followed.
        wanted: a name that it is to get then: whoever may have it is followed too.
    """
    courses = Courses({course.key: course})
    names = course.names() | ({name_key(wanted)} if wanted else set())
    if names:
        await _add_others(courses, planned_names, course, names, before)
    to_come = [(followed, change) for followed in courses.followed.values() for change in followed.planned]
    for followed, change in sorted(to_come, key=lambda each: each[1].place):
        await _follow(courses, followed, change)
    return courses


async def _add_others(
    courses: Courses, planned_names: PlannedNames, course: Course, names: set[str], before: Place
) -> None:
    """Add the classes that have some names or are planned to get one, and those that their names lead to."""
    owner, asked, room = course.state[_ROOT]["managed_by"], set[str](), MOST_FOLLOWED
    renamed = await planned_names.of(owner)
    while names:
        named = {**await present_names(owner, names), **renamed.with_any(names)}
        asked |= names
        to_add = {key: one for key, one in named.items() if one.has(names, before)}
        names = set[str]()
        for key in sorted(to_add.keys() - courses.followed.keys() - courses.beyond.keys()):
            planned = []
            if to_add[key].is_renamed(before) and room:
                planned = planned_before(before, await planned_until(planned_names.reader, key, before[0]))
            if planned and len(planned) <= room:
                state = await find_state(PANELS, key)
                if state is None:
                    # Deleted since its names were found, which are free.
                    continue
                added = courses.followed[key] = Course(key, state, planned)
                room -= len(planned)
                names |= added.names()
                continue
            # Whatever fits no more isn't looked for among all that may be there.
            room = 0 if planned else room
            courses.beyond[key] = to_add[key]
        names -= asked


async def _follow(courses: Courses, course: Course, planned: Planned) -> None:
    """Follow one change: what it makes of its class, or why it will fail."""
    judged = await judge(planned, course.key, course.state, course.changed)
    failures, validated = judged.failures, judged.validated
    if validated:
        # Which names are taken now is another matter.
        failures = tuple(failure for failure in failures if failure.error.code != UserErrorCode.NAME_TAKEN)
        if courses.is_taken(validated.draft, planned.place):
            failures += (Failure(taken_then(validated.draft.row["name"])),)
    if failures:
        course.failures[planned.key] = failures
    elif validated and validated.changes:
        course.state, course.last, course.versions = validated.draft.after, planned, course.versions + 1
        course.changed += [(audited.change.path, planned) for audited in validated.changes]


async def foresee_class(planned_names: PlannedNames, key: int, until: datetime) -> Prediction | None:
    """A class at an instant to come as a reader may know it; None where nothing is planned until then."""
    planned = await planned_until(planned_names.reader, key, until)
    if not planned:
        return None
    state = await find_state(PANELS, key)
    if state is None:
        # What is planned of a class that was deleted stays planned until it is due, and fails.
        failures = {change.key: (await judge(change, key)).failures for change in planned}
        return Prediction({}, 0, None, failures, len(planned))
    course = Course(key, state, planned)
    courses = await foresee(planned_names, course, end_of(until))
    return Prediction(course.state, course.versions, course.last, course.failures, courses.judged)

"""A class with what is planned of it, in plain values: what the product has to agree with at every step."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from tests.factories.client import Json


def settings_of(values: Mapping[str, object]) -> Json:
    """Properties as the input of a save."""
    care = {"brandName": values.get("brand"), "sessionTimeoutMinutes": values.get("minutes")}
    care = {name: value for name, value in care.items() if value is not None}
    described = {"description": values["description"]} if "description" in values else {}
    return {**described, **({"webSelfCare": care} if care else {})}


@dataclass
class Plan:
    """Planned change: when, by whom, what, over which version, and the values that are expected."""

    id: str
    at: datetime
    user: int
    sets: dict[str, object]
    over: int
    expected: dict[str, set[object]]
    state: str = "PLANNED"
    exempt: bool = False


@dataclass
class Model:
    """One class in plain values, with what was done to it, and what is planned."""

    values: dict[str, object]
    version: int = 1
    log: list[tuple[int, int, str]] = field(default_factory=list)
    plans: list[Plan] = field(default_factory=list)
    covered: tuple[str, ...] = ()

    def give(self, user: int, sets: Mapping[str, object]) -> bool:
        """Change properties as a user; whether anything changed."""
        changed = [name for name, value in sets.items() if self.values[name] != value]
        if changed:
            self.version += 1
            self.values = {**self.values, **sets}
            self.log += [(self.version, user, name) for name in changed]
        return bool(changed)

    def conflicts(self, plan: Plan) -> bool:
        """Whether a change would take away what somebody else has set since, or needs an approval that it hasn't."""
        covered = {name: value for name, value in plan.sets.items() if name in self.covered}
        if not plan.exempt and any(self.values[name] != value for name, value in covered.items()):
            return True
        return any(
            self.values[name] not in {value, *plan.expected[name]}
            and any(
                user != plan.user and changed == name and version > plan.over for version, user, changed in self.log
            )
            for name, value in plan.sets.items()
        )

    def waiting(self, until: datetime, without: Plan | None = None) -> list[Plan]:
        """Changes planned until an instant, in order."""
        due = [plan for plan in self.plans if plan.state == "PLANNED" and plan.at <= until and plan is not without]
        return sorted(due, key=lambda one: (one.at, int(one.id.split(":")[1])))

    def foreseen(self, plans: list[Plan]) -> "Model":
        """The class after what is planned."""
        copy = Model(dict(self.values), self.version, list(self.log), covered=self.covered)
        for plan in plans:
            if not copy.conflicts(plan):
                copy.give(plan.user, plan.sets)
        return copy

    def expect(self, before: "Model", sets: Mapping[str, object]) -> dict[str, set[object]]:
        """The values that properties may have when a change is due."""
        return {name: {self.values[name], before.values[name]} for name in sets}

    def apply(self, now: datetime) -> tuple[int, int]:
        """Apply what is due: how many were applied, and how many failed."""
        applied = failed = 0
        for plan in self.waiting(now):
            plan.state = "FAILED" if self.conflicts(plan) else "APPLIED"
            if plan.state == "APPLIED":
                self.give(plan.user, plan.sets)
                applied += 1
            else:
                failed += 1
        return applied, failed

    def read(self) -> Json:
        """The class as the API answers it."""
        care = {"brandName": self.values["brand"], "sessionTimeoutMinutes": self.values["minutes"]}
        return {"version": self.version, "description": self.values["description"], "webSelfCare": care}

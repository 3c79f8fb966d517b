"""Several classes with what is planned of them: who may apply it, whose name is free, which rules hold."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from tests.factories.client import Json
from tests.planned.model import Model, Plan

NORTH: Final = 3
"""The user of a reseller, who knows what it has planned itself."""


def settings_of(values: Mapping[str, object]) -> Json:
    """Properties as the input of a save."""
    own = {name: values[name] for name in ("name", "description") if name in values}
    taxation: Json = {"assessTaxes": values["taxed"]} if "taxed" in values else {}
    if "rate" in values:
        taxation["parameters"] = {"fixedVat": {"vatRate": values["rate"]}}
    return {**own, **({"finances": {"taxation": taxation}} if taxation else {})}


def read(model: Model) -> Json:
    """A class as the API answers it."""
    values = model.values
    taxation = {"assessTaxes": values["taxed"], "parameters": {"vatRate": values["rate"]}}
    own = {name: values[name] for name in ("name", "description")}
    return {"version": model.version, **own, "finances": {"taxation": taxation}}


@dataclass
class Operator:
    """The classes by their ids, their managers, which users are disabled, and whether the reseller is closed."""

    classes: dict[str, Model]
    managers: dict[str, str]
    disabled: set[int] = field(default_factory=set)
    closed: bool = False

    def refused(self, id: str) -> bool:
        """Whether a class can't be changed at all."""
        return self.closed and self.managers[id] == "north"

    def problems(self, id: str, sets: Mapping[str, object]) -> list[str]:
        """The codes of what no save would take."""
        values = {**self.classes[id].values, **sets}
        others = [one for key, one in self.classes.items() if key != id and self.managers[key] == self.managers[id]]
        taken = values["name"] != self.classes[id].values["name"] and any(
            str(one.values["name"]).casefold() == str(values["name"]).casefold() for one in others
        )
        lacks_rate = values["taxed"] and values["rate"] is None
        return [*(["NAME_TAKEN"] if taken else []), *(["REQUIRED"] if lacks_rate else [])]

    def fails(self, id: str, plan: Plan) -> bool:
        """Whether a planned change fails, were it due now."""
        model = self.classes[id]
        if plan.user in self.disabled or self.refused(id) or model.conflicts(plan):
            return True
        return bool(self.problems(id, plan.sets))

    def waiting(self, until: datetime, reader: int) -> list[tuple[str, Plan]]:
        """Changes that are planned until an instant, as far as a user knows it, in order."""
        found = [
            (id, plan)
            for id, model in self.classes.items()
            for plan in model.waiting(until)
            if reader != NORTH or plan.user == NORTH
        ]
        return sorted(found, key=lambda one: (one[1].at, int(one[1].id.split(":")[1])))

    def foreseen(self, until: datetime, reader: int) -> "Operator":
        """All classes at an instant to come, as a user may know them."""
        then = deepcopy(self)
        for id, plan in then.waiting(until, reader):
            if not then.fails(id, plan):
                then.classes[id].give(plan.user, plan.sets)
        return then

    def apply(self, now: datetime) -> tuple[int, int]:
        """Apply what is due: how many were applied, and how many failed."""
        applied = failed = 0
        for id, plan in self.waiting(now, 0):
            plan.state = "FAILED" if self.fails(id, plan) else "APPLIED"
            if plan.state == "APPLIED":
                self.classes[id].give(plan.user, plan.sets)
            applied, failed = applied + (plan.state == "APPLIED"), failed + (plan.state == "FAILED")
        return applied, failed

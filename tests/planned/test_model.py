"""Saves, reverts, plans and clock steps at random, against a plain model: what is read is what it says.

At every step some versions of the past read as they were answered then, and in the end all of them, with every panel; a
class at a time to come reads as the model foresees.
"""

import random
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

import pytest

from resolvers import clock
from resolvers.audit.verify_audit import BrokenLink, verify
from resolvers.use_cases.apply_planned import apply_due
from tests.factories.client import Client, Json, errors
from tests.factories.world import World
from tests.planned.model import Model, Plan, settings_of
from tests.planned.planning import all_planned, days
from tests.planned.test_applying import OTHER, make_other
from tests.rounds import FAULT_ROUNDS, longest_seconds, report
from tests.versions.whole_class import whole_class

STEPS: Final = 90 * FAULT_ROUNDS
VALUES: Final[dict[str, tuple[object, ...]]] = {
    "description": ("", "a", "b", "c"),
    "brand": ("", "Acme", "Ferntel"),
    "minutes": (15, 20, 30),
}
STEPS_TAKEN: Final = ("save", "save", "revert", "plan", "plan", "plan", "change", "cancel", "later", "earlier")
PANELS: Final[dict[str, tuple[str, ...]]] = {"GENERAL_INFO": ("description",), "WEB_SELF_CARE": ("brand", "minutes")}
"""The properties above by their panels, for a revert of some panels."""

PAST_AT_ONCE: Final = 5
"""Versions of the past that are read in a step."""

READ: Final = """query($id: ID!, $at: CustomerClassMomentInput) { customerClass(id: $id, at: $at) {
  version description webSelfCare { brandName sessionTimeoutMinutes }
} }"""
WHOLE: Final = (
    f"query($id: ID!, $at: CustomerClassMomentInput) {{ customerClass(id: $id, at: $at) {{ {whole_class()} }} }}"
)


def number_of(plan: Plan) -> int:
    """The number by which what is due at one instant is applied."""
    return int(plan.id.split(":")[1])


def values_of(read: Json) -> dict[str, object]:
    """The values above of a class that was read."""
    care = read["webSelfCare"]
    return {
        "description": read["description"],
        "brand": care["brandName"],
        "minutes": care["sessionTimeoutMinutes"],
    }


class Walk:
    """The product and the model side by side, on their way through random steps."""

    steps_taken: tuple[str, ...] = STEPS_TAKEN

    def __init__(self, world: World, seed: int) -> None:
        self.drawn = random.Random(seed)  # noqa: S311
        self.now = days(400)
        self.models: dict[str, Model] = {}
        self.answered: dict[tuple[str, int], Json] = {}
        self._admin = world.admin
        self._clients = {1: world.admin, OTHER.user_id: Client(world.execution, OTHER)}

    async def begin(self, *ids: str) -> None:
        """Begin with classes as they are."""
        for id in ids:
            self.answered[id, 1] = (await self._admin.ask(WHOLE, id=id))["customerClass"]
            self.models[id] = Model(values_of(self.answered[id, 1]))

    async def step(self) -> None:
        """Take one step, and compare."""
        id, what = self.drawn.choice(sorted(self.models)), self.drawn.choice(self.steps_taken)
        user = self.drawn.choice(sorted(self._clients))
        with clock.at(self.now):
            await getattr(self, what)(id, self.models[id], user)
        await self._compare(id)

    def _sets(self) -> dict[str, object]:
        names = self.drawn.sample(sorted(VALUES), self.drawn.randint(1, 2))
        return {name: self.drawn.choice(VALUES[name]) for name in names}

    def _to_come(self, hours: int = 200) -> datetime:
        return self.now + timedelta(hours=self.drawn.randint(1, hours))

    async def save(self, id: str, model: Model, user: int) -> None:
        """Change a class by hand."""
        sets = self._sets()
        input = {"id": id, "expectedVersion": model.version, **settings_of(sets)}
        assert errors(await self._clients[user].write("customerClassSave", input)) == []
        model.give(user, sets)

    def _reverts(self, id: str, model: Model) -> tuple[Json, dict[str, object]]:
        """The input that puts a class back to a version, as a whole or by a panel, and what that sets."""
        version = self.drawn.choice(sorted(number for key, number in self.answered if key == id))
        panels = self.drawn.sample(sorted(PANELS), self.drawn.randint(1, len(PANELS)))
        input: Json = {"id": id, "expectedVersion": model.version, "to": {"version": version}}
        if len(panels) < len(PANELS):
            input["panels"] = panels
        then = values_of(self.answered[id, version])
        return input, {name: then[name] for panel in panels for name in PANELS[panel]}

    async def revert(self, id: str, model: Model, user: int) -> None:
        """Put a class back to a version."""
        input, sets = self._reverts(id, model)
        assert errors(await self._clients[user].write("customerClassRevert", input)) == []
        model.give(user, sets)

    async def plan(self, id: str, model: Model, user: int) -> None:
        """Plan a change."""
        sets, at = self._sets(), self._to_come()
        before = model.foreseen(model.waiting(at))
        changes = any(before.values[name] != value for name, value in sets.items())
        input = {"ids": [id], "applyAt": at.isoformat(), **settings_of(sets)}
        payload = await self._clients[user].write("customerClassPlan", input)
        assert errors(payload["results"][0]) == ([] if changes else [("NOTHING_CHANGES", "input.ids.0")])
        if changes:
            expected = model.expect(before, sets)
            model.plans.append(Plan(payload["record"]["id"], at, user, sets, model.version, expected))

    async def change(self, _id: str, model: Model, user: int) -> None:
        """Change what is planned."""
        waiting, client = model.waiting(days(9999)), self._clients[user]
        if not waiting:
            return
        plan, at, sets = self.drawn.choice(waiting), self._to_come(), self._sets()
        earlier = [one for one in model.waiting(at, plan) if (one.at, number_of(one)) < (at, number_of(plan))]
        before = model.foreseen(earlier)
        changes = any(before.values[name] != value for name, value in sets.items())
        response = await client.ask(
            "query($id: ID!) { node(id: $id) { ... on PlannedChange { version } } }", id=plan.id
        )
        input = {
            "id": plan.id,
            "expectedVersion": response["node"]["version"],
            "applyAt": at.isoformat(),
            **settings_of(sets),
        }
        payload = await client.write("customerClassPlanChange", {**input, "applyAt": at.isoformat()})
        needs = any(name in model.covered and before.values[name] != value for name, value in sets.items())
        problem = "APPROVAL_REQUIRED" if needs else "NOTHING_CHANGES"
        assert errors(payload) == ([] if changes and not needs else [(problem, "input.id")])
        if changes and not needs:
            plan.exempt = False
            plan.at, plan.user, plan.sets, plan.over = at, user, sets, model.version
            plan.expected = model.expect(before, sets)

    async def cancel(self, _id: str, model: Model, user: int) -> None:
        """Cancel the planned change."""
        waiting = model.waiting(days(9999))
        if waiting:
            plan = self.drawn.choice(waiting)
            await self._clients[user].write("customerClassPlanCancel", {"ids": [plan.id]})
            plan.state = "CANCELLED"

    async def later(self, _id: str, _model: Model, _user: int) -> None:
        """Let time pass, and apply what is due."""
        await self._apply(self._to_come(100))

    async def earlier(self, _id: str, _model: Model, _user: int) -> None:
        """Set the clock back, and look what is due."""
        await self._apply(self.now - timedelta(hours=self.drawn.randint(1, 20)))

    async def _apply(self, now: datetime) -> None:
        self.now = now
        with clock.at(now):
            done = await apply_due()
        settled = [model.apply(now) for model in self.models.values()]
        assert done.applied == sum(applied for applied, _ in settled)
        assert done.failed == sum(failed for _, failed in settled)

    async def _compare(self, id: str) -> None:
        for key, model in self.models.items():
            read = (await self._admin.ask(READ, id=key))["customerClass"]
            assert read == model.read()
            if (key, model.version) not in self.answered:
                self.answered[key, model.version] = (await self._admin.ask(WHOLE, id=key))["customerClass"]
        at = self._to_come(300)
        then = await self._admin.ask(READ, id=id, at={"time": at.isoformat()})
        foreseen = self.models[id].foreseen(self.models[id].waiting(at))
        assert then["customerClass"] == foreseen.read()
        past = sorted(self.answered)
        await self.compare_past(self.drawn.sample(past, min(PAST_AT_ONCE, len(past))))

    async def compare_past(self, past: Iterable[tuple[str, int]]) -> None:
        """Read versions of the past, which are what was answered then, with every panel."""
        for key, version in past:
            kept = await self._admin.ask(WHOLE, id=key, at={"version": version})
            assert kept["customerClass"] == self.answered[key, version]


@pytest.mark.timeout(longest_seconds(240))
@pytest.mark.parametrize("seed", [1, 2])
async def test_what_is_read_is_what_a_plain_model_says(world: World, seed: int) -> None:
    """R-53 to R-55: passing; in any order of saves, plans, changes of plans, cancellations and steps of the clock."""
    await make_other()
    walk = Walk(world, seed)
    await walk.begin(world.private, world.norths)

    for _ in range(STEPS):
        await walk.step()
    await walk.compare_past(walk.answered)

    plans = [plan for model in walk.models.values() for plan in model.plans]
    shown = {planned_change["id"]: planned_change["state"] for planned_change in await all_planned(world.admin)}
    assert {plan.id: plan.state for plan in plans if plan.id in shown} == shown
    states = [plan.state for plan in plans]
    assert {"APPLIED", "FAILED", "CANCELLED"} <= set(states)
    assert not [result async for result in verify() if isinstance(result, BrokenLink)]
    report(f"{STEPS} steps of a random model: {states.count('APPLIED')} applied, {states.count('FAILED')} failed")

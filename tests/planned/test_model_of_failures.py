"""Names, rules, planners and resellers that change at random while changes wait: what is foreseen is what comes.

Before time passes, each class is read as it will be then; what is read once it has passed is the same.
"""

import random
from datetime import datetime, timedelta
from typing import Final

import pytest

from models.records.reseller import Reseller
from models.records.user import User
from resolvers import clock
from resolvers.use_cases.apply_planned import apply_due
from tests.factories.client import Client, Json, errors
from tests.factories.world import World
from tests.planned.model import Model, Plan
from tests.planned.operator_model import NORTH, Operator, read, settings_of
from tests.planned.planning import all_planned, days
from tests.planned.test_applying import OTHER, make_other
from tests.rounds import FAULT_ROUNDS, longest_seconds, report

STEPS: Final = 60 * FAULT_ROUNDS
VALUES: Final[dict[str, tuple[object, ...]]] = {
    "name": ("Gold", "Silver", "gold ", "Bronze"),
    "description": ("", "a", "b"),
    "taxed": (True, False),
    "rate": (None, "7", "20"),
}
STEPS_TAKEN: Final = ("save", "save", "plan", "plan", "plan", "plan", "cancel", "disable", "close", "later", "later")
READ: Final = """query($id: ID!, $at: CustomerClassMomentInput) { customerClass(id: $id, at: $at) {
  version name description finances { taxation { assessTaxes parameters { ... on FixedVat { vatRate } } } }
} }"""


class Walk:
    """The product and the model side by side, on their way through random steps."""

    def __init__(self, world: World, seed: int) -> None:
        self.drawn = random.Random(seed)  # noqa: S311
        self.now = days(400)
        self.clients = {1: world.admin, OTHER.user_id: Client(world.execution, OTHER), NORTH: world.north}
        managers = {world.private: "admin", world.shared: "admin", world.norths: "north"}
        self.operator = Operator({}, managers)
        self.failed = 0

    async def begin(self) -> None:
        """Begin with three classes that have a rate, and aren't taxed yet."""
        for id in self.operator.managers:
            now = (await self.clients[1].ask(READ, id=id))["customerClass"]
            given = {"id": id, "expectedVersion": 1, **settings_of({"rate": "20"})}
            await self.clients[1].done("customerClassSave", given)
            values = {"name": now["name"], "description": "", "taxed": False, "rate": "20"}
            self.operator.classes[id] = Model(values, 2)

    async def step(self) -> None:
        """Take one step, and compare each class as it is and as it will be."""
        id = self.drawn.choice(sorted(self.operator.classes))
        users = (1, OTHER.user_id, NORTH) if self.operator.managers[id] == "north" else (1, OTHER.user_id)
        with clock.at(self.now):
            await getattr(self, self.drawn.choice(STEPS_TAKEN))(id, self.drawn.choice(users))
        for key in self.operator.classes:
            assert await self.read(key, 1) == read(self.operator.classes[key])
        at, reader = self._to_come(300), self.drawn.choice(users)
        assert await self.read(id, reader, at) == read(self.operator.foreseen(at, reader).classes[id])

    async def read(self, id: str, reader: int, at: datetime | None = None) -> Json:
        """A class as the API answers it."""
        moment = {"time": at.isoformat()} if at else None
        with clock.at(self.now):
            answer: Json = (await self.clients[reader].ask(READ, id=id, at=moment))["customerClass"]
        return answer

    def _to_come(self, hours: int = 200) -> datetime:
        return self.now + timedelta(hours=self.drawn.randint(1, hours))

    def _sets(self) -> dict[str, object]:
        names = self.drawn.sample(sorted(VALUES), self.drawn.randint(1, 2))
        sets = {name: self.drawn.choice(VALUES[name]) for name in names}
        return {name: value.strip() if isinstance(value, str) else value for name, value in sets.items()}

    async def save(self, id: str, user: int) -> None:
        """Change a class by hand."""
        model, sets = self.operator.classes[id], self._sets()
        given = {"id": id, "expectedVersion": model.version, **settings_of(sets)}
        payload = await self.clients[user].write("customerClassSave", given)
        refused = ["READ_ONLY_RECORD"] if self.operator.refused(id) else self.operator.problems(id, sets)
        assert sorted(code for code, _ in errors(payload)) == sorted(refused)
        if not refused:
            model.give(user, sets)

    async def plan(self, id: str, user: int) -> None:
        """Plan a change, over what the planner knows."""
        sets, at, model = self._sets(), self._to_come(), self.operator.classes[id]
        given = {"ids": [id], "applyAt": at.isoformat(), **settings_of(sets)}
        payload = await self.clients[user].write("customerClassPlan", given)
        then = self.operator.foreseen(at, user)
        before = then.classes[id]
        refused = ["READ_ONLY_RECORD"] if self.operator.refused(id) else then.problems(id, sets)
        if not refused and all(before.values[name] == value for name, value in sets.items()):
            refused = ["NOTHING_CHANGES"]
        assert sorted(code for code, _ in errors(payload["results"][0])) == sorted(refused)
        if not refused:
            expected = model.expect(before, sets)
            model.plans.append(Plan(payload["record"]["id"], at, user, sets, model.version, expected))

    async def cancel(self, id: str, user: int) -> None:
        """Cancel something that is planned."""
        waiting = [plan for of, plan in self.operator.waiting(days(9999), user) if of == id]
        if waiting:
            plan = self.drawn.choice(waiting)
            await self.clients[user].write("customerClassPlanCancel", {"ids": [plan.id]})
            plan.state = "CANCELLED"

    async def disable(self, _id: str, _user: int) -> None:
        """Shut a planner out, or let it in again."""
        user = self.drawn.choice((OTHER.user_id, NORTH))
        self.operator.disabled ^= {user}
        await User.filter(id=user).update(disabled=user in self.operator.disabled)

    async def close(self, _id: str, _user: int) -> None:
        """Close the reseller, or open it again."""
        (north,) = await Reseller.filter(name="North").values("id", "version")
        write = "resellerReopen" if self.operator.closed else "resellerClose"
        await self.clients[1].done(write, {"id": f"Reseller:{north['id']}", "expectedVersion": north["version"]})
        self.operator.closed = not self.operator.closed

    async def later(self, _id: str, _user: int) -> None:
        """Let time pass: what was foreseen is what is read."""
        at = self._to_come(100)
        foreseen = {id: await self.read(id, 1, at) for id in self.operator.classes}
        self.now = at
        with clock.at(at):
            done = await apply_due()
        assert (done.applied, done.failed) == self.operator.apply(at)
        assert {id: await self.read(id, 1) for id in foreseen} == foreseen
        self.failed += done.failed


@pytest.mark.timeout(longest_seconds(240))
@pytest.mark.parametrize("seed", [1, 2])
async def test_what_is_foreseen_is_what_comes_whatever_is_changed_beside_it(world: World, seed: int) -> None:
    """R-53 to R-56, R-85, R-73: failing; by a name, a rule, a disabled planner, a closed reseller."""
    await make_other()
    walk = Walk(world, seed)
    await walk.begin()

    for _ in range(STEPS):
        await walk.step()

    listed = await all_planned(world.admin)
    states = {plan.id: plan.state for model in walk.operator.classes.values() for plan in model.plans}
    assert {one["id"]: one["state"] for one in listed} == {one["id"]: states[one["id"]] for one in listed}
    codes = {refusal["code"] for one in listed for refusal in one["refusals"]}
    assert walk.failed
    report(
        f"{STEPS} steps of names, rules, planners and resellers: {walk.failed} failed, by {', '.join(sorted(codes))}"
    )

"""Saves, plans, requests, decisions and clock steps at random, under a policy, against a plain model."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

import pytest

from models.audit.log import AuditRecord
from resolvers.audit.verify_audit import BrokenLink, verify
from tests.approvals.asking import THIRD, decide, make_others, policy, renew, request_approval, requests
from tests.factories.client import Client, errors
from tests.factories.world import World
from tests.planned.model import Model, Plan, settings_of
from tests.planned.test_model import STEPS, Walk
from tests.rounds import longest_seconds, report

COVERED: Final = ("brand", "minutes")
"""The properties of the panel that the policy names."""

NEEDED: Final = [("APPROVAL_REQUIRED", "input.webSelfCare")]
PLANNED: Final = "{ plannedChanges(first: 100, where: { state: { eq: PLANNED } }) { nodes { id } } }"

STEPS_TAKEN: Final = (
    *("save", "save", "revert", "plan", "plan", "change", "cancel", "later", "earlier"),
    *("ask", "ask", "approve", "approve", "reject", "send_back", "withdraw", "renew", "renew"),
)


@dataclass
class Request:
    """A request: whose, of which class, what over which version and values, when, and what has become of it."""

    id: str
    of: str
    user: int
    sets: dict[str, object]
    over: int
    before: dict[str, object]
    at: datetime | None = None
    state: str = "IN_REVIEW"


class Approving(Walk):
    """The walk of planned changes, of which some need approval."""

    steps_taken = STEPS_TAKEN

    def __init__(self, world: World, seed: int) -> None:
        super().__init__(world, seed)
        self._clients[THIRD.user_id] = Client(world.execution, THIRD)
        self.requests: list[Request] = []
        self.void = self.without = self.sent_back = self.renewed = 0

    def needs(self, model: Model, sets: dict[str, object]) -> bool:
        """Whether a change needs approval."""
        return any(name in COVERED and model.values[name] != value for name, value in sets.items())

    async def save(self, id: str, model: Model, user: int) -> None:
        """Change a class by hand; where that needs approval it is refused, or goes without."""
        sets, without = self._sets(), self.drawn.random() < 0.3
        input = {"id": id, "expectedVersion": model.version, **settings_of(sets)}
        if without:
            input |= {"approval": "BREAK_GLASS", "reason": "now"}
        refused = self.needs(model, sets) and not without
        assert errors(await self._clients[user].write("customerClassSave", input)) == (NEEDED if refused else [])
        if not refused:
            self.without += self.needs(model, sets)
            model.give(user, sets)

    async def plan(self, id: str, model: Model, user: int) -> None:
        """Plan a change: at once where it needs no approval, or goes without, else it is asked for."""
        sets, at = self._sets(), self._to_come()
        before = model.foreseen(model.waiting(at))
        input = {"ids": [id], "applyAt": at.isoformat(), **settings_of(sets)}
        if not any(before.values[name] != value for name, value in sets.items()):
            payload = await self._clients[user].write("customerClassPlan", input)
            assert errors(payload["results"][0]) == [("NOTHING_CHANGES", "input.ids.0")]
            return
        way = self.drawn.choice(("BREAK_GLASS", "ASK", None)) if self.needs(before, sets) else None
        if way:
            input |= {"approval": way, "reason": "please"}
        payload = await self._clients[user].write("customerClassPlan", input)
        if way is None and self.needs(before, sets):
            assert errors(payload["results"][0]) == [("APPROVAL_REQUIRED", "input.ids.0")]
            return
        assert errors(payload["results"][0]) == []
        kept = payload["results"][0]["record"]["id"]
        if way == "ASK":
            self._asked(Request(kept, id, user, sets, model.version, dict(before.values), at))
        else:
            plan = Plan(kept, at, user, sets, model.version, model.expect(before, sets))
            plan.exempt = way == "BREAK_GLASS"
            model.plans.append(plan)

    async def revert(self, id: str, model: Model, user: int) -> None:
        """Put a class back to a version; where that needs approval it is refused, or goes without."""
        input, sets = self._reverts(id, model)
        without = self.drawn.random() < 0.5
        if without:
            input |= {"approval": "BREAK_GLASS", "reason": "back"}
        refused = self.needs(model, sets) and not without
        payload = await self._clients[user].write("customerClassRevert", input)
        assert errors(payload) == ([("APPROVAL_REQUIRED", "input.id")] if refused else [])
        if not refused:
            self.without += self.needs(model, sets)
            model.give(user, sets)

    def _asked(self, request: Request) -> None:
        for one in self.requests:
            if (one.of, one.user) == (request.of, request.user) and self._state(one) in {"CHANGES_REQUESTED", "VOID"}:
                one.state = "WITHDRAWN"
        self.requests.append(request)

    async def ask(self, id: str, model: Model, user: int) -> None:
        """Ask for the approval of a change."""
        sets = self._sets()
        input = {"id": id, "expectedVersion": model.version, **settings_of(sets)}
        if any(model.values[name] != value for name, value in sets.items()):
            request_id = await request_approval(self._clients[user], "customerClassSave", input)
            self._asked(Request(request_id, id, user, sets, model.version, dict(model.values)))

    def _state(self, request: Request) -> str:
        waits = request.state in {"IN_REVIEW", "CHANGES_REQUESTED"}
        return "VOID" if waits and self.models[request.of].version != request.over else request.state

    def _any(self) -> Request:
        """A request, of which most are ones that wait."""
        waiting = [request for request in self.requests if request.state in {"IN_REVIEW", "CHANGES_REQUESTED"}]
        return self.drawn.choice(waiting if waiting and self.drawn.random() < 0.7 else self.requests[-6:])

    def _problem(self, request: Request, user: int, *, approve: bool, rejects: bool = False) -> str | None:
        if request.state not in {"IN_REVIEW", "CHANGES_REQUESTED"}:
            return "REQUEST_SETTLED"
        if request.user == user:
            return "OWN_REQUEST"
        if self._state(request) == "VOID" and not rejects:
            return "REQUEST_VOID"
        return "REQUEST_SETTLED" if approve and request.state == "CHANGES_REQUESTED" else None

    async def approve(self, _id: str, _model: Model, user: int) -> None:
        """Approve any request; what is due by now can't be planned any more."""
        if not self.requests:
            return
        request = self._any()
        model, problem = self.models[request.of], self._problem(request, user, approve=True)
        before = model.foreseen(model.waiting(request.at)) if request.at else model
        if problem is None and request.at and request.at <= self.now:
            problem = "REQUEST_LATE"
        elif problem is None and request.at and all(before.values[name] == one for name, one in request.sets.items()):
            problem = "NOTHING_CHANGES"
        payload = await decide(self._clients[user], request.id, "APPROVE")
        assert errors(payload) == ([] if problem is None else [(problem, "input.id")])
        self.void += problem == "REQUEST_VOID"
        if problem:
            return
        request.state = "APPROVED"
        if request.at is None:
            model.give(request.user, request.sets)
            return
        waiting = (await self._admin.ask(PLANNED))["plannedChanges"]["nodes"]
        (made,) = [one["id"] for one in waiting if one["id"] not in self._plans()]
        plan = Plan(made, request.at, request.user, request.sets, model.version, model.expect(before, request.sets))
        plan.exempt = True
        model.plans.append(plan)

    def _plans(self) -> set[str]:
        return {plan.id for model in self.models.values() for plan in model.plans}

    async def reject(self, _id: str, _model: Model, user: int) -> None:
        """Reject any request."""
        await self._decide(user, "REJECT", "REJECTED")

    async def send_back(self, _id: str, _model: Model, user: int) -> None:
        """Send any request back to who asked."""
        await self._decide(user, "REQUEST_CHANGES", "CHANGES_REQUESTED")

    async def withdraw(self, _id: str, _model: Model, user: int) -> None:
        """Withdraw any request."""
        await self._decide(user, "WITHDRAW", "WITHDRAWN")

    async def _decide(self, user: int, decision: str, state: str) -> None:
        if not self.requests or (decision == "REJECT" and self.drawn.random() < 0.5):
            return
        request = self._any()
        problem = self._problem(request, user, approve=False, rejects=decision == "REJECT")
        if decision == "WITHDRAW" and problem != "REQUEST_SETTLED":
            problem = None if request.user == user else "NOT_OWN_REQUEST"
        payload = await decide(self._clients[user], request.id, decision, "because")
        assert errors(payload) == ([] if problem is None else [(problem, "input.id")])
        if problem is None:
            request.state = state
            self.sent_back += state == "CHANGES_REQUESTED"

    async def renew(self, _id: str, _model: Model, user: int) -> None:
        """Ask again for what any request is about; nobody's change since is overwritten."""
        if not self.requests:
            return
        request = self._any()
        user = request.user if self.drawn.random() < 0.8 else user
        model = self.models[request.of]
        now = (model.foreseen(model.waiting(request.at)) if request.at else model).values
        changed = [name for name, value in request.sets.items() if now[name] != value]
        problem = self._problem_of_asking_again(request, user, changed, now)
        payload = await renew(self._clients[user], request.id)
        at = "input.applyAt" if problem == "NOT_IN_THE_FUTURE" else "input.id"
        assert errors(payload) == ([] if problem is None else [(problem, at)])
        if problem is None:
            self.renewed += 1
            request.state = "WITHDRAWN"
            record_id = payload["record"]["id"]
            self._asked(Request(record_id, request.of, user, request.sets, model.version, dict(now), request.at))

    def _problem_of_asking_again(
        self, request: Request, user: int, changed: list[str], now: dict[str, object]
    ) -> str | None:
        if request.state not in {"IN_REVIEW", "CHANGES_REQUESTED"}:
            return "REQUEST_SETTLED"
        if request.user != user:
            return "NOT_OWN_REQUEST"
        if request.at and request.at <= self.now:
            return "NOT_IN_THE_FUTURE"
        if not changed:
            return "NOTHING_CHANGES"
        return "VERSION_CONFLICT" if any(now[name] != request.before[name] for name in changed) else None

    async def compare_requests(self) -> None:
        """Compare the listed requests with those of the model."""
        listed = {request["id"]: request["state"] for request in await requests(self._admin)}
        assert len(listed) == min(100, len(self.requests))
        assert listed == {request.id: self._state(request) for request in self.requests if request.id in listed}


@pytest.mark.timeout(longest_seconds(240))
@pytest.mark.parametrize("seed", [1, 2])
async def test_under_a_policy_what_is_read_is_what_a_plain_model_says(world: World, seed: int) -> None:
    """R-59 to R-63: passing; in any order of what is done by hand, planned, asked for and decided."""
    await make_others()
    await policy(world.admin, panels=["WEB_SELF_CARE"])
    walk = Approving(world, seed)
    await walk.begin(world.private, world.norths)
    for model in walk.models.values():
        model.covered = COVERED

    for number in range(2 * STEPS):
        await walk.step()
        if number % 10 == 0:
            await walk.compare_requests()

    states = [request.state for request in walk.requests]
    assert "APPROVED" in states
    assert {"REJECTED", "WITHDRAWN", "CHANGES_REQUESTED"} & set(states)
    assert walk.without
    assert walk.renewed
    marks = AuditRecord.filter(entity_type="CustomerClass", property="approvedBy")
    at_once = [request for request in walk.requests if request.state == "APPROVED" and request.at is None]
    assert await marks.count() >= len(at_once)
    assert not [result async for result in verify() if isinstance(result, BrokenLink)]
    done = f"{states.count('APPROVED')} approved, {walk.void} void, {walk.renewed} asked again, {walk.without} without"
    report(f"{2 * STEPS} steps under a policy: {done}")

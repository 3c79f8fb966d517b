"""Writing demo records through the use cases, so that they keep to every rule and have a history in the audit log.

An input names another record by what people call it; the book knows the ids of what it has written.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from models.records.reference import BusinessModel, Currency
from resolvers import clock
from resolvers.actor import Actor
from resolvers.reading.global_id import encode
from resolvers.use_cases.mutations import MUTATIONS
from resolvers.writing.outcome import Outcome


@dataclass(frozen=True)
class Named:
    """A record of an input, by its type and its name."""

    entity: str
    name: str


def currency(code: str) -> Named:
    """A currency by its code."""
    return Named("Currency", code)


def business_model(code: str) -> Named:
    """A business model by its code."""
    return Named("BusinessModel", code)


LASTS: Final = timedelta(days=365)
"""How long ago the demo begins."""

PAUSE: Final = timedelta(seconds=20)
"""Between two writes."""


class DemoWriter:
    """Writer of demo data. Keeps ids and versions by type and name, and the instant of the latest write."""

    def __init__(self) -> None:
        self.until = clock.now()
        self.instant = self.until - LASTS
        self._ids: dict[Named, str] = {}
        self._versions: dict[str, int] = {}

    async def learn(self) -> None:
        """Take down the lists that every database has."""
        for model in (Currency, BusinessModel):
            for key, code in await model.all().values_list("id", "code"):
                self._ids[Named(model.__name__, code)] = encode(model.__name__, key)

    def note(self, entity: str, name: str, key: int) -> None:
        """Take down a record that was there before."""
        self._ids[Named(entity, name)] = encode(entity, key)
        self._versions[encode(entity, key)] = 1

    def id(self, record: Named) -> str:
        """The id of a record. Raises KeyError for one that was not written."""
        return self._ids[record]

    def key(self, record: Named) -> int:
        """The key of a record. Raises KeyError for one that was not written."""
        return int(self.id(record).partition(":")[2])

    async def save(self, actor: Actor, write: str, input: Mapping[str, object]) -> str:
        """Make a record by the name of its write; answers its id.

        Called inside a transaction. Raises AssertionError for an input that is refused: the demo has a mistake then.
        """
        outcome = await self._write(actor, write, self._plain_input(input))
        assert not outcome.user_errors, (write, input.get("name"), outcome.user_errors)
        assert outcome.record is not None
        id = encode(outcome.record.entity, outcome.record.key)
        self._ids[Named(outcome.record.entity, str(input.get("name")))] = id
        self._versions[id] = 1
        return id

    async def change(self, actor: Actor, write: str, record: Named, input: Mapping[str, object]) -> None:
        """Change a record, with the version that it has now. Raises AssertionError for an input that is refused."""
        id = self.id(record)
        named = {**self._plain_input(input), "id": id, "expected_version": self._versions[id]}
        outcome = await self._write(actor, write, named)
        assert not outcome.user_errors and outcome.changes, (write, record.name, outcome.user_errors)
        self._versions[id] += 1

    async def plan(self, actor: Actor, input: Mapping[str, object]) -> None:
        """Plan a change of classes. Raises AssertionError where it is refused for any of them."""
        outcome = await self._write(actor, "customer_class_plan", self._plain_input(input))
        assert not outcome.user_errors, outcome.user_errors
        assert all(not result.user_errors for result in outcome.results), outcome.results

    async def ask(self, actor: Actor, record: Named, input: Mapping[str, object]) -> None:
        """Ask for the approval of a change of a class. Raises AssertionError where no request is kept of it."""
        id = self.id(record)
        named = {**self._plain_input(input), "id": id, "expected_version": self._versions[id]}
        outcome = await self._write(actor, "customer_class_save", named)
        assert outcome.approval_request, outcome.user_errors

    def wait(self, pause: timedelta) -> None:
        """Let time pass until the next write."""
        self.instant += pause

    async def _write(self, actor: Actor, write: str, input: Mapping[str, object]) -> Outcome:
        self.wait(PAUSE)
        with clock.at(self.instant):
            return await MUTATIONS[write].use_case.work(actor, input)

    def _plain_input(self, input: Mapping[str, object]) -> dict[str, object]:
        return {name: self._plain(value) for name, value in input.items()}

    def _plain(self, value: object) -> object:
        match value:
            case Named():
                return self._ids[value]
            case dict():
                return self._plain_input(value)
            case list():
                return [self._plain(entry) for entry in value]
        return value

"""Foreseeing follows names to a bounded number of changes: exactly within it, and beyond it by planned names alone."""

from collections.abc import Awaitable, Iterable
from datetime import datetime
from typing import Any

import pytest

from models.audit.planned_change import PlannedChange
from models.database.open_readers import open_reader
from resolvers.planned.prediction import Planned
from resolvers.use_cases.judge_planned import judge
from schema.api.execution import Execution
from tests.factories.client import Client, errors
from tests.factories.recording_reader import RecordingReader
from tests.factories.world import NORTHS_USER, World
from tests.planned.planning import all_planned, days, plan, planned
from tests.planned.test_foreseen_failures import NAMED
from tests.planned.test_prediction import then

TAKEN = [("NAME_TAKEN", "input.name")]


class Judged(set[int]):
    """The keys of changes that were judged: once each, though SQLite begins a long read anew."""

    def taken(self) -> int:
        """How many were judged since this was asked last."""
        count = len(self)
        self.clear()
        return count


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> Judged:
    """Notes what is judged, and lets it be judged."""
    noted = Judged()

    def noting(change: Planned, key: int, *more: Any) -> Awaitable[object]:  # noqa: ANN401  # as they are
        noted.add(change.key)
        return judge(change, key, *more)

    monkeypatch.setattr("resolvers.use_cases.foresee_planned.judge", noting)
    return noted


async def class_named(world: World, name: str) -> str:
    """The id of a new class of North's."""
    input = {"name": name, "businessModel": "BusinessModel:1"}
    return str((await world.north.done("customerClassSave", input))["id"])


async def waiting(id: str, changes: Iterable[tuple[datetime, str]]) -> None:
    """Keep changes of a class as North's user planned them; each sets what the JSON says."""
    rows = [
        PlannedChange(
            customer_class_id=int(id.split(":")[1]),
            together=f"{id} {number}",
            apply_at=at,
            planned_at=days(0),
            user_id=3,
            user_name="north",
            realm="RESELLER",
            reseller_id=1,
            reason="",
            approved_by="",
            input=settings,
        )
        for number, (at, settings) in enumerate(changes)
    ]
    await PlannedChange.bulk_create(rows)


def descriptions(count: int, day: float) -> list[tuple[datetime, str]]:
    """Changes that give a class one description after another, in the second half of a day."""
    return [(days(day + 0.5 + number / 1000), f'{{"description":"{number}"}}') for number in range(count)]


async def test_a_chain_of_names_through_thirty_full_classes_is_followed_a_little(world: World, judged: Judged) -> None:
    """R-93: boundary; the class's own hundred and a hundred more, of three thousand: a dry run and reads."""
    ids = [await class_named(world, f"Class {number}") for number in range(30)]
    for number, id in enumerate(ids):
        named = [(days(1 + step), f'{{"name":"Class {number + 1}"}}') for step in range(100)]
        await waiting(id, named[: 99 if number == 0 else 100])

    payload = await plan(world.north, ids[:1], days(200), validateOnly=True, description="x")

    assert errors(payload["results"][0]) == []
    assert judged.taken() == 99 + 100
    await then(world.north, ids[1], 300, NAMED)
    assert judged.taken() == 100 + 100
    listed = "plannedChanges(first: 100) { nodes { foreseenRefusals { code } } }"
    document = f"query($id: ID!) {{ customerClass(id: $id) {{ {listed} }} }}"
    nodes = (await world.north.ask(document, id=ids[2]))["customerClass"]["plannedChanges"]["nodes"]
    assert judged.taken() == 100 + 100
    assert len(nodes) == 100


async def test_a_hundred_changes_of_other_classes_are_followed_exactly(world: World, judged: Judged) -> None:
    """R-93: passing; a change that will fail gives no name up, and what comes before it is why."""
    other = await class_named(world, "Other")
    # Its last change fails for a name of its own class's manager, so that the name which it was to give up stays taken.
    await waiting(other, [*descriptions(99, 2), (days(3), '{"name":"North\'s own"}')])
    third = await class_named(world, "Third")
    wish = {"validateOnly": True, "name": "Other"}

    assert errors((await plan(world.north, [third], days(4), **wish))["results"][0]) == TAKEN
    assert judged.taken() == 100


async def test_beyond_that_what_is_planned_of_names_counts(world: World, judged: Judged) -> None:
    """R-93: boundary; with a change more it isn't judged: the name is free once it is planned to be given up."""
    others = [await class_named(world, name) for name in ("Full", "Other")]
    await waiting(others[0], [*descriptions(99, 2), (days(3), '{"name":"Fuller"}')])
    await waiting(others[1], [(days(3), '{"name":"North\'s own"}')])
    third = await class_named(world, "Third")
    await planned(world.north, third, days(5), name="Full")
    judged.taken()
    wish = {"validateOnly": True, "name": "Other"}

    told = {day: errors((await plan(world.north, [third], days(day), **wish))["results"][0]) for day in (2, 4, 6)}

    # Before the change of its own that leads to a full class, the other class is followed; after it, it isn't.
    assert told == {2: TAKEN, 4: TAKEN, 6: []}
    assert judged.taken() == 0 + 1 + (100 + 1)


async def test_a_class_that_is_planned_no_other_name_is_judged_by_the_one_that_it_has(
    world: World, judged: Judged
) -> None:
    """R-93: failing; nothing of it needs to be judged for that."""
    await waiting(world.norths, descriptions(100, 2))
    third = await class_named(world, "Third")

    payload = await plan(world.north, [third], days(4), validateOnly=True, name="North's own")

    assert errors(payload["results"][0]) == TAKEN
    assert judged.taken() == 0
    assert len(await all_planned(world.north)) == 100


async def test_a_plan_for_many_full_classes_is_made_for_the_first_and_refused_for_the_others(
    world: World, judged: Judged
) -> None:
    """R-95: passing and failing; each of the others is planned for by another write."""
    ids = [await class_named(world, f"Class {number}") for number in range(12)]
    for id in ids:
        await waiting(id, descriptions(99, 1))

    dry, real = [
        await plan(world.north, ids, days(9), description="x", validateOnly=validate_only)
        for validate_only in (True, False)
    ]

    assert judged.taken() == 11 * 99
    expected = [*[[]] * 11, [("TOO_LONG", "input.ids.11")]]
    assert [errors(result) for result in dry["results"]] == expected
    assert [errors(result) for result in real["results"]] == expected
    assert [result["record"] is not None for result in real["results"]] == [*[True] * 11, False]
    (error,) = real["results"][11]["userErrors"]
    assert (error["limit"], error["message"]) == (
        "1000",
        "So much is planned of the classes before it that this one needs a plan of its own.",
    )
    again = await plan(world.north, ids[11:], days(9), description="x")
    assert errors(again["results"][0]) == []


async def test_a_list_over_full_classes_is_answered_though_not_all_of_it_is_foreseen(
    world: World, judged: Judged
) -> None:
    """R-94: passing; those of the classes whose changes come first are, and asked for by itself each class is."""
    ids = [await class_named(world, f"Class {number}") for number in range(7)]
    for number, id in enumerate(ids):
        settings = ['{"description":"x"}', '{"name":"North\'s own"}'][number == 4]
        await waiting(id, [(days(10 - number), settings), *((days(20 + step), settings) for step in range(99))])
    first = "nodes { foreseenRefusals { code } }"
    where = 'where: { name: { contains: "Class " } }'
    below = f"nodes {{ id plannedChanges(first: 100) {{ {first} }} }}"
    listed = f"{{ customerClasses(first: 7, {where}) {{ {below} }} }}"

    classes = (await world.north.ask(listed))["customerClasses"]["nodes"]

    assert judged.taken() == 500
    told = {one["id"]: [each["foreseenRefusals"] for each in one["plannedChanges"]["nodes"]] for one in classes}
    taken = [{"code": "NAME_TAKEN"}]
    assert [told[id] for id in ids] == [[None] * 100] * 2 + [[each] * 100 for each in ([], [], taken, [], [])]
    alone = f"query($id: ID!) {{ customerClass(id: $id) {{ plannedChanges(first: 100) {{ {first} }} }} }}"
    for id in ids[:2]:
        nodes = (await world.north.ask(alone, id=id))["customerClass"]["plannedChanges"]["nodes"]
        assert [each["foreseenRefusals"] for each in nodes] == [[]] * 100
    assert judged.taken() == 200


async def test_a_page_of_changes_of_many_full_classes_is_foreseen_as_far_as_it_goes(
    world: World, judged: Judged
) -> None:
    """R-94: failing; of a change that nobody has judged it isn't said that nothing stands in its way."""
    for number in range(6):
        id = await class_named(world, f"Class {number}")
        await waiting(id, [*descriptions(99, 1 - number / 10), (days(9 + number), '{"description":"y"}')])
    order = "orderBy: [{ field: APPLY_AT, direction: DESC }]"
    last = f"plannedChanges(first: 6, {order}) {{ nodes {{ foreseenRefusals {{ code }} }} }}"

    nodes = (await world.north.ask(f"{{ {last} }}"))["plannedChanges"]["nodes"]

    assert judged.taken() == 500
    assert [each["foreseenRefusals"] for each in nodes] == [None, *([[]] * 5)]


async def test_the_names_that_are_planned_are_asked_for_once_for_a_list(world: World, database: str) -> None:
    """R-94: boundary; they may be many thousands, and each class of the list that is to be renamed needs them."""
    for number in range(3):
        await planned(world.north, await class_named(world, f"Class {number}"), days(1), name=f"Other {number}")
    reader = RecordingReader(await open_reader(database))

    client = Client(Execution(reader), NORTHS_USER)  # type: ignore[arg-type]  # a reader that notes what it runs
    nodes = (await client.ask("{ plannedChanges(first: 9) { nodes { foreseenRefusals { code } } } }"))["plannedChanges"]

    assert nodes == {"nodes": [{"foreseenRefusals": []}] * 3}
    asked = [text for text, _ in reader.statements if "name_key" in text and "planned_change" in text]
    assert len(asked) == 1
    await reader.reader.close()

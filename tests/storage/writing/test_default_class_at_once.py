"""Several requests at once for another default class: there is exactly one, and nobody waits in a circle."""

import asyncio

import pytest

from models.records.customer_class import CustomerClass
from tests.factories.client import errors
from tests.factories.tables import table
from tests.factories.world import World, customer_class
from tests.storage.writing.test_locks import SOON_SECONDS, elsewhere, only_postgresql

ROUNDS = 6
SET_DEFAULT = "customerClassSetDefault"


async def default_key() -> int:
    """The key of the one default class."""
    (only,) = await CustomerClass.filter(is_default=True)
    return only.id


@pytest.mark.timeout(120)
async def test_of_requests_at_once_for_different_classes_each_is_done_after_the_other(world: World) -> None:
    """R-58, R-44: each moves the mark from the class that has it by then, and the log tells one walk of it."""
    ids = [await customer_class(world.admin, f"Class {number}", currency=None) for number in range(4)]
    for round_ in range(1, ROUNDS + 1):
        versions = {f"CustomerClass:{row['id']}": row["version"] for row in await table("customer_class")}
        async with asyncio.timeout(60):
            payloads = await asyncio.gather(
                *(world.admin.write(SET_DEFAULT, {"id": id, "expectedVersion": versions[id]}) for id in ids)
            )
        done = [payload for payload in payloads if not payload["userErrors"]]
        # Who has the mark from the round before may lose it before its own request comes: its version has moved then.
        assert len(done) >= len(ids) - 1, round_
        assert {code for payload in payloads for code, _ in errors(payload)} <= {"VERSION_CONFLICT"}
        await default_key()

    marked = 1
    audit_records = [row for row in await table("audit_record") if row["property"] == "isDefault" and row["before"]]
    for row in audit_records:
        if row["after"] == "false":
            assert row["entity_id"] == marked
            marked = 0
        else:
            assert marked == 0
            marked = int(str(row["entity_id"]))
    assert marked == await default_key()


@pytest.mark.timeout(120)
async def test_of_requests_at_once_for_one_class_one_is_done(world: World) -> None:
    """R-46, R-58."""
    free = await customer_class(world.admin, "Free", currency=None)

    payloads = await asyncio.gather(
        *(world.admin.write(SET_DEFAULT, {"id": free, "expectedVersion": 1}) for _ in range(5))
    )

    assert sorted(errors(payload) for payload in payloads) == [
        [],
        *([("VERSION_CONFLICT", "input.expectedVersion")],) * 4,
    ]
    assert await default_key() == 6


@pytest.mark.timeout(120)
async def test_the_mark_and_a_deletion_at_once_leave_one_default_class(world: World) -> None:
    """R-16, R-58: the class is gone before it gets the mark, or stays for it; never neither."""
    for round_ in range(ROUNDS):
        key = await default_key()
        free = await customer_class(world.admin, f"Class {round_}", currency=None)

        async with asyncio.timeout(60):
            marked, deleted = await asyncio.gather(
                world.admin.write(SET_DEFAULT, {"id": free, "expectedVersion": 1}),
                world.admin.write("customerClassDelete", {"ids": [free, f"CustomerClass:{key}"]}),
            )

        (of_new, _) = (errors(result) for result in deleted["results"])
        assert (errors(marked), of_new) in (
            ([], [("DEFAULT_PROTECTED", "input.ids.0")]),
            ([("NOT_FOUND", "input.id")], []),
        )
        await default_key()


async def test_the_mark_waits_for_a_change_of_the_old_default_and_counts_on(world: World, database: str) -> None:
    """R-46, R-58: the old one is read once its other change is there, so none of its versions is lost."""
    only_postgresql(database)
    free = await customer_class(world.admin, "Free", currency=None)
    async with elsewhere(database) as other:
        # given: somebody has begun to change the old default
        await other.execute("UPDATE customer_class SET description = 'other', version = 2 WHERE id = 1")
        # when
        marked = asyncio.create_task(world.admin.write(SET_DEFAULT, {"id": free, "expectedVersion": 1}))
        await asyncio.sleep(SOON_SECONDS)
        assert not marked.done()
        await other.execute("COMMIT")
        payload = await marked

    # then
    assert errors(payload) == []
    old = await CustomerClass.get(id=1)
    assert (old.description, old.version, old.is_default) == ("other", 3, False)

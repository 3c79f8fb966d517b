"""A class that is deleted while a write that refers to it is on its way: the write says that it isn't there."""

import asyncio
from typing import Any

import asyncpg
import pytest

from models.records.customer import Customer
from resolvers.actor import Actor
from resolvers.planned.prediction import Planned
from resolvers.planned.until import planned_until
from resolvers.use_cases import foresee_planned
from tests.factories.client import errors
from tests.factories.tables import table
from tests.factories.world import EUR, World, customer_class
from tests.planned.planning import days, plan, planned
from tests.storage.writing.test_locks import SOON_SECONDS, elsewhere, only_postgresql


def key(id: str) -> int:
    """The number in a global id."""
    return int(id.rpartition(":")[2])


async def test_a_customer_is_not_made_on_a_class_that_is_deleted_meanwhile(world: World, database: str) -> None:
    """R-67: failing; its billing period was asked for once the class was found, and was gone with it."""
    only_postgresql(database)
    gone = await customer_class(world.north, "Gone")
    before = await table("customer")
    async with elsewhere(database) as other:
        # given: somebody is about to delete the class, and nobody reads its panel
        await other.execute("LOCK TABLE statistics IN ACCESS EXCLUSIVE MODE")
        # when
        input = {"name": "Ann", "currency": EUR, "customerClass": gone}
        saved = asyncio.create_task(world.north.write("customerSave", input))
        await asyncio.sleep(SOON_SECONDS)
        assert not saved.done()
        await other.execute("DELETE FROM customer_class WHERE id = $1", key(gone))
        await other.execute("COMMIT")
        payload = await saved

    # then
    assert errors(payload) == [("NOT_FOUND", "input.customerClass")]
    assert not await Customer.exists(name="Ann")
    assert await table("customer") == before


async def test_a_planned_name_is_free_once_the_class_that_had_it_is_deleted(
    world: World, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R-85: passing; the class was found by its name, and followed when it was gone."""
    only_postgresql(database)
    gone = await customer_class(world.admin, "Gone")
    await planned(world.admin, gone, days(3), name="Renamed")

    async def deleted_then(actor: Actor, of_class: int, *until: Any) -> list[Planned]:  # noqa: ANN401  # as it is called
        changes = await planned_until(actor, of_class, *until)
        connection = await asyncpg.connect(database)
        await connection.execute("DELETE FROM customer_class WHERE id = $1", key(gone))
        await connection.close()
        return changes

    monkeypatch.setattr(foresee_planned, "planned_until", deleted_then)

    payload = await plan(world.admin, [world.private], days(4), name="Gone")

    assert [errors(result) for result in payload["results"]] == [[]]
    assert payload["record"]["state"] == "PLANNED"

"""Options that an older release took out of a list, since another one looks like them: values become that one."""

import asyncio
import json

from tortoise.backends.base.executor import EXECUTOR_CACHE

from models.database.connection import close, connect, migrate
from models.database.open_readers import open_reader
from models.records.custom_field_definition import CustomFieldDefinition
from models.records.custom_field_values import CustomerFieldValue
from schema.api.execution import Execution
from tests.factories.world import World, build_world, customer
from tests.values.test_older_rows import field, rows, run

BEFORE = "0040_values_that_are_none"


def test_a_default_value_becomes_the_option_that_is_kept_of_its_own_list(older: str) -> None:
    """Another list may have kept the other one."""
    gold = field(1, "LIST", "gold").replace("'[]', '[]'", """'[]', '["Gold", "gold"]'""")
    upper = field(2, "LIST", "GOLD").replace("'[]', '[]'", """'[]', '["GOLD", "gold"]'""")
    text = field(3, "TEXT", "gold")
    asyncio.run(run(older, gold, upper, text))

    asyncio.run(migrate(older))

    found = asyncio.run(rows(older, "SELECT options, default_value FROM custom_field_definition ORDER BY id"))
    assert [(json.loads(options), default) for options, default in found] == [
        (["Gold"], "Gold"),
        (["GOLD"], "GOLD"),
        ([], "gold"),
    ]


async def test_values_that_are_left_on_an_option_that_is_gone_become_the_one_that_is_kept(older: str) -> None:
    """R-1: a field or a customer with such a value couldn't be saved any more."""
    await migrate(older, BEFORE)
    # Tortoise keeps its INSERTs in the dialect of the first database.
    EXECUTOR_CACHE.clear()
    await connect(older)
    reader = await open_reader(older)
    await build_world(Execution(reader))
    world = World(Execution(reader))
    input = {"name": "Plan", "object": "CUSTOMER", "type": "LIST", "properties": {"options": ["Gold", "Silver"]}}
    plan = await world.admin.done("customFieldDefinitionSave", input)
    await CustomFieldDefinition.filter(id=1).update(default_value="gold")
    for number, value in enumerate(("gold", "Silver", "bronze"), 3):
        assert await customer(world.admin, value, on=world.private) == f"Customer:{number}"
        await CustomerFieldValue.create(customer_id=number, custom_field_id=1, value=value)
    await reader.close()
    await close()

    await migrate(older)

    await connect(older)
    kept = await CustomerFieldValue.all().order_by("customer_id")
    assert [row.value for row in kept] == ["Gold", "Silver", "bronze"]
    assert (await CustomFieldDefinition.get(id=1)).default_value == "Gold"
    reader = await open_reader(older)
    change = {"id": plan["id"], "expectedVersion": 1, "description": "as before"}
    await World(Execution(reader)).admin.done("customFieldDefinitionSave", change)
    await reader.close()
    await close()

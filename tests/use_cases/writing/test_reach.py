"""A save of a class judges by the rules that read what it touches, and leaves alone what it doesn't reach."""

from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from tests.factories.client import errors
from tests.factories.tables import all_tables
from tests.factories.world import World, customer_class

INVOICED = {"statistics": {"generateStatistics": True}, "regularInvoices": {"useRegularInvoices": True}}


async def _broken_class(world: World) -> str:
    """A class that breaks R-20 since somebody wrote to its tables, which no save can do."""
    id = await customer_class(world.admin, "Invoiced", finances=INVOICED)
    async with in_transaction():
        statement = "UPDATE statistics SET generate_statistics = FALSE WHERE customer_class_id ="
        await get_connection("default").execute_query(f"{statement} {id.partition(':')[2]}")
    return id


async def test_a_save_of_what_no_broken_rule_reads_goes_through(world: World) -> None:
    id = await _broken_class(world)

    await world.admin.done("customerClassSave", {"id": id, "expectedVersion": 1, "description": "Another"})

    read = "query ($id: ID!) { customerClass(id: $id) { description finances { statistics { generateStatistics } } } }"
    created = (await world.admin.ask(read, id=id))["customerClass"]
    assert created == {"description": "Another", "finances": {"statistics": {"generateStatistics": False}}}


async def test_a_save_of_what_a_broken_rule_reads_is_told(world: World) -> None:
    id = await _broken_class(world)
    before = await all_tables()
    for finances in ({"statistics": {"generateStatistics": False}}, {"regularInvoices": {"useRegularInvoices": True}}):
        payload = await world.admin.write(
            "customerClassSave", {"id": id, "expectedVersion": 1, "finances": finances, "description": "Another"}
        )

        path = "input.finances.regularInvoices.useRegularInvoices"
        assert errors(payload) == [("STATISTICS_REQUIRED", path)]
    assert await all_tables() == before

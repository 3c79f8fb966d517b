"""Values of custom fields that older releases left: `migrate` removes those that are none, and those of the erased."""

from tortoise.backends.base.executor import EXECUTOR_CACHE

from models.database.connection import close, connect, migrate
from models.database.open_readers import open_reader
from models.records.custom_field_values import AccountFieldValue, CustomerFieldValue
from models.records.customer import Customer
from resolvers import clock
from schema.api.execution import Execution
from tests.factories.tables import table
from tests.factories.world import World, build_world, customer

BEFORE = "0039_names_beside_customer_counts"
GIVEN = (None, "", "blue", "0")


async def _fill(world: World) -> None:
    """A personal field, 1 and 3, and another one, 2 and 4; two customers with an account, of whom 4 is erased."""
    for kind in ("CUSTOMER", "ACCOUNT"):
        for personal in (True, False):
            input = {"name": f"F{personal}", "object": kind, "type": "TEXT", "containsPersonalData": personal}
            await world.admin.done("customFieldDefinitionSave", input)
    for number, name in enumerate(("Ann", "Bob"), 3):
        id = await customer(world.admin, name, on=world.private)
        account = await world.admin.done("accountSave", {"name": name, "customer": id})
        assert (id, account["id"]) == (f"Customer:{number}", f"Account:{number - 2}")
        for field in (1, 2):
            await CustomerFieldValue.create(customer_id=number, custom_field_id=field, value="blue")
            await AccountFieldValue.create(account_id=number - 2, custom_field_id=field + 2, value="green")
    await Customer.filter(id=4).update(erased_at=clock.now())


async def _empty(world: World) -> None:
    """A customer and an account of each that has none of the values, but in one way or another."""
    for number, value in enumerate(GIVEN, 5):
        id = await customer(world.admin, f"C{number}", on=world.private)
        account = await world.admin.done("accountSave", {"name": "1", "customer": id})
        await CustomerFieldValue.create(customer_id=number, custom_field_id=2, value=value)
        key = int(account["id"].rpartition(":")[2])
        await AccountFieldValue.create(account_id=key, custom_field_id=4, value=value)


async def test_what_is_no_value_and_what_is_personal_of_the_erased_goes_and_all_else_stays(older: str) -> None:
    """R-35, R-48: a field of which nobody has a value can be deleted, and of the erased nothing personal is left."""
    await migrate(older, BEFORE)
    # Tortoise keeps its INSERTs in the dialect of the first database.
    EXECUTOR_CACHE.clear()
    await connect(older)
    reader = await open_reader(older)
    await build_world(Execution(reader))
    await _fill(World(Execution(reader)))
    await _empty(World(Execution(reader)))
    await reader.close()
    await close()

    await migrate(older)

    await connect(older)
    of_customers, of_accounts = await table("customer_field_value"), await table("account_field_value")
    await close()
    assert [(row["customer_id"], row["custom_field_id"], row["value"]) for row in of_customers] == [
        (3, 1, "blue"),
        (3, 2, "blue"),
        (4, 2, "blue"),
        (7, 2, "blue"),
        (8, 2, "0"),
    ]
    assert [(row["account_id"], row["custom_field_id"], row["value"]) for row in of_accounts] == [
        (1, 3, "green"),
        (1, 4, "green"),
        (2, 4, "green"),
        (5, 4, "blue"),
        (6, 4, "0"),
    ]

"""Columns that lists of classes are ordered by equal those of the other tables, after every kind of write."""

from collections.abc import Mapping

from tortoise.connection import get_connection

from resolvers.records.class_list_columns import COLUMNS
from tests.factories.world import World, customer_class

USED = {"useRegularInvoices": True}


async def kept_and_real() -> list[tuple[Mapping[str, object], Mapping[str, object]]]:
    """Of each class what its row keeps, and what the other tables say."""
    cells = ", ".join(f"{name} AS kept_{name}, COALESCE({sql}, '') AS real_{name}" for name, sql in COLUMNS.items())
    _, rows = await get_connection("default").execute_query(f"SELECT {cells} FROM customer_class ORDER BY id")  # noqa: S608
    return [
        ({name: row[f"kept_{name}"] for name in COLUMNS}, {name: row[f"real_{name}"] for name in COLUMNS})
        for row in rows
    ]


async def listed_columns(world: World, id: str) -> tuple[str, str]:
    """Columns of a class that a list shows."""
    document = "query($id: ID!) { customerClass(id: $id) { invoicingPreference taxationMethod } }"
    read = (await world.admin.ask(document, id=id))["customerClass"]
    return read["invoicingPreference"], read["taxationMethod"]


async def test_every_way_to_write_a_class_keeps_what_its_list_shows(world: World) -> None:
    """Given classes that are made, saved, copied, put back and whose reseller is renamed, then each row agrees."""
    admin = world.admin
    fixed = {"assessTaxes": True, "method": "FIXED_VAT", "parameters": {"fixedVat": {"vatRate": "19"}}}
    class_id = await customer_class(admin, "Made with panels", finances={"taxation": fixed, "regularInvoices": USED})
    assert await listed_columns(world, class_id) == ("REGULAR", "FIXED_VAT")
    untaxed = {"taxation": {"assessTaxes": False}}
    await admin.done("customerClassSave", {"id": class_id, "expectedVersion": 1, "finances": untaxed})
    assert await listed_columns(world, class_id) == ("REGULAR", "NONE")
    unused = {"regularInvoices": {"useRegularInvoices": False}}
    await admin.done("customerClassSave", {"id": class_id, "expectedVersion": 2, "finances": unused})
    assert await listed_columns(world, class_id) == ("NONE", "NONE")
    copy = await admin.done("customerClassClone", {"id": class_id, "name": "Copy"})
    assert await listed_columns(world, str(copy["id"])) == ("NONE", "NONE")
    await admin.done("customerClassRevert", {"id": class_id, "expectedVersion": 3, "to": {"version": 1}})
    assert await listed_columns(world, class_id) == ("REGULAR", "FIXED_VAT")

    rows = await kept_and_real()

    assert [kept for kept, _ in rows] == [real for _, real in rows]
    assert {kept["taxation_method"] for kept, _ in rows} == {"NONE", "FIXED_VAT"}


async def test_a_renamed_reseller_is_found_by_its_new_name(world: World) -> None:
    """Given a reseller that is renamed, then the list in the order of managers has its classes in their new place."""
    by_manager = "{ customerClasses(orderBy: [{ field: MANAGED_BY }]) { nodes { name } } }"
    before = [node["name"] for node in (await world.admin.ask(by_manager))["customerClasses"]["nodes"]]
    assert before[-2:] == ["North's own", "South's own"]

    await world.admin.done("resellerSave", {"id": "Reseller:1", "expectedVersion": 1, "name": "Zenith"})

    after = [node["name"] for node in (await world.admin.ask(by_manager))["customerClasses"]["nodes"]]
    assert after[-2:] == ["South's own", "North's own"]
    rows = await kept_and_real()
    assert [kept for kept, _ in rows] == [real for _, real in rows]


async def test_a_dry_run_keeps_nothing(world: World) -> None:
    """Given a dry run that would turn invoices on, then lists go on saying that there are none."""
    values = {"id": world.private, "expectedVersion": 1, "finances": {"regularInvoices": USED}}
    payload = await world.admin.write("customerClassSave", {**values, "validateOnly": True})

    assert payload["userErrors"] == []
    assert await listed_columns(world, world.private) == ("NONE", "NONE")

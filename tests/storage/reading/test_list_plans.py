"""How a page of a list is found in each order and by each filter: by an index, or by reading all, as is told here.

With thousands of rows both databases choose as they do with a million. What they do is kept in `list_plans.txt`, so
that an index that is lost, or a filter that no index serves any more, is a difference that somebody has to look at.
With UPDATE_LIST_PLANS set the file is written again.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path

from tortoise.connection import get_connection

from models.database.open_readers import open_reader
from models.declaration.access import Role
from models.records.customer import Customer
from resolvers.reading.cursor import encode
from schema.api.execution import Execution
from schema.api.role_schema import role_schema
from tests.contract.test_orders import ordered_lists
from tests.factories.client import Client
from tests.factories.recording_reader import RecordingReader
from tests.factories.world import ADMIN, World
from tests.storage.reading.page_runs import page_run, ways_found, ways_kept
from web.demo import bulk

KEPT = Path(__file__).with_name("list_plans.txt")
CLASSES, RESELLERS, CUSTOMERS_OF_CLASS = 4000, 40, 4
LISTS = ("customerClasses", "customers")
LOOKED_UP = {
    "sqlite": re.compile(r"USING (COVERING )?INDEX \w+ \(\(\w+,rowid\)[<>]\(\?,\?\)\)"),
    "postgresql": re.compile(r"Index Cond: \(ROW\("),
}
"""How a plan says that a page begins at its cursor."""

LINKED = {"CUSTOMER_CLASS": "customer_class__name_key", "RESELLER": "reseller__name_key", "CURRENCY": "currency__code"}
"""Orders of customers by what they lead to, of which one index has the names and another one the customers."""

NOT_LOOKED_UP = ("NAME", *(f"customers orderBy: [{{ field: {name}" for name in LINKED))
"""Orders whose values hardly repeat, and those of two indexes."""

FILTERS: Mapping[str, Sequence[str]] = {
    "customerClasses": (
        'name: { startsWith: "Class 00" }',
        'businessModel: { eq: "BusinessModel:2" }',
        'currency: { eq: "Currency:2" }',
        "invoicingPreference: { eq: REGULAR }",
        "taxationMethod: { eq: FIXED_VAT }",
        "customerCount: { gte: 1 }",
    ),
    "customers": ('name: { startsWith: "A" }', 'customerClass: { eq: "CustomerClass:1" }'),
}


async def many_classes() -> None:
    """Thousands of classes of some resellers, as the demo's bulk has them, with customers."""
    connection = get_connection("default")

    def quiet(_what: str, _done: int, _of: int) -> None:
        return

    rows = bulk.resellers(RESELLERS, 10, 1)
    await bulk.insert(connection, "reseller", bulk.RESELLER_COLUMNS, rows, RESELLERS, quiet)
    _, found = await connection.execute_query("SELECT id FROM reseller ORDER BY id")
    classes = bulk.classes(CLASSES, 10, [row["id"] for row in found], 1, [1, 2])
    await bulk.insert(connection, "customer_class", bulk.CLASS_COLUMNS, classes, CLASSES, quiet)
    await connection.execute_query("UPDATE customer_class SET currency_id = 2 WHERE id % 20 = 0")
    await bulk.fill_panels(connection, quiet)
    for values in (
        "taxation SET assess_taxes = TRUE, method = 'FIXED_VAT'",
        "regular_invoices SET use_regular_invoices = TRUE",
    ):
        await connection.execute_query(f"UPDATE {values} WHERE customer_class_id % 30 = 0")
    await bulk.keep_list_columns(connection)
    columns = "reseller_id, customer_class_id, created_at, updated_at, type, currency_id, version"
    for number in range(CUSTOMERS_OF_CLASS):
        await connection.execute_query(
            f"INSERT INTO customer (name, name_key, {columns}) SELECT name || {number}, name_key || {number}, "  # noqa: S608
            "managed_by_id, id, created_at, updated_at, 'RETAIL', 1, 1 FROM customer_class WHERE id > 10 ORDER BY id"
        )
    if connection.capabilities.dialect != "sqlite":
        # As PostgreSQL does by itself; SQLite has no figures, unless somebody asks for them.
        await connection.execute_query("VACUUM ANALYZE")


def questions() -> Iterator[tuple[str, str]]:
    """Each list in each order, and with each of the filters above in the order of names."""
    for listed in ordered_lists(role_schema(Role.ADMINISTRATOR).graphql_schema):
        if listed.above or listed.name not in LISTS:
            continue
        all_arguments = [
            f"orderBy: [{{ field: {order}, direction: {direction} }}]"
            for order in listed.orders
            for direction in ("ASC", "DESC")
        ]
        all_arguments += [f"where: {{ {filter} }}" for filter in FILTERS[listed.name]]
        for arguments in all_arguments:
            yield f"{listed.name} {arguments}", f"{{ {listed.name}(first: 50, {arguments}) {{ nodes {{ id }} }} }}"


def explained(database: str) -> tuple[str, str]:
    """Kind of a database and the words that have it tell how it will run a statement."""
    return ("sqlite", "EXPLAIN QUERY PLAN") if database.startswith("sqlite") else ("postgresql", "EXPLAIN")


async def plan_of(reader: RecordingReader, explain: str) -> list[str]:
    """The lines of the plans of the statements that were read."""
    plan: list[str] = []
    for sql, values in reader.statements:
        plan += [str(row[-1]) for row in await reader.reader.fetch((f"{explain} {sql}", values), 10)]
    return plan


async def test_a_page_is_found_by_an_index(world: World, database: str) -> None:
    """Given thousands of classes and customers, then how each page is found is what is kept of it."""
    await many_classes()
    found = await ways_found(questions(), database, CLASSES)

    assert found == ways_kept(KEPT, database, found)


async def test_a_page_begins_at_its_cursor(world: World, database: str) -> None:
    """Given thousands of equal values, then a page after a cursor is looked up by the value and the key at once."""
    await many_classes()
    reader = RecordingReader(await open_reader(database))
    client = Client(Execution(reader), ADMIN)  # type: ignore[arg-type]
    kind, explain = explained(database)
    looked_up = LOOKED_UP[kind]
    passing: list[str] = []
    for name, document in questions():
        if "orderBy" not in name or any(order in name for order in NOT_LOOKED_UP):
            continue
        page = "nodes { id } pageInfo { endCursor }"
        first = await client.ask(document.replace("nodes { id }", page))
        cursor = first[name.partition(" ")[0]]["pageInfo"]["endCursor"]
        reader.statements.clear()
        await client.ask(document.replace("first: 50", f'first: 50, after: "{cursor}"'))
        plan = await plan_of(reader, explain)
        if not any(looked_up.search(line) for line in plan):
            passing.append(f"{name}: {plan}")
    await reader.reader.close()

    assert passing == []


async def test_a_late_page_by_a_linked_name_reads_no_more(world: World, database: str) -> None:
    """Given a cursor amid thousands of one currency, then none of those before it is read, nor any of others."""
    await many_classes()
    reader = RecordingReader(await open_reader(database))
    client = Client(Execution(reader), ADMIN)  # type: ignore[arg-type]
    middle = CLASSES * CUSTOMERS_OF_CLASS // 2 + CLASSES // 2
    many: list[str] = []
    for name, direction in product(LINKED, ("ASC", "DESC")):
        ((value,),) = await Customer.filter(id=middle).values_list(LINKED[name])
        order = f"orderBy: [{{ field: {name}, direction: {direction} }}]"
        reader.statements.clear()
        page = await client.ask(
            f'{{ customers(first: 50, {order}, after: "{encode([value or "", middle])}") {{ nodes {{ id }} }} }}'
        )
        run = await page_run(reader, database)
        assert len(page["customers"]["nodes"]) == 50
        if run.rows_read >= CLASSES:
            many.append(f"{order}: {run}")
    await reader.reader.close()

    assert many == []

"""Filtered pages of classes: few rows are found and sorted, many are passed along the order, and both show the same."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from tortoise.connection import get_connection

from models.database.open_readers import open_reader
from resolvers.reading.lists import STATEMENTS
from resolvers.reading.pages import few_or_many
from schema.api.execution import Execution
from tests.factories.client import Client, Json
from tests.factories.recording_reader import RecordingReader
from tests.factories.world import ADMIN, World
from tests.storage.reading.page_runs import page_run
from tests.storage.reading.test_list_plans import CLASSES, many_classes

PAGE = "nodes { id } pageInfo { endCursor hasNextPage }"
BOTH = '{ oneOf: ["Currency:1", "Currency:2"] }'
MANY = 2 * CLASSES
"""Rows that a page doesn't read, about: to find half of the classes and to sort them takes more."""

NEVER = '{ gte: "2100-01-01T00:00:00Z" }'

PAGES = (
    ('currency: { eq: "Currency:1" }', "UPDATED_AT"),
    ('currency: { eq: "Currency:1" }', "CURRENCY"),
    (f"currency: {BOTH}", "NAME"),
    ("currency: { isNull: true }", "CREATED_AT"),
    ('businessModel: { eq: "BusinessModel:2" }', "BUSINESS_MODEL"),
    ('businessModel: { oneOf: ["BusinessModel:2"] }', "UPDATED_AT"),
    ("isDefault: { eq: true }", "UPDATED_AT"),
    ("sharedWithResellers: { eq: true }", "CREATED_AT"),
    (f"createdAt: {NEVER}", "NAME"),
    (f'OR: [{{ updatedAt: {NEVER} }}, {{ name: {{ eq: "none" }} }}]', "CREATED_AT"),
    ("AND: [{ taxationMethod: { oneOf: [NONE, FIXED_VAT] } }]", "INVOICING_PREFERENCE"),
)

LATE_PAGES = (
    ('name: { startsWith: "Class" }', "NAME"),
    ('currency: { eq: "Currency:1" }', "CURRENCY"),
    ("taxationMethod: { eq: NONE }", "TAXATION_METHOD"),
    ('businessModel: { eq: "BusinessModel:1" }', "NAME"),
)
"""Lists whose cursor stands amid thousands of rows of the one value that is asked for, or behind them."""


def listed(where: str, order: str, direction: str = "ASC", after: str = "", first: int = 50) -> str:
    """A page of classes."""
    cursor = f', after: "{after}"' if after else ""
    ordered = f"orderBy: [{{ field: {order}, direction: {direction} }}]"
    return f"{{ customerClasses(first: {first}, where: {{ {where} }}, {ordered}{cursor}) {{ {PAGE} }} }}"


async def rows_read(reader: RecordingReader, client: Client, document: str, database: str) -> int:
    """How many rows the page reads, about."""
    reader.statements.clear()
    await client.ask(document)
    return (await page_run(reader, database)).rows_read


async def late(client: Client, where: str, order: str) -> str:
    """The cursor of a page behind most of the rows."""
    cursor = ""
    for _ in range(CLASSES * 2 // 3 // 100 if "businessModel" not in where else CLASSES // 3 // 100):
        page = (await client.ask(listed(where, order, after=cursor, first=100)))["customerClasses"]
        cursor = page["pageInfo"]["endCursor"]
        assert page["pageInfo"]["hasNextPage"]
    return cursor


async def test_a_filtered_page_reads_few_rows(world: World, database: str) -> None:
    """Given thousands of classes, then a page reads no more than a part of them, whatever it is filtered by."""
    await many_classes()
    reader = RecordingReader(await open_reader(database))
    client = Client(Execution(reader), ADMIN)  # type: ignore[arg-type]
    documents = [listed(where, order) for where, order in PAGES]
    documents += [listed(where, order, after=await late(client, where, order)) for where, order in LATE_PAGES]
    many = {one: read for one in documents if (read := await rows_read(reader, client, one, database)) >= MANY}
    await reader.reader.close()

    assert many == {}


@pytest.mark.parametrize(
    "where", ['currency: { eq: "Currency:1" }', f"currency: {BOTH}", "invoicingPreference: { eq: NONE }"]
)
async def test_a_reseller_reads_its_own_rows(world: World, database: str, where: str) -> None:
    """Given a reseller of a hundred classes, then what most of all classes have isn't looked for among all of them."""
    await many_classes()
    found = await get_connection("default").execute_query_dict("SELECT MAX(managed_by_id) AS id FROM customer_class")
    reader = RecordingReader(await open_reader(database))
    actor = replace(world.north.actor, reseller_id=found[0]["id"])
    client = Client(Execution(reader), actor)  # type: ignore[arg-type]
    read = await rows_read(reader, client, listed(where, "NAME"), database)
    await reader.reader.close()

    assert read < MANY


def pages() -> Iterator[tuple[str, str, str]]:
    """Each of the filters in some orders."""
    filters = dict.fromkeys(where for where, _ in (*PAGES, *LATE_PAGES))
    yield from product(filters, ("NAME", "CURRENCY", "CUSTOMER_COUNT", "UPDATED_AT"), ("ASC", "DESC"))


async def test_both_ways_show_the_same(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given a filter in an order, then its pages are the same ones, whether its rows are few or many."""
    await many_classes()
    shown: dict[int, list[tuple[str, str, str, Json]]] = {}
    for most in (0, CLASSES * 2):
        monkeypatch.setattr(few_or_many, "MOST_SORTED", most)
        STATEMENTS.clear()
        shown[most] = []
        for where, order, direction in pages():
            cursor = ""
            for _ in range(3):
                page = (await world.admin.ask(listed(where, order, direction, cursor, first=7)))["customerClasses"]
                shown[most].append((where, order, direction, page))
                cursor = page["pageInfo"]["endCursor"] or ""
    STATEMENTS.clear()

    assert shown[0] == shown[CLASSES * 2]
    assert any(page["nodes"] for *_, page in shown[0])

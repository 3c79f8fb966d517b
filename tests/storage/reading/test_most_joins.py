"""A row leads to at most 60 others, whatever its list is filtered and ordered by; one more is refused beforehand."""

from typing import Final

import pytest

from resolvers.reading.statement import MOST_JOINS
from schema.api.problems import RequestErrorCode
from tests.factories.client import Json
from tests.factories.world import NORTH, SOUTH, World, customer

PANELS: Final = """finances {
  statistics { __typename } regularInvoices { __typename } outOfTurnInvoices { __typename } taxation { __typename }
} webSelfCare { __typename } rightToBeForgotten { __typename } fraudProtection { __typename }
notifications { emailAddresses { __typename } types { __typename } }"""
OF_PANELS: Final = 9

LINKED: Final = """finances {
  statistics { calendar { id } } regularInvoices { invoiceTemplate { id } } outOfTurnInvoices { invoiceTemplate { id } }
  taxation { taxPlugin { id } again: taxPlugin { id } }
} webSelfCare { __typename } rightToBeForgotten { __typename }
fraudProtection { fraudTrafficProfile { id currency { id } destinationGroupSet { id } } }
notifications { emailAddresses { __typename } types { __typename } }"""
OF_LINKED: Final = OF_PANELS + 8

LISTS: Final = {
    "ordered": "orderBy: [{field: CUSTOMER_COUNT}]",
    "filtered": "where: {customerCount: {gte: 0}}",
    "filtered and ordered": "where: {customerCount: {gte: 0}}, orderBy: [{field: CUSTOMER_COUNT}]",
}
EVERY_CLASS: Final = [f"CustomerClass:{number}" for number in range(1, 6)]


def currencies(count: int) -> str:
    """The currency of a row under so many aliases, each of which is a join of its own."""
    return " ".join(f"c{number}: currency {{ id }}" for number in range(count))


ROWS: Final = {
    "objects made of rows": f"id businessModel {{ id }} {PANELS} {currencies(MOST_JOINS - OF_PANELS - 1)}",
    "objects that SQLite writes": f"id {LINKED} {currencies(MOST_JOINS - OF_LINKED)}",
}
"""Rows that lead to as many others as they may."""


@pytest.fixture
def on_sqlite(database_url: str) -> None:
    """Only on SQLite: PostgreSQL has room for any number of tables, and takes seconds to plan so many joins."""
    if not database_url.startswith("sqlite"):
        pytest.skip("SQLite alone joins so many tables and no more")


@pytest.mark.usefixtures("on_sqlite")
@pytest.mark.parametrize("arguments", LISTS.values(), ids=LISTS)
@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
async def test_a_list_of_rows_with_all_joins_is_ordered_and_filtered_by_customers(
    world: World, row: str, arguments: str
) -> None:
    data = await world.admin.ask(f"{{ customerClasses(first: 5, {arguments}) {{ nodes {{ {row} }} }} }}")

    found = [node["id"] for node in data["customerClasses"]["nodes"]]
    assert sorted(found) == EVERY_CLASS
    # The resellers themselves are on it.
    assert (found[-1] == world.shared) is ("orderBy" in arguments)


@pytest.mark.usefixtures("on_sqlite")
@pytest.mark.parametrize("arguments", LISTS.values(), ids=LISTS)
@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
async def test_one_join_more_is_refused_whatever_the_list_is_ordered_by(world: World, row: str, arguments: str) -> None:
    refused = await world.admin.refusal(
        f"{{ customerClasses(first: 5, {arguments}) {{ nodes {{ {row} managedBy {{ id }} }} }} }}"
    )

    message = f"A row leads to at most {MOST_JOINS} others, counted for each list and its links."
    assert (refused.code, refused.messages) == (RequestErrorCode.VALIDATION_FAILED, (message,))


async def test_a_list_below_several_rows_has_room_for_all_joins_and_its_order(world: World) -> None:
    """The list's parents are joined, too."""
    row = f"id customerClass {{ {PANELS} }} {currencies(MOST_JOINS - OF_PANELS - 1)}"
    for number in range(2):
        await customer(world.north, f"Ann {number}", on=world.shared)
    await customer(world.south, "Bob", on=world.shared)
    resellers = f"resellers(first: 5, orderBy: [{{field: CUSTOMER_COUNT}}]) {{ nodes {{ {row} }} }}"

    data = await world.admin.ask(f"{{ customerClasses(first: 5) {{ nodes {{ id usage {{ {resellers} }} }} }} }}")

    nodes: list[Json] = data["customerClasses"]["nodes"]
    found = {node["id"]: [reseller["id"] for reseller in node["usage"]["resellers"]["nodes"]] for node in nodes}
    assert found == {**{key: [] for key in EVERY_CLASS}, world.shared: [SOUTH, NORTH]}


@pytest.mark.usefixtures("on_sqlite")
async def test_the_payload_of_a_write_has_such_a_list(world: World) -> None:
    """It was an internal error after the write had been done."""
    page = f"customerClasses(first: 5, {LISTS['ordered']}) {{ nodes {{ {ROWS['objects made of rows']} }} }}"
    document = f"""mutation($input: CustomerClassSaveInput!) {{ customerClassSave(input: $input) {{
      customerClass {{ version }} query {{ {page} }} }} }}"""

    data = await world.admin.ask(document, input={"id": world.private, "expectedVersion": 1, "description": "New"})

    payload = data["customerClassSave"]
    assert payload["customerClass"] == {"version": 2}
    assert payload["query"]["customerClasses"]["nodes"][-1]["id"] == world.shared

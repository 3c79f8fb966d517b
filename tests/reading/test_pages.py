"""Walking through a list page by page: each row once, whatever the order, ties and directions."""

from dataclasses import replace

import pytest

from models.records.customer_class import CustomerClass
from tests.oracle.world import load
from tests.reading.agreement import Bench
from tests.reading.queries import Asked
from tests.reading.rows import ADMINISTRATOR, CUSTOMERS

pytestmark = pytest.mark.parametrize("bench", [ADMINISTRATOR], indirect=True, ids=["administrator"])

PAGE = """query($after: String, $by: [CustomerOrder!]) { customers(first: 2, after: $after, orderBy: $by) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor }
} }"""

ORDERS = (
    None,
    [{"field": "NAME", "direction": "DESC"}],
    [{"field": "CREATED_AT"}],
    [{"field": "RESELLER"}, {"field": "UPDATED_AT", "direction": "DESC"}],
    [{"field": "UPDATED_AT", "direction": "DESC"}, {"field": "NAME"}],
)


@pytest.mark.parametrize("by", ORDERS)
async def test_each_row_is_on_one_page(bench: Bench, by: object) -> None:
    seen: list[str] = []
    after = None
    while True:
        variables = {"after": after, "by": by}
        await bench.compare(Asked(PAGE, variables))
        answer = await bench.answer(PAGE, variables)
        page = answer["data"]["customers"]
        seen += [node["id"] for node in page["nodes"]]
        assert page["pageInfo"]["hasPreviousPage"] == (after is not None)
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break

    assert len(seen) == len(set(seen)) == len(CUSTOMERS)


@pytest.mark.parametrize(
    "cursor",
    [
        pytest.param("zzz", id="not base64"),
        pytest.param("eyJhIjoxfQ==", id="an object"),
        pytest.param("WzFd", id="too few values"),
        pytest.param("WyJhIiwxXQ==", id="not an instant"),
        pytest.param("WyIyMDI2LTAzLTMxVDIyOjMwOjAwIiwxXQ==", id="an instant without its offset"),
        pytest.param("WyIyMDI2LTAzLTMxIDIyOjMwOjAwKzAwOjAwIix0cnVlXQ==", id="a key that is no number"),
        pytest.param("WyIyMDI2LTAzLTMxIDIyOjMwOjAwKzAwOjAwIiw5MjIzMzcyMDM2ODU0Nzc1ODA4XQ==", id="a key of 64 bits"),
    ],
)
async def test_a_cursor_that_the_list_did_not_give_is_refused(bench: Bench, cursor: str) -> None:
    query = "query($after: String) { customers(after: $after, orderBy: {field: CREATED_AT}) { totalCount } }"

    assert await bench.compare(Asked(query, {"after": cursor})) == "with errors"


async def test_a_cursor_with_nul_is_refused(bench: Bench) -> None:
    assert await bench.compare(Asked('{ customers(after: "WyJcdTAwMDAiLDFd") { totalCount } }', {})) == "with errors"


async def test_a_text_that_looks_like_the_end_of_a_row_cuts_no_page(bench: Bench) -> None:
    # Given descriptions with the line breaks, quotes and commas that stand between two rows of an answer
    await CustomerClass.all().update(description='",\n{"id": "x"},\n\\"')
    reloaded = Bench(bench.execution, bench.schema, replace(bench.case, world=await load()))

    query = """{ customerClasses(first: 3) {
        a: nodes { id description } totalCount b: nodes { name managedBy { name } currency { code } }
        c: nodes { id description }
        pageInfo { startCursor endCursor hasNextPage }
    } }"""

    assert await reloaded.compare(Asked(query, {})) == "with data"
    page = (await reloaded.answer(query))["data"]["customerClasses"]
    assert [len(page["a"]), len(page["b"]), page["pageInfo"]["hasNextPage"]] == [3, 3, True]
    assert {node["description"] for node in page["a"]} == {'",\n{"id": "x"},\n\\"'}


async def test_a_page_without_rows_has_no_places(bench: Bench) -> None:
    query = """{ customerClasses(where: {name: {eq: "nobody's"}}) {
        nodes { id currency { code } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } totalCount
    } }"""

    await bench.compare(Asked(query, {}))

    assert (await bench.answer(query))["data"]["customerClasses"] == {
        "nodes": [],
        "pageInfo": {"startCursor": None, "endCursor": None, "hasNextPage": False, "hasPreviousPage": False},
        "totalCount": 0,
    }


async def test_the_places_of_a_page_are_found_without_its_rows(bench: Bench) -> None:
    query = "{ customers(first: 2) { pageInfo { startCursor endCursor hasNextPage } } }"
    with_rows = "{ customers(first: 2) { pageInfo { startCursor endCursor hasNextPage } nodes { id } } }"

    await bench.compare(Asked(query, {}))

    page_info = (await bench.answer(query))["data"]["customers"]["pageInfo"]
    assert page_info == (await bench.answer(with_rows))["data"]["customers"]["pageInfo"]
    assert page_info["hasNextPage"]

"""Walking through a list page by page: each row once, whatever the order, ties and directions."""

import pytest

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

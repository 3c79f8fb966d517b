"""Filters at their edges, where what is asked is little or nothing."""

import pytest

from resolvers.reading.filters import DEEPEST
from tests.reading.agreement import Bench
from tests.reading.queries import Asked
from tests.reading.rows import ADMINISTRATOR, CUSTOMERS

pytestmark = pytest.mark.parametrize("bench", [ADMINISTRATOR], indirect=True, ids=["administrator"])


async def count(bench: Bench, where: str) -> int:
    """How many customers a filter leaves, as both ways agree."""
    query = f"{{ customers(where: {where}) {{ totalCount nodes {{ id }} }} }}"
    await bench.compare(Asked(query, {}))
    answer = await bench.answer(query)
    counts: dict[str, dict[str, int]] = answer["data"]
    return counts["customers"]["totalCount"]


async def test_at_least_one_of_no_conditions_holds_for_no_row(bench: Bench) -> None:
    assert await count(bench, "{OR: []}") == 0
    assert await count(bench, "{NOT: {OR: []}}") == len(CUSTOMERS)


async def test_all_of_no_conditions_hold_for_every_row(bench: Bench) -> None:
    assert await count(bench, "{AND: []}") == len(CUSTOMERS)
    assert await count(bench, "{}") == len(CUSTOMERS)


async def test_every_text_begins_with_contains_and_ends_with_nothing(bench: Bench) -> None:
    assert await count(bench, '{name: {startsWith: "", contains: "", endsWith: ""}}') == len(CUSTOMERS)


async def test_a_text_ends_with_itself_and_not_with_a_longer_one(bench: Bench) -> None:
    assert await count(bench, '{name: {endsWith: "ÇELIK"}}') == 1
    assert await count(bench, '{name: {endsWith: "xçelik"}}') == 0


async def test_one_of_none_is_no_row(bench: Bench) -> None:
    assert await count(bench, "{name: {oneOf: []}}") == 0


async def test_what_is_not_above_a_value_includes_what_has_none(bench: Bench) -> None:
    direct = sum(customer[3] is None for customer in CUSTOMERS)

    assert await count(bench, "{reseller: {isNull: true}}") == direct
    assert await count(bench, '{NOT: {reseller: {eq: "Reseller:1"}}, reseller: {isNull: true}}') == direct


async def test_names_are_compared_without_case_and_patterns_are_plain_text(bench: Bench) -> None:
    assert await count(bench, '{name: {eq: "ANN"}}') == 3
    assert await count(bench, '{name: {contains: "%"}}') == 0


BESIDE = ('userName: {eq: "admin"}', "state: {oneOf: [VOID, IN_REVIEW]}", "applyAt: {isNull: true}")
LEVELS = ("NOT: %s", 'OR: [%s, {write: {contains: "Plan"}}]', 'AND: [{userName: {contains: "a"}}, %s]')


@pytest.mark.parametrize("turn", range(len(LEVELS)))
async def test_conditions_stand_beside_those_of_the_next_level(bench: Bench, turn: int) -> None:
    counts = set()
    for innermost in ("{state: {eq: VOID}}", '{applyAt: {gt: "2026-01-01T00:00:00Z"}}'):
        where = innermost
        for level in range(DEEPEST):
            where = LEVELS[(turn + level) % len(LEVELS)] % where
            where = f"{{{BESIDE[level % len(BESIDE)]}, {where}}}"
            query = f"{{ approvalRequests(where: {where}) {{ totalCount nodes {{ id state }} }} }}"
            await bench.compare(Asked(query, {}))
            counts.add((await bench.answer(query))["data"]["approvalRequests"]["totalCount"])
    assert len(counts) > 1


@pytest.mark.parametrize("condition", ['userName: {eq: "admin"}', 'applyAt: {gt: "2026-01-01T00:00:00Z"}'])
async def test_a_condition_that_is_unknown_is_negated_on_every_level(bench: Bench, condition: str) -> None:
    where = "{state: {eq: VOID}}"
    for _ in range(DEEPEST):
        where = f"{{{condition}, NOT: {where}}}"
        query = f"{{ approvalRequests(where: {where}) {{ totalCount nodes {{ id state }} }} }}"
        assert await bench.compare(Asked(query, {})) == "with data"

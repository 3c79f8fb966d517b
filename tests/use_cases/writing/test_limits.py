"""The limits that columns declare, at their edges: whatever is inside is kept exactly, whatever is outside is named."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories.client import Json, errors
from tests.factories.world import UNIVERSAL, World

STATISTICS = "input.finances.statistics."


async def save_statistics(world: World, values: Json) -> Json:
    """The payload of a save that would change the statistics of a class, without writing."""
    input = {"id": world.private, "expectedVersion": 1, "validateOnly": True, "finances": {"statistics": values}}
    return await world.admin.write("customerClassSave", input)


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(days=st.one_of(st.integers(-3, 3), st.integers(3648, 3653), st.integers(-(2**31), 2**31 - 1)))
async def test_a_whole_number_is_taken_from_its_minimum_to_its_maximum(world: World, days: int) -> None:
    payload = await save_statistics(world, {"permanentTerminationAfterDays": days})

    if 0 <= days <= 3650:
        assert errors(payload) == []
        assert [change["after"] for change in payload["changes"]] == ([str(days)] if days != 30 else [])
    else:
        code, limit = ("TOO_SMALL", "0") if days < 0 else ("TOO_LARGE", "3650")
        assert errors(payload) == [(code, STATISTICS + "permanentTerminationAfterDays")]
        (error,) = payload["userErrors"]
        assert (error["limit"], error["actual"]) == (limit, str(days))


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(
    amount=st.one_of(
        st.decimals("-1", "0.001", places=5),
        st.decimals("999.99", "1000.01", places=7),
        st.decimals("0", "1000", places=6),
    )
)
async def test_an_exact_number_is_kept_to_its_last_digit_or_refused(world: World, amount: Decimal) -> None:
    payload = await save_statistics(world, {"roundUpToNearest": str(amount)})

    if amount < Decimal("0.00001"):
        assert errors(payload) == [("TOO_SMALL", STATISTICS + "roundUpToNearest")]
    elif amount > 1000:
        assert errors(payload) == [("TOO_LARGE", STATISTICS + "roundUpToNearest")]
    elif amount != round(amount, 5):
        assert errors(payload) == [("TOO_PRECISE", STATISTICS + "roundUpToNearest")]
    else:
        assert errors(payload) == []
        (change,) = payload["changes"]
        assert Decimal(change["after"].strip('"')) == amount


@pytest.mark.parametrize("amount", ["0.00001", "1000", "999.99999", "123.45678"])
async def test_an_exact_number_is_read_back_as_it_was_written(world: World, amount: str) -> None:
    input = {"id": world.private, "expectedVersion": 1, "finances": {"statistics": {"roundUpToNearest": amount}}}

    saved = await world.admin.done("customerClassSave", input, "finances { statistics { roundUpToNearest } }")

    assert saved["finances"]["statistics"]["roundUpToNearest"] == amount


@pytest.mark.parametrize(("length", "expected"), [(1000, []), (1001, [("TOO_LONG", "input.description")])])
async def test_a_description_has_at_most_1000_characters(
    world: World, length: int, expected: list[tuple[str, str]]
) -> None:
    input = {"name": "Long", "businessModel": UNIVERSAL, "description": "é" * length}

    assert errors(await world.admin.write("customerClassSave", input)) == expected


@pytest.mark.parametrize(("length", "expected"), [(1000, []), (1001, [("TOO_LONG", "input.reason")])])
async def test_a_reason_has_at_most_1000_characters(world: World, length: int, expected: list[tuple[str, str]]) -> None:
    input = {"id": world.private, "expectedVersion": 1, "description": "new", "reason": "é" * length}

    assert errors(await world.admin.write("customerClassSave", input)) == expected


async def test_a_reason_with_the_nul_character_is_refused(world: World) -> None:
    input = {"id": world.private, "expectedVersion": 1, "description": "new", "reason": "a\x00b"}

    assert errors(await world.admin.write("customerClassSave", input)) == [("INVALID", "input.reason")]


async def test_a_name_whose_folded_form_is_three_times_as_long_is_taken(world: World) -> None:
    """R-1: boundary. U+0390 becomes three characters where case is folded, and 128 of them are a name too."""
    name = "\u0390" * 128

    customer_class = await world.admin.done("customerClassSave", {"name": name, "businessModel": UNIVERSAL}, "name")

    assert customer_class == {"name": name}

"""Rounding over the API: by a class's method, and by one that is being edited."""

from decimal import ROUND_UP, Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories.world import World, customer_class
from tests.previews.answers import against, answer

FIELD = "roundedAmounts"


@pytest.mark.parametrize(
    ("method", "rounded"),
    [
        ("AWAY_FROM_ZERO", ["1.22", "1.22", "1.22", "-1.22", "1.23"]),
        ("HALF_AWAY_FROM_ZERO", ["1.21", "1.22", "1.22", "-1.21", "1.23"]),
        ("MALAYSIAN", ["1.2", "1.2", "1.2", "-1.2", "1.2"]),
    ],
)
async def test_the_methods_round_as_the_table_says(world: World, method: str, rounded: list[str]) -> None:
    """R-33: passing; a method that is being edited, with two decimal places."""
    preview = await answer(
        world.north,
        FIELD,
        "$rounding: RoundingInput",
        'rounding: $rounding, amounts: ["1.214", "1.215", "1.216", "-1.214", "1.226"]',
        "method precision amounts { rounded }",
        rounding={"roundingMethod": method, "roundingPrecision": 2},
    )

    assert (preview["method"], preview["precision"]) == (method, 2)
    assert [amount["rounded"] for amount in preview["amounts"]] == rounded


async def test_a_class_rounds_by_its_saved_method_to_its_currency(world: World) -> None:
    """R-33: passing; without a precision of its own, to the minor units of the euro."""
    statistics = {"roundingMethod": "HALF_AWAY_FROM_ZERO", "roundUpToNearest": "0.05"}
    key = await customer_class(world.admin, "Steps", finances={"statistics": statistics})

    preview = await answer(
        world.admin,
        FIELD,
        "$id: ID",
        'classId: $id, amounts: ["1.26", "1.254"]',
        "precision roundUpToNearest amounts { amount rounded }",
        id=key,
    )

    assert preview == {
        "precision": 2,
        "roundUpToNearest": "0.05",
        "amounts": [{"amount": "1.26", "rounded": "1.3"}, {"amount": "1.254", "rounded": "1.25"}],
    }


@pytest.mark.parametrize(
    ("method", "step", "differences"),
    [
        ("AWAY_FROM_ZERO", None, ["0.006", "0.005", "-0.006", "0", "0", "0.0099999"]),
        ("HALF_AWAY_FROM_ZERO", None, ["-0.004", "0.005", "0.004", "0", "0", "-0.0000001"]),
        ("MALAYSIAN", None, ["-0.014", "-0.015", "0.014", "-0.02", "0", "-0.0000001"]),
        ("HALF_AWAY_FROM_ZERO", "0.05", ["0.036", "0.035", "-0.036", "0.03", "0", "-0.0000001"]),
    ],
)
async def test_what_is_booked_for_rounding_is_told_exactly(
    world: World, method: str, step: str | None, differences: list[str]
) -> None:
    """R-33: passing; up, down, below zero, an amount that is round, nothing, and more digits than a float tells."""
    preview = await answer(
        world.north,
        FIELD,
        "$rounding: RoundingInput",
        'rounding: $rounding, amounts: ["1.214", "1.215", "-1.214", "1.22", "0", "9999999999999.0000001"]',
        "amounts { difference }",
        rounding={"roundingMethod": method, "roundingPrecision": 2, "roundUpToNearest": step},
    )

    assert [amount["difference"] for amount in preview["amounts"]] == differences


async def test_what_can_not_be_rounded_is_refused(world: World) -> None:
    """R-33: failing; a precision beyond five, an amount beyond money, and no amount at all."""
    assert await against(
        world.admin,
        FIELD,
        "",
        'rounding: { roundingPrecision: 6, roundUpToNearest: "0" }, amounts: ["1", "1e13"]',
    ) == [
        ("TOO_LARGE", "rounding.roundingPrecision"),
        ("TOO_SMALL", "rounding.roundUpToNearest"),
        ("TOO_LARGE", "amounts.1"),
    ]
    assert await against(world.admin, FIELD, "", "amounts: []") == [("REQUIRED", "amounts")]
    refused = await against(world.admin, FIELD, "$of: [Decimal!]!", "amounts: $of", of=["1"] * 101)
    assert refused == [("TOO_LONG", "amounts")]


@settings(max_examples=30, suppress_health_check=list(HealthCheck))
@given(
    amount=st.decimals(Decimal(-9_999_999_999_999), Decimal(9_999_999_999_999), places=7),
    precision=st.integers(0, 5),
)
async def test_no_amount_loses_a_digit_on_its_way(world: World, amount: Decimal, precision: int) -> None:
    """R-33: boundary; from the text that is sent to the text that is answered, there is no float."""
    preview = await answer(
        world.admin,
        FIELD,
        "$amount: Decimal!, $rounding: RoundingInput",
        "rounding: $rounding, amounts: [$amount]",
        "amounts { rounded difference }",
        amount=f"{amount:f}",
        rounding={"roundingPrecision": precision},
    )

    expected = amount.quantize(Decimal(1).scaleb(-precision), ROUND_UP)
    (told,) = preview["amounts"]
    assert Decimal(told["rounded"]) == expected
    assert Decimal(told["difference"]) == expected - amount

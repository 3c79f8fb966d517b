"""The charge of a measured service over the API."""

import pytest

from tests.factories.tables import table
from tests.factories.world import World, customer_class
from tests.previews.answers import against, answer, computed

FIELD = "measuredServiceCharge"
CHOSEN = "charged chargeBasedOn aggregate itemsFreeOfCharge chargedItems pricePerItem amount currency"


@pytest.fixture
async def measured(world: World) -> tuple[World, str, str]:
    """The world, a class that charges its highest number of calls beyond two, and the parameter that it measures."""
    parameter = await world.admin.done("measuredParameterSave", {"name": "Calls", "code": "ACTIVE_CALLS"})
    service = await world.admin.done("serviceSave", {"name": "Voice", "code": "VOICE"})
    metric = {
        "measuredParameter": parameter["id"],
        "chargeBasedOn": "MAXIMUM",
        "pricePerItem": "1.255",
        "itemsFreeOfCharge": 2,
        "service": service["id"],
        "rateCode": "CALLS",
    }
    key = await customer_class(world.admin, "Measured", measuredServices=[metric])
    return world, key, str(parameter["id"])


async def test_a_class_charges_the_figure_of_its_metric(measured: tuple[World, str, str]) -> None:
    """R-37: passing; 7 calls, 2 of them free, at 1.255 each, rounded away from zero."""
    world, key, parameter = measured

    preview = await answer(
        world.admin,
        FIELD,
        "$id: ID, $of: ID!",
        'classId: $id, measuredParameterId: $of, samples: ["3", "7", "5"]',
        CHOSEN,
        id=key,
        of=parameter,
    )

    assert preview == {
        "charged": True,
        "chargeBasedOn": "MAXIMUM",
        "aggregate": "7",
        "itemsFreeOfCharge": 2,
        "chargedItems": "5",
        "pricePerItem": "1.255",
        "amount": "6.28",
        "currency": "EUR",
    }


async def test_a_charge_that_is_being_edited_lies_over_the_saved_one(measured: tuple[World, str, str]) -> None:
    """R-37: passing; nothing of it is saved."""
    world, key, parameter = measured
    before = await table("measured_service")

    preview = await answer(
        world.admin,
        FIELD,
        "$id: ID, $of: ID!, $metric: MetricChargeInput",
        'classId: $id, measuredParameterId: $of, samples: ["3", "7", "5"], metric: $metric',
        CHOSEN,
        id=key,
        of=parameter,
        metric={"chargeBasedOn": "AVERAGE", "itemsFreeOfCharge": 0},
    )

    assert (preview["aggregate"], preview["chargedItems"], preview["amount"]) == ("5", "5", "6.28")
    assert await table("measured_service") == before


async def test_a_metric_for_statistics_charges_nothing(measured: tuple[World, str, str]) -> None:
    """R-37: boundary; its price is ignored."""
    world, key, parameter = measured

    preview = await answer(
        world.admin,
        FIELD,
        "$id: ID, $of: ID!",
        'classId: $id, measuredParameterId: $of, samples: ["3"], metric: { chargeBasedOn: NONE }',
        CHOSEN,
        id=key,
        of=parameter,
    )

    assert (preview["charged"], preview["aggregate"], preview["amount"], preview["pricePerItem"]) == (
        False,
        None,
        "0",
        None,
    )


async def test_concurrent_calls_are_not_charged_to_resellers(measured: tuple[World, str, str]) -> None:
    """R-36: failing for a reseller, passing for a retail customer with the same samples."""
    world, key, _ = measured
    parameter = await world.admin.done("measuredParameterSave", {"name": "Lines", "code": "CONCURRENT_CALLS"})

    charged = {}
    for kind in ("RETAIL", "RESELLER"):
        preview = await answer(
            world.admin,
            FIELD,
            "$id: ID, $of: ID!, $kind: CustomerType",
            'classId: $id, measuredParameterId: $of, samples: ["9"], customerType: $kind, '
            'metric: { chargeBasedOn: MAXIMUM, pricePerItem: "1" }',
            "charged amount aggregate pricePerItem",
            id=key,
            of=parameter["id"],
            kind=kind,
        )
        charged[kind] = preview

    assert charged == {
        "RETAIL": {"charged": True, "amount": "9", "aggregate": "9", "pricePerItem": "1"},
        "RESELLER": {"charged": False, "amount": "0", "aggregate": None, "pricePerItem": None},
    }


async def test_a_parameter_that_is_not_for_resellers_is_not_charged_to_them(measured: tuple[World, str, str]) -> None:
    """R-36: failing; the operator's own parameters say it themselves."""
    world, key, _ = measured
    parameter = await world.admin.done(
        "measuredParameterSave", {"name": "Seats", "code": "SEATS", "measuredForResellers": False}
    )

    preview = await answer(
        world.admin,
        FIELD,
        "$id: ID, $of: ID!",
        'classId: $id, measuredParameterId: $of, samples: ["9"], customerType: RESELLER, '
        'metric: { chargeBasedOn: MAXIMUM, pricePerItem: "1" }',
        "charged aggregate",
        id=key,
        of=parameter["id"],
    )

    assert preview == {"charged": False, "aggregate": None}


async def test_a_charge_without_a_price_or_a_currency_is_refused(measured: tuple[World, str, str]) -> None:
    """R-37: failing; the default class has no currency."""
    world, _, parameter = measured

    refused = await against(
        world.admin,
        FIELD,
        "$id: ID, $of: ID!",
        'classId: $id, measuredParameterId: $of, samples: ["-1", "3"], metric: { chargeBasedOn: MINIMUM }',
        id=world.default,
        of=parameter,
    )

    assert refused == [
        ("CURRENCY_REQUIRED", "metric.chargeBasedOn"),
        ("REQUIRED", "metric.pricePerItem"),
        ("TOO_SMALL", "samples.0"),
    ]


async def test_what_is_not_there_or_not_seen_is_not_found(measured: tuple[World, str, str]) -> None:
    """R-12: failing."""
    world, key, parameter = measured

    async def refused(client: object, class_id: str, of: str) -> object:
        assert client in (world.admin, world.north)
        who = world.north if client == world.north else world.admin
        result = await computed(
            who,
            FIELD,
            "$id: ID, $of: ID!",
            'classId: $id, measuredParameterId: $of, samples: ["1"]',
            "amount",
            id=class_id,
            of=of,
        )
        return [(error["code"], error["path"]) for error in result["userErrors"]]

    assert await refused(world.north, key, parameter) == [("NOT_FOUND", ["classId"])]
    assert await refused(world.admin, key, "MeasuredParameter:99") == [("NOT_FOUND", ["measuredParameterId"])]
    assert await refused(world.north, world.shared, parameter) == [("NOT_FOUND", ["measuredParameterId"])]

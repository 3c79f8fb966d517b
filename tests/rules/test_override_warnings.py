"""Overrides of a customer that have no effect beside the settings of its class: warned of, and not refused."""

from typing import Any

import pytest

from models.records.customer_class import CustomerClass
from tests.factories.client import Client
from tests.factories.world import World, customer

AFTER_APPROVAL = {"sendInvoicesByEmail": "AFTER_APPROVAL"}
AT_PAYMENT = {"assessTaxes": True, "applyTaxes": "AT_TIME_OF_PAYMENT"}
FIXED = {"assessTaxes": True, "method": "FIXED_VAT", "parameters": {"fixedVat": {"vatRate": "19"}}}
EMAIL, METHOD = "overrides.sendInvoicesByEmail", "overrides.taxMethod"
NO_REVIEW = "Sending after approval needs invoices to be held for review."
NO_TAX = "Custom taxation needs at least one custom tax."
NO_RATE = "This method needs a rate."
AT_PERIOD_END = (
    "This method can't be applied at the time of payment: only fixed VAT, custom taxes and generic VAT or GST are."
)


async def has(world: World, version: int, **finances: object) -> None:
    """Save settings of the shared class."""
    values = {"id": world.shared, "expectedVersion": version, "finances": finances}
    await world.admin.done("customerClassSave", values)


async def warned(client: Client, input: dict[str, Any]) -> list[tuple[str, str, str]]:
    """The warnings of a save of a customer that is not refused, but for those of templates that a method clears."""
    payload = await client.write("customerSave", {**input, "validateOnly": True})
    assert payload["userErrors"] == []
    told = [(warning["code"], ".".join(warning["path"]), warning["message"]) for warning in payload["warnings"]]
    return [warning for warning in told if warning[0] != "TEMPLATES_CLEARED"]


def new(world: World, overrides: dict[str, str], **values: object) -> dict[str, Any]:
    return {"name": "Ann", "currency": "Currency:1", "customerClass": world.shared, "overrides": overrides, **values}


def without_effect(path: str, message: str) -> list[tuple[str, str, str]]:
    return [("SETTING_WITHOUT_EFFECT", path, message)]


@pytest.mark.parametrize("held", [False, True])
async def test_sending_after_an_approval_that_never_comes(world: World, held: bool) -> None:
    """R-19, R-57, R-65."""
    await has(world, 1, regularInvoices={"holdForReview": held})

    assert await warned(world.north, new(world, AFTER_APPROVAL)) == ([] if held else without_effect(EMAIL, NO_REVIEW))


@pytest.mark.parametrize(
    ("method", "balance_control", "taxation", "message"),
    [
        ("CUSTOM", "POSTPAID", FIXED, NO_TAX),
        ("CUSTOM", "POSTPAID", {}, None),
        ("GST_MALAYSIA", "POSTPAID", FIXED, NO_RATE),
        ("FIXED_VAT", "POSTPAID", FIXED, None),
        ("NONE", "PREPAID", FIXED | AT_PAYMENT, None),
        ("SURETAX", "PREPAID", FIXED | AT_PAYMENT, AT_PERIOD_END),
        ("SURETAX", "POSTPAID", FIXED | AT_PAYMENT, None),
        ("SURETAX", "PREPAID", FIXED, None),
        ("FIXED_VAT", "PREPAID", FIXED | AT_PAYMENT, None),
    ],
)
async def test_a_method_that_the_class_has_no_settings_for(
    world: World, method: str, balance_control: str, taxation: dict[str, object], message: str | None
) -> None:
    """R-30, R-31, R-57: a class that taxes nobody taxes nobody by any method."""
    await has(world, 1, taxation=taxation)
    overrides = {"taxMethod": method}
    if method == "SURETAX":
        plugin = await world.admin.done("taxPluginSave", {"name": "Tax", "engine": "SURETAX"})
        overrides["taxPlugin"] = plugin["id"]

    warnings = await warned(world.admin, new(world, overrides, balanceControl=balance_control))

    assert warnings == ([] if message is None else without_effect(METHOD, message))


async def test_only_what_a_save_brings_is_warned_of(world: World) -> None:
    """R-57: what had no effect before is no news, but a class that takes the effect away is."""
    await has(world, 1, regularInvoices={"holdForReview": True})
    id = await customer(world.north, "Ann", on=world.shared, overrides=AFTER_APPROVAL)
    change = {"id": id, "expectedVersion": 1}

    assert await warned(world.north, {**change, "name": "Anna"}) == []
    moved = await warned(world.north, {**change, "customerClass": world.norths})
    assert moved == without_effect(EMAIL, NO_REVIEW)
    await has(world, 2, regularInvoices={"holdForReview": False})
    assert await warned(world.north, {**change, "name": "Anna", "balanceControl": "PREPAID"}) == []


async def test_a_class_that_is_not_seen_is_not_told_of(world: World) -> None:
    """R-12, R-57: a reseller's customer may be on a class that it isn't shown."""
    id = await customer(world.north, "Ann", on=world.shared)
    change = {"id": id, "expectedVersion": 1, "overrides": AFTER_APPROVAL}
    assert await warned(world.north, change) == without_effect(EMAIL, NO_REVIEW)

    await CustomerClass.filter(name="Shared").update(shared_with_resellers=False)

    assert await warned(world.north, change) == []
    assert await warned(world.admin, change) == without_effect(EMAIL, NO_REVIEW)

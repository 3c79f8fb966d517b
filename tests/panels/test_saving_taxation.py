"""Taxation through the API: its methods as objects of their own, the custom taxes as a list, the plug-in's secrets."""

import orjson
import pytest

from models.tax_methods import AppliedTax
from tests.builders.client import Json, errors
from tests.builders.world import World

PLACE = "input.finances.taxation."
READ = """finances { taxation {
  assessTaxes applyTaxes method taxPlugin { id } exempt exemptionReason exemptionCertificate exemptionValidTo
  fixedVat { vatRate taxesIncludedInRates }
  custom { taxesIncludedInRates taxes { customTax { name rate } } }
  gstMalaysia { rate }
  genericVatGst { rate treatment zeroRatedReason }
  suretax { salesType regulatoryCode unitType exemptionCodes lifelineAssistance }
} }"""

DEFAULTS: Json = {
    "assessTaxes": False,
    "applyTaxes": "END_OF_BILLING_PERIOD",
    "method": "NONE",
    "taxPlugin": None,
    "exempt": False,
    "exemptionReason": "",
    "exemptionCertificate": "",
    "exemptionValidTo": None,
    "fixedVat": {"vatRate": None, "taxesIncludedInRates": False},
    "custom": {"taxesIncludedInRates": False, "taxes": []},
    "gstMalaysia": {"rate": None},
    "genericVatGst": {"rate": None, "treatment": "STANDARD", "zeroRatedReason": ""},
    "suretax": {
        "salesType": "BUSINESS",
        "regulatoryCode": "VOIP",
        "unitType": "DEFAULT",
        "exemptionCodes": [],
        "lifelineAssistance": False,
    },
}


async def panel_of(world: World, id: str) -> Json:
    """The panel as it is sent."""
    data = await world.admin.ask(f"query($id: ID!) {{ customerClass(id: $id) {{ {READ} }} }}", id=id)
    found: Json = orjson.loads(orjson.dumps(data["customerClass"]["finances"]["taxation"]))
    return found


def change(id: str, taxation: Json, version: int = 1) -> Json:
    """The input that changes a class's taxation."""
    return {"id": id, "expectedVersion": version, "finances": {"taxation": taxation}}


async def custom_tax(world: World, name: str, rate: str = "2") -> str:
    """The id of a new custom tax of the administrators'."""
    made = await world.admin.done("customTaxSave", {"name": name, "rate": rate})
    return str(made["id"])


async def test_a_new_class_has_the_documented_defaults(world: World) -> None:
    assert await panel_of(world, world.private) == DEFAULTS


async def test_every_setting_is_read_as_it_was_saved(world: World) -> None:
    # given
    plugin = (await world.admin.done("taxPluginSave", {"name": "SureTax EU"}))["id"]
    tax = await custom_tax(world, "City tax", "2.5")
    filled: Json = {
        "assessTaxes": True,
        "applyTaxes": "END_OF_BILLING_PERIOD",
        "method": "SURETAX",
        "taxPlugin": plugin,
        "exempt": True,
        "exemptionReason": "Charity",
        "exemptionCertificate": "C-1",
        "exemptionValidTo": "2027-12-31",
        "fixedVat": {"vatRate": "19.1234", "taxesIncludedInRates": True},
        "custom": {"taxesIncludedInRates": True, "taxes": [{"customTax": tax}]},
        "gstMalaysia": {"rate": "6"},
        "genericVatGst": {"rate": "0", "treatment": "ZERO_RATED", "zeroRatedReason": "Article 151"},
        "suretax": {
            "salesType": "LIFELINE",
            "regulatoryCode": "CLEC",
            "unitType": "TRUNKS",
            "exemptionCodes": ["01", "02"],
            "lifelineAssistance": True,
        },
    }
    assert set(filled) == set(DEFAULTS)

    # when
    await world.admin.done("customerClassSave", change(world.private, filled))

    # then
    assert await panel_of(world, world.private) == {
        **filled,
        "taxPlugin": {"id": plugin},
        "custom": {"taxesIncludedInRates": True, "taxes": [{"customTax": {"name": "City tax", "rate": "2.5"}}]},
    }


async def test_a_change_within_a_method_is_told_with_its_whole_path_and_leaves_the_rest(world: World) -> None:
    # given
    await world.admin.done("customerClassSave", change(world.private, {"fixedVat": {"vatRate": "20"}}))

    # when
    given = change(world.private, {"fixedVat": {"taxesIncludedInRates": True}}, version=2)
    payload = await world.admin.write("customerClassSave", given)

    # then
    assert payload["changes"] == [
        {"path": ["finances", "taxation", "fixedVat", "taxesIncludedInRates"], "before": "false", "after": "true"}
    ]
    assert (await panel_of(world, world.private))["fixedVat"] == {"vatRate": "20", "taxesIncludedInRates": True}


async def test_the_custom_taxes_are_given_as_a_whole_and_an_absent_list_stays(world: World) -> None:
    # given
    city, state = await custom_tax(world, "City tax"), await custom_tax(world, "State tax")
    both = {"custom": {"taxes": [{"customTax": city}, {"customTax": state}]}}
    await world.admin.done("customerClassSave", change(world.private, both))

    # when
    absent = change(world.private, {"custom": {"taxesIncludedInRates": True}}, version=2)
    await world.admin.done("customerClassSave", absent)
    kept = (await panel_of(world, world.private))["custom"]["taxes"]
    one = change(world.private, {"custom": {"taxes": [{"customTax": state}]}}, version=3)
    await world.admin.done("customerClassSave", one)

    # then
    assert [row["customTax"]["name"] for row in kept] == ["City tax", "State tax"]
    left = (await panel_of(world, world.private))["custom"]["taxes"]
    assert [row["customTax"]["name"] for row in left] == ["State tax"]


async def test_a_custom_tax_is_applied_once(world: World) -> None:
    city = await custom_tax(world, "City tax")
    twice = {"custom": {"taxes": [{"customTax": city}, {"customTax": city}]}}

    payload = await world.admin.write("customerClassSave", change(world.private, twice))

    assert errors(payload) == [("DUPLICATE", PLACE + "custom.taxes.1.customTax")]
    assert await AppliedTax.all().count() == 0


async def test_the_only_custom_tax_can_not_be_taken_away(world: World) -> None:
    """R-31: through the whole save; nothing is written."""
    city = await custom_tax(world, "City tax")
    taxed = {"assessTaxes": True, "method": "CUSTOM", "custom": {"taxes": [{"customTax": city}]}}
    await world.admin.done("customerClassSave", change(world.private, taxed))

    payload = await world.admin.write("customerClassSave", change(world.private, {"custom": {"taxes": []}}, version=2))

    assert errors(payload) == [("REQUIRED", PLACE + "custom.taxes")]
    assert await AppliedTax.all().count() == 1


async def test_a_method_that_can_not_tax_payments_is_refused(world: World) -> None:
    """R-30: through the whole save; nothing is written."""
    taxed = {
        "assessTaxes": True,
        "method": "GST_MALAYSIA",
        "gstMalaysia": {"rate": "6"},
        "applyTaxes": "AT_TIME_OF_PAYMENT",
    }

    payload = await world.admin.write("customerClassSave", change(world.private, taxed))

    assert errors(payload) == [("NOT_AVAILABLE", PLACE + "applyTaxes")]
    assert await panel_of(world, world.private) == DEFAULTS


async def test_a_reseller_can_not_apply_the_tax_of_another_one(world: World) -> None:
    """R-47: what it can't see is not there."""
    souths = (await world.south.done("customTaxSave", {"name": "South", "rate": "1"}))["id"]
    given = change(world.norths, {"custom": {"taxes": [{"customTax": souths}]}})

    payload = await world.north.write("customerClassSave", given)

    assert errors(payload) == [("NOT_FOUND", PLACE + "custom.taxes.0.customTax")]
    assert await AppliedTax.all().count() == 0


@pytest.mark.parametrize("setting", ['taxPlugin: "TaxPlugin:1"', "suretax: {regulatoryCode: ISP}"])
async def test_a_reseller_chooses_neither_the_service_nor_what_it_is_told_of_the_provider(
    world: World, setting: str
) -> None:
    refusal = await world.north.refusal(
        "mutation($id: ID!) { customerClassSave(input: {id: $id, expectedVersion: 1, finances: {taxation: "
        f"{{{setting}}}}}}}) {{ replayed }} }}",
        id=world.norths,
    )

    assert refusal.code == "GRAPHQL_VALIDATION_FAILED"
    assert await panel_of(world, world.norths) == DEFAULTS

"""Taxation through the API: a method with its own parameters, the custom taxes as a list, the plug-in's secrets."""

import orjson
import pytest

from models.panels.tax_methods import AppliedTax
from tests.factories.client import Json, errors
from tests.factories.world import World

PATH = "input.finances.taxation."
READ = """finances { taxation {
  assessTaxes applyTaxes method taxPlugin { id } exempt exemptionReason exemptionCertificate exemptionValidTo
  parameters {
    __typename
    ... on FixedVat { vatRate taxesIncludedInRates }
    ... on CustomTaxation { taxesIncludedInRates taxes { customTax { name rate } } }
    ... on GstMalaysia { rate }
    ... on GenericVatGst { rate treatment zeroRatedReason }
    ... on Suretax { salesType regulatoryCode unitType exemptionCodes lifelineAssistance }
  }
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
    "parameters": None,
}
METHODS: Json = {
    "fixedVat": ("FIXED_VAT", "FixedVat", {"vatRate": None, "taxesIncludedInRates": False}),
    "custom": ("CUSTOM", "CustomTaxation", {"taxesIncludedInRates": False, "taxes": []}),
    "gstMalaysia": ("GST_MALAYSIA", "GstMalaysia", {"rate": None}),
    "genericVatGst": (
        "GENERIC_VAT_GST",
        "GenericVatGst",
        {"rate": None, "treatment": "STANDARD", "zeroRatedReason": ""},
    ),
    "suretax": (
        "SURETAX",
        "Suretax",
        {
            "salesType": "BUSINESS",
            "regulatoryCode": "VOIP",
            "unitType": "DEFAULT",
            "exemptionCodes": [],
            "lifelineAssistance": False,
        },
    ),
}
"""Each method by its name in the one-of: its word, its type, and its parameters by default."""


async def panel_of(world: World, id: str) -> Json:
    """The panel as it is sent."""
    data = await world.admin.ask(f"query($id: ID!) {{ customerClass(id: $id) {{ {READ} }} }}", id=id)
    taxation: Json = orjson.loads(orjson.dumps(data["customerClass"]["finances"]["taxation"]))
    return taxation


def change(id: str, taxation: Json, version: int = 1) -> Json:
    """The input that changes a class's taxation."""
    return {"id": id, "expectedVersion": version, "finances": {"taxation": taxation}}


def custom(parameters: Json) -> Json:
    """The taxation that custom taxes are chosen by."""
    return {"parameters": {"custom": parameters}}


async def custom_tax(world: World, name: str, rate: str = "2") -> str:
    """The id of a new custom tax of the administrators'."""
    created = await world.admin.done("customTaxSave", {"name": name, "rate": rate})
    return str(created["id"])


async def test_a_new_class_has_the_documented_defaults(world: World) -> None:
    assert await panel_of(world, world.private) == DEFAULTS


@pytest.mark.parametrize("name", METHODS)
async def test_naming_a_methods_parameters_chooses_it(world: World, name: str) -> None:
    """An empty one is enough: its parameters are as they are by default, and their type says which method it is."""
    word, type_name, parameters = METHODS[name]

    await world.admin.done("customerClassSave", change(world.private, {"parameters": {name: {}}}))

    panel = await panel_of(world, world.private)
    assert (panel["method"], panel["parameters"]) == (word, {"__typename": type_name, **parameters})


async def test_every_setting_is_read_as_it_was_saved(world: World) -> None:
    # given
    plugin = (await world.admin.done("taxPluginSave", {"name": "SureTax EU"}))["id"]
    tax = await custom_tax(world, "City tax", "2.5")
    settings: Json = {
        "assessTaxes": True,
        "applyTaxes": "END_OF_BILLING_PERIOD",
        "taxPlugin": plugin,
        "exempt": True,
        "exemptionReason": "Charity",
        "exemptionCertificate": "C-1",
        "exemptionValidTo": "2027-12-31",
    }
    filled: Json = {
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
    assert set(filled) == set(METHODS)
    for version, (name, parameters) in enumerate(filled.items(), 1):
        # when
        taxation = {**settings, "parameters": {name: parameters}}
        await world.admin.done("customerClassSave", change(world.private, taxation, version))

        # then
        shown = {**parameters, "taxes": [{"customTax": {"name": "City tax", "rate": "2.5"}}]}
        assert await panel_of(world, world.private) == {
            **settings,
            "method": METHODS[name][0],
            "taxPlugin": {"id": plugin},
            "parameters": {"__typename": METHODS[name][1], **(shown if name == "custom" else parameters)},
        }


async def test_a_method_keeps_its_parameters_while_another_one_is_chosen(world: World) -> None:
    # given
    fixed = {"parameters": {"fixedVat": {"vatRate": "20"}}}
    await world.admin.done("customerClassSave", change(world.private, fixed))
    await world.admin.done("customerClassSave", change(world.private, {"method": "NONE"}, 2))
    without = await panel_of(world, world.private)

    # when
    await world.admin.done("customerClassSave", change(world.private, {"method": "FIXED_VAT"}, 3))

    # then
    assert without["parameters"] is None
    assert (await panel_of(world, world.private))["parameters"]["vatRate"] == "20"


async def test_parameters_of_another_method_than_the_chosen_one_are_refused(world: World) -> None:
    input = {"method": "GST_MALAYSIA", "parameters": {"fixedVat": {"vatRate": "20"}}}

    payload = await world.admin.write("customerClassSave", change(world.private, input))

    assert errors(payload) == [("NOT_AVAILABLE", PATH + "parameters.fixedVat")]
    assert payload["userErrors"][0]["message"] == "This belongs to FIXED_VAT, and GST_MALAYSIA is chosen."
    assert await panel_of(world, world.private) == DEFAULTS


@pytest.mark.parametrize(
    "parameters",
    ["{}", "{ fixedVat: {}, gstMalaysia: {} }", "{ fixedVat: null }"],
    ids=["none", "two", "null"],
)
async def test_parameters_are_those_of_exactly_one_method(world: World, parameters: str) -> None:
    """A one-of: the document is refused, and so is a variable that holds the same."""
    write = "customerClassSave(input: {id: $id, expectedVersion: 1, finances: {taxation: {parameters: %s}}})"
    written = await world.admin.refusal(
        f"mutation($id: ID!) {{ {write % parameters} {{ replayed }} }}", id=world.private
    )
    two: Json = {"fixedVat": {}, "gstMalaysia": {}}
    sent = {"{}": {}, "{ fixedVat: null }": {"fixedVat": None}}.get(parameters, two)
    refusal = await world.admin.refusal(
        f"mutation($id: ID!, $of: TaxParametersInput) {{ {write % '$of'} {{ replayed }} }}", id=world.private, of=sent
    )

    assert (written.code, refusal.code) == ("GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT")
    assert await panel_of(world, world.private) == DEFAULTS


async def test_a_change_within_a_method_is_told_with_its_whole_path_and_leaves_the_rest(world: World) -> None:
    # given
    fixed = {"parameters": {"fixedVat": {"vatRate": "20"}}}
    await world.admin.done("customerClassSave", change(world.private, fixed))

    # when
    included = {"parameters": {"fixedVat": {"taxesIncludedInRates": True}}}
    payload = await world.admin.write("customerClassSave", change(world.private, included, version=2))

    # then
    assert payload["changes"] == [
        {
            "path": ["finances", "taxation", "parameters", "fixedVat", "taxesIncludedInRates"],
            "before": "false",
            "after": "true",
        }
    ]
    panel = await panel_of(world, world.private)
    assert panel["parameters"] == {"__typename": "FixedVat", "vatRate": "20", "taxesIncludedInRates": True}
    audit = await world.admin.ask("{ auditLog(first: 1) { nodes { panel property } } }")
    assert audit["auditLog"]["nodes"] == [
        {"panel": "finances.taxation.parameters.fixedVat", "property": "taxesIncludedInRates"}
    ]


async def test_the_parameters_of_many_classes_are_read_at_once(world: World) -> None:
    """Classes with different methods in one list, each with the type of its own."""
    tax = await custom_tax(world, "City tax")
    for id, parameters in (
        (world.private, {"custom": {"taxes": [{"customTax": tax}]}}),
        (world.shared, {"gstMalaysia": {"rate": "6"}}),
    ):
        await world.admin.done("customerClassSave", change(id, {"parameters": parameters}))

    data = await world.admin.ask(
        """{ customerClasses(where: { managedBy: { isNull: true } }) { nodes { name finances { taxation { parameters {
          ... on CustomTaxation { taxes { customTax { name } } } ... on GstMalaysia { rate } } } } } } }"""
    )

    assert {row["name"]: row["finances"]["taxation"]["parameters"] for row in data["customerClasses"]["nodes"]} == {
        "Default customer class": None,
        "Private": {"taxes": [{"customTax": {"name": "City tax"}}]},
        "Shared": {"rate": "6"},
    }


async def test_the_custom_taxes_are_given_as_a_whole_and_an_absent_list_stays(world: World) -> None:
    # given
    city, state = await custom_tax(world, "City tax"), await custom_tax(world, "State tax")
    both = custom({"taxes": [{"customTax": city}, {"customTax": state}]})
    await world.admin.done("customerClassSave", change(world.private, both))

    # when
    absent = change(world.private, custom({"taxesIncludedInRates": True}), version=2)
    await world.admin.done("customerClassSave", absent)
    kept = (await panel_of(world, world.private))["parameters"]["taxes"]
    one = change(world.private, custom({"taxes": [{"customTax": state}]}), version=3)
    await world.admin.done("customerClassSave", one)

    # then
    assert [row["customTax"]["name"] for row in kept] == ["City tax", "State tax"]
    left = (await panel_of(world, world.private))["parameters"]["taxes"]
    assert [row["customTax"]["name"] for row in left] == ["State tax"]


async def test_a_custom_tax_is_applied_once(world: World) -> None:
    city = await custom_tax(world, "City tax")
    twice = custom({"taxes": [{"customTax": city}, {"customTax": city}]})

    payload = await world.admin.write("customerClassSave", change(world.private, twice))

    assert errors(payload) == [("DUPLICATE", PATH + "parameters.custom.taxes.1.customTax")]
    assert await AppliedTax.all().count() == 0


async def test_the_only_custom_tax_can_not_be_taken_away(world: World) -> None:
    """R-31: through the whole save; nothing is written."""
    city = await custom_tax(world, "City tax")
    taxed = {"assessTaxes": True, **custom({"taxes": [{"customTax": city}]})}
    await world.admin.done("customerClassSave", change(world.private, taxed))

    payload = await world.admin.write("customerClassSave", change(world.private, custom({"taxes": []}), version=2))

    assert errors(payload) == [("REQUIRED", PATH + "parameters.custom.taxes")]
    assert await AppliedTax.all().count() == 1


async def test_a_method_that_can_not_tax_payments_is_refused(world: World) -> None:
    """R-30: through the whole save; nothing is written."""
    taxed = {
        "assessTaxes": True,
        "parameters": {"gstMalaysia": {"rate": "6"}},
        "applyTaxes": "AT_TIME_OF_PAYMENT",
    }

    payload = await world.admin.write("customerClassSave", change(world.private, taxed))

    assert errors(payload) == [("NOT_AVAILABLE", PATH + "applyTaxes")]
    assert await panel_of(world, world.private) == DEFAULTS


async def test_a_reseller_can_not_apply_the_tax_of_another_one(world: World) -> None:
    """R-47: what it can't see is not there."""
    souths = (await world.south.done("customTaxSave", {"name": "South", "rate": "1"}))["id"]
    input = change(world.norths, custom({"taxes": [{"customTax": souths}]}))

    payload = await world.north.write("customerClassSave", input)

    assert errors(payload) == [("NOT_FOUND", PATH + "parameters.custom.taxes.0.customTax")]
    assert await AppliedTax.all().count() == 0


@pytest.mark.parametrize("setting", ['taxPlugin: "TaxPlugin:1"', "parameters: {suretax: {regulatoryCode: ISP}}"])
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

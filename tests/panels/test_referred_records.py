"""Invoice templates, custom taxes and tax plug-ins: whose they are, what they need, and that none goes while in use."""

import pytest

from models.records.custom_tax import CustomTax
from models.records.invoice_template import InvoiceTemplate
from models.records.tax_plugin import TaxPlugin
from tests.factories.client import Client, Json, errors
from tests.factories.world import World, customer, customer_class

OWNED = pytest.mark.parametrize(
    ("write", "listed", "values"),
    [
        ("invoiceTemplate", "invoiceTemplates", {"locale": "de"}),
        ("customTax", "customTaxes", {"rate": "2.5"}),
    ],
)


async def names(client: Client, listed: str, where: str = "") -> list[str]:
    """The names in a list, as a client sees it."""
    data = await client.ask(f"{{ {listed}{where} {{ nodes {{ name }} }} }}")
    return [node["name"] for node in data[listed]["nodes"]]


async def saved(client: Client, write: str, name: str, values: Json) -> str:
    """The id of a new record."""
    record = await client.done(f"{write}Save", {"name": name, **values})
    return str(record["id"])


@OWNED
async def test_the_administrators_records_are_offered_to_all_and_a_reseller_s_to_nobody_else(
    world: World, write: str, listed: str, values: Json
) -> None:
    """R-47."""
    await saved(world.admin, write, "Offered", values)
    await saved(world.north, write, "North's", values)

    assert await names(world.admin, listed) == ["North's", "Offered"]
    assert await names(world.north, listed) == ["North's", "Offered"]
    assert await names(world.south, listed) == ["Offered"]


@OWNED
async def test_a_reseller_can_not_change_what_is_offered_to_it(
    world: World, write: str, listed: str, values: Json
) -> None:
    offered = await saved(world.admin, write, "Offered", values)

    payload = await world.north.write(f"{write}Save", {"id": offered, "expectedVersion": 1, "name": "Mine"})

    assert errors(payload) == [("READ_ONLY_RECORD", "input.id")]
    assert await names(world.admin, listed) == ["Offered"]


@OWNED
async def test_a_name_is_unique_among_those_of_one_manager(world: World, write: str, listed: str, values: Json) -> None:
    await saved(world.admin, write, "Plain", values)

    payload = await world.admin.write(f"{write}Save", {"name": "PLAIN", **values})
    await saved(world.north, write, "Plain", values)

    assert errors(payload) == [("NAME_TAKEN", "input.name")]
    assert await names(world.admin, listed) == ["Plain", "Plain"]


@OWNED
async def test_a_list_is_filtered_by_name_and_says_what_the_viewer_may_do(
    world: World, write: str, listed: str, values: Json
) -> None:
    await saved(world.admin, write, "Plain", values)
    await saved(world.north, write, "North's", values)

    data = await world.north.ask(f"{{ {listed} {{ nodes {{ name viewerAccess {{ level }} }} }} }}")

    assert data[listed]["nodes"] == [
        {"name": "North's", "viewerAccess": {"level": "EDIT"}},
        {"name": "Plain", "viewerAccess": {"level": "READ_ONLY"}},
    ]
    assert await names(world.north, listed, '(where: {name: {startsWith: "pla"}})') == ["Plain"]


async def test_a_template_in_use_stays(world: World) -> None:
    """R-48."""
    template = await saved(world.admin, "invoiceTemplate", "Used", {})
    input = {"regularInvoices": {"invoiceTemplate": template}}
    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 1, "finances": input})

    payload = await world.admin.write("invoiceTemplateDelete", {"ids": [template]})

    (result,) = payload["results"]
    assert errors(result) == [("IN_USE", "input.ids.0")]
    assert result["userErrors"][0]["message"] == "In use by 1 customer class."
    assert result["userErrors"][0]["usedBy"] == [{"__typename": "CustomerClass", "id": world.private}]
    assert await InvoiceTemplate.all().count() == 1


async def test_who_uses_a_record_is_told_once_however_often_it_does_and_the_first_ten_by_name(world: World) -> None:
    """R-48: boundary; a class that uses a template in two panels is one class, and a customer counts beside classes."""
    # given eleven classes, each with the template in both its panels, and a customer that has it for its own
    template = await saved(world.admin, "invoiceTemplate", "Used", {})
    panel = {"invoiceTemplate": template}
    for number in range(11):
        input = {"regularInvoices": panel, "outOfTurnInvoices": panel}
        await customer_class(world.admin, f"Class {number}", finances=input)
    own = {"invoiceTemplateOverride": "OWN", "invoiceTemplate": template}
    await customer(world.admin, "Ann", on=world.private, overrides=own)

    # when
    payload = await world.admin.write("invoiceTemplateDelete", {"ids": [template]})

    # then
    error = payload["results"][0]["userErrors"][0]
    assert error["message"] == "In use by 11 customer classes, 1 customer."
    assert [one["__typename"] for one in error["usedBy"]] == ["CustomerClass"] * 10


async def test_a_custom_tax_in_use_stays_and_goes_when_it_is_no_longer(world: World) -> None:
    """R-48."""
    # given
    tax = await saved(world.admin, "customTax", "Used", {"rate": "1"})
    applied: Json = {"id": world.private, "expectedVersion": 1}
    applied["finances"] = {"taxation": {"parameters": {"custom": {"taxes": [{"customTax": tax}]}}}}
    await world.admin.done("customerClassSave", applied)

    # when
    refused = await world.admin.write("customTaxDelete", {"ids": [tax]})
    held = await CustomTax.all().count()
    freed = {**applied, "expectedVersion": 2, "finances": {"taxation": {"parameters": {"custom": {"taxes": []}}}}}
    await world.admin.done("customerClassSave", freed)
    gone = await world.admin.write("customTaxDelete", {"ids": [tax]})

    # then
    assert errors(refused["results"][0]) == [("IN_USE", "input.ids.0")]
    assert held == 1
    assert errors(gone["results"][0]) == []
    assert await CustomTax.all().count() == 0


async def test_a_plug_in_in_use_stays(world: World) -> None:
    """R-48."""
    plugin = await saved(world.admin, "taxPlugin", "SureTax", {})
    input = {"taxation": {"taxPlugin": plugin}}
    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 1, "finances": input})

    payload = await world.admin.write("taxPluginDelete", {"ids": [plugin]})

    assert errors(payload["results"][0]) == [("IN_USE", "input.ids.0")]
    assert await TaxPlugin.all().count() == 1


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"rate": "0"}, []),
        ({"rate": "99.9999"}, []),
        ({"rate": "100.00001"}, [("TOO_LARGE", "input.rate")]),
        ({"rate": "2.12345"}, [("TOO_PRECISE", "input.rate")]),
        ({"rate": "2", "appliesTo": "LISTED_SERVICES"}, [("REQUIRED", "input.services")]),
        ({"rate": "2", "appliesTo": "LISTED_SERVICES", "services": ["voice"]}, []),
        ({"rate": "2", "services": ["voice", " "]}, [("REQUIRED", "input.services.1")]),
    ],
)
async def test_a_custom_tax_has_a_rate_and_the_services_that_it_lists(
    world: World, values: Json, expected: list[tuple[str, str]]
) -> None:
    payload = await world.admin.write("customTaxSave", {"name": "Tax", **values})

    assert errors(payload) == expected
    assert await CustomTax.all().count() == (0 if expected else 1)


@pytest.mark.parametrize(("locale", "taken"), [("pt-BR", True), ("pt_BR", False)])
async def test_a_template_has_a_language(world: World, locale: str, taken: bool) -> None:
    payload = await world.admin.write("invoiceTemplateSave", {"name": "Plain", "locale": locale})

    assert errors(payload) == ([] if taken else [("INVALID", "input.locale")])
    assert await InvoiceTemplate.all().count() == int(taken)


@pytest.mark.parametrize(("address", "taken"), [("https://tax.example.com", True), ("http://tax.example.com", False)])
async def test_a_tax_service_is_reached_over_https(world: World, address: str, taken: bool) -> None:
    payload = await world.admin.write("taxPluginSave", {"name": "SureTax", "serviceAddress": address})

    assert errors(payload) == ([] if taken else [("INVALID", "input.serviceAddress")])
    assert await TaxPlugin.all().count() == int(taken)


async def test_a_reseller_sees_a_plug_in_s_name_and_neither_its_address_nor_its_account(world: World) -> None:
    await saved(world.admin, "taxPlugin", "SureTax", {"serviceAddress": "https://t.example.com", "account": "42"})

    assert await names(world.north, "taxPlugins") == ["SureTax"]
    for field in ("serviceAddress", "account"):
        refusal = await world.north.refusal(f"{{ taxPlugins {{ nodes {{ {field} }} }} }}")
        assert refusal.code == "GRAPHQL_VALIDATION_FAILED"


async def test_a_reseller_has_no_write_for_plug_ins(world: World) -> None:
    refusal = await world.north.refusal('mutation { taxPluginSave(input: {name: "X"}) { replayed } }')

    assert refusal.code == "GRAPHQL_VALIDATION_FAILED"
    assert await TaxPlugin.all().count() == 0

"""Rules of customers: currencies, tax methods and templates, metrics, custom fields and who sees them."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.panels.taxation import Taxation
from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from models.records.user import User
from tests.factories.client import Client, Json, errors
from tests.factories.tables import all_tables, table
from tests.factories.world import EUR, USD, World, customer, customer_class


async def saved(client: Client, id: str, version: int, **values: object) -> Json:
    return await client.write("customerSave", {"id": id, "expectedVersion": version, **values})


# R-4 ------------------------------------------------------------------------------------------------------------------


async def test_a_class_without_a_currency_is_open_to_currencies_and_to_nothing_else(world: World) -> None:
    """R-4: failing; that the currency is not set lets nobody on the class of another manager."""
    key = await customer_class(world.north, "Any currency", currency=None)
    direct = await customer(world.admin, "Ann", on=world.shared)
    before = await all_tables()

    moved = await world.admin.write("customerClassAssign", {"customerClassId": key, "customerIds": [direct]})

    assert [errors(result) for result in moved["results"]] == [[("NOT_ASSIGNABLE", "input.customerIds.0")]]
    assert await all_tables() == before


@pytest.mark.parametrize("currency", [EUR, USD])
async def test_a_class_without_a_currency_takes_customers_of_each(world: World, currency: str) -> None:
    """R-4: passing."""
    key = await customer_class(world.admin, "Any currency", currency=None)

    id = await customer(world.admin, "Ann", on=key, currency=currency)

    data = await world.admin.ask(
        "query($id: ID!) { customer(id: $id) { currency { id } customerClass { currency { id } } } }", id=id
    )
    assert data["customer"] == {"currency": {"id": currency}, "customerClass": {"currency": None}}


# R-5, R-13 ------------------------------------------------------------------------------------------------------------


NO_LONGER_FITTING: dict[str, Json] = {
    "another currency": {"currency_id": 2},
    "another manager": {"managed_by_id": 2, "shared_with_resellers": False},
    "no longer shared": {"shared_with_resellers": False},
}
"""Changes of a class behind its customers' backs, as by an import into the database."""


@pytest.mark.parametrize("change", NO_LONGER_FITTING.values(), ids=NO_LONGER_FITTING.keys())
async def test_a_customer_whose_class_no_longer_fits_is_saved_as_long_as_the_class_is_left_alone(
    world: World, change: Json
) -> None:
    """R-5, R-13: passing; what somebody else did to the class keeps nobody from a change of the customer."""
    # given
    ann = await customer(world.north, "Ann", on=world.shared)
    await CustomerClass.filter(id=2).update(**change)

    # when
    renamed = await saved(world.north, ann, 1, name="Anna")
    same = await saved(world.admin, ann, 2, name="Anne", customerClass=world.shared)

    # then
    assert (errors(renamed), errors(same)) == ([], [])
    assert (await table("customer"))[-1]["name"] == "Anne"


@pytest.mark.parametrize("kind", NO_LONGER_FITTING)
async def test_a_customer_is_not_put_on_a_class_that_does_not_fit(world: World, kind: str) -> None:
    """R-5, R-13: failing; the same class, chosen again."""
    ann = await customer(world.north, "Ann", on=world.norths)
    await CustomerClass.filter(id=2).update(**NO_LONGER_FITTING[kind])
    before = await all_tables()

    moved = await saved(world.admin, ann, 1, customerClass=world.shared)

    code = "CURRENCY_MISMATCH" if kind == "another currency" else "NOT_ASSIGNABLE"
    assert errors(moved) == [(code, "input.customerClass")]
    assert await all_tables() == before


# R-30 -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("method", "engine"), [("SURETAX", "AVALARA"), ("AVALARA", "SURETAX")])
async def test_a_tax_plug_in_of_another_service_than_the_method_s_is_refused(
    world: World, method: str, engine: str
) -> None:
    """R-30: failing; for a class and for a customer, which would be taxed by nobody."""
    # given
    plugin = await world.admin.done("taxPluginSave", {"name": "Theirs", "engine": engine})
    ann = await customer(world.admin, "Ann", on=world.private)
    await Taxation.filter(customer_class_id=3).update(method=method)
    await Customer.filter(name="Ann").update(tax_method=method)
    before = await all_tables()

    # when
    taxation = {"assessTaxes": True, "taxPlugin": plugin["id"]}
    change = {"id": world.private, "expectedVersion": 1, "finances": {"taxation": taxation}}
    of_class = await world.admin.write("customerClassSave", change)
    own = await saved(world.admin, ann, 1, overrides={"taxPlugin": plugin["id"]})

    # then
    assert errors(of_class) == [("NOT_AVAILABLE", "input.finances.taxation.taxPlugin")]
    assert errors(own) == [("NOT_AVAILABLE", "input.overrides.taxPlugin")]
    assert [(one["limit"], one["actual"]) for one in (*of_class["userErrors"], *own["userErrors"])] == [
        (method, engine),
        (method, engine),
    ]
    assert await all_tables() == before


# R-32 -----------------------------------------------------------------------------------------------------------------


@pytest.fixture
async def with_template(world: World) -> tuple[World, str, str]:
    """The world, a customer with a template of its own, and the template."""
    template = await world.admin.done("invoiceTemplateSave", {"name": "Own", "kind": "REGULAR"})
    own = {"invoiceTemplateOverride": "OWN", "invoiceTemplate": template["id"]}
    id = await customer(world.admin, "Ann", on=world.private, overrides=own)
    return world, id, str(template["id"])


async def template_of(world: World, id: str) -> tuple[str, str | None]:
    """The state and the template that a customer has of its own."""
    data = await world.admin.ask(
        "query($id: ID!) { customer(id: $id) { overrides { invoiceTemplateOverride invoiceTemplate { id } } } }", id=id
    )
    own = data["customer"]["overrides"]
    return own["invoiceTemplateOverride"], own["invoiceTemplate"] and own["invoiceTemplate"]["id"]


@pytest.mark.parametrize("method", ["NONE", "FIXED_VAT", "GST_MALAYSIA"])
async def test_another_tax_method_sets_the_templates_to_none_and_says_so(
    with_template: tuple[World, str, str], method: str
) -> None:
    """R-32: passing; before anything is written a trial warns of it, in the very changes that the save then makes."""
    world, id, template = with_template
    own = {"taxMethod": method}

    warned = await saved(world.admin, id, 1, overrides=own, validateOnly=True)
    kept = await template_of(world, id)
    done = await saved(world.admin, id, 1, overrides=own)

    assert kept == ("OWN", template)
    assert warned["changes"] == done["changes"]
    assert {tuple(change["path"]): change["after"] for change in done["changes"]} == {
        ("overrides", "taxMethod"): f'"{method}"',
        ("overrides", "invoiceTemplateOverride"): '"NONE"',
        ("overrides", "invoiceTemplate"): None,
        ("overrides", "outOfTurnInvoiceTemplateOverride"): '"NONE"',
    }
    assert await template_of(world, id) == ("NONE", None)


async def test_a_tax_method_that_stays_takes_no_template_away(with_template: tuple[World, str, str]) -> None:
    """R-32: failing; what is given and not changed is no other method, whatever else is saved with it."""
    world, id, template = with_template

    await saved(world.admin, id, 1, name="Anne", overrides={"taxMethod": None, "twoFactor": True})

    assert await template_of(world, id) == ("OWN", template)


@pytest.mark.parametrize(
    "named", [{"invoiceTemplateOverride": "OWN"}, {"invoiceTemplate": "own"}, {}], ids=["state", "template", "both"]
)
async def test_a_template_that_the_same_save_chooses_again_stays(
    with_template: tuple[World, str, str], named: dict[str, str]
) -> None:
    """R-32: boundary; a client that sends the whole form chooses what was there, and is no longer invoiced without."""
    world, id, template = with_template
    whole = {"invoiceTemplateOverride": "OWN", "invoiceTemplate": template}
    own = {name: whole[name] for name in named or whole}

    payload = await saved(world.admin, id, 1, overrides={"taxMethod": "NONE", **own})

    assert errors(payload) == []
    assert [change["path"] for change in payload["changes"]] == [
        ["overrides", "outOfTurnInvoiceTemplateOverride"],
        ["overrides", "taxMethod"],
    ]
    assert await template_of(world, id) == ("OWN", template)


@pytest.mark.parametrize(("chosen", "kept"), [({"invoiceTemplateOverride": "INHERIT"}, "INHERIT"), ({}, "NONE")])
async def test_a_new_customer_has_the_template_of_its_class_where_that_is_chosen(
    world: World, chosen: dict[str, str], kept: str
) -> None:
    """R-32: boundary; what is chosen is what would be there anyway."""
    id = await customer(world.admin, "Ann", on=world.private, overrides={"taxMethod": "FIXED_VAT", **chosen})

    assert await template_of(world, id) == (kept, None)


async def test_a_tax_method_that_is_refused_takes_no_template_away(with_template: tuple[World, str, str]) -> None:
    """R-32: failing; a method that needs a tax service of the customer's own, which isn't named."""
    world, id, template = with_template
    before = await all_tables()

    payload = await saved(world.admin, id, 1, overrides={"taxMethod": "SURETAX"})

    assert errors(payload) != []
    assert await template_of(world, id) == ("OWN", template)
    assert await all_tables() == before


# R-36, R-37 -----------------------------------------------------------------------------------------------------------


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(order=st.lists(st.integers(0, 2), min_size=1, max_size=4))
async def test_a_class_has_a_metric_for_a_parameter_once(world: World, order: list[int]) -> None:
    """R-36: boundary; passing for distinct parameters in any order, failing at each one that comes again."""
    if not await table("measured_parameter"):
        for number in range(3):
            await world.admin.done("measuredParameterSave", {"name": f"P{number}", "code": f"P_{number}"})
    metrics = [{"measuredParameter": f"MeasuredParameter:{number + 1}"} for number in order]

    payload = await world.admin.write(
        "customerClassSave",
        {"id": world.private, "expectedVersion": 1, "validateOnly": True, "measuredServices": metrics},
    )

    repeated = [place for place, number in enumerate(order) if number in order[:place]]
    assert errors(payload) == [("DUPLICATE", f"input.measuredServices.{place}.measuredParameter") for place in repeated]


@pytest.mark.parametrize(
    ("code", "for_resellers", "measured"),
    [("CONCURRENT_CALLS", True, False), ("SEATS", False, False), ("SEATS", True, True)],
)
async def test_a_reseller_is_spared_what_is_not_measured_for_resellers(
    world: World, code: str, for_resellers: bool, measured: bool
) -> None:
    """R-36: failing for the reseller's own record, as the preview says, passing for its customer on the same class."""
    parameter = await world.admin.done(
        "measuredParameterSave", {"name": "Lines", "code": code, "measuredForResellers": for_resellers}
    )
    metric = {"measuredParameter": parameter["id"]}
    change = {"id": world.shared, "expectedVersion": 1, "measuredServices": [metric]}
    await world.admin.done("customerClassSave", change)
    retail = await customer(world.north, "Ann", on=world.shared)

    data = await world.admin.ask(
        "query($a: ID!, $b: ID!, $on: ID!, $of: ID!) {"
        " own: customer(id: $a) { ...Metrics } retail: customer(id: $b) { ...Metrics }"
        ' charge: measuredServiceCharge(classId: $on, measuredParameterId: $of, samples: ["9"], customerType: RESELLER,'
        ' metric: { chargeBasedOn: MAXIMUM, pricePerItem: "1" }) { answer { charged } } }'
        " fragment Metrics on Customer { settings { measuredServices { measuredParameter { code } } } }",
        a="Customer:1",
        b=retail,
        on=world.shared,
        of=parameter["id"],
    )

    holds = [{"measuredParameter": {"code": code}}]
    assert data["own"]["settings"]["measuredServices"] == (holds if measured else [])
    assert data["charge"]["answer"] == {"charged": measured}
    assert data["retail"]["settings"]["measuredServices"] == holds


# R-39, R-40 -----------------------------------------------------------------------------------------------------------


async def field(world: World, **values: object) -> str:
    """The id of a custom field of customers that the class `private` enables."""
    wanted = {"name": "Tax code", "object": "CUSTOMER", "type": "TEXT", **values}
    custom_field_definition = await world.admin.done("customFieldDefinitionSave", wanted)
    change = {"customFields": [{"customField": custom_field_definition["id"], "enabled": True}]}
    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 1, **change})
    return str(custom_field_definition["id"])


async def shown(client: Client, id: str) -> list[Json]:
    data = await client.ask("query($id: ID!) { customer(id: $id) { customFields { value masked } } }", id=id)
    return list(data["customer"]["customFields"])


async def test_only_the_fields_of_the_present_class_show(world: World) -> None:
    """R-39: failing on a class that doesn't enable the field, passing on one that does; the value outlives both."""
    code = await field(world, mandatory=True)
    id = await customer(world.admin, "Ann", on=world.private, customFields=[{"customField": code, "value": "DE 1"}])

    before = await shown(world.admin, id)
    await world.admin.write("customerClassAssign", {"customerClassId": world.shared, "customerIds": [id]})
    elsewhere = await shown(world.admin, id)
    renamed = await saved(world.admin, id, 2, name="Anne")
    await world.admin.write("customerClassAssign", {"customerClassId": world.private, "customerIds": [id]})

    assert before == [{"value": "DE 1", "masked": False}]
    assert elsewhere == []
    assert errors(renamed) == []
    assert await shown(world.admin, id) == before


async def test_personal_data_shows_to_who_may_see_it_and_is_masked_for_all_others(world: World) -> None:
    """R-40: passing for an administrator with the right, failing for one without; a save by the latter keeps it."""
    code = await field(world, containsPersonalData=True)
    id = await customer(world.admin, "Ann", on=world.private, customFields=[{"customField": code, "value": "DE 1"}])
    await User.filter(id=world.auditor.actor.user_id).update(masks_personal_data=True)

    assert await shown(world.admin, id) == [{"value": "DE 1", "masked": False}]
    assert await shown(world.auditor, id) == [{"value": None, "masked": True}]

    await User.filter(id=world.admin.actor.user_id).update(masks_personal_data=True)
    renamed = await saved(world.admin, id, 1, name="Anne")
    assert "DE 1" not in str(renamed)
    await User.filter(id=world.admin.actor.user_id).update(masks_personal_data=False)
    assert await shown(world.admin, id) == [{"value": "DE 1", "masked": False}]


@pytest.mark.parametrize(("personal", "masked"), [(True, True), (False, False)])
async def test_only_personal_fields_are_masked(world: World, personal: bool, masked: bool) -> None:
    """R-40: passing for a field that says nothing of a person, whoever looks; failing for one that does."""
    code = await field(world, containsPersonalData=personal, visibleToEndUsers=True)
    values = [{"customField": code, "value": "DE 1"}]
    id = await customer(world.admin, "Ann", on=world.private, customFields=values)
    await User.filter(id=world.auditor.actor.user_id).update(masks_personal_data=True)

    assert await shown(world.auditor, id) == [{"value": None if masked else "DE 1", "masked": masked}]


@pytest.mark.parametrize("visible", [True, False])
async def test_a_field_says_whether_customers_see_it_and_says_no_by_default(world: World, visible: bool) -> None:
    """R-40: what self-care shows and lets edit is asked for here; nothing is shown there that nobody chose to show."""
    chosen = {"visibleToEndUsers": True} if visible else {}
    custom_field_definition = await world.admin.done(
        "customFieldDefinitionSave",
        {"name": "Code", "object": "CUSTOMER", "type": "TEXT", **chosen},
        "id visibleToEndUsers",
    )

    assert custom_field_definition["visibleToEndUsers"] is visible

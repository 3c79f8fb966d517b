"""Overrides of a customer: three states, and where each effective value comes from (R-19)."""

import pytest

from models.records.custom_field_definition import CustomFieldDefinition
from models.records.custom_field_values import CustomerFieldValue
from models.records.user import User
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import EUR, USD, World, customer

SETTINGS = """settings {
  sendStatistics { value source inherited }
  twoFactor { value source inherited }
  purgeAfterMonths { value source inherited }
  taxMethod { value source inherited taxPlugin { id } }
  invoiceTemplate { value { id } source inherited { id } }
  fraudTrafficProfile { value { id } source inherited { id } }
}"""


async def settings_of(world: World, id: str) -> Json:
    """The settings as they are read."""
    data = await world.admin.ask(f"query($id: ID!) {{ customer(id: $id) {{ {SETTINGS} }} }}", id=id)
    settings: Json = data["customer"]["settings"]
    return settings


async def override(world: World, id: str, version: int = 1, **values: object) -> Json:
    """The payload of a save of overrides."""
    return await world.admin.write("customerSave", {"id": id, "expectedVersion": version, "overrides": values})


async def template(world: World, name: str = "Plain", kind: str = "ANY") -> str:
    """The id of a new invoice template."""
    return str((await world.admin.done("invoiceTemplateSave", {"name": name, "kind": kind}))["id"])


async def change_class(world: World, version: int = 1, **panels: object) -> None:
    """Change the private class."""
    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": version, **panels})


async def test_without_overrides_the_class_and_then_the_default_hold(world: World) -> None:
    """R-19."""
    ann = await customer(world.admin, "Ann", world.private)

    assert await settings_of(world, ann) == {
        "sendStatistics": {"value": "FULL", "source": "CLASS", "inherited": "FULL"},
        "twoFactor": {"value": False, "source": "CLASS", "inherited": False},
        "purgeAfterMonths": {"value": None, "source": "DEFAULT", "inherited": None},
        "taxMethod": {"value": "NONE", "source": "CLASS", "inherited": "NONE", "taxPlugin": None},
        "invoiceTemplate": {"value": None, "source": "DEFAULT", "inherited": None},
        "fraudTrafficProfile": {"value": None, "source": "DEFAULT", "inherited": None},
    }


async def test_an_override_holds_and_tells_what_it_hides(world: World) -> None:
    """R-19: 0, false and NONE are values."""
    ann = await customer(world.admin, "Ann", world.private)
    await change_class(world, webSelfCare={"twoFactor": True}, rightToBeForgotten={"removePersonalData": True})

    payload = await override(world, ann, sendStatistics="NONE", twoFactor=False, purgeAfterMonths=0)

    settings = await settings_of(world, ann)
    assert errors(payload) == []
    assert settings["sendStatistics"] == {"value": "NONE", "source": "CUSTOMER", "inherited": "FULL"}
    assert settings["twoFactor"] == {"value": False, "source": "CUSTOMER", "inherited": True}
    assert settings["purgeAfterMonths"] == {"value": 0, "source": "CUSTOMER", "inherited": 0}


async def test_clearing_an_override_inherits_again(world: World) -> None:
    """R-19."""
    ann = await customer(world.admin, "Ann", world.private)
    await override(world, ann, twoFactor=True)

    await override(world, ann, 2, twoFactor=None)

    assert (await settings_of(world, ann))["twoFactor"] == {"value": False, "source": "CLASS", "inherited": False}


async def test_a_record_is_inherited_none_or_the_customer_s_own(world: World) -> None:
    """R-19."""
    ann = await customer(world.admin, "Ann", world.private)
    of_class, own = await template(world, "Of the class"), await template(world, "Own")
    await change_class(world, finances={"regularInvoices": {"invoiceTemplate": of_class}})
    inherited = {"inherited": {"id": of_class}}

    first = (await settings_of(world, ann))["invoiceTemplate"]
    await override(world, ann, invoiceTemplateOverride="NONE")
    second = (await settings_of(world, ann))["invoiceTemplate"]
    await override(world, ann, 2, invoiceTemplateOverride="OWN", invoiceTemplate=own)
    third = (await settings_of(world, ann))["invoiceTemplate"]

    assert first == {"value": {"id": of_class}, "source": "CLASS", **inherited}
    assert second == {"value": None, "source": "CUSTOMER", **inherited}
    assert third == {"value": {"id": own}, "source": "CUSTOMER", **inherited}


async def test_a_plug_in_that_the_method_of_the_class_no_longer_uses_is_not_in_effect(world: World) -> None:
    """R-19; the class keeps the plug-in beside its method."""
    ann = await customer(world.admin, "Ann", world.private)
    plugin = (await world.admin.done("taxPluginSave", {"name": "P", "engine": "SURETAX"}))["id"]
    by_service = {"assessTaxes": True, "method": "SURETAX", "taxPlugin": plugin}
    await change_class(world, finances={"taxation": by_service})
    used = (await settings_of(world, ann))["taxMethod"]
    await change_class(world, 2, finances={"taxation": {"method": "NONE"}})
    left = (await settings_of(world, ann))["taxMethod"]

    assert used == {"value": "SURETAX", "source": "CLASS", "inherited": "SURETAX", "taxPlugin": {"id": plugin}}
    assert left == {"value": "NONE", "source": "CLASS", "inherited": "NONE", "taxPlugin": None}


async def test_states_and_records_that_do_not_go_together_are_refused(world: World) -> None:
    """R-19."""
    ann, plain = await customer(world.admin, "Ann", world.private), await template(world)

    unnamed = await override(world, ann, invoiceTemplateOverride="OWN")
    stray = await override(world, ann, invoiceTemplate=plain)

    assert errors(unnamed) == [("REQUIRED", "input.overrides.invoiceTemplate")]
    assert errors(stray) == [("NOT_AVAILABLE", "input.overrides.invoiceTemplate")]
    assert (await settings_of(world, ann))["invoiceTemplate"]["source"] == "DEFAULT"


async def test_a_template_is_made_for_the_invoices(world: World) -> None:
    ann, on_demand = await customer(world.admin, "Ann", world.private), await template(world, "D", "OUT_OF_TURN")

    payload = await override(world, ann, invoiceTemplateOverride="OWN", invoiceTemplate=on_demand)

    assert errors(payload) == [("NOT_AVAILABLE", "input.overrides.invoiceTemplate")]


async def test_another_tax_method_takes_the_templates_away(world: World) -> None:
    """R-32: unless they are chosen in the same save."""
    ann, own = await customer(world.admin, "Ann", world.private), await template(world)
    await override(world, ann, invoiceTemplateOverride="OWN", invoiceTemplate=own)

    payload = await override(world, ann, 2, taxMethod="NONE")

    assert ["overrides", "invoiceTemplateOverride"] in [change["path"] for change in payload["changes"]]
    assert (await settings_of(world, ann))["invoiceTemplate"] == {
        "value": None,
        "source": "CUSTOMER",
        "inherited": None,
    }

    await override(world, ann, 3, taxMethod=None, invoiceTemplateOverride="OWN", invoiceTemplate=own)

    assert (await settings_of(world, ann))["invoiceTemplate"]["value"] == {"id": own}


@pytest.mark.parametrize(
    ("currency", "threshold", "code"),
    [(EUR, "5", None), (USD, "5", "CURRENCY_MISMATCH"), (EUR, None, "PROFILE_NOT_ACTIVE")],
)
async def test_a_profile_of_the_customer_s_own_fits_it(
    world: World, currency: str, threshold: str | None, code: str | None
) -> None:
    """R-8."""
    ann = await customer(world.admin, "Ann", world.private)
    input = {"name": "P", "currency": currency, "spendingPlan": {"threshold": threshold}}
    profile = (await world.admin.done("fraudTrafficProfileSave", input))["id"]

    payload = await override(world, ann, fraudTrafficProfileOverride="OWN", fraudTrafficProfile=profile)

    assert errors(payload) == ([(code, "input.overrides.fraudTrafficProfile")] if code else [])


async def test_a_template_that_a_customer_has_is_not_deleted(world: World) -> None:
    """R-48."""
    ann, own = await customer(world.admin, "Ann", world.private), await template(world)
    await override(world, ann, invoiceTemplateOverride="OWN", invoiceTemplate=own)

    payload = await world.admin.write("invoiceTemplateDelete", {"ids": [own]})

    assert errors(payload["results"][0]) == [("IN_USE", "input.ids.0")]


FIELD: Json = {"name": "Tax code", "object": "CUSTOMER", "type": "TEXT", "properties": {"masks": ["999A"]}}
VALUES = "customFields { customField { name } value masked }"


async def field(world: World, version: int = 1, *, enabled: bool = True, **values: object) -> str:
    """The id of a new field that the private class has."""
    id = str((await world.admin.done("customFieldDefinitionSave", {**FIELD, **values}))["id"])
    await change_class(world, version, customFields=[{"customField": id, "enabled": enabled}])
    return id


async def values_of(world: World, id: str) -> list[Json]:
    """The values as they are read."""
    data = await world.admin.ask(f"query($id: ID!) {{ customer(id: $id) {{ {VALUES} }} }}", id=id)
    return list(data["customer"]["customFields"])


async def put(world: World, id: str, version: int, field_id: str, value: str | None) -> Json:
    """The payload of a save of one value."""
    rows = [{"customField": field_id, "value": value}]
    return await world.admin.write("customerSave", {"id": id, "expectedVersion": version, "customFields": rows})


async def test_a_value_fits_its_field(world: World) -> None:
    """R-38."""
    ann, code = await customer(world.admin, "Ann", world.private), await field(world)

    wrong, right = await put(world, ann, 1, code, "12A"), await put(world, ann, 1, code, "123A")

    assert errors(wrong) == [("INVALID", "input.customFields.0.value")]
    assert errors(right) == []
    assert await values_of(world, ann) == [{"customField": {"name": "Tax code"}, "value": "123A", "masked": False}]


async def test_a_field_that_is_not_enabled_takes_no_value(world: World) -> None:
    """R-39."""
    ann, code = await customer(world.admin, "Ann", world.private), await field(world, enabled=False)

    payload = await put(world, ann, 1, code, "123A")

    assert errors(payload) == [("NOT_AVAILABLE", "input.customFields.0.customField")]
    assert await values_of(world, ann) == []


async def test_a_field_of_accounts_is_none_of_customers(world: World) -> None:
    """R-39."""
    ann, code = await customer(world.admin, "Ann", world.private), await field(world, object="ACCOUNT")

    assert errors(await put(world, ann, 1, code, "123A")) == [("NOT_AVAILABLE", "input.customFields.0.customField")]


async def test_a_value_outlives_the_switching_off_of_its_field(world: World) -> None:
    """R-39: hidden, kept through a save of other things, and there again."""
    ann, code = await customer(world.admin, "Ann", world.private), await field(world)
    await put(world, ann, 1, code, "123A")

    await change_class(world, 2, customFields=[])
    hidden = await values_of(world, ann)
    await world.admin.done("customerSave", {"id": ann, "expectedVersion": 2, "name": "Anne", "customFields": []})
    await change_class(world, 3, customFields=[{"customField": code, "enabled": True}])

    assert hidden == []
    assert [one["value"] for one in await values_of(world, ann)] == ["123A"]


@pytest.mark.parametrize("none", [None, ""])
async def test_a_field_whose_values_were_taken_away_is_used_by_nobody(world: World, none: str | None) -> None:
    """R-48: what has no value is as good as never given one, and its field can be deleted."""
    ann, code = await customer(world.admin, "Ann", world.private), await field(world)
    await put(world, ann, 1, code, "123A")

    taken = await put(world, ann, 2, code, none)
    again = await put(world, ann, 3, code, none)
    await change_class(world, 2, customFields=[])
    deleted = await world.admin.write("customFieldDefinitionDelete", {"ids": [code]})

    assert [(change["path"], change["after"]) for change in taken["changes"]] == [(["customFields", code], None)]
    assert (errors(again), again["changes"]) == ([], [])
    assert await CustomerFieldValue.all().count() == 0
    assert errors(deleted["results"][0]) == []
    assert await CustomFieldDefinition.all().count() == 0


async def test_a_value_behind_one_that_is_none_is_refused_at_its_place(world: World) -> None:
    """R-38."""
    ann, code, other = await customer(world.admin, "Ann", world.private), await field(world), "CustomFieldDefinition:2"
    assert await field(world, 2, name="Other") == other
    before = await all_tables()

    rows = [{"customField": code, "value": None}, {"customField": other, "value": "12"}]
    payload = await world.admin.write("customerSave", {"id": ann, "expectedVersion": 1, "customFields": rows})

    assert errors(payload) == [("INVALID", "input.customFields.1.value")]
    assert await all_tables() == before


async def test_a_mandatory_field_needs_a_value_at_the_next_save(world: World) -> None:
    """R-39."""
    ann, code = await customer(world.admin, "Ann", world.private), await field(world, mandatory=True)
    save = {"id": ann, "expectedVersion": 1, "name": "Anne"}

    without = await world.admin.write("customerSave", save)
    with_value = await world.admin.write(
        "customerSave", {**save, "customFields": [{"customField": code, "value": "123A"}]}
    )

    assert errors(without) == [("MANDATORY_FIELD", "input.customFields")]
    assert without["userErrors"][0]["message"] == "Tax code needs a value."
    assert errors(with_value) == []


async def test_a_mandatory_field_that_is_off_or_has_a_default_needs_none(world: World) -> None:
    """R-39."""
    await field(world, mandatory=True, enabled=False)
    await customer(world.admin, "Ann", world.private)
    await field(world, 2, name="Other", mandatory=True, defaultValue="123A")

    payload = await world.admin.write("customerSave", {"name": "Bob", "currency": EUR, "customerClass": world.private})

    assert errors(payload) == []


async def test_personal_data_is_masked_for_who_may_not_see_it_and_never_logged(world: World) -> None:
    """R-40, R-35."""
    ann, code = await customer(world.admin, "Ann", world.private), await field(world, containsPersonalData=True)
    payload = await put(world, ann, 1, code, "123A")
    await User.filter(id=world.admin.actor.user_id).update(masks_personal_data=True)

    values = await values_of(world, ann)
    log = await world.admin.ask('{ auditLog(where: { entityType: { eq: "Customer" } }) { nodes { before after } } }')

    assert values == [{"customField": {"name": "Tax code"}, "value": None, "masked": True}]
    assert [change["after"] for change in payload["changes"]] == ['"***"']
    assert '"***"' in [node["after"] for node in log["auditLog"]["nodes"]]
    assert "123A" not in str(log)


async def test_a_reseller_keeps_the_accounts_of_its_own_customers_alone(world: World) -> None:
    """R-47."""
    own, other = (await customer(world.north, "Ann", world.shared), await customer(world.south, "Bob", world.shared))

    account = await world.north.done("accountSave", {"name": "12125551234", "customer": own}, "id version name")
    again = await world.north.write("accountSave", {"name": "12125551234", "customer": own})
    foreign = await world.north.write("accountSave", {"name": "1", "customer": other})
    hidden = await world.south.write("accountSave", {"id": account["id"], "expectedVersion": 1, "blocked": True})

    assert errors(again) == [("NAME_TAKEN", "input.name")]
    assert errors(foreign) == [("NOT_FOUND", "input.customer")]
    assert errors(hidden) == [("NOT_FOUND", "input.id")]
    assert (await world.south.ask("{ accounts { totalCount } }"))["accounts"]["totalCount"] == 0
    assert (await world.north.ask("{ accounts { totalCount } }"))["accounts"]["totalCount"] == 1


async def test_an_account_has_the_fields_that_its_customer_s_class_enables(world: World) -> None:
    """R-39."""
    ann, code = await customer(world.admin, "Ann", world.private), await field(world, object="ACCOUNT", mandatory=True)
    input = {"name": "100", "customer": ann}

    without = await world.admin.write("accountSave", input)
    account = await world.admin.done(
        "accountSave", {**input, "customFields": [{"customField": code, "value": "123A"}]}, f"id {VALUES}"
    )

    assert errors(without) == [("MANDATORY_FIELD", "input.customFields")]
    assert account["customFields"] == [{"customField": {"name": "Tax code"}, "value": "123A", "masked": False}]

"""Records that refer to one another: which go together, and which are refused with nothing written."""

import pytest

from tests.factories.client import Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import EUR, World, customer

Errors = list[tuple[str, str]]

# What a customer has of its own ---------------------------------------------------------------------------------------

OWN_RECORDS: dict[str, Json] = {
    "invoiceTemplate": {"name": "South's", "kind": "ANY"},
    "outOfTurnInvoiceTemplate": {"name": "South's", "kind": "ANY"},
    "fraudTrafficProfile": {"name": "South's", "currency": EUR, "spendingPlan": {"threshold": "5"}},
}


@pytest.mark.parametrize("name", OWN_RECORDS)
async def test_a_resellers_record_is_for_that_resellers_customers_alone(world: World, name: str) -> None:
    """R-12: somebody who sees all of them can't give one to a customer of somebody else either."""
    write = "fraudTrafficProfileSave" if name == "fraudTrafficProfile" else "invoiceTemplateSave"
    record = (await world.south.done(write, OWN_RECORDS[name]))["id"]
    souths = await customer(world.south, "Sue", on=world.souths)
    others = [await customer(world.north, "Ned", on=world.norths), await customer(world.admin, "Ann", on=world.private)]
    before = await all_tables()

    overrides = {f"{name}Override": "OWN", name: record}
    refused = [
        await world.admin.write("customerSave", {"id": one, "expectedVersion": 1, "overrides": overrides})
        for one in others
    ]

    assert [errors(one) for one in refused] == [[("NOT_AVAILABLE", f"input.overrides.{name}")]] * 2
    assert await all_tables() == before
    taken = await world.admin.write("customerSave", {"id": souths, "expectedVersion": 1, "overrides": overrides})
    assert errors(taken) == []


@pytest.mark.parametrize(
    ("method", "plugin", "expected"),
    [
        ("SURETAX", "SURETAX", []),
        ("SURETAX", None, [("REQUIRED", "input.overrides.taxPlugin")]),
        ("GST_MALAYSIA", "SURETAX", [("NOT_AVAILABLE", "input.overrides.taxPlugin")]),
        (None, "SURETAX", [("NOT_AVAILABLE", "input.overrides.taxPlugin")]),
        ("AVALARA", "AVALARA", [("NOT_AVAILABLE", "input.overrides.taxMethod")]),
    ],
)
async def test_a_tax_plug_in_goes_with_a_method_that_uses_one_and_a_retired_method_with_nobody(
    world: World, method: str | None, plugin: str | None, expected: Errors
) -> None:
    """R-30, for a customer that has a method of its own."""
    ann = await customer(world.admin, "Ann", on=world.private)
    record_id = plugin and (await world.admin.done("taxPluginSave", {"name": "Theirs", "engine": plugin}))["id"]
    before = await all_tables()

    overrides = {"taxMethod": method, "taxPlugin": record_id}
    payload = await world.admin.write("customerSave", {"id": ann, "expectedVersion": 1, "overrides": overrides})

    assert errors(payload) == expected
    assert (await all_tables() == before) is bool(expected)


PLUGIN_OF_ANN = "query($id: ID!) { customer(id: $id) { overrides { taxMethod taxPlugin { id } } } }"


@pytest.mark.parametrize("method", [None, "NONE", "FIXED_VAT"])
async def test_a_reseller_chooses_another_method_than_that_of_a_tax_plug_in_of_an_administrator(
    world: World, method: str | None
) -> None:
    """R-30: passing; the plug-in, which a reseller can't choose, goes with the method that it was chosen for."""
    plugin = (await world.admin.done("taxPluginSave", {"name": "Theirs", "engine": "SURETAX"}))["id"]
    ann = await customer(world.north, "Ann", on=world.norths)
    theirs = {"taxMethod": "SURETAX", "taxPlugin": plugin}
    await world.admin.done("customerSave", {"id": ann, "expectedVersion": 1, "overrides": theirs})

    kept = await world.north.write("customerSave", {"id": ann, "expectedVersion": 2, "overrides": {"twoFactor": True}})
    payload = await world.north.write(
        "customerSave", {"id": ann, "expectedVersion": 3, "overrides": {"taxMethod": method}}
    )

    assert errors(kept) == errors(payload) == []
    assert [change["path"] for change in payload["changes"]] == [["overrides", "taxMethod"], ["overrides", "taxPlugin"]]
    overrides = (await world.admin.ask(PLUGIN_OF_ANN, id=ann))["customer"]["overrides"]
    assert overrides == {"taxMethod": method, "taxPlugin": None}


async def test_a_reseller_who_chooses_a_method_with_a_service_is_told_so_at_the_method(world: World) -> None:
    """R-30: failing; it has no input for the plug-in that is missing, for a new customer either."""
    ann = await customer(world.north, "Ann", on=world.norths)
    before = await all_tables()
    overrides = {"taxMethod": "SURETAX"}

    saved = await world.north.write("customerSave", {"id": ann, "expectedVersion": 1, "overrides": overrides})
    made = await world.north.write(
        "customerSave", {"name": "Bob", "currency": EUR, "customerClass": world.norths, "overrides": overrides}
    )

    assert errors(saved) == errors(made) == [("REQUIRED", "input.overrides.taxMethod")]
    assert await all_tables() == before


async def test_a_tax_plug_in_that_is_named_with_a_method_without_a_service_is_not_taken_away_unsaid(
    world: World,
) -> None:
    """R-30: failing; an administrator who names both is told that they don't go together."""
    plugin = (await world.admin.done("taxPluginSave", {"name": "Theirs", "engine": "SURETAX"}))["id"]
    ann = await customer(world.north, "Ann", on=world.norths)
    theirs = {"taxMethod": "SURETAX", "taxPlugin": plugin}
    await world.admin.done("customerSave", {"id": ann, "expectedVersion": 1, "overrides": theirs})
    before = await all_tables()
    named = {"taxMethod": "FIXED_VAT", "taxPlugin": plugin}

    payload = await world.admin.write("customerSave", {"id": ann, "expectedVersion": 2, "overrides": named})

    assert errors(payload) == [("NOT_AVAILABLE", "input.overrides.taxPlugin")]
    assert await all_tables() == before


async def test_nobody_becomes_a_reseller_by_being_saved_as_a_customer(world: World) -> None:
    before = await all_tables()

    input = {"name": "Third", "type": "RESELLER", "currency": EUR, "customerClass": world.shared}
    payload = await world.admin.write("customerSave", input)

    assert errors(payload) == [("INVALID", "input.type")]
    assert await all_tables() == before


# Destinations and what is watched -------------------------------------------------------------------------------------


async def destination_set(world: World, name: str, *, complete: bool = True) -> str:
    return str((await world.admin.done("destinationGroupSetSave", {"name": name, "complete": complete}))["id"])


async def destination_group(world: World, set_: str) -> str:
    input = {"name": "Premium", "destinationGroupSet": set_, "destinations": ["4490"]}
    return str((await world.admin.done("destinationGroupSave", input))["id"])


@pytest.mark.parametrize(
    ("destination", "taken"),
    [
        ("1", True),
        ("123456789012345", True),
        ("1234567890123456", False),
        ("+44", False),
        ("0044", False),
        ("44 90", False),
        ("\N{ARABIC-INDIC DIGIT FOUR}", False),
    ],
)
async def test_a_destination_is_a_prefix_in_digits_without_anything_in_front(
    world: World, destination: str, taken: bool
) -> None:
    set_ = await destination_set(world, "World")
    before = await all_tables()

    input = {"name": "Group", "destinationGroupSet": set_, "destinations": ["49", destination]}
    payload = await world.admin.write("destinationGroupSave", input)

    assert errors(payload) == ([] if taken else [("INVALID", "input.destinations.1")])
    assert [error["actual"] for error in payload["userErrors"]] == ([] if taken else [destination])
    assert (await all_tables() == before) is not taken


@pytest.mark.parametrize(
    ("own", "watched", "expected"),
    [
        ("complete", "complete", []),
        ("complete", None, []),
        ("partial", None, [("NOT_AVAILABLE", "input.destinationGroupSet")]),
        (None, "complete", [("NOT_AVAILABLE", "input.usageThresholds.0.destinationGroup")]),
        ("other", "complete", [("NOT_AVAILABLE", "input.usageThresholds.0.destinationGroup")]),
    ],
)
async def test_a_profile_watches_groups_of_its_own_complete_set(
    world: World, own: str | None, watched: str | None, expected: Errors
) -> None:
    sets = {
        "complete": await destination_set(world, "World"),
        "other": await destination_set(world, "Europe"),
        "partial": await destination_set(world, "Some", complete=False),
    }
    group = await destination_group(world, sets["complete"])
    before = await all_tables()

    input: Json = {"name": "Profile", "currency": EUR}
    input |= {"destinationGroupSet": sets[own]} if own else {}
    input |= {"usageThresholds": [{"destinationGroup": group, "minutes": 5}]} if watched else {}
    payload = await world.admin.write("fraudTrafficProfileSave", input)

    assert errors(payload) == expected
    assert (await all_tables() == before) is bool(expected)


# Custom fields --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("type_", "properties", "expected"),
    [
        ("TEXT", {"masks": ["999", "9999"], "maximumLength": 4}, []),
        ("TEXT", {"masks": ["999", "99999"], "maximumLength": 4}, [("TOO_LONG", "input.properties.masks.1")]),
        ("TEXT", {"masks": ["999", "  "]}, [("REQUIRED", "input.properties.masks.1")]),
        ("LIST", {"options": ["one", "x" * 200]}, []),
        ("LIST", {"options": ["one", "x" * 201]}, [("TOO_LONG", "input.properties.options.1")]),
        ("LIST", {"options": []}, [("REQUIRED", "input.properties.options")]),
        ("NUMBER", {"minimum": "2", "maximum": "2"}, []),
        ("NUMBER", {"minimum": "2", "maximum": "1.99"}, [("TOO_SMALL", "input.properties.maximum")]),
    ],
)
async def test_the_properties_of_a_custom_field_leave_room_for_a_value(
    world: World, type_: str, properties: Json, expected: Errors
) -> None:
    """R-41."""
    before = await all_tables()

    input = {"name": "Field", "object": "CUSTOMER", "type": type_, "properties": properties}
    payload = await world.admin.write("customFieldDefinitionSave", input)

    assert errors(payload) == expected
    assert (await all_tables() == before) is bool(expected)

"""Cloning a class for somebody else: what isn't available there is named, or left out and told (R-17, R-47)."""

import json
import re

import pytest

from models.declaration.declaration import declarations_of
from models.panels.taxation import Taxation
from resolvers.panels.all_panels import PANELS
from resolvers.registry import ENTITIES
from tests.factories.client import Client, Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import EUR, NORTH, SOUTH, World, customer_class
from tests.panels.test_notification_types import flags_of

SETTINGS = [
    "customFields.0",
    "finances.outOfTurnInvoices.invoiceTemplate",
    "finances.regularInvoices.invoiceTemplate",
    "finances.statistics.calendar",
    "finances.taxation.parameters.custom.taxes.0",
    "fraudProtection.fraudTrafficProfile",
    "notifications.types.notificationSet",
]
"""Every setting by which a class of North's refers to a record that is North's own."""

READ = """finances {
  statistics { calendar { id } }
  regularInvoices { invoiceTemplate { id } netValue } outOfTurnInvoices { invoiceTemplate { id } }
  taxation { assessTaxes method parameters { ... on CustomTaxation { taxes { customTax { id } } } } } }
fraudProtection { fraudTrafficProfile { id } } customFields { enabled }
notifications { types { notificationSet { id } } }
managedBy { id }"""


async def own_records(client: Client) -> dict[str, str]:
    """A record of each kind that a class can refer to and that has a manager, by its mutation."""
    input: dict[str, Json] = {
        "invoiceTemplate": {"locale": "de"},
        "customTax": {"rate": "2.5"},
        "fraudTrafficProfile": {"currency": EUR, "spendingPlan": {"threshold": "50"}},
        "customFieldDefinition": {"object": "CUSTOMER", "type": "TEXT"},
        "notificationSet": {},
        "calendar": {},
    }
    return {
        kind: str((await client.done(f"{kind}Save", {"name": f"Own {kind}", **values}))["id"])
        for kind, values in input.items()
    }


async def cloned(client: Client, input: Json) -> Json:
    """The payload of a clone, with what was left out."""
    payload: Json = (
        await client.ask(
            "mutation($input: CustomerClassCloneInput!) { customerClassClone(input: $input) { "
            f"customerClass {{ id {READ} }} leftOut {{ path before after }} userErrors {{ message }} }} }}",
            input=input,
        )
    )["customerClassClone"]
    return payload


async def class_with(client: Client, records: dict[str, str]) -> str:
    """A class that refers to them all."""
    template = {"invoiceTemplate": records["invoiceTemplate"]}
    return await customer_class(
        client,
        "Everything own",
        finances={
            "statistics": {"calendar": records["calendar"]},
            "regularInvoices": {**template, "netValue": 21},
            "outOfTurnInvoices": template,
            "taxation": {
                "assessTaxes": True,
                "parameters": {"custom": {"taxes": [{"customTax": records["customTax"]}]}},
            },
        },
        fraudProtection={"fraudTrafficProfile": records["fraudTrafficProfile"]},
        customFields=[{"customField": records["customFieldDefinition"], "enabled": True}],
        notifications={"types": {"notificationSet": records["notificationSet"]}},
    )


def test_every_link_to_a_record_with_a_manager_is_among_the_settings() -> None:
    declared = {
        ".".join(panel.path) + ("" if panel.is_list else f".{name}")
        for panel in PANELS
        for name, declaration in panel.declarations().items()
        if declaration.target and "managed_by" in declarations_of(ENTITIES[declaration.target].model)
    }
    assert len(declared) == len(SETTINGS)


@pytest.mark.parametrize("manager", [None, SOUTH])
async def test_what_is_not_available_there_is_named_at_the_manager(world: World, manager: str | None) -> None:
    """R-47: a class of a reseller could not be cloned for anybody else, at paths that the input doesn't have."""
    source = await class_with(world.north, await own_records(world.north))
    before = await all_tables()
    input = {"id": source, "name": "Copy", **({"managedBy": manager} if manager else {})}

    payload = await world.admin.write("customerClassClone", input)

    assert errors(payload) == [("NOT_AVAILABLE", "input.managedBy")]
    (told,) = payload["userErrors"]
    assert [setting for setting in SETTINGS if setting not in told["message"]] == []
    assert await all_tables() == before


@pytest.mark.parametrize("manager", [None, SOUTH])
async def test_what_is_not_available_there_is_left_out_on_request_and_told(world: World, manager: str | None) -> None:
    """R-17, R-47: what can't be without it goes too, such as the method of taxes that has no tax any more."""
    source = await class_with(world.north, await own_records(world.north))
    input = {"id": source, "name": "Copy", "leaveOut": True, **({"managedBy": manager} if manager else {})}

    payload = await cloned(world.admin, input)

    assert payload["userErrors"] == []
    copy = payload["customerClass"]
    key = copy.pop("id")
    assert copy == {
        "managedBy": manager and {"id": manager},
        "finances": {
            "statistics": {"calendar": None},
            "regularInvoices": {"invoiceTemplate": None, "netValue": 21},
            "outOfTurnInvoices": {"invoiceTemplate": None},
            "taxation": {"assessTaxes": False, "method": "NONE", "parameters": None},
        },
        "fraudProtection": {"fraudTrafficProfile": None},
        "customFields": [],
        "notifications": {"types": {"notificationSet": None}},
    }
    left = {".".join(one["path"]): (one["before"] is None, one["after"]) for one in payload["leftOut"]}
    assert {re.sub(r"\.\w+:\d+$", "", path): reasons for path, reasons in left.items()} == {
        "customFields": (False, None),
        "finances.outOfTurnInvoices.invoiceTemplate": (False, None),
        "finances.regularInvoices.invoiceTemplate": (False, None),
        "finances.statistics.calendar": (False, None),
        "finances.taxation.assessTaxes": (False, "false"),
        "finances.taxation.method": (False, '"NONE"'),
        "finances.taxation.parameters.custom.taxes": (False, None),
        "fraudProtection.fraudTrafficProfile": (False, None),
        "notifications.types.notificationSet": (False, None),
    }
    again = {"id": key, "expectedVersion": 1, "description": "The copy can be saved."}
    assert errors(await world.admin.write("customerClassSave", again)) == []


async def test_nothing_is_left_out_for_the_same_manager(world: World) -> None:
    source = await class_with(world.north, await own_records(world.north))
    input = {"id": source, "name": "Copy", "leaveOut": True}
    assert (await cloned(world.admin, {**input, "managedBy": NORTH, "name": "Copy 3"}))["leftOut"] == []

    copies = [
        await world.admin.write("customerClassClone", {**input, "managedBy": NORTH}, READ),
        await world.north.write(
            "customerClassClone", {**input, "name": "Copy 2"}, READ.replace("managedBy { id }", "")
        ),
    ]

    for payload in copies:
        assert payload["userErrors"] == []
        assert payload["record"]["fraudProtection"]["fraudTrafficProfile"] is not None
        assert [change for change in payload["changes"] if change["path"][0] == "customFields"] != []


async def test_the_log_of_a_copy_names_its_source_to_whoever_sees_that(world: World) -> None:
    """R-12, R-44: another reseller's class is not named to the copy's manager, nor what was left out of it."""
    source = await class_with(world.north, await own_records(world.north))
    shown = "auditLog(first: 100) { nodes { property before after } }"
    expected = {"id": source, "name": "Everything own"}

    for_south = await world.admin.done(
        "customerClassClone", {"id": source, "name": "Copy", "managedBy": SOUTH, "leaveOut": True}, f"id {shown}"
    )
    own = await world.north.done("customerClassClone", {"id": source, "name": "Copy"}, shown)
    south = await world.south.ask(f"query($id: ID!) {{ customerClass(id: $id) {{ {shown} }} }}", id=for_south["id"])

    def sources(answer: Json) -> list[Json]:
        return [json.loads(row["after"]) for row in answer["auditLog"]["nodes"] if row["property"] == "clonedFrom"]

    assert sources(for_south) == [expected]
    assert sources(own) == [expected]
    assert sources(south["customerClass"]) == []
    assert [row for row in south["customerClass"]["auditLog"]["nodes"] if row["after"] is None] == []
    assert "Everything own" not in json.dumps(south)


@pytest.mark.parametrize("manager", [None, SOUTH])
async def test_what_no_manager_could_have_is_named_at_the_class(world: World, manager: str | None) -> None:
    """R-17, R-47: another manager is no help against a retired method; a class without it is, or leaving it out."""
    source = await class_with(world.north, await own_records(world.north))
    await Taxation.filter(customer_class_id=int(source.split(":")[1])).update(method="AVALARA", assess_taxes=False)
    before = await all_tables()
    input = {"id": source, "name": "Copy", **({"managedBy": manager} if manager else {})}

    refused = await world.admin.write("customerClassClone", input)
    its_own = await world.admin.write("customerClassClone", {**input, "managedBy": NORTH})
    of_reseller = await world.north.write("customerClassClone", {"id": source, "name": "Copy"})

    at_class, at_manager = refused["userErrors"]
    message = "The copy can't have these settings here: finances.taxation.method. Leave them out, or choose another "
    assert errors(refused) == [("NOT_AVAILABLE", "input.id"), ("NOT_AVAILABLE", "input.managedBy")]
    assert (at_class["message"], at_class["actual"]) == (f"{message}class.", "finances.taxation.method")
    assert "finances.taxation.method" not in at_manager["message"]
    for payload in (its_own, of_reseller):
        assert errors(payload) == [("NOT_AVAILABLE", "input.id")]
        assert payload["userErrors"][0]["message"] == f"{message}class."
    assert await all_tables() == before
    left = await cloned(world.admin, {**input, "managedBy": NORTH, "leaveOut": True})
    assert left["userErrors"] == []
    assert left["customerClass"]["finances"]["taxation"]["method"] == "NONE"


@pytest.mark.parametrize("manager", [None, SOUTH])
async def test_a_row_loses_the_values_that_are_refused_and_keeps_the_others(world: World, manager: str | None) -> None:
    """R-17, R-41: passing; a business-critical email went with the text message that had no text."""
    texts = [
        {"type": type, "subject": "Yours", "body": "As follows.", "smsText": "As follows."}
        for type in ("INVOICE_OVERDUE", "LOW_BALANCE")
    ]
    own = await world.north.done("notificationSetSave", {"name": "Own texts", "templates": texts})
    flags = [{"type": type, "email": True, "sms": True} for type in ("INVOICE_OVERDUE", "LOW_BALANCE")]
    types = {"notificationSet": own["id"], "flags": [*flags, {"type": "PASSWORD_RESET", "email": True}]}
    source = await customer_class(world.north, "Told", notifications={"types": types})
    input = {"id": source, "name": "Copy", "leaveOut": True, **({"managedBy": manager} if manager else {})}

    payload = await cloned(world.admin, input)

    assert payload["userErrors"] == []
    assert await flags_of(world, payload["customerClass"]["id"]) == [
        {"type": "INVOICE_OVERDUE", "email": True, "sms": False},
        {"type": "LOW_BALANCE", "email": False, "sms": False},
        {"type": "PASSWORD_RESET", "email": True, "sms": False},
    ]
    assert [(".".join(one["path"]), one["before"], one["after"]) for one in payload["leftOut"]] == [
        ("notifications.types.notificationSet", f'"{own["id"]}"', None),
        ("notifications.types.flags.INVOICE_OVERDUE.sms", "true", "false"),
        ("notifications.types.flags.LOW_BALANCE.email", "true", "false"),
        ("notifications.types.flags.LOW_BALANCE.sms", "true", "false"),
    ]

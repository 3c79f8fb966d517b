"""Records in use keep the properties that users need, so that nobody's save locks the classes of others (R-48)."""

from collections.abc import Mapping

import pytest

from models.declaration.declaration import declarations_of
from resolvers.drafts.values import Values
from resolvers.records.all_records import RECORDS
from resolvers.registry import ENTITIES
from resolvers.writing import references
from tests.factories.client import Client, Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import EUR, World, customer, customer_class

TEXTS = [
    {"type": "LOW_BALANCE", "subject": "Balance", "body": "{{ balance }}", "smsText": "{{ balance }}"},
    {"type": "INVOICE_OVERDUE", "subject": "Overdue", "body": "Pay", "smsText": "Pay"},
]
SENT = [{"type": "LOW_BALANCE", "email": True, "sms": True}, {"type": "INVOICE_OVERDUE", "email": True, "sms": True}]


async def sending(world: World, client: Client, class_id: str) -> str:
    """The id of a notification set of the administrators', of which a class sends all texts."""
    notification_set = await world.admin.done("notificationSetSave", {"name": "Texts", "templates": TEXTS})
    types = {"notificationSet": notification_set["id"], "flags": SENT}
    await client.done("customerClassSave", {"id": class_id, "expectedVersion": 1, "notifications": {"types": types}})
    return str(notification_set["id"])


def texts(**first: object) -> list[Json]:
    """The same texts, the first one changed."""
    return [{**TEXTS[0], **first}, TEXTS[1]]


LOST = {
    "the email of a type": (texts(body=None, subject=None), "templates.0.body", "LOW_BALANCE", "email"),
    "the text message of a type": (texts(smsText=None), "templates.0.smsText", "LOW_BALANCE", "text message"),
    "an emptied text message": (texts(smsText=""), "templates.0.smsText", "LOW_BALANCE", "text message"),
    "a critical text message": (
        [TEXTS[0], {**TEXTS[1], "smsText": None}],
        "templates.1.smsText",
        "INVOICE_OVERDUE",
        "text message",
    ),
}


@pytest.mark.parametrize(("templates", "path", "type", "words"), LOST.values(), ids=LOST.keys())
async def test_a_text_that_a_class_sends_is_not_taken_out_of_its_set(
    world: World, templates: list[Json], path: str, type: str, words: str
) -> None:
    """R-41, R-48: failing; the class's owner could save nothing any more."""
    key = await sending(world, world.north, world.norths)
    before = await all_tables()

    payload = await world.admin.write("notificationSetSave", {"id": key, "expectedVersion": 1, "templates": templates})

    assert errors(payload) == [("IN_USE", f"input.{path}")]
    (error,) = payload["userErrors"]
    assert error["message"] == (
        f"In use by 1 customer class. {type} is sent by {words} with this text; switch it off there first."
    )
    assert error["record"] == {"id": key}
    assert error["usedBy"] == [{"__typename": "CustomerClass", "id": world.norths}]
    assert await all_tables() == before


async def test_a_template_that_is_left_out_is_told_for_each_way_that_it_is_sent(world: World) -> None:
    """R-48: failing; a list is given as a whole, and what is not in it goes."""
    key = await sending(world, world.north, world.norths)

    payload = await world.admin.write("notificationSetSave", {"id": key, "expectedVersion": 1, "templates": TEXTS[1:]})

    assert errors(payload) == [("IN_USE", "input.templates")] * 2


GERMAN = {"type": "LOW_BALANCE", "language": "de", "subject": "Guthaben", "body": "Gering", "smsText": "Gering"}


async def test_a_text_goes_while_another_language_has_it(world: World) -> None:
    """R-41, R-87: passing; customers get the other language's, and failing once it is the last one."""
    key = await sending(world, world.north, world.norths)
    both = {"id": key, "expectedVersion": 1, "templates": [*TEXTS, GERMAN]}
    await world.admin.done("notificationSetSave", both)

    german_only = {"id": key, "expectedVersion": 2, "templates": [TEXTS[1], GERMAN]}
    english_gone = await world.admin.write("notificationSetSave", german_only)
    none = {"id": key, "expectedVersion": 3, "templates": [TEXTS[1], {**GERMAN, "smsText": None}]}
    last_gone = await world.admin.write("notificationSetSave", none)

    assert errors(english_gone) == []
    assert errors(last_gone) == [("IN_USE", "input.templates.1.smsText")]


async def test_what_no_class_sends_and_what_has_a_built_in_text_goes(world: World) -> None:
    """R-41, R-48: passing; and once it is switched off, all goes."""
    key = await sending(world, world.north, world.norths)
    built_in = [TEXTS[0], {**TEXTS[1], "subject": None, "body": None}]

    first = await world.admin.write("notificationSetSave", {"id": key, "expectedVersion": 1, "templates": built_in})
    off = {"id": world.norths, "expectedVersion": 2, "notifications": {"types": {"flags": []}}}
    await world.north.done("customerClassSave", off)
    second = await world.admin.write("notificationSetSave", {"id": key, "expectedVersion": 2, "templates": []})

    assert (errors(first), errors(second)) == ([], [])


async def test_the_owner_of_a_class_saves_on_whatever_was_tried_on_its_set(world: World) -> None:
    """R-41: passing; flags that were accepted stay saveable."""
    key = await sending(world, world.north, world.norths)
    await world.admin.write("notificationSetSave", {"id": key, "expectedVersion": 1, "templates": []})

    saved = await world.north.write(
        "customerClassSave", {"id": world.norths, "expectedVersion": 2, "description": "Still mine"}
    )

    assert errors(saved) == []


async def profile(world: World, **values: object) -> str:
    """The id of a profile in EUR."""
    fraud_traffic_profile = await world.admin.done(
        "fraudTrafficProfileSave", {"name": "Strict", "currency": EUR, **values}
    )
    return str(fraud_traffic_profile["id"])


@pytest.mark.parametrize("user", ["class", "customer"])
async def test_the_limits_of_an_assigned_profile_are_not_all_taken_away(world: World, user: str) -> None:
    """R-48: failing; it would protect nobody."""
    key = await profile(world, spendingPlan={"threshold": "100"})
    if user == "class":
        users = [{"__typename": "CustomerClass", "id": world.private}]
        change = {"fraudProtection": {"fraudTrafficProfile": key}}
        await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 1, **change})
    else:
        own = {"fraudTrafficProfileOverride": "OWN", "fraudTrafficProfile": key}
        users = [{"__typename": "Customer", "id": await customer(world.admin, "Ann", on=world.private, overrides=own)}]
    before = await all_tables()

    emptied = {"id": key, "expectedVersion": 1, "spendingPlan": {"threshold": None}}
    payload = await world.admin.write("fraudTrafficProfileSave", emptied)

    assert errors(payload) == [("IN_USE", "input.spendingPlan.threshold")]
    assert payload["userErrors"][0]["usedBy"] == users
    assert await all_tables() == before


async def test_an_unused_profile_becomes_a_draft_and_a_used_one_may_change_its_limit(world: World) -> None:
    """R-48: passing."""
    key = await profile(world, spendingPlan={"threshold": "100"})

    emptied = {"id": key, "expectedVersion": 1, "spendingPlan": {"threshold": None}}
    await world.admin.done("fraudTrafficProfileSave", emptied)
    again = {"id": key, "expectedVersion": 2, "spendingPlan": {"threshold": "5"}}
    await world.admin.done("fraudTrafficProfileSave", again)
    change = {"fraudProtection": {"fraudTrafficProfile": key}}
    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 1, **change})
    lower = {"id": key, "expectedVersion": 3, "spendingPlan": {"threshold": "4"}}
    payload = await world.admin.write("fraudTrafficProfileSave", lower)

    assert errors(payload) == []


async def watched_set(world: World) -> tuple[str, str]:
    """A complete set of destination groups, and a group of it."""
    destination_group_set = await world.admin.done("destinationGroupSetSave", {"name": "All", "complete": True})
    group = {"name": "Premium", "destinationGroupSet": destination_group_set["id"], "destinations": ["49900"]}
    return str(destination_group_set["id"]), str((await world.admin.done("destinationGroupSave", group))["id"])


async def test_a_set_that_a_profile_watches_stays_complete(world: World) -> None:
    """R-48: failing."""
    set_, group = await watched_set(world)
    watched = [{"destinationGroup": group, "minutes": 50}]
    key = await profile(world, destinationGroupSet=set_, usageThresholds=watched)

    payload = await world.admin.write("destinationGroupSetSave", {"id": set_, "expectedVersion": 1, "complete": False})

    assert errors(payload) == [("IN_USE", "input.complete")]
    assert payload["userErrors"][0]["usedBy"] == [{"__typename": "FraudTrafficProfile", "id": key}]


async def test_a_set_that_nobody_watches_need_not_stay_complete(world: World) -> None:
    """R-48: passing."""
    set_, _ = await watched_set(world)

    payload = await world.admin.write("destinationGroupSetSave", {"id": set_, "expectedVersion": 1, "complete": False})

    assert errors(payload) == []


# The kind: whatever a rule reads of a referred record ---------------------------------------------------------------


class Read(dict[str, object]):
    """The values of a referred row, which remember what was read of them."""

    def __init__(self, entity: str, values: Values, seen: set[tuple[str, str]]) -> None:
        super().__init__(values)
        self.entity, self.seen = entity, seen

    def __getitem__(self, column: str) -> object:
        self.seen.add((self.entity, column))
        return super().__getitem__(column)


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, str]]:
    """Columns of referred rows that rules read, by entity; the rows themselves are the real ones."""
    kept_links: set[tuple[str, str]] = set()
    load = references._referred_rows

    async def watched(wanted: Mapping[str, set[int]]) -> dict[str, dict[int, Values]]:
        rows = await load(wanted)
        return {entity: {key: Read(entity, row, kept_links) for key, row in of.items()} for entity, of in rows.items()}

    monkeypatch.setattr(references, "_referred_rows", watched)
    return kept_links


async def test_whatever_a_rule_reads_of_a_referred_record_never_changes_or_is_looked_after(
    world: World, seen: set[tuple[str, str]]
) -> None:
    """R-48: passing; a new rule over something that can be taken away needs its keeper."""
    # given everything that a class and a customer can refer to
    set_, group = await watched_set(world)
    own_profile = await profile(
        world, destinationGroupSet=set_, usageThresholds=[{"destinationGroup": group, "minutes": 5}]
    )
    texts_of = await world.admin.done("notificationSetSave", {"name": "Texts", "templates": TEXTS})
    template = await world.admin.done("invoiceTemplateSave", {"name": "Plain"})
    tax = await world.admin.done("customTaxSave", {"name": "City", "rate": "1"})
    plugin = await world.admin.done("taxPluginSave", {"name": "SureTax"})
    field = {"name": "Motto", "object": "CUSTOMER", "type": "TEXT"}
    motto = await world.admin.done("customFieldDefinitionSave", field)
    panels: Json = {
        "finances": {
            "regularInvoices": {"invoiceTemplate": template["id"]},
            "outOfTurnInvoices": {"invoiceTemplate": template["id"]},
            "taxation": {
                "assessTaxes": True,
                "method": "CUSTOM",
                "parameters": {"custom": {"taxes": [{"customTax": tax["id"]}]}},
            },
        },
        "fraudProtection": {"fraudTrafficProfile": own_profile},
        "customFields": [{"customField": motto["id"], "enabled": True}],
        "notifications": {"types": {"notificationSet": texts_of["id"], "flags": SENT}},
    }
    # when
    key = await customer_class(world.admin, "Everything", **panels)
    engine = {"finances": {"taxation": {"method": "SURETAX", "taxPlugin": plugin["id"]}}}
    await world.admin.done("customerClassSave", {"id": key, "expectedVersion": 1, **engine})
    overrides = {
        "invoiceTemplateOverride": "OWN",
        "invoiceTemplate": template["id"],
        "outOfTurnInvoiceTemplateOverride": "OWN",
        "outOfTurnInvoiceTemplate": template["id"],
        "taxMethod": "SURETAX",
        "taxPlugin": plugin["id"],
        "fraudTrafficProfileOverride": "OWN",
        "fraudTrafficProfile": own_profile,
    }
    values = [{"customField": motto["id"], "value": "x"}]
    await customer(world.admin, "Ann", on=key, overrides=overrides, customFields=values)

    # then
    assert {entity for entity, _ in seen} >= {"NotificationSet", "FraudTrafficProfile", "TaxPlugin", "InvoiceTemplate"}
    relied_on = {
        (record.entity().name, column)
        for record in RECORDS
        for reliance in record.relied_on
        for column in reliance.columns
    }
    loose = {
        (entity, column)
        for entity, column in seen - {("CustomFieldDefinition", "contains_personal_data")}
        if (entity, column) not in relied_on and entity != "CustomerClass" and not _is_fixed(entity, column)
    }
    # A class's own sharing has its keeper in R-10, and what is personal only decides what the log may say.
    assert loose == set()


def _is_fixed(entity: str, column: str) -> bool:
    return declarations_of(ENTITIES[entity].model)[column].fixed

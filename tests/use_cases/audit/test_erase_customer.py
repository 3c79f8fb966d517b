"""Removing personal data: what goes and what stays, once and for good, and that the log holds none of it."""

import asyncio

import asyncpg
import orjson
import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError, OperationalError

from resolvers.audit.verify_audit import BrokenLink, verify
from tests.factories.client import errors
from tests.factories.tables import all_tables, table
from tests.factories.world import EUR, World, customer
from tests.use_cases.audit.erasure import BIRTHDAY, NUMBER, PERSON, erase, holds, person, terminated

BLANK = "UPDATE audit_record SET salt = NULL, entity_name = '', before = NULL, after = NULL, reason = ''"


async def test_what_tells_who_somebody_is_goes_from_every_table(forgetting: tuple[World, str]) -> None:
    """R-35: passing; the audit log and the answers kept for retries among them."""
    # given
    world, key = forgetting
    id = await person(world.north, key)
    renamed = {"id": id, "expectedVersion": 1, "name": f"{PERSON} Junior", "idempotencyKey": "k", "reason": PERSON}
    await world.north.done("customerSave", renamed)
    version = await terminated(world.north, id, 2)
    assert await holds(PERSON, NUMBER) == ["account", "audit_record", "customer", "idempotency_record"]

    # when
    payload = await erase(world.north, id, version, reason="Asked for by letter", idempotencyKey="erase")

    # then
    assert errors(payload) == []
    assert payload["record"]["name"] == f"Erased customer {id.partition(':')[2]}"
    assert payload["record"]["erasedAt"] is not None
    assert await holds(PERSON, NUMBER, BIRTHDAY) == []


async def test_the_tax_number_goes_too(forgetting: tuple[World, str]) -> None:
    """R-35: passing; from the row, from the log and from what the erasure tells of itself."""
    world, key = forgetting
    id = await person(world.north, key)
    await world.north.done("customerSave", {"id": id, "expectedVersion": 1, "taxId": "DE987654321"})
    assert await holds("DE987654321") == ["audit_record", "customer"]

    payload = await erase(world.north, id, await terminated(world.north, id, 2))

    assert errors(payload) == []
    assert {"path": ["taxId"], "before": None, "after": None} in payload["changes"]
    assert await holds("DE987654321") == []


async def test_what_is_not_personal_stays(forgetting: tuple[World, str]) -> None:
    """R-35: passing; the rows, the settings that charges are made by, and the fields that say nothing of a person."""
    world, key = forgetting
    id = await person(world.north, key)
    (before,) = [row for row in await table("customer") if row["name"] == PERSON]

    await erase(world.north, id, await terminated(world.north, id))

    (after,) = [row for row in await table("customer") if row["id"] == before["id"]]
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"name", "name_key", "version", "updated_at", "status", "terminated_at", "erased_at"}
    data = await world.north.ask(
        "query($id: ID!) { customer(id: $id) { customFields { customField { name } value } overrides { twoFactor }"
        " accounts { nodes { name blocked customFields { value } } } } }",
        id=id,
    )
    assert data["customer"] == {
        "customFields": [{"customField": {"name": "Colour"}, "value": "blue"}],
        "overrides": {"twoFactor": True},
        "accounts": {"nodes": [{"name": "Erased account 1", "blocked": True, "customFields": [{"value": "green"}]}]},
    }


async def test_the_erasure_is_audited_without_the_erased_data(forgetting: tuple[World, str]) -> None:
    """R-35: passing; who did it, when and why, what went, and nothing of what it was; and the chain holds."""
    world, key = forgetting
    id = await person(world.north, key)
    number = len(await table("audit_record"))

    payload = await erase(world.north, id, await terminated(world.north, id), reason="Asked for by letter")

    # The termination before it wrote two rows: when it was, and the status.
    rows = (await table("audit_record"))[number + 2 :]
    assert [(row["action"], row["entity_type"], row["panel"], row["property"]) for row in rows] == [
        ("ERASE", "Customer", "", "name"),
        ("ERASE", "Customer", "customFields", "CustomFieldDefinition:1"),
        ("ERASE", "Customer", "", "erasedAt"),
        ("ERASE", "Account", "", "name"),
        ("ERASE", "Account", "customFields", "CustomFieldDefinition:2"),
        ("ERASE", "Account", "", "blocked"),
    ]
    assert {row["user_name"] for row in rows} == {"north"}
    assert {row["reason"] for row in rows} == {"Asked for by letter"}
    assert [change["path"] for change in payload["changes"]][:2] == [
        ["name"],
        ["customFields", "CustomFieldDefinition:1"],
    ]
    assert {(change["before"], change["after"]) for change in payload["changes"] if "name" in change["path"]} == {
        (None, None)
    }
    assert [result async for result in verify() if isinstance(result, BrokenLink)] == []


async def test_each_account_loses_what_it_has(forgetting: tuple[World, str]) -> None:
    """R-35: passing; several at once, each with a version and rows of its own, unless there is nothing to lose."""
    world, key = forgetting
    id = await person(world.north, key)
    other = await customer(world.north, "Nora", on=key)
    personal, plain = "CustomFieldDefinition:2", "CustomFieldDefinition:4"
    both = [{"customField": personal, "value": BIRTHDAY}, {"customField": plain, "value": "red"}]
    for name, customer_id, more in (
        (f"{NUMBER} 2", id, {"blocked": True, "customFields": both[:1]}),
        ("Erased account 3", id, {"blocked": True}),
        ("erased ACCOUNT 2", id, {"customFields": both[1:]}),
        (NUMBER, other, {"customFields": both}),
    ):
        await world.north.done("accountSave", {"name": name, "customer": customer_id, **more})
    number = len(await table("audit_record"))
    others = [row for row in await table("account") if row["id"] in {3, 5}]

    payload = await erase(world.north, id, await terminated(world.north, id))

    assert errors(payload) == []
    rows = (await table("audit_record"))[number + 2 :]
    of_accounts = [row for row in rows if row["entity_type"] == "Account"]
    told = [(row["entity_id"], row["panel"], row["property"], row["before"], row["after"]) for row in of_accounts]
    assert told == [
        (1, "", "name", None, None),
        (1, "customFields", personal, None, None),
        (1, "", "blocked", "false", "true"),
        (2, "", "name", None, None),
        (2, "customFields", personal, None, None),
        (4, "", "name", None, None),
        (4, "", "blocked", "false", "true"),
    ]
    assert {(row["entity_id"], row["entity_name"], row["entity_version"]) for row in of_accounts} == {
        (1, "Erased account 1", 2),
        (2, "Erased account 2 (2)", 2),
        (4, "Erased account 4", 2),
    }
    stored = await table("account")
    names = {row["id"]: (row["name"], bool(row["blocked"]), row["version"]) for row in stored}
    assert names == {
        1: ("Erased account 1", True, 2),
        2: ("Erased account 2 (2)", True, 2),
        3: ("Erased account 3", True, 1),
        4: ("Erased account 4", True, 2),
        5: (NUMBER, False, 1),
    }
    assert [row for row in stored if row["id"] in {3, 5}] == others
    values = {(row["account_id"], row["custom_field_id"], row["value"]) for row in await table("account_field_value")}
    assert values == {(1, 4, "green"), (4, 4, "red"), (5, 2, BIRTHDAY), (5, 4, "red")}
    at = [change["path"] for change in payload["changes"] if change["path"][0] == "accounts"]
    assert at == [
        ["accounts", f"Account:{row['entity_id']}", *filter(None, [row["panel"], row["property"]])]
        for row in of_accounts
    ]
    assert [result async for result in verify() if isinstance(result, BrokenLink)] == []


async def test_the_history_still_says_who_changed_which_property_when(forgetting: tuple[World, str]) -> None:
    """R-35, R-44: passing; the skeleton of the log stays, and rows about others stay whole."""
    world, key = forgetting
    id = await person(world.north, key)
    before = await table("audit_record")

    await erase(world.north, id, await terminated(world.north, id))

    blanked = {"entity_name", "before", "after", "reason", "salt"}
    after = (await table("audit_record"))[: len(before)]
    for old, new in zip(before, after, strict=True):
        own = (old["entity_type"], old["entity_id"]) in {("Customer", int(id.partition(":")[2])), ("Account", 1)}
        kept = {name: value for name, value in old.items() if not own or name not in blanked}
        assert {name: new[name] for name in kept} == kept
        if own:
            assert (new["entity_name"], new["before"], new["after"], new["reason"]) == ("", None, None, "")


async def test_an_erasure_can_not_be_undone(forgetting: tuple[World, str]) -> None:
    """R-35: failing; neither saved nor terminated nor erased again, and no account brings a person back."""
    world, key = forgetting
    id = await person(world.north, key)
    await erase(world.north, id, await terminated(world.north, id))
    before = await all_tables()

    again = await erase(world.north, id, 3)
    saved = await world.admin.write("customerSave", {"id": id, "expectedVersion": 3, "name": PERSON})
    account = await world.north.write("accountSave", {"name": NUMBER, "customer": id})
    renamed = await world.north.write("accountSave", {"id": "Account:1", "expectedVersion": 2, "name": NUMBER})

    assert errors(again) == [("ALREADY_ERASED", "input.id")]
    assert errors(saved) == [("READ_ONLY_RECORD", "input.id")]
    assert errors(account) == errors(renamed) == [("ALREADY_ERASED", "input.customer")]
    assert await all_tables() == before


async def test_a_trial_erases_nothing(forgetting: tuple[World, str]) -> None:
    """R-35: what would go is told, and all of it is there afterwards."""
    world, key = forgetting
    id = await person(world.north, key)
    version = await terminated(world.north, id)
    before = await all_tables()

    payload = await erase(world.north, id, version, validateOnly=True)

    assert errors(payload) == []
    assert [change["path"][0] for change in payload["changes"]].count("accounts") == 3
    assert await all_tables() == before


async def test_a_retry_of_an_erasure_answers_what_the_first_one_did(forgetting: tuple[World, str]) -> None:
    world, key = forgetting
    id = await person(world.north, key)
    version = await terminated(world.north, id)

    first = await erase(world.north, id, version, idempotencyKey="once")
    again = await erase(world.north, id, version, idempotencyKey="once")

    assert (first["replayed"], again["replayed"]) == (False, True)
    assert again["changes"] == first["changes"]
    assert PERSON not in orjson.dumps(again).decode()


async def test_of_erasures_at_once_one_goes_through(forgetting: tuple[World, str]) -> None:
    """R-46: the others are told of it."""
    world, key = forgetting
    id = await person(world.north, key)
    version = await terminated(world.north, id)

    payloads = await asyncio.gather(*(erase(world.north, id, version) for _ in range(4)))

    assert sorted(len(errors(payload)) for payload in payloads) == [0, 1, 1, 1]


async def test_termination_is_audited_and_happens_once(world: World) -> None:
    """R-35, R-44: a customer who is terminated already stays as it is."""
    id = await customer(world.admin, "Ann", on=world.shared)
    await terminated(world.admin, id)
    before = await table("audit_record")

    again = await world.admin.write("customerTerminate", {"id": id, "expectedVersion": 2}, "version terminatedAt")

    assert (errors(again), again["changes"], again["record"]["version"]) == ([], [], 2)
    assert again["record"]["terminatedAt"] is not None
    assert await table("audit_record") == before
    assert (before[-1]["property"], before[-1]["before"]) == ("terminatedAt", None)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_record SET salt = NULL WHERE entity_type = 'Customer'",
        "UPDATE audit_record SET salt = NULL, entity_name = 'Another', before = NULL, after = NULL, reason = ''",
        f"{BLANK}, user_name = 'x'",
        BLANK,
    ],
    ids=["half", "forged", "more", "classes"],
)
async def test_the_database_lets_no_other_change_of_the_log_through(world: World, statement: str) -> None:
    """R-44: failing; the last one would blank the history of classes too."""
    await customer(world.admin, PERSON, on=world.shared, currency=EUR)
    before = await all_tables()

    with pytest.raises((IntegrityError, OperationalError, asyncpg.PostgresError), match="append-only"):
        await get_connection("default").execute_query(statement)

    assert await all_tables() == before

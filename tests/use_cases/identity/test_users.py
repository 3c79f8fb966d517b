"""Users as administrators save them: who may sign in, and that no password shows anywhere."""

import pytest

from models.records.user import Session, User
from resolvers.identity.credentials import HASH_OF_NOBODY, _hasher, is_password_of, open_session
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables, table
from tests.factories.world import NORTH, World

PASSWORD = "a long enough password"
NORTHS_USER, ADMIN = "User:3", "User:1"


async def user_of(payload: Json) -> User:
    """The stored user of a payload."""
    assert payload["userErrors"] == []
    return await User.get(id=int(payload["record"]["id"].split(":")[1]))


async def test_a_new_user_signs_in_with_its_password(world: World) -> None:
    payload = await world.admin.write(
        "userSave", {"userName": "kim", "role": "READ_ONLY_ADMINISTRATOR", "password": PASSWORD}
    )

    user = await user_of(payload)
    assert (user.user_name, user.display_name, user.role, user.version) == ("kim", "kim", "READ_ONLY_ADMINISTRATOR", 1)
    assert await is_password_of(user, PASSWORD)
    assert not await is_password_of(user, f"{PASSWORD}!")


async def test_a_user_without_a_password_signs_in_with_none(world: World) -> None:
    user = await user_of(await world.admin.write("userSave", {"userName": "portal", "role": "ADMINISTRATOR"}))

    assert user.password_hash == ""
    assert not await is_password_of(user, "")
    assert not await is_password_of(user, PASSWORD)


async def test_no_password_shows_in_the_answer_the_log_or_any_table(world: World) -> None:
    input = {"userName": "kim", "role": "ADMINISTRATOR", "password": PASSWORD, "idempotencyKey": "k", "reason": "new"}

    payload = await world.admin.write("userSave", input)

    assert ["password"] in [change["path"] for change in payload["changes"]]
    assert PASSWORD not in str(payload)
    assert PASSWORD not in str(await all_tables())
    rows = [row for row in await table("audit_record") if row["entity_name"] == "kim" and row["property"] == "password"]
    assert [(row["before"], row["after"], bool(row["for_administrators"])) for row in rows] == [(None, '"***"', True)]


async def test_another_password_ends_the_sessions_and_counts_a_version(world: World) -> None:
    # given
    user = await user_of(await world.admin.write("userSave", {"userName": "kim", "role": "ADMINISTRATOR"}))
    await open_session(user, 1)
    # when
    input = {"id": f"User:{user.id}", "expectedVersion": 1, "password": PASSWORD}
    payload = await world.admin.write("userSave", input, "version")
    # then
    assert payload["record"] == {"version": 2}
    assert [(change["path"], change["before"], change["after"]) for change in payload["changes"]] == [
        (["password"], None, '"***"')
    ]
    assert not await Session.filter(user_id=user.id).exists()
    assert await is_password_of(await User.get(id=user.id), PASSWORD)


async def test_null_takes_the_password_away(world: World) -> None:
    input = {"userName": "kim", "role": "ADMINISTRATOR", "password": PASSWORD}
    user = await user_of(await world.admin.write("userSave", input))

    save_input = {"id": f"User:{user.id}", "expectedVersion": 1, "password": None}
    payload = await world.admin.write("userSave", save_input)

    assert [(change["before"], change["after"]) for change in payload["changes"]] == [('"***"', None)]
    assert not await is_password_of(await User.get(id=user.id), PASSWORD)


@pytest.mark.parametrize(
    ("input", "expected"),
    [
        ({"password": "1234567"}, [("INVALID", "input.password")]),
        ({"password": "x" * 257}, [("INVALID", "input.password")]),
        ({"userName": "tab\there"}, [("INVALID", "input.userName")]),
        ({"userName": "x" * 65}, [("TOO_LONG", "input.userName")]),
        ({"userName": " "}, [("REQUIRED", "input.userName")]),
        ({"userName": "auditor"}, [("NAME_TAKEN", "input.userName")]),
        ({"role": "RESELLER"}, [("REQUIRED", "input.reseller")]),
        ({"reseller": NORTH}, [("NOT_AVAILABLE", "input.reseller")]),
        ({"role": "RESELLER", "reseller": "Reseller:99"}, [("NOT_FOUND", "input.reseller")]),
        ({"password": "short", "userName": ""}, [("REQUIRED", "input.userName"), ("INVALID", "input.password")]),
        ({"password": "short", "userName": "a\u0007"}, [("INVALID", "input.userName"), ("INVALID", "input.password")]),
    ],
)
async def test_a_user_that_can_not_be_is_refused_and_nothing_is_written(
    world: World, input: Json, expected: list[tuple[str, str]]
) -> None:
    before = await all_tables()

    payload = await world.admin.write("userSave", {"userName": "kim", "role": "ADMINISTRATOR", **input})

    assert errors(payload) == expected
    assert await all_tables() == before


@pytest.mark.parametrize("password", ["12345678", "x" * 256])
async def test_a_password_of_8_to_256_characters_is_taken(world: World, password: str) -> None:
    input = {"userName": "kim", "role": "ADMINISTRATOR", "password": password}

    assert await is_password_of(await user_of(await world.admin.write("userSave", input)), password)


async def test_the_name_to_sign_in_with_never_changes(world: World) -> None:
    payload = await world.admin.write("userSave", {"id": NORTHS_USER, "expectedVersion": 1, "userName": "other"})

    assert errors(payload) == [("READ_ONLY_FIELD", "input.userName")]


async def test_a_disabled_user_is_signed_out_in_the_same_save(world: World) -> None:
    # given
    await open_session(await User.get(id=3), 1)
    # when
    payload = await world.admin.write("userDisable", {"id": NORTHS_USER, "expectedVersion": 1, "reason": "left"})
    # then
    assert payload["changes"] == [{"path": ["disabled"], "before": "false", "after": "true"}]
    assert not await Session.exists()
    audit_records = [row for row in await table("audit_record") if row["entity_type"] == "User"]
    assert [(row["entity_name"], row["property"], row["reason"]) for row in audit_records] == [
        ("north", "disabled", "left")
    ]
    # and a save lets it in again
    again = {"id": NORTHS_USER, "expectedVersion": 2, "disabled": False}
    assert (await world.admin.done("userSave", again, "disabled version")) == {"disabled": False, "version": 3}


@pytest.mark.parametrize("role", ["ADMINISTRATOR", "READ_ONLY_ADMINISTRATOR"])
async def test_a_user_who_gets_another_role_is_no_longer_of_a_reseller(world: World, role: str) -> None:
    """R-47: passing; the reseller goes with the role unless the save names it, which is refused."""
    named = await world.admin.write(
        "userSave", {"id": NORTHS_USER, "expectedVersion": 1, "role": role, "reseller": NORTH}
    )
    payload = await world.admin.write(
        "userSave", {"id": NORTHS_USER, "expectedVersion": 1, "role": role}, "role reseller { id } version"
    )

    assert errors(named) == [("NOT_AVAILABLE", "input.reseller")]
    assert errors(payload) == []
    assert payload["record"] == {"role": role, "reseller": None, "version": 2}
    assert payload["changes"] == [
        {"path": ["role"], "before": '"RESELLER"', "after": f'"{role}"'},
        {"path": ["reseller"], "before": f'"{NORTH}"', "after": None},
    ]


async def test_a_stale_version_disables_nobody(world: World) -> None:
    await open_session(await User.get(id=3), 1)

    payload = await world.admin.write("userDisable", {"id": NORTHS_USER, "expectedVersion": 2})

    assert errors(payload) == [("VERSION_CONFLICT", "input.expectedVersion")]
    assert payload["userErrors"][0]["currentVersion"] == 1
    assert await Session.exists()
    assert not (await User.get(id=3)).disabled


async def test_trying_to_disable_a_user_leaves_it_signed_in(world: World) -> None:
    await open_session(await User.get(id=3), 1)

    payload = await world.admin.write("userDisable", {"id": NORTHS_USER, "expectedVersion": 1, "validateOnly": True})

    assert payload["changes"] == [{"path": ["disabled"], "before": "false", "after": "true"}]
    assert await Session.exists()
    assert not (await User.get(id=3)).disabled


@pytest.mark.parametrize(
    ("mutation", "input", "path"),
    [
        ("userDisable", {}, "input.id"),
        ("userSave", {"disabled": True}, "input.disabled"),
        ("userSave", {"role": "READ_ONLY_ADMINISTRATOR"}, "input.role"),
    ],
)
async def test_an_administrator_can_not_take_its_own_access_away(
    world: World, mutation: str, input: Json, path: str
) -> None:
    before = await all_tables()

    payload = await world.admin.write(mutation, {"id": ADMIN, "expectedVersion": 1, **input})

    assert errors(payload) == [("OWN_ACCESS", path)]
    assert await all_tables() == before


async def test_a_retry_with_the_same_password_is_answered_and_one_with_another_is_refused(world: World) -> None:
    input = {"userName": "kim", "role": "ADMINISTRATOR", "password": PASSWORD, "idempotencyKey": "k"}
    first = await world.admin.write("userSave", input)

    again = await world.admin.write("userSave", input)
    other = await world.admin.write("userSave", {**input, "password": f"{PASSWORD}!"})

    assert (again["replayed"], again["record"], again["changes"]) == (True, first["record"], first["changes"])
    assert errors(other) == [("IDEMPOTENCY_KEY_REUSED", "input.idempotencyKey")]


@pytest.mark.parametrize(
    ("mutation", "input"),
    [
        ("userSave", {"userName": "kim"}),
        ("userDisable", {"id": ADMIN, "expectedVersion": 1}),
        ("tokenCreate", {"user": NORTHS_USER, "name": "portal"}),
        ("tokenRevoke", {"ids": ["ApiToken:1"]}),
    ],
)
async def test_only_administrators_who_write_know_of_these_writes(world: World, mutation: str, input: Json) -> None:
    """R-45: a read-only administrator has no writes at all; a reseller not these."""
    before = await all_tables()
    type_name = f"{mutation[0].upper()}{mutation[1:]}Input"
    document = f"mutation($input: {type_name}!) {{ {mutation}(input: $input) {{ replayed }} }}"

    for client in (world.auditor, world.north):
        assert (await client.refusal(document, input=input)).code == "GRAPHQL_VALIDATION_FAILED"
    assert await all_tables() == before


async def test_where_there_is_no_user_a_password_is_compared_as_slowly() -> None:
    assert not await is_password_of(None, PASSWORD)
    assert not _hasher.check_needs_rehash(HASH_OF_NOBODY)


@pytest.mark.parametrize("condition", ['eq: "NoRTH"', 'startsWith: "NOR"', 'contains: "ORT"', 'endsWith: "RTH"'])
async def test_users_are_found_by_their_names_without_regard_to_case(world: World, condition: str) -> None:
    data = await world.admin.ask(f"{{ users(where: {{ userName: {{ {condition} }} }}) {{ nodes {{ userName }} }} }}")

    assert data["users"]["nodes"] == [{"userName": "north"}]

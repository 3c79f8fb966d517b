"""Tokens as administrators make and revoke them: a secret is answered once, and found nowhere afterwards."""

from datetime import UTC, datetime, timedelta

import pytest

from models.records.user import ApiToken, User
from resolvers.identity.credentials import secret_hash
from tests.factories.client import Client, Json, errors
from tests.factories.tables import all_tables, table
from tests.factories.world import World

NORTHS_USER = "User:3"
TOKENS = """{ users(first: 1, where: { userName: { eq: "north" } }) { nodes {
  tokens { nodes { id name expiresAt revokedAt } }
} } }"""
CREATE = """mutation($input: TokenCreateInput!) {
  tokenCreate(input: $input) {
    token { id name createdAt expiresAt revokedAt user { userName } } secret replayed
    changes { path before after } userErrors { code path }
  }
}"""


async def create(client: Client, **values: object) -> Json:
    """The payload of a new token for the reseller North's user."""
    token_create: Json = (await client.ask(CREATE, input={"user": NORTHS_USER, "name": "portal", **values}))[
        "tokenCreate"
    ]
    return token_create


async def test_a_new_token_shows_its_secret_once(world: World) -> None:
    # when
    payload = await create(world.admin, expiresAt="2126-01-01T00:00:00Z", reason="for the portal")
    # then
    secret = payload["secret"]
    assert secret.startswith("cct_")
    token = await ApiToken.get(secret_hash=secret_hash(secret))
    assert (token.user_id, token.name) == (3, "portal")  # type: ignore[attr-defined]
    assert token.expires_at == datetime(2126, 1, 1, tzinfo=UTC)
    assert payload["token"]["user"] == {"userName": "north"}
    assert secret not in str(await all_tables())
    assert [change["path"] for change in payload["changes"]] == [["user"], ["name"], ["expiresAt"]]
    audit_records = [row for row in await table("audit_record") if row["entity_type"] == "ApiToken"]
    assert {(row["property"], row["after"], row["reason"]) for row in audit_records} == {
        ("user", '"User:3"', "for the portal"),
        ("name", '"portal"', "for the portal"),
        ("expiresAt", '"2126-01-01T00:00:00+00:00"', "for the portal"),
    }
    # and the list has it without the secret
    (found,) = (await world.admin.ask(TOKENS))["users"]["nodes"][0]["tokens"]["nodes"]
    assert (found["id"], found["revokedAt"]) == (payload["token"]["id"], None)


async def test_a_retry_is_answered_without_the_secret(world: World) -> None:
    first = await create(world.admin, idempotencyKey="k")
    again = await create(world.admin, idempotencyKey="k")

    assert first["secret"]
    assert (again["secret"], again["replayed"], again["token"]) == (None, True, first["token"])
    assert await ApiToken.all().count() == 1


async def test_a_token_that_is_only_tried_has_no_secret(world: World) -> None:
    payload = await create(world.admin, validateOnly=True)

    assert (payload["secret"], payload["token"], payload["userErrors"]) == (None, None, [])
    assert not await ApiToken.exists()


@pytest.mark.parametrize(
    ("input", "expected"),
    [
        ({"name": ""}, [("REQUIRED", "input.name")]),
        ({"name": "x" * 81}, [("TOO_LONG", "input.name")]),
        ({"user": "User:99"}, [("NOT_FOUND", "input.user")]),
        ({"user": "Reseller:1"}, [("NOT_FOUND", "input.user")]),
        ({"user": None, "name": None}, [("REQUIRED", "input.user"), ("REQUIRED", "input.name")]),
        ({"expiresAt": "2020-01-01T00:00:00Z"}, [("INVALID", "input.expiresAt")]),
    ],
)
async def test_a_token_that_can_not_be_is_refused_and_nothing_is_written(
    world: World, input: Json, expected: list[tuple[str, str]]
) -> None:
    before = await all_tables()

    payload = await create(world.admin, **input)

    assert [(error["code"], ".".join(error["path"])) for error in payload["userErrors"]] == expected
    assert payload["secret"] is None
    assert await all_tables() == before


async def test_a_disabled_user_gets_no_token(world: World) -> None:
    await User.filter(id=3).update(disabled=True)

    payload = await create(world.admin)

    assert payload["userErrors"] == [{"code": "NOT_AVAILABLE", "path": ["input", "user"]}]
    assert not await ApiToken.exists()


async def test_a_revoked_token_stays_in_the_list_with_its_end(world: World) -> None:
    # given
    token = (await create(world.admin))["token"]["id"]
    started = datetime.now(UTC) - timedelta(seconds=1)
    # when
    payload = await world.admin.write("tokenRevoke", {"ids": [token, "ApiToken:99"], "reason": "lost"})
    # then
    assert [(result["id"], errors(result)) for result in payload["results"]] == [
        (token, []),
        ("ApiToken:99", [("NOT_FOUND", "input.ids.1")]),
    ]
    (found,) = (await world.admin.ask(TOKENS))["users"]["nodes"][0]["tokens"]["nodes"]
    assert datetime.fromisoformat(found["revokedAt"]) > started
    audit_records = [
        row for row in await table("audit_record") if row["entity_type"] == "ApiToken" and row["reason"] == "lost"
    ]
    assert [(row["property"], row["before"]) for row in audit_records] == [("revokedAt", None)]


async def test_revoking_again_changes_nothing(world: World) -> None:
    token = (await create(world.admin))["token"]["id"]
    await world.admin.write("tokenRevoke", {"ids": [token]})
    before = await all_tables()

    payload = await world.admin.write("tokenRevoke", {"ids": [token]})

    assert [errors(result) for result in payload["results"]] == [[]]
    assert await all_tables() == before

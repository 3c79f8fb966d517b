"""Rows of an older release: migrated into the form in which values are kept now, with what had to change told of."""

import asyncio
import json
import logging
from collections.abc import Sequence
from typing import Any

import pytest
from tortoise.connection import get_connection

from models.database.connection import close, connect, migrate

THEN = "'2026-03-01 00:00:00+00:00'"


async def run(url: str, *statements: str) -> None:
    await connect(url)
    for statement in statements:
        await get_connection("default").execute_query(statement)
    await close()


async def rows(url: str, statement: str) -> list[tuple[Any, ...]]:
    await connect(url)
    _, selected = await get_connection("default").execute_query(statement)
    result = [tuple(row) for row in selected]
    await close()
    return result


def tax(number: int, name: str, key: str, rate: str = "19") -> str:
    columns = "id, name, name_key, description, rate, applies_to, services, version, created_at, updated_at"
    values = f"{number}, '{name}', '{key}', '', '{rate}', 'ALL_CHARGES', '[]', 1, {THEN}, {THEN}"
    return f"INSERT INTO custom_tax ({columns}) VALUES ({values})"  # noqa: S608


def user(number: int, name: str) -> str:
    columns = "id, user_name, display_name, role, password_hash, version, created_at, updated_at"
    values = f"{number}, '{name}', '', 'ADMINISTRATOR', '', 1, {THEN}, {THEN}"
    return f'INSERT INTO "user" ({columns}) VALUES ({values})'  # noqa: S608


def field(number: int, kind: str, default: str) -> str:
    columns = (
        "id, name, name_key, description, object, type, masks, options, default_value, version, created_at, updated_at"
    )
    values = f"{number}, 'F{number}', 'f{number}', '', 'CUSTOMER', '{kind}', '[]', '[]', '{default}', 1, {THEN}, {THEN}"
    return f"INSERT INTO custom_field_definition ({columns}) VALUES ({values})"  # noqa: S608


OLD_TAXES: Sequence[str] = (
    tax(1, "Retail", "retail", "19.00000"),
    tax(2, "Retail\u200b", "retail\u200b", "1E+1"),
    tax(3, "Cafe\u0301", "cafe\u0301", "-0"),
    tax(4, "Caf\u00e9", "caf\u00e9", "0.00001"),
    tax(5, "\u200b", "\u200b", "12.5"),
    tax(6, "VAT\n\u202e19", "vat\n\u202e19"),
    tax(7, "\uff32\uff25\uff34\uff21\uff29\uff2c", "\uff52\uff45\uff54\uff41\uff49\uff4c"),
    tax(8, "\ufdfa" * 128, "\ufdfa" * 128),
)


def test_names_that_look_alike_are_told_apart_and_told_of(older: str, caplog: pytest.LogCaptureFixture) -> None:
    """R-1: nothing crashes; the elder keeps its name."""
    asyncio.run(run(older, *OLD_TAXES))

    with caplog.at_level(logging.WARNING):
        asyncio.run(migrate(older))
    asyncio.run(migrate(older))

    taxes = asyncio.run(rows(older, "SELECT id, name, name_key, version FROM custom_tax ORDER BY id"))
    assert taxes[:7] == [
        (1, "Retail", "retail", 1),
        (2, "Retail (2)", "retail (2)", 1),
        (3, "Caf\u00e9 (2)", "caf\u00e9 (2)", 1),
        (4, "Caf\u00e9", "caf\u00e9", 1),
        (5, "Custom tax 5", "custom tax 5", 1),
        (6, "VAT19", "vat19", 1),
        (7, "\uff32\uff25\uff34\uff21\uff29\uff2c (3)", "retail (3)", 1),
    ]
    assert len(taxes[7][2]) <= 384
    logged = [record.getMessage() for record in caplog.records if record.name.startswith("models.migrations")]
    assert len(logged) == 6
    assert "custom_tax 2" in logged[0]


def test_users_get_a_key_and_two_of_one_key_are_told_apart(older: str, caplog: pytest.LogCaptureFixture) -> None:
    asyncio.run(run(older, user(1, "Admin"), user(2, "admin"), user(3, "rene\u0301e")))

    with caplog.at_level(logging.WARNING):
        asyncio.run(migrate(older))

    users = asyncio.run(rows(older, 'SELECT id, user_name, user_name_key FROM "user" ORDER BY id'))
    assert users == [(1, "Admin", "admin"), (2, "admin (2)", "admin (2)"), (3, "ren\u00e9e", "ren\u00e9e")]
    assert len([record for record in caplog.records if record.name.startswith("models.migrations")]) == 2


def test_decimals_that_were_kept_as_they_were_typed_become_plain(older: str) -> None:
    """The sample was `1E+2` on SQLite; PostgreSQL has numbers."""
    asyncio.run(
        run(older, *OLD_TAXES[:5], field(1, "NUMBER", "-0.50"), field(2, "DATE_TIME", "2026-03-31T14:00:00+02:00"))
    )

    asyncio.run(migrate(older))

    rates = asyncio.run(rows(older, "SELECT rate FROM custom_tax ORDER BY id"))
    if older.startswith("sqlite"):
        assert [rate for (rate,) in rates] == ["19", "10", "0", "0.00001", "12.5"]
    assert [float(rate) for (rate,) in rates] == [19, 10, 0, 0.00001, 12.5]
    defaults = asyncio.run(rows(older, "SELECT default_value FROM custom_field_definition ORDER BY id"))
    assert defaults == [("-0.5",), ("2026-03-31T12:00:00Z",)]


def test_lists_of_an_older_release_are_kept_in_their_form(older: str, caplog: pytest.LogCaptureFixture) -> None:
    listed = field(1, "LIST", " Gold  plan").replace("'[]', '[]'", """'[]', '["Gold ", " gold", "Gold  plan", ""]'""")
    services = tax(1, "VAT", "vat").replace("'[]'", """'["A ", "A", "B"]'""")
    asyncio.run(run(older, listed, services))

    with caplog.at_level(logging.WARNING):
        asyncio.run(migrate(older))

    found = asyncio.run(rows(older, "SELECT options, default_value FROM custom_field_definition"))
    assert [(json.loads(options), default) for options, default in found] == [(["Gold", "Gold plan"], "Gold plan")]
    found = asyncio.run(rows(older, "SELECT services FROM custom_tax"))
    assert [json.loads(one) for (one,) in found] == [["A", "B"]]
    assert len([record for record in caplog.records if record.name.startswith("models.migrations")]) == 2

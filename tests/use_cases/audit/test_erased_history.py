"""Erasure follows history: what was deleted before, names that are taken, and the answers that are kept for retries."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from models.database import erased_bytes
from models.database.address import sqlite_path
from models.database.erased_bytes import _emptied
from resolvers.audit.verify_audit import BrokenLink, verify
from tests.factories.client import errors
from tests.factories.tables import all_tables, table
from tests.factories.world import World, customer
from tests.use_cases.audit.erasure import NUMBER, PERSON, erase, holds, person, terminated


async def chain_holds() -> bool:
    """Whether the audit log is whole."""
    return not [result async for result in verify() if isinstance(result, BrokenLink)]


async def test_the_number_of_an_account_that_was_deleted_before_goes_too(forgetting: tuple[World, str]) -> None:
    """R-35: from the log and from the answers kept for retries."""
    world, key = forgetting
    id = await person(world.north, key)
    input = {"name": "+49891112222", "customer": id, "idempotencyKey": "made"}
    gone = await world.north.done("accountSave", input)
    await world.north.write("accountDelete", {"ids": [gone["id"]]})
    other = await customer(world.north, "Nora", on=key)
    await world.north.done("accountSave", {"name": "+49403334444", "customer": other, "idempotencyKey": "kept"})

    payload = await erase(world.north, id, await terminated(world.north, id))

    assert errors(payload) == []
    assert await holds(PERSON, NUMBER, "+49891112222") == []
    assert await holds("+49403334444") == ["account", "audit_record", "idempotency_record"]
    assert await chain_holds()


@pytest.mark.parametrize("name", ["Erased customer 3", "ERASED  customer 3"])
async def test_a_customer_that_is_called_like_the_placeholder_keeps_nobody_from_erasure(
    forgetting: tuple[World, str], name: str
) -> None:
    world, key = forgetting
    id = await person(world.north, key)
    assert id == "Customer:3"
    await customer(world.north, name, on=key)
    await customer(world.north, "Erased customer 3 (2)", on=key)
    await world.north.done("accountSave", {"name": "Erased account 1", "customer": id})

    payload = await erase(world.north, id, await terminated(world.north, id))

    assert errors(payload) == []
    assert payload["record"]["name"] == "Erased customer 3 (3)"
    names = {row["id"]: row["name"] for row in await table("account")}
    assert names == {1: "Erased account 1 (2)", 2: "Erased account 2"}
    assert await holds(PERSON, NUMBER) == []


async def test_a_deleted_customers_name_is_taken_out_of_the_log(world: World) -> None:
    """R-35: by an administrator, once; there is no row any more that it could be found by."""
    id = await customer(world.north, PERSON, on=world.norths)
    account = await world.north.done("accountSave", {"name": NUMBER, "customer": id, "idempotencyKey": "made"})
    await world.north.write("accountDelete", {"ids": [account["id"]]})
    await world.north.write("customerDelete", {"ids": [id]})
    assert await holds(PERSON, NUMBER) == ["audit_record", "idempotency_record"]

    payload = await world.admin.write("customerErase", {"id": id, "expectedVersion": 1})
    again = await world.admin.write("customerErase", {"id": id, "expectedVersion": 1})

    assert (errors(payload), payload["record"]) == ([], None)
    assert errors(again) == [("ALREADY_ERASED", "input.id")]
    assert await holds(PERSON, NUMBER) == []
    assert await chain_holds()


async def test_a_reseller_and_a_trial_leave_a_deleted_customers_history_alone(world: World) -> None:
    """R-12: whose customer it was went with its row, so that it is not there for any reseller."""
    id = await customer(world.north, PERSON, on=world.norths)
    await world.north.write("customerDelete", {"ids": [id]})
    before = await all_tables()

    refused = await world.north.write("customerErase", {"id": id, "expectedVersion": 1})
    never = await world.admin.write("customerErase", {"id": "Customer:99", "expectedVersion": 1})
    tried = await world.admin.write("customerErase", {"id": id, "expectedVersion": 1, "validateOnly": True})

    assert errors(refused) == errors(never) == [("NOT_FOUND", "input.id")]
    assert errors(tried) == []
    assert await all_tables() == before


async def test_erasing_one_customer_leaves_the_answers_about_others_alone(forgetting: tuple[World, str]) -> None:
    """R-35: those about customers and accounts whose number only begins as the erased one's does."""
    world, key = forgetting
    ids = []
    for number in range(3, 31):
        input = {"name": f"Person {number}", "currency": "Currency:1", "customerClass": key}
        created = await world.north.done("customerSave", {**input, "idempotencyKey": f"customer {number}"})
        ids.append(created["id"])
        account = {"name": f"Line {number}", "customer": created["id"], "idempotencyKey": f"account {number}"}
        await world.north.done("accountSave", account)
    assert ids[0] == "Customer:3"

    await erase(world.north, ids[0], await terminated(world.north, ids[0]))

    kept = {row["key"] for row in await table("idempotency_record")}
    assert kept == {f"{what} {number}" for number in range(4, 31) for what in ("customer", "account")}


async def test_no_byte_of_what_was_erased_stays_in_sqlites_files(forgetting: tuple[World, str], database: str) -> None:
    """R-35: neither in free pages nor in the write-ahead log."""
    if not database.startswith("sqlite"):
        pytest.skip("PostgreSQL's old rows go with VACUUM")
    world, key = forgetting
    id = await person(world.north, key)
    path = Path(sqlite_path(database))
    files = [path, path.with_name(f"{path.name}-wal")]

    def found() -> bool:
        return any(NUMBER.encode() in file.read_bytes() for file in files if file.exists())

    version = await terminated(world.north, id)
    assert found()

    assert errors(await erase(world.north, id, version)) == []

    assert not found()


async def test_what_a_reader_kept_in_the_log_goes_when_it_has_read(
    forgetting: tuple[World, str], database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R-35: whoever writes meanwhile, from another process too, and keeps the log's length."""
    if not database.startswith("sqlite"):
        pytest.skip("PostgreSQL's old rows go with VACUUM")
    monkeypatch.setattr(erased_bytes, "TRIES", 2)
    monkeypatch.setattr(erased_bytes, "BETWEEN_SECONDS", 0.0)
    monkeypatch.setattr(erased_bytes, "LATER_SECONDS", 0.05)
    world, key = forgetting
    id = await person(world.north, key)
    version = await terminated(world.north, id)
    path = Path(sqlite_path(database))

    def found(name: str) -> bool:
        return NUMBER.encode() in path.with_name(name).read_bytes()

    log = f"{path.name}-wal"
    # Given somebody who reads, such as a backup, for longer than is waited for
    reading, other = (sqlite3.connect(path, isolation_level=None) for _ in range(2))
    reading.execute("BEGIN")
    reading.execute("SELECT COUNT(*) FROM customer").fetchall()
    assert errors(await erase(world.north, id, version)) == []
    assert found(log)
    # When the reader is done, and another process writes over the log from its beginning
    reading.close()
    other.execute("PRAGMA journal_size_limit = 16777216")
    other.execute("PRAGMA wal_checkpoint(RESTART)").fetchall()
    other.execute("UPDATE currency SET code = code")
    # Then it is emptied all the same
    async with asyncio.timeout(10):
        while found(log):  # noqa: ASYNC110  # a file
            await asyncio.sleep(0.02)
    assert not found(path.name)
    other.close()


def test_a_log_that_cannot_even_be_asked_for_is_not_taken_for_emptied(tmp_path: Path) -> None:
    path = tmp_path / "held.db"
    holder = sqlite3.connect(path, isolation_level=None)
    for statement in ("PRAGMA journal_mode = WAL", "CREATE TABLE one (value)", "PRAGMA locking_mode = EXCLUSIVE"):
        holder.execute(statement)
    # Given a program that keeps the whole file to itself
    holder.execute("INSERT INTO one VALUES ('erased')")
    assert not _emptied(str(path))
    # When it ends
    holder.execute("PRAGMA locking_mode = NORMAL")
    holder.execute("SELECT * FROM one").fetchall()
    assert _emptied(str(path))
    assert path.with_name("held.db-wal").stat().st_size == 0
    holder.close()

"""An erasure finds what it takes away by indexes: it holds the write lock no longer for all that is kept of others."""

import json
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from tortoise.connection import get_connection

from models.audit.kept_answers import AnsweredRecord, IdempotencyRecord
from tests.factories.client import errors
from tests.factories.tables import table
from tests.factories.world import World, customer
from tests.use_cases.audit.erasure import class_that_removes, erase, person, terminated

OTHERS = 20_000
ANSWERS = """INSERT INTO idempotency_record (user_id, key, mutation, input_hash, answer, created_at)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {others})
SELECT 1, 'other ' || i, 'customer_save', '', '{{"record":{{"entity":"Customer","key":' || (1000 + i) || '}}}}', {now}
FROM n"""
ABOUT = """INSERT INTO answered_record (answer_id, entity_type, entity_id)
SELECT id, 'Customer', 1000 + id FROM idempotency_record WHERE key LIKE 'other %'"""
LOG = """INSERT INTO audit_record (id, at, user_name, realm, address, action, entity_type, entity_id, entity_name,
entity_version, panel, property, after, reason, request_id, for_administrators, salt, seal, hash)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {others})
SELECT 1000000 + i, {now}, '', 'ADMIN', '', 'CREATE', 'Account', 1000 + i, 'other', 1, '',
CASE i % 2 WHEN 0 THEN 'customer' ELSE 'name' END, '"Customer:' || (1000 + i) || '"', '', '', {false}, '', '', ''
FROM n"""


async def many_others(database: str) -> None:
    """Answers and rows of the log about customers and accounts that aren't erased."""
    sqlite = database.startswith("sqlite")
    now = f"'{datetime.now(UTC).isoformat(sep=' ')}'" + ("" if sqlite else "::timestamptz")
    connection = get_connection("default")
    for statement in (ANSWERS, ABOUT, LOG):
        await connection.execute_query(statement.format(others=OTHERS, now=now, false="0" if sqlite else "false"))
    await connection.execute_query("ANALYZE")


async def plan(statement: str, values: list[object]) -> str:
    """How the database would run a statement."""
    connection = get_connection("default")
    how = "EXPLAIN QUERY PLAN" if connection.capabilities.dialect == "sqlite" else "EXPLAIN"
    _, rows = await connection.execute_query(f"{how} {statement}", values)
    return "\n".join(str(row["detail"] if "detail" in row.keys() else row["QUERY PLAN"]) for row in rows)  # noqa: SIM118


async def gone(world: World, name: str) -> str:
    """A customer that was deleted with an account, each with an answer that is kept."""
    id = await customer(world.north, name, on=world.norths, idempotencyKey=f"{name} made")
    account = {"name": name, "customer": id, "idempotencyKey": f"{name}'s account"}
    created = await world.north.done("accountSave", account)
    await world.north.write("accountDelete", {"ids": [created["id"]], "idempotencyKey": f"{name}'s account deleted"})
    await world.north.write("customerDelete", {"ids": [id], "idempotencyKey": f"{name} deleted"})
    return id


@contextmanager
def statements_run(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, list[object]]]]:
    """The statements that are run meanwhile, with their values."""
    run: list[tuple[str, list[object]]] = []
    client = logging.getLogger("tortoise.db_client")
    monkeypatch.setattr(client, "disabled", False)
    monkeypatch.setattr(client, "level", logging.DEBUG)
    client.manager._clear_cache()  # type: ignore[attr-defined]

    def note(record: logging.LogRecord) -> bool:
        assert isinstance(record.args, tuple)
        if len(record.args) == 2:
            run.append((str(record.args[0]), list(record.args[1] or ())))  # type: ignore[call-overload]
        return False

    client.addFilter(note)
    try:
        yield run
    finally:
        client.removeFilter(note)
        client.setLevel(logging.NOTSET)


async def test_no_statement_of_an_erasure_scans_what_is_kept_of_others(
    world: World, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R-35: each that reads the log or the kept answers, with the values that it is really run with."""
    id = await gone(world, "Ann")
    await many_others(database)
    with statements_run(monkeypatch) as run:
        payload = await world.admin.write("customerErase", {"id": id, "expectedVersion": 1})

    assert errors(payload) == []
    kept = "audit_record|idempotency_record|answered_record"
    looked = [(text, values) for text, values in run if re.search(kept, text) and not text.startswith("INSERT")]
    assert len(looked) >= 5
    for text, values in looked:
        steps = await plan(text, values)
        assert not re.search(r"SCAN (audit_record|idempotency_record|answered_record)|Seq Scan on \w+_record", steps), (
            text,
            steps,
        )


async def test_more_accounts_need_neither_more_statements_nor_more_parameters(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R-35: a customer with thousands of accounts is erased in the time of one write; only rows of the log are more."""
    key = await class_that_removes(world)
    seen: list[list[tuple[str, int]]] = []
    for count in (2, 30):
        id = await person(world.north, key)
        values = [{"customField": "CustomFieldDefinition:2", "value": "1984"}]
        for number in range(1, count):
            account = {"name": f"{number}", "customer": id, "customFields": values}
            await world.north.done("accountSave", account)
        gone = [(await world.north.done("accountSave", {"name": f"Gone {one}", "customer": id}))["id"] for one in "ab"]
        await world.north.done("accountDelete", {"ids": gone}, "")
        version = await terminated(world.north, id)

        with statements_run(monkeypatch) as run:
            payload = await erase(world.north, id, version)

        assert errors(payload) == []
        assert sum(change["path"][-1] == "blocked" for change in payload["changes"]) == count
        seen.append([(text, len(values)) for text, values in run if "audit_record (" not in text])
    few, many = seen
    assert many == few


async def test_an_answer_is_kept_with_whom_it_tells_of(world: World) -> None:
    id = await customer(world.north, "Ann", on=world.norths, idempotencyKey="customer")
    await world.north.done("accountSave", {"name": "1", "customer": id, "idempotencyKey": "account"})
    await world.north.write("accountDelete", {"ids": ["Account:1", "Account:9"], "idempotencyKey": "deleted"})
    await world.north.done(
        "customerClassSave", {"id": world.norths, "expectedVersion": 1, "description": "x", "idempotencyKey": "class"}
    )

    kept = {one.id: one.key for one in await IdempotencyRecord.all()}
    records = await AnsweredRecord.all().order_by("id")
    answered = [(kept[one.answer_id], one.entity_type, one.entity_id) for one in records]  # type: ignore[attr-defined]
    assert answered == [
        ("customer", "Customer", 3),
        ("account", "Account", 1),
        ("deleted", "Account", 1),
        ("deleted", "Account", 9),
    ]


async def test_an_answer_that_is_too_old_goes_with_what_it_told_of(world: World) -> None:
    await customer(world.north, "Ann", on=world.norths, idempotencyKey="old")
    await IdempotencyRecord.all().update(created_at=datetime(2020, 1, 1, tzinfo=UTC))

    await customer(world.north, "Bob", on=world.norths, idempotencyKey="new")

    assert [row["entity_id"] for row in await table("answered_record")] == [4]
    assert [json.loads(str(row["answer"]))["record"]["key"] for row in await table("idempotency_record")] == [4]

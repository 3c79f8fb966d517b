"""Writes of many items take few statements: a hundred don't keep the log's head locked for a hundred round trips."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from asyncpg.connection import LoggedQuery
from tortoise.connection import get_connection

from models.audit.approval import ApprovalPolicy
from models.audit.log import AuditRecord
from models.audit.planned_change import PlannedChange
from models.database.sqlite_engine import ImmediateSqliteClient
from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from models.records.invoice_template import InvoiceTemplate
from models.records.user import ApiToken
from resolvers.audit.verify_audit import BrokenLink, verify
from tests.factories.client import Json
from tests.factories.world import World

Row = TypeVar("Row", Customer, CustomerClass, InvoiceTemplate)

MANY = 100
MOST_STATEMENTS = 20

NOW = datetime(2026, 3, 1, tzinfo=UTC)


async def rows_of(model: type[Row], **columns: object) -> list[str]:
    """The ids of many new rows."""
    names = [f"Many {number:03}" for number in range(MANY)]
    await model.bulk_create([model(name=name, name_key=name.casefold(), **columns) for name in names])
    ids = await model.filter(name__startswith="Many ").order_by("id").values_list("id", flat=True)
    return [f"{model.__name__}:{key}" for key in ids]


@asynccontextmanager
async def statements() -> AsyncIterator[list[str]]:
    """Statements that the writing connection runs meanwhile, each run by itself."""
    seen: list[str] = []

    def trace(text: str) -> None:
        # Told once more for each cascade of a deletion, within the one run.
        seen.extend([text] if seen[-1:] != [text] else [])

    client: Any = get_connection("default")
    if isinstance(client, ImmediateSqliteClient):
        await client.execute_query("SELECT 1")
        connection: Any = client._connection
        connection._conn.set_trace_callback(trace)
        yield seen
        connection._conn.set_trace_callback(None)
        return

    def note(query: LoggedQuery) -> None:
        # A list of arguments is one for each of several runs.
        seen.extend([query.query] * (len(query.args) if isinstance(query.args, list) else 1))

    # The pool lends again what was given back last.
    async with client._pool.acquire() as one:
        one.add_query_logger(note)
    seen.clear()
    yield seen
    async with client._pool.acquire() as one:
        one.remove_query_logger(note)


async def is_whole() -> bool:
    """Whether the audit log is."""
    return not [result async for result in verify() if isinstance(result, BrokenLink)]


async def written(world: World, name: str, input: Json) -> Json:
    """The payload of a write of many items, which takes few statements, kept for a retry too."""
    async with statements() as run:
        payload = await world.admin.write(name, {**input, "idempotencyKey": name})
    assert 3 < len(run) <= MOST_STATEMENTS, "\n".join(run)
    assert [one for one in run if "INSERT INTO audit_record" in one]
    assert len(payload["results"]) == MANY
    assert [error for result in payload["results"] for error in result["userErrors"]] == []
    assert await is_whole()
    return payload


async def test_a_hundred_customers_are_assigned_in_few_statements(world: World) -> None:
    ids = await rows_of(Customer, currency_id=1, customer_class_id=1, created_at=NOW, updated_at=NOW)

    payload = await written(world, "customerClassAssign", {"customerClassId": world.private, "customerIds": ids})

    assert payload["affectedCustomers"] == MANY
    assert await Customer.filter(customer_class_id=3, version=2).count() == MANY


async def test_a_hundred_classes_are_deleted_in_few_statements(world: World) -> None:
    by = {"created_at": NOW, "updated_at": NOW, "created_by": "admin", "updated_by": "admin"}
    ids = await rows_of(CustomerClass, business_model_id=1, **by)

    await written(world, "customerClassDelete", {"ids": ids})

    assert not await CustomerClass.filter(name__startswith="Many ").exists()


async def test_a_hundred_records_are_deleted_in_few_statements(world: World) -> None:
    ids = await rows_of(InvoiceTemplate, created_at=NOW, updated_at=NOW)

    await written(world, "invoiceTemplateDelete", {"ids": ids})

    assert not await InvoiceTemplate.all().exists()


async def test_a_hundred_tokens_are_revoked_in_few_statements(world: World) -> None:
    names = [f"Many {number:03}" for number in range(MANY)]
    await ApiToken.bulk_create([ApiToken(name=name, secret_hash=name, user_id=1, created_at=NOW) for name in names])
    ids = [f"ApiToken:{one.id}" for one in await ApiToken.filter(name__startswith="Many ")]

    await written(world, "tokenRevoke", {"ids": ids})

    assert not await ApiToken.filter(revoked_at=None, name__startswith="Many ").exists()


async def test_a_hundred_planned_changes_are_cancelled_in_few_statements(world: World) -> None:
    """R-53: passing; each is told in the log by its class's name."""
    later = datetime.now(UTC) + timedelta(days=1)
    own = {"user_id": 1, "user_name": "admin", "realm": "ADMIN", "together": "all", "class_version": 1, "reason": ""}
    await PlannedChange.bulk_create(
        [
            PlannedChange(customer_class_id=3, apply_at=later, planned_at=NOW, input='{"description":"x"}', **own)
            for _ in range(MANY)
        ]
    )
    ids = [f"PlannedChange:{one.id}" for one in await PlannedChange.all()]

    await written(world, "customerClassPlanCancel", {"ids": ids})

    assert await PlannedChange.filter(state="CANCELLED", version=2, settled_at__isnull=False).count() == MANY
    audit_records = await AuditRecord.filter(entity_type="PlannedChange", property="state", entity_version=2)
    assert {(one.entity_name, one.before, one.after) for one in audit_records} == {
        ("Private", '"PLANNED"', '"CANCELLED"')
    }
    assert len(audit_records) == MANY


async def test_a_plan_reads_each_class_once_under_a_policy_too(world: World) -> None:
    """R-59: boundary; the customers of all its classes are counted once each is validated."""
    ids = [world.private, world.shared, world.default]
    plan = {"ids": ids, "applyAt": (datetime.now(UTC) + timedelta(days=1)).isoformat(), "description": "x"}
    loaded = []
    for above in (None, 1000):
        await ApprovalPolicy.filter(id=1).update(customers_above=above)
        async with statements() as run:
            payload = await world.admin.write("customerClassPlan", {**plan, "validateOnly": True})
        assert [one["userErrors"] for one in payload["results"]] == [[], [], []]
        loaded.append(len([one for one in run if "FROM web_self_care" in one or 'FROM "web_self_care"' in one]))

    assert loaded[0] == loaded[1] > 0

"""Writes of many items take few statements: a hundred don't keep the log's head locked for a hundred round trips."""

import logging
from datetime import UTC, datetime
from typing import TypeVar

import pytest

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
    await model.bulk_create([model(name=one, name_key=one.casefold(), **columns) for one in names])
    made = await model.filter(name__startswith="Many ").order_by("id").values_list("id", flat=True)
    return [f"{model.__name__}:{key}" for key in made]


def statements(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What was sent to the database; rows that are sent with one statement count once."""
    return [record.getMessage() for record in caplog.records if record.name == "tortoise.db_client"]


async def is_whole() -> bool:
    """Whether the audit log is."""
    return not [found async for found in verify() if isinstance(found, BrokenLink)]


async def written(world: World, caplog: pytest.LogCaptureFixture, name: str, given: Json) -> Json:
    """The payload of a write of many items, which takes few statements."""
    with caplog.at_level(logging.DEBUG, "tortoise.db_client"):
        payload = await world.admin.write(name, given)
    found = statements(caplog)
    assert 3 < len(found) <= MOST_STATEMENTS, "\n".join(found)
    assert len(payload["results"]) == MANY
    assert [error for one in payload["results"] for error in one["userErrors"]] == []
    assert await is_whole()
    return payload


async def test_a_hundred_customers_are_assigned_in_few_statements(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    ids = await rows_of(Customer, currency_id=1, customer_class_id=1, created_at=NOW, updated_at=NOW)

    payload = await written(
        world, caplog, "customerClassAssign", {"customerClassId": world.private, "customerIds": ids}
    )

    assert payload["affectedCustomers"] == MANY
    assert await Customer.filter(customer_class_id=3, version=2).count() == MANY


async def test_a_hundred_classes_are_deleted_in_few_statements(world: World, caplog: pytest.LogCaptureFixture) -> None:
    by = {"created_at": NOW, "updated_at": NOW, "created_by": "admin", "updated_by": "admin"}
    ids = await rows_of(CustomerClass, business_model_id=1, **by)

    await written(world, caplog, "customerClassDelete", {"ids": ids})

    assert not await CustomerClass.filter(name__startswith="Many ").exists()


async def test_a_hundred_records_are_deleted_in_few_statements(world: World, caplog: pytest.LogCaptureFixture) -> None:
    ids = await rows_of(InvoiceTemplate, created_at=NOW, updated_at=NOW)

    await written(world, caplog, "invoiceTemplateDelete", {"ids": ids})

    assert not await InvoiceTemplate.all().exists()


async def test_a_hundred_tokens_are_revoked_in_few_statements(world: World, caplog: pytest.LogCaptureFixture) -> None:
    names = [f"Many {number:03}" for number in range(MANY)]
    await ApiToken.bulk_create([ApiToken(name=one, secret_hash=one, user_id=1, created_at=NOW) for one in names])
    ids = [f"ApiToken:{one.id}" for one in await ApiToken.filter(name__startswith="Many ")]

    await written(world, caplog, "tokenRevoke", {"ids": ids})

    assert not await ApiToken.filter(revoked_at=None, name__startswith="Many ").exists()

"""The peer's writes: the rows are read, checked and saved through the ORM, with a chained audit row for each change."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import strawberry
from tortoise.models import Model
from tortoise.transactions import in_transaction

from models.audit.log import AuditHead, AuditRecord
from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from models.records.user import User


@strawberry.input
class CustomerClassSaveInput:
    """Input of a save."""

    id: strawberry.ID
    expected_version: int
    description: str


@strawberry.type
class Saved:
    """A saved class."""

    id: strawberry.ID
    version: int
    description: str


@strawberry.type
class Mistake:
    """Why something was refused."""

    message: str


@strawberry.type
class Payload:
    """Payload of a save."""

    customer_class: Saved | None
    user_errors: list[Mistake]


@strawberry.input
class CustomerClassAssignInput:
    """Who is put on which class."""

    customer_class_id: strawberry.ID
    customer_ids: list[strawberry.ID]


@strawberry.type
class Item:
    """Result for one customer."""

    id: strawberry.ID
    user_errors: list[Mistake]


@strawberry.type
class Assigned:
    """Payload of an assignment."""

    affected_customers: int
    results: list[Item]
    user_errors: list[Mistake]


Change = tuple[str, Any, str, str, str, str]
"""Entity, row, panel, property, before, after."""


def key_of(identity: str) -> int:
    """The key in a global id."""
    return int(identity.partition(":")[2])


async def _append(user: User, now: datetime, changes: Sequence[Change]) -> None:
    """Write changes to the log, each chained to the one before."""
    head = await AuditHead.select_for_update().get(id=1)
    records: list[Model] = []
    for entity, row, panel, name, before, after in changes:
        head.last_id += 1
        head.hash = hashlib.sha256(f"{head.hash}{before}{after}{now}".encode()).hexdigest()
        records.append(
            AuditRecord(
                id=head.last_id,
                at=now,
                user_id=user.id,
                user_name=user.user_name,
                realm="ADMIN",
                address="127.0.0.1",
                action="UPDATE",
                entity_type=entity,
                entity_id=row.id,
                entity_name=row.name,
                entity_version=row.version,
                panel=panel,
                property=name,
                before=before,
                after=after,
                hash=head.hash,
            )
        )
    await AuditRecord.bulk_create(records)  # type: ignore[arg-type]
    await AuditHead.filter(id=1).update(last_id=head.last_id, hash=head.hash)


async def save(input: CustomerClassSaveInput, info: strawberry.Info) -> Payload:
    """Save a class and its audit record in one transaction."""
    user: User = info.context["user"]
    now = datetime.now(UTC)
    async with in_transaction():
        customer_class = await CustomerClass.get(id=key_of(input.id))
        if customer_class.version != input.expected_version:
            return Payload(customer_class=None, user_errors=[Mistake(message="The class was changed.")])
        before, customer_class.description = customer_class.description, input.description
        customer_class.version, customer_class.updated_at, customer_class.updated_by = (
            customer_class.version + 1,
            now,
            user.user_name,
        )
        await customer_class.save(update_fields=["description", "version", "updated_at", "updated_by"])
        change = (
            "CustomerClass",
            customer_class,
            "generalInfo",
            "description",
            f'"{before}"',
            f'"{customer_class.description}"',
        )
        await _append(user, now, [change])
    saved = Saved(id=input.id, version=customer_class.version, description=customer_class.description)
    return Payload(customer_class=saved, user_errors=[])


async def assign(input: CustomerClassAssignInput, info: strawberry.Info) -> Assigned:
    """Put customers on a class in one transaction; only those that may be on it come here."""
    now, target = datetime.now(UTC), key_of(input.customer_class_id)
    async with in_transaction():
        wanted = [key_of(customer_id) for customer_id in input.customer_ids]
        rows = await Customer.filter(id__in=wanted).exclude(customer_class_id=target).order_by("id")
        changes: list[Change] = []
        for row in rows:
            before = f'"CustomerClass:{row.customer_class_id}"'  # type: ignore[attr-defined]
            row.customer_class_id = target  # type: ignore[attr-defined]
            row.version, row.updated_at = row.version + 1, now
            changes.append(("Customer", row, "", "customerClass", before, f'"{input.customer_class_id}"'))
        await Customer.bulk_update(rows, fields=["customer_class_id", "version", "updated_at"])
        await _append(info.context["user"], now, changes)
    results = [Item(id=customer_id, user_errors=[]) for customer_id in input.customer_ids]
    return Assigned(affected_customers=len(rows), results=results, user_errors=[])

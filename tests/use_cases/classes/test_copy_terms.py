"""Copying terms from regular to out-of-turn invoices: what is copied, what stays, and what is refused."""

import pytest

from tests.factories.client import Client, Json, errors
from tests.factories.tables import all_tables, table
from tests.factories.world import World

TERMS: Json = {
    "invoiceDueRule": "NET",
    "netValue": 15,
    "notifyDueInAdvanceDays": [7, 3],
    "collectionThreshold": "1.5",
    "restoreOnPartialPayment": True,
    "resendInvoiceDaysAfterDue": [0, 7],
    "latePaymentFeeType": "PERCENT",
    "latePaymentFeeValue": "2",
    "latePaymentFeeMinimum": "0.5",
    "limitServiceDaysAfterDue": 5,
    "notifyLimitationInAdvanceDays": [2],
    "suspendDaysAfterDue": 10,
    "notifySuspensionInAdvanceDays": [3],
    "chargeWhileSuspended": False,
    "reactivationFee": "9.99",
    "terminateDaysAfterDue": 60,
    "notifyTerminationInAdvanceDays": [30],
    "terminateCommitments": True,
}
READ = f"version finances {{ regularInvoices {{ {' '.join(TERMS)} }} outOfTurnInvoices {{ {' '.join(TERMS)} }} }}"


async def with_terms(world: World, client: Client, id: str, **changed: object) -> None:
    """Save the terms of regular invoices, and something of its own for out-of-turn ones."""
    panels = {"regularInvoices": {**TERMS, **changed}, "outOfTurnInvoices": {"sendByEmail": "AUTOMATICALLY"}}
    await client.done("customerClassSave", {"id": id, "expectedVersion": 1, "finances": panels})


async def copy(client: Client, id: str, version: int, **values: object) -> Json:
    return await client.write("customerClassCopyTerms", {"id": id, "expectedVersion": version, **values}, READ)


async def test_all_terms_are_copied_and_nothing_else(world: World) -> None:
    """Each changed property is told and audited, at its place among out-of-turn invoices."""
    await with_terms(world, world.admin, world.private)
    (before,) = [row for row in await table("out_of_turn_invoices") if row["customer_class_id"] == 3]
    audited = len(await table("audit_record"))

    payload = await copy(world.admin, world.private, 2, reason="As for regular ones")

    assert errors(payload) == []
    assert payload["record"]["version"] == 3
    assert payload["record"]["finances"]["outOfTurnInvoices"] == TERMS
    assert payload["record"]["finances"]["regularInvoices"] == TERMS
    (after,) = [row for row in await table("out_of_turn_invoices") if row["customer_class_id"] == 3]
    assert {name for name in before if before[name] != after[name]} == {_snake(name) for name in TERMS}
    rows = (await table("audit_record"))[audited:]
    assert {row["panel"] for row in rows} == {"finances.outOfTurnInvoices"}
    assert {row["property"] for row in rows} == set(TERMS)
    assert {(row["reason"], row["user_name"]) for row in rows} == {("As for regular ones", "admin")}
    assert [change["path"] for change in payload["changes"]] == [
        ["finances", "outOfTurnInvoices", row["property"]] for row in rows
    ]


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


async def test_what_is_so_already_is_not_written(world: World) -> None:
    """R-44: failing; the second copy changes nothing."""
    await with_terms(world, world.admin, world.private)
    await copy(world.admin, world.private, 2)
    before = await all_tables()

    again = await copy(world.admin, world.private, 3)

    assert (errors(again), again["changes"], again["record"]["version"]) == ([], [], 3)
    assert await all_tables() == before


async def test_a_trial_copies_nothing(world: World) -> None:
    await with_terms(world, world.admin, world.private)
    before = await all_tables()

    payload = await copy(world.admin, world.private, 2, validateOnly=True)

    assert len(payload["changes"]) == len(TERMS)
    assert await all_tables() == before


async def test_terms_in_billing_periods_are_not_copied(world: World) -> None:
    """R-22: failing; out-of-turn invoices belong to no billing period. Upon receipt, the unit means nothing."""
    changed = {"netUnit": "BILLING_PERIODS", "netValue": 2}
    await with_terms(world, world.admin, world.private, **changed)
    before = await all_tables()

    refused = await copy(world.admin, world.private, 2)

    assert errors(refused) == [("NOT_AVAILABLE", "input.id")]
    assert await all_tables() == before
    upon_receipt = {"invoiceDueRule": "DUE_UPON_RECEIPT", "notifyDueInAdvanceDays": []}
    await world.admin.done(
        "customerClassSave",
        {"id": world.private, "expectedVersion": 2, "finances": {"regularInvoices": upon_receipt}},
    )
    assert errors(await copy(world.admin, world.private, 3)) == []


@pytest.mark.parametrize(
    ("which", "refused"),
    [
        ("shared", [("READ_ONLY_CLASS", "input.id")]),
        ("private", [("NOT_FOUND", "input.id")]),
        ("souths", [("NOT_FOUND", "input.id")]),
        ("norths", []),
    ],
)
async def test_a_reseller_copies_within_its_own_classes(
    world: World, which: str, refused: list[tuple[str, str]]
) -> None:
    """R-11, R-12: failing for what it only sees or doesn't see, passing for its own."""
    before = await all_tables()

    payload = await copy(world.north, getattr(world, which), 1)

    assert errors(payload) == refused
    assert await all_tables() == before


async def test_a_stale_version_is_a_conflict(world: World) -> None:
    """R-46: failing."""
    await with_terms(world, world.admin, world.private)

    assert errors(await copy(world.admin, world.private, 1)) == [("VERSION_CONFLICT", "input.expectedVersion")]

"""Another default class: which one it may be, what becomes of the old one, and that there is one (R-16, R-58)."""

import pytest

from models.records.customer_class import CustomerClass
from resolvers.operator import OPERATOR
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables, table
from tests.factories.world import EUR, NORTH, USD, World, customer, customer_class

SET_DEFAULT = "customerClassSetDefault"


@pytest.fixture
def books_in_euro(monkeypatch: pytest.MonkeyPatch) -> None:
    """The operator's books are kept in EUR."""
    monkeypatch.setattr(OPERATOR, "currency", "EUR")


async def defaults() -> list[int]:
    return [row.id for row in await CustomerClass.filter(is_default=True)]


async def test_a_class_gets_the_mark_and_the_old_one_loses_it(world: World) -> None:
    """R-58: passing; both make a version, and the answer tells of both."""
    free = await customer_class(world.admin, "Free", currency=None)

    payload = await world.admin.write(
        SET_DEFAULT, {"id": free, "expectedVersion": 1, "reason": "new year"}, "id isDefault version"
    )

    assert (payload["userErrors"], payload["record"]) == ([], {"id": free, "isDefault": True, "version": 2})
    assert payload["changes"] == [
        {"path": ["isDefault"], "before": "false", "after": "true"},
        {"path": ["customerClasses", world.default, "isDefault"], "before": "true", "after": "false"},
    ]
    old = await world.admin.ask("query($id: ID!) { customerClass(id: $id) { isDefault version } }", id=world.default)
    assert old["customerClass"] == {"isDefault": False, "version": 2}


async def test_the_old_default_is_as_it_was_but_for_the_mark(world: World) -> None:
    """R-58: passing; every value of every panel, and those who are on it."""
    await customer(world.admin, "Ann", on=world.default)
    free = await customer_class(world.admin, "Free", currency=None)
    before, classes = await all_tables(), await table("customer_class")

    await world.admin.done(SET_DEFAULT, {"id": free, "expectedVersion": 1})

    moved = ("is_default", "version", "updated_at", "updated_by")
    after = await table("customer_class")
    plain = [[{name: row[name] for name in row if name not in moved} for row in rows] for rows in (classes, after)]
    assert plain[0] == plain[1]
    written = {name for name, rows in (await all_tables()).items() if rows != before[name]}
    assert written == {"customer_class", "class_version", "class_version_part", "audit_record", "audit_head"}


async def test_both_changes_are_in_the_log_and_kept_as_versions(world: World) -> None:
    """R-44, R-49, R-58: who, when, why, and how both read before and after."""
    free, other = [await customer_class(world.admin, name, currency=None) for name in ("Free", "Other")]
    rows_before = len(await table("audit_record"))

    await world.admin.done(SET_DEFAULT, {"id": free, "expectedVersion": 1, "reason": "new year"})

    changes = [
        (row["entity_id"], row["entity_version"], row["property"], row["before"], row["after"], row["reason"])
        for row in (await table("audit_record"))[rows_before:]
    ]
    assert sorted(changes, key=str) == [
        (1, 2, "isDefault", "true", "false", "new year"),
        (6, 2, "isDefault", "false", "true", "new year"),
    ]
    await world.admin.done(SET_DEFAULT, {"id": other, "expectedVersion": 1, "reason": "corrected"})
    data = await world.admin.ask(
        """query($id: ID!) {
          customerClass(id: $id) { versions { nodes { version reason } } }
          first: customerClass(id: $id, at: { version: 1 }) { isDefault }
          second: customerClass(id: $id, at: { version: 2 }) { isDefault }
          third: customerClass(id: $id, at: { version: 3 }) { isDefault }
        }""",
        id=free,
    )
    assert data["customerClass"]["versions"]["nodes"] == [
        {"version": 3, "reason": "corrected"},
        {"version": 2, "reason": "new year"},
        {"version": 1, "reason": ""},
    ]
    assert [data[name]["isDefault"] for name in ("first", "second", "third")] == [False, True, False]


async def test_the_new_default_is_not_deleted_and_the_old_one_can_be(world: World) -> None:
    """R-16: the protection goes with the mark."""
    free = await customer_class(world.admin, "Free", currency=None)
    await world.admin.done(SET_DEFAULT, {"id": free, "expectedVersion": 1})

    payload = await world.admin.write("customerClassDelete", {"ids": [free, world.default]})

    assert [errors(result) for result in payload["results"]] == [[("DEFAULT_PROTECTED", "input.ids.0")], []]
    assert await defaults() == [6]


@pytest.mark.parametrize(
    ("input", "refused"),
    [
        ({"currency": EUR}, ("CURRENCY_MISMATCH", "input.id")),
        ({"currency": None, "managedBy": NORTH}, ("NOT_AVAILABLE", "input.id")),
    ],
)
async def test_what_can_not_be_the_default_is_refused(world: World, input: Json, refused: tuple[str, str]) -> None:
    """R-58: failing; where the operator's currency isn't known, no currency is its own."""
    id = await customer_class(world.admin, "Other", **input)
    before = await all_tables()

    payload = await world.admin.write(SET_DEFAULT, {"id": id, "expectedVersion": 1})

    assert errors(payload) == [refused]
    assert await all_tables() == before


async def test_all_that_is_wrong_is_told_together(world: World) -> None:
    """R-58: failing; a reseller's class in a currency of its own."""
    payload = await world.admin.write(SET_DEFAULT, {"id": world.norths, "expectedVersion": 1})

    assert errors(payload) == [("NOT_AVAILABLE", "input.id"), ("CURRENCY_MISMATCH", "input.id")]


@pytest.mark.usefixtures("books_in_euro")
async def test_the_operators_own_currency_is_taken_and_no_other(world: World) -> None:
    """R-58: boundary; shared with resellers or not."""
    dollars = await customer_class(world.admin, "Dollars", currency=USD)

    payload = await world.admin.write(SET_DEFAULT, {"id": dollars, "expectedVersion": 1})
    assert errors(payload) == [("CURRENCY_MISMATCH", "input.id")]
    for id, key in ((world.private, 3), (world.shared, 2)):
        await world.admin.done(SET_DEFAULT, {"id": id, "expectedVersion": 1})
        assert await defaults() == [key]


async def test_the_default_class_stays_it_without_a_trace(world: World) -> None:
    """R-44: what is so already is no change."""
    before = await all_tables()

    payload = await world.admin.write(SET_DEFAULT, {"id": world.default, "expectedVersion": 1}, "isDefault version")

    assert (payload["userErrors"], payload["changes"]) == ([], [])
    assert payload["record"] == {"isDefault": True, "version": 1}
    assert await all_tables() == before


async def test_a_dry_run_tells_both_changes_and_writes_nothing(world: World) -> None:
    """R-58: passing, and failing in the same way."""
    free = await customer_class(world.admin, "Free", currency=None)
    before = await all_tables()

    dry = await world.admin.write(SET_DEFAULT, {"id": free, "expectedVersion": 1, "validateOnly": True})
    refused = await world.admin.write(SET_DEFAULT, {"id": world.private, "expectedVersion": 1, "validateOnly": True})

    assert (dry["userErrors"], len(dry["changes"])) == ([], 2)
    assert errors(refused) == [("CURRENCY_MISMATCH", "input.id")]
    assert await all_tables() == before


async def test_a_retry_gets_the_first_answer_though_another_class_is_the_default_by_then(world: World) -> None:
    """R-58: the mark doesn't come back."""
    free, other = [await customer_class(world.admin, name, currency=None) for name in ("Free", "Other")]
    input = {"id": free, "expectedVersion": 1, "idempotencyKey": "key-1"}
    first = await world.admin.write(SET_DEFAULT, input)
    await world.admin.done(SET_DEFAULT, {"id": other, "expectedVersion": 1})

    again = await world.admin.write(SET_DEFAULT, input)

    assert (first["replayed"], again["replayed"]) == (False, True)
    assert again["changes"] == first["changes"]
    assert await defaults() == [7]


@pytest.mark.parametrize(
    ("input", "refused"),
    [
        ({"id": "CustomerClass:3", "expectedVersion": 7}, ("VERSION_CONFLICT", "input.expectedVersion")),
        ({"id": "CustomerClass:99", "expectedVersion": 1}, ("NOT_FOUND", "input.id")),
        ({"id": "Customer:1", "expectedVersion": 1}, ("NOT_FOUND", "input.id")),
    ],
)
async def test_the_class_is_named_at_its_version(world: World, input: Json, refused: tuple[str, str]) -> None:
    """R-46: like every change."""
    before = await all_tables()

    assert errors(await world.admin.write(SET_DEFAULT, input)) == [refused]
    assert await all_tables() == before


async def test_neither_a_reseller_nor_a_reading_administrator_has_it(world: World) -> None:
    """R-45, R-58: administrators only."""
    document = f"mutation($input: CustomerClassSetDefaultInput!) {{ {SET_DEFAULT}(input: $input) {{ replayed }} }}"

    for client in (world.north, world.auditor):
        refusal = await client.refusal(document, input={"id": world.norths, "expectedVersion": 1})
        assert refusal.code == "GRAPHQL_VALIDATION_FAILED"


async def test_what_is_put_back_takes_no_mark(world: World) -> None:
    """R-51, R-58: a class that was the default once is as it was then, and not the default."""
    free = await customer_class(world.admin, "Free", currency=None)
    await world.admin.done("customerClassSave", {"id": world.default, "expectedVersion": 1, "description": "old"})
    await world.admin.done(SET_DEFAULT, {"id": free, "expectedVersion": 1})

    put_back = await world.admin.done(
        "customerClassRevert",
        {"id": world.default, "expectedVersion": 3, "to": {"version": 1}},
        "isDefault description",
    )

    assert put_back == {"isDefault": False, "description": ""}
    assert await defaults() == [6]

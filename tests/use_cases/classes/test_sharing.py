"""Sharing a class with resellers: whose it may be, who is then kept on it, and what they can do (R-10, R-11, R-14)."""

import pytest

from tests.factories.client import errors
from tests.factories.tables import all_tables, table
from tests.factories.world import NORTH, SOUTH, UNIVERSAL, World, customer, customer_class


async def test_a_shared_class_is_seen_by_resellers_and_no_longer_when_it_is_unshared(world: World) -> None:
    """R-10, R-12: passing, nobody uses it."""
    document = "query($id: ID!) { customerClass(id: $id) { name } }"

    await world.admin.done("customerClassShare", {"id": world.private, "expectedVersion": 1})
    assert (await world.north.ask(document, id=world.private))["customerClass"] == {"name": "Private"}

    await world.admin.done("customerClassUnshare", {"id": world.private, "expectedVersion": 2})
    assert (await world.north.ask(document, id=world.private))["customerClass"] is None


async def test_the_share_switch_of_a_save_does_what_the_mutation_does(world: World) -> None:
    """R-10: one use case behind both."""
    saved = await world.admin.done(
        "customerClassSave",
        {"id": world.private, "expectedVersion": 1, "sharedWithResellers": True},
        "sharedWithResellers version",
    )

    assert saved == {"sharedWithResellers": True, "version": 2}


@pytest.mark.parametrize(
    ("mutation", "input", "path"),
    [
        ("customerClassUnshare", {}, "input.id"),
        ("customerClassSave", {"sharedWithResellers": False}, "input.sharedWithResellers"),
        ("customerClassSave", {"sharedWithResellers": None}, "input.sharedWithResellers"),
    ],
)
async def test_a_class_that_resellers_are_on_stays_shared(
    world: World, mutation: str, input: dict[str, object], path: str
) -> None:
    """R-10: failing, the resellers themselves are on the class."""
    before = await all_tables()

    payload = await world.admin.write(mutation, {"id": world.shared, "expectedVersion": 1, **input})

    assert errors(payload) == [("SHARED_IN_USE", path)]
    (error,) = payload["userErrors"]
    assert error["__typename"] == "InUseError"
    assert error["message"] == "2 resellers use this class, so it stays shared."
    assert error["record"] == {"id": world.shared}
    assert [one["__typename"] for one in error["usedBy"]] == ["Reseller", "Reseller"]
    assert await all_tables() == before


async def test_a_single_customer_of_a_reseller_keeps_a_class_shared(world: World) -> None:
    """R-10: boundary; "used by a reseller" is any customer of one."""
    # given
    id = await customer_class(world.admin, "Offer", sharedWithResellers=True)
    ann = await customer(world.north, "Ann", on=id)

    # when / then
    payload = await world.admin.write("customerClassUnshare", {"id": id, "expectedVersion": 1})
    assert errors(payload) == [("SHARED_IN_USE", "input.id")]
    assert payload["userErrors"][0]["message"] == "A reseller uses this class, so it stays shared."

    # when the customer is gone, nothing is in the way
    await world.north.write("customerDelete", {"ids": [ann]})
    assert errors(await world.admin.write("customerClassUnshare", {"id": id, "expectedVersion": 1})) == []


async def test_direct_customers_do_not_keep_a_class_shared(world: World) -> None:
    """R-10: boundary; the operator's own customers are no resellers'."""
    id = await customer_class(world.admin, "Offer", sharedWithResellers=True)
    await customer(world.admin, "Ann", on=id)

    assert errors(await world.admin.write("customerClassUnshare", {"id": id, "expectedVersion": 1})) == []


@pytest.mark.parametrize(("mutation", "shared"), [("customerClassShare", True), ("customerClassUnshare", False)])
async def test_what_is_so_already_stays_as_it_is(world: World, mutation: str, shared: bool) -> None:
    """R-44: an unchanged save writes nothing."""
    id = world.shared if shared else world.private
    before = await all_tables()

    payload = await world.admin.write(mutation, {"id": id, "expectedVersion": 1}, "version")

    assert (payload["userErrors"], payload["changes"], payload["record"]) == ([], [], {"version": 1})
    assert await all_tables() == before


@pytest.mark.parametrize(
    ("mutation", "input", "path"),
    [
        ("customerClassShare", {}, "input.id"),
        ("customerClassUnshare", {}, "input.id"),
        ("customerClassSave", {"sharedWithResellers": True}, "input.sharedWithResellers"),
    ],
)
async def test_a_class_of_a_reseller_is_shared_with_nobody(
    world: World, mutation: str, input: dict[str, object], path: str
) -> None:
    """R-14: sharing is for the administrators' classes."""
    before = await all_tables()

    payload = await world.admin.write(mutation, {"id": world.norths, "expectedVersion": 1, **input})

    assert errors(payload) == [("SHARING_NOT_AVAILABLE", path)]
    assert await all_tables() == before


async def test_a_class_is_not_made_both_managed_by_a_reseller_and_shared(world: World) -> None:
    """R-14: failing at creation; either one by itself is taken."""
    input = {"name": "Both", "businessModel": UNIVERSAL}

    both = await world.admin.write("customerClassSave", {**input, "managedBy": NORTH, "sharedWithResellers": True})
    assert errors(both) == [("SHARING_NOT_AVAILABLE", "input.sharedWithResellers")]

    created = await world.admin.done(
        "customerClassSave", {**input, "managedBy": SOUTH}, "managedBy { name } sharedWithResellers"
    )
    assert created == {"managedBy": {"name": "South"}, "sharedWithResellers": False}


@pytest.mark.parametrize("values", [{"name": "Ours"}, {"description": "x"}, {}])
async def test_a_shared_class_is_read_only_for_resellers(world: World, values: dict[str, object]) -> None:
    """R-11: failing, whatever is to be saved."""
    before = await all_tables()

    payload = await world.north.write("customerClassSave", {"id": world.shared, "expectedVersion": 1, **values})

    assert errors(payload) == [("READ_ONLY_CLASS", "input.id")]
    assert payload["userErrors"][0]["__typename"] == "PermissionDeniedError"
    assert await all_tables() == before


async def test_a_shared_class_says_why_it_is_read_only(world: World) -> None:
    """R-11: the app shows it, the server enforces it."""
    document = "query($id: ID!) { customerClass(id: $id) { viewerAccess { level reason } } }"

    assert (await world.north.ask(document, id=world.shared))["customerClass"] == {
        "viewerAccess": {"level": "READ_ONLY", "reason": "Shared by the administrator - read-only."}
    }
    assert (await world.north.ask(document, id=world.norths))["customerClass"] == {
        "viewerAccess": {"level": "EDIT", "reason": None}
    }


async def test_a_reseller_saves_its_own_class(world: World) -> None:
    """R-11: passing."""
    saved = await world.north.done(
        "customerClassSave", {"id": world.norths, "expectedVersion": 1, "description": "Ours"}, "description version"
    )

    assert saved == {"description": "Ours", "version": 2}


async def test_resellers_have_no_mutation_that_shares(world: World) -> None:
    """R-14: the words are not there for them."""
    for mutation in ("customerClassShare", "customerClassUnshare"):
        refusal = await world.north.refusal(
            f"mutation($id: ID!) {{ {mutation}(input: {{id: $id, expectedVersion: 1}}) {{ replayed }} }}",
            id=world.norths,
        )
        assert refusal.messages[0].startswith(f"Cannot query field '{mutation}' on type 'Mutation'.")
    assert [row["shared_with_resellers"] in (1, True) for row in await table("customer_class")] == [
        False,
        True,
        False,
        False,
        False,
    ]

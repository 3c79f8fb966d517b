"""Every write of customers tells how many it touches, in a dry run as well (R-18)."""

import pytest

from tests.factories.world import NORTH, World, customer, customer_class

MUTATIONS = ("customerSave", "customerTerminate", "customerErase", "customerDelete", "resellerSave")


async def _given(world: World, write: str) -> dict[str, object]:
    """An input that changes one customer."""
    if write == "resellerSave":
        return {"id": NORTH, "expectedVersion": 1, "name": "Northern"}
    on = await customer_class(world.admin, "Forgets", rightToBeForgotten={"removePersonalData": True})
    id = await customer(world.admin, "Ann", on=on)
    if write == "customerDelete":
        return {"ids": [id]}
    if write == "customerSave":
        return {"id": id, "expectedVersion": 1, "name": "Anna"}
    if write == "customerErase":
        await world.admin.done("customerTerminate", {"id": id, "expectedVersion": 1})
    return {"id": id, "expectedVersion": 2 if write == "customerErase" else 1}


@pytest.mark.parametrize("write", MUTATIONS)
async def test_a_customers_own_write_tells_that_it_touches_one(world: World, write: str) -> None:
    """It told that it touched nobody."""
    input = await _given(world, write)

    dry = await world.admin.write(write, {**input, "validateOnly": True})
    done = await world.admin.write(write, input)

    assert done["userErrors"] == []
    assert (dry["affectedCustomers"], done["affectedCustomers"]) == (1, 1)


@pytest.mark.parametrize("write", ["customerSave", "resellerSave"])
async def test_a_new_customer_is_one_and_an_unchanged_one_none(world: World, write: str) -> None:
    input = {"name": "Bea", "currency": "Currency:1", "customerClass": world.shared}

    payload = await world.admin.write(write, input)
    again = await world.admin.write(write, {"id": payload["record"]["id"], "expectedVersion": 1, "name": "Bea"})

    assert (payload["affectedCustomers"], again["affectedCustomers"]) == (1, 0)


async def test_a_write_of_accounts_touches_their_customers(world: World) -> None:
    """It told that it touched nobody."""
    ann, bea = [await customer(world.north, name, on=world.norths) for name in ("Ann", "Bea")]
    affected: list[tuple[str, int]] = []

    async def written(write: str, input: dict[str, object]) -> str:
        dry, done = [
            await world.north.write(write, {**input, "validateOnly": validate_only}) for validate_only in (True, False)
        ]
        assert (dry["userErrors"], done["userErrors"]) == ([], [])
        affected.extend((write, payload["affectedCustomers"]) for payload in (dry, done))
        return str((done["record"] or {}).get("id"))

    first = await written("accountSave", {"name": "1", "customer": ann})
    await written("accountSave", {"id": first, "expectedVersion": 1, "blocked": True})
    await written("accountSave", {"id": first, "expectedVersion": 2, "blocked": True})
    second = await world.north.done("accountSave", {"name": "2", "customer": ann})
    third = await world.north.done("accountSave", {"name": "3", "customer": bea})
    await written("accountDelete", {"ids": [first, second["id"], third["id"], "Account:99"]})

    saves = [("accountSave", count) for count in (1, 1, 0) for _ in range(2)]
    assert affected == [*saves, ("accountDelete", 2), ("accountDelete", 2)]


async def test_what_classes_refer_to_counts_no_customer(world: World) -> None:
    payload = await world.admin.write("customTaxSave", {"name": "Tax"})

    assert payload["affectedCustomers"] == 0


@pytest.mark.parametrize("erased", [False, True])
async def test_a_customer_that_is_gone_for_good_is_assigned_so_that_its_class_can_be_deleted(
    world: World, erased: bool
) -> None:
    """R-15: what the refusal asks for can be done for terminated and erased customers too."""
    write = "customerErase" if erased else "customerTerminate"
    input = await _given(world, write)
    await world.admin.done(write, input)
    data = await world.admin.ask("query($id: ID!) { customer(id: $id) { customerClass { id } } }", id=input["id"])
    on = data["customer"]["customerClass"]["id"]
    refused = await world.admin.write("customerClassDelete", {"ids": [on]})
    assert "assign them to another class first" in refused["results"][0]["userErrors"][0]["message"]

    await world.admin.done(
        "customerClassAssign", {"customerClassId": world.default, "customerIds": [input["id"]]}, "id"
    )
    deleted = await world.admin.write("customerClassDelete", {"ids": [on]})

    assert deleted["results"][0]["userErrors"] == []

"""The mask over personal data can't be got around by writing (R-40)."""

import pytest

from models.records.user import User
from tests.factories.client import Client, Json, errors
from tests.factories.tables import all_tables, table
from tests.factories.world import World, customer, customer_class

SECRET = "Anna's motto"


async def field(client: Client, **values: object) -> str:
    """The id of a field with personal data."""
    input = {"name": "Motto", "object": "CUSTOMER", "type": "TEXT", "containsPersonalData": True, **values}
    return str((await client.done("customFieldDefinitionSave", input))["id"])


async def known(world: World, client: Client, class_id: str, **given: object) -> tuple[str, str]:
    """A customer of the client's with a personal value, and the field."""
    key = await field(client, **given)
    await client.done(
        "customerClassSave",
        {"id": class_id, "expectedVersion": 1, "customFields": [{"customField": key, "enabled": True}]},
    )
    values = [{"customField": key, "value": SECRET}]
    return await customer(client, "Ann", on=class_id, customFields=values), key


async def masked(actor_id: int) -> None:
    """Mask personal data for a user."""
    await User.filter(id=actor_id).update(masks_personal_data=True)


async def test_a_masked_user_does_not_call_its_field_another_than_personal(world: World) -> None:
    """R-40: failing; the values would be plain from then on."""
    _, key = await known(world, world.north, world.norths)
    await masked(3)
    before = await all_tables()

    change = {"id": key, "expectedVersion": 1, "containsPersonalData": False}
    payload = await world.north.write("customFieldDefinitionSave", change)

    assert errors(payload) == [("MASK_PROTECTED", "input.containsPersonalData")]
    assert await all_tables() == before


async def test_whoever_sees_the_values_says_which_are_personal_and_a_masked_user_changes_the_rest(
    world: World,
) -> None:
    """R-40: passing."""
    _, key = await known(world, world.north, world.norths)
    await masked(3)

    rest = await world.north.write("customFieldDefinitionSave", {"id": key, "expectedVersion": 1, "name": "Saying"})
    plain = {"id": key, "expectedVersion": 2, "containsPersonalData": False}
    taken_off = await world.admin.write("customFieldDefinitionSave", plain)
    put_on = {"id": key, "expectedVersion": 3, "containsPersonalData": True}
    again = await world.north.write("customFieldDefinitionSave", put_on)

    assert [errors(one) for one in (rest, taken_off, again)] == [[], [], []]


@pytest.mark.parametrize("validate_only", [True, False], ids=["dry run", "real run"])
async def test_a_right_guess_of_a_masked_value_answers_as_a_wrong_one(world: World, validate_only: bool) -> None:
    """R-40: failing; an answer of no change would say that the guess is right."""
    # given
    ann, key = await known(world, world.north, world.norths)
    await masked(3)
    answers: list[Json] = []

    # when
    for version, guess in enumerate((SECRET, "wrong", "wrong", SECRET), 1):
        answers.append(
            await world.north.write(
                "customerSave",
                {
                    "id": ann,
                    "expectedVersion": 1 if validate_only else version,
                    "validateOnly": validate_only,
                    "customFields": [{"customField": key, "value": guess}],
                },
            )
        )

    # then
    change = {"path": ["customFields", key, "value"], "before": '"***"', "after": '"***"'}
    assert [(errors(answer), answer["changes"]) for answer in answers] == [([], [change])] * 4
    log = [
        row for row in await table("audit_record") if row["entity_type"] == "Customer" and row["user_name"] == "north"
    ]
    assert [(row["before"], row["after"]) for row in log if row["property"] == "value"] == (
        [] if validate_only else [('"***"', '"***"')] * 4
    )


async def test_a_right_guess_of_a_value_that_no_longer_fits_answers_as_a_wrong_one(world: World) -> None:
    """R-40: failing; what is stored is else left alone, fitting or not."""
    ann, key = await known(world, world.north, world.norths)
    longest = {"id": key, "expectedVersion": 1, "properties": {"maximumLength": 3}}
    await world.north.done("customFieldDefinitionSave", longest)
    await masked(3)

    found = [
        errors(
            await world.north.write(
                "customerSave",
                {"id": ann, "expectedVersion": 1, "customFields": [{"customField": key, "value": guess}]},
            )
        )
        for guess in (SECRET, SECRET.upper())
    ]

    assert found == [[("TOO_LONG", "input.customFields.0.value")]] * 2


@pytest.mark.parametrize("personal", [False, True], ids=["plain", "personal"])
async def test_a_masked_user_sends_a_value_that_it_sees_along_with_another_class(world: World, personal: bool) -> None:
    """R-39, R-40: passing where it isn't personal; the class that is chosen doesn't enable it, and it is kept."""
    # given
    ann, kept = await known(world, world.north, world.norths, containsPersonalData=personal)
    other = await field(world.north, name="Other", containsPersonalData=False)
    enabled = [{"customField": other, "enabled": True}]
    second = await customer_class(world.north, "Second", customFields=enabled)
    await masked(3)
    before = await all_tables()

    # when
    values = [{"customField": kept, "value": SECRET}, {"customField": other, "value": "new"}]
    change = {"id": ann, "expectedVersion": 1, "customerClass": second, "customFields": values}
    payload = await world.north.write("customerSave", change)

    # then
    if personal:
        assert errors(payload) == [("NOT_AVAILABLE", "input.customFields.0.customField")]
        assert await all_tables() == before
    else:
        assert errors(payload) == []
        assert [row["value"] for row in await table("customer_field_value")] == [SECRET, "new"]


async def test_an_unchanged_value_of_who_sees_it_is_no_change(world: World) -> None:
    """R-40, R-44: passing."""
    ann, key = await known(world, world.north, world.norths)

    same = {"id": ann, "expectedVersion": 1, "customFields": [{"customField": key, "value": SECRET}]}
    payload = await world.north.write("customerSave", same)

    assert (errors(payload), payload["changes"]) == ([], [])


async def test_a_masked_administrator_takes_off_neither_its_own_mask_nor_anybody_elses(world: World) -> None:
    """R-40: failing; nor does it make a user, a password or a token by which it would see."""
    await masked(1)
    await masked(2)
    before = await all_tables()
    expected = {
        "masksPersonalData": [
            await world.admin.write("userSave", {"id": "User:1", "expectedVersion": 1, "masksPersonalData": False}),
            await world.admin.write("userSave", {"id": "User:2", "expectedVersion": 1, "masksPersonalData": False}),
            await world.admin.write("userSave", {"userName": "other", "role": "ADMINISTRATOR"}),
        ],
        "password": [
            await world.admin.write("userSave", {"id": "User:3", "expectedVersion": 1, "password": "a-long-password"})
        ],
        "user": [await world.admin.write("tokenCreate", {"user": "User:3", "name": "Mine"})],
    }

    for column, payloads in expected.items():
        assert [errors(payload) for payload in payloads] == [[("MASK_PROTECTED", f"input.{column}")]] * len(payloads)
    assert await all_tables() == before


async def test_a_masked_administrator_keeps_users_who_are_masked_and_everyone_else_unmasks(world: World) -> None:
    """R-40: passing."""
    await masked(1)

    payload = await world.admin.write("userSave", {"userName": "other", "masksPersonalData": True})
    renamed = await world.admin.write("userSave", {"id": "User:3", "expectedVersion": 1, "displayName": "North"})
    await User.filter(id=1).update(masks_personal_data=False)
    unmasked = await world.admin.write("userSave", {"id": "User:5", "expectedVersion": 1, "masksPersonalData": False})

    assert [errors(one) for one in (payload, renamed, unmasked)] == [[], [], []]

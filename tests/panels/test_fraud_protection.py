"""Fraud protection: only with a currency, and a profile in it, offered to the class and active (R-7, R-8)."""

from decimal import Decimal

import pytest

from resolvers.drafts.draft import Draft
from resolvers.drafts.values import Values
from resolvers.panels.fraud_protection import FRAUD_PROTECTION, UNAVAILABLE
from tests.factories.client import Client, Json, errors
from tests.factories.world import EUR, NORTH, USD, World
from tests.panels.drafts import PanelValues, broken, code_and_path, draft

PATH = "input.fraudProtection.fraudTrafficProfile"
CHOSEN: PanelValues = {"fraud_protection": {"fraud_traffic_profile": 7}}
READ = "fraudProtection { unavailableReason fraudTrafficProfile { id name status } }"


def profile(
    currency: int = 1, managed_by: int | None = None, threshold: str | None = "100", watched: int = 0
) -> dict[str, dict[int, Values]]:
    """A referred profile, with its usage thresholds."""
    values: Values = {
        "currency": currency,
        "managed_by": managed_by,
        "spending_threshold": None if threshold is None else Decimal(threshold),
        "usage_thresholds": [{"destination_group": number} for number in range(watched)],
    }
    return {"FraudTrafficProfile": {7: values}}


def chosen(referred: dict[str, dict[int, Values]], currency: int | None = 1, managed_by: int | None = None) -> Draft:
    """A class with a profile."""
    return draft({**CHOSEN, "general_info": {"currency": currency, "managed_by": managed_by}}, referred=referred)


def test_a_class_with_a_currency_takes_a_profile_in_it() -> None:
    """R-7, R-8."""
    assert broken(FRAUD_PROTECTION, chosen(profile())) == []


def test_a_class_without_a_currency_takes_no_profile() -> None:
    """R-7."""
    problems = broken(FRAUD_PROTECTION, chosen(profile(), currency=None))

    assert code_and_path(problems) == [("CURRENCY_REQUIRED", PATH)]
    assert problems[0].message == UNAVAILABLE


def test_a_class_without_a_currency_and_a_profile_is_fine() -> None:
    """R-7."""
    assert broken(FRAUD_PROTECTION, draft({})) == []


def test_a_profile_in_another_currency_is_refused() -> None:
    """R-8."""
    problems = broken(FRAUD_PROTECTION, chosen(profile(currency=2)))

    assert code_and_path(problems) == [("CURRENCY_MISMATCH", PATH)]
    assert problems[0].message == "This profile is in another currency than the class."


@pytest.mark.parametrize(("manager", "taken"), [(None, True), (1, True), (2, False)])
def test_a_reseller_s_profile_is_for_its_own_classes(manager: int | None, taken: bool) -> None:
    problems = broken(FRAUD_PROTECTION, chosen(profile(managed_by=manager), managed_by=1))

    assert code_and_path(problems) == ([] if taken else [("NOT_AVAILABLE", PATH)])


@pytest.mark.parametrize(("threshold", "watched", "taken"), [(None, 0, False), ("0.00001", 0, True), (None, 1, True)])
def test_a_draft_profile_is_not_chosen(threshold: str | None, watched: int, taken: bool) -> None:
    problems = broken(FRAUD_PROTECTION, chosen(profile(threshold=threshold, watched=watched)))

    assert code_and_path(problems) == ([] if taken else [("PROFILE_NOT_ACTIVE", PATH)])


def test_a_profile_that_became_a_draft_stays_where_it_is() -> None:
    before: PanelValues = {**CHOSEN, "general_info": {"currency": 1}}

    assert broken(FRAUD_PROTECTION, draft(before, before=before, referred=profile(threshold=None))) == []


async def saved_profile(client: Client, name: str, currency: str = EUR, threshold: str | None = "100") -> str:
    """The id of a new profile."""
    input = {"name": name, "currency": currency, "spendingPlan": {"threshold": threshold}}
    return str((await client.done("fraudTrafficProfileSave", input))["id"])


async def panel_of(client: Client, id: str) -> Json:
    """The panel as it is read."""
    data = await client.ask(f"query($id: ID!) {{ customerClass(id: $id) {{ {READ} }} }}", id=id)
    fraud_protection: Json = data["customerClass"]["fraudProtection"]
    return fraud_protection


async def test_a_profile_is_saved_and_read_with_its_status(world: World) -> None:
    # given
    id = await saved_profile(world.admin, "Strict")

    # when
    input = {"id": world.private, "expectedVersion": 1, "fraudProtection": {"fraudTrafficProfile": id}}
    await world.admin.done("customerClassSave", input)

    # then
    assert await panel_of(world.admin, world.private) == {
        "unavailableReason": None,
        "fraudTrafficProfile": {"id": id, "name": "Strict", "status": "ACTIVE"},
    }


async def test_the_panel_says_why_it_is_unavailable_without_a_currency(world: World) -> None:
    assert await panel_of(world.admin, world.default) == {"unavailableReason": UNAVAILABLE, "fraudTrafficProfile": None}


async def test_a_save_with_another_currency_s_profile_changes_nothing(world: World) -> None:
    """R-8."""
    id = await saved_profile(world.admin, "Dollars", USD)

    input = {"id": world.private, "expectedVersion": 1, "fraudProtection": {"fraudTrafficProfile": id}}
    payload = await world.admin.write("customerClassSave", input)

    assert errors(payload) == [("CURRENCY_MISMATCH", PATH)]
    assert (await panel_of(world.admin, world.private))["fraudTrafficProfile"] is None


async def test_an_assigned_profile_is_not_deleted(world: World) -> None:
    """R-9, R-48."""
    id = await saved_profile(world.admin, "Strict")
    input = {"id": world.private, "expectedVersion": 1, "fraudProtection": {"fraudTrafficProfile": id}}
    await world.admin.done("customerClassSave", input)

    payload = await world.admin.write("fraudTrafficProfileDelete", {"ids": [id]})

    assert errors(payload["results"][0]) == [("IN_USE", "input.ids.0")]
    assert (await panel_of(world.admin, world.private))["fraudTrafficProfile"]["id"] == id


async def test_an_unused_profile_is_deleted(world: World) -> None:
    """R-9, R-48."""
    id = await saved_profile(world.admin, "Strict")

    payload = await world.admin.write("fraudTrafficProfileDelete", {"ids": [id]})

    assert errors(payload["results"][0]) == []


@pytest.mark.parametrize(("column", "value"), [("currency", USD), ("managedBy", NORTH)])
async def test_what_a_profile_was_made_with_never_changes(world: World, column: str, value: str) -> None:
    """R-9."""
    id = await saved_profile(world.admin, "Strict")

    payload = await world.admin.write("fraudTrafficProfileSave", {"id": id, "expectedVersion": 1, column: value})

    assert errors(payload) == [("READ_ONLY_FIELD", f"input.{column}")]


async def test_profiles_are_picked_by_currency_and_status(world: World) -> None:
    await saved_profile(world.admin, "Active")
    await saved_profile(world.admin, "Draft", threshold=None)
    await saved_profile(world.admin, "Dollars", USD)

    where = f'{{ currency: {{ eq: "{EUR}" }}, status: {{ eq: ACTIVE }} }}'
    data = await world.admin.ask(f"{{ fraudTrafficProfiles(where: {where}) {{ nodes {{ name }} }} }}")

    assert data["fraudTrafficProfiles"]["nodes"] == [{"name": "Active"}]


async def test_a_limit_of_nothing_is_refused_at_its_place_in_the_plan(world: World) -> None:
    input = {"name": "Nothing", "currency": EUR, "spendingPlan": {"threshold": "0"}}

    payload = await world.admin.write("fraudTrafficProfileSave", input)

    assert errors(payload) == [("TOO_SMALL", "input.spendingPlan.threshold")]

"""Saving a customer class: what it needs, what never changes, and that all panels go together (R-1 to R-3, R-14)."""

import re
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories.client import Client, Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import CLOUD_PBX, EUR, NORTH, SOUTH, UNIVERSAL, USD, World, customer_class

GENERAL = (
    "name description businessModel { id } currency { id } managedBy { id } sharedWithResellers isDefault version "
    "createdBy updatedBy finances { statistics { closeDelayHours roundUpToNearest xdrExport } }"
)


async def read(client: Client, id: str) -> Json:
    """A class as it is stored."""
    data = await client.ask(f"query($id: ID!) {{ customerClass(id: $id) {{ {GENERAL} }} }}", id=id)
    created: Json = data["customerClass"]
    return created


async def refused(client: Client, input: Json) -> list[tuple[str, str]]:
    """The errors of a save that has to be refused, and that must leave every table as it was."""
    before = await all_tables()
    payload = await client.write("customerClassSave", input)
    assert payload["record"] is None
    assert await all_tables() == before
    return errors(payload)


async def test_a_class_is_made_with_its_general_info_and_the_defaults_of_every_panel(world: World) -> None:
    """R-1, R-2, R-3: name, business model and currency are given when a class is made."""
    # when
    payload = await world.admin.write(
        "customerClassSave",
        {
            "name": "  Business  ",
            "description": "For companies",
            "businessModel": CLOUD_PBX,
            "currency": USD,
            "finances": {"statistics": {"roundUpToNearest": "0.05"}},
        },
        GENERAL,
    )

    # then
    assert payload["userErrors"] == []
    assert payload["record"] == {
        "name": "Business",
        "description": "For companies",
        "businessModel": {"id": CLOUD_PBX},
        "currency": {"id": USD},
        "managedBy": None,
        "sharedWithResellers": False,
        "isDefault": False,
        "version": 1,
        "createdBy": "admin",
        "updatedBy": "admin",
        "finances": {"statistics": {"closeDelayHours": 0, "roundUpToNearest": "0.05", "xdrExport": "OFF"}},
    }
    assert payload["affectedCustomers"] == 0


async def test_a_change_leaves_what_is_absent_alone_and_null_clears(world: World) -> None:
    # given
    id = await customer_class(
        world.admin,
        "Business",
        description="For companies",
        finances={"statistics": {"closeBillingPeriod": "WITH_DELAY", "closeDelayHours": 5, "roundUpToNearest": "0.1"}},
    )

    # when
    payload = await world.admin.write(
        "customerClassSave",
        {
            "id": id,
            "expectedVersion": 1,
            "description": None,
            "finances": {"statistics": {"roundUpToNearest": None, "xdrExport": "DAILY"}},
        },
        GENERAL,
    )

    # then
    assert payload["changes"] == [
        {"path": ["description"], "before": '"For companies"', "after": '""'},
        {"path": ["finances", "statistics", "xdrExport"], "before": '"OFF"', "after": '"DAILY"'},
        {"path": ["finances", "statistics", "roundUpToNearest"], "before": '"0.1"', "after": None},
    ]
    saved = payload["record"]
    assert (saved["name"], saved["description"], saved["version"]) == ("Business", "", 2)
    assert saved["finances"]["statistics"] == {"closeDelayHours": 5, "roundUpToNearest": None, "xdrExport": "DAILY"}


@pytest.mark.parametrize("name", [None, "", "   ", "\t\n", "\u2003"])
async def test_a_class_without_a_name_is_refused(world: World, name: str | None) -> None:
    """R-1: the name is required, and blanks are none."""
    input = {"businessModel": UNIVERSAL, "name": name}

    assert await refused(world.admin, input) == [("REQUIRED", "input.name")]


async def test_a_class_is_refused_that_names_neither_name_nor_business_model(world: World) -> None:
    """R-1, R-3: both are required, and both are said at once."""
    assert await refused(world.admin, {}) == [("REQUIRED", "input.name"), ("REQUIRED", "input.businessModel")]


@pytest.mark.parametrize(("length", "expected"), [(1, []), (128, []), (129, [("TOO_LONG", "input.name")])])
async def test_a_name_has_at_most_128_characters(world: World, length: int, expected: list[tuple[str, str]]) -> None:
    """R-1: boundary."""
    payload = await world.admin.write("customerClassSave", {"name": "ß" * length, "businessModel": UNIVERSAL}, "name")

    assert errors(payload) == expected
    assert (payload["record"] or {"name": "ß" * length})["name"] == "ß" * length


BLANKS = "[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
UNSEEN = {
    *"\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0",
    *map(chr, range(0x180B, 0x1810)),
    *map(chr, range(0xFE00, 0xFE10)),
    *map(chr, range(0xE0100, 0xE01F0)),
}


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(name=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=140))
async def test_any_text_is_a_name_or_is_refused_with_its_reason(world: World, name: str) -> None:
    """R-1: tidy, 1 to 128 characters that are seen; whatever is taken is read back as it was given."""
    trimmed = " ".join(filter(None, re.split(BLANKS, unicodedata.normalize("NFC", name).strip())))
    hidden = any(unicodedata.category(one) in {"Cc", "Cf", "Cn", "Co", "Zl", "Zp"} for one in trimmed)
    marks = all(unicodedata.category(one)[0] == "M" for one in trimmed)
    wanted = "REQUIRED" if not trimmed else "TOO_LONG" if len(trimmed) > 128 else None

    payload = await world.admin.write("customerClassSave", {"name": name, "businessModel": UNIVERSAL}, "name")

    if wanted:
        assert errors(payload) == [(wanted, "input.name")]
    elif hidden or marks:
        assert errors(payload) == [("INVALID", "input.name")]
    elif payload["userErrors"]:
        assert errors(payload) in ([("NAME_TAKEN", "input.name")], [("INVALID", "input.name")])
        assert errors(payload)[0][0] == "NAME_TAKEN" or not UNSEEN.isdisjoint(trimmed)
    else:
        assert payload["record"] == {"name": trimmed}


@pytest.mark.parametrize("text", ["a\x00b", "\x00"])
async def test_a_text_with_the_nul_character_is_refused(world: World, text: str) -> None:
    input = {"name": text, "description": text, "businessModel": UNIVERSAL}

    assert await refused(world.admin, input) == [("INVALID", "input.name"), ("INVALID", "input.description")]


@pytest.mark.parametrize("name", ["Private", "private", " PRIVATE ", "PRIvate"])
async def test_a_name_that_another_class_of_the_same_manager_has_is_refused(world: World, name: str) -> None:
    """R-1: without regard to case."""
    assert await refused(world.admin, {"name": name, "businessModel": UNIVERSAL}) == [("NAME_TAKEN", "input.name")]


@pytest.mark.parametrize("name", ["STRASSE", "Straße", "strasse"])
async def test_case_is_what_unicode_says_it_is(world: World, name: str) -> None:
    """R-1: "ß" and "SS" are one letter in two cases."""
    await customer_class(world.admin, "Strasse")

    assert await refused(world.admin, {"name": name, "businessModel": UNIVERSAL}) == [("NAME_TAKEN", "input.name")]


async def test_managers_have_names_of_their_own(world: World) -> None:
    """R-1: unique among the classes of the same manager, so one manager's names say nothing about another's."""
    for client in (world.north, world.south):
        created = await client.done(
            "customerClassSave", {"name": "Private", "businessModel": UNIVERSAL}, "name version"
        )
        assert created == {"name": "Private", "version": 1}


async def test_a_class_keeps_its_own_name_and_may_change_its_case(world: World) -> None:
    """R-1: a class is not its own rival."""
    payload = await world.admin.write(
        "customerClassSave", {"id": world.private, "expectedVersion": 1, "name": "PRIVATE"}, "name"
    )

    assert errors(payload) == []
    assert payload["record"] == {"name": "PRIVATE"}


async def test_a_class_can_not_take_the_name_of_another_one(world: World) -> None:
    """R-1: on a change too."""
    input = {"id": world.private, "expectedVersion": 1, "name": "shared"}

    assert await refused(world.admin, input) == [("NAME_TAKEN", "input.name")]


@pytest.mark.parametrize(("on", "currency"), [("private", USD), ("private", None), ("default", EUR)])
async def test_the_currency_never_changes(world: World, on: str, currency: str | None) -> None:
    """R-2: neither to another one, nor from or to "Not set"."""
    input = {"id": getattr(world, on), "expectedVersion": 1, "currency": currency}

    assert await refused(world.admin, input) == [("READ_ONLY_FIELD", "input.currency")]


async def test_the_business_model_never_changes(world: World) -> None:
    """R-3."""
    input = {"id": world.private, "expectedVersion": 1, "businessModel": CLOUD_PBX}

    assert await refused(world.admin, input) == [("READ_ONLY_FIELD", "input.businessModel")]


@pytest.mark.parametrize(("on", "manager"), [("private", NORTH), ("norths", None), ("norths", SOUTH)])
async def test_the_manager_never_changes(world: World, on: str, manager: str | None) -> None:
    """R-14."""
    input = {"id": getattr(world, on), "expectedVersion": 1, "managedBy": manager}

    assert await refused(world.admin, input) == [("READ_ONLY_FIELD", "input.managedBy")]


async def test_what_never_changes_may_be_said_again(world: World) -> None:
    """R-2, R-3, R-14: a form sends back what it read."""
    input = {"id": world.private, "expectedVersion": 1, "currency": EUR, "businessModel": UNIVERSAL, "managedBy": None}

    payload = await world.admin.write("customerClassSave", input, "version")

    assert (payload["userErrors"], payload["changes"], payload["record"]) == ([], [], {"version": 1})


async def test_the_default_class_is_not_made_by_a_save(world: World) -> None:
    """R-16: which class is the default one is nothing that a save can say."""
    refusal = await world.admin.refusal(
        'mutation { customerClassSave(input: {name: "X", businessModel: "BusinessModel:1", isDefault: true})'
        " { replayed } }"
    )

    assert refusal.code == "GRAPHQL_VALIDATION_FAILED"
    assert "not to include unknown field 'isDefault'" in refusal.messages[0]


@pytest.mark.parametrize("link", ["BusinessModel:99", "Currency:1", "BusinessModel:x", "", "1", "BusinessModel:-1"])
async def test_a_link_that_leads_nowhere_is_refused(world: World, link: str) -> None:
    input = {"name": "Nowhere", "businessModel": link}

    code = "REQUIRED" if not link else "NOT_FOUND"
    assert await refused(world.admin, input) == [(code, "input.businessModel")]


async def test_all_errors_of_all_panels_come_at_once_each_with_its_path(world: World) -> None:
    input = {
        "name": "shared",
        "description": "x" * 1001,
        "businessModel": "BusinessModel:99x",
        "currency": "Currency:x",
        "finances": {"statistics": {"closeDelayHours": 721, "roundUpToNearest": "0.000001", "roundingPrecision": -1}},
    }

    assert await refused(world.admin, input) == [
        ("TOO_LONG", "input.description"),
        ("NOT_FOUND", "input.businessModel"),
        ("NOT_FOUND", "input.currency"),
        ("TOO_LARGE", "input.finances.statistics.closeDelayHours"),
        ("TOO_SMALL", "input.finances.statistics.roundingPrecision"),
        ("TOO_SMALL", "input.finances.statistics.roundUpToNearest"),
        ("NAME_TAKEN", "input.name"),
    ]


async def test_one_wrong_panel_keeps_the_others_from_being_written(world: World) -> None:
    """All panels are one transaction: a name that is well goes nowhere beside a delay that is not."""
    input = {
        "id": world.private,
        "expectedVersion": 1,
        "name": "Renamed",
        "finances": {"statistics": {"closeBillingPeriod": "WITH_DELAY"}},
    }

    assert await refused(world.admin, input) == [("REQUIRED", "input.finances.statistics.closeDelayHours")]
    assert (await read(world.admin, world.private))["name"] == "Private"

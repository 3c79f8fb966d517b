"""Names: two that look alike are one, nobody overlooks a part of one, and search finds them as people write them."""

import unicodedata
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from hypothesis import given as generated
from hypothesis import strategies as st

from models.declaration.access import Role
from models.declaration.declaration import LONGEST_KEY, Kind
from models.declaration.texts import TextForm, fold, name_key, text_problem, tidy
from resolvers.drafts.apply_input import apply_input
from resolvers.errors import camel
from resolvers.records.all_records import RECORDS
from tests.factories.client import errors
from tests.factories.tables import table
from tests.factories.world import EUR, NORTH, UNIVERSAL, World, customer
from tests.values.declared import declared

NAMES = {
    "accountSave": "name",
    "customerClassSave": "name",
    "customerSave": "name",
    "resellerSave": "name",
    "invoiceTemplateSave": "name",
    "customTaxSave": "name",
    "taxPluginSave": "name",
    "serviceSave": "name",
    "measuredParameterSave": "name",
    "destinationGroupSetSave": "name",
    "destinationGroupSave": "name",
    "fraudTrafficProfileSave": "name",
    "customFieldDefinitionSave": "name",
    "notificationSetSave": "name",
    "calendarSave": "name",
    "userSave": "userName",
}
"""Every write of something with a name, and the input that is its name."""

LISTS = {
    "accountSave": "accounts",
    "customerClassSave": "customerClasses",
    "customTaxSave": "customTaxes",
    **{
        name: f"{name.removesuffix('Save')}s"
        for name in NAMES
        if name not in {"accountSave", "customerClassSave", "customTaxSave"}
    },
}

ALIKE = {
    "Caf\u00e9 Retail": (
        "Cafe\u0301 Retail",
        "CAF\u00c9 RETAIL",
        "Caf\u00e9\u00a0Retail",
        "Caf\u00e9 \u2003 Retail",
        " Caf\u00e9 Retail\u3000",
    ),
    "\uff32etail": ("Retail", "\uff52\uff45\uff54\uff41\uff49\uff4c"),
    "o\ufb03ce": ("office", "OFFICE"),
    "Stra\u00dfe": ("STRASSE", "stra\u1e9ee"),
    "\u03a3\u03b1\u03c2": ("\u03c3\u03b1\u03c3",),
    "\u2460": ("1",),
    "Fans \u2764\ufe0f": ("Fans \u2764", "Fans \u2764\ufe0e"),
    "\u1e9b\u0323": ("\u017f\u0323\u0307", "s\u0323\u0307"),
}
"""Names that are one."""

UNSEEN = {
    "a zero-width space alone": "\u200b",
    "a zero-width space": "Retail\u200b",
    "a byte order mark": "Ret\ufeffail",
    "a soft hyphen": "Ret\u00adail",
    "a word joiner": "Retail\u2060",
    "a joiner in Latin": "Ret\u200dail",
    "a joiner at the end": "\u0645\u06cc\u200c",
    "a second joiner": "\u0928\u0d4d\u200d\u200d",
    "a line feed": "Retail\nGold",
    "a tab": "Retail\tGold",
    "a next line": "Retail\u0085Gold",
    "a line separator": "Retail\u2028Gold",
    "an escape": "Retail\x1b[31m",
    "a delete": "Retail\x7f",
    "a right-to-left override": "Retail\u202egnp",
    "a left-to-right mark": "Retail\u200e",
    "an isolate": "Retail\u2066Gold\u2069",
    "a private character": "Retail\ue000",
    "an unassigned character": "Retail\u0378",
    "a noncharacter": "Retail\uffff",
    "a tag": "Retail\U000e0041",
    "a Hangul filler alone": "\u3164",
    "an empty Braille pattern": "\u2800",
    "a combining joiner": "Retail\u034f",
    "a variation selector": "Retail\ufe0f",
    "a selector behind a digit": "Retail 1\ufe0f",
    "a selector behind a selector": "\u2764\ufe0f\ufe0f",
    "a selector alone": "\ufe0f",
    "a selector of another kind behind a picture": "\u2764\ufe00",
    "a joiner behind a picture": "\u2764\u200d",
    "a joiner before a letter": "\u2764\u200da",
    "a joiner between a letter behind a picture and a picture": "\u2764a\u200d\u2764",
    "a non-joiner between pictures": "\u2764\u200c\u2764",
    "a mark alone": "\u0301",
}
SEEN = (
    "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    "\u0915\u094d\u200d\u0937",
    "\u0d05\u0d35\u0d28\u0d4d\u200d",
    "\u0d15\u0d4d\u200d \u0915\u094d\u200d",
    "\u05e8\u05d0\u05e9\u05d9",
    "7",
    "*",
    "\U0001f600",
    "Fans \u2764\ufe0f",
    "\u2764\ufe0f\u200d\U0001f525",
    "\U0001f469\U0001f3fd\u200d\U0001f4bb",
    "1\ufe0f\u20e3 first",
    "O\u2019Neil & Sons \u2014 \u00bd",
)
"""Persian, Hindi and Malayalam words with their joiners among them, and pictures of several characters."""

Give = Callable[[str], Awaitable[dict[str, Any]]]


async def required_input(world: World, write: str) -> dict[str, object]:
    """Required input of a new record beside its name, with unique values where they have to be."""
    writes: dict[str, Callable[[], Awaitable[dict[str, object]]]] = {}

    async def of_customer() -> dict[str, object]:
        return {"customer": await customer(world.admin, "Whose accounts these are", world.shared)}

    async def of_set() -> dict[str, object]:
        destination_group_set = await world.admin.done("destinationGroupSetSave", {"name": "The set of the groups"})
        return {"destinationGroupSet": destination_group_set["id"]}

    writes = {"accountSave": of_customer, "destinationGroupSave": of_set}
    plain: dict[str, dict[str, object]] = {
        "customerClassSave": {"businessModel": UNIVERSAL},
        "customerSave": {"customerClass": world.shared, "currency": EUR},
        "resellerSave": {"customerClass": world.shared, "currency": EUR},
        "fraudTrafficProfileSave": {"currency": EUR},
        "customFieldDefinitionSave": {"object": "CUSTOMER", "type": "TEXT"},
    }
    return await writes[write]() if write in writes else plain.get(write, {})


_codes = iter(range(10**6))


def with_code(write: str, input: dict[str, object]) -> dict[str, object]:
    """A code that no other record has."""
    return {**input, "code": f"CODE_{next(_codes)}"} if write in {"serviceSave", "measuredParameterSave"} else input


def test_every_record_with_a_name_is_tried_here() -> None:
    # No list has the views of users: their names are tried with them.
    assert {f"{camel(record.name)}Save" for record in RECORDS} | {"customerClassSave"} == {*NAMES, "savedViewSave"}


@pytest.mark.parametrize("write", NAMES)
async def test_names_that_look_alike_are_one_for_everything_with_a_name(world: World, write: str) -> None:
    """R-1: failing; the samples were composed letters beside decomposed ones, and a zero-width space behind a name."""
    needed = await required_input(world, write)
    label = NAMES[write]
    for first, others in ALIKE.items():
        kept = await world.admin.done(write, with_code(write, {**needed, label: first}), f"id {label}")
        assert kept[label] == tidy(first, TextForm.NAME)
        for other in others:
            payload = await world.admin.write(write, with_code(write, {**needed, label: other}))
            assert errors(payload) == [("NAME_TAKEN", f"input.{label}")], (first, other)
            column = f"{label}: {{eq: $name}}"
            data = await world.admin.ask(
                f"query($name: String!) {{ {LISTS[write]}(where: {{{column}}}) {{ nodes {{ id }} }} }}", name=other
            )
            assert kept["id"] in [node["id"] for node in data[LISTS[write]]["nodes"]], (first, other)


@pytest.mark.parametrize("write", NAMES)
async def test_what_nobody_sees_is_in_no_name(world: World, write: str) -> None:
    """R-1: failing; nothing is written."""
    needed = await required_input(world, write)
    before = await table("audit_record")
    for what, name in UNSEEN.items():
        payload = await world.admin.write(write, with_code(write, {**needed, NAMES[write]: name}))
        assert ("INVALID", f"input.{NAMES[write]}") in errors(payload), what
    blank = await world.admin.write(write, with_code(write, {**needed, NAMES[write]: " \u00a0\u3000"}))
    assert ("REQUIRED", f"input.{NAMES[write]}") in errors(blank)
    assert await table("audit_record") == before


@pytest.mark.parametrize(
    ("where", "is_found"),
    [
        ('{contains: "CAFE\u0301"}', True),
        ('{contains: "\u00e9 \u00a0 retail"}', True),
        ('{contains: "retail "}', False),
        ('{startsWith: "\u3000caf\uff25\u0301"}', True),
        ('{startsWith: "caf\u00e9 "}', True),
        ('{endsWith: " RETAIL  "}', True),
        ('{endsWith: "\uff4c"}', True),
        ('{oneOf: ["x", "CAF\u00c9\u2003Retail"]}', True),
        ('{startsWith: "retail"}', False),
        ('{eq: "Caf\u00e9 Retail\\n"}', True),
        ('{oneOf: ["\\tCaf\u00e9 Retail"]}', True),
        ('{startsWith: "\\tCaf\u00e9 "}', True),
        ('{endsWith: " Retail\\r\\n"}', True),
    ],
)
async def test_filters_find_names_as_people_write_them(world: World, where: str, is_found: bool) -> None:
    await world.admin.done("customTaxSave", {"name": "Caf\u00e9 Retail"})

    answer = await world.admin.ask(f"{{ customTaxes(where: {{name: {where}}}) {{ totalCount }} }}")

    assert answer["customTaxes"]["totalCount"] == int(is_found)


async def test_a_filter_for_more_than_any_name_has_is_refused(world: World) -> None:
    answer = await world.admin.answer(
        "query($name: String!) { customTaxes(where: {name: {contains: $name}}) { totalCount } }", {"name": "x" * 385}
    )

    assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_a_user_signs_in_by_any_writing_of_its_name(world: World) -> None:
    from resolvers.identity.credentials import user_of

    created = await world.admin.done("userSave", {"userName": "Ren\u00e9e"})
    for written in ("Ren\u00e9e", "rene\u0301e", "REN\u00c9E", " ren\u00e9e"):
        user = await user_of(written)
        assert user is not None
        assert f"User:{user.id}" == created["id"]
    assert await user_of("") is None


async def test_a_resellers_own_customer_is_found_by_its_key(world: World) -> None:
    """A row that is written on the side."""
    await world.admin.done("resellerSave", {"id": NORTH, "expectedVersion": 1, "name": "N\uff4fr\u0301d"})

    data = await world.admin.ask('{ customers(where: {name: {eq: "NO\u0154D"}}) { totalCount } }')

    assert data["customers"]["totalCount"] == 1


async def test_every_column_of_a_name_takes_names_only(database: str) -> None:
    """Names of what has no key, too: brands, senders, tokens, and those that others see."""
    assert database
    names = [(model, name, one) for model, name, one in declared(Kind.TEXT) if one.form is TextForm.NAME]
    assert {name for _, name, _ in names} == {"name", "user_name", "display_name", "brand_name", "from_name"}
    for model, name, declaration in names:
        if not declaration.access.write:
            continue
        for what, text in UNSEEN.items():
            applied = apply_input({name: declaration}, {name: None}, {name: text}, (), Role.ADMINISTRATOR, new=True)
            assert [error.code for error in applied.errors] == ["INVALID"], (model, name, what)
        for text in SEEN:
            applied = apply_input({name: declaration}, {name: None}, {name: text}, (), Role.ADMINISTRATOR, new=True)
            assert not applied.errors, (model, name, text)
            assert applied.values[name] == text


async def test_every_other_text_takes_no_control_character_and_no_override(database: str) -> None:
    assert database
    for model, name, declaration in declared(Kind.TEXT):
        if declaration.form is TextForm.NAME or not declaration.access.write:
            continue
        lines = declaration.form is TextForm.LINES
        refused = ["a\x00b", "a\x1bb", "a\u0085b", "a\u202eb", "a\u2066b", "a\x7fb"]
        refused += [] if lines else ["a\nb", "a\u2028b"]
        taken = ["a\u00a0b", "a\tb", *(["a\nb", "a\r\nb", "a\u2028b", "\U0001f469\u200d\U0001f4bb"] if lines else [])]
        for text, code in [*((one, ["INVALID"]) for one in refused), *((one, []) for one in taken)]:
            if declaration.maximum_length and len(text) > declaration.maximum_length:
                continue
            applied = apply_input({name: declaration}, {name: None}, {name: text}, (), Role.ADMINISTRATOR, new=True)
            assert [error.code for error in applied.errors] == code, (model, name, text)


async def test_a_text_that_stands_there_is_left_alone(database: str) -> None:
    """A text that an older release accepted doesn't refuse a save of other fields."""
    assert database
    for _, name, declaration in declared(Kind.TEXT):
        if declaration.access.write:
            old = "a\u202eb"[: declaration.maximum_length]
            applied = apply_input({name: declaration}, {name: old}, {name: old}, (), Role.ADMINISTRATOR, new=False)
            assert (applied.errors, applied.values[name]) == ((), old)


async def test_the_reason_of_a_write_is_a_text_too(world: World) -> None:
    input = {"id": world.shared, "expectedVersion": 1, "description": "x"}

    payload = await world.admin.write("customerClassSave", {**input, "reason": "why\u202enot"})

    assert errors(payload) == [("INVALID", "input.reason")]


async def test_a_name_whose_ligatures_need_too_much_room_is_refused(world: World) -> None:
    """One character that is eighteen once it is written out: the key's column is not that wide on PostgreSQL."""
    name = "\ufdfa" * 128
    assert len(name_key(name)) > LONGEST_KEY

    payload = await world.admin.write("customTaxSave", {"name": name})

    assert errors(payload) == [("TOO_LONG", "input.name")]


def test_every_format_character_is_known_as_one() -> None:
    """Those of the Unicode that this Python knows."""
    for code in range(0x110000):
        character = chr(code)
        if unicodedata.category(character) == "Cf":
            assert name_key(f"a{character}b") == "ab", hex(code)
            assert character in "\u200c\u200d" or text_problem(f"a{character}b", TextForm.NAME), hex(code)


@generated(st.text(max_size=20))
def test_a_key_has_no_key_of_its_own(text: str) -> None:
    """Folding once more changes nothing, however the name is composed."""
    key = name_key(text)

    assert name_key(key) == key
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        assert name_key(unicodedata.normalize(form, text)) == key
    assert name_key(text.casefold()) == key


BLANKS = st.text("\t\n\x0b\r\x1c\x85\u2028\u2029\u00a0\u200b ", max_size=3)


@generated(BLANKS, st.text(max_size=9), BLANKS)
def test_a_name_as_entered_has_the_key_of_the_one_that_is_kept(before: str, text: str, after: str) -> None:
    """R-1, R-85: also of one that is still compared as it was entered, such as a planned one."""
    entered = f"{before}{text}{after}"

    assert name_key(entered) == name_key(tidy(entered, TextForm.NAME))


@generated(st.text(max_size=20), st.text(max_size=20))
def test_a_tidy_name_stays_as_it_is(before: str, after: str) -> None:
    name = tidy(f"{before} {after}", TextForm.NAME)

    assert tidy(name, TextForm.NAME) == name
    assert unicodedata.is_normalized("NFC", name)
    assert text_problem(name, TextForm.NAME) or "  " not in fold(name)

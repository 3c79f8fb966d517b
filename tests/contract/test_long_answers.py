"""An answer has so many bytes and no more, though a long text under many aliases costs no more than short ones."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

import pytest

from resolvers.reading.context import ReadContext
from schema.api.limits import LIMITS, TOO_LONG
from schema.api.problems import RequestErrorCode
from tests.factories.client import Json
from tests.factories.world import ADMIN, World, customer, customer_class

LONGEST: Final = 200_000
"""Characters of the longest text that there is."""

BODY: Final = "x" * LONGEST
FITS: Final = LIMITS.answer_bytes // LONGEST
REFUSED: Final = FITS + 1
DESCRIPTION: Final = "y" * 1000
ROWS: Final = 20
ALIASES: Final = 40


def several(field: str, times: int) -> str:
    """A field under so many aliases."""
    return " ".join(f"a{number}: {field}" for number in range(times))


async def notification_set(world: World) -> str:
    """A set with one text, as long as a text may be."""
    template = {"type": "LOW_BALANCE", "subject": "Balance", "body": BODY}
    return str((await world.admin.done("notificationSetSave", {"name": "Long", "templates": [template]}))["id"])


async def described(world: World) -> None:
    """Make classes with long descriptions, and as many customers of one of them."""
    class_ids = [await customer_class(world.admin, f"Long {number}", description=DESCRIPTION) for number in range(ROWS)]
    for number in range(ROWS):
        await customer(world.admin, f"Customer {number}", on=class_ids[0])


BELOW: Final = {
    "a page of rows with lists": "{ notificationSets { nodes { templates { %s } } } }",
    "edges and nodes of one page": "{ notificationSets { edges { cursor node { templates { %s } } } } }",
    "a row": '{ node(id: "%%s") { ... on NotificationSet { templates { %s } } } }',
    "several roots": "{ r: notificationSets { nodes { templates { %s } } } s: notificationSets { totalCount } }",
}
"""Where the text of a set is asked for."""


@pytest.mark.parametrize("place", BELOW)
async def test_a_long_text_under_many_aliases_is_refused_above_the_limit(world: World, place: str) -> None:
    id = await notification_set(world)

    def asked(times: int) -> str:
        document = BELOW[place] % several("body", times)
        return document % id if "%s" in document else document

    answered: Json = await world.admin.answer(asked(FITS))
    assert str(answered["data"]).count(BODY) == FITS

    refused = await world.admin.refusal(asked(REFUSED))
    assert (refused.code, refused.messages) == (RequestErrorCode.COST_LIMIT_EXCEEDED, (TOO_LONG,))


@pytest.mark.parametrize(
    "page",
    [
        'customerClasses(first: 100, where: {name: {startsWith: "Long"}}) { nodes { ...F } }',
        'customerClasses(first: 100, where: {name: {startsWith: "Long"}}) { edges { cursor node { ...F } } }',
        'customerClasses(first: 100, where: {name: {startsWith: "Long"}}) { nodes { ...F usage { customerCount } } }',
        'customers(first: 100, where: {name: {startsWith: "Customer"}}) { nodes { customerClass { ...F } } }',
    ],
)
async def test_long_texts_of_many_rows_are_counted_in_every_place_where_they_stand(world: World, page: str) -> None:
    """Rows that the database writes, rows that are made of its cells, and one row that many others lead to."""
    await described(world)

    def asked(roots: int) -> str:
        pages = " ".join(f"r{number}: {page}" for number in range(roots))
        return f"{{ {pages} }} fragment F on CustomerClass {{ {several('description', ALIASES)} }}"

    fits = LIMITS.answer_bytes // (ROWS * ALIASES * (len(DESCRIPTION) + 20))
    answer = await world.admin.answer(asked(fits))
    assert str(answer["data"]).count(DESCRIPTION) == fits * ROWS * ALIASES

    refused = await world.admin.refusal(asked(fits + 1))
    assert refused.code is RequestErrorCode.COST_LIMIT_EXCEEDED


async def test_a_computed_text_is_counted_too(world: World) -> None:
    document = f"""query($body: String!) {{ notificationPreview(type: LOW_BALANCE, template: {{body: $body}}) {{
      answer {{ {several("body", REFUSED)} }} }} }}"""

    refused = await world.admin.refusal(document, body=BODY)

    assert refused.code is RequestErrorCode.COST_LIMIT_EXCEEDED


SAVE = """mutation($input: NotificationSetSaveInput!) { notificationSetSave(input: $input) {
  notificationSet { id version } userErrors { code } %s } }"""


@pytest.mark.parametrize(
    ("selection", "is_null"),
    [
        ("long: notificationSet { templates { %s } }", True),
        ("query { notificationSets { nodes { templates { %s } } } }", True),
        ("changes { %s }", False),
    ],
)
async def test_a_write_whose_answer_is_too_long_is_done_and_told_so(
    world: World, selection: str, is_null: bool
) -> None:
    """Nullable fields are null; without any there is no data, and the error says that it is written."""
    id = await notification_set(world)
    field = "after" if "changes" in selection else "body"
    document = SAVE % (selection % several(field, REFUSED))
    template = {"type": "LOW_BALANCE", "subject": "Balance", "body": "z" * LONGEST}
    input = {"id": id, "expectedVersion": 1, "templates": [template]}

    answer = await world.admin.answer(document, {"input": input})

    (error,) = answer["errors"]
    assert error["extensions"]["code"] == RequestErrorCode.COST_LIMIT_EXCEEDED
    assert error["message"] == f"{TOO_LONG} What was to be written is written all the same."
    if is_null:
        payload = answer["data"]["notificationSetSave"]
        assert payload["notificationSet"] == {"id": id, "version": 2}
        assert None in payload.values()
    else:
        assert answer["data"] is None
    stored = await world.admin.ask(f'{{ node(id: "{id}") {{ ... on NotificationSet {{ version }} }} }}')
    assert stored == {"node": {"version": 2}}


async def test_what_comes_behind_an_answer_that_is_too_long_is_answered(world: World) -> None:
    """A preview asks the database nothing before it pauses."""
    id = await notification_set(world)
    long = f"a: query {{ notificationSets {{ nodes {{ templates {{ {several('body', REFUSED)} }} }} }} }}"
    short = 'b: query { roundedAmounts(amounts: ["1"]) { answer { precision } } }'
    template = {"type": "LOW_BALANCE", "subject": "Balance", "body": "z" * LONGEST}
    input = {"id": id, "expectedVersion": 1, "templates": [template]}

    answer = await world.admin.answer(SAVE % f"{long} {short}", {"input": input})

    (error,) = answer["errors"]
    assert error["extensions"]["code"] == RequestErrorCode.COST_LIMIT_EXCEEDED
    payload = answer["data"]["notificationSetSave"]
    assert payload["notificationSet"] == {"id": id, "version": 2}
    assert (payload["a"], payload["b"]) == (None, {"roundedAmounts": {"answer": {"precision": 2}}})


async def test_what_the_database_wrote_for_an_answer_that_is_too_long_takes_no_room_either(world: World) -> None:
    """All texts are JSON of the database, together of more bytes than may be read for one answer."""
    id = await notification_set(world)
    texts = f'node(id: "{id}") {{ ... on NotificationSet {{ templates {{ %s }} }} }}'
    halves = f"a: {texts % '...Half'} b: {texts % '...Half'}"
    document = f"""mutation($input: NotificationSetSaveInput!) {{ notificationSetSave(input: $input) {{
      notificationSet {{ version }} long: query {{ {halves} {texts % "body"} }} fits: query {{ {halves} }} }} }}
    fragment Half on NotificationTemplate {{ {several("body", FITS // 2)} }}"""

    answer = await world.admin.answer(document, {"input": {"id": id, "expectedVersion": 1, "description": "New"}})

    (error,) = answer["errors"]
    assert error["path"] == ["notificationSetSave", "long"]
    payload = answer["data"]["notificationSetSave"]
    assert (payload["notificationSet"], payload["long"]) == ({"version": 2}, None)
    half = {"templates": [{f"a{number}": BODY for number in range(FITS // 2)}]}
    assert payload["fits"] == {"a": half, "b": half}


async def test_what_is_found_for_an_answer_that_is_too_long_costs_nothing(world: World) -> None:
    """Rows that were expected stay in the price, and those beyond are given back."""
    days = [{"day": str(date(2026, 1, 1) + timedelta(days=number)), "name": "Off"} for number in range(1000)]
    id = (await world.admin.done("calendarSave", {"name": "Off", "holidays": days}))["id"]

    async def asked(aliases: int) -> Json:
        names = " ".join(f"a{number:0>99}: day" for number in range(aliases))
        document = f"""mutation($input: CalendarSaveInput!) {{ calendarSave(input: $input) {{
          query {{ calendars(first: 1) {{ nodes {{ holidays {{ {names} }} }} }} }} }} }}"""
        return await world.admin.answer(document, {"input": {"id": id, "expectedVersion": 1, "validateOnly": True}})

    short, long = await asked(1), await asked(46)

    assert ("errors" in short, "errors" in long, long["data"]["calendarSave"]["query"]) == (False, True, None)
    assert short["extensions"]["cost"] == long["extensions"]["cost"] + 1000 - 25


def test_an_answer_is_counted_in_bytes_up_to_its_limit() -> None:
    """A text of other letters by its bytes, keys, values and JSON that was written before."""
    context = ReadContext(ADMIN, None)
    answer = {"é": ["é" * 10, context.json('"é"'), 1, None, {"k": ()}], "l": ("a",)}
    length = (4 + 1) + (2 * 4 + 2) + (5 * 4 + 20 + 4) + (4 + 1) + (4 + 1)

    exact = replace(context, most_bytes=length)
    exact.count_bytes(answer)
    assert exact.answered_bytes == length - 1

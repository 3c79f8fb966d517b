"""Which answers needn't be counted: those that can't be long by what is declared, and that hold what was expected."""

import pytest

from benchmarks.queries import PAGE, opening
from models.database.readers import AnswerTooLongError
from resolvers.reading.context import Longest, ReadContext
from resolvers.reading.longest import is_short
from schema.api.documents import read_operation, schema_of
from schema.api.limits import LIMITS
from tests.factories.world import ADMIN

LONG_TEXTS = "{ notificationSets(first: 20) { nodes { templates { body } } } }"
NO_PAGE = "{ customerClasses(first: -1) { nodes { id } } }"
SOME_PAGES = "".join(f"p{number}: customerClasses(first: 100) {{ nodes {{ description }} }} " for number in range(9))
LESS_THAN_NOTHING = f"""{{ {SOME_PAGES}
    customerClass(id: "CustomerClass:1") {{ usage {{ customers(first: -2147483648) {{ nodes {{ id }} }} }} }} }}"""
COMPUTED = "{ notificationPreview(type: LOW_BALANCE) { answer { body } } }"


@pytest.mark.parametrize(
    ("document", "short"),
    [
        ("{ __typename }", True),
        ("{ __schema { types { name } } }", False),
        (opening(), True),
        (PAGE, True),
        (LONG_TEXTS, False),
        (COMPUTED, False),
        (NO_PAGE, True),
        (f"{{ {SOME_PAGES} }}", False),
        (LESS_THAN_NOTHING, False),
    ],
    ids=[
        "typename",
        "introspection",
        "opening",
        "page",
        "long texts",
        "computed",
        "no page",
        "pages",
        "less than nothing",
    ],
)
def test_what_can_be_long_is_told_when_a_document_is_prepared(document: str, short: bool) -> None:
    operation = read_operation(schema_of(ADMIN), document, None)
    variables = operation.coerce({"id": "CustomerClass:1", "first": 100})
    prepared = operation.prepare(variables, "sqlite")
    assert is_short(prepared.expected_bytes, LIMITS.answer_bytes) is short


def test_a_short_answer_is_counted_all_the_same_where_there_is_more_than_expected() -> None:
    context = ReadContext(ADMIN, None, most_bytes=100, short=True)
    context.count_bytes(["x" * 200])
    context.count_beyond(1)
    with pytest.raises(AnswerTooLongError):
        context.count_bytes(["x" * 200])


def test_an_answer_is_counted_only_where_the_rows_that_were_found_could_be_too_long() -> None:
    # Given a page of rows with at most 100 bytes each, which could be long with as many rows as a page may have
    row = Longest(100)
    longest = Longest(10, (("page", 1, Longest(10, (("nodes", 100, row),))),))
    context = ReadContext(ADMIN, None, most_bytes=2000, longest=longest, has_built_rows=True)

    # When few rows were found, nothing is counted: a quarter of the bytes at most
    context.count_bytes({"page": {"nodes": [{"name": "x" * 90}] * 4}})
    assert context.answered_bytes == 0

    # When one more was found, all is counted
    context.count_bytes({"page": {"nodes": [{"name": "x" * 90}] * 5}})
    assert context.answered_bytes == 5 * (90 + len("name") + 4) + 5 * 4 + len("page") + len("nodes") + 3 * 4

    # And what the database wrote is as long as it is
    written = context.json('"' + "x" * 2000 + '"')
    with pytest.raises(AnswerTooLongError):
        context.count_bytes({"page": {"nodes": written}})


def test_rows_that_were_written_as_json_are_not_counted_once_more() -> None:
    # Given the same page, whose rows are JSON by the database or by us
    longest = Longest(10, (("page", 1, Longest(10, (("nodes", 100, Longest(100)),))),))
    for text in ("x" * 300, "\N{GREEK SMALL LETTER ALPHA}" * 150):
        by_database = ReadContext(ADMIN, None, most_bytes=2000, longest=longest)
        by_database.count_bytes({"page": {"nodes": by_database.json(f'["{text}"]')}})
        ours = ReadContext(ADMIN, None, most_bytes=2000, longest=longest)
        ours.count_bytes({"page": {"nodes": ours.written([text])}})
        assert (by_database.answered_bytes, ours.answered_bytes) == (0, 0)

    # When they are longer than all may be, that is seen all the same
    ours = ReadContext(ADMIN, None, most_bytes=2000, longest=longest)
    rows = ours.written(["x" * 2000])
    with pytest.raises(AnswerTooLongError):
        ours.count_bytes({"page": {"nodes": rows}})


def test_rows_that_hold_what_the_database_wrote_are_counted_once() -> None:
    # Given a page of one row, which is read with one row more, near the longest answer that there may be
    context = ReadContext(ADMIN, None, most_bytes=1000)
    shown, _ = [context.json(f'["{"x" * 900}"]') for _ in range(2)]

    # When it is written as JSON with what the database wrote within it, then it is as long as it is
    context.count_bytes({"page": {"nodes": context.written([{"list": shown}])}})

    assert 900 < context.answered_bytes <= 1000


def test_rows_in_which_something_is_missing_or_personal_stay_as_they_are() -> None:
    rows: list[object] = [{"name": "Ann"}]
    broken = ReadContext(ADMIN, None, broken=True)
    personal = ReadContext(ADMIN, None, personal=True)

    assert (broken.written(rows), personal.written(rows)) == (rows, rows)
    assert (broken.has_built_rows, personal.has_built_rows) == (True, True)

"""Which answers needn't be counted: those that can't be long by what is declared, and that hold what was expected."""

import pytest

from benchmarks.queries import PAGE, opening
from models.database.readers import AnswerTooLongError
from resolvers.reading.context import ReadContext
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
    longest = operation.prepare(variables, "sqlite").longest
    assert is_short(longest, LIMITS.answer_bytes) is short


def test_a_short_answer_is_counted_all_the_same_where_there_is_more_than_expected() -> None:
    context = ReadContext(ADMIN, None, most_bytes=100, short=True)
    context.count_bytes(["x" * 200])
    context.count_beyond(1)
    with pytest.raises(AnswerTooLongError):
        context.count_bytes(["x" * 200])

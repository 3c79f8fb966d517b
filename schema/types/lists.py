"""Types that all lists share: page information, directions, and the filters of each kind of value."""

from enum import StrEnum

import strawberry

from resolvers.reading.longest import BYTES_OF_CURSOR, BYTES_OF_NUMBER
from schema.types.builder import ENUM_DESCRIPTIONS, KINDS, NAMES, described_type, make_field
from schema.types.entity_types import FILTER_TYPES


@strawberry.enum(description="The direction in which a list is ordered.")
class OrderDirection(StrEnum):
    """The direction in which a list is ordered."""

    ASC = "ASC"
    DESC = "DESC"


NAMES["OrderDirection"] = OrderDirection
ENUM_DESCRIPTIONS[OrderDirection] = lambda name: {"ASC": "Ascending.", "DESC": "Descending."}[name]

PAGE_INFO = {
    "has_next_page": make_field("bool", "Whether there are records after the page.", longest=BYTES_OF_NUMBER),
    "has_previous_page": make_field("bool", "Whether the page starts after a cursor.", longest=BYTES_OF_NUMBER),
    "start_cursor": make_field(
        "str | None", "The cursor of the first record; null on an empty page.", longest=BYTES_OF_CURSOR
    ),
    "end_cursor": make_field(
        "str | None", "The cursor of the last record; null on an empty page.", longest=BYTES_OF_CURSOR
    ),
}
described_type("PageInfo", "Where a page starts and ends.", PAGE_INFO)

TEXTS = {"starts_with": "Begins with this.", "contains": "Contains this.", "ends_with": "Ends with this."}
FILTERED = {
    "str": "a text",
    "int": "an integer",
    "Decimal": "a decimal number",
    "bool": "a Boolean",
    "DateTime": "an instant",
    "Date": "a day",
    "ID": "an id",
}
RANGES = {"gt": "Greater than this.", "gte": "At least this.", "lt": "Less than this.", "lte": "At most this."}

for kind, name in FILTER_TYPES.items():
    word = KINDS[kind]
    operators = {
        "eq": make_field(f"{word} | None", "Equal to this.", absent=True),
        "is_null": make_field("bool | None", "Whether there is no value.", absent=True),
    }
    if word != "bool":
        operators["one_of"] = make_field(f"list[{word}] | None", "One of these.", absent=True)
    further = TEXTS if word == "str" else {} if word in {"bool", "ID"} else RANGES
    for operator, sentence in further.items():
        operators[operator] = make_field(f"{word} | None", sentence, absent=True)
    described_type(name, f"Filters by {FILTERED[word]}; all given operators must hold.", operators, is_input=True)

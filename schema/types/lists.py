"""What all lists share: page information, directions, and the filters of each kind of value."""

from enum import StrEnum

import strawberry

from resolvers.reading.longest import BYTES_OF_CURSOR, BYTES_OF_NUMBER
from schema.types.builder import ENUM_DESCRIPTIONS, KINDS, NAMES, described_type, make_field
from schema.types.entity_types import FILTER_TYPES


@strawberry.enum(description="Which way a list is ordered.")
class OrderDirection(StrEnum):
    """Which way a list is ordered."""

    ASC = "ASC"
    DESC = "DESC"


NAMES["OrderDirection"] = OrderDirection
ENUM_DESCRIPTIONS[OrderDirection] = lambda name: {"ASC": "From small to large.", "DESC": "From large to small."}[name]

PAGE_INFO = {
    "has_next_page": make_field("bool", "Whether rows come after the page.", longest=BYTES_OF_NUMBER),
    "has_previous_page": make_field("bool", "Whether the page begins after a cursor.", longest=BYTES_OF_NUMBER),
    "start_cursor": make_field(
        "str | None", "The cursor of the first row; null on an empty page.", longest=BYTES_OF_CURSOR
    ),
    "end_cursor": make_field(
        "str | None", "The cursor of the last row; null on an empty page.", longest=BYTES_OF_CURSOR
    ),
}
described_type("PageInfo", "Where a page begins and ends.", PAGE_INFO)

TEXTS = {"starts_with": "Begins with this.", "contains": "Contains this.", "ends_with": "Ends with this."}
RANGES = {"gt": "Above this.", "gte": "This or above.", "lt": "Below this.", "lte": "This or below."}

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
    described_type(name, f"Filters by a value of {word}; all given operators hold.", operators, is_input=True)

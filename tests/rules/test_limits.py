"""Every declared limit of every panel over the API: what is within is taken, what is beyond is refused at its place.

The declarations say where the boundaries are; hypothesis looks closely around them.
"""

from collections.abc import Mapping
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.declaration.declaration import Declaration, Kind
from resolvers.drafts.panel import Panel
from resolvers.errors import camel
from resolvers.panels.all_panels import PANELS
from tests.factories.client import errors
from tests.factories.world import World

STEP = Decimal("0.00001")
"""The smallest step of a stored decimal."""

NUMBERS = [
    (panel, name, declaration)
    for panel in PANELS
    if not panel.is_list
    for name, declaration in panel.declarations().items()
    if declaration.kind in {Kind.INTEGER, Kind.DECIMAL}
    and declaration.minimum is not None
    and declaration.maximum is not None
    if declaration.access.write
]
TEXTS = [
    (panel, name, declaration)
    for panel in PANELS
    if not panel.is_list
    for name, declaration in panel.declarations().items()
    if declaration.kind is Kind.TEXT and declaration.maximum_length and declaration.access.write
]

Column = tuple[Panel, str, Declaration]


@st.composite
def around(draw: st.DrawFn, one: Declaration) -> Decimal | int:
    """A number close to one end of a range, on either side of it, or anywhere in it."""
    least, most = Decimal(one.minimum or 0), Decimal(one.maximum or 0)
    step = STEP if one.kind is Kind.DECIMAL else Decimal(1)
    end = draw(st.sampled_from((least, most)))
    near = end + step * draw(st.integers(-2, 2))
    places = 5 if one.kind is Kind.DECIMAL else 0
    number = draw(st.one_of(st.just(near), st.decimals(least, most, places=places)))
    return number if one.kind is Kind.DECIMAL else int(number)


@st.composite
def numbers(draw: st.DrawFn) -> tuple[Column, Decimal | int]:
    """A column, and a number for it."""
    column = draw(st.sampled_from(NUMBERS))
    return column, draw(around(column[2]))


@st.composite
def texts(draw: st.DrawFn) -> tuple[Column, str]:
    """A column, and a text about as long as it may be, with blanks around that don't count."""
    column = draw(st.sampled_from(TEXTS))
    longest = column[2].maximum_length or 0
    length = max(0, longest + draw(st.integers(-2, 2))) if draw(st.booleans()) else draw(st.integers(0, 3))
    return column, " " * draw(st.integers(0, 2)) + "x" * length + " " * draw(st.integers(0, 2))


def placed(panel: Panel, name: str, value: object) -> dict[str, object]:
    """The input with one value at its place."""
    found: dict[str, object] = {camel(name): value}
    for part in reversed(panel.path):
        found = {camel(part): found}
    return found


def dotted(panel: Panel, name: str) -> str:
    return ".".join(["input", *(camel(part) for part in panel.path), camel(name)])


async def codes(world: World, panel: Panel, name: str, value: object) -> set[str]:
    """Error codes of a dry run about the value itself; errors of other rules are left out."""
    input: Mapping[str, object] = {
        "id": world.private,
        "expectedVersion": 1,
        "validateOnly": True,
        **placed(panel, name, value),
    }
    payload = await world.admin.write("customerClassSave", input)
    return {code for code, path in errors(payload) if path == dotted(panel, name)} & {
        "TOO_SMALL",
        "TOO_LARGE",
        "TOO_LONG",
        "REQUIRED" if name == "name" else "",
    }


@settings(max_examples=120, suppress_health_check=list(HealthCheck))
@given(drawn=numbers())
async def test_a_number_is_taken_within_its_range_and_refused_beyond(
    world: World, drawn: tuple[Column, Decimal | int]
) -> None:
    """R-24, R-25, R-30, R-31, R-33, R-34: boundary, passing within and failing beyond, for every number of a class."""
    (panel, name, one), value = drawn
    assert one.minimum is not None
    assert one.maximum is not None
    expected = "TOO_SMALL" if value < one.minimum else "TOO_LARGE" if value > one.maximum else None

    problems = await codes(world, panel, name, f"{value:f}" if isinstance(value, Decimal) else value)

    assert problems == ({expected} if expected else set()), (panel.name, name, value)


@settings(max_examples=80, suppress_health_check=list(HealthCheck))
@given(drawn=texts())
async def test_a_text_is_taken_up_to_its_length_and_refused_beyond(world: World, drawn: tuple[Column, str]) -> None:
    """R-1: boundary, passing within and failing beyond; blanks around a text don't count."""
    (panel, name, one), value = drawn
    length = len(value.strip())
    expected = {"TOO_LONG"} if length > (one.maximum_length or 0) else set()
    if one.required and not length:
        expected = {"REQUIRED"}

    assert await codes(world, panel, name, value) == expected, (panel.name, name, length)

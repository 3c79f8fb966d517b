"""The answer of a connection from the rows of a page: nodes or edges, the page info, and the total count.

A page's statement gives one row more than is shown, which tells whether another page follows.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import orjson

from models.database.readers import Row
from resolvers.reading import cursor
from resolvers.reading.context import ReadContext
from resolvers.reading.json_rows import BETWEEN_ROWS
from resolvers.reading.rows import Build
from resolvers.reading.selection import SelectedField

COUNTED = frozenset({"total_count", "__typename"})
"""Fields of a page that are answered without any of its rows."""


@dataclass(frozen=True)
class ConnectionField:
    """A selected field of a connection and its builder; `cell` has its nodes where the database wrote them."""

    key: str
    name: str
    build: Build | None = None
    selected: Sequence[SelectedField] = ()
    cell: int | None = None

    @property
    def has_cursors(self) -> bool:
        """Whether cursors of the page are asked for here."""
        return any(field.name in {"start_cursor", "end_cursor", "cursor"} for field in self.selected)


class JsonPage(NamedTuple):
    """A page that the database wrote: the JSON of its shown rows in each cell, and the values of their cursors."""

    shown: int
    more: bool
    total: int
    texts: Sequence[str]
    cursor_values: Sequence[str]
    context: ReadContext

    def nodes(self, member: ConnectionField) -> object:
        """The nodes as JSON that goes into the answer as it is."""
        assert member.cell is not None
        return self.context.json(f"[{self.texts[member.cell]}]")

    def cursor_of(self, number: int) -> str:
        """The cursor of a shown row."""
        return cursor.encode(orjson.loads(self.cursor_values[number]))


def json_page(row: Row, first: int, context: ReadContext, *, counted: bool, cursors: bool) -> JsonPage:
    """The page from the row that `ListQuery.json_page` selects."""
    read, *cells = row
    assert isinstance(read, int)
    total = cells.pop(0) if counted else 0
    assert isinstance(total, int)
    texts = [str(cell) if read else "" for cell in cells]
    cursor_values = texts.pop().split(BETWEEN_ROWS) if cursors and read else []
    more = read > first
    if more:
        texts = [text[: text.rindex(BETWEEN_ROWS)] for text in texts]
    return JsonPage(min(read, first), more, total, texts, cursor_values, context)


@dataclass(frozen=True)
class BuiltPage:
    """A page whose objects were made in Python, from those of a statement's rows that are its own (`numbers`).

    One at the root is given how its rows are written as JSON.
    """

    rows: Sequence[Row]
    numbers: Sequence[int]
    first: int
    total: int
    built: Mapping[str, Sequence[object]]
    cursor_cells: slice
    write: Callable[[list[object]], object] | None = None

    @property
    def shown(self) -> int:
        """How many rows are shown."""
        return min(len(self.numbers), self.first)

    @property
    def more(self) -> bool:
        """Whether another page follows."""
        return len(self.numbers) > self.first

    def nodes(self, member: ConnectionField) -> list[object]:
        """The objects of the shown rows."""
        objects = self.built[member.key]
        return [objects[number] for number in self.numbers[: self.first]]

    def cursor_of(self, number: int) -> str:
        """The cursor of a shown row."""
        return cursor.encode(list(self.rows[self.numbers[number]][self.cursor_cells]))


Page = JsonPage | BuiltPage


def page_answer(entity_name: str, members: Sequence[ConnectionField], page: Page, after: bool) -> dict[str, object]:
    """The answer of a connection, by response key."""
    answer: dict[str, object] = {}
    for member in members:
        match member.name:
            case "nodes":
                answer[member.key] = _written(page, page.nodes(member))
            case "edges":
                assert isinstance(page, BuiltPage)
                answer[member.key] = _written(page, _edges(member, page))
            case "page_info":
                answer[member.key] = {field.key: _page_info(field.name, page, after) for field in member.selected}
            case "total_count":
                answer[member.key] = page.total
            case _:
                answer[member.key] = f"{entity_name}Connection"
    return answer


def _written(page: Page, rows: object) -> object:
    if isinstance(page, BuiltPage) and page.write and isinstance(rows, list):
        return page.write(rows)
    return rows


def _edges(member: ConnectionField, page: BuiltPage) -> list[object]:
    edges = page.nodes(member)
    cursors = [field.key for field in member.selected if field.name == "cursor"]
    if cursors:
        for number, edge in enumerate(edges):
            assert isinstance(edge, dict)
            edge.update(dict.fromkeys(cursors, page.cursor_of(number)))
    return edges


def _page_info(name: str, page: Page, after: bool) -> object:
    match name:
        case "has_next_page":
            return page.more
        case "has_previous_page":
            return after
        case "start_cursor":
            return page.cursor_of(0) if page.shown else None
        case "end_cursor":
            return page.cursor_of(page.shown - 1) if page.shown else None
        case _:
            return "PageInfo"

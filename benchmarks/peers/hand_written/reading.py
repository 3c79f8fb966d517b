"""The reads of the endpoint, over either database: a statement for each list, and nothing in between."""

import base64
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import orjson

from benchmarks.peers.hand_written.databases import Database
from benchmarks.peers.hand_written.laying_out import Lay, Row, laid_out

BEFORE_ALL: Mapping[str, list[object]] = {"audit": [2**62]}
"""Where a list begins; all others by name."""


class Read:
    """A query: its statements, with the functions that lay their rows out."""

    def __init__(self, name: str, shape: Mapping[str, Any]) -> None:
        self.name, self.shape = name, shape
        self.sql: str = shape["sql"]
        self.lay: Lay = laid_out(shape["tree"])
        self.lists: list[tuple[str, Lay]] = [(one["sql"], laid_out(one["tree"])) for one in shape["lists"]]
        self.key: int = shape["key"]
        self.in_groups: list[int | None] = [one["key"] for one in shape["lists"]]

    async def answer(self, database: Database, variables: Mapping[str, Any]) -> dict[str, Any]:
        """Answer of the query."""
        if "id" not in variables:
            return await self._page(database, variables["first"], variables.get("after"))
        rows = await database.rows(self.sql, int(variables["id"].partition(":")[2]))
        found = None
        if rows:
            key = rows[0][self.key]
            lists = [[lay(row, ()) for row in await database.rows(sql, key)] for sql, lay in self.lists]
            found = self.lay(rows[0], lists)
        return {self.shape["path"][0]: found}

    async def _page(self, database: Database, first: int, after: str | None) -> dict[str, Any]:
        start = orjson.loads(base64.urlsafe_b64decode(after)) if after else BEFORE_ALL.get(self.name, ["", 0])
        if self.name == "audit":
            start = start[-1:]
        rows = await database.rows(self.sql, *start, first + 1)
        shown = rows[:first]
        groups = [await self._groups(database, number, shown) for number in range(len(self.lists))]
        nodes = [self.lay(row, [group[row[self.key]] for group in groups]) for row in shown]
        end = orjson.dumps([shown[-1][one] for one in self.shape["cursor"]]) if shown else None
        page_info = {
            "hasNextPage": len(rows) > first,
            "endCursor": base64.urlsafe_b64encode(end).decode() if end else None,
        }
        return {self.shape["path"][0]: {"nodes": nodes, "pageInfo": page_info}}

    async def _groups(self, database: Database, number: int, shown: list[Row]) -> Mapping[int, list[Any]]:
        """The rows of one list for all objects of a page."""
        (sql, lay), key = self.lists[number], self.in_groups[number]
        assert key is not None
        groups: dict[int, list[Any]] = defaultdict(list)
        for row in await database.rows(sql, database.keys([one[self.key] for one in shown])):
            groups[row[key]].append(lay(row, ()))
        return groups

"""Functions from a row to its part of the answer: dict displays, written out once from the shape of a query."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import orjson

Row = Sequence[Any]
Lay = Callable[[Row, Sequence[Any]], Any]


def laid_out(tree: Mapping[str, Any]) -> Lay:
    """The function that makes an object from a row and the lists that belong to it."""
    lay: Lay = eval(f"lambda r, l: {_display(tree)}", {"Fragment": orjson.Fragment})  # noqa: S307  # our own text
    return lay


def _display(node: Mapping[str, Any]) -> str:
    if "constant" in node:
        return repr(node["constant"])
    if "list" in node:
        return f"l[{node['list']}]"
    if "either" in node:
        options = ", ".join(f"{name!r}: lambda: {_display(option)}" for name, option in node["options"].items())
        return f"(None if r[{node['either']}] is None else {{{options}}}[r[{node['either']}]]())"
    if "object" in node:
        display = "{" + ", ".join(f"{name!r}: {_display(one)}" for name, one in node["object"].items()) + "}"
        return f"(None if r[{node['unless_null']}] is None else {display})" if "unless_null" in node else display
    column = f"r[{node['column']}]"
    # A list is kept as JSON, which goes into the answer as it is; SQLite has 0 and 1 for what holds or not.
    return {"json": f"Fragment({column})", "boolean": f"(None if {column} is None else {column} != 0)"}.get(
        node["kind"], column
    )

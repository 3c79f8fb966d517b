"""Reads depend on rows and arguments, or declare that they depend on the time: no other clock is read."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import resolvers

ROOT = Path(resolvers.__file__).parent
ROOMS = ("billing", "panels", "previews", "reading", "records", "rules")
FILES = [
    *(path for room in ROOMS for path in sorted((ROOT / room).glob("*.py"))),
    *sorted(ROOT.glob("*.py")),
    ROOT / "audit" / "audit_log.py",
]
ASKS = {"now", "today", "utcnow", "time", "time_ns", "monotonic", "perf_counter"}
ASKS |= {"random", "urandom", "uuid4", "token_hex"}
ALLOWED = {
    ("clock.py", "datetime.now"),
    ("actor.py", "os.urandom"),
    ("context.py", "clock.now"),
    ("personal_data.py", "input.context.now"),
    ("api_token.py", "clock.now"),
}
"""The clock, ids of requests, the one place of a read that asks it and says so, who asks there, and a rule of saves."""

IN_SQL = re.compile(r"CURRENT_(DATE|TIME)|\b(now|random|strftime|julianday|clock_timestamp|age)\(|'now'", re.IGNORECASE)


def _asked(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ASKS:
            yield ast.unparse(node.func)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and IN_SQL.search(node.value):
            yield node.value


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_read_asks_no_clock_but_its_context(path: Path) -> None:
    assert {(path.name, one) for one in _asked(path)} <= ALLOWED


def test_the_clock_that_is_asked_is_seen() -> None:
    readings = {(path.name, one) for path in FILES for one in _asked(path)}
    assert readings == ALLOWED

"""Report of a run: a table for each query, and a drawing, written to files that are named by day and database."""

from collections.abc import Mapping
from pathlib import Path

from benchmarks.contenders import CONTENDERS
from benchmarks.plot import drawn
from benchmarks.queries import QUERIES
from benchmarks.table import Measured, compared, table

NAMES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


def report(path: Path, database: str, measured: Measured, about: str, absent: Mapping[str, str]) -> str:
    """Write the tables and the drawing beside each other. Gives the tables."""
    titles = {contender.name: contender.title for contender in CONTENDERS}
    queries = {query.name: query.title for query in QUERIES}
    parts = [f"# {NAMES[database]}, {path.name[:10]}", f"{about}. Every answer was compared first."]
    if absent:
        parts.append("Not run: " + "; ".join(f"{title} ({reason})" for title, reason in absent.items()) + ".")
    parts.append(f"![Answers a second]({path.name}.svg)")
    for name, by_server in measured.windows.items():
        parts += [
            f"## {queries[name][0].upper()}{queries[name][1:]}",
            table(compared(by_server, titles, measured.memory_mib)),
        ]
    text = "\n\n".join(parts) + "\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_name(f"{path.name}.md").write_text(text, encoding="utf-8")
    path.with_name(f"{path.name}.svg").write_text(drawn(measured, queries), encoding="utf-8")
    return text

"""Rows of figures as a table of Markdown, with the spread of their rounds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.load import Window

Found = Mapping[str, Sequence[Window]]
"""The windows of one query, by the name of the server."""


@dataclass(frozen=True)
class Measured:
    """Results of a run: windows by query and server, and each server's memory at the end."""

    windows: Mapping[str, Found]
    memory_mib: Mapping[str, float]


def table(rows: Sequence[Mapping[str, object]]) -> str:
    """Rows as a table of Markdown."""
    names = list(rows[0])
    lines = [names, ["---"] * len(names), *([str(row[name]) for name in names] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def per_second(windows: Sequence[Window]) -> float:
    """The middle of the rounds."""
    return median(window.per_second for window in windows)


def compared(by_server: Found, titles: Mapping[str, str], memory_mib: Mapping[str, float]) -> list[dict[str, object]]:
    """A row for each server; `times` is how many times as many answers a second the first one gives."""
    first = per_second(next(iter(by_server.values())))
    rows: list[dict[str, object]] = []
    for name, windows in by_server.items():
        rates = [window.per_second for window in windows]
        rows.append(
            {
                "server": titles[name],
                "a second": f"{median(rates):,.0f}",
                "min-max": f"{min(rates):,.0f}-{max(rates):,.0f}",
                "p50 ms": f"{median(window.p50_ms for window in windows):.2f}",
                "p99 ms": f"{median(window.p99_ms for window in windows):.2f}",
                "processor ms": f"{median(window.processor_ms for window in windows):.3f}",
                "memory MiB": f"{memory_mib[name]:.0f}",
                "ours/it": f"{first / median(rates):.2f}",
            }
        )
    return rows

"""Pages of all orders and filters of classes: a million classes against a thousand, in processor time of an answer.

    .venv/bin/python -m benchmarks.scale.lists --directory DIRECTORY [--database postgresql] [--user alpha]
        [--classes 1000000] [--rounds 5] [--combined] [--only TEXT]

The application runs in one process for each of the two databases, without a network, and they take turns: on a machine
that others use the clock says little, and both together take the same requests. With PostgreSQL the time of its
processes is added. Each order is asked for its first page and its page 1,000, each filter in the order of names;
`--combined` asks each filter in each order, ascending. Each request is numbered, so that none is answered by what is
kept.

Page 1,000 is compared with the last full page of the thousand classes. What has fewer rows there than among a million
is compared with a page of all classes in that order.
"""

import argparse
import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final
from urllib.parse import urlsplit

from benchmarks.databases import ROOT
from benchmarks.request_path import Application
from benchmarks.scale.questions import LATE, PAGE, Lister, Question, filters, orders
from benchmarks.scale.tables import DATABASES, Filled, backends_seconds
from benchmarks.table import table

SMALL: Final = 1000
MILLISECONDS: Final = 25
"""Time of one turn, about; a turn has a request at least."""

MOST_REQUESTS: Final = 20
FAR: Final = 20


@dataclass(frozen=True)
class Pair:
    """A page among few classes and one among many, by the names of their requests."""

    name: str
    page: int
    few: str
    many: str


@dataclass(frozen=True)
class Side:
    """One of the two databases: what it is asked, its application, and the time of the database's own processes."""

    application: Application
    beside: Callable[[], float]

    def milliseconds(self, name: str, requests: int) -> float:
        """The processor's time of one of so many requests."""
        before = self.beside()
        own = self.application.microseconds(name, requests) / 1000
        return own + (self.beside() - before) * 1000 / requests


def _asked(lister: Lister, combined: bool) -> Iterator[Question]:
    yield from orders(lister.actor)
    if not combined:
        yield from filters(lister)
        return
    for order in orders(lister.actor):
        if not order.descends:
            yield from filters(lister, order.order)


def _last_full(lister: Lister, question: Question) -> str | None:
    """The cursor before the last full page among few classes, or None for the first page."""
    for pages in range(SMALL // PAGE - 1, 0, -1):
        # As many rows as a page has stand behind it, and one before them.
        if lister.place(question, (pages + 1) * PAGE):
            return lister.cursor(question, pages * PAGE)
    return None


def _pairs(
    few: Lister, many: Lister, questions: Sequence[Question], bodies: tuple[dict[str, object], dict[str, object]]
) -> Iterator[Pair]:
    """The pairs of pages; what is asked for is put with the bodies of each database."""
    for question in questions:
        # Fewer rows in an answer take less time, which says nothing of how they are found.
        is_fair = few.place(question, PAGE) or not many.place(question, PAGE)
        base = question if is_fair else Question(question.order, question.descends)
        for page in (1, LATE):
            late = many.cursor(question, (page - 1) * PAGE) if page > 1 else None
            if page > 1 and late is None:
                continue
            name, base_name = f"{question.name}, {page}", f"{base.name}, {page}"
            bodies[1][name] = [question.body(late)]
            if base_name not in bodies[0]:
                bodies[0][base_name] = [base.body(_last_full(few, base) if page > 1 else None)]
            yield Pair(question.name, page, base_name, name)


def _compared(pair: Pair, few: Side, many: Side, rounds: int) -> dict[str, object]:
    for _ in range(2):
        first = [few.milliseconds(pair.few, 1), many.milliseconds(pair.many, 1)]
    requests = max(1, min(MOST_REQUESTS, int(MILLISECONDS / max(first))))
    # What is far beyond the noise needs no median.
    rounds = 1 if first[1] > FAR * first[0] else rounds
    turns = [(few.milliseconds(pair.few, requests), many.milliseconds(pair.many, requests)) for _ in range(rounds)]
    base, other = (median(one) for one in zip(*turns, strict=True))
    return {
        "what": pair.name,
        "page": pair.page,
        "base ms": round(base, 2),
        "ms": round(other, 2),
        "times": round(median(many / few for few, many in turns), 2),
    }


def measure(
    databases: Sequence[Filled], directory: Path, user: str, rounds: int, *, combined: bool, only: str
) -> list[dict[str, object]]:
    """Measure all pages in turns. Gives a row for each."""
    few, many = (Lister(one.tables, one.actors[user]) for one in databases)
    questions = [one for one in _asked(many, combined) if only in one.name]
    bodies: tuple[dict[str, object], dict[str, object]] = ({}, {})
    pairs = list(_pairs(few, many, questions, bodies))
    with ExitStack() as opened:
        folder = Path(opened.enter_context(tempfile.TemporaryDirectory(prefix="customer-classes-")))
        sides = []
        for number, one in enumerate(databases):
            path = folder / f"bodies-{number}.json"
            path.write_text(json.dumps(bodies[number]), encoding="utf-8")
            application = Application(ROOT, one.tables.address, one.tokens[user], path, folder / f"log-{number}", 0)
            opened.callback(application.stop)
            sides.append(Side(application, _beside(one, directory)))
        return [_compared(pair, *sides, rounds) for pair in pairs]


def _beside(filled: Filled, directory: Path) -> Callable[[], float]:
    if filled.tables.dialect == "sqlite":
        return lambda: 0.0
    database = urlsplit(filled.tables.address).path.removeprefix("/")
    return lambda: backends_seconds(directory, database)


def summary(rows: Sequence[dict[str, object]], limit: float = 1.3) -> str:
    """The worst, the middle, and how many are above the goal."""
    times = sorted(float(str(row["times"])) for row in rows)
    above = sum(one > limit for one in times)
    return f"{len(times)} pages: middle {median(times):.2f}, worst {times[-1]:.2f}, above {limit}: {above}"


def main() -> None:
    """Make the data where they are missing, measure, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--directory", type=Path, required=True)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    parser.add_argument("--user", choices=("admin", "alpha"), default="admin")
    parser.add_argument("--classes", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--combined", action="store_true", help="each filter in each order")
    parser.add_argument("--only", default="", help="what has this in its name")
    options = parser.parse_args()
    options.directory.mkdir(parents=True, exist_ok=True)
    with DATABASES[options.database](options.directory, (SMALL, options.classes)) as databases:
        rows = measure(
            databases,
            options.directory,
            options.user,
            options.rounds,
            combined=options.combined,
            only=options.only,
        )
    print(table(rows), summary(rows), sep="\n\n")


if __name__ == "__main__":
    main()

"""This server beside its peers: make bench, or .venv/bin/python -m benchmarks --help."""

import argparse
import os
import platform
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.comparison import Turns, compare_and_measure, started
from benchmarks.contenders import CONTENDERS, OURS, Contender
from benchmarks.databases import DATABASES
from benchmarks.queries import QUERIES, Query
from benchmarks.report import report
from benchmarks.servers import pin_load

QUICK = Turns(warm_up_seconds=0, rounds=1, seconds=1)
RESULTS = Path(__file__).parent / "results"


def with_goals(contenders: Sequence[Contender], queries: Sequence[Query]) -> list[Contender]:
    """The contenders, each with no queries but those in which a goal compares this server with it."""
    goals = {
        one.name: frozenset(
            query.name for query in queries if (query.goals if one is OURS else one.name in query.goals)
        )
        for one in contenders
    }
    return [replace(one, queries=one.queries & goals[one.name]) for one in contenders if goals[one.name]]


def main() -> None:
    """Fill, compare, measure, and write the tables."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--database", choices=DATABASES, action="append", help="both by default")
    parser.add_argument(
        "--peer", choices=[contender.name for contender in CONTENDERS if contender is not OURS], action="append"
    )
    parser.add_argument("--query", choices=[query.name for query in QUERIES], action="append")
    parser.add_argument("--goals", action="store_true", help="only the queries and peers that a goal compares")
    parser.add_argument("--quick", action="store_true", help="one round of a second: whether it works, not how fast")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--warm-up", type=int, default=10, help="seconds for each server and query")
    parser.add_argument("--minutes", type=int, help="fewer and shorter rounds, so that all of it takes no longer")
    parser.add_argument("--classes", type=int, default=1000)
    parser.add_argument("--results", type=Path, default=RESULTS)
    parser.add_argument(
        "--directory",
        type=Path,
        default=Path(tempfile.gettempdir()) / "customer-classes-benchmarks",
        help="where the filled databases are kept for the next run",
    )
    options = parser.parse_args()
    turns = QUICK if options.quick else Turns(options.warm_up, options.rounds, options.seconds)
    queries = [
        query
        for query in QUERIES
        if (not options.query or query.name in options.query) and (not options.goals or query.goals)
    ]
    chosen = {
        database: [
            contender
            for contender in CONTENDERS
            if database in contender.databases
            and (contender is OURS or not options.peer or contender.name in options.peer)
        ]
        for database in options.database or DATABASES
    }
    if options.goals:
        chosen = {database: with_goals(able, queries) for database, able in chosen.items()}
    pairs = sum(query.name in one.queries for found in chosen.values() for one in found for query in queries)
    if options.minutes:
        turns = turns.within(options.minutes * 60, pairs)
    print(
        f"{pairs} pairs of a server and a query, {turns.seconds_of_each} s each ({turns.warm_up_seconds} s of warm-up, "
        f"{turns.rounds} rounds of {turns.seconds} s): {pairs * turns.seconds_of_each / 60:.0f} minutes, and some for "
        "filling, starting and comparing",
        flush=True,
    )
    pin_load()
    options.directory.mkdir(parents=True, exist_ok=True)
    for database, able in chosen.items():
        absent = {one.title: missing for one in able if (missing := one.missing())}
        contenders = [one for one in able if one.title not in absent]
        began = datetime.now(UTC)
        with (
            DATABASES[database](options.directory, options.classes) as data,
            tempfile.TemporaryDirectory(prefix="customer-classes-") as name,
            started(contenders, data, Path(name)) as running,
        ):
            measured = compare_and_measure(running, data, queries, turns, Path(name))
        about = (
            f"{turns.rounds} rounds of {turns.seconds} s after {turns.warm_up_seconds} s of warm-up, "
            f"{options.classes:,} classes, {os.cpu_count()} cores, Python {platform.python_version()}, "
            f"load of the machine {os.getloadavg()[1]:.1f}"
        )
        kind = f"{'-goals' if options.goals else ''}{'-quick' if options.quick else ''}"
        name = f"{began:%Y-%m-%d}-{database}{kind}"
        print(report(options.results / name, database, measured, about, absent))


if __name__ == "__main__":
    main()

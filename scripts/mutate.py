"""Tells which of a seeded sample of mutants no test notices: `make mutate`, after a change of limits, rules or rights.

Each mutant runs, in a copy of the checkout, against the tests that reach its line: on SQLite, and where none of them
fails, on PostgreSQL too. What a test reaches is measured once by a run of all tests on SQLite under coverage. Code that
servers and commands run in processes of their own is out of coverage's sight, so a mutant of `web` also meets the tests
of servers and commands.
"""

import argparse
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Queue

from mutants import PACKAGES, Mutant, files, mutants

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from tests import databases as databases_of_tests  # noqa: E402  # the checkout is not installed where this runs

COVERAGE = ROOT / ".make" / "reached.coverage"
PYTEST = (
    sys.executable,
    "-m",
    "pytest",
    "-q",
    "-p",
    "no:cacheprovider",
    "--no-header",
    "--tb=no",
    "--timeout=40",
)
CHECKS = (("scripts/migration.py", "--check"), ("scripts/generate.py", "--check"))
"""What `make test` holds besides its tests, and what a changed declaration shows in."""

OTHER_PROCESSES = {"web": ("tests/server", "tests/command_line")}
MOST_TESTS = 100
"""A mutant in what every request passes is reached by thousands; so many of them, drawn by the seed, must notice it."""

WITH_BOTH_DATABASES = "tests/test_databases.py"
"""Makes the run's databases, which the mutants' runs then share."""

WHERE_NONE_REACHES = ("tests/contract",)
"""What looks at declarations as a whole: no test runs their lines, which are run at import."""

SECONDS = 300


def measure() -> None:
    """Run every test once on SQLite, and keep which lines it reached."""
    COVERAGE.parent.mkdir(exist_ok=True)
    contexts = "--cov-context=test", "--cov-report=", *(f"--cov={package}" for package in PACKAGES)
    command = [*PYTEST, "-n", "2", "--database", "sqlite", "-m", "not alone and not browser", *contexts]
    subprocess.run(command, cwd=ROOT, env={**os.environ, "COVERAGE_FILE": str(COVERAGE)}, check=False)  # noqa: S603


def reaching(mutant: Mutant, chance: random.Random) -> list[str]:
    """The tests that reach a mutant's line; for what runs at import, those that reach anything of its file."""
    from coverage.numbits import num_in_numbits  # type: ignore[import-not-found]  # `make mutate` brings it

    with sqlite3.connect(COVERAGE) as data:
        rows = data.execute(
            "SELECT context, numbits FROM line_bits JOIN context ON context.id = context_id JOIN file ON file.id = "
            "file_id WHERE path = ? AND context <> ''",
            (str(ROOT / mutant.path),),
        ).fetchall()
    reached = {context for context, lines in rows if num_in_numbits(mutant.line, lines)} or {one for one, _ in rows}
    named = sorted({context.partition("|")[0] for context in reached})
    chance.shuffle(named)
    # Those that are named after the file come first: they fail soonest.
    named.sort(key=lambda test: Path(mutant.path).stem not in test)
    package = mutant.path.split("/")[0]
    if not named:
        return [*WHERE_NONE_REACHES]
    return named[:MOST_TESTS] + [folder for folder in OTHER_PROCESSES.get(package, ()) if (ROOT / folder).exists()]


def sample(size: int, seed: int, within: Sequence[str]) -> list[Mutant]:
    """A sample that is spread evenly over the packages."""
    chance = random.Random(seed)  # noqa: S311  # the same seed draws the same mutants
    drawn: list[Mutant] = []
    packages = [package for package in PACKAGES if not within or any(one.startswith(package) for one in within)]
    for number, package in enumerate(packages):
        names = [
            name
            for name in files(ROOT)
            if name.startswith(f"{package}/") and (not within or name.startswith(tuple(within)))
        ]
        found = [mutant for name in names for mutant in mutants(name, (ROOT / name).read_bytes())]
        share = size // len(packages) + (number < size % len(packages))
        drawn += chance.sample(found, min(share, len(found)))
    chance.shuffle(drawn)
    return drawn


def copied() -> Path:
    """A copy of the checkout to change, without what it is not tested with."""
    target = Path(tempfile.mkdtemp(prefix="mutate-")) / "checkout"
    shutil.copytree(
        ROOT, target, ignore=shutil.ignore_patterns(".git", ".venv", "node_modules", ".make", ".hypothesis")
    )
    return target


def environment_of(checkout: Path, databases: Path) -> dict[str, str]:
    """What the tests of a copy run with. Bytecode is kept: each mutant is written later than what came before it."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(checkout), databases_of_tests.KEPT: str(databases)}


def survives(checkout: Path, mutant: Mutant, tests: Sequence[str], environment: Mapping[str, str]) -> bool:
    """Whether none of the tests fails over a mutant, on either database."""
    path = checkout / mutant.path
    source = path.read_bytes()
    path.write_bytes(mutant.applied(source))
    chosen = checkout / "tests-to-run"
    chosen.write_text("\n".join(tests), encoding="utf-8")
    try:
        for database in ("sqlite", "postgresql"):
            if database == "postgresql":
                chosen.write_text("\n".join(test.replace("[sqlite", "[postgresql") for test in tests), encoding="utf-8")
            options = ("-x", "--database", database, "-m", "not alone and not browser", f"@{chosen.name}")
            ended = subprocess.run(  # noqa: S603
                [*PYTEST, *options],
                cwd=checkout,
                env=environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=SECONDS,
                check=False,
            )
            if ended.returncode not in {0, 5}:
                return False
        return all(
            subprocess.run(  # noqa: S603
                [sys.executable, *check], cwd=checkout, env=environment, capture_output=True, check=False
            ).returncode
            == 0
            for check in CHECKS
        )
    except subprocess.TimeoutExpired:
        return False
    finally:
        path.write_bytes(source)


def main() -> int:
    """The exit status: 1 when mutants survive beyond 5 in 100."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("within", nargs="*", help="files or folders; by default all packages")
    parser.add_argument("--size", type=int, default=200, help="how many mutants")
    parser.add_argument("--seed", type=int, default=1, help="another number draws another sample")
    parser.add_argument("--workers", type=int, default=2, help="how many at once")
    parser.add_argument("--measure", action="store_true", help="measure anew which test reaches which line")
    options = parser.parse_args()
    if options.measure or not COVERAGE.exists():
        measure()
    chance = random.Random(options.seed)  # noqa: S311
    drawn = sample(options.size, options.seed, options.within)
    databases = databases_of_tests.run_directory()
    checkouts: Queue[Path] = Queue()
    for _ in range(options.workers):
        checkout = copied()
        subprocess.run(  # noqa: S603
            [*PYTEST, WITH_BOTH_DATABASES], cwd=checkout, env=environment_of(checkout, databases), check=True
        )
        checkouts.put(checkout)

    def broken(mutant: Mutant) -> bool:
        tests = reaching(mutant, chance)
        checkout = checkouts.get()
        try:
            survived = survives(checkout, mutant, tests, environment_of(checkout, databases))
        finally:
            checkouts.put(checkout)
        shown = mutant.shown((ROOT / mutant.path).read_bytes())
        print(f"{'SURVIVED' if survived else 'noticed '} ({len(tests)} tests) {shown}", flush=True)
        return survived

    with ThreadPoolExecutor(options.workers) as pool:
        survived = sum(pool.map(broken, drawn))
    while not checkouts.empty():
        shutil.rmtree(checkouts.get().parent)
    databases_of_tests.clear(databases)
    print(f"{survived} of {len(drawn)} mutants survived (seed {options.seed})")
    return 1 if survived * 20 > len(drawn) else 0


if __name__ == "__main__":
    sys.exit(main())

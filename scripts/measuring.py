"""Measures which test reaches which line, by one run of the tests: on SQLite, and on PostgreSQL what only it has.

What was measured is kept as each file of tests ends, and not measured again: an interrupted run goes on where it was.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from mutants import PACKAGES
from reached import FOLDER

POSTGRESQL_TOO = (
    "tests/storage",
    "tests/rules",
    "tests/server/faults/test_postgresql_faults.py",
    "tests/reading/test_pages.py",
)
"""Tests that reach lines which only PostgreSQL has."""

INSTANCES = 2
"""So many instances of a parametrized test are measured: the others reach about the same."""

WITHOUT_LIMITS = ("-p", "no:xdist", "--timeout=0")
"""For one process, which looks after the time that a test may take."""


def running_tests() -> list[str]:
    """Pytest for what needs neither the machine for itself nor a browser."""
    marker = "not alone and not browser"
    return [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--no-header", "--tb=no", "-m", marker]


def measure(root: Path, folder: Path, databases: Path) -> None:
    """Measure what was not measured yet, and keep the sources that it is about."""
    parts = folder / "parts"
    parts.mkdir(exist_ok=True)
    names = {
        FOLDER: str(parts),
        "PYTHONPATH": f"{root}:{root / 'scripts'}",
        "TEST_DATABASES": str(databases),
        "CI": "1",
    }
    environment = {**os.environ, **names}
    if not (folder / "sources").exists():
        for package in PACKAGES:
            left_out = shutil.ignore_patterns("ui", "__pycache__", "migrations")
            shutil.copytree(root / package, folder / "sources" / package, ignore=left_out)
    for database, named in (("sqlite", ()), ("postgresql", POSTGRESQL_TOO)):
        listed = [*running_tests(), "--collect-only", "--database", database, *named]
        listing = subprocess.run(listed, cwd=root, env=environment, capture_output=True, text=True, check=True)  # noqa: S603
        missing = set(_instances(listing.stdout.splitlines())) - set(seconds(folder))
        if database == "postgresql":
            missing = {test for test in missing if "[postgresql" in test}
        if missing:
            (parts / "chosen").write_text("\n".join(sorted(missing)), encoding="utf-8")
            measuring = ["-p", "reached", "-n", "2", "--dist", "loadfile", "--database", database]
            subprocess.run(  # noqa: S603
                [*running_tests(), *measuring, f"@{parts / 'chosen'}"], cwd=root, env=environment, check=False
            )


def seconds(folder: Path) -> dict[str, float]:
    """How long each measured test took."""
    measured: dict[str, float] = {}
    for part in (folder / "parts").glob("seconds.*"):
        measured |= json.loads(part.read_text(encoding="utf-8"))
    return measured


def _instances(collected: Sequence[str]) -> list[str]:
    functions: dict[str, list[str]] = {}
    for line in collected:
        if "::" in line:
            functions.setdefault(line.partition("[")[0], []).append(line)
    return [test for tests in functions.values() for test in tests[:: max(1, len(tests) // INSTANCES)][:INSTANCES]]

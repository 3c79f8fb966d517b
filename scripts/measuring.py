"""Measures which test reaches which line, by one run of the tests: on SQLite, and on PostgreSQL what only it has."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from mutants import PACKAGES
from reached import FOLDER

POSTGRESQL_TOO = ("tests/storage", "tests/server", "tests/command_line", "tests/reading", "tests/rules")
"""What reaches lines that only PostgreSQL has."""

INSTANCES = 2
"""So many instances of a parametrized test are measured: the others reach about the same."""


WITHOUT_LIMITS = ("-p", "no:xdist", "--timeout=0")
"""For one process, which looks after the time that a test may take."""


def pytest_run() -> list[str]:
    """Pytest for what needs neither the machine for itself nor a browser."""
    chosen = "not alone and not browser"
    return [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--no-header", "--tb=no", "-m", chosen]


def measure(root: Path, folder: Path, tests: Sequence[str], databases: Path) -> None:
    """Measure anew, or add tests to what was measured, and keep the sources that it is about."""
    parts = folder / "parts"
    parts.mkdir(exist_ok=True)
    names = {
        FOLDER: str(parts),
        "PYTHONPATH": f"{root}:{root / 'scripts'}",
        "TEST_DATABASES": str(databases),
        "CI": "1",
    }
    environment = {**os.environ, **names}
    for database, named in (("sqlite", tests), ("postgresql", tests or POSTGRESQL_TOO)):
        listed = [*pytest_run(), "--collect-only", "--database", database, *named]
        told = subprocess.run(listed, cwd=root, env=environment, capture_output=True, text=True, check=True)  # noqa: S603
        (parts / "chosen").write_text("\n".join(_instances(told.stdout.splitlines())), encoding="utf-8")
        measuring = ["-p", "reached", "-n", "2", "--database", database, f"@{parts / 'chosen'}"]
        subprocess.run([*pytest_run(), *measuring], cwd=root, env=environment, check=False)  # noqa: S603
    combine(folder, parts, anew=not tests)
    if not tests:
        shutil.rmtree(folder / "sources", ignore_errors=True)
        for package in PACKAGES:
            left_out = shutil.ignore_patterns("ui", "__pycache__", "migrations")
            shutil.copytree(root / package, folder / "sources" / package, ignore=left_out)
    shutil.rmtree(parts)


def combine(folder: Path, parts: Path, *, anew: bool) -> None:
    """Put what each process measured into one."""
    from coverage import CoverageData  # type: ignore[import-not-found]  # `make mutate` brings it

    if anew:
        (folder / "reached").unlink(missing_ok=True)
        (folder / "seconds.json").unlink(missing_ok=True)
    whole = CoverageData(str(folder / "reached"))
    if not anew:
        whole.read()
    for part in parts.glob("reached.*"):
        data = CoverageData(str(part))
        data.read()
        whole.update(data)
    whole.write()
    kept = folder / "seconds.json"
    seconds: dict[str, float] = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    for part in parts.glob("seconds.*"):
        seconds |= json.loads(part.read_text(encoding="utf-8"))
    kept.write_text(json.dumps(seconds), encoding="utf-8")


def _instances(collected: Sequence[str]) -> list[str]:
    functions: dict[str, list[str]] = {}
    for line in collected:
        if "::" in line:
            functions.setdefault(line.partition("[")[0], []).append(line)
    return [test for tests in functions.values() for test in tests[:: max(1, len(tests) // INSTANCES)][:INSTANCES]]

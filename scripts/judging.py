"""Judges mutants in one run of pytest (`-p judging`) that has collected all tests: a process is forked for each.

A mutant is killed when a test fails over it that passes at once afterwards without it. A test that isn't done in time
kills it only when it is done four times as fast without it, and what measures time (servers, storage) must fail twice.
What runs at import is met by the declarations' checks and by tests in a new process.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

from forked import NOT_SWAPPED, Outcome, prepare_to_fork, run
from measuring import WITHOUT_LIMITS, running_tests
from mutants import PACKAGES, Mutant
from nearest import MOST_SECONDS, Reached
from swapped import Live, live

FOLDER = "MUTATION_FOLDER"
"""Names the folder with the mutants to judge and what was measured."""

SECONDS = "MUTATION_SECONDS"
"""Says how long the tests that have to notice a mutant may take together."""

ROOT = Path(__file__).parent.parent
IMPORTED = ("-c", "import web.app, web.cli.main")
GENERATED = ("scripts/generate.py", "--check")
CHECKS = {
    "models": (("scripts/migration.py", "--check"), GENERATED),
    "resolvers": (GENERATED,),
    "schema": (GENERATED,),
    "web": (IMPORTED,),
}
"""Commands of `make test` that check a package besides its tests, and in which a changed declaration shows."""

LOOK_AT_DECLARATIONS = ("tests/contract/test_schemas.py",)
MOST_IN_A_NEW_PROCESS = 150
MEASURE_TIME = ("tests/server", "tests/storage", "tests/command_line")
CHECK_SECONDS = 200
NEW_PROCESS_SECONDS = 600


@dataclass(frozen=True)
class Verdict:
    """Verdict on a mutant: killed, survived or undecided; `by` is the test or check that noticed."""

    path: str
    line: int
    start: int
    end: int
    text: str
    verdict: str
    by: str
    tests: int
    seconds: float
    shown: str


class Judge:
    """The plugin."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.items: dict[str, pytest.Item] = {}
        self.distrusted: set[str] = set()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Judge all that is to be judged, in place of running the tests."""
        self.items = {item.nodeid: item for item in session.items}
        reached = Reached(self.folder, ROOT, self.items, float(os.environ.get(SECONDS, MOST_SECONDS)))
        for item in _warming(session.items):
            run_here(item)
        prepare_to_fork()  # a mutant's servers must come from the mutant's files
        objects = live(ROOT, PACKAGES)
        with (self.folder / os.environ["MUTATION_VERDICTS"]).open("a", encoding="utf-8") as verdicts:
            drawn = (self.folder / os.environ["MUTATION_DRAWN"]).read_text(encoding="utf-8").splitlines()
            while number := os.read(int(os.environ["MUTATION_TURNS"]), 1):
                verdict = self.judged(Mutant(**json.loads(drawn[number[0]])), reached, objects)
                print(json.dumps(asdict(verdict)), file=verdicts, flush=True)
        return True

    def judged(self, mutant: Mutant, reached: Reached, objects: Live) -> Verdict:
        """Judge one mutant, in the checkout around this file."""
        began = time.monotonic()
        path = ROOT / mutant.path
        source = path.read_bytes()
        tests = reached.tests(mutant)
        # A file that is written within the second of its old bytecode looks unchanged where it is as long.
        path.write_bytes(mutant.applied(source) + b"\n")
        try:
            verdict, by = self._judged(mutant, source, tests, reached, objects)
        finally:
            path.write_bytes(source)
        seconds = round(time.monotonic() - began, 1)
        position = mutant.path, mutant.line, mutant.start, mutant.end, mutant.text
        return Verdict(*position, verdict, by, len(tests), seconds, mutant.shown(source))

    def _judged(
        self, mutant: Mutant, source: bytes, tests: Sequence[str], reached: Reached, objects: Live
    ) -> tuple[str, str]:
        doubts: list[str] = []
        swapped = True
        left = [test for test in tests if test not in self.distrusted]
        while left:
            outcome = self._run(left, mutant, source, objects)
            if outcome.kind == NOT_SWAPPED:
                swapped = False
                break
            if outcome.kind == "passed":
                break
            if self._is_trusted(outcome, mutant, source, objects):
                return "killed", outcome.test
            doubts.append(outcome.test)
            left = left[left.index(outcome.test) + 1 :]
        if reached.at_import(mutant) or not swapped:
            by = self._in_new_processes(mutant.path, [] if swapped else tests)
            if by:
                return "killed", by
        return ("undecided", "; ".join(doubts)) if doubts else ("survived", "")

    def _run(self, tests: Sequence[str], mutant: Mutant | None, source: bytes, objects: Live) -> Outcome:
        items = [self.items[test] for test in tests]
        if mutant is None:
            return run(items, lambda: True)
        return run(items, lambda: objects.swap(mutant.path, source, mutant.applied(source)))

    def _is_trusted(self, outcome: Outcome, mutant: Mutant, source: bytes, objects: Live) -> bool:
        path = ROOT / mutant.path
        mutated = path.read_bytes()
        path.write_bytes(source)
        try:
            without = self._run([outcome.test], None, source, objects)
        finally:
            path.write_bytes(mutated)
        if without.kind != "passed":
            self.distrusted.add(outcome.test)
            return False
        if outcome.kind == "timeout":
            return without.seconds * 4 < outcome.seconds
        if outcome.test.startswith(MEASURE_TIME):
            return self._run([outcome.test], mutant, source, objects).kind not in {"passed", "timeout"}
        return True

    def _in_new_processes(self, path: str, tests: Sequence[str]) -> str:
        """The check or the test that notices what a mutant does at import; empty if none does."""
        for check in CHECKS[path.partition("/")[0]]:
            if self._new((sys.executable, *check), CHECK_SECONDS).returncode:
                return " ".join(check)
        named = [test for test in tests if "[postgresql" not in test][:MOST_IN_A_NEW_PROCESS]
        if not named:
            return ""
        (ROOT / "tests-to-run").write_text("\n".join([*named, *LOOK_AT_DECLARATIONS]), encoding="utf-8")
        ended = self._new(
            (*running_tests(), *WITHOUT_LIMITS, "-x", "-rfE", "--database", "sqlite", "@tests-to-run"),
            NEW_PROCESS_SECONDS,
        )
        for line in ended.stdout.splitlines():
            if line.startswith(("FAILED ", "ERROR ")):
                test = line.split(" ", 1)[1]
                objects = test if test in self.items else test.partition(" - ")[0]
                if objects in self.items and run([self.items[objects]], lambda: True).kind == "passed":
                    return objects
        return "collecting the tests" if ended.returncode == pytest.ExitCode.INTERRUPTED else ""

    def _new(self, command: Sequence[str], seconds: int) -> subprocess.CompletedProcess[str]:
        names = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "MUTATION_"))}
        try:
            return subprocess.run(  # noqa: S603
                command, cwd=ROOT, env=names, capture_output=True, text=True, timeout=seconds, check=False
            )
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(command, 0, "", "")


def run_here(item: pytest.Item) -> None:
    """Run a test in this process, so that what the whole session shares is made once for all forks."""
    from _pytest.runner import runtestprotocol

    runtestprotocol(item, log=False, nextitem=item.session)  # type: ignore[arg-type]  # ends all but the session


def _warming(items: Sequence[pytest.Item]) -> Iterator[pytest.Item]:
    """A test for each database that tests share."""
    seen: set[object] = set()
    for item in items:
        definitions = item._fixtureinfo.name2fixturedefs  # type: ignore[attr-defined]  # noqa: SLF001
        kind = "postgresql" if "[postgresql" in item.nodeid else "sqlite"
        for name in ("database_url", "demo_database", "older"):
            if name in definitions and (id(definitions[name][-1]), kind) not in seen:
                seen.add((id(definitions[name][-1]), kind))
                yield item
                break


def pytest_configure(config: pytest.Config) -> None:
    """Judge instead of testing."""
    config.pluginmanager.register(Judge(Path(os.environ[FOLDER])))

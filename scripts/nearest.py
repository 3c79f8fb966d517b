"""The tests that must notice a mutant: those that reach its line, the nearest and the quickest first."""

import difflib
import re
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain, zip_longest
from pathlib import Path
from typing import Any

from measuring import seconds
from mutants import Mutant
from reached import IN_A_PROCESS

MOST_SECONDS = 240
"""A mutant in what every request passes is reached by thousands; those must notice it that take so long together."""

SECONDS_AGAIN = 3600
"""The same for a survivor that is judged again: more or less all that reach it, before anybody writes one more."""

FOLDERS = {
    "audit": ("use_cases", "storage"),
    "drafts": ("use_cases", "panels", "rules"),
    "writing": ("use_cases", "rules", "storage"),
    "records": ("rules", "use_cases"),
    "formats": ("values", "rules"),
    "identity": ("server",),
    "declaration": ("values", "conformance"),
    "database": ("storage", "command_line"),
    "api": ("contract",),
    "http": ("server",),
    "endpoints": ("server",),
    "cli": ("command_line",),
    "observability": ("server",),
}
"""Where the tests of a room are, where no folder bears its name: for lines that the measurement knows nothing of."""

OTHERWISE = ("contract", "use_cases")
"""The tests that everything passes through."""

MOST_ON_POSTGRESQL = 12
"""So many tests must notice on PostgreSQL what runs on SQLite too."""

MOST_OF_ONE_FUNCTION = 8
"""So many instances of one parametrized test."""


class Reached:
    """A measurement (see `measuring.py`), kept with the sources that it is about."""

    def __init__(self, folder: Path, root: Path, collected: Iterable[str], most_seconds: float = MOST_SECONDS) -> None:
        from coverage import CoverageData  # type: ignore[import-not-found]  # `make mutate` brings it

        self.folder = folder
        self.most_seconds = most_seconds
        self.root = root
        self.lines: Any = CoverageData(no_disk=True)
        for part in (folder / "parts").glob("reached.*"):
            data = CoverageData(str(part))
            data.read()
            self.lines.update(data)
        self.seconds = seconds(folder)
        self.collected = set(collected)
        self.of_function: dict[str, list[str]] = {}
        self.of_file: dict[str, list[str]] = {}
        for test in collected:
            self.of_function.setdefault(test.partition("[")[0], []).append(test)
            self.of_file.setdefault(test.partition("::")[0], []).append(test)
        self._by_line: dict[str, dict[int, list[str]]] = {}

    def contexts(self, path: str, line: int) -> set[str]:
        """Contexts that reached a line: tests, processes that tests started, and "" for an import."""
        if path not in self._by_line:
            self._by_line[path] = self.lines.contexts_by_lineno(path)
        return set(self._by_line[path].get(self._measured_line(path, line), ()))

    def at_import(self, mutant: Mutant) -> bool:
        """Whether a mutant's line runs at import, or nowhere else."""
        return self.contexts(mutant.path, mutant.line) <= {""} or "" in self.contexts(mutant.path, mutant.line)

    def tests(self, mutant: Mutant) -> list[str]:
        """The tests that reach its line, on SQLite first; for an import, those of the whole file and who imports it."""
        named = self._named(self.contexts(mutant.path, mutant.line))
        if not named:
            self.contexts(mutant.path, 0)
            named = self._named(set(chain(*self._by_line[mutant.path].values())) - {""}) | self._importing(mutant.path)
        if not named:
            folders = self._folders(mutant.path)
            named = {test for test in self.collected if test.startswith(folders)}
        on_postgresql = {test for test in named if "[postgresql" in test}
        stem = Path(mutant.path).stem
        first = self._ordered(named - on_postgresql, stem)
        if first:
            twins = {test.replace("[sqlite", "[postgresql") for test in first if "[sqlite" in test} & self.collected
            on_postgresql |= twins
        return [*first, *self._ordered(on_postgresql, stem)[: MOST_ON_POSTGRESQL if first else None]]

    def _importing(self, path: str) -> set[str]:
        """The tests in files that import a file: they may look at a constant, and reach no line of it."""
        statement = f"from {path.removesuffix('.py').replace('/', '.')} import "
        return {
            test
            for file, tests in self.of_file.items()
            if statement in (self.root / file).read_text(encoding="utf-8")
            for test in tests
        }

    def _folders(self, path: str) -> tuple[str, ...]:
        """The folders of tests of a file's room."""
        room = Path(path).parts[1]
        own = (room,) if (self.root / "tests" / room).is_dir() else OTHERWISE
        return tuple(f"tests/{folder}/" for folder in FOLDERS.get(room, own))

    def _named(self, contexts: set[str]) -> set[str]:
        named: set[str] = set()
        for context in contexts:
            if context.startswith(IN_A_PROCESS):
                file = context.removeprefix(IN_A_PROCESS).partition("::")[0]
                kind = "[postgresql" if "[postgresql" in context else "[sqlite"
                named.update(test for test in self.of_file.get(file, ()) if kind in test or "[" not in test)
            elif context:
                named.add(context)
                function = [
                    test for test in self.of_function.get(context.partition("[")[0], ()) if "[postgresql" not in test
                ]
                step = max(1, len(function) // MOST_OF_ONE_FUNCTION)
                named.update(function[::step][:MOST_OF_ONE_FUNCTION])
        return named & self.collected

    def _ordered(self, tests: set[str], stem: str) -> list[str]:
        """Those named after the file first, then a spread over all test files; in each the quickest first."""
        words = set(re.split(r"_", stem)) - {""}

        def nearness(file: str) -> tuple[int, int]:
            named = set(re.split(r"[_/.]", file))
            return (0 if stem in file else 1), -len(words & named)

        files: dict[str, list[str]] = {}
        for test in sorted(tests, key=lambda name: (self.seconds.get(name, 0.5), name)):
            files.setdefault(test.partition("::")[0], []).append(test)
        names = sorted(files, key=lambda file: (nearness(file), self.seconds.get(files[file][0], 0.5)))
        near = [test for name in names if nearness(name)[0] == 0 for test in files[name][:20]]
        spread = zip_longest(*(files[name] for name in names))
        rest = [test for test in chain.from_iterable(spread) if test is not None and test not in set(near)]
        ordered = [*near, *rest]
        taken = accumulate(self.seconds.get(test, 0.5) for test in ordered)
        return [test for test, until in zip(ordered, taken, strict=True) if until <= self.most_seconds]

    def _measured_line(self, path: str, line: int) -> int:
        """Where a line stood when it was measured; in a file that came afterwards, where it is."""
        if not (self.folder / "sources" / path).exists():
            return line
        measured = (self.folder / "sources" / path).read_text(encoding="utf-8").splitlines()
        now = (self.root / path).read_text(encoding="utf-8").splitlines()
        return line if measured == now else _moved(measured, now, line)


def _moved(before: Sequence[str], now: Sequence[str], line: int) -> int:
    for _kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, before, now, autojunk=False).get_opcodes():
        if j1 < line <= j2:
            return min(i1 + (line - j1), max(i2, i1 + 1))
    return line

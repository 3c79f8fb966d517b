"""Which test reaches which line: measured by one run of the tests, kept, and looked up for each mutant.

As a pytest plugin (`-p reached`) it measures; servers and commands that tests start in processes of their own are
measured too, for the test that started them. Paths are relative, so that it serves every copy of the checkout.
"""

import json
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import pytest

from mutants import PACKAGES

if TYPE_CHECKING:
    from coverage import Coverage  # type: ignore[import-not-found]  # `make mutate` brings it

FOLDER = "REACHED_FOLDER"
"""Names the folder that a measuring run writes to."""

IN_A_PROCESS = "process of "
"""Begins the context of what a process of its own ran: a server's is the first test of its file, but all use it."""


def _measuring(context: str | None = None) -> "Coverage":
    from coverage import Coverage

    measuring = Coverage(
        data_file=str(Path(os.environ[FOLDER]) / "reached"),
        data_suffix=True,
        config_file=False,
        source=list(PACKAGES),
        context=context,
        messages=False,
    )
    measuring.set_option("run:relative_files", value=True)
    return measuring


class Measured:
    """The plugin: lines by test, and how long each test took."""

    def __init__(self) -> None:
        self.lines = _measuring()
        self.seconds: dict[str, float] = {}
        self.lines.start()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
        """Count what runs for a test as its own, and keep what was measured when a file of tests ends."""
        began = time.monotonic()
        self.lines.switch_context(item.nodeid)
        try:
            return (yield)
        finally:
            self.lines.switch_context("")
            self.seconds[item.nodeid] = round(time.monotonic() - began, 3)
            if nextitem is None or nextitem.path != item.path:
                self._keep()

    def _keep(self) -> None:
        self.lines.save()
        file = Path(os.environ[FOLDER]) / f"seconds.{os.getpid()}.json"
        file.write_text(json.dumps(self.seconds), encoding="utf-8")


def pytest_configure(config: pytest.Config) -> None:
    """Measure in whatever runs tests: a worker, or the only process."""
    from tests import processes

    if hasattr(config, "workerinput") or not config.getoption("numprocesses", None):
        config.pluginmanager.register(Measured())
    processes._run = run_measured  # type: ignore[assignment]  # noqa: SLF001


def run_measured(arguments: tuple[str, ...], environment: dict[str, str], *rest: object) -> None:
    """Run a command as tests do, and measure it."""
    from tests.processes import _run

    os.environ[FOLDER] = environment[FOLDER]
    measuring = _measuring(IN_A_PROCESS + environment.get("PYTEST_CURRENT_TEST", "").rpartition(" ")[0])

    def save() -> None:
        measuring.stop()
        measuring.save()

    def ended(number: int, _frame: FrameType | None) -> None:
        save()
        signal.signal(number, signal.SIG_DFL)
        signal.raise_signal(number)

    signal.signal(signal.SIGTERM, ended)
    measuring.start()
    try:
        _run(arguments, environment, *rest)  # type: ignore[arg-type]  # passed on as they came
    finally:
        save()

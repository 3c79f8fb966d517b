"""Runs tests in a fork of this process, which has imported and collected everything already, until one fails."""

import asyncio
import gc
import importlib
import multiprocessing
import os
import queue
import select
import signal
import threading
import time
import warnings
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import forkserver
from pathlib import Path

import pytest
from tortoise import context

from tests import processes

MOST_SECONDS = 60
"""A test that is not done by then is ended. The slowest takes 20 on a machine that does nothing else."""

IGNORED = (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)
"""Warnings that Python tells nobody of by itself."""

_pools: list[ThreadPoolExecutor] = []

NOT_SWAPPED = "not swapped"

_run_command = processes._run  # noqa: SLF001


@dataclass(frozen=True)
class Outcome:
    """`kind` is passed, failed, timeout or not swapped; `test` the one that failed, and how long it took."""

    kind: str
    test: str = ""
    seconds: float = 0.0


def run(items: Sequence[pytest.Item], prepare: Callable[[], bool]) -> Outcome:
    """Run tests one after the other in a fork that `prepare` was called in, which says whether it could."""
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reading)
        try:
            _run(items, prepare, writing)
        finally:
            os._exit(0)
    os.close(writing)
    try:
        return _watched(reading)
    finally:
        os.close(reading)
        _end(process)


def prepare_to_fork() -> None:
    """Import what servers import, end the process that they are forked from, and find the pools of threads."""
    for name in processes.IMPORTED:
        importlib.import_module(name)
    gc.unfreeze()  # what is frozen is not told
    _pools.extend(pool for pool in gc.get_objects() if isinstance(pool, ThreadPoolExecutor))
    forkserver._forkserver._stop()  # type: ignore[attr-defined]  # noqa: SLF001


def _run(items: Sequence[pytest.Item], prepare: Callable[[], bool], descriptor: int) -> None:
    from _pytest.runner import runtestprotocol

    _start_threads_again()
    # What this fork runs is the mutant: servers and commands needn't import it.
    processes.FORKS = multiprocessing.get_context("fork")  # type: ignore[assignment]
    processes._run = _run_here  # type: ignore[assignment]  # noqa: SLF001
    if not prepare():
        os.write(descriptor, f"={NOT_SWAPPED}\n".encode())
        return
    for number, item in enumerate(items):
        os.write(descriptor, f">{item.nodeid}\n".encode("unicode_escape") + b"\n")
        following = items[number + 1] if number + 1 < len(items) else item.session
        reports = runtestprotocol(item, log=False, nextitem=following)  # type: ignore[arg-type]  # None ends the session
        if any(report.failed for report in reports):
            # What this fork shares with others stays; servers of the test's file end.
            with suppress(Exception):
                item.session._setupstate.teardown_exact(item.session)  # type: ignore[arg-type]  # noqa: SLF001
            os.write(descriptor, b"=failed\n")
            return
    os.write(descriptor, b"=passed\n")


def _run_here(*arguments: object) -> None:
    """Run a command in a fork of a test, of whose loop, connections and strictness with warnings it knows nothing."""
    warnings.resetwarnings()
    for ignored in IGNORED:
        warnings.simplefilter("ignore", ignored)
    asyncio._set_running_loop(None)  # noqa: SLF001
    context._current_context.set(None)  # noqa: SLF001
    context._global_context = None  # noqa: SLF001
    _start_threads_again()
    _run_command(*arguments)  # type: ignore[arg-type]  # passed on as they came


def _start_threads_again() -> None:
    """Let pools make threads of their own: a fork has none of those that its parent's pools believe in."""
    for pool in _pools:
        pool._threads.clear()  # type: ignore[attr-defined]  # noqa: SLF001
        pool._idle_semaphore = threading.Semaphore(0)  # noqa: SLF001
        pool._work_queue = queue.SimpleQueue()  # noqa: SLF001


def _watched(reading: int) -> Outcome:
    left, test, began = b"", "", time.monotonic()
    first = began
    while True:
        ready, _, _ = select.select([reading], [], [], 1)
        if ready:
            read = os.read(reading, 65536)
            if not read:
                # It ended without a word: the mutant took the process with it, or was never in it.
                return Outcome("failed" if test else NOT_SWAPPED, test, time.monotonic() - began)
            *lines, left = (left + read).split(b"\n")
            for line in filter(None, lines):
                if line.startswith(b">"):
                    test, began = line[1:].decode("unicode_escape").rstrip("\n"), time.monotonic()
                else:
                    took = time.monotonic() - (first if line == b"=passed" else began)
                    return Outcome(line[1:].decode(), test, took)
        elif time.monotonic() - began > MOST_SECONDS:
            return Outcome("timeout", test, time.monotonic() - began)


def _end(process: int) -> None:
    """End a fork with all that it started."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        if os.waitpid(process, os.WNOHANG)[0]:
            return
        time.sleep(0.01)
    for child in [*_below(process), process]:
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
    os.waitpid(process, 0)


def _below(process: int) -> list[int]:
    parents: dict[int, int] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            parents[int(folder.name)] = int((folder / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1])
    children: list[int] = []
    around = [process]
    while around:
        parent = around.pop()
        below = [child for child, of in parents.items() if of == parent]
        children += below
        around += below
    return children

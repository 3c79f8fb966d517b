"""How long a server's event loop is held, and by what: told by the server's own process while it is tortured.

A pause counts by the processor's time of the loop's thread as well as by the clock: on a machine that others use too,
the clock alone tells how long the thread was kept waiting.
"""

import asyncio
import gc
import json
import sys
import threading
import time
import traceback
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

BEAT_SECONDS = 0.005
LOOK_SECONDS = 0.01
TELL_SECONDS = 0.5
FULL = 2
"""The generation of a collection that looks at everything."""

LONG_SECONDS = 0.04
"""A pause that is looked into: where the loop's thread is meanwhile."""


@dataclass
class Pauses:
    """The longest pauses in milliseconds, and where the loop's thread was in the longest that was looked into."""

    loop_ms: float = 0.0
    loop_processor_ms: float = 0.0
    collection_ms: float = 0.0
    full_collections: int = 0
    over_50_ms: int = 0
    looked_into_ms: float = 0.0
    seen_at: str = ""


class _Watching:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.pauses = Pauses()
        self.beat = time.perf_counter()
        self.began = 0.0
        self.loop_thread = 0

    def collected(self, phase: str, details: dict[str, int]) -> None:
        if phase == "start":
            self.began = time.thread_time()
            return
        self.pauses.full_collections += details["generation"] == FULL
        self.pauses.collection_ms = max(self.pauses.collection_ms, (time.thread_time() - self.began) * 1000)

    async def beats(self) -> None:
        self.loop_thread = threading.get_ident()
        threading.Thread(target=self.look, daemon=True).start()
        while True:
            processor = time.thread_time()
            self.beat = time.perf_counter()
            await asyncio.sleep(BEAT_SECONDS)
            held = (time.perf_counter() - self.beat - BEAT_SECONDS) * 1000
            taken = (time.thread_time() - processor) * 1000
            self.pauses.loop_ms = max(self.pauses.loop_ms, held)
            self.pauses.loop_processor_ms = max(self.pauses.loop_processor_ms, taken)
            self.pauses.over_50_ms += taken > 50

    def look(self) -> None:
        told = 0.0
        while True:
            time.sleep(LOOK_SECONDS)
            if time.perf_counter() - told > TELL_SECONDS:
                told = time.perf_counter()
                self.path.write_text(json.dumps(asdict(self.pauses)), encoding="utf-8")
            held = time.perf_counter() - self.beat
            if held > LONG_SECONDS and held * 1000 > self.pauses.looked_into_ms:
                frame = sys._current_frames().get(self.loop_thread)  # noqa: SLF001  # the one way to see another thread
                self.pauses.looked_into_ms = held * 1000
                self.pauses.seen_at = "".join(traceback.format_stack(frame)[-4:])


def _watch(path: Path) -> None:
    from web.backend import Backend

    watching = _Watching(path)
    opening = Backend.open

    async def open_watched(self: Backend) -> None:
        await opening(self)
        gc.callbacks.append(watching.collected)
        self.watched = asyncio.get_running_loop().create_task(watching.beats())  # type: ignore[attr-defined]

    Backend.open = open_watched  # type: ignore[method-assign]


def watched(path: Path) -> "partial[None]":
    """Hook by which a server's process writes its pauses to a file as it goes; see `tests.running.running_server`."""
    return partial(_watch, path)


def pauses(path: Path) -> Pauses:
    """Pauses that a server has written to a file."""
    return Pauses(**json.loads(path.read_text(encoding="utf-8")))

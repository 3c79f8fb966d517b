"""The load: wrk on a core of its own, which sends prepared bodies and tells how long their answers took."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from benchmarks.servers import LOAD_CORE, Server

SCRIPT = Path(__file__).parent / "wrk.lua"
COLD_SECONDS = 10
"""Time for a server that answers nothing in a short window, as one whose connections all plan a statement first."""

MOST_SECONDS = 30
"""A window never lasts longer, whatever is asked for."""


@dataclass(frozen=True)
class Requests:
    """Requests of a run: a file with a body a line, and the number of connections; a save begins with a version."""

    bodies: Path
    connections: int
    version: int | None = None
    path: str = "/graphql"


@dataclass(frozen=True)
class Window:
    """Figures of one window. The processor's time is the server's for one answer, all its threads together."""

    per_second: float
    p50_ms: float
    p99_ms: float
    processor_ms: float


def window(server: Server, requests: Requests, seconds: int) -> Window:
    """Send requests for some seconds. Raises RuntimeError where one failed, or none was answered in two tries."""
    for tried in (seconds, max(seconds, COLD_SECONDS)):
        found = _window(server, requests, tried)
        if found is not None:
            return found
    raise RuntimeError(f"{requests.bodies.stem}: no request was answered in {tried} s")


def _window(server: Server, requests: Requests, seconds: int) -> Window | None:
    arguments = [str(requests.bodies), server.token]
    if requests.version is not None:
        arguments.append(str(requests.version))
    url = f"http://127.0.0.1:{server.port}{requests.path}"
    before = server.processor_seconds()
    ended = subprocess.run(
        [
            *("taskset", "-c", str(LOAD_CORE), "wrk", "--threads", "1", "--connections", str(requests.connections)),
            *(
                "--timeout",
                "30s",
                "--duration",
                f"{min(seconds, MOST_SECONDS)}s",
                "--script",
                str(SCRIPT),
                url,
                "--",
                *arguments,
            ),
        ],
        env={"PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
    )
    spent = server.processor_seconds() - before
    return parse_output(ended.stdout, ended.stderr, spent)


def parse_output(output: str, errors: str, processor_seconds: float) -> Window | None:
    """Parse wrk's output; None where nothing was answered in time. Raises RuntimeError where a request failed."""
    line = next((one for one in output.splitlines() if one.startswith("MEASURED ")), None)
    if line is None:
        raise RuntimeError(f"wrk told nothing: {errors or output}")
    measured = json.loads(line.removeprefix("MEASURED "))
    if measured["failed"]:
        raise RuntimeError(f"{measured['failed']} of {measured['requests']} requests failed")
    if not measured["requests"]:
        return None
    return Window(
        per_second=measured["requests"] / (measured["microseconds"] / 1e6),
        p50_ms=measured["p50_us"] / 1000,
        p99_ms=measured["p99_us"] / 1000,
        processor_ms=processor_seconds * 1000 / measured["requests"],
    )

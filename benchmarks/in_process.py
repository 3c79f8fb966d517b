"""The application of the checkout that it is started in, driven by hand: `request_path` tells it what to ask.

It imports nothing of the benchmarks, so that any state of the code can be measured by the same program.
"""

import asyncio
import cProfile
import gc
import json
import re
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import asynccontextmanager
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from web.app import create_app
from web.settings import Settings

App = Any
"""An ASGI application, which says little of its types."""


REPEAT = "repeat"
"""The query that is asked for with the same bytes again; all others are ever new ones, so that they are read."""


VERSION = b'"@VERSION@"'
"""Mark in a save for the version that the save before it told."""


def _bodies(requests: Sequence[object], *, again: bool) -> Iterator[bytes]:
    for number, one in enumerate(cycle(requests)):
        assert isinstance(one, dict)
        yield json.dumps(one if again else {**one, "extensions": {"number": number}}).encode()


def _scope(token: str, body: bytes) -> dict[str, Any]:
    """ASGI scope of a request, as uvicorn makes it for wrk."""
    return {
        "type": "http",
        "http_version": "1.1",
        "method": "POST",
        "path": "/graphql",
        "query_string": b"",
        "scheme": "http",
        "client": ("127.0.0.1", 50_000),
        "headers": [
            (b"host", b"127.0.0.1:8000"),
            (b"content-type", b"application/json"),
            (b"accept", b"application/json"),
            (b"authorization", f"Bearer {token}".encode()),
            (b"content-length", b"%d" % len(body)),
        ],
    }


async def _ask(app: App, scope: dict[str, Any], body: bytes) -> bytes:
    """Send one request, and give its answer. Raises RuntimeError where it is refused."""
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Any) -> None:  # noqa: ANN401  # ASGI's own
        sent.append(message)

    await app(scope, receive, send)
    if sent[0]["status"] != 200 or not sent[1]["body"].startswith(b'{"data":'):
        raise RuntimeError(sent)
    answer: bytes = sent[1]["body"]
    return answer


class _Saves:
    """Requests of which a save names the version that the one before it made; others are sent as they are."""

    def __init__(self, app: App, token: str, version: str) -> None:
        self._app = app
        self._token = token
        self._version = version.encode()

    def scoped(self, body: bytes) -> tuple[dict[str, Any], bytes]:
        """A body with what uvicorn says of it."""
        return _scope(self._token, body), body

    async def ask(self, scope: dict[str, Any], body: bytes) -> None:
        """Send one."""
        if VERSION not in body:
            await _ask(self._app, scope, body)
            return
        answer = await _ask(self._app, *self.scoped(body.replace(VERSION, self._version)))
        match = re.search(rb'"version": ?(\d+)', answer)
        if match is None:
            raise RuntimeError(answer)
        self._version = match[1]


@asynccontextmanager
async def _running(app: App) -> Any:  # noqa: ANN401
    """The application's life around what is asked of it."""
    messages: asyncio.Queue[Any] = asyncio.Queue()
    said: asyncio.Queue[Any] = asyncio.Queue()
    life = asyncio.create_task(app({"type": "lifespan", "state": {}}, messages.get, said.put))
    await messages.put({"type": "lifespan.startup"})
    assert (await said.get())["type"] == "lifespan.startup.complete"
    yield
    await messages.put({"type": "lifespan.shutdown"})
    await life


async def _serve(address: str, token: str, sent: dict[str, Sequence[object]], version: str) -> None:
    app = create_app(Settings(database=address))
    client = _Saves(app, token, version)
    bodies: dict[str, Iterator[bytes]] = {name: _bodies(found, again=name == REPEAT) for name, found in sent.items()}
    async with _running(app):
        while line := await asyncio.to_thread(sys.stdin.readline):
            query, requests, profiled = json.loads(line)
            scoped = [client.scoped(body) for body in islice(bodies[query], requests)]
            gc.collect()
            profile = cProfile.Profile()
            if profiled:
                profile.enable()
            began = time.process_time()
            for scope, body in scoped:
                await client.ask(scope, body)
            seconds = time.process_time() - began
            if profiled:
                profile.disable()
                profile.dump_stats(profiled)
            print(seconds / requests * 1e6, flush=True)


if __name__ == "__main__":
    asyncio.run(
        _serve(sys.argv[1], sys.argv[2], json.loads(Path(sys.argv[3]).read_text(encoding="utf-8")), sys.argv[4])
    )

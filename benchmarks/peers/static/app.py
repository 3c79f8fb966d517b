"""The answers of this server, recorded before the run: one of each query, by the request's path."""

import json
import os
from pathlib import Path

from starlette.types import Receive, Scope, Send

from benchmarks.peers.serving import serve


class Recorded:
    """Answers by their paths, with their heads made once."""

    def __init__(self, answers: dict[str, str]) -> None:
        self._answers = {path: self._messages(text.encode()) for path, text in answers.items()}

    @staticmethod
    def _messages(body: bytes) -> tuple[dict[str, object], dict[str, object]]:
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
        start = {"type": "http.response.start", "status": 200, "headers": headers}
        return start, {"type": "http.response.body", "body": body}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer."""
        while (await receive()).get("more_body"):
            pass
        for message in self._answers[scope["path"]]:
            await send(message)


def create_app() -> Recorded:
    """The application."""
    return Recorded(json.loads(Path(os.environ["BENCHMARK_ANSWERS"]).read_text(encoding="utf-8")))


if __name__ == "__main__":
    serve("benchmarks.peers.static.app:create_app", lifespan="off")

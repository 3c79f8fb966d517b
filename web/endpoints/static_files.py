"""The built user interface: three pages and their hashed assets, held in memory and found by their exact path.

Nothing of a request's path ever reaches the file system, so there is no path to climb out of.
"""

import asyncio
import gzip
import hashlib
import mimetypes
from dataclasses import dataclass, field
from pathlib import Path

from starlette.types import Receive, Scope, Send

from web.http.answers import Answer, error_body, send_answer
from web.http.identity import HttpErrorCode

ASSETS = "/assets/"
"""Vite puts a hash of the content into the name of each file below, so it may be kept for good."""

PAGES = (("/portal", "/portal.html"), ("/graphiql", "/graphiql.html"), ("", "/index.html"))
"""Which page serves the paths below a prefix: the first that fits."""

WORTH_COMPRESSING_BYTES = 1024
COMPRESSED_TYPES = ("text/", "application/javascript", "application/json", "image/svg", "application/wasm")

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'self'",
        # Mantine and Monaco write style elements; scripts come from files of the build alone.
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)

SECURITY_HEADERS = (
    (b"content-security-policy", CONTENT_SECURITY_POLICY.encode()),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=()"),
    (b"referrer-policy", b"same-origin"),
)


@dataclass
class _File:
    media_type: bytes
    body: bytes
    etag: bytes
    cache_control: bytes
    _compressed: bytes | None = field(default=None)

    @property
    def compressible(self) -> bool:
        """Whether compressing is worthwhile."""
        text = self.media_type.decode()
        return len(self.body) >= WORTH_COMPRESSING_BYTES and text.startswith(COMPRESSED_TYPES)

    async def compressed(self) -> bytes:
        """Compressed once, at the first request, beside the event loop."""
        if self._compressed is None:
            self._compressed = await asyncio.to_thread(gzip.compress, self.body, mtime=0)
        return self._compressed


def _read(path: Path, *, immutable: bool) -> _File:
    guessed, _ = mimetypes.guess_type(path.name)
    media_type = {".js": "text/javascript", ".woff2": "font/woff2"}.get(
        path.suffix, guessed
    ) or "application/octet-stream"
    if media_type.startswith("text/"):
        media_type += "; charset=utf-8"
    body = path.read_bytes()
    return _File(
        media_type.encode(),
        body,
        f'"{hashlib.sha256(body).hexdigest()[:32]}"'.encode(),
        b"public, max-age=31536000, immutable" if immutable else b"no-cache",
    )


class StaticFiles:
    """Serves the files of one folder, as they were when the server started."""

    def __init__(self, folder: Path) -> None:
        self._files: dict[str, _File] = {}
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                path = f"/{file.relative_to(folder).as_posix()}"
                self._files[path] = _read(file, immutable=path.startswith(ASSETS))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request for a file, or for a path that is a page of the app."""
        await send_answer(receive, send, await self._answer(scope), *SECURITY_HEADERS)

    async def _answer(self, scope: Scope) -> Answer:
        if scope["method"] not in {"GET", "HEAD"}:
            return _refusal(405, "There is nothing to write at this address.", (b"allow", b"GET, HEAD"))
        headers: dict[bytes, bytes] = dict(scope["headers"])
        path: str = scope["path"]
        file = self._files.get(path)
        if file is None:
            wants_page = path == "/" or b"text/html" in headers.get(b"accept", b"")
            if not wants_page or path.startswith(ASSETS):
                return _refusal(404, "There is nothing at this address.")
            file = self._files.get(_page(path))
        if file is None:
            return _refusal(404, "The user interface is not built: run make ui.")
        answered = [(b"etag", file.etag), (b"cache-control", file.cache_control)]
        if file.etag in headers.get(b"if-none-match", b""):
            return Answer(304, headers=answered)
        body = file.body
        if file.compressible:
            answered.append((b"vary", b"accept-encoding"))
            if b"gzip" in headers.get(b"accept-encoding", b""):
                answered.append((b"content-encoding", b"gzip"))
                body = await file.compressed()
        return Answer(200, body, file.media_type, answered)


def _page(path: str) -> str:
    return next(page for prefix, page in PAGES if path == prefix or path.startswith(f"{prefix}/"))


def _refusal(status: int, message: str, *headers: tuple[bytes, bytes]) -> Answer:
    return Answer(status, error_body(message, HttpErrorCode.NOT_FOUND), headers=headers)

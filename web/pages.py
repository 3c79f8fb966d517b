"""The built user interface: the app for every path of its own, GraphiQL, and their files."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

SECURITY_HEADERS = {
    # Mantine and Monaco write style elements of their own; scripts come from files of the build alone.
    "content-security-policy": (
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        "worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
}


class HashedFiles(StaticFiles):
    """Files whose names change with their content, so that a browser may keep them for good."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """A file with its lifetime."""
        response = await super().get_response(path, scope)
        response.headers["cache-control"] = "public, max-age=31536000, immutable"
        return response


def _html(path: Path) -> Response:
    if not path.is_file():
        return PlainTextResponse("The user interface is not built: run make ui.", 404)
    return FileResponse(path, headers={"cache-control": "no-cache", **SECURITY_HEADERS})


def pages(folder: Path) -> list[BaseRoute]:
    """The routes of the user interface: its files, GraphiQL, the portal, and the app for every other page."""

    async def graphiql(_request: Request) -> Response:
        return _html(folder / "graphiql.html")

    async def portal(_request: Request) -> Response:
        return _html(folder / "portal.html")

    async def app(request: Request) -> Response:
        wants_a_page = "text/html" in request.headers.get("accept", "") or request.url.path == "/"
        return _html(folder / "index.html") if wants_a_page else PlainTextResponse("There is nothing here.", 404)

    return [
        Mount("/assets", HashedFiles(directory=folder / "assets", check_dir=False)),
        Route("/graphiql", graphiql),
        Route("/portal", portal),
        Route("/portal/{path:path}", portal),
        Route("/{path:path}", app),
    ]

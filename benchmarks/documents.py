"""The documents that a server is sent: ours, or its own that ask for the same where it has a schema of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from benchmarks.queries import Query
from benchmarks.servers import Server


class Sent(Protocol):
    """Form of the requests to a server."""

    @property
    def own_schema(self) -> bool:
        """Whether its answers have another shape, and are compared by their values."""

    def request(self, query: Query, variables: Mapping[str, object]) -> tuple[str, Mapping[str, object]]:
        """The document and its variables."""


@dataclass(frozen=True)
class Documents:
    """Our own documents and variables."""

    own_schema: bool = False

    def request(self, query: Query, variables: Mapping[str, object]) -> tuple[str, Mapping[str, object]]:
        """The document and its variables."""
        return query.document(), variables


def our_documents(_server: Server, _shapes: Mapping[str, Any]) -> Documents:
    """Ours, for a server that has our schema."""
    return Documents()

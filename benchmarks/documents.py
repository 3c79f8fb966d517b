"""The documents that a server is sent: ours, or its own that ask for the same where it has a schema of its own."""

from collections.abc import Mapping
from dataclasses import dataclass

from benchmarks.contenders import Contender
from benchmarks.queries import Query
from benchmarks.rows import Rows
from benchmarks.servers import Server


@dataclass(frozen=True)
class Documents:
    """Our own documents and variables."""

    own_schema: bool = False

    def request(self, query: Query, variables: Mapping[str, object]) -> tuple[str, Mapping[str, object]]:
        """The document and its variables."""
        return query.document(), variables


def documents_of(_contender: Contender, _server: Server, _rows: Rows) -> Documents:
    """What a server is sent."""
    return Documents()

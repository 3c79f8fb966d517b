"""One server for all tests of a file; those that change something use records that no other one looks at."""

from collections.abc import Iterator

import pytest

from tests.running import Server, running_server


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server over the demo on SQLite."""
    with running_server(tmp_path_factory.mktemp("server") / "demo.db") as running:
        yield running

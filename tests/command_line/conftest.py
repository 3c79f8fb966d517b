"""The fixture of this folder: a database that nobody has migrated."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import PostgreSQLTemplate, postgresql_empty, sqlite_url


@pytest.fixture
def empty_url(database_kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database that nobody has migrated."""
    if database_kind == "sqlite":
        yield sqlite_url(tmp_path / "empty.db")
        return
    template: PostgreSQLTemplate = request.getfixturevalue("postgresql_template")
    with postgresql_empty(template) as url:
        yield url

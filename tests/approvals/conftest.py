"""The fixtures of this folder: every test starts from the small operator of `tests.factories.world`."""

from tests.factories.fixtures import database_url, execution, postgresql_world, sqlite_world, world

__all__ = ["database_url", "execution", "postgresql_world", "sqlite_world", "world"]

"""The fixtures of this folder: every test starts from the small operator of `tests.factories.world`."""

import pytest

from tests.factories.fixtures import database_url, execution, postgresql_world, sqlite_world, world
from tests.factories.world import World
from tests.isolation.sentinel import put_the_word

__all__ = ["database_url", "execution", "postgresql_world", "sqlite_world", "world"]


@pytest.fixture
async def marked(world: World) -> World:
    """The small operator, with the word in every value that is only for administrators."""
    await put_the_word(world)
    return world

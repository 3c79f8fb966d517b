"""The fixtures of this folder: every test starts from the small operator of `tests.factories.world`."""

import pytest

from tests.factories.fixtures import database_url, execution, postgresql_world, sqlite_world, world
from tests.factories.world import World
from tests.use_cases.audit.erasure import class_that_removes

__all__ = ["database_url", "execution", "postgresql_world", "sqlite_world", "world"]


@pytest.fixture
async def forgetting(world: World) -> tuple[World, str]:
    """The world, and a class of North's that removes personal data at once and asks for a birthday and a colour."""
    return world, await class_that_removes(world)

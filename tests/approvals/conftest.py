"""The fixtures of this folder: the small operator of `tests.factories.world`, and one under a policy."""

import pytest

from tests.approvals.asking import make_others, policy
from tests.factories.fixtures import database_url, execution, postgresql_world, sqlite_world, world
from tests.factories.world import World

__all__ = ["database_url", "execution", "postgresql_world", "sqlite_world", "under_a_policy", "world"]


@pytest.fixture
async def under_a_policy(world: World) -> None:
    """Changes of the self-care panel need approval."""
    await make_others()
    await policy(world.admin, panels=["WEB_SELF_CARE"])

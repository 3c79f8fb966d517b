"""The fixtures of this folder."""

from tests.builders.fixtures import execution, world

__all__ = ["execution", "world"]

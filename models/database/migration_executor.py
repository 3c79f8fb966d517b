"""Applying migrations without remaking every model for each of their steps.

Tortoise copies the state of the models before each step, and makes a class with its queries of every model of the copy:
three quarters of the time that a new database took. Few steps look at the models before them, so they are made then.
"""

from functools import cached_property

from tortoise.migrations.executor import MigrationExecutor
from tortoise.migrations.graph import MigrationKey
from tortoise.migrations.schema_generator.state import ModelState, State
from tortoise.migrations.schema_generator.state_apps import StateApps


class StateBefore(State):
    """The models as they are described before a step. Their classes are made when a step looks at them."""

    def __init__(self, models: dict[tuple[str, str], ModelState], after: StateApps) -> None:
        self.models = models
        self._after = after

    @cached_property
    def apps(self) -> StateApps:  # type: ignore[override]  # an attribute that is made late
        """The classes."""
        return self._after.clone(model_states=self.models)


class WorkingState(State):
    """The models as the steps change them."""

    def clone(self) -> State:
        """Copy the state before the next step."""
        return StateBefore({key: model.clone() for key, model in self.models.items()}, self.apps)


class Executor(MigrationExecutor):
    """Applies migrations to a working state."""

    async def _project_state(self, applied: set[MigrationKey], *, upto: MigrationKey | None = None) -> State:
        state = await super()._project_state(applied, upto=upto)
        return WorkingState(state.models, state.apps)

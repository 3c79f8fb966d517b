"""Applying migrations, each in one transaction, and without making every model again for each of their steps.

Tortoise copies the state of the models before each step, makes a class with its queries of every model of the copy, and
finishes all of them again after each step: nine tenths of the time that a new database took. What was applied before is
described only; of what follows, a step's models are made, and all models where a step looks at those before it.
"""

from tortoise.migrations.executor import MigrationExecutor, MigrationTarget
from tortoise.migrations.graph import MigrationKey
from tortoise.migrations.recorder import MigrationRecorder
from tortoise.migrations.schema_generator.state import ModelState, State
from tortoise.migrations.schema_generator.state_apps import StateApps
from tortoise.models import Model
from tortoise.transactions import in_transaction


class MigrationApps(StateApps):
    """The classes of the models, each of which is finished once."""

    def _build_initial_querysets(self) -> None:
        every = self.apps
        self.apps = {
            app: {name: model for name, model in models.items() if not model._meta.filters}
            for app, models in every.items()
        }
        try:
            super()._build_initial_querysets()
        finally:
            self.apps = every


class DescribedState(State):
    """The models as the steps describe them that were applied before. None of them is looked at."""

    def _reload(self, models_to_reload: set[tuple[str, str]]) -> None:
        """Make no classes."""


class AppsBefore(StateApps):
    """The classes of the models before a step, made when it looks at one."""

    def __init__(self, models: dict[tuple[str, str], ModelState], after: StateApps) -> None:
        super().__init__()
        self._models = models
        self._after = after

    def get_model(self, app_label: str, model_name: str | None = None) -> type[Model]:
        """Return the class of a model by the names of its app and its own, or both of them with a dot between."""
        if not self.apps:
            self.apps = self._after.clone(model_states=self._models).apps
        return super().get_model(app_label, model_name)


class WorkingState(State):
    """The models as the steps change them."""

    def clone(self) -> State:
        """Copy the state before the next step."""
        models = {key: model.clone() for key, model in self.models.items()}
        return State(models, AppsBefore(models, self.apps))


class Executor(MigrationExecutor):
    """Applies migrations to a working state."""

    async def apply_until(self, target: MigrationTarget) -> None:
        """Apply the migrations that are missing, as far as one of them.

        Tortoise records a migration when its transaction is over already: ended in between, the next time it would make
        its tables again, and fail at them for ever.
        """
        await self.loader.build_graph()
        await self.recorder.ensure_schema(self._schema_editor(atomic=False))
        applied = set(await self.recorder.applied_migrations())
        plan = self._migration_plan([target], applied, self.loader.graph)
        self._validate_plan_direction(plan, "forward")
        if not plan:
            return
        state = await self._project_state(applied)
        for step in plan:
            async with in_transaction(self.connection.connection_name) as transaction:
                editor = self._schema_editor()
                editor.client = transaction
                await step.migration.apply(state, schema_editor=editor)
                recorder = MigrationRecorder(transaction)
                await recorder.record_applied(step.migration.app_label, step.migration.name)

    async def _project_state(self, applied: set[MigrationKey], *, upto: MigrationKey | None = None) -> State:
        connections = {
            app: config.get("default_connection", "default") for app, config in self.loader.apps_config.items()
        }
        state = DescribedState({}, MigrationApps(connections))
        for key in self._full_plan():
            if key == upto:
                break
            if key in applied:
                migration = self.loader.graph.nodes[key]
                assert migration, key
                await migration.apply(state, dry_run=True)
        return WorkingState(state.models, state.apps.clone(model_states=state.models))

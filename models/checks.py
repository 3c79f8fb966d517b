"""A migration operation that puts the declared ranges and closed lists into the database as CHECK constraints.

Tortoise's CreateModel keeps a model's CHECK constraints in its state and leaves them out of CREATE TABLE. This
operation adds those of the named tables: on PostgreSQL by ALTER TABLE, on SQLite by making the (empty) table again.
"""

from tortoise.migrations.constraints import CheckConstraint
from tortoise.migrations.operations import TortoiseOperation
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_editor.sqlite import SqliteSchemaEditor
from tortoise.migrations.schema_generator.state import State


class AddDeclaredChecks(TortoiseOperation):
    """Add every CHECK constraint that the state knows of the tables of `models`, which hold no rows yet."""

    reversible = False

    def __init__(self, *models: str) -> None:
        self.models = models

    def describe(self) -> str:
        """What `migrate` prints."""
        return f"Add the declared checks of {', '.join(self.models)}"

    def state_forward(self, app_label: str, state: State) -> None:
        """Nothing: CreateModel put the constraints into the state."""

    async def database_forward(
        self,
        app_label: str,
        old_state: State,  # noqa: ARG002
        new_state: State,
        state_editor: BaseSchemaEditor | None = None,
    ) -> None:
        """Add the constraints."""
        if state_editor is None:
            return
        for name in self.models:
            model = new_state.apps.get_model(app_label, name)
            checks = [found for found in model._meta.constraints if isinstance(found, CheckConstraint)]
            if checks and isinstance(state_editor, SqliteSchemaEditor):
                await state_editor._remake_table(model)  # noqa: SLF001
            elif checks:
                for check in checks:
                    await state_editor.add_constraint(model, check)

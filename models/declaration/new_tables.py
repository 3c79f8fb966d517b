"""A migration operation that completes new tables: with the declared CHECK constraints, and with rows of a new panel.

Tortoise's CreateModel keeps a model's CHECK constraints in its state and leaves them out of CREATE TABLE. On SQLite
they are added by making the table again, which leaves out what is unique together. And a class has one row of each
panel, made with it: without one, a class from before a panel could neither be read, since its settings are never null,
nor saved.
"""

from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.migrations.operations import TortoiseOperation
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_editor.sqlite import SqliteSchemaEditor
from tortoise.migrations.schema_generator.state import State
from tortoise.models import Model


class CompleteTables(TortoiseOperation):
    """Add to the new, empty tables of `models` every CHECK that the state knows, then a panel's row for each class."""

    reversible = False

    def __init__(self, *models: str) -> None:
        self.models = models

    def describe(self) -> str:
        """Describe the operation for the output of `migrate`."""
        return f"Add the checks, and the rows of existing classes, of {', '.join(self.models)}"

    def state_forward(self, app_label: str, state: State) -> None:
        """Nothing: CreateModel put the constraints into the state, and rows are no part of it."""

    async def database_forward(
        self,
        app_label: str,
        old_state: State,  # noqa: ARG002
        new_state: State,
        state_editor: BaseSchemaEditor | None = None,
    ) -> None:
        """Add the constraints, on SQLite by making the table again; then the rows, with the database's defaults."""
        if state_editor is None:
            return
        for name in self.models:
            model = new_state.apps.get_model(app_label, name)
            checks = [constraint for constraint in model._meta.constraints if isinstance(constraint, CheckConstraint)]
            if checks and isinstance(state_editor, SqliteSchemaEditor):
                await state_editor._remake_table(model)  # noqa: SLF001
                for columns in model._meta.unique_together:
                    await state_editor.add_constraint(model, UniqueConstraint(fields=tuple(columns)))
            elif checks:
                for check in checks:
                    await state_editor.add_constraint(model, check)
            if is_panel_row(model):
                await state_editor.client.execute_query(
                    f'INSERT INTO "{model._meta.db_table}" (customer_class_id) SELECT id FROM customer_class'
                )


def is_panel_row(model: type[Model]) -> bool:
    """Whether a table has one row for each class, whose key is its own; the rows of a list come with a save."""
    return model._meta.pk_attr in {"customer_class", "customer_class_id"}

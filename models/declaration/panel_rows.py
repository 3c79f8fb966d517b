"""A migration operation that gives every class that is there already its row of a panel that is new.

A class has one row of each panel, made with it. Without this, classes from before a panel could neither be read, since
its settings are never null, nor saved. A new row has the defaults that the columns declare.
"""

from tortoise.migrations.operations import TortoiseOperation
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state import State


class AddPanelRows(TortoiseOperation):
    """Insert a row for each class into the tables of `models`, where it has none."""

    reversible = False

    def __init__(self, *models: str) -> None:
        self.models = models

    def describe(self) -> str:
        """What `migrate` prints."""
        return f"Give every class its row of {', '.join(self.models)}"

    def state_forward(self, app_label: str, state: State) -> None:
        """Nothing: rows are no part of a state."""

    async def database_forward(
        self,
        app_label: str,
        old_state: State,  # noqa: ARG002
        new_state: State,
        state_editor: BaseSchemaEditor | None = None,
    ) -> None:
        """Insert the rows; every other column has a default in the database."""
        if state_editor is None:
            return
        for name in self.models:
            table = new_state.apps.get_model(app_label, name)._meta.db_table
            await state_editor.client.execute_script(
                f'INSERT INTO "{table}" (customer_class_id) SELECT id FROM customer_class '
                f'WHERE id NOT IN (SELECT customer_class_id FROM "{table}")'
            )

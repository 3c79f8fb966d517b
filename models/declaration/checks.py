"""A migration operation that puts a declared limit, as a CHECK constraint, into a table that holds rows."""

import re

from tortoise.migrations.constraints import CheckConstraint
from tortoise.migrations.operations import AddConstraint, AlterField, TortoiseOperation
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_editor.sqlite import SqliteSchemaEditor
from tortoise.migrations.schema_generator.state import State


class AddCheck(TortoiseOperation):
    """Add one CHECK constraint to a table that holds rows.

    Tortoise makes a SQLite table again for it, which drops the indexes that it doesn't know, and fails where others
    refer to the table. SQLite describes another way for a constraint that the rows keep to: to write it into the
    table's text (https://www.sqlite.org/lang_altertable.html).
    """

    reversible = False

    def __init__(self, model: str, name: str, check: str) -> None:
        self.model = model
        self.name = name
        self.check = check

    def describe(self) -> str:
        """Describe the operation for the output of `migrate`."""
        return f"Add the check {self.name}"

    def state_forward(self, app_label: str, state: State) -> None:
        """Keep the constraint in the state, as the models have it."""
        AddConstraint(self.model, CheckConstraint(check=self.check, name=self.name)).state_forward(app_label, state)

    async def database_forward(
        self,
        app_label: str,
        old_state: State,  # noqa: ARG002
        new_state: State,
        state_editor: BaseSchemaEditor | None = None,
    ) -> None:
        """Add the constraint. Raises ValueError where a row violates it."""
        if state_editor is None:
            return
        model = new_state.apps.get_model(app_label, self.model)
        constraint = CheckConstraint(check=self.check, name=self.name)
        if not isinstance(state_editor, SqliteSchemaEditor):
            await state_editor.add_constraint(model, constraint)
            return
        run, table = state_editor.client.execute_query, model._meta.db_table
        _, against = await run(f'SELECT 1 FROM "{table}" WHERE NOT ({self.check}) LIMIT 1')
        if against:
            raise ValueError(f"a row of {table} violates {self.check}")
        _, ((text,),) = await run("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", [table])
        _, ((version,),) = await run("PRAGMA schema_version")
        columns, end, comment = re.sub(r"\s*$", "", text).rpartition(")") if "/*" not in text else _parted(text)
        await run("PRAGMA writable_schema = ON")
        await run(
            "UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?",
            [f'{columns}, CONSTRAINT "{self.name}" CHECK ({self.check}){end}{comment}', table],
        )
        await run(f"PRAGMA schema_version = {int(version) + 1}")
        await run("PRAGMA writable_schema = OFF")


class LengthenText(AlterField):
    """Let a column hold longer texts. On SQLite nothing has to be done, where no length is looked at.

    Tortoise would make a SQLite table again for it, with no index or trigger but its own.
    """

    async def database_forward(
        self,
        app_label: str,
        old_state: State,
        new_state: State,
        state_editor: BaseSchemaEditor | None = None,
    ) -> None:
        """Alter the column on PostgreSQL."""
        if not isinstance(state_editor, SqliteSchemaEditor):
            await super().database_forward(app_label, old_state, new_state, state_editor)


def _parted(text: str) -> tuple[str, str, str]:
    """A table's text up to its last parenthesis, that, and the comment behind it."""
    match = re.fullmatch(r"(.*)(\))(\s*/\*.*\*/\s*)", text, re.DOTALL)
    if match is None:
        raise ValueError(f"not a table's text: {text[-80:]}")
    return match[1], match[2], match[3]

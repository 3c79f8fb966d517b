"""Names and codes of which no two records have the same (R-1)."""

from dataclasses import dataclass

from models.database.work_rows import rows_of
from models.declaration.texts import name_key
from models.sentence import Word, sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.drafts.values import Values
from resolvers.errors import UserError, UserErrorCode, ValidationError, camel, input_path
from resolvers.reading.dialect import dialect, key_parameter, parameter


@dataclass(frozen=True)
class UniqueValue:
    """The rule that no other record has this one's value; what stays as it is was free when it was given.

    Args:
        root: the part with the column: the record's own row.
        record: what people call the record.
        column: the column.
        within: columns within whose values it is unique, such as the owner.
        key: for a name, the column with its folded form, by which names are compared.
    """

    root: Panel
    record: Word
    column: str
    within: tuple[str, ...] = ()
    key: str | None = None

    async def __call__(self, draft: Draft) -> list[UserError]:
        """The error where another record has the value."""
        column, row = self.column, draft.row
        kept = not draft.is_new and all(draft.row_before[name] == row[name] for name in (column, *self.within))
        if kept or not row[column]:
            return []
        same = {self.key or column: name_key(row[column]) if self.key else row[column]}
        same |= {self.root.attribute(name): row[name] for name in self.within}
        if not await rows_of(*self._others(same, draft.key or 0)):
            return []
        field = Word(camel(column), column.replace("_", " "))
        message = sentence("Another {record} has this {field}.", record=self.record, field=field)
        code = UserErrorCode.NAME_TAKEN if self.key else UserErrorCode.CODE_TAKEN
        return [ValidationError(code, message, input_path(column), actual=str(row[column]))]

    def _others(self, same: Values, key: int) -> tuple[str, list[object]]:
        """The statement that finds another record with the same values."""
        meta, database = self.root.model._meta, dialect()
        values: list[object] = [key]
        conditions = [f"id <> {key_parameter(database, parameter(database, 1))}"]
        for name, value in same.items():
            if value is not None:
                values.append(value)
            condition = "IS NULL" if value is None else f"= {parameter(database, len(values))}"
            conditions.append(f'"{meta.fields_db_projection[name]}" {condition}')
        return f'SELECT 1 FROM "{meta.db_table}" WHERE {" AND ".join(conditions)} LIMIT 1', values

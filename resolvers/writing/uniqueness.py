"""Names and codes that another record has already (R-1)."""

from models.declaration.texts import name_key
from models.sentence import Word, sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.record import Record
from resolvers.errors import UserError, UserErrorCode, ValidationError, camel, input_path


async def taken(record: Record, draft: Draft) -> list[UserError]:
    """What another record has of what this one gives itself; what stays as it is was free when it was given."""
    model, row = record.entity().model, draft.row
    wanted: dict[tuple[str, ...], dict[str, object]] = {(one,): {one: row[one]} for one in record.unique if row[one]}
    key = f"{record.label}_key"
    if row.get(record.label) and key in model._meta.fields_map:
        within = (*((record.owner,) if record.owner else ()), *record.unique_within)
        scope = {record.root.attribute(one): row[one] for one in within}
        wanted = {(record.label, *within): {key: name_key(row[record.label]), **scope}, **wanted}
    errors: list[UserError] = []
    for columns, same in wanted.items():
        if not draft.is_new and all(draft.row_before[one] == row[one] for one in columns):
            continue
        if await model.filter(**same).exclude(id=draft.key or 0).exists():
            column = columns[0]
            code = UserErrorCode.NAME_TAKEN if column == record.label else UserErrorCode.CODE_TAKEN
            message = sentence(
                "Another {record} has this {field}.",
                record=record.word,
                field=Word(camel(column), column.replace("_", " ")),
            )
            errors.append(ValidationError(code, message, input_path(column), actual=str(row[column])))
    return errors

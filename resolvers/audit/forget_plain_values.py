"""Values of a field in the log from before it was marked as personal: the mark takes it out (R-35, R-40).

A personal value never gets into the log, which masked readers see and in which nobody is told of reading it. So what
was logged while the field was an ordinary one goes as in an erasure: who changed which property when stays.
"""

from functools import cache
from typing import Final

from models.database.work_rows import present_connection
from resolvers.audit.log import MASKED
from resolvers.reading.dialect import dialect, parameter
from resolvers.reading.global_id import encode


@cache
def _statements(database: str) -> tuple[str, str]:
    """Deleting the kept answers that show such values, and blanking the rows of the log: given panel, field, text."""
    panel, field, text = (parameter(database, number) for number in (1, 2, 3))
    columns = "SELECT id, entity_type, entity_id FROM audit_record WHERE"
    plain = f"entity_type IN ('Customer', 'Account') AND salt IS NOT NULL AND COALESCE(after, before) <> '{MASKED}'"
    # As the indexes audit_record_field_changed and audit_record_field_given have it.
    matches = (
        f"{columns} panel = {panel} AND property = 'value' AND {plain} UNION ALL "
        f"{columns} property = {field} AND panel = 'customFields' AND {plain}"
    )
    answers = (
        "DELETE FROM idempotency_record WHERE id IN (SELECT a.answer_id FROM answered_record a "
        f"JOIN ({matches}) f ON a.entity_type = f.entity_type AND a.entity_id = f.entity_id) AND answer LIKE {text}"
    )
    rows = (
        "UPDATE audit_record SET salt = NULL, entity_name = '', before = NULL, after = NULL, reason = '' "
        f"WHERE id IN (SELECT id FROM ({matches}) f)"
    )
    return answers, rows


async def forget_plain_values(key: int) -> None:
    """Remove a field's values from the log and from answers stored for retries, when the field becomes personal."""
    answers, rows = _statements(dialect())
    field: Final = encode("CustomFieldDefinition", key)
    where, connection = [f"customFields.{field}", field], present_connection()
    await connection.execute_query(answers, [*where, f'%"{field}"%'])
    await connection.execute_query(rows, where)

"""Values that older releases logged of fields that are personal by now: `migrate` removes them (R-35, R-40)."""

import json

from models.choices.audit import AuditAction
from models.database.connection import close, connect, migrate
from resolvers.audit.log import MASKED, Audited, AuditedChange, append_audit
from resolvers.audit.verify_audit import BrokenLink, verify
from resolvers.errors import FieldChange
from tests.factories.world import ADMIN
from tests.values.test_older_rows import field, rows, run

PERSONAL, ORDINARY = "CustomFieldDefinition:1", "CustomFieldDefinition:11"
LOGGED = (
    ("Customer", ("customFields", PERSONAL), None, '{"value":"first"}'),
    ("Customer", ("customFields", PERSONAL, "value"), '"first"', None),
    ("Account", ("customFields", PERSONAL, "value"), MASKED, '"second"'),
    ("Customer", ("customFields", PERSONAL, "value"), MASKED, MASKED),
    ("Customer", ("customFields", ORDINARY, "value"), '"first"', '"second"'),
    ("CustomerClass", ("customFields", PERSONAL, "enabled"), "false", "true"),
)


async def test_plain_values_of_personal_fields_go_and_all_else_stays(older: str) -> None:
    await migrate(older, "0005_answered_records")
    await run(
        older,
        field(1, "TEXT", ""),
        field(11, "TEXT", ""),
        "UPDATE custom_field_definition SET contains_personal_data = (id = 1)",
    )
    await connect(older)
    for number, (entity, path, before, after) in enumerate(LOGGED, 1):
        changes = [AuditedChange(FieldChange(path, before, after))]
        await append_audit(ADMIN, [(AuditAction.UPDATE, Audited(entity, number, "Ann", 2), changes)], "why")
    await close()
    for number, key in enumerate((PERSONAL, ORDINARY, PERSONAL), 1):
        answer = json.dumps({"changes": [{"path": ["customFields", key]}]})
        values = f"{number}, 1, 'k{number}', 'customer_save', '', '{answer}', '2026-03-01 00:00:00+00:00'"
        columns = "id, user_id, key, mutation, input_hash, answer, created_at"
        await run(older, f"INSERT INTO idempotency_record ({columns}) VALUES ({values})")  # noqa: S608
        about = f"{number}, {number}, 'Customer', {1 if number < 3 else 4}"
        await run(older, f"INSERT INTO answered_record (id, answer_id, entity_type, entity_id) VALUES ({about})")  # noqa: S608

    await migrate(older)

    blank = (None, "", None, None, "")
    entries = await rows(older, "SELECT salt, entity_name, before, after, reason FROM audit_record ORDER BY id")
    assert [entry == blank for entry in entries] == [True, True, True, False, False, False]
    assert [entry[1:] for entry in entries[3:]] == [("Ann", before, after, "why") for _, _, before, after in LOGGED[3:]]
    assert await rows(older, "SELECT id FROM idempotency_record ORDER BY id") == [(2,), (3,)]
    await connect(older)
    broken = [result async for result in verify() if isinstance(result, BrokenLink)]
    await close()
    assert broken == []

"""Answers that were kept by an older release: an erasure finds them as it finds new ones (R-35)."""

from models.database.connection import migrate
from tests.values.test_older_rows import rows, run

ANSWERS = (
    '{"record":{"entity":"Customer","key":7},"changes":[],"results":[]}',
    '{"record":null,"results":[{"id":"Account:9","record":null},{"id":"x","record":{"entity":"Account","key":10}}]}',
    '{"record":{"entity":"CustomerClass","key":7},"user_errors":[{"current":{"entity":"Customer","key":8}}]}',
)


async def test_the_answers_that_are_there_are_known_by_whom_they_tell_of(older: str) -> None:
    await migrate(older, "0004_list_entries")
    columns = "id, user_id, key, mutation, input_hash, answer, created_at"
    for number, answer in enumerate(ANSWERS, 1):
        values = f"{number}, 1, 'k{number}', 'customer_save', '', '{answer}', '2026-03-01 00:00:00+00:00'"
        await run(older, f"INSERT INTO idempotency_record ({columns}) VALUES ({values})")  # noqa: S608

    await migrate(older)

    statement = "SELECT answer_id, entity_type, entity_id FROM answered_record ORDER BY id"
    answered = [(1, "Customer", 7), (2, "Account", 9), (2, "Account", 10), (3, "Customer", 8)]
    assert await rows(older, statement) == answered

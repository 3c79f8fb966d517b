"""The answers that are kept for retries, each with the customers and accounts that it tells of.

By these an erasure finds the answers that go, however many are kept (R-35): it holds the write lock meanwhile.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import cache

import orjson

from models.audit.kept_answers import AnsweredRecord, IdempotencyRecord
from models.database.by_key import delete_some
from models.database.inserting import insert_all
from models.database.work_rows import present_connection
from models.declaration.declaration import Kind
from resolvers import clock
from resolvers.audit.log import ERASABLE
from resolvers.reading.dialect import dialect, list_value, one_of, parameter
from resolvers.reading.global_id import split

ANSWER_RETENTION = timedelta(days=30)


def answered_records(value: object) -> Iterator[tuple[str, int]]:
    """The kinds and keys of the customers and accounts in an answer as it is kept: references, and ids of items."""
    match value:
        case {"entity": str() as entity, "key": int() as key}:
            if entity in ERASABLE:
                yield entity, key
        case dict():
            named = split(value["id"]) if isinstance(value.get("id"), str) else None
            if named and named[0] in ERASABLE:
                yield named
            for inner in value.values():
                yield from answered_records(inner)
        case list():
            for inner in value:
                yield from answered_records(inner)


async def earlier_answer(user_id: int, key: str) -> IdempotencyRecord | None:
    """The answer to a user under a key."""
    return await IdempotencyRecord.get_or_none(user_id=user_id, key=key, created_at__gte=clock.now() - ANSWER_RETENTION)


async def keep_answer(user_id: int, key: str, mutation: str, input_hash: str, answer: str) -> None:
    """Keep an answer for a while, in the transaction of what it tells of; some of what is older goes."""
    now = clock.now()
    older = IdempotencyRecord.filter(created_at__lt=now - ANSWER_RETENTION)
    await older.filter(user_id=user_id, key=key).delete()
    await delete_some(older.order_by("created_at"))
    kept = await IdempotencyRecord.create(
        user_id=user_id, key=key, mutation=mutation, input_hash=input_hash, answer=answer, created_at=now
    )
    about = sorted(set(answered_records(orjson.loads(answer))))
    await insert_all(
        [AnsweredRecord(answer_id=kept.id, entity_type=entity, entity_id=number) for entity, number in about]
    )


@cache
def _forget(database: str) -> str:
    keys = one_of(database, "entity_id", parameter(database, 2), Kind.LINK)
    about = f"entity_type = {parameter(database, 1)} AND {keys}"
    return f"DELETE FROM idempotency_record WHERE id IN (SELECT answer_id FROM answered_record WHERE {about})"


async def forget_answers(customer: int, accounts: Sequence[int]) -> None:
    """Delete the answers that tell of a customer or of its accounts."""
    database, connection = dialect(), present_connection()
    for entity, keys in (("Customer", [customer]), ("Account", accounts)):
        if keys:
            await connection.execute_query(_forget(database), [entity, list_value(keys)])

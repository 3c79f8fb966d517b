"""Rows that are past their time go some at a time: whatever has come together, a write has its end."""

from datetime import UTC, datetime, timedelta

from models.audit.kept_answers import AnsweredRecord, IdempotencyRecord
from models.database.by_key import MOST_DELETED
from models.records.user import Session, User
from resolvers.identity.credentials import open_session
from tests.factories.client import errors
from tests.factories.world import World

OLD = datetime(2020, 1, 1, tzinfo=UTC)
COUNT = 2 * MOST_DELETED + 50


async def test_answers_that_are_too_old_go_some_with_each_write(world: World) -> None:
    """The oldest ones first, each with what it told of."""
    await IdempotencyRecord.bulk_create(
        IdempotencyRecord(
            id=1000 + number,
            user_id=9,
            key=f"{number}",
            mutation="customerSave",
            input_hash="x",
            answer="{}",
            created_at=OLD - timedelta(minutes=number),
        )
        for number in range(1, COUNT + 1)
    )
    await AnsweredRecord.bulk_create(
        AnsweredRecord(answer_id=1000 + number, entity_type="Customer", entity_id=one)
        for number in range(1, COUNT + 1)
        for one in (1, 2)
    )

    left = []
    for number in range(4):
        input = {"id": world.private, "expectedVersion": number + 1, "description": f"{number}"}
        await world.admin.done("customerClassSave", {**input, "idempotencyKey": f"new {number}"})
        old = await IdempotencyRecord.filter(user_id=9).order_by("id").values_list("id", flat=True)
        assert await AnsweredRecord.all().count() == 2 * len(old)
        left.append((len(old), int(str(old[-1])) - 1000 if old else 0))

    assert left == [(COUNT - MOST_DELETED, COUNT - MOST_DELETED), (50, 50), (0, 0), (0, 0)]
    assert await IdempotencyRecord.filter(user_id=1).count() == 4


async def test_a_key_is_used_again_however_many_older_answers_there_are(world: World) -> None:
    """Boundary of 30 days: the key's own row goes first."""
    input = {"id": world.private, "expectedVersion": 1, "description": "new", "idempotencyKey": "monthly"}
    ages = [(number, 9, f"{number}", OLD) for number in range(1, COUNT + 1)]
    for id, user, key, at in [*ages, (COUNT + 1, 1, "monthly", datetime.now(UTC) - timedelta(days=31))]:
        await IdempotencyRecord.create(
            id=1000 + id, user_id=user, key=key, mutation="customerSave", input_hash="x", answer="{}", created_at=at
        )

    payload = await world.admin.write("customerClassSave", input)

    assert (errors(payload), payload["replayed"]) == ([], False)


async def test_sessions_that_have_ended_go_some_with_each_sign_in(world: World) -> None:
    await Session.bulk_create(
        Session(secret_hash=f"{number}", user_id=2, created_at=OLD, expires_at=OLD) for number in range(COUNT)
    )
    user = await User.get(id=world.admin.actor.user_id)

    left = []
    for _ in range(4):
        assert await open_session(user, 1)
        left.append(await Session.filter(user_id=2).count())

    assert left == [COUNT - MOST_DELETED, 50, 0, 0]
    assert await Session.filter(user_id=1).count() == 4

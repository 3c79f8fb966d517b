"""The answers that were given under an idempotency key, so that a retry gets the first answer again."""

from typing import Final

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.models import Model

LONGEST_IDEMPOTENCY_KEY: Final = 128


class IdempotencyRecord(Model):
    """One answered write: what was asked (as a hash), and what was answered (as JSON)."""

    id = fields.BigIntField(primary_key=True)
    user_id = fields.IntField()
    key = fields.CharField(max_length=LONGEST_IDEMPOTENCY_KEY)
    mutation = fields.CharField(max_length=64)
    input_hash = fields.CharField(max_length=64)
    answer = fields.TextField()
    created_at = fields.DatetimeField()

    class Meta:
        table = "idempotency_record"
        unique_together = (("user_id", "key"),)


class AnsweredRecord(Model):
    """A customer or an account that an answer tells of, by which the answer is found when that is erased (R-35)."""

    id = fields.BigIntField(primary_key=True)
    answer: fields.ForeignKeyRelation[IdempotencyRecord] = fields.ForeignKeyField(
        "models.IdempotencyRecord", related_name=False, on_delete=OnDelete.CASCADE
    )
    entity_type = fields.CharField(max_length=16)
    entity_id = fields.BigIntField()

    class Meta:
        table = "answered_record"

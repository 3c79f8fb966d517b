"""Who changed what: one row for each changed property, chained by hash, never updated and never deleted."""

from typing import Final

from tortoise import fields
from tortoise.models import Model

from models.choices.audit import AuditAction
from models.declaration.access import ADMINISTRATOR_READS, READ_ONLY
from models.declaration.columns import bounded, choice, integer, moment, optional_text, text
from models.declaration.declaration import LONGEST_NAME

LONGEST_REASON: Final = 1000

LONGEST_VALUE: Final = 500_000
"""Characters of a value as JSON: the longest text that there is, each of whose characters may be escaped."""


@bounded()
class AuditRecord(Model):
    """One changed property of one save.

    The number runs without a gap and each hash covers the row before, so that an edit, a deletion or a swap shows.
    Neither entity nor user is a foreign key: the record outlives what it tells of. `for_administrators` marks the
    change of a property that only administrators may read, so that a reseller's history doesn't betray it.

    What can be personal (the record's name, the values, the reason) is covered by the `seal`, and the hash covers that:
    so it can be removed with a customer's personal data (R-35), and the chain still holds. The `salt` goes with it,
    without which nobody can try out what the seal was made of.
    """

    id = fields.BigIntField(primary_key=True)
    at = moment("When the change was made.", access=READ_ONLY)
    user_id = fields.IntField(null=True)
    user_name = text("Who made the change.", maximum_length=LONGEST_NAME, access=READ_ONLY)
    realm = text("The side that made the change: ADMIN, RESELLER or SYSTEM.", maximum_length=16, access=READ_ONLY)
    reseller_id = fields.IntField(null=True)
    address = text("The network address that the change came from.", maximum_length=64, access=ADMINISTRATOR_READS)
    action = choice("What was done.", AuditAction, default=AuditAction.UPDATE, access=READ_ONLY)
    entity_type = text(
        "The kind of record that was changed, such as CustomerClass.", maximum_length=40, access=READ_ONLY
    )
    entity_id = fields.BigIntField()
    entity_name = text("The record's name at that time.", maximum_length=LONGEST_NAME, access=READ_ONLY)
    entity_version = integer(
        "The record's version after the change.", minimum=0, maximum=2**31 - 1, default=1, access=READ_ONLY
    )
    panel = text("The panel of the changed property, such as invoicing.", maximum_length=64, access=READ_ONLY)
    property = text("The changed property, such as netValue.", maximum_length=LONGEST_NAME, access=READ_ONLY)
    before = optional_text(
        "The value before, as JSON; null where there was none.", maximum_length=LONGEST_VALUE, access=READ_ONLY
    )
    after = optional_text(
        "The value after, as JSON; null where there is none.", maximum_length=LONGEST_VALUE, access=READ_ONLY
    )
    reason = text("The reason that was given with the save.", maximum_length=LONGEST_REASON, access=READ_ONLY)
    request_id = text("The id of the request; the same for all rows of one save.", maximum_length=64, access=READ_ONLY)
    for_administrators = fields.BooleanField(db_default=False)
    salt = fields.CharField(max_length=32, null=True)
    seal = fields.CharField(max_length=64, db_default="")
    hash = fields.CharField(max_length=64)

    class Meta:
        table = "audit_record"


class AuditHead(Model):
    """The end of the audit chain: the last number and its hash, so that a cut-off tail shows too. One row."""

    id = fields.IntField(primary_key=True)
    last_id = fields.BigIntField()
    hash = fields.CharField(max_length=64)

    class Meta:
        table = "audit_head"

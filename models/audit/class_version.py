"""The versions of customer classes: what each was after every write that moved its version.

A version keeps the panels that its write changed. What a class was is put together from the latest kept form of each
panel, so a save keeps no more than what it changed, and ten versions take little more room than one.
"""

from tortoise import fields
from tortoise.models import Model

from models.audit.log import LONGEST_REASON
from models.choices.audit import AuditAction
from models.declaration.access import READ_ONLY
from models.declaration.columns import bounded, choice, integer, moment, text
from models.declaration.declaration import LONGEST_NAME


@bounded()
class CustomerClassVersion(Model):
    """One version of a class: who made it, when, why and by which kind of write.

    The class is no foreign key: its versions outlive it.
    """

    id = fields.BigIntField(primary_key=True)
    customer_class_id = fields.IntField()
    version = integer("The version of the class.", minimum=1, maximum=2**31 - 1, default=1, access=READ_ONLY)
    at = moment("When the version was made.", access=READ_ONLY)
    user_name = text("Who made the version.", maximum_length=LONGEST_NAME, access=READ_ONLY)
    realm = text("Whose side made the version: ADMIN, RESELLER or SYSTEM.", maximum_length=16, access=READ_ONLY)
    action = choice("The kind of write.", AuditAction, default=AuditAction.UPDATE, access=READ_ONLY)
    reason = text("The reason that was given with the write.", maximum_length=LONGEST_REASON, access=READ_ONLY)

    class Meta:
        table = "class_version"
        unique_together = (("customer_class_id", "version"),)


class CustomerClassVersionPart(Model):
    """A panel as a version left it: its values by column, or the rows of its list, as JSON."""

    id = fields.BigIntField(primary_key=True)
    customer_class_id = fields.IntField()
    part = fields.CharField(max_length=64)
    version = fields.IntField()
    state = fields.TextField()

    class Meta:
        table = "class_version_part"
        unique_together = (("customer_class_id", "part", "version"),)

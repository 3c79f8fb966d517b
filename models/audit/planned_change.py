"""Changes of customer classes that are planned: a save's input, when it is applied, and what has become of it."""

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.models import Model

from models.audit.log import LONGEST_REASON, LONGEST_VALUE
from models.choices.planned_change import PlannedChangeState
from models.declaration.access import ADMINISTRATOR_READS, READ_ONLY
from models.declaration.columns import (
    boolean,
    bounded,
    choice,
    integer,
    moment,
    optional_integer,
    optional_moment,
    optional_text,
    text,
    text_list,
    version_number,
)
from models.declaration.declaration import LONGEST_NAME

LARGEST = 2**31 - 1


@bounded()
class PlannedChange(Model):
    """A change of one class that is applied at an instant, as whoever planned it.

    The class and the user are no foreign keys: what was planned outlives both. `input` is the save's input as JSON.
    """

    id = fields.IntField(primary_key=True)
    customer_class_id = fields.IntField()
    together = text("An id shared by all changes that one write planned.", maximum_length=32, access=READ_ONLY)
    apply_at = moment("When it is applied.", access=READ_ONLY)
    state = choice("What has become of it.", PlannedChangeState, default=PlannedChangeState.PLANNED, access=READ_ONLY)
    planned_at = moment("When it was planned, or last changed.", access=READ_ONLY)
    user_id = fields.IntField()
    user_name = text("Who planned it.", maximum_length=LONGEST_NAME, access=READ_ONLY)
    realm = text("The side that planned it: ADMIN or RESELLER.", maximum_length=16, access=READ_ONLY)
    reseller_id = fields.IntField(null=True)
    reason = text(
        "The reason that was given; kept in the log when it is applied.",
        maximum_length=LONGEST_REASON,
        access=READ_ONLY,
    )
    class_version = integer(
        "The version of the class that the plan is based on.", minimum=1, maximum=LARGEST, default=1, access=READ_ONLY
    )
    settled_at = optional_moment("When it was applied, has failed or was cancelled.", access=READ_ONLY)
    applied_version = optional_integer(
        "The version of the class once it was applied.", minimum=1, maximum=LARGEST, access=READ_ONLY
    )
    approved_by = text(
        "Which other administrator approved it; empty where it needed no approval.",
        maximum_length=LONGEST_NAME,
        access=ADMINISTRATOR_READS,
    )
    without_approval = boolean(
        "Whether it is applied though it needs approval and has none.", default=False, access=ADMINISTRATOR_READS
    )
    version = version_number()
    input = fields.TextField()
    approval_request_id = fields.IntField(null=True)

    class Meta:
        table = "planned_change"


@bounded()
class PlannedProperty(Model):
    """A property that a planned change sets. `base` is its value in the class when it was planned, as JSON."""

    id = fields.BigIntField(primary_key=True)
    planned_change: fields.ForeignKeyRelation[PlannedChange] = fields.ForeignKeyField(
        "models.PlannedChange", related_name=False, on_delete=OnDelete.CASCADE
    )
    path = text_list("The property's path on the class.", maximum_length=10, access=READ_ONLY)
    before = optional_text(
        "The value that it would have then, as JSON; null where there is none.",
        maximum_length=LONGEST_VALUE,
        access=READ_ONLY,
    )
    after = optional_text(
        "The value that it is given, as JSON; null where there is none.", maximum_length=LONGEST_VALUE, access=READ_ONLY
    )
    base = fields.TextField(null=True)

    class Meta:
        table = "planned_property"


@bounded()
class PlannedChangeRefusal(Model):
    """Why a planned change has failed: what a save would have answered as a user error."""

    id = fields.BigIntField(primary_key=True)
    planned_change: fields.ForeignKeyRelation[PlannedChange] = fields.ForeignKeyField(
        "models.PlannedChange", related_name=False, on_delete=OnDelete.CASCADE
    )
    code = text("The reason, as a code of user errors.", maximum_length=40, access=READ_ONLY)
    message = text("The reason, as a sentence for people.", maximum_length=4000, access=READ_ONLY)
    template = text("The message with the names of its values in braces.", maximum_length=2000, access=READ_ONLY)
    values = text_list("The values in the order of their names.", maximum_length=20, access=READ_ONLY)
    path = text_list(
        "The path of the input value, or of the property on the class.", maximum_length=20, access=READ_ONLY
    )
    planned = optional_text(
        "The value that was planned, as JSON, where it is a conflict.", maximum_length=LONGEST_VALUE, access=READ_ONLY
    )
    present = optional_text(
        "The value that it has in place of the expected one, as JSON, where it is a conflict.",
        maximum_length=LONGEST_VALUE,
        access=READ_ONLY,
    )

    class Meta:
        table = "planned_change_refusal"

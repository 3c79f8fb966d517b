"""Approvals: the operator's policy, and writes that are kept until a second administrator has decided on them."""

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.models import Model

from models.audit.log import LONGEST_REASON, LONGEST_VALUE
from models.choices.approval import ApprovalDecisionKind, ApprovalState
from models.declaration.access import ADMINISTRATOR_ONLY, ADMINISTRATOR_READS
from models.declaration.columns import (
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
class ApprovalPolicy(Model):
    """Which changes of classes need a second administrator. There is one row, and none of them do while it is blank."""

    id = fields.IntField(primary_key=True)
    panels = text_list(
        "The panels whose changes need a second administrator.", maximum_length=100, access=ADMINISTRATOR_ONLY
    )
    customers_above = optional_integer(
        "Every change of classes with more customers than this, those of all classes of one write together, and "
        "assigning more of them than this to another class at once, needs a second administrator; null for none.",
        minimum=0,
        maximum=LARGEST,
        access=ADMINISTRATOR_ONLY,
    )
    updated_at = optional_moment("When it was last changed; null where it never was.", access=ADMINISTRATOR_READS)
    updated_by = text("Who last changed it.", maximum_length=LONGEST_NAME, access=ADMINISTRATOR_READS)
    version = version_number()

    class Meta:
        table = "approval_policy"


@bounded()
class ApprovalRequest(Model):
    """A write that waits for a second administrator: of a class, or of the policy itself, which has no class.

    Neither class nor user is a foreign key: a request outlives both. `input` is the write's input as JSON. That it is
    void is written nowhere: it follows from the version of what it is based on.
    """

    id = fields.IntField(primary_key=True)
    customer_class_id = fields.IntField(null=True)
    write = text(
        "The write that is asked for, such as customerClassSave.", maximum_length=64, access=ADMINISTRATOR_READS
    )
    state = choice("What has become of it.", ApprovalState, default=ApprovalState.IN_REVIEW, access=ADMINISTRATOR_READS)
    asked_at = moment("When it was asked for.", access=ADMINISTRATOR_READS)
    user_id = fields.IntField()
    user_name = text("Who asked for it.", maximum_length=LONGEST_NAME, access=ADMINISTRATOR_READS)
    reason = text(
        "Why it is asked for; kept in the log when it is applied.",
        maximum_length=LONGEST_REASON,
        access=ADMINISTRATOR_READS,
    )
    apply_at = optional_moment("When it is applied once it is approved; null for at once.", access=ADMINISTRATOR_READS)
    base_version = integer(
        "The version of the class, or of the policy, that the request is based on.",
        minimum=1,
        maximum=LARGEST,
        default=1,
        access=ADMINISTRATOR_READS,
    )
    affected_customers = integer(
        "How many customers it touched when it was asked for: those on the class, or those to be assigned to it.",
        minimum=0,
        maximum=LARGEST,
        default=0,
        access=ADMINISTRATOR_READS,
    )
    version = version_number()
    input = fields.TextField()

    class Meta:
        table = "approval_request"


@bounded()
class RequestedProperty(Model):
    """A property that a request would change."""

    id = fields.BigIntField(primary_key=True)
    approval_request: fields.ForeignKeyRelation[ApprovalRequest] = fields.ForeignKeyField(
        "models.ApprovalRequest", related_name=False, on_delete=OnDelete.CASCADE
    )
    path = text_list("The property's path on the record.", maximum_length=10, access=ADMINISTRATOR_READS)
    before = optional_text(
        "The value before, as JSON; null where there was none.",
        maximum_length=LONGEST_VALUE,
        access=ADMINISTRATOR_READS,
    )
    after = optional_text(
        "The value after, as JSON; null where there is none.", maximum_length=LONGEST_VALUE, access=ADMINISTRATOR_READS
    )

    class Meta:
        table = "requested_property"


@bounded()
class ApprovalDecision(Model):
    """A decision on a request: by whom, when, and with which comment."""

    id = fields.BigIntField(primary_key=True)
    approval_request: fields.ForeignKeyRelation[ApprovalRequest] = fields.ForeignKeyField(
        "models.ApprovalRequest", related_name=False, on_delete=OnDelete.CASCADE
    )
    at = moment("When it was decided.", access=ADMINISTRATOR_READS)
    user_id = fields.IntField()
    user_name = text("Who decided.", maximum_length=LONGEST_NAME, access=ADMINISTRATOR_READS)
    decision = choice(
        "What was decided.", ApprovalDecisionKind, default=ApprovalDecisionKind.APPROVE, access=ADMINISTRATOR_READS
    )
    comment = text("The comment on the decision.", maximum_length=LONGEST_REASON, access=ADMINISTRATOR_READS)

    class Meta:
        table = "approval_decision"

"""Fraud traffic profiles: how they are read and saved, and what makes one active (domain 7.2)."""

from collections.abc import Iterable
from typing import Final

from models.choices.fraud_protection import ProfileStatus
from models.declaration.declaration import Kind
from models.records.fraud_traffic_profile import FraudTrafficProfile, UsageThreshold
from models.sentence import Sentence, Word, sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.drafts.record import Record
from resolvers.drafts.reliance import Loss, Reliance
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.reading.entity import Expression, Group, Scope, declared_columns, filter_of
from resolvers.records.named_entity import named_entity
from resolvers.rules.fraud_traffic_profile import status_of

_COLUMNS: Final = declared_columns(FraudTrafficProfile)

_OF_PLAN: Final = ("check_remaining_funds", "send_warning", "warning_threshold_percent")
_PLAN: Final = {"threshold": "spending_threshold", **{name: name for name in _OF_PLAN}}

SPENDING_PLAN = Group(
    "SpendingPlan",
    "What a customer may spend on calls a day, in the profile's currency, before discounts.",
    {name: _COLUMNS[column] for name, column in _PLAN.items()},
)


def _status(scope: Scope) -> str:
    at = scope.alias
    watched = f"EXISTS (SELECT 1 FROM usage_threshold u WHERE u.fraud_traffic_profile_id = {at}.id)"
    return f"CASE WHEN {at}.spending_threshold IS NOT NULL OR {watched} THEN 'ACTIVE' ELSE 'DRAFT' END"


_STATUS: Final = Expression(
    Kind.CHOICE,
    "Whether the profile protects anybody yet: it limits spending, or watches a destination group.",
    _status,
    choice=ProfileStatus,
)

USAGE_THRESHOLDS = Panel(
    name="usage_thresholds",
    path=("usage_thresholds",),
    description="The destination groups that are watched.",
    model=UsageThreshold,
    keys=("destination_group",),
    parent="fraud_traffic_profile",
)

USAGE_THRESHOLD = USAGE_THRESHOLDS.row_entity()

FRAUD_TRAFFIC_PROFILE = named_entity(
    FraudTrafficProfile,
    "currency",
    "destination_group_set",
    without=tuple(_PLAN.values()),
    fields={
        "status": _STATUS,
        "spending_plan": SPENDING_PLAN,
        "usage_thresholds": USAGE_THRESHOLDS.rows(),
    },
    filters={"status": filter_of(_STATUS)},
)


def set_is_complete(draft: Draft) -> Iterable[UserError]:
    """Only a complete set can be monitored: a call that is in none of the groups would be counted nowhere."""
    key = draft.row["destination_group_set"]
    if key is not None and draft.key is None and not draft.referred("DestinationGroupSet", key)["complete"]:
        message = sentence("Only a complete destination group set can be monitored.")
        yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, input_path("destination_group_set"))


def thresholds_are_in_the_set(draft: Draft) -> Iterable[UserError]:
    """A watched group is one of the profile's set, and a profile without a set watches none."""
    own = draft.row["destination_group_set"]
    for number, row in enumerate(draft.rows("usage_thresholds")):
        path = input_path("usage_thresholds", number, "destination_group")
        if own is None:
            message = sentence("Usage thresholds need a profile with a destination group set.")
            yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, path)
        elif draft.referred("DestinationGroup", row["destination_group"])["destination_group_set"] != own:
            message = sentence("This group is in another destination group set than the profile's.")
            yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, path)


def _protects(_count: int, users: Word) -> Sentence:
    return sentence(
        "In use by {users}. A profile that neither limits spending nor watches a destination group protects nobody: "
        "keep a limit.",
        users=users,
    )


def protection_of_users(draft: Draft) -> Iterable[Loss]:
    """R-48: a profile without any limit protects nobody, and those who are assigned to it wouldn't notice."""
    before = {**draft.row_before, "usage_thresholds": draft.rows_before("usage_thresholds")}
    limit = draft.row["spending_threshold"]
    after = {"spending_threshold": limit, "usage_thresholds": draft.rows("usage_thresholds")}
    if (status_of(before), status_of(after)) == (ProfileStatus.ACTIVE, ProfileStatus.DRAFT):
        limited = before["spending_threshold"] is not None
        yield Loss(_protects, ("spending_plan", "threshold") if limited else ("usage_thresholds",))


FRAUD_TRAFFIC_PROFILE_RECORD = Record(
    "fraud_traffic_profile",
    lambda: FRAUD_TRAFFIC_PROFILE,
    "fraud traffic profile",
    owner="managed_by",
    groups=("spending_plan",),
    parts=(USAGE_THRESHOLDS,),
    rules=(set_is_complete, thresholds_are_in_the_set),
    relied_on=(Reliance(frozenset({"spending_threshold", "usage_thresholds"}), protection_of_users),),
)

"""What is in use keeps what its users need: a save that takes it away is refused, and names who would lose it (R-48).

Without this, the owners of those classes could save nothing any more, or would lose what they rely on without a word.
Everything else that a rule reads of a referred record is set once, when the record is made.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from models.choices.fraud_protection import ProfileStatus
from models.choices.notifications import NOTIFICATIONS_BY_TYPE, NotificationChannel, NotificationType
from models.fraud_traffic_profile import FraudTrafficProfile
from resolvers.errors import InUseError, Reference, UserError, UserErrorCode, input_path
from resolvers.fraud_traffic_profile import status_of
from resolvers.in_use import Use, use_of, users_of
from resolvers.notification_set import channels_of
from resolvers.notification_types import COLUMN_OF, WORDS_OF, has_built_in_text
from resolvers.record import RecordDraft

Check = Callable[[RecordDraft], Awaitable[list[UserError]]]

_TEXTS: Final = {NotificationChannel.EMAIL: "body", NotificationChannel.SMS: "sms_text"}


def _in_use(draft: RecordDraft, entity: str, use: Use, why: str, *path: str | int) -> list[UserError]:
    if not use.counts:
        return []
    assert draft.key is not None
    message = f"In use by {use.told}. {why}"
    record = Reference(entity, draft.key)
    return [InUseError(UserErrorCode.IN_USE, message, input_path(*path), record=record, used_by=use.first)]


async def texts_stay_for_who_sends_them(draft: RecordDraft) -> list[UserError]:
    """R-41, R-48: a class sends only what its set has a text for, so a text that a class sends stays."""
    before = {str(row["type"]): channels_of(row) for row in draft.lists_before["templates"]}
    rows = draft.lists["templates"]
    after = {str(row["type"]): channels_of(row) for row in rows}
    places = {str(row["type"]): number for number, row in enumerate(rows)}
    errors: list[UserError] = []
    for type_name, had in before.items():
        type_ = NotificationType(type_name)
        for channel in NotificationChannel:
            lost = channel in had and channel not in after.get(type_name, set())
            if not lost or has_built_in_text(NOTIFICATIONS_BY_TYPE[type_], channel):
                continue
            senders = (
                "SELECT t.customer_class_id AS id FROM notification_types t "
                "JOIN notification_flag f ON f.customer_class_id = t.customer_class_id "
                f"WHERE t.notification_set_id = {draft.key:d} AND f.type = '{type_.value}' AND f.{COLUMN_OF[channel]}"
            )
            use = await users_of({"CustomerClass": senders}, draft.actor)
            why = f"{type_.value} is sent by {WORDS_OF[channel]} with this text; switch it off there first."
            place = places.get(type_name)
            path = ("templates",) if place is None else ("templates", place, _TEXTS[channel])
            errors += _in_use(draft, "NotificationSet", use, why, *path)
    return errors


async def an_assigned_profile_stays_active(draft: RecordDraft) -> list[UserError]:
    """R-48: a profile without any limit protects nobody, and those who are assigned to it wouldn't notice."""
    assert draft.key is not None
    was = status_of({**draft.before, "usage_thresholds": draft.lists_before["usage_thresholds"]})
    limit = draft.after["spending_threshold"]
    is_now = status_of({"spending_threshold": limit, "usage_thresholds": draft.lists["usage_thresholds"]})
    if (was, is_now) != (ProfileStatus.ACTIVE, ProfileStatus.DRAFT):
        return []
    use = await use_of(FraudTrafficProfile, draft.key, draft.actor)
    limited = draft.before["spending_threshold"] is not None
    path = ("spending_plan", "threshold") if limited else ("usage_thresholds",)
    why = "A profile that neither limits spending nor watches a destination group protects nobody: keep a limit."
    return _in_use(draft, "FraudTrafficProfile", use, why, *path)


async def a_monitored_set_stays_complete(draft: RecordDraft) -> list[UserError]:
    """R-48: a call that is in none of a set's groups would be counted nowhere by the profiles that watch the set."""
    if not draft.before["complete"] or draft.after["complete"]:
        return []
    profiles = f"SELECT id FROM fraud_traffic_profile WHERE destination_group_set_id = {draft.key:d}"
    use = await users_of({"FraudTrafficProfile": profiles}, draft.actor)
    return _in_use(draft, "DestinationGroupSet", use, "Only a complete set can be monitored.", "complete")


KEPT: Final[Mapping[str, tuple[Check, ...]]] = {
    "notification_set": (texts_stay_for_who_sends_them,),
    "fraud_traffic_profile": (an_assigned_profile_stays_active,),
    "destination_group_set": (a_monitored_set_stays_complete,),
}
"""By the name of the record that is saved."""

RELIED_ON: Final[Mapping[str, frozenset[str]]] = {
    "NotificationSet": frozenset({"templates"}),
    "FraudTrafficProfile": frozenset({"spending_threshold", "usage_thresholds"}),
    "DestinationGroupSet": frozenset({"complete"}),
}
"""What of a referred record these look after, by entity; whatever else a rule reads of one never changes."""

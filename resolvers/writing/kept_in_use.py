"""What is in use keeps what its users need: a save that takes it away is refused, and names who would lose it (R-48).

Without this, the owners of those classes could save nothing any more, or would lose what they rely on without a word.
Everything else that a rule reads of a referred record is set once, when the record is made.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from models.choices.fraud_protection import ProfileStatus
from models.choices.notifications import NOTIFICATIONS_BY_TYPE, NotificationChannel, NotificationType
from models.records.customer import Customer
from models.records.fraud_traffic_profile import FraudTrafficProfile
from models.sentence import Sentence, Word, sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.rules import Check
from resolvers.errors import InUseError, Reference, UserError, UserErrorCode, input_path
from resolvers.rules.fraud_traffic_profile import status_of
from resolvers.rules.notification_set import COLUMN_OF, TEXT_OF, channels_of, has_built_in_text, word_of
from resolvers.writing.in_use import MOST_NAMED, users_of, users_sql


async def _in_use(
    draft: Draft, entity: str, users: Mapping[str, str], why: Callable[[Word], Sentence], *path: str | int
) -> list[UserError]:
    """That the record is in use by those whom statements find, which give the `id` of each, by their entity."""
    assert draft.key is not None
    rows = {name: f"SELECT {draft.key:d} AS used, id FROM ({statement}) i" for name, statement in users.items()}
    use = (await users_of(rows, draft.actor)).get(draft.key)
    if use is None:
        return []
    message = why(use.named_users)
    record = Reference(entity, draft.key)
    return [InUseError(UserErrorCode.IN_USE, message, input_path(*path), record=record, used_by=use.first)]


def _is_sent(type: NotificationType, channel: NotificationChannel, users: Word) -> Sentence:
    return sentence(
        "In use by {users}. {type} is sent by {channel} with this text; switch it off there first.",
        users=users,
        type=type.value,
        channel=word_of(channel),
    )


def _protects(users: Word) -> Sentence:
    return sentence(
        "In use by {users}. A profile that neither limits spending nor watches a destination group protects nobody: "
        "keep a limit.",
        users=users,
    )


def _is_watched(users: Word) -> Sentence:
    return sentence("In use by {users}. Only a complete set can be monitored.", users=users)


async def texts_stay_for_who_sends_them(draft: Draft) -> list[UserError]:
    """R-41, R-48: a class sends only what its set has a text for, so a text that a class sends stays."""
    before = {str(row["type"]): channels_of(row) for row in draft.many_before("templates")}
    rows = draft.many("templates")
    after = {str(row["type"]): channels_of(row) for row in rows}
    numbers = {str(row["type"]): number for number, row in enumerate(rows)}
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
            why = partial(_is_sent, type_, channel)
            number = numbers.get(type_name)
            path = ("templates",) if number is None else ("templates", number, TEXT_OF[channel])
            errors += await _in_use(draft, "NotificationSet", {"CustomerClass": senders}, why, *path)
    return errors


async def an_assigned_profile_stays_active(draft: Draft) -> list[UserError]:
    """R-48: a profile without any limit protects nobody, and those who are assigned to it wouldn't notice."""
    was = status_of({**draft.row_before, "usage_thresholds": draft.many_before("usage_thresholds")})
    limit = draft.row["spending_threshold"]
    is_now = status_of({"spending_threshold": limit, "usage_thresholds": draft.many("usage_thresholds")})
    if (was, is_now) != (ProfileStatus.ACTIVE, ProfileStatus.DRAFT):
        return []
    limited = draft.row_before["spending_threshold"] is not None
    path = ("spending_plan", "threshold") if limited else ("usage_thresholds",)
    return await _in_use(
        draft, "FraudTrafficProfile", users_sql(FraudTrafficProfile, [draft.key or 0]), _protects, *path
    )


async def a_monitored_set_stays_complete(draft: Draft) -> list[UserError]:
    """R-48: a call that is in none of a set's groups would be counted nowhere by the profiles that watch the set."""
    if not draft.row_before["complete"] or draft.row["complete"]:
        return []
    profiles = f"SELECT id FROM fraud_traffic_profile WHERE destination_group_set_id = {draft.key:d}"
    return await _in_use(draft, "DestinationGroupSet", {"FraudTrafficProfile": profiles}, _is_watched, "complete")


async def a_used_class_stays_shared(draft: Draft) -> list[UserError]:
    """R-10: a class stops being shared only while no reseller uses it, by its own record or by a customer on it."""
    if not draft.row_before["shared_with_resellers"] or draft.row["shared_with_resellers"]:
        return []
    on_class = Customer.filter(customer_class_id=draft.key, reseller_id__isnull=False)
    resellers = sorted({key for (key,) in await on_class.distinct().values_list("reseller_id")})
    if not resellers or draft.key is None:
        return []
    count = len(resellers)
    message = (
        sentence("A reseller uses this class, so it stays shared.")
        if count == 1
        else sentence("{count} resellers use this class, so it stays shared.", count=count)
    )
    used_by = tuple(Reference("Reseller", one) for one in resellers[:MOST_NAMED])
    record, path = Reference("CustomerClass", draft.key), input_path("shared_with_resellers")
    return [InUseError(UserErrorCode.SHARED_IN_USE, message, path, record=record, used_by=used_by)]


KEPT: Final[Mapping[str, tuple[Check, ...]]] = {
    "customer_class": (a_used_class_stays_shared,),
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

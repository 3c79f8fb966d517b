"""Languages in which classes and customers have the texts of a set, and that a save of the set takes from them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from tortoise.connection import get_connection

from models.choices.customer import CustomerState
from models.sentence import Word, sentence
from resolvers.billing.notification_language import languages_in_turn, template_in
from resolvers.drafts.draft import Draft
from resolvers.drafts.values import Values
from resolvers.drafts.warning import PartWarning, WarningCode
from resolvers.rules.notification_set import COLUMN_OF, TEXT_OF

_SENDERS: Final = """SELECT f.type, f.email, f.sms, w.default_language, w.default_language AS language,
  COUNT(*) AS users
FROM notification_types t
JOIN notification_flag f ON f.customer_class_id = t.customer_class_id
JOIN web_self_care w ON w.customer_class_id = t.customer_class_id
WHERE t.notification_set_id = {set:d} GROUP BY f.type, f.email, f.sms, w.default_language
ORDER BY f.type, w.default_language, f.email, f.sms"""

_RECIPIENTS: Final = f"""SELECT f.type, f.email, f.sms, w.default_language, c.language, COUNT(*) AS users
FROM notification_types t
JOIN notification_flag f ON f.customer_class_id = t.customer_class_id
JOIN web_self_care w ON w.customer_class_id = t.customer_class_id
JOIN customer c ON c.customer_class_id = t.customer_class_id
WHERE t.notification_set_id = {{set:d}} AND c.language IS NOT NULL AND c.status <> '{CustomerState.TERMINATED.value}'
GROUP BY f.type, f.email, f.sms, w.default_language, c.language
ORDER BY f.type, c.language, w.default_language, f.email, f.sms"""


async def languages_are_taken(draft: Draft) -> list[PartWarning]:
    """R-57, R-86: what is sent in the language of classes or of customers, and then in another one only."""
    before, after = draft.rows_before("templates"), draft.rows("templates")
    if draft.key is None or not _texts(before) - _texts(after):
        return []
    losses = [
        (
            name,
            sentence(
                "This is no longer sent in {language}, the default language of {users}.",
                language=language,
                users=Word(f"CustomerClass:{count}", f"{count} customer class{'es' if count > 1 else ''}"),
            ),
        )
        for name, language, count in await _losses(draft.key, before, after, _SENDERS)
    ]
    losses += [
        (
            name,
            sentence(
                "This is no longer sent in {language}, the language of {users}.",
                language=language,
                users=Word(f"Customer:{count}", f"{count} customer{'s' if count > 1 else ''}"),
            ),
        )
        for name, language, count in await _losses(draft.key, before, after, _RECIPIENTS)
    ]
    return [PartWarning(WarningCode.SENT_IN_OTHER_LANGUAGE, message, name) for name, message in losses]


async def _losses(
    key: int, before: Sequence[Values], after: Sequence[Values], query: str
) -> list[tuple[str, str, int]]:
    """Texts that are no longer sent in a language: the name of the row, the language, and how many it was sent to."""
    counts: Counter[tuple[str, str]] = Counter()
    for users in await get_connection("default").execute_query_dict(query.format(set=key)):
        for name in set(_taken(users, before, after)):
            counts[name, users["language"]] += users["users"]
    return [(name, language, count) for (name, language), count in counts.items()]


def _texts(rows: Sequence[Values]) -> set[tuple[Any, ...]]:
    """Which texts there are: each channel of each type in each language."""
    return {(str(row["type"]), row["language"], text) for row in rows for text in TEXT_OF.values() if row[text]}


def _taken(users: Mapping[str, Any], before: Sequence[Values], after: Sequence[Values]) -> Iterator[str]:
    """The texts of a type, by the names of their rows, that those with one language lose to another one's."""
    language, default = users["language"], users["default_language"]
    languages = set(languages_in_turn(language))
    for channel in (one for one, column in COLUMN_OF.items() if users[column]):
        was, is_now = (
            template_in([row for row in rows if str(row["type"]) == users["type"]], TEXT_OF[channel], language, default)
            for rows in (before, after)
        )
        if was and is_now and was["language"] in languages and is_now["language"] not in languages:
            yield f"{users['type']} {was['language']}"

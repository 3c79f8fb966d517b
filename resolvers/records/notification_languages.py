"""Languages in which classes and customers have the texts of a set, and that a save of the set takes from them."""

import asyncio
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from models.choices.customer import CustomerState
from models.choices.notifications import NotificationType
from models.database.work_rows import present_connection
from models.sentence import Word, sentence
from resolvers.billing.notification_language import chosen_text, languages_in_turn, texts_by_language
from resolvers.drafts.draft import Draft
from resolvers.drafts.values import Values
from resolvers.drafts.warning import PartWarning, WarningCode
from resolvers.rules.notification_set import COLUMN_OF, TEXT_OF

_SENDERS: Final = """SELECT f.type, f.email, f.sms, w.default_language, w.default_language AS language,
  COUNT(*) AS users
FROM notification_types t
JOIN notification_flag f ON f.customer_class_id = t.customer_class_id
JOIN web_self_care w ON w.customer_class_id = t.customer_class_id
WHERE t.notification_set_id = {set:d} AND f.type IN ({types}) AND (f.email OR f.sms)
GROUP BY f.type, f.email, f.sms, w.default_language
ORDER BY f.type, w.default_language, f.email, f.sms"""

_RECIPIENTS: Final = f"""WITH speakers AS (
  SELECT c.customer_class_id, c.language, COUNT(*) AS users
  FROM notification_types t
  JOIN customer c ON c.customer_class_id = t.customer_class_id
  WHERE t.notification_set_id = {{set:d}} AND c.language IS NOT NULL AND c.status <> '{CustomerState.TERMINATED.value}'
  GROUP BY c.customer_class_id, c.language
)
SELECT f.type, f.email, f.sms, w.default_language, s.language, SUM(s.users) AS users
FROM speakers s
JOIN notification_flag f ON f.customer_class_id = s.customer_class_id
JOIN web_self_care w ON w.customer_class_id = s.customer_class_id
WHERE f.type IN ({{types}}) AND (f.email OR f.sms)
GROUP BY f.type, f.email, f.sms, w.default_language, s.language
ORDER BY f.type, s.language, w.default_language, f.email, f.sms"""
"""The customers are counted before their classes' notifications come in, of which each class has dozens."""

_AT_A_TIME: Final = 1000
"""Languages that are looked at before others have their turn: a set may have a thousand, and customers as many."""

_TextsByType = Mapping[tuple[str, str], Mapping[str, Values]]
"""The templates by their type and the column of a text that they have, and then by language."""


async def languages_are_taken(draft: Draft) -> list[PartWarning]:
    """R-57, R-86: what is sent in the language of classes or of customers, and then in another one only."""
    before, after = draft.rows_before("templates"), draft.rows("templates")
    taken = {type for type, _, _ in _texts(before) - _texts(after)}
    if draft.key is None or not taken:
        return []
    types = ", ".join(f"'{type.value}'" for type in NotificationType if type.value in taken)
    were, are = _by_type(before), _by_type(after)
    losses = [
        (
            name,
            sentence(
                "This is no longer sent in {language}, the default language of {users}.",
                language=language,
                users=Word(f"CustomerClass:{count}", f"{count} customer class{'es' if count > 1 else ''}"),
            ),
        )
        for name, language, count in await _losses(_SENDERS.format(set=draft.key, types=types), were, are)
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
        for name, language, count in await _losses(_RECIPIENTS.format(set=draft.key, types=types), were, are)
    ]
    return [PartWarning(WarningCode.SENT_IN_OTHER_LANGUAGE, message, name) for name, message in losses]


async def _losses(query: str, before: _TextsByType, after: _TextsByType) -> list[tuple[str, str, int]]:
    """Texts that are no longer sent in a language: the name of the row, the language, and how many it was sent to."""
    counts: Counter[tuple[str, str]] = Counter()
    for number, users in enumerate(await present_connection().execute_query_dict(query), 1):
        if number % _AT_A_TIME == 0:
            await asyncio.sleep(0)
        for name in set(_taken(users, before, after)):
            counts[name, users["language"]] += int(users["users"])
    return [(name, language, count) for (name, language), count in counts.items()]


def _texts(rows: Sequence[Values]) -> set[tuple[Any, ...]]:
    """Which texts there are: each channel of each type in each language."""
    return {(str(row["type"]), row["language"], text) for row in rows for text in TEXT_OF.values() if row[text]}


def _by_type(rows: Sequence[Values]) -> _TextsByType:
    """The texts of a set, indexed."""
    by_type: dict[str, list[Values]] = {}
    for row in rows:
        by_type.setdefault(str(row["type"]), []).append(row)
    return {
        (type, column): texts_by_language(templates, column)
        for type, templates in by_type.items()
        for column in TEXT_OF.values()
    }


def _taken(users: Mapping[str, Any], before: _TextsByType, after: _TextsByType) -> Iterator[str]:
    """The texts of a type, by the names of their rows, that those with one language lose to another one's."""
    language, default = users["language"], users["default_language"]
    languages = set(languages_in_turn(language))
    for channel in (one for one, column in COLUMN_OF.items() if users[column]):
        place = users["type"], TEXT_OF[channel]
        was, is_now = (chosen_text(texts.get(place, {}), language, default) for texts in (before, after))
        if was and is_now and was["language"] in languages and is_now["language"] not in languages:
            yield f"{users['type']} {was['language']}"

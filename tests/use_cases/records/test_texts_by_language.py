"""A notification set whose texts are rows by type and language, through a save, a read and the log (R-87)."""

from resolvers.records.notification_set import MOST_TEMPLATES
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import World

READ = """query($id: ID!) { node(id: $id) { ... on NotificationSet {
    templates { type language subject body smsText } } } }"""


def text(language: str, **more: object) -> Json:
    """A text about a low balance."""
    return {"type": "LOW_BALANCE", "language": language, "subject": f"In {language}", "body": "x", **more}


async def test_a_text_in_each_language_is_kept_and_read_in_the_order_of_its_coming(world: World) -> None:
    """R-87: passing; what names no language is in English."""
    english = {"type": "LOW_BALANCE", "subject": "Low", "body": "x"}
    notification_set = await world.admin.done(
        "notificationSetSave", {"name": "Set", "templates": [english, text("de")]}
    )

    data = await world.north.ask(READ, id=notification_set["id"])

    assert [(row["language"], row["subject"]) for row in data["node"]["templates"]] == [("en", "Low"), ("de", "In de")]


async def test_a_change_of_one_language_leaves_the_others_and_names_itself(world: World) -> None:
    """R-44: the log has a row for the text that came, one for that which went, and one for a subject."""
    texts = [text("en"), text("de"), text("pt-BR")]
    notification_set = await world.admin.done("notificationSetSave", {"name": "Set", "templates": texts})

    changed = [text("en"), text("de", subject="Guthaben"), text("fr")]
    saved = await world.admin.write(
        "notificationSetSave", {"id": notification_set["id"], "expectedVersion": 1, "templates": changed}
    )

    assert errors(saved) == []
    assert [change["path"] for change in saved["changes"]] == [
        ["templates", "LOW_BALANCE pt-BR"],
        ["templates", "LOW_BALANCE de", "subject"],
        ["templates", "LOW_BALANCE fr"],
    ]
    data = await world.admin.ask(READ, id=notification_set["id"])
    assert [(row["language"], row["subject"]) for row in data["node"]["templates"]] == [
        ("en", "In en"),
        ("de", "Guthaben"),
        ("fr", "In fr"),
    ]


async def test_a_language_twice_and_what_is_none_are_refused(world: World) -> None:
    """R-87: failing."""
    before = await all_tables()

    twice = await world.admin.write("notificationSetSave", {"name": "Set", "templates": [text("en"), text("en")]})
    none = await world.admin.write(
        "notificationSetSave", {"name": "Set", "templates": [text("Deutsch"), text("EN"), text("")]}
    )

    assert errors(twice) == [("DUPLICATE", "input.templates.1.language")]
    assert errors(none) == [("INVALID", f"input.templates.{number}.language") for number in range(3)]
    assert await all_tables() == before


async def test_a_set_has_so_many_texts(world: World) -> None:
    """R-87: boundary."""
    some = [
        text(f"{first}{second}{third}") for first in "abcdefghij" for second in "klmnopqrst" for third in "uvwxyzabcd"
    ]
    assert len(some) == MOST_TEMPLATES

    payload = await world.admin.write("notificationSetSave", {"name": "All", "templates": some})
    more = await world.admin.write("notificationSetSave", {"name": "More", "templates": [*some, text("en")]})

    assert (errors(payload), errors(more)) == ([], [("TOO_LONG", "input.templates")])

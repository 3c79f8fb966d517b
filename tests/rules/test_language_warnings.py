"""The warning of notifications that go in another language than the class's default one (R-57, R-86)."""

import pytest

from tests.factories.world import World
from tests.rules.test_warnings import saved, warnings

TEXTS = [
    {"type": "LOW_BALANCE", "language": "en", "smsText": "Low"},
    {"type": "LOW_BALANCE", "language": "de", "subject": "Wenig", "body": "Wenig Guthaben"},
    {"type": "PASSWORD_RESET", "language": "en", "subject": "Reset", "body": "Reset"},
]
SET, TYPE = "notifications.types.notificationSet", "notifications.types.flags.{}"


@pytest.mark.parametrize(
    ("language", "flags", "expected"),
    [
        ("en-GB", {"LOW_BALANCE": "sms", "PASSWORD_RESET": "email"}, []),
        ("de-AT", {"LOW_BALANCE": "email", "PASSWORD_RESET": "email"}, [TYPE.format("PASSWORD_RESET")]),
        ("de", {"LOW_BALANCE": "email", "WELCOME_CREDENTIALS": "email"}, []),
        ("de", {"LOW_BALANCE": "sms"}, [SET]),
        ("fr", {"LOW_BALANCE": "email", "PASSWORD_RESET": "email"}, [SET]),
        ("fr", {}, []),
    ],
    ids=["all in it", "one in another", "built-in texts", "the channel in another", "none in it", "nothing is sent"],
)
async def test_texts_in_another_language_are_warned_of(
    world: World, language: str, flags: dict[str, str], expected: list[str]
) -> None:
    """R-57, R-86: whether the texts are chosen for the language or the language for the texts, and once."""
    texts = await world.admin.done("notificationSetSave", {"name": "Texts", "templates": TEXTS})
    rows = [{"type": type, channel: True} for type, channel in flags.items()]
    types = {"types": {"notificationSet": texts["id"], "flags": rows}}
    self_care = {"defaultLanguage": language}

    together = await saved(world, webSelfCare=self_care, notifications=types, validateOnly=True)
    await saved(world, webSelfCare={"defaultLanguage": language})
    chosen = await saved(world, 2, notifications=types, validateOnly=True)
    await saved(world, 2, webSelfCare={"defaultLanguage": "en"})
    await saved(world, 3, notifications=types)
    spoken = await saved(world, 4, webSelfCare=self_care)
    again = await saved(world, 5, webSelfCare={**self_care, "timeZone": "Asia/Tokyo"})

    for payload in (together, chosen, spoken, again):
        assert payload["userErrors"] == []
    for payload in (together, chosen):
        found = [one for one in warnings(payload) if one[0] == "SENT_IN_OTHER_LANGUAGE"]
        assert found == [("SENT_IN_OTHER_LANGUAGE", path) for path in expected]
    assert [path for _, path in warnings(spoken)] == expected
    assert warnings(again) == []

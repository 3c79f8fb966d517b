"""The warning of notifications in another language than the class's default one, or the customer's (R-57, R-86)."""

import pytest

from tests.factories.client import Json
from tests.factories.world import World, customer, customer_class
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
        sent_otherwise = [warning for warning in warnings(payload) if warning[0] == "SENT_IN_OTHER_LANGUAGE"]
        assert sent_otherwise == [("SENT_IN_OTHER_LANGUAGE", path) for path in expected]
    assert [path for _, path in warnings(spoken)] == expected
    assert warnings(again) == []


GERMAN = {"type": "LOW_BALANCE", "language": "de", "subject": "Wenig", "body": "Wenig Guthaben", "smsText": "Wenig"}
ENGLISH = {"type": "LOW_BALANCE", "language": "en", "subject": "Low", "body": "Low balance", "smsText": "Low"}
AUSTRIAN = {**GERMAN, "language": "de-AT"}
FRENCH = {**GERMAN, "language": "fr"}
AT = ["templates", "LOW_BALANCE de"]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ([ENGLISH], [(["de", "CustomerClass:2"], AT), (["de-AT", "CustomerClass:1"], AT)]),
        ([ENGLISH, AUSTRIAN], [(["de", "CustomerClass:2"], AT)]),
        ([ENGLISH, {**GERMAN, "subject": None, "body": None}], [(["de", "CustomerClass:2"], AT)]),
        ([ENGLISH, {**GERMAN, "smsText": None}], [(["de-AT", "CustomerClass:1"], AT)]),
        ([ENGLISH, {**GERMAN, "body": "Aufladen!"}], []),
        ([GERMAN], [(["en", "CustomerClass:1"], ["templates", "LOW_BALANCE en"])]),
    ],
    ids=["all of it", "a region's is left", "the email", "the text message", "nothing, but other words", "the house's"],
)
async def test_who_takes_a_language_from_classes_that_send_it_is_warned(
    world: World, after: list[Json], expected: list[tuple[list[str], list[str]]]
) -> None:
    """R-57, R-86: by type, language and how many classes, in a dry run too; the save is done."""
    texts = await world.admin.done("notificationSetSave", {"name": "Texts", "templates": [ENGLISH, GERMAN]})
    classes = {"First": ("de", "email"), "Second": ("de", "email"), "Third": ("de-AT", "sms"), "English": ("en", "sms")}
    for name, (language, channel) in classes.items():
        types = {"notificationSet": texts["id"], "flags": [{"type": "LOW_BALANCE", channel: True}]}
        await customer_class(
            world.admin, name, webSelfCare={"defaultLanguage": language}, notifications={"types": types}
        )
    input = {"id": texts["id"], "expectedVersion": 1, "templates": after}

    tried = await world.admin.write("notificationSetSave", {**input, "validateOnly": True})
    done = await world.admin.write("notificationSetSave", input, "version")

    for payload in (tried, done):
        assert payload["userErrors"] == []
        assert {warning["code"] for warning in payload["warnings"]} <= {"SENT_IN_OTHER_LANGUAGE"}
        assert [(warning["values"], warning["path"]) for warning in payload["warnings"]] == expected
    assert done["record"] == {"version": 2}


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ([ENGLISH, FRENCH], [(["de", "Customer:2"], AT), (["de-AT", "Customer:1"], AT)]),
        ([ENGLISH, FRENCH, AUSTRIAN], [(["de", "Customer:2"], AT)]),
        ([GERMAN, FRENCH], []),
        ([ENGLISH, GERMAN], [(["fr", "CustomerClass:1"], ["templates", "LOW_BALANCE fr"])]),
    ],
    ids=["to the class's", "a region's is left", "nobody's own", "the class's"],
)
async def test_who_takes_a_language_from_customers_whose_own_it_is_is_warned(
    world: World, after: list[Json], expected: list[tuple[list[str], list[str]]]
) -> None:
    """R-57, R-86: where the class sends in another one, too; whoever is terminated or elsewhere is not counted."""
    before = [ENGLISH, GERMAN, FRENCH]
    texts = await world.admin.done("notificationSetSave", {"name": "Texts", "templates": before})
    types = {"notificationSet": texts["id"], "flags": [{"type": "LOW_BALANCE", "email": True}]}
    sends = await customer_class(
        world.admin, "Sends", webSelfCare={"defaultLanguage": "fr"}, notifications={"types": types}
    )
    sends_nothing = await customer_class(world.admin, "Sends nothing")
    customers = [("de", sends), ("de", sends), ("de-AT", sends), (None, sends), ("de", sends_nothing)]
    for number, (language, of_class) in enumerate(customers):
        await customer(world.admin, f"Customer {number}", of_class, language=language)
    terminated = await customer(world.admin, "Terminated", sends, language="de")
    await world.admin.done("customerTerminate", {"id": terminated, "expectedVersion": 1})

    input = {"id": texts["id"], "expectedVersion": 1, "templates": after}
    tried = await world.admin.write("notificationSetSave", {**input, "validateOnly": True})
    done = await world.admin.write("notificationSetSave", input, "version")

    for payload in (tried, done):
        assert payload["userErrors"] == []
        assert [(one["values"], one["path"]) for one in payload["warnings"]] == expected
    assert done["record"] == {"version": 2}

"""The warning of notifications in another language than the class's default one, or the customer's (R-57, R-86)."""

import time
from string import ascii_lowercase

import pytest

from models.choices.notifications import NOTIFICATION_CATALOGUE
from models.records.customer import Customer
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


async def test_who_takes_a_language_waits_for_no_other_texts(world: World) -> None:
    """R-57: a thousand texts, and a thousand customers who each speak a language of their own.

    Each language was looked for in all texts by each notification of a class, of which one text had gone.
    """
    types = [notification.type.value for notification in NOTIFICATION_CATALOGUE]
    tags = [f"{first}{second}" for first in ascii_lowercase for second in ascii_lowercase]
    languages = tags[: 1000 // len(types)]
    templates = [
        {"type": type, "language": language, "subject": "x", "body": language}
        for type in types
        for language in languages
    ]
    texts = await world.admin.done("notificationSetSave", {"name": "Texts", "templates": templates})
    flags = [{"type": type, "email": True} for type in types]
    notifications = {"types": {"notificationSet": texts["id"], "flags": flags}}
    key = int((await customer_class(world.admin, "Sends", notifications=notifications)).partition(":")[2])
    await Customer.bulk_create(
        Customer(
            name=f"Customer {number}",
            name_key=f"customer {number}",
            currency_id=1,
            customer_class_id=key,
            language=f"{languages[0]}-{tags[number % 500].upper()}" if number < 500 else tags[number - 500],
            created_at="2026-01-01T00:00:00+00:00",
            updated_at="2026-01-01T00:00:00+00:00",
        )
        for number in range(1000)
    )
    input = {"id": texts["id"], "expectedVersion": 1, "templates": templates[1:]}
    began = time.process_time()

    payload = await world.admin.write("notificationSetSave", input, "version")

    assert time.process_time() - began < 3
    assert (payload["userErrors"], payload["record"]) == ([], {"version": 2})
    told = sorted(warning["values"] for warning in payload["warnings"])
    assert told == sorted([["aa", "Customer:1"], *([f"aa-{tag.upper()}", "Customer:1"] for tag in tags[:500])])
    assert {tuple(warning["path"]) for warning in payload["warnings"]} == {("templates", f"{types[0]} aa")}

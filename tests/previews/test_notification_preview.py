"""The preview of a notification over the API."""

import time

from tests.factories.world import World
from tests.previews.answers import against, answer, computed

FIELD = "notificationPreview"
TEMPLATE = {
    "type": "INVOICE_OVERDUE",
    "subject": "Invoice {{ invoice_number }}",
    "body": "<p>{{ greetings }}, {{ amount_due }} {{ currency }} are open.</p>",
    "bodyIsHtml": True,
}


async def notification_set(world: World) -> str:
    saved = await world.admin.done("notificationSetSave", {"name": "Set", "templates": [TEMPLATE]})
    return str(saved["id"])


async def test_a_saved_template_is_shown_with_examples(world: World) -> None:
    """R-41: passing; a reseller sees the administrators' sets."""
    preview = await answer(
        world.north,
        FIELD,
        "$id: ID",
        "notificationSetId: $id, type: INVOICE_OVERDUE",
        "subject body smsText",
        id=await notification_set(world),
    )

    assert preview == {
        "subject": "Invoice 2026-000481",
        "body": "<p>Dear Ms. Rivera, 42.50 USD are open.</p>",
        "smsText": None,
    }


GREETINGS = [
    {"type": "LOW_BALANCE", "subject": "Low", "body": "Your balance is low.", "smsText": "Low"},
    {"type": "LOW_BALANCE", "language": "de", "subject": "Wenig", "body": "Ihr Guthaben ist gering."},
]
IN_LANGUAGES = "subject smsText emailLanguage smsLanguage"


async def test_a_text_is_shown_in_the_customers_language_as_far_as_there_is_one(world: World) -> None:
    """R-86: the email in German, the text message in the set's first language, and told so."""
    saved = await world.admin.done("notificationSetSave", {"name": "Set", "templates": GREETINGS})
    german = {"subject": "Wenig", "smsText": "Low", "emailLanguage": "de", "smsLanguage": "en"}
    english = {"subject": "Low", "smsText": "Low", "emailLanguage": "en", "smsLanguage": "en"}

    for languages, expected in (
        ('language: "de-AT"', german),
        ('language: "fr", defaultLanguage: "de"', german),
        ('language: "en-GB", defaultLanguage: "de"', english),
        ('language: "fr"', english),
    ):
        selection = f"notificationSetId: $id, type: LOW_BALANCE, {languages}"
        assert await answer(world.north, FIELD, "$id: ID", selection, IN_LANGUAGES, id=saved["id"]) == expected


async def test_examples_speak_the_language_of_the_text_they_stand_in(world: World) -> None:
    templates = [
        {"type": "LOW_BALANCE", "subject": "{{ greetings }}", "body": "{{ name }}", "smsText": "{{ greetings }}"},
        {"type": "LOW_BALANCE", "language": "de", "subject": "{{ greetings }}", "body": "{{ name }}"},
    ]
    saved = await world.admin.done("notificationSetSave", {"name": "Set", "templates": templates})
    english, german = "Dear Ms. Rivera", "Sehr geehrte Frau Rivera"

    for arguments, subject, sms_text in (
        ('language: "de-AT"', german, english),
        ('language: "en"', english, english),
        ('language: "fr"', english, english),
        ('language: "de", template: { smsText: "{{ greetings }}!" }', german, f"{german}!"),
        ('language: "de-CH", template: { smsText: "{{ greetings }}!" }', None, f"{german}!"),
        ('language: "de", values: [{ name: "greetings", value: "Hallo" }]', "Hallo", "Hallo"),
    ):
        selection = f"notificationSetId: $id, type: LOW_BALANCE, {arguments}"
        preview = await answer(world.north, FIELD, "$id: ID", selection, "subject smsText", id=saved["id"])
        assert preview == {"subject": subject, "smsText": sms_text}


async def test_amounts_and_days_are_written_as_the_texts_language_and_the_currency_have_them(world: World) -> None:
    template = '{ subject: "{{ balance }} {{ currency }}", smsText: "{{ amount_due }}, {{ fee }}; {{ due_on }}" }'
    for language, currency, subject, sms_text in (
        ("de-AT", "EUR", "-42,50 EUR", "42,50, 5,00; 16.06.2026"),
        ("en", "EUR", "-42.50 EUR", "42.50, 5.00; 2026-06-16"),
        ("fr", "KWD", "-42,500 KWD", "42,500, 5,000; 2026-06-16"),
        ("ja", "JPY", "-42 JPY", "42, 5; 2026-06-16"),
        ("de", "Taler", "-42,50 Taler", "42,50, 5,00; 16.06.2026"),
    ):
        values = f'values: [{{ name: "currency", value: "{currency}" }}]'
        selection = f'type: LOW_BALANCE, language: "{language}", template: {template}, {values}'
        preview = await answer(world.north, FIELD, "", selection, "subject smsText")
        assert preview == {"subject": subject, "smsText": sms_text}


async def test_what_is_edited_of_one_language_is_laid_over_that_language(world: World) -> None:
    """A language that the set lacks starts from nothing."""
    saved = await world.admin.done("notificationSetSave", {"name": "Set", "templates": GREETINGS})

    for language, subject in (("de", "Wenig"), ("fr", None), ("en", "Low")):
        selection = f'notificationSetId: $id, type: LOW_BALANCE, language: "{language}", template: {{ smsText: "!" }}'
        preview = await answer(world.admin, FIELD, "$id: ID", selection, IN_LANGUAGES, id=saved["id"])
        expected = {"emailLanguage": language if subject else None, "smsLanguage": language}
        assert preview == {"subject": subject, "smsText": "!", **expected}


async def test_a_language_that_is_none_is_refused(world: World) -> None:
    selection = 'language: "deutsch", defaultLanguage: "EN", template: { subject: "x" }'
    assert await against(world.north, FIELD, "", selection) == [
        ("INVALID", "language"),
        ("INVALID", "defaultLanguage"),
    ]


async def test_a_language_of_many_parts_is_refused_at_once(world: World) -> None:
    """Each of its prefixes was looked for among the texts of the set, before anybody asked whether it is a language."""
    key = await notification_set(world)
    began = time.process_time()

    refused = await against(
        world.north,
        FIELD,
        "$id: ID, $language: String",
        "notificationSetId: $id, type: INVOICE_OVERDUE, language: $language",
        id=key,
        language="-" * 50_000,
    )

    assert refused == [("INVALID", "language")]
    assert time.process_time() - began < 2


async def test_texts_that_are_being_edited_are_shown_with_given_values(world: World) -> None:
    """A value in HTML can't open a tag, and one in a subject can't begin a line."""
    preview = await answer(
        world.north,
        FIELD,
        "$id: ID, $template: NotificationTextsInput, $values: [NotificationValueInput!]",
        "notificationSetId: $id, type: INVOICE_OVERDUE, template: $template, values: $values",
        "subject body smsText",
        id=await notification_set(world),
        template={"subject": "{{ greetings }}", "smsText": "Pay {{ amount_due }}"},
        values=[{"name": "greetings", "value": "<b>Ann\nBcc: x@example.com"}],
    )

    assert preview == {
        "subject": "<b>Ann Bcc: x@example.com",
        "body": "<p>&lt;b&gt;Ann\nBcc: x@example.com, 42.50 USD are open.</p>",
        "smsText": "Pay 42.50",
    }


async def test_a_value_that_is_given_twice_is_refused(world: World) -> None:
    """The last one was taken without a word."""
    problems = await against(
        world.north,
        FIELD,
        "$template: NotificationTextsInput, $values: [NotificationValueInput!]",
        "type: INVOICE_OVERDUE, template: $template, values: $values",
        template={"subject": "{{ name }}"},
        values=[{"name": name, "value": value} for name, value in (("name", "a"), ("fee", "1"), ("name", "a"))],
    )

    assert problems == [("DUPLICATE", "values.2.name")]


async def test_what_can_be_rendered_is_shown_beside_what_can_not(world: World) -> None:
    """No code runs in a template: what is no placeholder is an error with its line and column."""
    preview = await computed(
        world.admin,
        FIELD,
        "$template: NotificationTextsInput",
        "template: $template",
        "subject body smsText",
        template={"subject": "Hello", "body": "One\n{{ 1 + 1 }}", "smsText": "{{ nobody }}"},
    )

    assert preview["answer"] == {"subject": "Hello", "body": None, "smsText": None}
    assert [(error["code"], error["path"], error["message"][:22]) for error in preview["userErrors"]] == [
        ("INVALID", ["template", "body"], "Line 2, column 1: two "),
        ("INVALID", ["template", "smsText"], "There is no value call"),
    ]


async def test_what_is_not_there_or_too_long_is_refused(world: World) -> None:
    """R-47: failing; another reseller's set is not there."""
    own = await world.south.done("notificationSetSave", {"name": "South's"})
    key = await notification_set(world)

    for set_id in (own["id"], "NotificationSet:99"):
        refused = await against(
            world.north, FIELD, "$id: ID", "notificationSetId: $id, type: LATE_FEE_APPLIED", id=set_id
        )
        assert refused == [("NOT_FOUND", "notificationSetId")]
    assert await against(world.north, FIELD, "$id: ID", "notificationSetId: $id, type: LATE_FEE_APPLIED", id=key) == [
        ("NOT_FOUND", "type")
    ]
    assert await against(
        world.north,
        FIELD,
        "$value: String!",
        'template: { subject: "x" }, values: [{ name: "nobody", value: $value }]',
        value="x" * 10_001,
    ) == [("NOT_FOUND", "values.0.name"), ("TOO_LONG", "values.0.value")]

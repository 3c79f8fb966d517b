"""In which language a notification is sent (R-86)."""

import pytest

from resolvers.billing.notification_language import languages_in_turn, template_in

TEXTS: list[dict[str, str | None]] = [
    {"language": "en", "body": "Hello", "sms_text": "Hi"},
    {"language": "de", "body": "Guten Tag", "sms_text": None},
    {"language": "pt-BR", "body": "Oi", "sms_text": ""},
    {"language": "fr", "body": None, "sms_text": "Salut"},
]


@pytest.mark.parametrize(
    ("wanted", "tried"),
    [
        (("de", "en"), ["de", "en"]),
        (("pt-BR", None), ["pt-BR", "pt"]),
        (("zh-Hant-TW", "en-GB"), ["zh-Hant-TW", "zh-Hant", "zh", "en-GB", "en"]),
        ((None, ""), []),
        # Malformed: no tag of a setting has more parts than three, and each prefix would be one more of them.
        (("a-b-c-d", "-" * 2_000), ["a-b-c", "a-b", "a", "--", "-", ""]),
    ],
)
def test_languages_are_tried_in_turn(wanted: tuple[str | None, ...], tried: list[str]) -> None:
    assert list(languages_in_turn(*wanted)) == tried


@pytest.mark.parametrize(
    ("wanted", "email", "sms"),
    [
        # Passing: its own, its main language, that of the class, the house's.
        (("pt-BR", "de"), "Oi", "Hi"),
        (("de-AT", "en"), "Guten Tag", "Hi"),
        (("fr", "de"), "Guten Tag", "Salut"),
        (("it", "fr-CA"), "Hello", "Salut"),
        (("it", "nl"), "Hello", "Hi"),
        ((None, None), "Hello", "Hi"),
        # Boundary: another region's texts are nobody's main language.
        (("pt", None), "Hello", "Hi"),
    ],
)
def test_the_email_and_the_text_message_are_each_in_their_language(
    wanted: tuple[str | None, ...], email: str, sms: str
) -> None:
    """R-86."""
    templates = [template_in(TEXTS, column, *wanted) for column in ("body", "sms_text")]

    assert [one and one[column] for one, column in zip(templates, ("body", "sms_text"), strict=True)] == [email, sms]


def test_no_language_has_a_text_that_none_has() -> None:
    """R-86: failing."""
    assert template_in(TEXTS[1:3], "sms_text", "de") is None


def test_the_houses_language_comes_before_the_oldest_text() -> None:
    """R-86: passing; and the oldest where the house's is not there, with the text in question."""
    french = {"language": "fr", "body": "Salut", "sms_text": "Salut"}
    german = {"language": "de", "body": "Guten Tag", "sms_text": None}
    english = {"language": "en", "body": "Hello", "sms_text": None}

    assert template_in([french, german, english], "body", "it") == english
    assert template_in([german, french], "body", "it") == german
    assert template_in([german, english, french], "sms_text", "it") == french

"""Previews of notifications: values in place, made safe, and nothing but values."""

import re
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolvers.billing.notification_preview import (
    MAX_BODY_LENGTH,
    MAX_SMS_LENGTH,
    MAX_SUBJECT_LENGTH,
    NotificationPreview,
    NotificationTemplate,
    preview_notification,
)
from resolvers.billing.notification_values import EXAMPLE_VALUES, NOTIFICATION_VALUES


def problems_of(template: NotificationTemplate) -> list[tuple[str, str]]:
    preview = preview_notification(template, EXAMPLE_VALUES)
    return [(".".join(problem.path), problem.message) for problem in preview.problems]


def subject(text: str, **values: str) -> str | None:
    return preview_notification(NotificationTemplate(subject=text), values).subject


def html(text: str, **values: str) -> str | None:
    return preview_notification(NotificationTemplate(body=text, body_is_html=True), values).body


def plain(text: str, **values: str) -> str | None:
    return preview_notification(NotificationTemplate(body=text), values).body


def test_subject_body_and_sms_are_rendered_with_their_values() -> None:
    template = NotificationTemplate(
        subject="{{ companyname }}: balance {{balance}} {{ currency }}",
        body="<p>{{ greetings }},</p><p>{{ companyname }} owes {{ balance }}.</p>",
        sms_text="Balance {{ balance }} {{ currency }}",
        body_is_html=True,
    )

    assert preview_notification(template, EXAMPLE_VALUES) == NotificationPreview(
        subject="Rivera & Sons: balance -42.50 USD",
        body="<p>Dear Ms. Rivera,</p><p>Rivera &amp; Sons owes -42.50.</p>",
        sms_text="Balance -42.50 USD",
    )


def test_a_text_that_is_not_sent_is_not_rendered() -> None:
    assert preview_notification(NotificationTemplate(), EXAMPLE_VALUES) == NotificationPreview(None, None, None)


def test_an_empty_text_is_a_text() -> None:
    assert preview_notification(NotificationTemplate(body=""), EXAMPLE_VALUES).body == ""


def test_single_braces_and_closing_braces_are_text() -> None:
    assert plain("a { b } c }} { { d", name="x") == "a { b } c }} { { d"


def test_every_declared_value_has_a_name_that_templates_can_use_and_an_example() -> None:
    text = " ".join(f"{{{{ {value.name} }}}}" for value in NOTIFICATION_VALUES)

    assert plain(text, **EXAMPLE_VALUES) == " ".join(value.example for value in NOTIFICATION_VALUES)
    assert len(EXAMPLE_VALUES) == len(NOTIFICATION_VALUES)
    assert {"greetings", "companyname", "name", "balance", "currency", "credit_limit"} <= set(EXAMPLE_VALUES)


# Errors of whoever writes a template ------------------------------------------------------------------------------


def test_unknown_names_are_reported_each_once_in_every_text() -> None:
    template = NotificationTemplate("{{ nam }}", "{{ nam }} {{ nam }} {{ blance }} {{ name }}", "{{ x1 }}")

    assert problems_of(template) == [
        ("subject", "there is no value called nam"),
        ("body", "there is no value called nam"),
        ("body", "there is no value called blance"),
        ("sms_text", "there is no value called x1"),
    ]


def test_a_text_with_a_problem_is_not_shown_and_the_others_are() -> None:
    preview = preview_notification(NotificationTemplate("{{ nam }}", "{{ name }}"), EXAMPLE_VALUES)

    assert (preview.subject, preview.body) == (None, "rivera-sons")


@pytest.mark.parametrize(
    "code",
    [
        "{{ 7 * 7 }}",
        "{{ name.__class__ }}",
        "{{ name|upper }}",
        "{{ name() }}",
        "{{ name[0] }}",
        "{{ 'name' }}",
        "{{ Name }}",
        "{{ __name }}",
        "{{ näme }}",
        "{{name",
        "{{ name }",
        "{{ name\n}}",
        "{{}}",
        "{{ }}",
        "{{{ name }}}",
        "{{& name }}",
        "{{#name}}x{{/name}}",
        "{{> name}}",
        "{{ " + "a" * 65 + " }}",
    ],
)
def test_what_is_not_a_plain_name_in_braces_is_an_error_and_never_code(code: str) -> None:
    assert problems_of(NotificationTemplate(body=f"Dear\n  {code}")) == [
        ("body", "line 2, column 3: two braces have to enclose a name, as in {{ name }}")
    ]


@pytest.mark.parametrize(
    "text", ["{% for i in range(9) %}x{% endfor %}", "<% $balance %>", "${name} $name %(name)s {name}"]
)
def test_the_languages_of_other_engines_are_just_text(text: str) -> None:
    assert plain(text, name="x", balance="1") == text


def test_a_value_that_looks_like_a_placeholder_stays_what_it_is() -> None:
    assert plain("{{ name }}", name="{{ balance }}", balance="1") == "{{ balance }}"
    assert plain(r"{{ name }}", name=r"\g<0>\1") == r"\g<0>\1"


# Safety of what is sent -------------------------------------------------------------------------------------------


def test_values_can_open_no_tag_in_an_html_body() -> None:
    assert html("<b title='{{ name }}'>{{ name }}</b>", name="<script>'\"&") == (
        "<b title='&lt;script&gt;&#x27;&quot;&amp;'>&lt;script&gt;&#x27;&quot;&amp;</b>"
    )


def test_values_stay_as_they_are_in_plain_text() -> None:
    assert plain("{{ name }}", name="<Rivera & 'Sons'>") == "<Rivera & 'Sons'>"
    assert subject("{{ name }}", name="<Rivera & 'Sons'>") == "<Rivera & 'Sons'>"


@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\x00"])
def test_no_value_can_begin_a_new_header(line_end: str) -> None:
    assert subject("Hello {{ name }}", name=f"Eve{line_end}Bcc: all@example.com") == "Hello Eve Bcc: all@example.com"


@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r", "\u2028", "\x00"])
def test_a_subject_of_several_lines_is_an_error(line_end: str) -> None:
    assert problems_of(NotificationTemplate(subject=f"Hello{line_end}Bcc: all@example.com")) == [
        (
            "subject",
            "a subject is one line, without line breaks or control characters",
        )
    ]


def test_a_body_keeps_the_lines_of_a_value_and_drops_control_characters() -> None:
    assert plain("{{ name }}", name="Main St 1\r\n\tApt\x00 2\x1b") == "Main St 1\n\tApt 2"


# Bounds -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "max_length"),
    [("subject", MAX_SUBJECT_LENGTH), ("body", MAX_BODY_LENGTH), ("sms_text", MAX_SMS_LENGTH)],
)
def test_a_text_may_be_as_long_as_its_limit_and_not_longer(field: str, max_length: int) -> None:
    longest = replace(NotificationTemplate(), **{field: "x" * max_length})  # type: ignore[arg-type]
    too_long = replace(NotificationTemplate(), **{field: "x" * (max_length + 1)})  # type: ignore[arg-type]

    assert problems_of(longest) == []
    assert problems_of(too_long) == [(field, f"the template is over {max_length} characters")]


def test_the_length_that_counts_is_that_of_the_result() -> None:
    fits = NotificationTemplate(sms_text="{{ name }}{{ name }}")

    assert preview_notification(fits, {"name": "x" * 800}).sms_text == "x" * 1600
    (problem,) = preview_notification(fits, {"name": "x" * 801}).problems
    assert problem.message == "the template with its values is over 1600 characters"


def test_a_short_template_that_repeats_a_long_value_is_refused_at_once() -> None:
    template = NotificationTemplate(body="{{ name }}" * 20_000)
    started = time.perf_counter()

    preview = preview_notification(template, {"name": "x" * 100_000})

    assert time.perf_counter() - started < 2
    assert [problem.message for problem in preview.problems] == [
        f"the template with its values is over {MAX_BODY_LENGTH} characters"
    ]


@pytest.mark.parametrize("text", ["{{" * 100_000, "{{ " + " " * 199_990, "{{ a" + "a" * 199_990, "{" * 200_000])
def test_hostile_templates_are_answered_in_no_time(text: str) -> None:
    started = time.perf_counter()

    (problem,) = problems_of(NotificationTemplate(body=text))

    assert problem[1].endswith("two braces have to enclose a name, as in {{ name }}")
    assert time.perf_counter() - started < 2


@given(st.text(), st.text())
def test_a_subject_is_one_line_whatever_it_is_made_of(text: str, name: str) -> None:
    rendered = subject(text + "{{ name }}", name=name)

    if rendered is not None:
        assert len(rendered.splitlines()) <= 1
        assert not re.search(r"[\r\n\x00]", rendered)


@given(st.text())
def test_a_value_adds_no_markup_to_an_html_body(name: str) -> None:
    rendered = html("<p>{{ name }}</p>", name=name)

    assert rendered is not None
    assert (rendered.count("<"), rendered.count(">")) == (2, 2)

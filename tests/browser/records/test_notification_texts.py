"""Notification texts by language: added in a set, and shown in a class as a customer gets them (R-86, R-87)."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import settle, violations
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]


def written(server: Server, write: str, values: dict[str, object], record: str) -> str:
    """The id of a record that the administrator has saved."""
    document = f"""mutation($input: {write[0].upper()}{write[1:]}SaveInput!) {{
        written: {write}Save(input: $input) {{ {record} {{ id }} userErrors {{ code message path }} }} }}"""
    answer = server.ask("admin", document, {"input": values}).json()["data"]["written"]
    assert answer["userErrors"] == []
    return str(answer[record]["id"])


def test_a_text_is_added_in_german_and_who_speaks_french_is_told_to_get_english(
    administrator: Visit, server: Server
) -> None:
    page = administrator.page
    texts = [{"type": "LOW_BALANCE", "subject": "Low", "body": "Your balance is low.", "smsText": "Low"}]
    set_id = written(server, "notificationSet", {"name": "In two languages", "templates": texts}, "notificationSet")
    model = server.ask("admin", "{ businessModels { id } }").json()["data"]["businessModels"][0]["id"]
    settings = {
        "webSelfCare": {"defaultLanguage": "fr"},
        "notifications": {"types": {"notificationSet": set_id}},
    }
    of_class = {"name": "Speaks French", "businessModel": model, **settings}
    class_id = written(server, "customerClass", of_class, "customerClass")

    # when
    administrator.open(f"/records/notification-sets/{set_id}")
    page.get_by_role("button", name="Low balance").click()
    page.get_by_role("combobox", name="Add a language").fill("german")
    page.get_by_role("option", name="German (de)", exact=True).click()
    expect(page.get_by_role("radio", name="German", exact=True)).to_be_checked()
    expect(page.get_by_text("no text of their own here are sent the one in English")).to_be_visible()
    settle(page)
    assert violations(page) == []
    page.get_by_role("textbox", name="Subject", exact=True).fill("Wenig Guthaben")
    page.get_by_role("textbox", name="Body", exact=True).fill("Ihr Guthaben ist gering.")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved. Version")).to_be_visible()

    # then both are kept
    read = "query($id: ID!) { node(id: $id) { ... on NotificationSet { templates { language subject smsText } } } }"
    kept = server.ask("admin", read, {"id": set_id}).json()["data"]["node"]["templates"]
    assert kept == [
        {"language": "en", "subject": "Low", "smsText": "Low"},
        {"language": "de", "subject": "Wenig Guthaben", "smsText": None},
    ]

    # and the class's customers are told in English until they speak German, but for the text message
    administrator.open(f"/classes/{class_id}/NotificationTypes")
    picture = page.get_by_role("figure", name="What customers read")
    expect(picture).to_contain_text("There is no email in French: customers get the one in English.")
    picture.get_by_role("combobox", name="Customer’s language").click()
    page.get_by_role("option", name="German", exact=True).click()
    expect(picture).to_contain_text("Wenig Guthaben")
    expect(picture).not_to_contain_text("There is no email")
    expect(picture).to_contain_text("There is no text message in German: customers get the one in English.")

    # and the language that is entered counts before it is saved
    page.get_by_role("link", name="Web self-care", exact=True).first.click()
    page.get_by_role("combobox", name="Default language").fill("german")
    page.get_by_role("option", name="German (de)", exact=True).click()
    page.get_by_role("link", name="Notification types", exact=True).first.click()
    expect(picture.get_by_role("combobox", name="Customer’s language")).to_have_value("German")


def test_whoever_takes_a_language_from_a_class_that_sends_it_is_warned(administrator: Visit, server: Server) -> None:
    """R-57, R-86."""
    page = administrator.page
    texts = [
        {"type": "LOW_BALANCE", "language": language, "subject": subject, "body": subject}
        for language, subject in (("de", "Wenig Guthaben"), ("en", "Low balance"))
    ]
    set_id = written(server, "notificationSet", {"name": "Loses its German", "templates": texts}, "notificationSet")
    model = server.ask("admin", "{ businessModels { id } }").json()["data"]["businessModels"][0]["id"]
    types = {"notificationSet": set_id, "flags": [{"type": "LOW_BALANCE", "email": True}]}
    settings = {"webSelfCare": {"defaultLanguage": "de"}, "notifications": {"types": types}}
    written(server, "customerClass", {"name": "Speaks German", "businessModel": model, **settings}, "customerClass")

    # when
    administrator.open(f"/records/notification-sets/{set_id}")
    page.get_by_role("button", name="Low balance").click()
    # English is first, though German is older: it stands in for other languages
    expect(page.get_by_role("radio", name="English", exact=True)).to_be_checked()
    page.get_by_text("German", exact=True).click()
    page.get_by_role("button", name="Remove the texts in German").click()
    page.get_by_role("button", name="Save").click()

    # then it is done, and told
    expect(page.get_by_text("Saved. Version 2")).to_be_visible()
    warned = page.get_by_role("status").filter(has_text="Is this intended?")
    expect(warned).to_contain_text(
        "Low balance, German: This is no longer sent in German, the default language of 1 customer class."
    )


def test_the_picture_of_a_text_has_the_currency_of_its_class(administrator: Visit, server: Server) -> None:
    """It said USD, whatever customers of the class pay in."""
    page = administrator.page
    texts = [{"type": "LOW_BALANCE", "subject": "Low", "body": "{{ balance }} {{ currency }} are left."}]
    set_id = written(server, "notificationSet", {"name": "With a currency", "templates": texts}, "notificationSet")
    listed = server.ask("admin", "{ businessModels { id } currencies { id code } }").json()["data"]
    currency = next(one["id"] for one in listed["currencies"] if one["code"] == "EUR")
    of_class = {
        "name": "Paid in euros",
        "businessModel": listed["businessModels"][0]["id"],
        "currency": currency,
        "notifications": {"types": {"notificationSet": set_id}},
    }
    class_id = written(server, "customerClass", of_class, "customerClass")

    administrator.open(f"/classes/{class_id}/NotificationTypes")

    picture = page.get_by_role("figure", name="What customers read")
    expect(picture).to_contain_text("EUR are left.")
    expect(picture).not_to_contain_text("USD")

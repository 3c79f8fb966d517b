"""The walks through a class's past and future in German, by their German words alone: they are told whole there."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import settle
from tests.browser.changes.test_approvals import set_policy
from tests.browser.classes.test_history import OF_ALPHA, copy_of_retail, open_history, saved_twice
from tests.browser.conftest import Browse

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]


def test_the_past_and_the_future_of_a_class_are_walked_through_in_german(browse: Browse) -> None:
    visit = browse("admin", language="de-DE")
    page, server = visit.page, visit.server
    class_id = saved_twice(server, "Auf Deutsch")

    # a version as it was, and the way back
    open_history(visit, class_id)
    page.get_by_role("link", name="Version 1", exact=True).click()
    expect(page.get_by_role("note")).to_contain_text("Version 1")
    expect(page.get_by_role("button", name="Speichern")).to_have_count(0)
    page.get_by_role("link", name="Zurück zu jetzt").click()
    expect(page.get_by_role("note")).to_have_count(0)

    # two compared, and one panel put back
    open_history(visit, class_id, "?a=1&b=now")
    table = page.get_by_role("table", name="Unterschiede")
    table.get_by_role("checkbox", name="Statistik").check()
    page.get_by_role("button", name="Zurücksetzen…").click()
    dialog = page.get_by_role("dialog", name="Auf Version 1 zurücksetzen")
    expect(dialog.get_by_role("table", name="Änderungen").get_by_role("row")).to_have_count(3)
    dialog.get_by_label("Grund").fill("Doch nicht vereinbart")
    dialog.get_by_role("button", name="Zurücksetzen", exact=True).click()
    expect(page.get_by_role("link", name="Jetzt, Version 4")).to_be_visible()
    expect(page.get_by_role("list", name="Versionen").get_by_role("listitem").first).to_contain_text(
        "Auf Version 1 zurückgesetzt."
    )

    # a change on a date, seen ahead and in the list
    visit.open(f"/classes/{class_id}/Overview")
    settle(page)
    page.get_by_role("textbox", name="Beschreibung").fill("Ab Juli")
    page.keyboard.press("Alt+ArrowDown")
    page.get_by_role("menuitem", name="An einem Datum speichern…").click()
    dialog = page.get_by_role("dialog", name="An einem Datum speichern")
    dialog.get_by_role("textbox", name="Datum").fill("1.7.2021")
    expect(dialog).to_contain_text("Eine Änderung wird für einen Zeitpunkt in der Zukunft geplant.")
    dialog.get_by_role("textbox", name="Datum").fill("1.7.2031")
    expect(dialog).to_contain_text("Dienstag, 1. Juli 2031")
    dialog.get_by_role("button", name="Planen").click()
    banner = page.get_by_role("region", name="Geplant")
    banner.get_by_role("link", name="Klasse ansehen, wie sie sein wird").click()
    expect(page.get_by_role("definition").filter(has_text="Ab Juli")).to_be_visible()
    page.get_by_role("link", name="Mit jetzt vergleichen").click()
    expect(page.get_by_role("table", name="Unterschiede").get_by_role("row", name="Beschreibung")).to_be_visible()
    visit.open(f"/planned?class={class_id}")
    expect(page.get_by_role("heading", name="Geplant und wartend")).to_be_visible()
    expect(page.get_by_role("list", name="Geplante Änderungen").get_by_role("listitem")).to_have_count(1)


def test_approval_is_asked_for_and_given_in_german(browse: Browse) -> None:
    author, approver = browse("admin", language="de-DE"), browse("beate", language="de-DE")
    page, server = author.page, author.server
    set_policy(server, ["WEB_SELF_CARE"])
    class_id = copy_of_retail(server, "Zur Freigabe")
    author.open(f"/classes/{class_id}/WebSelfCare")
    settle(page)
    page.get_by_role("textbox", name="Markenname").fill("Neue Marke")
    page.keyboard.press("Control+s")
    dialog = page.get_by_role("dialog", name="Änderungen prüfen")
    expect(dialog.get_by_role("radio", name="Freigabe beantragen")).to_be_checked()
    expect(dialog).to_contain_text("Freigabe eines zweiten Administrators")
    dialog.get_by_label("Kommentar für die Freigabe").fill("Wie besprochen")
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)
    expect(page.get_by_role("region", name="Wartet auf Freigabe")).to_be_visible()

    approver.open(f"/planned?class={class_id}")
    entry = approver.page.get_by_role("list", name="Anträge auf Freigabe").get_by_role("listitem").first
    entry.get_by_role("button", name="Änderungen anzeigen").click()
    expect(entry.get_by_role("table")).to_contain_text("Neue Marke")
    entry.get_by_role("button", name="Freigeben").click()
    review = approver.page.get_by_role("dialog", name="Freigeben: Zur Freigabe")
    review.get_by_label("Kommentar").fill("Gut")
    review.get_by_role("button", name="Freigeben").click()
    expect(approver.page.get_by_text("Nichts wartet auf eine Freigabe.")).to_be_visible()


def test_the_portal_tells_a_resellers_history_and_plans_in_german(browse: Browse) -> None:
    visit = browse("alpha", language="de-DE")
    page = visit.page
    open_history(visit, OF_ALPHA, app="/portal")
    expect(page.get_by_role("list", name="Versionen").get_by_role("listitem").first).to_be_visible()
    visit.open(f"/portal/classes/{OF_ALPHA}/Overview")
    settle(page)
    page.get_by_role("textbox", name="Beschreibung").fill("Später")
    page.keyboard.press("Alt+ArrowDown")
    page.get_by_role("menuitem", name="An einem Datum speichern…").click()
    dialog = page.get_by_role("dialog", name="An einem Datum speichern")
    dialog.get_by_role("textbox", name="Datum").fill("1.7.2032")
    expect(dialog).to_contain_text("1. Juli 2032")
    dialog.get_by_role("button", name="Planen").click()
    expect(dialog).to_have_count(0)
    visit.open("/portal/planned")
    expect(page.get_by_role("list", name="Geplante Änderungen")).to_contain_text("Später")
    expect(page.get_by_role("heading", name="Anträge auf Freigabe")).to_have_count(0)

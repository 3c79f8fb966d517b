"""Forms of every class and width: no longer than they need be, each with its picture beside it."""

import pytest

from tests.browser.app.test_density import opened
from tests.browser.app.test_layout import PHONE_WIDTH, size
from tests.browser.axe import settle
from tests.browser.conftest import Browse
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

SCREENS_OF_PANEL = """() => {
  const panel = document.querySelector('main h2').getBoundingClientRect().top + scrollY
  const head = document.querySelector('.app-editor-head').getBoundingClientRect().bottom + 8
  return (document.documentElement.scrollHeight - Math.max(0, panel - head)) / innerHeight
}"""
"""Screens of a panel without what is planned or waiting of its class, which stands above it."""


def test_regular_invoices_of_every_class_take_a_screen_and_a_half(administrator: Visit) -> None:
    """Of classes that use few settings, too, and of those that use none: what has no effect says so once."""
    listed = administrator.server.ask("admin", "{ customerClasses(first: 50) { nodes { id name } } }").json()["data"]
    classes = listed["customerClasses"]["nodes"]
    assert len(classes) >= 13
    page = administrator.page
    longer: dict[str, list[float]] = {}
    for one in classes:
        size(administrator, 1280, 800)
        administrator.open(f"/classes/{one['id']}/RegularInvoices")
        page.locator("main [data-path=companyTaxNumber]").wait_for()
        settle(page)
        screens = [page.evaluate(SCREENS_OF_PANEL)]
        size(administrator, 1920, 1080)
        screens.append(page.evaluate(SCREENS_OF_PANEL))
        if screens[0] > 1.5 or screens[1] > 1:
            longer[one["name"]] = screens
    assert longer == {}


@pytest.mark.parametrize("language", ["en-GB", "de-DE"])
def test_a_term_takes_two_rows_on_a_phone(browse: Browse, language: str) -> None:
    """Its label, and what it says in one line; a switch has a line of its own."""
    visit = browse("admin", language=language)
    page = size(visit, PHONE_WIDTH, 844)
    opened(visit, "RegularInvoices")
    heights = page.locator("main .app-field-row").evaluate_all(
        "rows => rows.map(row => Math.round(row.getBoundingClientRect().height))"
    )
    assert len(heights) == 8
    assert max(heights) <= 86, heights
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE_WIDTH
    amount = page.locator("main [data-path=latePaymentFeeMinimum]")
    assert amount.evaluate("field => field.scrollWidth <= field.clientWidth")


@pytest.mark.parametrize("panel", ["Taxation", "FraudProtection", "NotificationTypes"])
def test_a_picture_stands_beside_the_fields_that_draw_it(administrator: Visit, panel: str) -> None:
    for width, height in ((1280, 800), (1920, 1080)):
        page = size(administrator, width, height)
        opened(administrator, panel)
        figure = page.get_by_role("figure").bounding_box()
        fields = [box.bounding_box() for box in page.locator("main .app-form-columns [data-path]").all()]
        assert figure
        assert fields
        assert max(box["x"] + box["width"] for box in fields if box) < figure["x"]
        assert figure["y"] < 240
        assert figure["x"] + figure["width"] <= width

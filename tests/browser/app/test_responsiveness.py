"""How long people wait, on a processor four times slower than the one that runs the tests.

A busy or slow machine is no fault of the app's: each bound grows by how much slower than on an idle machine the same
browser does something of no app at all, and the best of a few attempts counts.
"""

from collections.abc import Callable
from statistics import median

import pytest
from playwright.sync_api import Locator, Page, Request, expect

from tests.browser.axe import settle
from tests.browser.visit import Visit

pytestmark = [pytest.mark.alone, pytest.mark.browser, pytest.mark.timeout(300)]

THROTTLING = 4
ATTEMPTS = 5

OPEN_MILLISECONDS = 1000
KEY_MILLISECONDS = 50

LOOP = """() => {
  const began = performance.now()
  let sum = 0
  for (let step = 0; step < 4e6; step++) sum += Math.sqrt(step) % 3
  return sum > 0 ? performance.now() - began : 0
}"""
LOOP_MILLISECONDS = 230
"""How long the loop takes on two idle cores, throttled."""

BARE_KEY_MILLISECONDS = 20
"""How long a key in a field of no app takes there: about a frame."""

KEYS = "123456789012345"
BETWEEN_KEYS_MILLISECONDS = 100
"""Ten keys a second are more than people type."""

HUNDRED_FIELDS = 100

TIME_OPENING = """link => new Promise(done => {
  link.addEventListener('click', () => {
    const began = performance.now()
    const look = () => {
      const field = document.querySelector('main input[data-path]:enabled')
      if (field && document.querySelector('main h1')) done(performance.now() - began)
      else requestAnimationFrame(look)
    }
    look()
  }, { capture: true, once: true })
  link.click()
})"""

TIME_KEYS = """() => {
  window.keys = []
  const painted = ({ key, timeStamp }) => {
    if (key === 'Delete') return
    requestAnimationFrame(() => setTimeout(() => window.keys.push(performance.now() - timeStamp)))
  }
  window.addEventListener('keydown', painted, { capture: true })
}"""
"""From a key to the first moment after the frame that shows it. Playwright empties a field with Delete."""

BARE_FIELD = """() => {
  const field = document.body.appendChild(document.createElement('input'))
  field.setAttribute('aria-label', 'Bare')
}"""


def throttle(page: Page, rate: int) -> None:
    """Let the page's scripts have a part of the processor only."""
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": rate})


def best_of_several(measure: Callable[[], tuple[float, float]], bound_milliseconds: float) -> None:
    """Hold a time to its bound. Measured is the time, and how much slower than an idle one the machine was then."""
    seen: list[str] = []
    for _ in range(ATTEMPTS):
        milliseconds, slowness = measure()
        seen.append(f"{milliseconds:.0f} ms on a machine {slowness:.1f} times slower")
        if milliseconds <= bound_milliseconds * max(1.0, slowness):
            return
    pytest.fail(f"never within {bound_milliseconds} ms: {', '.join(seen)}")


def test_a_class_is_usable_within_a_second_of_the_click(administrator: Visit) -> None:
    """From a list at rest, which has loaded the panel that a class opens with; nothing of the class itself is read."""
    page = administrator.page
    throttle(page, THROTTLING)

    def measure() -> tuple[float, float]:
        administrator.open("/classes")
        settle(page)
        loop = page.evaluate(LOOP)
        milliseconds = page.get_by_role("link", name="Small business", exact=True).evaluate(TIME_OPENING)
        return milliseconds, max(loop, page.evaluate(LOOP)) / LOOP_MILLISECONDS

    best_of_several(measure, OPEN_MILLISECONDS)


def test_a_class_is_read_once_on_the_way_to_it_and_again_when_somebody_comes_back(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/classes")
    settle(page)
    reads: list[Request] = []
    page.on(
        "request", lambda request: reads.append(request) if "query AdminClass(" in (request.post_data or "") else None
    )

    page.get_by_role("link", name="Large business", exact=True).click()
    settle(page)
    assert len(reads) == 1

    page.get_by_role("navigation", name="Panels").get_by_role("link", name="Statistics", exact=True).click()
    settle(page)
    assert len(reads) == 1

    page.get_by_role("link", name="Customer classes").first.click()
    page.get_by_role("link", name="Large business", exact=True).click()
    expect(page.get_by_role("heading", name="Overview")).to_be_visible()
    settle(page)
    assert len(reads) == 2


def hold_keys_to_their_bound(page: Page, field: Locator) -> None:
    """Type into the field as fast as people do, and hold each key to its bound."""
    page.evaluate(BARE_FIELD)
    page.evaluate(TIME_KEYS)
    throttle(page, THROTTLING)

    def key_milliseconds(typed_into: Locator) -> float:
        typed_into.fill("")
        page.evaluate("window.keys.length = 0")
        page.keyboard.type(KEYS, delay=BETWEEN_KEYS_MILLISECONDS)
        page.wait_for_function("count => window.keys.length === count", arg=len(KEYS))
        expect(typed_into).to_have_value(KEYS)
        return float(median(page.evaluate("window.keys")))

    def measure() -> tuple[float, float]:
        bare = key_milliseconds(page.get_by_label("Bare"))
        return key_milliseconds(field), bare / BARE_KEY_MILLISECONDS

    best_of_several(measure, KEY_MILLISECONDS)


def test_a_key_in_the_largest_panel_takes_less_than_fifty_milliseconds(administrator: Visit) -> None:
    """Beside the form stands a picture that is drawn from what is entered."""
    page = administrator.page
    administrator.open("/classes/CustomerClass:5/RegularInvoices")
    settle(page)

    hold_keys_to_their_bound(page, page.get_by_label("Collection threshold"))


def test_a_key_in_a_form_of_a_hundred_fields_takes_less_than_fifty_milliseconds(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/classes/CustomerClass:5/MeasuredServices")
    settle(page)
    fields = page.locator("[data-row] [data-path]")
    expect(fields.first).to_be_visible()
    while fields.count() < HUNDRED_FIELDS:
        page.get_by_role("button", name="Add a metric").click()

    hold_keys_to_their_bound(page, page.get_by_label("Price per item").first)

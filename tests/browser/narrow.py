"""A phone's width: what a page is wider than it is read by scrolling sideways, which nobody wants."""

from typing import Final

from tests.browser.visit import Visit

PHONE_WIDTH: Final = 390

WIDTHS: Final = """async () => {
  const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
  const there = async find => { while (!find()) await drawn(); return find() }
  const width = () => [document.documentElement.lang, document.documentElement.scrollWidth]
  await drawn()
  const before = width()
  document.querySelector('header :is([aria-label=Language], [aria-label=Sprache])').click()
  ;(await there(() => document.querySelector(`[role=menuitem]:not([lang=${before[0]}])[lang]`))).click()
  await there(() => document.documentElement.lang !== before[0] && !document.querySelector('[role=menu]'))
  await drawn()
  return [before, width()]
}"""
"""The width of the page in the language that it stands in, and in the other one, by the menu of the head."""


def wider_than_a_phone(visit: Visit) -> list[str]:
    """The languages in which the page is wider than a phone, and how wide; it is left in the other language."""
    page = visit.page
    before = page.viewport_size
    assert before
    page.set_viewport_size({"width": PHONE_WIDTH, "height": 844})
    widths = page.evaluate(WIDTHS)
    page.set_viewport_size(before)
    assert {language for language, _width in widths} == {"de", "en"}
    return [f"{language}: {width} px" for language, width in widths if width > PHONE_WIDTH]

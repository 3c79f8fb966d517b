"""Findings of axe on a page: the rules of WCAG 2.2 AA and axe's best practices, none left out."""

from pathlib import Path

from playwright.sync_api import Page

from tests.browser.visit import PATIENCE_MILLISECONDS, Theme

SOURCE = Path("web/ui/node_modules/axe-core/axe.min.js")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

THEMES: tuple[Theme, ...] = ("light", "dark")

COLOUR_RULES = ["color-contrast", "link-in-text-block"]
"""Rules that a theme can violate: all others look at what is the same in both."""

RUN = """runOnly => axe.run(document, { runOnly, resultTypes: ['violations'], preload: false })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    `${id} at ${target.join(' ')}: ${failureSummary.split('\\n').slice(1, 3).map(line => line.trim()).join('; ')}`)))"""

SETTLED = """() => document.querySelector('main') !== null
  && document.querySelector('.mantine-Skeleton-root, [aria-busy=true]') === null"""


def settle(page: Page) -> None:
    """Wait until everything that the page was loading is there."""
    page.wait_for_function(SETTLED)
    page.wait_for_load_state("networkidle")
    page.wait_for_function(SETTLED)


def violations(page: Page) -> list[str]:
    """The violations of the page in both themes, one line for each rule and element.

    All rules look at the page as it stands; those that see colours look at it in the other theme too. The theme stays.
    """
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(SOURCE.read_text(encoding="utf-8"))
    before = page.evaluate("document.documentElement.dataset.mantineColorScheme")
    (other,) = (theme for theme in THEMES if theme != before)
    found = [f"{before}: {one}" for one in page.evaluate(RUN, {"type": "tag", "values": TAGS})]
    _show(page, other)
    found += [f"{other}: {one}" for one in page.evaluate(RUN, {"type": "rule", "values": COLOUR_RULES})]
    _show(page, before)
    return found


def _show(page: Page, theme: Theme) -> None:
    """Have the browser ask for a theme, and wait until the page is painted in it."""
    page.emulate_media(color_scheme=theme)
    page.wait_for_function(
        "theme => document.documentElement.dataset.mantineColorScheme === theme",
        arg=theme,
        timeout=PATIENCE_MILLISECONDS,
    )

"""Takes the pictures of the README from the demo data: `.venv/bin/python scripts/screenshots.py`, after `make ui`.

A server over a fresh demo is started for it and ended again. Always the same size, theme and language; only texts that
tell a time differ from one run to the next.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from playwright.sync_api import Page, sync_playwright

from tests.browser.axe import settle
from tests.browser.chromium import MISSING, find_chromium
from tests.browser.conftest import OPTIONS
from tests.browser.contexts import Contexts
from tests.browser.visit import Theme, Visit, begin_session, visiting
from tests.databases import outside_pytest
from tests.running import Server, running_server

FOLDER = Path("docs/screenshots")
SIZE = {"width": 1280, "height": 800}

LARGE_BUSINESS = "CustomerClass:5"
SHARED = "CustomerClass:9"
PLANNED = "CustomerClass:11"
TEXTS = "NotificationSet:1"


QUIET = """() => new Promise(resolve => {
  const done = () => { watch.disconnect(); resolve(null) }
  let timer = setTimeout(done, 400)
  const watch = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(done, 400) })
  watch.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true })
})"""
"""Until nothing on the page has changed for a while: parts that load by themselves are there."""


def shown(page: Page, part: str) -> Page:
    """The page with a part of it in the middle."""
    page.get_by_role("figure", name=part).evaluate("figure => figure.scrollIntoView({ block: 'center' })")
    return page


def opened(visit: Visit, path: str) -> Page:
    """The page at an address, with everything on it."""
    visit.page.set_viewport_size(SIZE)  # type: ignore[arg-type]  # a plain dict is what it takes
    visit.open(path)
    settle(visit.page)
    return visit.page


def panel(visit: Visit, width: int, height: int, density: str) -> Page:
    """Regular invoices in a window of a size, and in a density."""
    page = opened(visit, f"/classes/{LARGE_BUSINESS}/RegularInvoices")
    page.set_viewport_size({"width": width, "height": height})
    page.evaluate("density => { document.documentElement.dataset.density = density }", density)
    page.get_by_role("figure").wait_for()
    settle(page)
    return page


def class_list(visit: Visit, width: int = 1280, height: int = 800) -> Page:
    """The list of classes."""
    page = opened(visit, "/classes")
    page.set_viewport_size({"width": width, "height": height})
    return page


def quick_look(visit: Visit) -> Page:
    """A class looked at beside its list."""
    page = class_list(visit)
    page.get_by_role("button", name="Not now").click()
    page.get_by_role("link", name="Large business", exact=True).focus()
    page.keyboard.press("Space")
    page.get_by_role("complementary").locator("dl").wait_for()
    return page


def changed(visit: Visit) -> Page:
    """Changed fields of Regular invoices, each with what it was."""
    page = opened(visit, f"/classes/{LARGE_BUSINESS}/RegularInvoices")
    page.get_by_role("figure").get_by_role("table").wait_for()
    page.get_by_label("Net", exact=True).fill("30")
    page.get_by_role("textbox", name="Notify due in advance").fill("3")
    page.keyboard.press("Enter")
    return page


def review(visit: Visit) -> Page:
    """The review of two changes: what was and what will be, warnings, the reason, and when."""
    page = changed(visit)
    page.keyboard.press("Control+Enter")
    page.get_by_role("dialog").get_by_role("table", name="Changes").wait_for()
    return page


def texts(visit: Visit) -> Page:
    """The texts of a notification by language."""
    page = opened(visit, f"/records/notification-sets/{TEXTS}")
    heading = page.get_by_role("button", name="Invoice overdue")
    heading.click()
    page.get_by_role("radio", name="German", exact=True).evaluate("one => one.click()")
    heading.evaluate("one => one.scrollIntoView({ block: 'start' })")
    return page


def as_it_was(visit: Visit) -> Page:
    """A panel of a class as an earlier version had it."""
    return opened(visit, f"/classes/{LARGE_BUSINESS}/RegularInvoices?version=2")


def overview(visit: Visit, width: int = 1280, height: int = 800) -> Page:
    """A class at a glance: each panel in a line or two of its values."""
    page = opened(visit, f"/classes/{LARGE_BUSINESS}/Overview")
    page.set_viewport_size({"width": width, "height": height})
    page.get_by_text("Net 30").first.wait_for()
    settle(page)
    return page


def collection(visit: Visit) -> Page:
    """The payment terms of regular invoices, with what they do to an unpaid invoice."""
    return shown(opened(visit, f"/classes/{LARGE_BUSINESS}/RegularInvoices"), "An unpaid invoice")


def taxation(visit: Visit) -> Page:
    """Taxation, with the tax on an example amount."""
    return shown(opened(visit, f"/classes/{LARGE_BUSINESS}/Taxation"), "Tax on a charge")


def conflict(visit: Visit) -> Page:
    """Two people saved the same class: base, theirs and mine."""
    page = opened(visit, f"/classes/{LARGE_BUSINESS}/Overview")
    page.get_by_label("Description").fill("Offices and call centres on negotiated terms, Net 30.")
    ask = visit.server.ask
    query = f'{{ customerClass(id: "{LARGE_BUSINESS}") {{ version }} }}'
    save = "mutation($input: CustomerClassSaveInput!) { customerClassSave(input: $input) { userErrors { message } } }"
    theirs = {
        "id": LARGE_BUSINESS,
        "expectedVersion": ask("admin", query).json()["data"]["customerClass"]["version"],
        "description": "Companies with more than a hundred extensions.",
        "finances": {"statistics": {"permanentTerminationAfterDays": 45}},
    }
    ask("admin", save, {"input": theirs}).raise_for_status()
    page.keyboard.press("Control+s")
    page.get_by_role("dialog", name="Someone else changed this class").get_by_role("radio").first.wait_for()
    return page


def history(visit: Visit, path: str = f"{LARGE_BUSINESS}/History?a=2&b=now") -> Page:
    """The versions of a class, with one of them beside the class as it is."""
    page = opened(visit, f"/classes/{path}")
    page.get_by_role("table", name="Differences").wait_for()
    return page


def planned(visit: Visit) -> Page:
    """Planned changes, and requests that wait for a second administrator."""
    page = opened(visit, "/planned")
    page.get_by_role("list", name="Planned changes").get_by_role("listitem").first.wait_for()
    page.get_by_role("list", name="Requests for approval").get_by_role("listitem").first.wait_for()
    return page


def portal(visit: Visit) -> Page:
    """A class that is shared with a reseller, in the portal."""
    return opened(visit, f"/portal/classes/{SHARED}/Overview")


PICTURES: tuple[tuple[str, str, Theme, Callable[[Visit], Page]], ...] = (
    ("overview", "admin", "light", overview),
    ("overview-1920", "admin", "light", lambda visit: overview(visit, 1920, 1080)),
    ("overview-390", "admin", "light", lambda visit: overview(visit, 390, 844)),
    ("classes", "admin", "light", class_list),
    ("classes-390", "admin", "light", lambda visit: class_list(visit, 390, 844)),
    ("quick-look", "admin", "light", quick_look),
    ("changed", "admin", "light", changed),
    ("review", "admin", "light", review),
    ("texts", "admin", "light", texts),
    ("collection", "admin", "light", collection),
    ("taxation", "admin", "dark", taxation),
    ("conflict", "admin", "light", conflict),
    ("history", "admin", "light", history),
    ("history-planned", "admin", "light", lambda visit: history(visit, f"{PLANNED}/History?a=1&b=now")),
    ("as-it-was", "admin", "light", as_it_was),
    ("planned", "admin", "light", planned),
    ("panel-compact-1280", "admin", "light", lambda visit: panel(visit, 1280, 800, "compact")),
    ("panel-comfortable-1920", "admin", "light", lambda visit: panel(visit, 1920, 1080, "comfortable")),
    ("panel-390", "admin", "light", lambda visit: panel(visit, 390, 844, "compact")),
    ("portal", "alpha", "light", portal),
)
"""Each picture: its name, who sees it, in which theme, and how to come to it."""


def take(contexts: Contexts, server: Server) -> None:
    """Take every picture."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, user, theme, come_to in PICTURES:
        with visiting(contexts, server, begin_session(server, user), theme) as visit:
            file = FOLDER / f"{name}.png"
            page = come_to(visit)
            settle(page)
            page.evaluate(QUIET)
            page.screenshot(path=file, animations="disabled")
            print(f"{file}: {file.stat().st_size // 1024} kB")


def main() -> None:
    """Take all pictures of a fresh demo."""
    path = find_chromium()
    if not path:
        raise SystemExit(MISSING)
    with (
        outside_pytest(),
        tempfile.TemporaryDirectory() as folder,
        running_server(Path(folder) / "demo.db") as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=path, args=OPTIONS)
        take(Contexts(browser), server)
        browser.close()


if __name__ == "__main__":
    main()

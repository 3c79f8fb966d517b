"""Contexts of the browser, each lent to one visit after another, to none with anything of the one before.

In a context of its own every test would have a new process load and compile the app again, a fifth of what a page
costs. The process and the files are kept, as between two visits of one person; pages, cookies and storage are not.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, BrowserContext, Page

ONE_PROCESS = "--process-per-site"
"""Chromium's switch by which a page that rests keeps the process for the next one of its context."""

RESTS_AT = "/healthz"
"""An address that runs no script and has the app's storage."""


@dataclass
class Contexts:
    """The contexts of a browser that nobody has at the moment, by language and server, each with its resting page."""

    browser: Browser
    free: dict[tuple[str, str], list[tuple[BrowserContext, Page]]] = field(default_factory=dict)

    @contextmanager
    def lent(self, language: str, url: str) -> Iterator[BrowserContext]:
        """A context of somebody who reads the language, for the server at that address; never again after a fault."""
        free = self.free.setdefault((language, url), [])
        context, resting = free.pop() if free else self._made(language, url)
        try:
            yield context
            for page in context.pages:
                if page != resting:
                    page.close()
            context.clear_cookies()
            resting.evaluate("localStorage.clear()")
        except BaseException:
            context.close()
            raise
        free.append((context, resting))

    def _made(self, language: str, url: str) -> tuple[BrowserContext, Page]:
        context = self.browser.new_context(
            locale=language,
            timezone_id="Europe/Berlin",
            # Nothing slides or fades: a test clicks what is there.
            reduced_motion="reduce",
            viewport={"width": 1280, "height": 900},
        )
        resting = context.new_page()
        resting.goto(f"{url}{RESTS_AT}")
        return context, resting

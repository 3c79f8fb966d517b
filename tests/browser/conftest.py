"""A browser that is at a server of its own, and is told of every request that wants to go elsewhere."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Page, Route, sync_playwright

from tests.running import Server, running_server
from web.demo.operator import PASSWORD

PATIENCE_MILLISECONDS = 30_000


@dataclass
class Visit:
    """A page, the server that it is at, and the addresses outside that it asked for."""

    page: Page
    server: Server
    outside: list[str] = field(default_factory=list)

    def sign_in(self, user_name: str, path: str = "/") -> None:
        """Open a page and sign in on it."""
        self.page.goto(f"{self.server.url}{path}")
        self.page.get_by_label("User name").fill(user_name)
        self.page.locator("input[type=password]").fill(PASSWORD)
        self.page.get_by_role("button", name="Sign in").click()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server over the demo on SQLite."""
    with running_server(tmp_path_factory.mktemp("browser") / "demo.db") as running:
        yield running


@pytest.fixture
def visit(server: Server) -> Iterator[Visit]:
    """A new browser, signed in nowhere."""
    chromium = shutil.which("chromium")
    assert chromium, "Chromium is missing: install Debian's package chromium"
    with sync_playwright() as playwright:
        options = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
        browser = playwright.chromium.launch(executable_path=chromium, args=options)
        page = browser.new_context(locale="en-GB").new_page()
        page.set_default_timeout(PATIENCE_MILLISECONDS)
        made = Visit(page, server)

        def only_here(route: Route) -> None:
            if route.request.url.startswith((server.url, "data:", "blob:")):
                route.continue_()
            else:
                made.outside.append(route.request.url)
                route.abort()

        page.route("**/*", only_here)
        yield made
        browser.close()

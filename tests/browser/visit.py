"""A person's browser at the product: a page, the server that it is at, and all that must not happen on it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

import httpx
from playwright.sync_api import ConsoleMessage, Locator, Page, Request, expect

from tests.browser.contexts import Contexts
from tests.running import Server
from web.demo.operator import PASSWORD

PATIENCE_MILLISECONDS = 20_000
"""How long a busy machine may take for what takes a tenth of a second on an idle one."""

Theme = Literal["light", "dark"]

Session = Mapping[str, str]
"""The cookies of somebody who is signed in."""

expect.set_options(timeout=PATIENCE_MILLISECONDS)


@dataclass
class Visit:
    """A page and its server: what it asked of other hosts, what failed in it, and what has no answer yet."""

    page: Page
    server: Server
    outside: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    pending: set[Request] = field(default_factory=set)

    def open(self, path: str) -> None:
        """Go to an address of the product."""
        self.page.goto(f"{self.server.url}{path}")

    def sign_in(self, user_name: str, path: str = "/") -> None:
        """Open a page and sign in on it as a person does."""
        self.open(path)
        self.page.get_by_label("User name").fill(user_name)
        self.page.locator("input[type=password]").fill(PASSWORD)
        self.page.get_by_role("button", name="Sign in").click()

    def sign_in_at_once(self, session: Session) -> None:
        """Have the session's cookie without the form, for tests of what comes after it."""
        self.page.context.add_cookies(
            [{"name": name, "value": value, "url": self.server.url} for name, value in session.items()]
        )

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Note what the page asks for and what fails in it."""

        def on_request(request: Request) -> None:
            self.pending.add(request)
            if not request.url.startswith((self.server.url, "data:", "blob:")):
                self.outside.append(request.url)

        def on_answer(request: Request) -> None:
            self.pending.discard(request)

        def on_console(message: ConsoleMessage) -> None:
            # A refused or failed request is told there too; what it means is for the app to say, and the test to judge.
            if message.type == "error" and "Failed to load resource" not in message.text:
                self.faults.append(message.text)

        self.page.on("console", on_console)
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        context = self.page.context
        listeners = (("request", on_request), ("requestfinished", on_answer), ("requestfailed", on_answer))
        for event, listener in listeners:
            context.on(event, listener)  # type: ignore[call-overload]
        yield
        for event, listener in listeners:
            context.remove_listener(event, listener)


def begin_session(server: Server, user_name: str) -> Session:
    """Sign somebody in. A password is checked on purpose slowly."""
    # Who talks to one address needs no certificates, which take 25 ms to read.
    answer = httpx.post(
        f"{server.url}/session",
        json={"userName": user_name, "password": PASSWORD},
        timeout=30,
        verify=False,  # noqa: S501
    ).raise_for_status()
    return {cookie.name: cookie.value or "" for cookie in answer.cookies.jar}


@contextmanager
def visiting(
    contexts: Contexts, server: Server, session: Session | None, theme: Theme = "light", language: str = "en-GB"
) -> Iterator[Visit]:
    """A page of somebody's, signed in or not. Ending it fails where a script did, or wanted another host."""
    with contexts.lent(language, server.url) as context:
        page = context.new_page()
        page.emulate_media(color_scheme=theme)
        page.set_default_timeout(PATIENCE_MILLISECONDS)
        visit = Visit(page, server)
        if session:
            visit.sign_in_at_once(session)
        with visit.watched():
            yield visit
        assert visit.outside == [], "the page asked for another host"
        assert visit.faults == [], "a script of the page failed"


def texts(elements: Locator) -> list[str]:
    """The visible text of each, once there are any: Playwright reads at once what may still be on its way."""
    expect(elements.first).to_be_visible()
    return elements.all_inner_texts()

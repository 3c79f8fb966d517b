"""Requests of a page that are held back, as a slow network or a busy server does while somebody goes on typing."""

from playwright.sync_api import APIResponse, Page, Route

BETWEEN_LOOKS_MILLISECONDS = 20
PROBE = "/graphql?probe"
"""An address that the server refuses, and that is answered where the page's requests are intercepted."""

IS_INTERCEPTED = f"fetch('{PROBE}').then(({{status}}) => status === 204)"


class Held:
    """Requests of a page that contain one of these words, held until they are let through.

    The server hears of it only then. With `done`, the server has done it, and its answer is what is kept.
    """

    def __init__(self, page: Page, *words: str, done: bool = False) -> None:
        self.page = page
        self.words = words
        self.done = done
        self.kept: list[tuple[Route, APIResponse | None]] = []
        page.route("**/graphql", self._keep)
        self._wait_until_intercepted()

    def _wait_until_intercepted(self) -> None:
        """Probe until a request of the page comes here.

        Chromium answers that requests are intercepted before the page's renderer has heard of it; a key that is
        pressed at once goes another way, and what it sends would pass by.
        """
        self.page.route(lambda url: url.endswith(PROBE), lambda route: route.fulfill(status=204))
        while not self.page.evaluate(IS_INTERCEPTED):
            self.page.wait_for_timeout(BETWEEN_LOOKS_MILLISECONDS)

    def _keep(self, route: Route) -> None:
        if any(word in (route.request.post_data or "") for word in self.words):
            self.kept.append((route, route.fetch() if self.done else None))
        else:
            # Another one may hold it.
            route.fallback()

    def wait(self) -> None:
        """Wait until it is asked, and done if it is to be."""
        while not self.kept:
            self.page.wait_for_timeout(BETWEEN_LOOKS_MILLISECONDS)

    def release_oldest(self) -> None:
        """Let the oldest through, and go on keeping."""
        self.wait()
        route, response = self.kept.pop(0)
        if response:
            route.fulfill(response=response)
        else:
            route.continue_()

    def release(self) -> None:
        """Let through what is kept, and keep nothing from now on."""
        self.wait()
        self.words = ()
        while self.kept:
            self.release_oldest()

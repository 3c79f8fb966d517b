"""One Chromium for all browser tests, one server for each file of them, and a signed-in page for each kind of user.

- `server`: a real server over a database of its own with the demo; `server.ask(user, query, variables)` prepares
  records.
- `administrator`, `read_only_administrator`, `reseller`: a `Visit`, signed in as `admin`, `auditor`, `alpha`. It begins
  with `visit.open("/…")`.
- `visit`: a `Visit`, signed in nowhere.
- `browse`: makes any number of them: `browse("bravo", theme="dark", language="de-DE")`.

No name is resolved but this machine's: whatever asks another host fails, and the test with it, as it does when a script
fails. A test that fails leaves a picture of each of its pages in `test-results`.
"""

import re
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from functools import lru_cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import MISSING, find_chromium
from tests.browser.contexts import ONE_PROCESS, Contexts
from tests.browser.visit import Session, Theme, Visit, begin_session, visiting
from tests.ports import free_port
from tests.running import Server, demo, running_server

PICTURES = Path("test-results")

OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    ONE_PROCESS,
    # What draws without a graphics card needs no process of its own: a tenth of what a page takes outside its scripts.
    "--in-process-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)

Browse = Callable[..., Visit]
"""Opens a new browser: for whom (None for nobody), `theme` and `language`."""

Sessions = Callable[[str, int], Session]
"""A session of a user for the so manieth browser of a test."""

failed = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Tell the fixtures below whether the test failed."""
    report = yield
    item.stash[failed] = item.stash.get(failed, False) or report.failed
    return report


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """The machine's Chromium, which reaches no other host."""
    path = find_chromium()
    assert path, MISSING
    # Playwright keeps an event loop running in this thread: what needs one of its own has to run before.
    demo()
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=OPTIONS)
        yield launched
        launched.close()


@pytest.fixture(scope="package")
def contexts(browser: Browser) -> Contexts:
    """Contexts of it, each for one visit at a time."""
    return Contexts(browser)


@pytest.fixture(scope="package")
def port() -> int:
    """A port for one server after the other: at one address a browser has the app's files already."""
    return free_port()


@pytest.fixture(scope="module")
def server(contexts: Contexts, port: int, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server over the demo on SQLite."""
    assert contexts.browser.is_connected()
    with running_server(tmp_path_factory.mktemp("browser") / "demo.db", port=port) as running:
        yield running


@pytest.fixture(scope="module")
def sessions(server: Server) -> Sessions:
    """Sessions for one test after the other. Where one is ended, each test needs its own."""
    return lru_cache(lambda user_name, _number: begin_session(server, user_name))


@pytest.fixture
def browse(contexts: Contexts, server: Server, sessions: Sessions, request: pytest.FixtureRequest) -> Iterator[Browse]:
    """Opens browsers, each with a context and a session of its own, as many as a test needs."""
    visits: list[Visit] = []
    with ExitStack() as open_visits:

        def opened(user_name: str | None = None, theme: Theme = "light", language: str = "en-GB") -> Visit:
            session = sessions(user_name, len(visits)) if user_name else None
            visit = open_visits.enter_context(visiting(contexts, server, session, theme, language))
            visits.append(visit)
            return visit

        yield opened
        if request.node.stash.get(failed, False):
            PICTURES.mkdir(exist_ok=True)
            for number, visit in enumerate(visits, start=1):
                name = re.sub(r"[^\w-]+", "-", f"{request.node.module.__name__.split('.')[-1]} {request.node.name}")
                visit.page.screenshot(path=PICTURES / f"{name}-{number}.png")


@pytest.fixture
def visit(browse: Browse) -> Visit:
    """A browser that is signed in nowhere."""
    return browse()


@pytest.fixture
def administrator(browse: Browse) -> Visit:
    """An administrator's browser."""
    return browse("admin")


@pytest.fixture
def read_only_administrator(browse: Browse) -> Visit:
    """A read-only administrator's browser."""
    return browse("auditor")


@pytest.fixture
def reseller(browse: Browse) -> Visit:
    """The browser of a user of the reseller Alpha Telecom."""
    return browse("alpha")

"""Files that a browser loads until the list of classes is answered: as little as the build says, counted by itself."""

import gzip
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Request, Response

from tests.browser.conftest import Browse

pytestmark = [pytest.mark.browser, pytest.mark.timeout(120)]

DIST = Path("web/ui/dist")
BUDGET_BYTES = 260 * 1024


@pytest.mark.parametrize(("user_name", "page", "path"), [("admin", "index", "/"), ("alpha", "portal", "/portal/")])
def test_the_first_page_is_within_its_budget(browse: Browse, user_name: str, page: str, path: str) -> None:
    visit = browse(user_name, language="de-DE")
    loaded: dict[str, int] = {}
    answered: list[str] = []

    def on_request(request: Request) -> None:
        file = DIST / urlsplit(request.url).path.lstrip("/")
        if not answered and file.is_file():
            loaded[file.name] = len(gzip.compress(file.read_bytes()))

    def on_response(response: Response) -> None:
        if "customerClasses" in (response.request.post_data or ""):
            answered.append(response.url)

    visit.page.on("request", on_request)
    visit.page.on("response", on_response)
    visit.open(f"{path}classes")
    visit.page.get_by_role("table").get_by_role("row").nth(1).wait_for()
    assert answered
    assert any(name.startswith("ViewBar-") for name in loaded), loaded
    loaded[f"{page}.html"] = len(gzip.compress((DIST / f"{page}.html").read_bytes()))
    assert sum(loaded.values()) <= BUDGET_BYTES, sorted(loaded.items(), key=lambda one: -one[1])

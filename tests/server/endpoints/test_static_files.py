"""The files of the user interface: the right one at each address, kept as long as it may be, and nothing else."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.running import Server, running_server

HTML = {"accept": "text/html,*/*"}
SCRIPT = b"console.log(1);" * 200


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server over a user interface of five files."""
    folder = tmp_path_factory.mktemp("built")
    (folder / "secret.txt").write_text("no business of anybody")
    interface = folder / "dist"
    (interface / "assets").mkdir(parents=True)
    for name in ("index", "portal", "graphiql"):
        (interface / f"{name}.html").write_text(f"<title>{name}</title>")
    (interface / "assets" / "main-abc.js").write_bytes(SCRIPT)
    (interface / "assets" / "font-abc.woff2").write_bytes(b"\0" * 2000)
    with running_server(folder / "demo.db", user_interface=interface) as running:
        yield running


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("/", "index"),
        ("/classes", "index"),
        ("/classes/CustomerClass:2/finances", "index"),
        ("/portals", "index"),
        ("/portal", "portal"),
        ("/portal/", "portal"),
        ("/portal/classes/CustomerClass:9", "portal"),
        ("/graphiql", "graphiql"),
    ],
)
def test_each_path_of_the_app_is_its_page_and_is_asked_for_again(server: Server, path: str, page: str) -> None:
    answer = httpx.get(f"{server.url}{path}", headers=HTML)
    assert answer.text == f"<title>{page}</title>"
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"
    for name in ("content-security-policy", "x-content-type-options", "referrer-policy", "cross-origin-opener-policy"):
        assert name in answer.headers


def test_an_asset_is_kept_for_good_and_sent_compressed(server: Server) -> None:
    answer = httpx.get(f"{server.url}/assets/main-abc.js", headers={"accept-encoding": "gzip"})
    assert answer.content == SCRIPT
    assert answer.headers["content-encoding"] == "gzip"
    assert int(answer.headers["content-length"]) == len(gzip.compress(SCRIPT))
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    font = httpx.get(f"{server.url}/assets/font-abc.woff2", headers={"accept-encoding": "gzip"})
    assert "content-encoding" not in font.headers
    assert font.headers["content-type"] == "font/woff2"


def test_a_file_that_has_not_changed_is_not_sent_again(server: Server) -> None:
    first = httpx.get(f"{server.url}/", headers=HTML)
    again = httpx.get(f"{server.url}/", headers={**HTML, "if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (httpx.codes.NOT_MODIFIED, b"")


def test_a_head_tells_of_the_file_and_sends_none(server: Server) -> None:
    head = httpx.head(f"{server.url}/assets/main-abc.js", headers={"accept-encoding": "identity"})
    assert (head.headers["content-length"], head.content) == (str(len(SCRIPT)), b"")


@pytest.mark.parametrize(
    "path",
    [
        "/assets/main-old.js",
        "/nowhere.js",
        "/assets/../../secret.txt",
        "/..%2fsecret.txt",
        "/assets/%2e%2e/%2e%2e/secret.txt",
        "//secret.txt",
    ],
)
def test_an_address_without_a_file_is_not_found(server: Server, path: str) -> None:
    answer = httpx.get(f"{server.url}{path}", headers={"accept": "*/*"})
    assert answer.status_code == httpx.codes.NOT_FOUND
    assert answer.json()["errors"][0]["extensions"]["code"] == "NOT_FOUND"


def test_a_page_never_stands_in_for_a_missing_asset(server: Server) -> None:
    assert httpx.get(f"{server.url}/assets/main-old.js", headers=HTML).status_code == httpx.codes.NOT_FOUND


def test_nothing_is_written_at_a_page(server: Server) -> None:
    answer = httpx.post(f"{server.url}/classes", json={})
    assert (answer.status_code, answer.headers["allow"]) == (httpx.codes.METHOD_NOT_ALLOWED, "GET, HEAD")


def test_a_server_without_a_built_interface_says_how_to_build_it(tmp_path: Path) -> None:
    with running_server(tmp_path / "demo.db", user_interface=tmp_path / "nothing") as server:
        answer = httpx.get(f"{server.url}/", headers=HTML)
        assert answer.status_code == httpx.codes.NOT_FOUND
        assert "make ui" in answer.json()["errors"][0]["message"]
        assert server.ask("admin", "{ viewer { userName } }").status_code == httpx.codes.OK

"""The pages and the addresses for machines."""

import re
from pathlib import Path

import httpx
import pytest

from tests.running import Server, running_server

ADDRESSES = ("/graphql", "/session", "/healthz", "/readyz", "/metrics", "/audit-log.csv", "/nowhere", "/")


@pytest.mark.interface
@pytest.mark.parametrize("path", ["/", "/graphiql", "/portal", "/portal/classes", "/classes/CustomerClass:2"])
def test_a_page_names_no_other_host(sqlite_server: Server, path: str) -> None:
    page = httpx.get(f"{sqlite_server.url}{path}", headers={"accept": "text/html"})
    assert page.status_code == httpx.codes.OK
    assert re.findall(r"""(?:src|href|url)\s*[=(]\s*["']?(?:https?:)?//""", page.text) == []
    assert "default-src 'self'" in page.headers["content-security-policy"]


def test_health_is_for_everyone_and_figures_are_for_administrators(server: Server) -> None:
    assert httpx.get(f"{server.url}/healthz").json() == {"status": "ok"}
    assert httpx.get(f"{server.url}/readyz").json() == {"status": "ready"}
    server.ask("admin", "{ viewer { userName } }")
    as_administrator = {"authorization": f"Bearer {server.tokens['admin']}"}
    counted = httpx.get(f"{server.url}/metrics", headers=as_administrator).text
    assert 'customer_classes_requests_total{route="/graphql",status="200"}' in counted
    # A proxy on this machine may add no header at all, so this machine's address proves nothing.
    for headers in ({}, {"x-forwarded-for": "203.0.113.7"}, {"x-real-ip": "203.0.113.7"}):
        refused = httpx.get(f"{server.url}/metrics", headers=headers)
        assert refused.status_code == httpx.codes.FORBIDDEN
        assert "customer_classes_requests_total" not in refused.text
    as_reseller = {"authorization": f"Bearer {server.tokens['alpha']}"}
    assert httpx.get(f"{server.url}/metrics", headers=as_reseller).status_code == httpx.codes.FORBIDDEN


def test_figures_are_for_networks_that_the_operator_names(tmp_path: Path) -> None:
    # Given a server whose operator lets this machine read them
    with running_server(tmp_path / "demo.db", metrics_networks='["127.0.0.0/8"]') as server:
        # Then it reads them, but nobody whom a proxy on it speaks for
        assert httpx.get(f"{server.url}/metrics").status_code == httpx.codes.OK
        for name in ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"):
            passed_on = httpx.get(f"{server.url}/metrics", headers={name: "127.0.0.1"})
            assert passed_on.status_code == httpx.codes.FORBIDDEN, name


@pytest.mark.parametrize("path", ADDRESSES)
def test_no_browser_guesses_what_an_answer_is(server: Server, path: str) -> None:
    assert httpx.get(f"{server.url}{path}").headers.get_list("x-content-type-options") == ["nosniff"]

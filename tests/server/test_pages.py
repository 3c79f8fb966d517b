"""The pages and the addresses for machines."""

import re

import httpx
import pytest

from tests.running import Server


@pytest.mark.parametrize("path", ["/", "/graphiql", "/portal", "/portal/classes", "/classes/CustomerClass:2"])
def test_a_page_names_no_other_host(sqlite_server: Server, path: str) -> None:
    page = httpx.get(f"{sqlite_server.url}{path}", headers={"accept": "text/html"})
    assert page.status_code == httpx.codes.OK
    assert re.findall(r"""(?:src|href|url)\s*[=(]\s*["']?(?:https?:)?//""", page.text) == []
    assert "default-src 'self'" in page.headers["content-security-policy"]


def test_health_is_for_everyone_and_figures_are_for_this_machine(server: Server) -> None:
    assert httpx.get(f"{server.url}/healthz").json() == {"status": "ok"}
    assert httpx.get(f"{server.url}/readyz").json() == {"status": "ready"}
    server.ask("admin", "{ viewer { userName } }")
    counted = httpx.get(f"{server.url}/metrics").text
    assert 'customer_classes_requests_total{route="/graphql",status="200"}' in counted
    elsewhere = {"x-forwarded-for": "203.0.113.7"}
    refused = httpx.get(f"{server.url}/metrics", headers=elsewhere)
    assert refused.status_code == httpx.codes.FORBIDDEN
    as_reseller = {**elsewhere, "authorization": f"Bearer {server.tokens['alpha']}"}
    assert httpx.get(f"{server.url}/metrics", headers=as_reseller).status_code == httpx.codes.FORBIDDEN
    as_administrator = {**elsewhere, "authorization": f"Bearer {server.tokens['admin']}"}
    assert httpx.get(f"{server.url}/metrics", headers=as_administrator).status_code == httpx.codes.OK

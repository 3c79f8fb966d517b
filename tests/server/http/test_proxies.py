"""Sessions behind a proxy: one that asks for a password of its own, and one that replaces the browser's host."""

import httpx
import pytest

from tests.running import Server
from web.demo.operator import PASSWORD

WHO = {"query": "{ viewer { userName } }"}
BASIC = {"authorization": "Basic YWRtaW46YWRtaW4="}


def test_a_session_works_behind_a_proxy_that_asks_for_a_password(server: Server) -> None:
    with httpx.Client(base_url=server.url, headers=BASIC, timeout=30) as browser:
        signed_in = browser.post("/session", json={"userName": "auditor", "password": PASSWORD})
        assert signed_in.status_code == httpx.codes.OK
        assert browser.get("/session").json()["viewer"]["userName"] == "auditor"
        assert browser.post("/graphql", json=WHO).json()["data"] == {"viewer": {"userName": "auditor"}}
        # Then other sites still can't act with it, and a token goes before it, even one of nobody
        foreign = browser.post("/graphql", json=WHO, headers={"origin": "https://elsewhere.example"})
        assert (foreign.status_code, foreign.json().get("data")) == (httpx.codes.FORBIDDEN, None)
        token = browser.post("/graphql", json=WHO, headers={"authorization": f"Bearer {server.tokens['alpha']}"})
        assert token.json()["data"] == {"viewer": {"userName": "alpha"}}
        nobody = browser.post("/graphql", json=WHO, headers={"authorization": "Bearer cct_foreign"})
        assert nobody.status_code == httpx.codes.UNAUTHORIZED


@pytest.mark.parametrize("kept", ["backend:8000", ""])
def test_who_signs_in_through_a_proxy_that_replaces_host_is_told_what_to_do(server: Server, kept: str) -> None:
    origin = "https://classes.example.com"
    proxied = {"origin": origin, "x-forwarded-proto": "https", "x-forwarded-for": "192.0.2.7"}
    attempt = {"userName": "auditor", "password": PASSWORD}

    refused = httpx.post(f"{server.url}/session", json=attempt, headers={**proxied, "host": kept})
    taken = httpx.post(f"{server.url}/session", json=attempt, headers={**proxied, "host": "classes.example.com"})

    assert refused.status_code == httpx.codes.FORBIDDEN
    (error,) = refused.json()["errors"]
    assert error["extensions"] == {"code": "ORIGIN_REFUSED"}
    assert "Host" in error["message"]
    assert "CUSTOMER_CLASSES_ALLOWED_ORIGINS" in error["message"]
    assert "set-cookie" not in refused.headers
    assert taken.status_code == httpx.codes.OK
    assert taken.headers["set-cookie"].startswith("__Host-")

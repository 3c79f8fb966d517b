"""Signing in and out, through a real server."""

from pathlib import Path

import httpx
import pytest

from tests.running import Server, running_server
from web.demo.operator import PASSWORD

WHO = {"query": "{ viewer { userName role } }"}


def sign_in(server: Server, user_name: str, password: str = PASSWORD) -> httpx.Response:
    return httpx.post(f"{server.url}/session", json={"userName": user_name, "password": password})


def test_a_signed_in_browser_is_known_by_its_cookie_until_it_signs_out(server: Server) -> None:
    # Given somebody who has signed in
    with httpx.Client(base_url=server.url) as browser:
        signed_in = browser.post("/session", json={"userName": "admin", "password": PASSWORD})
        assert signed_in.status_code == httpx.codes.OK
        assert signed_in.json() == browser.get("/session").json()
        assert signed_in.json() == {
            "viewer": {
                "userName": "admin",
                "displayName": "Ada Admin",
                "role": "ADMINISTRATOR",
                "preferences": {"density": "COMPACT", "openOnlyResult": False, "loadListAtOnce": True},
            }
        }
        cookie = signed_in.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=Lax" in cookie
        assert "Max-Age=43200;" in cookie
        # When it asks, then it is known
        assert browser.get("/session").json()["viewer"]["userName"] == "admin"
        assert browser.post("/graphql", json=WHO).json()["data"]["viewer"] == {
            "userName": "admin",
            "role": "ADMINISTRATOR",
        }
        # When it signs out, then the secret is worth nothing, even to who kept it
        kept = dict(browser.cookies)
        signed_out = browser.delete("/session")
        assert signed_out.status_code == httpx.codes.NO_CONTENT
        assert not {"content-length", "content-type"} & set(signed_out.headers)
        again = httpx.post(f"{server.url}/graphql", json=WHO, cookies=kept)
        assert again.status_code == httpx.codes.UNAUTHORIZED
        assert again.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


def test_a_sign_in_lasts_as_long_as_the_operator_says_in_the_browser_too(tmp_path: Path) -> None:
    with running_server(tmp_path / "demo.db", session_hours=1.5) as server:
        signed_in = sign_in(server, "admin")
        signed_out = httpx.delete(f"{server.url}/session", cookies=signed_in.cookies)

    assert "Max-Age=5400;" in signed_in.headers["set-cookie"]
    assert "Max-Age=0;" in signed_out.headers["set-cookie"]


def test_the_question_who_is_signed_in_is_answered_where_nobody_is(server: Server) -> None:
    # Given a browser without a cookie, and one whose session is over
    for cookies in ({}, {"customer_classes_session": "forgotten"}):
        answer = httpx.get(f"{server.url}/session", cookies=cookies)
        # Then nobody being signed in is an answer, and no error
        assert (answer.status_code, answer.json()) == (httpx.codes.OK, {"viewer": None})
    # But a token that proves nothing is refused, as everywhere
    refused = httpx.get(f"{server.url}/session", headers={"authorization": "Bearer forgotten"})
    assert refused.status_code == httpx.codes.UNAUTHORIZED
    assert refused.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


@pytest.mark.parametrize("user_name", ["ADMIN", " admin", "\uff41dmin"])
def test_a_user_is_known_however_its_name_is_written(server: Server, user_name: str) -> None:
    answer = sign_in(server, user_name)

    assert (answer.status_code, answer.json()["viewer"]["userName"]) == (httpx.codes.OK, "admin")


@pytest.mark.parametrize("user_name", ["auditor", "nobody", "", "ADMIN"])
def test_a_wrong_password_and_an_unknown_user_answer_the_same(server: Server, user_name: str) -> None:
    refused = sign_in(server, user_name, "wrong")
    assert refused.status_code == httpx.codes.UNAUTHORIZED
    assert refused.json() == {
        "errors": [{"message": "User name and password don't match.", "extensions": {"code": "SIGN_IN_FAILED"}}]
    }
    assert "set-cookie" not in refused.headers


def test_another_site_can_not_act_for_who_is_signed_in(server: Server) -> None:
    # Given a browser that is signed in
    with httpx.Client(base_url=server.url) as browser:
        browser.post("/session", json={"userName": "bravo", "password": PASSWORD})
        # When a page of another site makes it send something
        foreign = {"origin": "https://elsewhere.example"}
        assert browser.post("/graphql", json=WHO, headers=foreign).status_code == httpx.codes.FORBIDDEN
        assert browser.delete("/session", headers=foreign).status_code == httpx.codes.FORBIDDEN
        form = browser.post("/graphql", content="query={viewer{userName}}", headers={"content-type": "text/plain"})
        assert form.status_code == httpx.codes.UNSUPPORTED_MEDIA_TYPE
        # Then it is still signed in, and its own pages may ask
        own = {"origin": server.url}
        assert browser.post("/graphql", json=WHO, headers=own).json()["data"]["viewer"]["userName"] == "bravo"

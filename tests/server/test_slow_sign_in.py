"""Guessing passwords gets slower, for the name and for the address."""

import httpx

from tests.running import Server
from web.attempts import FREE_ATTEMPTS
from web.demo.operator import PASSWORD


def test_who_guesses_has_to_wait_even_with_the_right_password(server: Server) -> None:
    def attempt(password: str) -> httpx.Response:
        return httpx.post(f"{server.url}/session", json={"userName": "alpha", "password": password})

    # Given more failures than people make by mistyping
    for _ in range(FREE_ATTEMPTS + 1):
        assert attempt("wrong").status_code == httpx.codes.UNAUTHORIZED
    # When the right password comes at once
    refused = attempt(PASSWORD)
    # Then it has to wait, and is told how long
    assert refused.status_code == httpx.codes.TOO_MANY_REQUESTS
    error = refused.json()["errors"][0]
    assert error["extensions"]["code"] == "RATE_LIMITED"
    assert 1 <= error["extensions"]["retryAfterSeconds"] <= 3
    assert refused.headers["retry-after"] == str(error["extensions"]["retryAfterSeconds"])

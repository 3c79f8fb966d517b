"""Guessing passwords gets slower, for the name and for the address."""

import httpx
import pytest

from tests.running import Server
from web.demo.operator import PASSWORD
from web.http.sign_in_throttle import (
    FORGOTTEN_AFTER_SECONDS,
    FREE_ATTEMPTS,
    FREE_ATTEMPTS_OF_NETWORK,
    LONGEST_WAIT_SECONDS,
    REMEMBERED,
    SignInThrottle,
)


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


def test_whoever_fails_with_a_name_does_not_keep_its_owner_out(server: Server) -> None:
    def attempt(address: str, password: str) -> int:
        headers = {"x-forwarded-for": address}
        body = {"userName": "bravo", "password": password}
        return httpx.post(f"{server.url}/session", json=body, headers=headers).status_code

    # Given somebody who guesses until it has to wait
    while attempt("203.0.113.7", "wrong") != httpx.codes.TOO_MANY_REQUESTS:
        pass
    # Then the owner signs in from elsewhere, each time
    assert [attempt("198.51.100.20", PASSWORD) for _ in range(3)] == [httpx.codes.OK] * 3


class Clock:
    """Seconds that a test lets pass."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def test_the_attempts_of_a_network_are_counted_with_whatever_names() -> None:
    # Given a network that failed as often as is free, each time with another name
    clock = Clock()
    throttle = SignInThrottle(clock)
    assert [throttle.begin(f"user {n}", "203.0.113.7") for n in range(FREE_ATTEMPTS_OF_NETWORK)] == [0] * 25
    # When it fails once more, then the next attempt waits, with any name, and longer after each
    assert throttle.begin("one more", "203.0.113.7") == 0
    assert throttle.begin("another", "203.0.113.7") == 2
    clock.seconds += 2
    assert throttle.begin("another", "203.0.113.7") == 0
    assert throttle.begin("a third", "203.0.113.7") == 4
    # And nobody else does
    assert throttle.begin("another", "203.0.113.8") == 0


def test_no_wait_is_longer_than_the_longest() -> None:
    clock = Clock()
    throttle = SignInThrottle(clock)
    waits = []
    for _ in range(FREE_ATTEMPTS + 12):
        wait = throttle.begin("alpha", "203.0.113.7")
        waits.append(wait)
        clock.seconds += wait
        if wait:
            assert throttle.begin("alpha", "203.0.113.7") == 0

    assert max(waits) == LONGEST_WAIT_SECONDS


def test_failures_are_forgotten_after_their_time_and_not_before() -> None:
    for later, free in ((FORGOTTEN_AFTER_SECONDS, False), (FORGOTTEN_AFTER_SECONDS + 1, True)):
        clock = Clock()
        throttle = SignInThrottle(clock)
        for _ in range(FREE_ATTEMPTS):
            throttle.begin("alpha", "203.0.113.7")
        clock.seconds += later
        throttle.begin("alpha", "203.0.113.7")

        assert (throttle.begin("alpha", "203.0.113.7") == 0) is free


def test_the_right_password_takes_back_its_own_attempt_of_the_network_and_no_other() -> None:
    # Given a network that failed as often as is free
    throttle = SignInThrottle(Clock())
    for n in range(FREE_ATTEMPTS_OF_NETWORK):
        throttle.begin(f"user {n}", "203.0.113.7")
    # When somebody signs in from there
    throttle.begin("alpha", "203.0.113.7")
    throttle.succeeded("alpha", "203.0.113.7")
    # Then the next failure is the first that makes the following one wait
    assert throttle.begin("user 1", "203.0.113.7") == 0
    assert throttle.begin("user 2", "203.0.113.7") > 0


def test_the_network_of_whoever_signs_in_has_as_many_failures_free_as_before() -> None:
    # Given a network that has one failure left that is free
    throttle = SignInThrottle(Clock())
    for n in range(FREE_ATTEMPTS_OF_NETWORK - 1):
        throttle.begin(f"user {n}", "203.0.113.7")
    # When somebody signs in from there, as often as they like
    for _ in range(5):
        assert throttle.begin("alpha", "203.0.113.7") == 0
        throttle.succeeded("alpha", "203.0.113.7")
    # Then that one is still free, and the one after makes the next wait
    assert [throttle.begin(f"other {n}", "203.0.113.7") for n in range(3)] == [0, 0, 2]


def test_an_attempt_that_the_database_did_not_answer_counts_for_nothing() -> None:
    # Given a user who failed as often as is free
    throttle = SignInThrottle(Clock())
    for _ in range(FREE_ATTEMPTS):
        throttle.begin("alpha", "203.0.113.7")
    # When the database doesn't answer, again and again
    for _ in range(5):
        assert throttle.begin("alpha", "203.0.113.7") == 0
        throttle.take_back("alpha", "203.0.113.7")
    # Then nobody waits for that, and the next failure is the first that makes somebody wait
    assert [throttle.begin("alpha", "203.0.113.7") for _ in range(2)] == [0, 2]


def test_the_right_password_forgets_the_failures_of_its_user_there() -> None:
    throttle = SignInThrottle(Clock())
    for _ in range(FREE_ATTEMPTS):
        throttle.begin("alpha", "203.0.113.7")
    throttle.succeeded("alpha", "203.0.113.7")

    assert [throttle.begin("alpha", "203.0.113.7") for _ in range(FREE_ATTEMPTS + 1)] == [0] * (FREE_ATTEMPTS + 1)


@pytest.mark.parametrize(
    ("one", "other"), [("2001:db8:1:2::1", "2001:db8:1:2:ffff::9"), ("203.0.113.7", "::ffff:203.0.113.7")]
)
def test_addresses_that_one_sender_has_are_counted_as_one(one: str, other: str) -> None:
    throttle = SignInThrottle(Clock())
    for _ in range(FREE_ATTEMPTS + 1):
        throttle.begin("alpha", one)

    assert throttle.begin("alpha", other) > 0
    assert throttle.begin("alpha", "2001:db8:1:3::1") == 0


def test_no_more_names_are_remembered_than_there_is_room_for() -> None:
    throttle = SignInThrottle(Clock())
    for n in range(REMEMBERED):
        throttle.begin(f"user {n}", f"10.0.{n // 250}.{n % 250}")

    assert len(throttle._failures) == REMEMBERED
    # Whoever fails now is counted: room is made by who failed longest ago
    waits = [throttle.begin("alpha", "203.0.113.7") for _ in range(FREE_ATTEMPTS + 2)]
    assert [wait > 0 for wait in waits] == [False] * (FREE_ATTEMPTS + 1) + [True]
    assert len(throttle._failures) == REMEMBERED

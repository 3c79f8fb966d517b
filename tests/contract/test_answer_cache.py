"""Cache of answers: keyed by everything that they depend on, for one revision, and within its budget."""

import gc
import sys
import tracemalloc
from dataclasses import fields, replace
from typing import Any

import pytest

from models.choices.users import UserRole
from resolvers.actor import Actor
from resolvers.reading.cache import LARGEST_SHARE
from schema.api.answer_cache import BYTES_OF_ENTRY, KEPT_BYTES, REQUESTS_REMEMBERED, AnswerCache, Key, key_of

ACTOR = Actor(1, "north", UserRole.RESELLER, 1, "192.0.2.1", "first")
FOR_THE_LOG = {"address", "request_id"}
OTHERS: dict[str, Any] = {"user_id": 2, "user_name": "south", "role": UserRole.ADMINISTRATOR, "reseller_id": 2}
BODY = b'{"query": "query A { a } query B { b }", "operationName": "A", "variables": {"x": 1}}'


def kept(key: Key, revision: int = 1, budget_bytes: int = KEPT_BYTES) -> AnswerCache:
    """A cache that has an answer under a key, which was asked for twice."""
    cache = AnswerCache(budget_bytes)
    for _ in range(2):
        cache.get(key, revision)
        cache.put(key, revision, b"answer", "A")
    return cache


def test_an_answer_is_found_by_who_asked_what() -> None:
    answer = kept(key_of(ACTOR, "POST", BODY)).get(key_of(replace(ACTOR), "POST", bytes(BODY)), 1)
    assert answer is not None
    assert (answer.body, answer.operation) == (b"answer", "A")


@pytest.mark.parametrize("name", [field.name for field in fields(Actor) if field.name not in FOR_THE_LOG])
def test_an_answer_is_for_nobody_who_differs_in_anything(name: str) -> None:
    other = replace(ACTOR, **{name: OTHERS[name]})
    assert kept(key_of(ACTOR, "POST", BODY)).get(key_of(other, "POST", BODY), 1) is None


def test_an_answer_is_for_another_address_and_for_the_next_request_of_the_same_user() -> None:
    again = replace(ACTOR, address="192.0.2.99", request_id="second")
    assert kept(key_of(ACTOR, "POST", BODY)).get(key_of(again, "POST", BODY), 1) is not None


@pytest.mark.parametrize(
    ("method", "content"),
    [
        ("GET", BODY),
        ("POST", BODY.replace(b'"A"', b'"B"')),
        ("POST", BODY.replace(b"1", b"2")),
        ("POST", BODY.replace(b"1", b"1.0")),
        ("POST", BODY.replace(b"{ a }", b"{ c }")),
    ],
    ids=["method", "operation", "variables", "kind of value", "document"],
)
def test_an_answer_is_for_no_request_that_differs_in_anything(method: str, content: bytes) -> None:
    assert kept(key_of(ACTOR, "POST", BODY)).get(key_of(ACTOR, method, content), 1) is None


def test_another_revision_empties_what_is_kept_and_an_unknown_one_finds_nothing() -> None:
    key = key_of(ACTOR, "POST", BODY)
    cache = kept(key)
    assert cache.get(key, None) is None
    assert cache.get(key, 1) is not None
    assert cache.get(key, 2) is None
    assert cache.weight_bytes == 0
    assert cache.get(key, 1) is None


def test_what_was_read_before_a_write_that_is_known_by_now_is_not_kept() -> None:
    key = key_of(ACTOR, "POST", BODY)
    cache = kept(key)
    # Given a request that came in at 1, while another one has seen 2
    assert cache.get(key, 2) is None
    cache.put(key, 1, b"old", "A")
    cache.put(key, None, b"of no revision", "A")
    assert cache.get(key, 2) is None
    assert cache.weight_bytes == 0


def test_what_is_asked_once_leaves_a_number_and_what_is_large_nothing() -> None:
    cache = AnswerCache()
    cache.get(key_of(ACTOR, "POST", b""), 1)
    for number in range(2 * REQUESTS_REMEMBERED):
        cache.put(key_of(ACTOR, "POST", b"%d" % number), 1, b"answer", "")
    assert cache.weight_bytes == 0
    large = key_of(ACTOR, "POST", BODY)
    for _ in range(2):
        cache.put(large, 1, bytes(KEPT_BYTES // LARGEST_SHARE), "")
    assert cache.get(large, 1) is None


@pytest.mark.parametrize(("others", "is_known"), [(REQUESTS_REMEMBERED - 1, True), (REQUESTS_REMEMBERED, False)])
def test_a_request_is_known_until_so_many_others_were_asked(others: int, is_known: bool) -> None:
    cache = AnswerCache()
    first = key_of(ACTOR, "POST", BODY)
    cache.note(first)
    for number in range(others):
        cache.note(key_of(ACTOR, "POST", b"%d" % number))
    assert cache.is_repeated(first) is is_known


def test_a_request_that_was_asked_before_a_write_is_kept_the_first_time_after_it() -> None:
    key = key_of(ACTOR, "POST", BODY)
    cache = kept(key)
    assert cache.get(key, 2) is None
    cache.put(key, 2, b"new", "A")
    answer = cache.get(key, 2)
    assert answer is not None
    assert answer.body == b"new"


@pytest.mark.parametrize("length", [10, 4000, 60_000])
def test_what_is_kept_weighs_no_more_than_it_is_told_to(length: int) -> None:
    budget_bytes = 4 * 1024 * 1024
    gc.collect()
    tracemalloc.start()
    cache = kept(key_of(ACTOR, "POST", b""), budget_bytes=budget_bytes)
    for number in range(4 * budget_bytes // (length + BYTES_OF_ENTRY)):
        # A name of its own, as each request's is.
        actor = replace(ACTOR, user_name=f"user {number}")
        for _ in range(2):
            key = key_of(actor, "POST", b"%0500d" % number)
            cache.put(key, 1, b"a" * length, f"Operation{number}")
            cache.get(key, 1)
    remembered = sys.getsizeof(cache._requests) + 36 * len(cache._requests)
    gc.collect()
    weight, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert budget_bytes / 2 < cache.weight_bytes <= budget_bytes
    assert weight - remembered <= cache.weight_bytes
    assert remembered < 110 * REQUESTS_REMEMBERED

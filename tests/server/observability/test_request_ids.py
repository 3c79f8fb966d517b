"""Ids of requests: nobody has one twice, and nobody can tell one by others."""

import os
import random

from resolvers.actor import new_request_id

STATE = 624
"""Words of Python's generator, by which it tells all that follow."""


def test_no_id_is_given_twice() -> None:
    ids = [new_request_id() for _ in range(10_000)]
    assert len({*ids}) == len(ids)
    assert {len(one) for one in ids} == {16}


def test_a_process_that_was_forked_has_ids_of_its_own() -> None:
    new_request_id()
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.write(writing, "".join(new_request_id() for _ in range(10)).encode())
        os._exit(0)
    os.waitpid(child, 0)
    theirs = os.read(reading, 160).decode()
    ours = [new_request_id() for _ in range(10)]
    assert len(theirs) == 160
    assert not {*ours} & {theirs[start : start + 16] for start in range(0, 160, 16)}


def _untempered(word: int) -> int:
    """The word of the generator's state that an output was made from."""
    word ^= word >> 18
    word ^= word << 15 & 0xEFC60000
    found = word
    for _ in range(5):
        found = word ^ (found << 7 & 0x9D2C5680)
    word = found
    for _ in range(3):
        found = word ^ found >> 11
    return found & 0xFFFFFFFF


def test_ids_do_not_tell_the_next_ones() -> None:
    # Given as many ids as tell the state of Python's generator
    words: list[int] = []
    for _ in range(STATE // 2):
        number = int(new_request_id(), 16)
        words += [number & 0xFFFFFFFF, number >> 32]
    generator = random.Random()  # noqa: S311
    generator.setstate((3, (*map(_untempered, words), STATE), None))
    # Then what it says is none of the next ones
    assert {f"{generator.getrandbits(64):016x}" for _ in range(20)}.isdisjoint(new_request_id() for _ in range(20))

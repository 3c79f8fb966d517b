"""Texts with many marks in a row are composed as all others are, and as fast."""

import time
import unicodedata

import pytest
from hypothesis import given as generated
from hypothesis import strategies as st

from models.declaration.normal_forms import LONG_RUN, NormalForm, normal_form
from models.declaration.texts import TextForm, name_key, tidy
from tests.factories.client import errors
from tests.factories.world import World

MANY = 60_000
MARKED = "a" + "\u0301" * MANY + "\u0316" * MANY
"""The marks below a letter stand behind those above it, and belong before them."""

SHARED = "query($id: ID!) { customerClass(id: $id) { description version } }"
MARKS = st.text(
    "\u0301\u0316\u0344\u0345\u0f73\u3099\u30ab\uff9e\uff9f\u00a8\u00e9\u1100\u1161a !", min_size=1, max_size=8
)


@pytest.mark.parametrize("form", ["NFC", "NFKC"])
@generated(MARKS, MARKS, MARKS)
def test_a_long_run_is_composed_as_a_short_one(form: NormalForm, before: str, repeated: str, after: str) -> None:
    text = before + repeated * 300 + after

    assert normal_form(form, text) == unicodedata.normalize(form, text)


def test_every_mark_is_looked_for_in_long_runs() -> None:
    """Those of the Unicode that this Python knows, and what becomes one."""
    for code in range(0x110000):
        character = chr(code)
        decomposed = unicodedata.normalize("NFKD", character)
        if unicodedata.combining(decomposed[0]) or unicodedata.combining(unicodedata.normalize("NFD", character)[0]):
            assert LONG_RUN.fullmatch(character * 300), hex(code)


def test_marks_without_number_hold_nobody_up() -> None:
    """Each was moved past all before it: a minute for one text."""
    began = time.process_time()

    composed = "\u00e1" + "\u0316" * MANY + "\u0301" * (MANY - 1)
    assert tidy(MARKED, TextForm.LINE) == composed
    assert name_key(MARKED) == composed
    assert time.process_time() - began < 4


async def test_a_text_that_is_far_too_long_is_refused_before_it_is_composed(world: World) -> None:
    before = await world.admin.ask(SHARED, id=world.shared)
    began = time.process_time()
    input = {"id": world.shared, "expectedVersion": 1, "description": MARKED}
    payload = await world.admin.write("customerClassSave", input)

    assert errors(payload) == [("TOO_LONG", "input.description")]
    assert time.process_time() - began < 1
    assert await world.admin.ask(SHARED, id=world.shared) == before


async def test_a_text_of_marks_within_its_limit_is_kept_composed(world: World) -> None:
    """A text of many characters as it is entered has fewer once each mark has joined its letter."""
    entered = "  " + "a\u0301" * 1000 + " " * 1500

    input = {"id": world.shared, "expectedVersion": 1, "description": entered}
    payload = await world.admin.write("customerClassSave", input, "description")

    assert (errors(payload), payload["record"]) == ([], {"description": "\u00e1" * 1000})

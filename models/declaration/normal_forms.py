"""Unicode's normal forms of a text, in a time that grows as the text does.

Python brings the marks behind a letter into their order by moving each past those that stand before it: of a few that
is quick, and of tens of thousands it takes minutes, in which a process does nothing else.
"""

import re
import unicodedata
from collections.abc import Mapping
from itertools import groupby
from typing import Final, Literal

NormalForm = Literal["NFC", "NFKC"]

_DECOMPOSED: Final[Mapping[NormalForm, Literal["NFD", "NFKD"]]] = {"NFC": "NFD", "NFKC": "NFKD"}

LONG_RUN: Final = re.compile("[\\W\uff9e\uff9f]{256,}")
"""Characters that may all be marks: those that are no letter or digit, and the two letters that are marks in NFKC."""


def normal_form(form: NormalForm, text: str) -> str:
    """The text in a normal form."""
    if text.isascii():
        return text
    return unicodedata.normalize(form, LONG_RUN.sub(lambda run: _in_order(form, run[0]), text))


def _in_order(form: NormalForm, run: str) -> str:
    """An equivalent text whose marks stand in their canonical order already, in which they are composed at once."""
    if run.isascii():
        return run
    characters = "".join(unicodedata.normalize(_DECOMPOSED[form], character) for character in run)
    parts = groupby(characters, key=lambda character: unicodedata.combining(character) > 0)
    return "".join("".join(sorted(part, key=unicodedata.combining) if marks else part) for marks, part in parts)

"""Texts as they are kept, and the key by which names are compared.

Two names that look alike are one: their characters are composed (NFC), blanks of any kind are one space, and nothing
that nobody sees has a place in them. The key makes one of cases and compatible forms too (NFKC, case-folded).
"""

import re
import unicodedata
from enum import Enum, auto
from typing import Final

from models.declaration.normal_forms import normal_form
from models.sentence import Sentence, sentence


class TextForm(Enum):
    """Form of a text: which characters it may hold."""

    NAME = auto()
    """Text that people call something by: one line of visible characters, found and compared by its key."""

    LINE = auto()
    """One line, without characters that turn its direction."""

    LINES = auto()
    """The same, of several lines."""


_BLANKS: Final = re.compile("[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
"""Unicode's White_Space but for what ends a line, and the tab."""

_JOINERS: Final = frozenset("\u200c\u200d")
_JOINED_SCRIPTS: Final = (
    *("ARABIC ", "BENGALI ", "DEVANAGARI ", "GUJARATI ", "GURMUKHI ", "KANNADA ", "KHMER ", "MALAYALAM "),
    *("MONGOLIAN ", "MYANMAR ", "ORIYA ", "SINHALA ", "SYRIAC ", "TAMIL ", "TELUGU ", "TIBETAN "),
)
"""Scripts whose letters change with a joiner between them, as the names of their characters begin."""

_VIRAMA: Final = 9
"""Unicode's combining class of the signs that take a letter's vowel away."""

_UNSEEN: Final = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
"""Letters, marks and signs that are drawn as nothing: fillers, selectors, the empty Braille."""

_PICTURES: Final = re.compile("[\U0001f3fb-\U0001f3ff]|[\u203c\u2049\u2122\u2139\u3030\u303d]")
"""Skin tones, and pictures that are called a letter or a punctuation mark."""

_KEYCAP: Final = re.compile("[0-9#*]\ufe0f\u20e3")
_SELECTORS: Final = frozenset("\ufe0e\ufe0f")
"""Text or picture: what a picture before one of them is drawn as. Behind anything else nobody sees them."""

_FORMATS: Final = re.compile(
    "[\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f"
    "\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001"
    "\U000e0020-\U000e007f]"
)
"""Unicode's format characters."""

_TURNS: Final = "\u202a-\u202e\u2066-\u2069"
"""Embeddings, overrides and isolates: a text that they turn reads otherwise than it is."""

_CONTROLS: Final = {
    TextForm.LINE: re.compile(f"[\\x00-\\x08\\x0a-\\x1f\\x7f-\\x9f\u2028\u2029\\ud800-\\udfff{_TURNS}]"),
    TextForm.LINES: re.compile(f"[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ud800-\\udfff{_TURNS}]"),
}
"""Those, control characters, halves of characters, and for a single line what ends one."""

_SEEN: Final = frozenset("LNPS")
"""The first letters of the categories whose characters are seen by themselves."""


def tidy(text: str, form: TextForm) -> str:
    """The text as it is kept: composed, without blanks at its ends, and in a name with single spaces."""
    text = normal_form("NFC", text).strip()
    return _BLANKS.sub(" ", text) if form is TextForm.NAME else text


def text_problem(text: str, form: TextForm) -> Sentence | None:
    """The problem of a tidy text, as a sentence, such as a control character; None where it is valid."""
    if "\x00" in text:
        return sentence("A text can't contain the NUL character.")
    if form is not TextForm.NAME:
        return _line_problem(text, form)
    if not text.isprintable():
        for index, character in enumerate(text):
            problem = _name_problem(text, index, character)
            if problem:
                return problem
    for unseen in _UNSEEN.finditer(text):
        if not (unseen[0] in _SELECTORS and _draws(text, unseen.start())):
            return _unseen(unseen[0])
    if text and not any(unicodedata.category(character)[0] in _SEEN for character in text):
        return sentence("A name needs a visible character.")
    return None


def _line_problem(text: str, form: TextForm) -> Sentence | None:
    match = _CONTROLS[form].search(text)
    if match is None:
        return None
    if re.match(f"[{_TURNS}]", match[0]):
        return sentence("A text can't contain characters that change its direction.")
    if form is TextForm.LINE:
        return sentence("A text can't contain control characters, and this one is a single line.")
    return sentence("A text can't contain control characters.")


def _name_problem(text: str, index: int, character: str) -> Sentence | None:
    category = unicodedata.category(character)
    if category in {"Cc", "Zl", "Zp"}:
        return sentence("A name is one line of printable characters.")
    if category in {"Cf", "Cs", "Co", "Cn"} and not (character in _JOINERS and _joins(text, index)):
        return _unseen(character)
    return None


def _unseen(character: str) -> Sentence:
    return sentence(
        "A name can't contain invisible characters, such as {character}.", character=f"U+{ord(character):04X}"
    )


def _joins(text: str, index: int) -> bool:
    """Whether what stands on both sides is of a script that has joiners in its words, or makes one picture."""
    around = text[index - 1 : index] if index else "", text[index + 1 : index + 2]
    if text[index] == "\u200d" and _is_picture(around[1]):
        return _is_picture(around[0]) or (around[0] == "\ufe0f" and _draws(text, index - 1))
    if around[0] and unicodedata.combining(around[0]) == _VIRAMA and _is_joined(around[0]):
        # A letter in half, or Malayalam's letters without a vowel, which end words too (RFC 5892, A.1 and A.2).
        return True
    return all(map(_is_joined, around))


def _is_joined(beside: str) -> bool:
    return (
        bool(beside)
        and unicodedata.category(beside)[0] in "LM"
        and unicodedata.name(beside, "").startswith(_JOINED_SCRIPTS)
    )


def _is_picture(character: str) -> bool:
    return bool(character) and (unicodedata.category(character) in {"So", "Sm"} or bool(_PICTURES.match(character)))


def _draws(text: str, index: int) -> bool:
    """Whether the selector at the place says how the picture before it is drawn."""
    return index > 0 and (_is_picture(text[index - 1]) or bool(_KEYCAP.match(text, index - 1)))


def name_key(name: str) -> str:
    """Key that names are compared, searched and sorted by: equal for all that look or read alike (R-1).

    A name as entered has the key of the one that is kept of it: `tidy` takes line ends and tabs from its ends, too.
    """
    return fold(name).strip()


def fold(text: str) -> str:
    """The key of a part of a name, which may begin or end with a space."""
    if text.isascii():
        return _BLANKS.sub(" ", text.lower())
    while True:
        folded = normal_form("NFKC", normal_form("NFKC", text).casefold())
        folded = _BLANKS.sub(" ", _UNSEEN.sub("", _FORMATS.sub("", folded)))
        if folded == text:
            return folded
        text = folded

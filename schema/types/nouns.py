"""Nouns of types in running English: the descriptions of lists speak of accounts, not of Account."""

import re
from typing import Final

_WORD: Final = re.compile(r"[A-Z][a-z]*")
_SPELLED: Final = {"Api": "API", "Plugin": "plug-in"}


def plural(type_name: str) -> str:
    """The plural of a type's name: `CustomerClass` is "customer classes", `ApiToken` is "API tokens"."""
    words = [_SPELLED.get(word, word.lower()) for word in _WORD.findall(type_name)]
    ending = "es" if words[-1].endswith(("s", "x")) else "s"
    return f"{' '.join(words)}{ending}"

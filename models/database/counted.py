"""Numbers with what they count, in English: "1 day", "2 days"."""

from typing import Final

_ONE: Final = {"entries": "entry"}


def counted(number: object, things: str) -> str:
    """The number and its things, which are given as a plural or as a unit without one, such as percent."""
    if str(number) != "1":
        return f"{number} {things}"
    return f"1 {_ONE.get(things) or things.removesuffix('s')}"

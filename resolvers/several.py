"""What writes of several items share: how many there may be at once."""

from collections.abc import Sequence

from resolvers.errors import UserErrorCode, ValidationError, input_path
from resolvers.outcome import Outcome, refusal

AT_ONCE = 100
"""Items of one write at most."""


def against_number(ids: Sequence[object], name: str, what: str) -> Outcome | None:
    """The refusal of too many items or of none, or None where the number is fine.

    Args:
        ids: the items.
        name: the input field that lists them.
        what: what happens to them, in words, such as "customers are assigned".
    """
    if 1 <= len(ids) <= AT_ONCE:
        return None
    code = UserErrorCode.TOO_LONG if ids else UserErrorCode.REQUIRED
    message = f"1 to {AT_ONCE} {what} at once."
    return refusal(ValidationError(code, message, input_path(name), limit=str(AT_ONCE)))

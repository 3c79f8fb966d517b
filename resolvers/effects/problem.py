"""A setting that can't be saved or acted on, told as a value: where it is, what is wrong, and the limit it broke."""

from dataclasses import dataclass
from enum import StrEnum


class ProblemCode(StrEnum):
    """The kinds of problems that settings can have."""

    REQUIRED = "REQUIRED"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    DUPLICATE = "DUPLICATE"
    NOT_ALLOWED = "NOT_ALLOWED"
    TOO_LONG = "TOO_LONG"
    MALFORMED = "MALFORMED"
    UNKNOWN_NAME = "UNKNOWN_NAME"


@dataclass(frozen=True, slots=True)
class SettingProblem:
    """One problem. `path` leads to the setting, list indexes included; `limit` is the bound it broke, as text."""

    path: tuple[str, ...]
    code: ProblemCode
    message: str
    limit: str | None = None

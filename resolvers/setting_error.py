"""From a problem that the effects find in settings to the error that a save answers."""

from decimal import Decimal
from typing import Final

from models.decimals import plain_decimal
from resolvers.effects.problem import ProblemCode, SettingProblem
from resolvers.errors import UserErrorCode, ValidationError

_CODES: Final = {
    ProblemCode.REQUIRED: UserErrorCode.REQUIRED,
    ProblemCode.DUPLICATE: UserErrorCode.DUPLICATE,
    ProblemCode.NOT_ALLOWED: UserErrorCode.NOT_AVAILABLE,
}


def setting_error(
    problem: SettingProblem, path: tuple[str, ...], actual: object, code: UserErrorCode | None = None
) -> ValidationError:
    """The error for a problem.

    Args:
        problem: what the effects have against the settings; its message becomes a sentence.
        path: the whole path of the value in the input.
        actual: the value.
        code: the error's code, where the problem's own could mean several.
    """
    message = f"{problem.message[0].upper()}{problem.message[1:]}."
    if code is None:
        code = _CODES[problem.code] if problem.code in _CODES else _range_code(actual, problem.limit)
    return ValidationError(code, message, path, problem.limit, _shown(actual))


def _range_code(actual: object, limit: str | None) -> UserErrorCode:
    assert limit is not None and isinstance(actual, int | Decimal)
    return UserErrorCode.TOO_LARGE if actual > Decimal(limit) else UserErrorCode.TOO_SMALL


def _shown(value: object) -> str | None:
    if value is None or isinstance(value, list):
        return None
    return plain_decimal(value) if isinstance(value, Decimal) else str(value)

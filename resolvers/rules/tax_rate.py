"""How precise a tax rate may be (domain 3.4)."""

from collections.abc import Iterable
from decimal import Decimal

from models.declaration.decimals import has_places, plain_decimal
from models.sentence import sentence
from resolvers.billing.tax_settings import RATE_DECIMALS
from resolvers.errors import UserError, UserErrorCode, ValidationError


def rate_problem(rate: Decimal, path: tuple[str, ...]) -> Iterable[UserError]:
    """Errors of a tax rate beyond those of its range."""
    if not has_places(rate, RATE_DECIMALS):
        yield ValidationError(
            UserErrorCode.TOO_PRECISE,
            sentence("At most {limit} decimal places.", limit=RATE_DECIMALS),
            path,
            limit=str(RATE_DECIMALS),
            actual=plain_decimal(rate),
        )

"""Rules of a charge for a measured resource (R-37)."""

from collections.abc import Iterable, Sequence
from typing import Final

from models.choices.measured_services import ChargeBasedOn
from models.sentence import sentence
from resolvers.drafts.values import Values
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path

_NEEDED: Final = {
    "price_per_item": sentence("A charge needs a price."),
    "service": sentence("A charge needs the service that the xDR and the invoice name."),
    "rate_code": sentence("A charge needs the rate code that the xDR and the invoice print."),
}


def charge_problems(rows: Sequence[Values], prefix: tuple[str, ...]) -> Iterable[UserError]:
    """R-37: a metric that is charged has a price, a service and a rate code; one that isn't may have them or not."""
    for number, row in enumerate(rows):
        if row["charge_based_on"] == ChargeBasedOn.NONE:
            continue
        for column, message in _NEEDED.items():
            if row[column] in (None, ""):
                yield ValidationError(UserErrorCode.REQUIRED, message, input_path(*prefix, number, column))

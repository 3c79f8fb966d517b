"""Facts about the operator that no record holds: the currency of its books, from its settings."""

from dataclasses import dataclass


@dataclass
class Operator:
    """The operator of this process. `currency` is an ISO 4217 code, or None where it isn't set."""

    currency: str | None = None


OPERATOR = Operator()

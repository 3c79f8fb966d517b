"""What is known of the operator beyond any record: the currency of its books, as its settings say."""

from dataclasses import dataclass


@dataclass
class Operator:
    """The operator of this process. `currency` is an ISO 4217 code, or None where it isn't set."""

    currency: str | None = None


OPERATOR = Operator()

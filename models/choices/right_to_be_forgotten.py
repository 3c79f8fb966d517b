"""Choices of the panel Right to be forgotten (domain 5)."""

from models.choices.choice import Choice


class RemovalMode(Choice):
    """When the personal data of a terminated customer is removed."""

    IMMEDIATELY = "IMMEDIATELY", "As soon as the customer is terminated."
    AFTER_STORAGE_PERIOD = "AFTER_STORAGE_PERIOD", "A number of months after the customer is terminated."


MAX_MONTHS_AFTER_TERMINATION = 240
"""How long personal data may be kept after termination, by a class or for one customer."""

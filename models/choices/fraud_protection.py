"""Choices of a fraud traffic profile (domain 7.2)."""

from models.choices.choice import Choice


class ProfileStatus(Choice):
    """Whether a fraud traffic profile can protect customers yet."""

    DRAFT = "DRAFT", "Neither a spending limit nor a usage threshold is set."
    ACTIVE = "ACTIVE", "A spending limit or at least one usage threshold is set."


class AccumulatedPeriod(Choice):
    """The period over which minutes to a destination group are added up."""

    DAY = "DAY", "From midnight to midnight in the customer's billing time zone."
    WEEK = "WEEK", "From Monday to Sunday in the customer's billing time zone."
    MONTH = "MONTH", "The calendar month in the customer's billing time zone."

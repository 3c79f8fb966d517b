"""Choices of a customer's overrides: those a setting allows, and sources of an effective value (domain 9.2, R-19)."""

from models.choices.choice import Choice


class LinkOverride(Choice):
    """Whose record a customer has; "as defined by the class" and "none" are never the same (R-19)."""

    INHERIT = "INHERIT", "As defined by the customer class."
    NONE = "NONE", "None, whatever the customer class says."
    OWN = "OWN", "One of the customer's own."


class SettingSource(Choice):
    """Where the effective value of a setting comes from."""

    CUSTOMER = "CUSTOMER", "The customer overrides the class."
    CLASS = "CLASS", "The customer class sets it."
    DEFAULT = "DEFAULT", "Neither sets it, so the system's default holds."

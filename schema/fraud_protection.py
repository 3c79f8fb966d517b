"""The words of the panel Fraud protection."""

from resolvers.fraud_protection import FRAUD_PROTECTION
from schema.declared import panel_input, panel_type


@panel_type(FRAUD_PROTECTION)
class FraudProtection:
    """The protection of the customers of a class from calls that others make at their cost."""


@panel_input(FRAUD_PROTECTION)
class FraudProtectionInput:
    """The settings of fraud protection to change; absent ones stay as they are."""

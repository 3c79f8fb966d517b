"""Choices of a custom field definition (domain 8.1)."""

from models.choices.choice import Choice


class CustomFieldObject(Choice):
    """Which page a custom field appears on."""

    CUSTOMER = "CUSTOMER", "The customer's page."
    ACCOUNT = "ACCOUNT", "The account's page."


class CustomFieldType(Choice):
    """Which values a custom field takes; it can't change once the field is created."""

    TEXT = "TEXT", "Text, up to a length and, where given, of a pattern."
    NUMBER = "NUMBER", "A number, within limits and with a number of decimals."
    DATE = "DATE", "A calendar date."
    DATE_TIME = "DATE_TIME", "A date and a time of day."
    LIST = "LIST", "One of the listed options."

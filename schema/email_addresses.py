"""The words of the panel E-mail addresses."""

from resolvers.email_addresses import EMAIL_ADDRESSES
from schema.declared import panel_input, panel_type


@panel_type(EMAIL_ADDRESSES)
class EmailAddresses:
    """The addresses that notifications to the customers of a class are sent with."""


@panel_input(EMAIL_ADDRESSES)
class EmailAddressesInput:
    """The addresses to change; absent ones stay as they are."""

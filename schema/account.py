"""The words of accounts, and of the values in custom fields."""

from resolvers.account import ACCOUNT
from resolvers.custom_field_values import ACCOUNT_FIELD_VALUE, CUSTOMER_FIELD_VALUE
from schema.declared import entity_type
from schema.node import Node


@entity_type(CUSTOMER_FIELD_VALUE)
class CustomerFieldValue:
    """A customer's value in a custom field."""


@entity_type(ACCOUNT_FIELD_VALUE)
class AccountFieldValue:
    """An account's value in a custom field."""


@entity_type(ACCOUNT)
class Account(Node):
    """A number, line or login of a customer; its custom fields come from the customer's class."""

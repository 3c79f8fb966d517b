"""The words of what a class refers to and is used by: customers, resellers, users, reference lists, audit records."""

from resolvers.api_token import API_TOKEN
from resolvers.audit_log import AUDIT_RECORD
from resolvers.customer import CUSTOMER, OVERRIDES
from resolvers.reference import BUSINESS_MODEL, CURRENCY
from resolvers.reseller import RESELLER
from resolvers.user import USER, VIEWER
from schema.declared import entity_type, group_type
from schema.node import Node


@entity_type(BUSINESS_MODEL)
class BusinessModel(Node):
    """The type of services that the customers of a class are provided with."""


@entity_type(CURRENCY)
class Currency(Node):
    """A currency of ISO 4217."""


@entity_type(RESELLER)
class Reseller(Node):
    """A company that sells the operator's services to customers of its own."""


@group_type(OVERRIDES)
class CustomerOverrides:
    """The settings that the customer has otherwise than its class."""


@entity_type(CUSTOMER)
class Customer(Node):
    """Whoever is charged; each is on exactly one customer class."""


@entity_type(USER)
class User(Node):
    """A person or a program that signs in."""


@entity_type(API_TOKEN)
class ApiToken(Node):
    """A bearer token that acts for a user; its secret was shown when it was made, and never since."""


@entity_type(VIEWER)
class Viewer:
    """Who is signed in."""


@entity_type(AUDIT_RECORD)
class AuditRecord(Node):
    """One changed property of one save: who changed what, when, from what, to what and why."""

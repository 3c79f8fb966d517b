"""Choices of a customer record (domain 1.1 and 3.1)."""

from models.choices.choice import Choice


class CustomerType(Choice):
    """Which kind of customer a record is; each kind has exactly one customer class."""

    RETAIL = "RETAIL", "An end customer who uses the services."
    RESELLER = "RESELLER", "A company that sells the services to customers of its own."
    DISTRIBUTOR = "DISTRIBUTOR", "A company that sells prepaid accounts or vouchers on commission."


class BalanceControl(Choice):
    """Whether a customer pays after or before using the services."""

    POSTPAID = "POSTPAID", "The customer uses the services first and pays the invoice afterwards."
    PREPAID = "PREPAID", "The customer tops up the balance first and spends it."


class CustomerState(Choice):
    """Where a customer's record stands."""

    ACTIVE = "ACTIVE", "The customer is served as its class says."
    SUSPENDED = "SUSPENDED", "The customer's services are stopped."
    TERMINATED = "TERMINATED", "The customer was terminated permanently; the record is kept."


class CustomerStatus(Choice):
    """The availability of a customer's services."""

    ACTIVE = "ACTIVE", "All services are available."
    SERVICE_LIMITED = "SERVICE_LIMITED", "Services work in a reduced form because an invoice is overdue."
    SUSPENDED = "SUSPENDED", "Services are stopped until the overdue invoice is covered."
    PROVISIONALLY_TERMINATED = "PROVISIONALLY_TERMINATED", "Services have ended and the record can still be restored."
    TERMINATED = "TERMINATED", "The record is closed permanently."

"""Fields that are no column of resellers, users, profiles and sets of destination groups."""

from tortoise.models import Model

from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from models.records.destination_group import DestinationGroup
from models.records.fraud_traffic_profile import FraudTrafficProfile, UsageThreshold
from models.records.reseller import Reseller
from models.records.user import ApiToken
from tests.oracle.visibility import key
from tests.oracle.world import Case


def class_of_reseller(case: Case, row: Model) -> CustomerClass | None:
    """The class that a reseller itself is on."""
    for record in case.world.all(Customer):
        if key(record, "reseller") == row.pk and record.type == "RESELLER":
            customer_class = case.world.get(CustomerClass, key(record, "customer_class"))
            return customer_class if customer_class and case.sees(customer_class) else None
    return None


def customers_of_reseller(case: Case, row: Model) -> list[Customer]:
    """A reseller's customers, without itself."""
    return [
        record for record in case.visible(Customer) if key(record, "reseller") == row.pk and record.type != "RESELLER"
    ]


def classes_of_reseller(case: Case, row: Model) -> list[CustomerClass]:
    """The classes that a reseller manages."""
    return [record for record in case.visible(CustomerClass) if key(record, "managed_by") == row.pk]


def reseller_customer_count(case: Case, row: Model) -> int:
    """How many customers a reseller has."""
    assert isinstance(row, Reseller)
    return len(customers_of_reseller(case, row))


def groups_of_set(case: Case, row: Model) -> list[DestinationGroup]:
    """The destination groups of a set."""
    return [record for record in case.visible(DestinationGroup) if key(record, "destination_group_set") == row.pk]


def profile_status(case: Case, row: Model) -> str:
    """Whether a fraud traffic profile protects anybody yet."""
    assert isinstance(row, FraudTrafficProfile)
    watched = [record for record in case.world.all(UsageThreshold) if key(record, "fraud_traffic_profile") == row.pk]
    return "DRAFT" if row.spending_threshold is None and not watched else "ACTIVE"


def tokens_of_user(case: Case, row: Model) -> list[ApiToken]:
    """The tokens that act for a user."""
    return [record for record in case.visible(ApiToken) if key(record, "user") == row.pk]

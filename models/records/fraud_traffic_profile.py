"""Fraud traffic profiles: what customers may spend a day, and how many minutes to where are suspicious (domain 7.2)."""

from decimal import Decimal

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.models import Model

from models.choices.fraud_protection import AccumulatedPeriod
from models.declaration.columns import boolean, bounded, choice, integer, link, optional_decimal
from models.records.managed_record import ManagedRecord


@bounded()
class FraudTrafficProfile(ManagedRecord):
    """Limits that a customer's calls are checked against; a draft until it limits or watches anything."""

    currency = link("Currency", "The currency of the spending limit; chosen at creation.", fixed=True)
    destination_group_set = link(
        "DestinationGroupSet",
        "The complete set whose groups the usage thresholds are about; chosen at creation.",
        null=True,
        fixed=True,
    )
    spending_threshold = optional_decimal(
        "What a customer may spend on calls a day, before discounts. At the limit new calls are refused until "
        "midnight. Null: no limit.",
        minimum=Decimal("0.00001"),
    )
    check_remaining_funds = boolean(
        "A call may cost no more than what is left to spend, and ends there.", default=False
    )
    send_warning = boolean("Warn the customer before the limit is reached.", default=True)
    warning_threshold_percent = integer(
        "The part of the limit at which the warning is sent.", minimum=1, maximum=99, default=80, unit="percent"
    )

    class Meta:
        table = "fraud_traffic_profile"


@bounded()
class UsageThreshold(Model):
    """Minutes to a destination group beyond which the administrators are told."""

    id = fields.IntField(primary_key=True)
    fraud_traffic_profile: fields.ForeignKeyRelation[FraudTrafficProfile] = fields.ForeignKeyField(
        "models.FraudTrafficProfile", related_name=False, on_delete=OnDelete.CASCADE
    )
    destination_group = link("DestinationGroup", "Where the calls go: a group of the profile's set.")
    accumulated_period = choice(
        "The period over which minutes are added up.", AccumulatedPeriod, default=AccumulatedPeriod.DAY
    )
    minutes = integer(
        "Administrators are notified when a customer uses more.",
        minimum=1,
        maximum=1_000_000,
        default=60,
        unit="minutes",
    )

    class Meta:
        table = "usage_threshold"

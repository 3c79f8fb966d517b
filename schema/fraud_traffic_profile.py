"""The words of fraud traffic profiles."""

from resolvers.fraud_traffic_profile import FRAUD_TRAFFIC_PROFILE, SPENDING_PLAN, USAGE_THRESHOLD
from schema.declared import entity_type, group_type
from schema.node import Node


@group_type(SPENDING_PLAN)
class SpendingPlan:
    """What a customer may spend on calls a day, in the profile's currency, before discounts."""


@entity_type(USAGE_THRESHOLD)
class UsageThreshold:
    """Minutes to a destination group beyond which the administrators are told."""


@entity_type(FRAUD_TRAFFIC_PROFILE)
class FraudTrafficProfile(Node):
    """What the calls of a customer are held against: a daily spending limit, and minutes to where are suspicious."""

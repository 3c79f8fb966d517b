"""The words of a customer's settings as they hold, and of its metrics."""

from resolvers.customer_metric import CUSTOMER_METRIC
from resolvers.customer_settings import CUSTOMER_SETTINGS, SETTINGS
from resolvers.effective_metric import EFFECTIVE_METRIC
from schema.declared import NAMES, entity_type, group_type

for setting in SETTINGS.values():
    if setting.type_name not in NAMES:
        words = {"__doc__": "A setting as it holds for a customer: its value, and where the value comes from."}
        group_type(setting)(type(setting.type_name, (), words))


@group_type(CUSTOMER_SETTINGS)
class CustomerSettings:
    """The settings that hold for a customer, each with where it comes from."""


@entity_type(CUSTOMER_METRIC)
class CustomerMetric:
    """A resource that is measured for one customer on terms of its own."""


@entity_type(EFFECTIVE_METRIC)
class EffectiveMetric:
    """A resource that is measured for a customer, on the terms that hold."""

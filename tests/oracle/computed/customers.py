"""Fields that are no column of customers and their accounts: settings, metrics and custom fields."""

from tortoise.models import Model

from models.panels.custom_fields import CustomFieldSetting
from models.panels.measured_services import MeasuredService
from models.records.account import Account
from models.records.custom_field_definition import CustomFieldDefinition
from models.records.custom_field_values import AccountFieldValue, CustomerFieldValue
from models.records.customer import Customer
from models.records.customer_metric import CustomerMetric
from models.records.measured_parameter import MeasuredParameter
from models.records.user import User
from tests.oracle.visibility import key
from tests.oracle.world import Case


def has_own_settings(case: Case, row: Model) -> bool:
    """Whether a customer has any setting otherwise than its class."""
    own = (
        "send_statistics",
        "suspend_on_insufficient_funds",
        "send_invoices_by_email",
        "auto_charge_payment_method",
        "tax_method",
        "purge_after_months",
        "two_factor",
    )
    records = ("invoice_template", "out_of_turn_invoice_template", "fraud_traffic_profile")
    return (
        any(getattr(row, name) is not None for name in own)
        or any(getattr(row, f"{name}_override") != "INHERIT" for name in records)
        or any(key(record, "customer") == row.pk for record in case.world.all(CustomerMetric))
    )


def metrics_that_hold(case: Case, row: Model) -> list[Model]:
    """A customer's own metrics, and those of its class in parameters that it has none of its own in."""
    assert isinstance(row, Customer)
    own = [record for record in case.world.all(CustomerMetric) if key(record, "customer") == row.pk]
    parameters = {key(one, "measured_parameter") for one in own}
    classes = key(row, "customer_class")
    inherited = [
        record
        for record in case.world.all(MeasuredService)
        if key(record, "customer_class") == classes and key(record, "measured_parameter") not in parameters
    ]

    metrics = {key(one, "measured_parameter"): one for one in (*own, *inherited)}
    return [
        metrics[parameter.pk]
        for parameter in sorted(case.world.all(MeasuredParameter), key=lambda one: one.id)
        if parameter.pk in metrics and (row.type != "RESELLER" or _measures_resellers(parameter))
    ]


def _measures_resellers(parameter: MeasuredParameter) -> bool:
    """Concurrent calls are never measured for resellers (R-36), and other resources where their record says so."""
    return parameter.code != "CONCURRENT_CALLS" and parameter.measured_for_resellers


def source_of_metric(_case: Case, row: Model) -> str:
    """Whose terms a metric is on."""
    return "CUSTOMER" if isinstance(row, CustomerMetric) else "CLASS"


def accounts_of_customer(case: Case, row: Model) -> list[Account]:
    """A customer's accounts."""
    return [record for record in case.visible(Account) if key(record, "customer") == row.pk]


def _enabled(case: Case, customer: Model | None) -> set[object]:
    """The custom fields that the class of a customer enables (R-39)."""
    if customer is None:
        return set()
    settings = case.world.all(CustomFieldSetting)
    on_class = [setting for setting in settings if key(setting, "customer_class") == key(customer, "customer_class")]
    return {key(one, "custom_field") for one in on_class if one.enabled}


def values_of_customer(case: Case, row: Model) -> list[Model]:
    """A customer's values in the fields that its class enables."""
    enabled = _enabled(case, row)
    values = [record for record in case.world.all(CustomerFieldValue) if key(record, "customer") == row.pk]
    return [value for value in values if key(value, "custom_field") in enabled]


def values_of_account(case: Case, row: Model) -> list[Model]:
    """An account's values in the fields that the class of its customer enables."""
    enabled = _enabled(case, case.world.get(Customer, key(row, "customer")))
    values = [record for record in case.world.all(AccountFieldValue) if key(record, "account") == row.pk]
    return [value for value in values if key(value, "custom_field") in enabled]


def is_masked(case: Case, row: Model) -> bool:
    """Whether a value is personal data that the actor may not see (R-40)."""
    definition = case.world.get(CustomFieldDefinition, key(row, "custom_field"))
    user = case.world.get(User, case.actor.user_id)
    return bool(definition and definition.contains_personal_data and user and user.masks_personal_data)


def shown_value(case: Case, row: Model) -> str | None:
    """A value in a custom field, as far as the actor may see it."""
    assert isinstance(row, CustomerFieldValue | AccountFieldValue)
    return None if is_masked(case, row) else row.value

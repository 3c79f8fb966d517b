"""Customers: how they are read and saved. An administrator sees all, a reseller its own."""

from collections.abc import Iterable
from typing import Final

from models.choices.custom_fields import CustomFieldObject
from models.choices.customer import CustomerType
from models.choices.overrides import LinkOverride
from models.declaration.access import ADMINISTRATOR_READS
from models.declaration.declaration import Kind
from models.records.custom_field_values import CustomerFieldValue
from models.records.customer import Customer
from models.records.customer_overrides import CustomerOverrides
from models.sentence import Sentence, sentence
from resolvers.approvals.assignment import one_is_too_many
from resolvers.drafts.draft import Draft
from resolvers.drafts.record import Record
from resolvers.drafts.values import Values
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.formats.language_tag import language_tag_problem
from resolvers.reading.entity import (
    Column,
    Connection,
    Entity,
    Filter,
    Group,
    Identity,
    LinkedName,
    Order,
    Scope,
    column_sql,
    declared_columns,
    declared_filters,
)
from resolvers.records.custom_fields.custom_field_values import (
    CUSTOMER_FIELD_VALUE,
    ENABLED,
    enabled_fields,
    mandatory_fields_have_values,
    mask_personal_values,
    values_fit,
    values_list,
    values_of,
)
from resolvers.records.customers.class_of_customer import OWN_RECORD, class_fits_customer, terms_of_class
from resolvers.records.customers.customer_metric import CUSTOMER_METRICS, METRICS_OF_CUSTOMER, own_charges_are_complete
from resolvers.records.customers.customer_overrides import (
    OVERRIDE_RULES,
    plugin_follows_tax_method,
    templates_follow_tax_method,
    templates_stay_selected,
)
from resolvers.records.customers.customer_settings import CUSTOMER_SETTINGS
from resolvers.records.customers.customer_status import past_delay_ends, suspension_is_put_off, terminated_for_good
from resolvers.records.customers.overrides_in_class import overrides_have_effect
from resolvers.records.name_filters import BY_NAME, NAME_FIRST, NAME_OR_CREATION, by_name_of
from resolvers.visibility import visible_customers

OVERRIDES = Group(
    "CustomerOverrides",
    "The customer's own settings, which override those of its class.",
    declared_columns(CustomerOverrides),
)


def _has_own_settings(scope: Scope) -> str:
    """Whether any override of the customer says anything else than "as defined by the class" (R-19)."""
    inherits = {True: "IS NOT NULL", False: f"<> '{LinkOverride.INHERIT.value}'"}
    says = [
        f"{scope.alias}.{column.column} {inherits[column.declaration.null]}"
        for column in OVERRIDES.fields.values()
        if isinstance(column, Column)
    ]
    metrics = f"EXISTS (SELECT 1 FROM customer_metric own WHERE own.customer_id = {scope.alias}.id)"
    return f"({' OR '.join([*says, metrics])})"


BY_NAME_OF_CLASS: Final = LinkedName(
    "customer_class",
    "name_key",
    column_sql("customer_class_id"),
    beside="customer_count",
    key="customer_class_id",
    linking="o.customers > 0",
)
BY_NAME_OF_RESELLER: Final = LinkedName("reseller", "name_key", column_sql("reseller_id"), null=True)
BY_CODE_OF_CURRENCY: Final = LinkedName(
    "currency", "code", column_sql("currency_id"), indexed=lambda scope: f"{scope.alias}.currency_id > 0"
)
"""Names of what customers lead to. The index of currencies is one that no filter uses (see migration 0036)."""

CUSTOMER = Entity(
    "Customer",
    Customer,
    {
        "id": Identity(),
        **declared_columns(Customer, without=tuple(OVERRIDES.fields)),
        "overrides": OVERRIDES,
        "settings": CUSTOMER_SETTINGS,
        "measured_services": METRICS_OF_CUSTOMER,
        "custom_fields": values_of(CUSTOMER_FIELD_VALUE, "customer"),
        "accounts": Connection("Account", "The customer's accounts, by identifier.", column_sql("customer_id")),
    },
    visible=visible_customers,
    filters={
        "name": BY_NAME,
        **declared_filters(Customer, "type", "currency", "reseller", "customer_class", "created_at", "updated_at"),
        **declared_filters(Customer, "status", "balance_control", "billing_period", "collection_exempt"),
        **declared_filters(Customer, "terminated_at", "erased_at"),
        "has_own_settings": Filter(
            Kind.BOOLEAN, "Whether the customer overrides any setting of its class.", _has_own_settings
        ),
    },
    orders={
        **NAME_OR_CREATION,
        "UPDATED_AT": Order("By last change.", column_sql("updated_at"), kind=Kind.DATETIME),
        "TYPE": Order("By the label of what kind of customer it is.", column_sql("type")),
        "CURRENCY": by_name_of("By the currency's code.", BY_CODE_OF_CURRENCY),
        # The place among the others would tell of the name of a class that a reseller can't see.
        "CUSTOMER_CLASS": by_name_of("By the class's name.", BY_NAME_OF_CLASS, ADMINISTRATOR_READS),
        "RESELLER": by_name_of(
            "By the reseller's name; direct customers first.", BY_NAME_OF_RESELLER, ADMINISTRATOR_READS
        ),
    },
    default_order=NAME_FIRST,
)


def only_resellers_are_resellers(draft: Draft) -> Iterable[UserError]:
    """A reseller as a customer is made and kept with the reseller, so that the two can't come apart."""
    if draft.is_new and "type" in draft.input and draft.row["type"] == CustomerType.RESELLER:
        message = sentence("A reseller is saved as a reseller; its own record as a customer comes with it.")
        yield ValidationError(UserErrorCode.INVALID, message, input_path("type"))


def language_is_one(draft: Draft) -> Iterable[UserError]:
    """R-86: the customer's language has the form of one."""
    language = draft.row["language"]
    return [] if language is None else language_tag_problem(language, input_path("language"))


def kept_as_it_is(values: Values) -> Sentence | None:
    """A reseller's own record as a customer goes with the reseller; one without personal data takes none again."""
    if values["erased_at"] is not None:
        return sentence("The personal data of this customer was removed; the record stays as it is.")
    return OWN_RECORD if values["type"] == CustomerType.RESELLER else None


def customers_fields_have_values(draft: Draft) -> Iterable[UserError]:
    """R-39; but a reseller's own record, which comes with the reseller, is nowhere given values of its own."""
    return () if draft.row["type"] == CustomerType.RESELLER else mandatory_fields_have_values(draft)


async def one_customer(_key: int | None, changes: int) -> int:
    """R-18: a save of a customer, or of its account, touches that one alone, and nobody where nothing changes."""
    return 1 if changes else 0


CUSTOMER_RECORD = Record(
    "customer",
    lambda: CUSTOMER,
    "customer",
    owner="reseller",
    groups=("overrides",),
    parts=(CUSTOMER_METRICS, values_list(CustomerFieldValue, "customer")),
    warnings=(templates_stay_selected,),
    warning_checks=(overrides_have_effect,),
    derive=lambda before, after, input: {
        **templates_follow_tax_method(before, after, input),
        **plugin_follows_tax_method(before, after, input),
        **past_delay_ends(before, after),
    },
    defaults_from=terms_of_class,
    preload={ENABLED: lambda draft: enabled_fields(draft.row["customer_class"], CustomFieldObject.CUSTOMER)},
    rules=(
        class_fits_customer,
        only_resellers_are_resellers,
        terminated_for_good,
        suspension_is_put_off,
        language_is_one,
        *OVERRIDE_RULES,
        own_charges_are_complete,
        values_fit,
        customers_fields_have_values,
    ),
    checks=(one_is_too_many,),
    masks=True,
    mask=mask_personal_values,
    affected=one_customer,
    locked_reason=kept_as_it_is,
)

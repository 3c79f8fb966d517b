"""The customers, each on exactly one class."""

from tortoise import fields

from models.choices.customer import BalanceControl, CustomerState, CustomerType
from models.choices.statistics import BillingPeriod
from models.declaration.access import ADMINISTRATOR_ONLY, ADMINISTRATOR_WRITES, READ_ONLY
from models.declaration.columns import (
    boolean,
    bounded,
    choice,
    folded_name,
    link,
    moment,
    optional_date,
    optional_moment,
    optional_text,
    text,
    version_number,
)
from models.declaration.declaration import LONGEST_NAME
from models.declaration.texts import TextForm
from models.records.customer_overrides import CustomerOverrides


@bounded()
class Customer(CustomerOverrides):
    """The party that is charged: a retail customer, or a reseller or distributor in its role as a customer."""

    id = fields.IntField(primary_key=True)
    name = text(
        "The customer's name, unique among the customers of one reseller.",
        maximum_length=LONGEST_NAME,
        required=True,
        form=TextForm.NAME,
    )
    name_key = folded_name()
    type = choice("What kind of customer this is.", CustomerType, default=CustomerType.RETAIL, fixed=True)
    currency = link("Currency", "The currency in which the customer is charged; it never changes.", fixed=True)
    reseller = link(
        "Reseller",
        "The reseller whose customer this is; null for a direct customer.",
        null=True,
        fixed=True,
        access=ADMINISTRATOR_ONLY,
    )
    customer_class = link("CustomerClass", "The class whose settings the customer has.")
    status = choice(
        "Whether the customer is served. A customer is terminated by an action of its own, not here.",
        CustomerState,
        default=CustomerState.ACTIVE,
    )
    tax_id = optional_text("The customer's tax number, as printed on invoices.", maximum_length=64)
    language = optional_text(
        "The customer's language, such as en or pt-BR, in which it is notified where there are texts in it. "
        "Null: the default language of its class.",
        maximum_length=12,
    )
    balance_control = choice(
        "Whether the customer pays after or before using the services.",
        BalanceControl,
        default=BalanceControl.POSTPAID,
    )
    billing_period = choice(
        "The customer's billing period; a new customer takes that of its class, unless another is chosen.",
        BillingPeriod,
        default=BillingPeriod.MONTHLY,
    )
    collection_exempt = boolean(
        "Nothing is collected from the customer: no reminders, no fees, no limitation, suspension or termination.",
        default=False,
    )
    suspension_delayed_to = optional_date(
        "The day to which the suspension for an overdue invoice is put off. Null: it isn't, or the day has passed.",
        access=ADMINISTRATOR_WRITES,
    )
    terminated_at = optional_moment(
        "When the customer was terminated permanently; null if it was not.", access=READ_ONLY
    )
    erased_at = optional_moment(
        "When the customer's personal data was removed, which can't be undone; null if it was not.", access=READ_ONLY
    )
    version = version_number()
    created_at = moment("When the customer was created.", access=READ_ONLY)
    updated_at = moment("When the customer was last changed.", access=READ_ONLY)

    class Meta:
        table = "customer"

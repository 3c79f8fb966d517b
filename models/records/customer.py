"""The customers, each on exactly one class."""

from tortoise import fields

from models.choices.customer import CustomerType
from models.declaration.access import ADMINISTRATOR_ONLY, READ_ONLY
from models.declaration.columns import bounded, choice, folded_name, link, moment, optional_moment, text, version_number
from models.declaration.texts import TextForm
from models.records.customer_overrides import CustomerOverrides


@bounded()
class Customer(CustomerOverrides):
    """Whoever is charged: a retail customer, or a reseller or distributor in its role as a customer."""

    id = fields.IntField(primary_key=True)
    name = text(
        "The customer's name, unique among the customers of one reseller.",
        maximum_length=128,
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

"""Fields that are no column of customer classes and their panels."""

from tortoise.models import Model

from models.choices.users import UserRole
from models.panels.out_of_turn_invoices import OutOfTurnInvoices
from models.panels.regular_invoices import RegularInvoices
from models.panels.statistics import Statistics
from models.panels.tax_methods import CustomTaxation, FixedVat, GenericVatGst, GstMalaysia, Suretax
from models.panels.taxation import Taxation
from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from models.records.reseller import Reseller
from tests.oracle.visibility import key
from tests.oracle.world import Case


def customers_of_class(case: Case, row: Model) -> list[Customer]:
    """The customers on a class whom the actor sees."""
    return [record for record in case.visible(Customer) if key(record, "customer_class") == row.pk]


def customer_count(case: Case, row: Model) -> int:
    """How many customers are on a class."""
    return len(customers_of_class(case, row))


def reseller_count(case: Case, row: Model) -> int:
    """How many resellers use a class."""
    users = {key(record, "reseller") for record in case.world.all(Customer) if key(record, "customer_class") == row.pk}
    return len(users - {None})


def resellers_of_class(case: Case, row: Model) -> list[Reseller]:
    """The resellers who use a class, themselves or through their customers."""
    customers = [record for record in case.world.all(Customer) if key(record, "customer_class") == row.pk]
    users = {key(customer, "reseller") for customer in customers}
    return [record for record in case.visible(Reseller) if record.pk in users]


def archives_statistics(case: Case, row: Model) -> bool:
    """Whether statistics are generated for a class."""
    panel = case.world.get(Statistics, row.pk)
    return isinstance(panel, Statistics) and panel.generate_statistics


def taxation_method(case: Case, row: Model) -> str:
    """How taxes are calculated for a class, none while they aren't."""
    panel = case.world.get(Taxation, row.pk)
    return panel.method if isinstance(panel, Taxation) and panel.assess_taxes else "NONE"


def invoicing_preference(case: Case, row: Model) -> str:
    """Which invoices the customers of a class get."""
    regular, out_of_turn = case.world.get(RegularInvoices, row.pk), case.world.get(OutOfTurnInvoices, row.pk)
    uses = (
        isinstance(regular, RegularInvoices) and regular.use_regular_invoices,
        out_of_turn is not None and key(out_of_turn, "invoice_template") is not None,
    )
    return {
        (True, True): "REGULAR_AND_OUT_OF_TURN",
        (True, False): "REGULAR",
        (False, True): "OUT_OF_TURN",
        (False, False): "NONE",
    }[uses]


def ownership(case: Case, row: Model) -> str:
    """Whether a reseller manages the class itself."""
    return "OWN" if key(row, "managed_by") == case.actor.reseller_id else "SHARED"


def _may_edit(case: Case, row: Model) -> bool:
    return case.actor.role is UserRole.ADMINISTRATOR or (
        case.actor.role is UserRole.RESELLER and key(row, "managed_by") == case.actor.reseller_id
    )


def access_level(case: Case, row: Model) -> str:
    """Access of the actor to a class."""
    return "EDIT" if _may_edit(case, row) else "READ_ONLY"


def access_reason(case: Case, row: Model) -> str | None:
    """Why a class is read-only."""
    if _may_edit(case, row):
        return None
    if case.is_reseller:
        return "Shared by the administrator - read-only."
    return "You are signed in as a read-only administrator."


def why_unavailable(case: Case, row: Model) -> str | None:
    """Why a class can't have fraud protection."""
    customer_class = case.world.get(CustomerClass, row.pk)
    assert customer_class is not None
    if key(customer_class, "currency") is not None:
        return None
    return "Fraud protection needs a class with a currency, in which daily spending is counted."


TAX_PARAMETERS: dict[str, type[Model]] = {
    "FIXED_VAT": FixedVat,
    "CUSTOM": CustomTaxation,
    "GST_MALAYSIA": GstMalaysia,
    "GENERIC_VAT_GST": GenericVatGst,
    "SURETAX": Suretax,
}


def tax_parameters(case: Case, row: Model) -> Model | None:
    """The parameters of the method that a class's taxes are calculated by."""
    assert isinstance(row, Taxation)
    model = TAX_PARAMETERS.get(row.method)
    return case.world.get(model, row.pk) if model else None

"""The settings of a customer as they hold, each worked out from the customer's row and the panels of its class."""

from collections.abc import Callable
from dataclasses import dataclass

from tortoise.models import Model

from models.panels.fraud_protection import FraudProtection
from models.panels.out_of_turn_invoices import OutOfTurnInvoices
from models.panels.regular_invoices import RegularInvoices
from models.panels.right_to_be_forgotten import RightToBeForgotten
from models.panels.statistics import Statistics
from models.panels.taxation import Taxation
from models.panels.web_self_care import WebSelfCare
from models.records.customer import Customer
from models.records.fraud_traffic_profile import FraudTrafficProfile
from models.records.invoice_template import InvoiceTemplate
from models.records.tax_plugin import TaxPlugin
from tests.oracle.visibility import key
from tests.oracle.world import Case


@dataclass(frozen=True)
class Setting:
    """A setting: what holds, where it comes from, and what would hold without the customer's own."""

    value: object
    source: str
    inherited: object
    tax_plugin: Model | None = None


def _panel(case: Case, customer: Model, model: type[Model]) -> Model | None:
    return case.world.get(model, key(customer, "customer_class"))


def _source(overridden: bool, of_class: object) -> str:
    if overridden:
        return "CUSTOMER"
    return "DEFAULT" if of_class is None else "CLASS"


def _plain(name: str, model: type[Model], column: str, default: object) -> Callable[[Case, Model], Setting]:
    def setting(case: Case, customer: Model) -> Setting:
        panel = _panel(case, customer, model)
        return _setting(getattr(customer, name), getattr(panel, column) if panel else None, default)

    return setting


def _setting(own: object, of_class: object, default: object) -> Setting:
    inherited = default if of_class is None else of_class
    return Setting(inherited if own is None else own, _source(own is not None, of_class), inherited)


def _link(name: str, model: type[Model], column: str, target: type[Model]) -> Callable[[Case, Model], Setting]:
    def setting(case: Case, customer: Model) -> Setting:
        panel = _panel(case, customer, model)
        of_class = key(panel, column) if panel else None
        state = getattr(customer, f"{name}_override")
        chosen = {"OWN": key(customer, name), "NONE": None}.get(state, of_class)
        return Setting(
            _seen(case, target, chosen), _source(state != "INHERIT", of_class), _seen(case, target, of_class)
        )

    return setting


def _seen(case: Case, model: type[Model], row_key: object) -> Model | None:
    row = case.world.get(model, row_key)
    return row if row is not None and case.sees(row) else None


def _purge(case: Case, customer: Model) -> Setting:
    panel = _panel(case, customer, RightToBeForgotten)
    months = None
    if isinstance(panel, RightToBeForgotten) and panel.remove_personal_data:
        months = 0 if panel.removal_mode == "IMMEDIATELY" else panel.storage_period_months
    assert isinstance(customer, Customer)
    return _setting(customer.purge_after_months, months, None)


def _tax(case: Case, customer: Model) -> Setting:
    assert isinstance(customer, Customer)
    panel = _panel(case, customer, Taxation)
    method, plugin = None, None
    if isinstance(panel, Taxation):
        method = panel.method if panel.assess_taxes else "NONE"
        plugin = key(panel, "tax_plugin") if method in ("SURETAX", "AVALARA") else None
    setting = _setting(customer.tax_method, method, "NONE")
    own = key(customer, "tax_plugin") if customer.tax_method is not None else plugin
    return Setting(setting.value, setting.source, setting.inherited, _seen(case, TaxPlugin, own))


SETTINGS: dict[str, Callable[[Case, Model], Setting]] = {
    "sendStatistics": _plain("send_statistics", Statistics, "send_statistics", "FULL"),
    "suspendOnInsufficientFunds": _plain(
        "suspend_on_insufficient_funds", Statistics, "suspend_on_insufficient_funds", False
    ),
    "sendInvoicesByEmail": _plain("send_invoices_by_email", RegularInvoices, "send_by_email", "AUTOMATICALLY"),
    "autoChargePaymentMethod": _plain(
        "auto_charge_payment_method", RegularInvoices, "auto_charge_payment_method", False
    ),
    "invoiceTemplate": _link("invoice_template", RegularInvoices, "invoice_template", InvoiceTemplate),
    "outOfTurnInvoiceTemplate": _link(
        "out_of_turn_invoice_template", OutOfTurnInvoices, "invoice_template", InvoiceTemplate
    ),
    "taxMethod": _tax,
    "fraudTrafficProfile": _link(
        "fraud_traffic_profile", FraudProtection, "fraud_traffic_profile", FraudTrafficProfile
    ),
    "purgeAfterMonths": _purge,
    "twoFactor": _plain("two_factor", WebSelfCare, "two_factor", False),
}

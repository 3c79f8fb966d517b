"""Settings that the demo's classes are put together of, panel by panel."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from models.choices.notifications import NOTIFICATION_CATALOGUE, NotificationChannel
from web.demo.demo_writer import Named

Input = Mapping[str, object]
Parts = dict[str, object]


def template(name: str) -> Named:
    """An invoice template by its name."""
    return Named("InvoiceTemplate", name)


def regular(name: str, net: int, **more: object) -> Parts:
    """Regular invoices that are due a number of days after they are issued."""
    due: Parts = {"invoice_due_rule": "NET", "net_value": net} if net else {}
    return {"use_regular_invoices": True, "invoice_template": template(name), **due, **more}


PATIENT: Final[Parts] = {
    "notify_due_in_advance_days": [14, 7, 3],
    "collection_threshold": Decimal(5),
    "restore_on_partial_payment": True,
    "resend_invoice_days_after_due": [7, 21],
    "late_payment_fee_type": "PERCENT",
    "late_payment_fee_value": Decimal("1.5"),
    "late_payment_fee_minimum": Decimal(40),
    "limit_service_days_after_due": 30,
    "notify_limitation_in_advance_days": [7, 1],
    "suspend_days_after_due": 45,
    "notify_suspension_in_advance_days": [7, 1],
    "charge_while_suspended": False,
    "reactivation_fee": Decimal(75),
    "terminate_days_after_due": 90,
    "notify_termination_in_advance_days": [14, 3],
    "terminate_commitments": True,
}
"""How overdue invoices of companies are collected: 40 is the lump sum that EU law lets a creditor ask for."""

STRICT: Final[Parts] = {
    "notify_due_in_advance_days": [3],
    "collection_threshold": Decimal(1),
    "resend_invoice_days_after_due": [0, 7],
    "late_payment_fee_type": "FIXED",
    "late_payment_fee_value": Decimal("2.5"),
    "limit_service_days_after_due": 10,
    "notify_limitation_in_advance_days": [3],
    "suspend_days_after_due": 20,
    "notify_suspension_in_advance_days": [5, 1],
    "reactivation_fee": Decimal("9.9"),
    "terminate_days_after_due": 60,
    "notify_termination_in_advance_days": [14],
}
"""How overdue invoices of private customers are collected."""


def flags(*switched_on: str, sms: bool = True) -> list[Parts]:
    """The business-critical notifications, and those of some categories; by text message too where that can be."""
    return [
        {
            "type": notification.type.value,
            "email": True,
            "sms": sms and NotificationChannel.SMS in notification.channels,
        }
        for notification in NOTIFICATION_CATALOGUE
        if notification.critical or notification.category.value in switched_on
    ]


def notifications(texts: str, flags: list[Parts], **addresses: object) -> Parts:
    """The addresses, the set of texts and the flags of a class."""
    types = {"notification_set": Named("NotificationSet", texts), "flags": flags}
    return {"email_addresses": addresses, "types": types}


def fields(*names: str) -> list[Parts]:
    """Custom fields that a class enables, by their names."""
    return [{"custom_field": Named("CustomFieldDefinition", name), "enabled": True} for name in names]


def metric(parameter: str, based_on: str, price: str, free: int, service: str, rate_code: str) -> Parts:
    """A measured resource with its charge."""
    return {
        "measured_parameter": Named("MeasuredParameter", parameter),
        "charge_based_on": based_on,
        "price_per_item": Decimal(price),
        "items_free_of_charge": free,
        "service": Named("Service", service),
        "rate_code": rate_code,
    }


def taxed(method: str, **more: object) -> Parts:
    """Taxes by a method."""
    return {"assess_taxes": True, "method": method, **more}


def vat(rate: int, *, included: bool) -> Parts:
    """One VAT rate."""
    parameters = {"fixed_vat": {"vat_rate": Decimal(rate), "taxes_included_in_rates": included}}
    return taxed("FIXED_VAT", parameters=parameters)


def custom(*names: str, included: bool = False) -> Parts:
    """Custom taxes by their names."""
    taxes = [{"custom_tax": Named("CustomTax", name)} for name in names]
    return taxed("CUSTOM", parameters={"custom": {"taxes": taxes, "taxes_included_in_rates": included}})


SURETAX: Final = taxed(
    "SURETAX",
    tax_plugin=Named("TaxPlugin", "SureTax production"),
    parameters={"suretax": {"regulatory_code": "CLEC", "unit_type": "TRUNKS", "exemption_codes": ["04"]}},
)

FORGOTTEN: Final[Parts] = {
    "remove_personal_data": True,
    "removal_mode": "AFTER_STORAGE_PERIOD",
    "storage_period_months": 120,
}
"""Commercial letters are kept for ten years in Germany."""

GERMAN: Final[Parts] = {
    "default_language": "de",
    "time_zone": "Europe/Berlin",
    "date_format": "DD_MM_YYYY",
    "time_format": "HH24_MI",
}
AMERICAN: Final[Parts] = {"time_zone": "America/New_York", "date_format": "MM_DD_YYYY", "time_format": "HH12_MI"}


def profile(name: str) -> Parts:
    """A fraud traffic profile by its name."""
    return {"fraud_traffic_profile": Named("FraudTrafficProfile", name)}

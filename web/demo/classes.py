"""The demo's dozen classes with all their panels, as inputs of one save each, and what was changed of them since."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

from models.choices.notifications import NOTIFICATION_CATALOGUE, NotificationChannel
from web.demo.demo_writer import Named, business_model, currency

Input = Mapping[str, object]
Parts = dict[str, object]


def _template(name: str) -> Named:
    return Named("InvoiceTemplate", name)


def _regular(template: str, net: int, **more: object) -> Parts:
    """Regular invoices that are due a number of days after they are issued."""
    due: Parts = {"invoice_due_rule": "NET", "net_value": net} if net else {}
    return {"use_regular_invoices": True, "invoice_template": _template(template), **due, **more}


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


def _flags(*switched_on: str, sms: bool = True) -> list[Parts]:
    """The business-critical notifications, and those of some categories; by text message too where that can be."""
    return [
        {"type": one.type.value, "email": True, "sms": sms and NotificationChannel.SMS in one.channels}
        for one in NOTIFICATION_CATALOGUE
        if one.critical or one.category.value in switched_on
    ]


def _told(texts: str, flags: list[Parts], **addresses: object) -> Parts:
    types = {"notification_set": Named("NotificationSet", texts), "flags": flags}
    return {"email_addresses": addresses, "types": types}


def _fields(*names: str) -> list[Parts]:
    return [{"custom_field": Named("CustomFieldDefinition", name), "enabled": True} for name in names]


def _metric(parameter: str, based_on: str, price: str, free: int, service: str, rate_code: str) -> Parts:
    return {
        "measured_parameter": Named("MeasuredParameter", parameter),
        "charge_based_on": based_on,
        "price_per_item": Decimal(price),
        "items_free_of_charge": free,
        "service": Named("Service", service),
        "rate_code": rate_code,
    }


def _taxed(method: str, **more: object) -> Parts:
    return {"assess_taxes": True, "method": method, **more}


def _vat(rate: int, *, included: bool) -> Parts:
    parameters = {"fixed_vat": {"vat_rate": Decimal(rate), "taxes_included_in_rates": included}}
    return _taxed("FIXED_VAT", parameters=parameters)


def _custom(*names: str, included: bool = False) -> Parts:
    taxes = [{"custom_tax": Named("CustomTax", name)} for name in names]
    return _taxed("CUSTOM", parameters={"custom": {"taxes": taxes, "taxes_included_in_rates": included}})


SURETAX: Final = _taxed(
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


def _profile(name: str) -> Parts:
    return {"fraud_traffic_profile": Named("FraudTrafficProfile", name)}


CLASSES: Final[Sequence[Input]] = (
    {
        "name": "Retail",
        "description": "Private customers, invoiced each month.",
        "business_model": business_model("RESIDENTIAL_VOIP"),
        "currency": currency("EUR"),
        "finances": {
            "statistics": {
                "send_statistics": "SUMMARY",
                "rounding_method": "HALF_AWAY_FROM_ZERO",
                "rounding_precision": 2,
            },
            "regular_invoices": _regular(
                "Standardrechnung", 14, auto_charge_payment_method=True, document_locale="de", **STRICT
            ),
            "taxation": _vat(19, included=True),
        },
        "web_self_care": {
            **GERMAN,
            "brand_name": "Ferntel",
            "self_care_url": "https://my.ferntel.example",
            "sign_in_attempts": 10,
        },
        "right_to_be_forgotten": FORGOTTEN,
        "fraud_protection": _profile("Retail protection"),
        "custom_fields": _fields("Date of birth", "Installation address", "Equipment"),
        "notifications": _told(
            "Standard texts",
            _flags("BILLING", "PAYMENT", "COLLECTION"),
            from_name="Ferntel",
            from_address="service@ferntel.example",
        ),
    },
    {
        "name": "Retail prepaid",
        "description": "Private customers who top up first.",
        "business_model": business_model("MOBILE"),
        "currency": currency("EUR"),
        "finances": {
            "statistics": {
                "send_statistics": "NONE",
                "billing_period": "THIRTY_DAYS",
                "suspend_on_insufficient_funds": True,
                "permanent_termination_after_days": 90,
            },
            "out_of_turn_invoices": {"invoice_template": _template("Receipt"), "send_by_email": "AUTOMATICALLY"},
            "taxation": _taxed(
                "GENERIC_VAT_GST",
                apply_taxes="AT_TIME_OF_PAYMENT",
                parameters={"generic_vat_gst": {"rate": Decimal(19)}},
            ),
        },
        "web_self_care": {**GERMAN, "brand_name": "Ferntel", "session_timeout_minutes": 15},
        "right_to_be_forgotten": {"remove_personal_data": True},
        "fraud_protection": _profile("Prepaid protection"),
        "custom_fields": _fields("Date of birth"),
        "notifications": _told(
            "Standard texts", _flags("BILLING", "PAYMENT", "SERVICE"), from_address="prepaid@ferntel.example"
        ),
    },
    {
        "name": "Small business",
        "description": "Offices of up to twenty extensions.",
        "business_model": business_model("CLOUD_PBX"),
        "currency": currency("EUR"),
        "finances": {
            "statistics": {"xdr_export": "WEEKLY", "xdr_delivery": "DOWNLOAD"},
            "regular_invoices": _regular("Standardrechnung", 21, document_locale="de", **STRICT),
            "out_of_turn_invoices": {"invoice_template": _template("Receipt")},
            "taxation": _custom("German VAT", "Universal service levy", included=True),
        },
        "web_self_care": {**GERMAN, "two_factor": True, "password_minimum_length": 10, "password_history": 5},
        "right_to_be_forgotten": FORGOTTEN,
        "measured_services": [_metric("PBX extensions", "MAXIMUM", "3.9", 5, "Cloud PBX", "PBX-EXT")],
        "fraud_protection": _profile("Business protection"),
        "custom_fields": _fields("VAT number", "Contract term", "Installation address", "Equipment"),
        "notifications": _told("Standard texts", _flags("BILLING", "PAYMENT"), from_address="business@ferntel.example"),
    },
    {
        "name": "Large business",
        "description": "Negotiated terms, Net 30.",
        "business_model": business_model("CLOUD_PBX"),
        "currency": currency("EUR"),
        "finances": {
            "statistics": {
                "xdr_export": "DAILY",
                "close_billing_period": "WITH_DELAY",
                "close_delay_hours": 48,
                "close_mode": "UPON_ADMIN_APPROVAL",
                "rounding_method": "HALF_AWAY_FROM_ZERO",
                "rounding_precision": 2,
            },
            "regular_invoices": _regular(
                "Business invoice with cost centres",
                30,
                generate_pdf="POSTPONED",
                send_by_email="AFTER_APPROVAL",
                hold_for_review=True,
                auto_approve_after_days=5,
                auto_charge_payment_method=True,
                invoice_number_sequence="CUSTOMER",
                minimum_invoice_amount=Decimal(10),
                invoice_footer="Ferntel AG, Berlin. Registered at Amtsgericht Charlottenburg, HRB 000000.",
                document_locale="en-GB",
                company_tax_number="DE000000000",
                **PATIENT,
            ),
            "out_of_turn_invoices": {
                "invoice_template": _template("Receipt"),
                "send_by_email": "AUTOMATICALLY",
                "separate_invoice_for_recurring_fees": True,
                "invoice_due_rule": "NET",
                "net_value": 30,
                **PATIENT,
            },
            "taxation": _custom("German VAT", "Universal service levy"),
        },
        "web_self_care": {
            **GERMAN,
            "two_factor": True,
            "brand_name": "Ferntel Business",
            "self_care_url": "https://business.ferntel.example",
            "logo_url": "https://business.ferntel.example/logo.svg",
            "password_minimum_length": 12,
            "password_special_characters": True,
            "password_history": 12,
            "password_expiry_days": 90,
            "lock_minutes": 60,
            "session_timeout_minutes": 60,
            "allowed_networks": ["192.0.2.0/24", "2001:db8::/32"],
            "api_token_access": True,
        },
        "right_to_be_forgotten": FORGOTTEN,
        "measured_services": [
            _metric("PBX extensions", "AVERAGE", "2.95", 50, "Cloud PBX", "PBX-EXT"),
            _metric("Active calls", "MAXIMUM", "1.2", 30, "SIP trunking", "SIP-PEAK"),
        ],
        "fraud_protection": _profile("Business protection"),
        "custom_fields": _fields(
            "VAT number",
            "Contract signed on",
            "Contract term",
            "Account manager",
            "Installation address",
            "Activated at",
        ),
        "notifications": _told(
            "Standard texts",
            _flags("BILLING", "PAYMENT", "COLLECTION", "FRAUD", "SERVICE", "PRIVACY"),
            from_name="Ferntel Business",
            from_address="billing@business.ferntel.example",
            reply_to="care@business.ferntel.example",
            bcc=["archive@ferntel.example"],
        ),
    },
    {
        "name": "Wholesale",
        "description": "Carriers, settled each week.",
        "business_model": business_model("WHOLESALE_VOICE"),
        "currency": currency("USD"),
        "finances": {
            "statistics": {"billing_period": "WEEKLY", "xdr_export": "DAILY", "rounding_precision": 4},
            "regular_invoices": _regular(
                "Carrier settlement",
                7,
                generate_pdf="ON_DEMAND",
                suspend_days_after_due=3,
                notify_suspension_in_advance_days=[2],
            ),
            "taxation": SURETAX,
        },
        "web_self_care": {"two_factor": True, "api_token_access": True, "allowed_networks": ["198.51.100.0/24"]},
        "measured_services": [_metric("Active calls", "MAXIMUM", "0.85", 100, "SIP trunking", "WS-PEAK")],
        "fraud_protection": _profile("Wholesale protection"),
        "custom_fields": _fields("Contract signed on", "Account manager"),
        "notifications": _told("Carrier texts", _flags(sms=False), from_address="carriers@ferntel.example"),
    },
    {
        "name": "Fibre access",
        "description": "Internet access with a fixed monthly fee.",
        "business_model": business_model("INTERNET_ACCESS"),
        "currency": currency("EUR"),
        "finances": {
            "statistics": {
                "generate_statistics": True,
                "send_statistics": "NONE",
                "billing_period": "MONTHLY_ANNIVERSARY",
            },
            "regular_invoices": _regular("Standardrechnung", 10, auto_charge_payment_method=True, **STRICT),
            "taxation": _vat(19, included=True),
        },
        "web_self_care": GERMAN,
        "right_to_be_forgotten": FORGOTTEN,
        "custom_fields": _fields("Installation address", "Equipment", "Activated at"),
        "notifications": _told("Standard texts", _flags("BILLING", "SERVICE"), from_address="fibre@ferntel.example"),
    },
    {
        "name": "Any currency",
        "description": "For customers of any currency, such as those of the Kuala Lumpur branch.",
        "business_model": business_model("UNIVERSAL"),
        "finances": {
            "statistics": {"rounding_method": "MALAYSIAN", "rounding_precision": 2},
            "regular_invoices": _regular("Standard invoice", 14),
            "taxation": _taxed("GST_MALAYSIA", parameters={"gst_malaysia": {"rate": Decimal(6)}}),
        },
        "web_self_care": {"time_zone": "Asia/Kuala_Lumpur"},
        "measured_services": [{"measured_parameter": Named("MeasuredParameter", "Active calls")}],
    },
    {
        "name": "Reseller standard",
        "description": "What resellers may put their customers on.",
        "business_model": business_model("UNIVERSAL"),
        "currency": currency("EUR"),
        "shared_with_resellers": True,
        "finances": {
            "statistics": {"send_statistics": "SUMMARY"},
            "regular_invoices": _regular("Standard invoice", 14, invoice_number_sequence="RESELLER", **STRICT),
            "taxation": _vat(19, included=False),
        },
        "right_to_be_forgotten": FORGOTTEN,
        "measured_services": [_metric("PBX extensions", "MAXIMUM", "2.5", 0, "Cloud PBX", "R-EXT")],
        "fraud_protection": _profile("Retail protection"),
        "custom_fields": _fields("VAT number", "Equipment"),
        "notifications": _told("Standard texts", _flags("BILLING")),
    },
    {
        "name": "Reseller dollars",
        "description": "The same, charged in US dollars.",
        "business_model": business_model("UNIVERSAL"),
        "currency": currency("USD"),
        "shared_with_resellers": True,
        "finances": {
            "regular_invoices": _regular("Standard invoice", 14, invoice_number_sequence="RESELLER"),
            "taxation": SURETAX,
        },
        "web_self_care": AMERICAN,
        "notifications": _told("Standard texts", _flags("BILLING")),
    },
)
"""The administrators' classes, beside the default one."""

RESELLERS_CLASSES: Final[Sequence[tuple[str, Input]]] = (
    (
        "alpha",
        {
            "name": "Alpha retail",
            "description": "Alpha Telecom's own customers.",
            "business_model": business_model("RESIDENTIAL_VOIP"),
            "currency": currency("EUR"),
            "finances": {
                "statistics": {"send_statistics": "SUMMARY"},
                "regular_invoices": _regular("Alpha invoice", 14, **STRICT),
                "taxation": _vat(19, included=True),
            },
            "web_self_care": {"brand_name": "Alpha Telecom", "default_language": "de", "time_zone": "Europe/Berlin"},
            "right_to_be_forgotten": FORGOTTEN,
            "fraud_protection": _profile("Alpha protection"),
            "custom_fields": _fields("Date of birth", "Equipment"),
            "notifications": _told("Alpha texts", _flags("BILLING", "PAYMENT"), from_address="hello@alpha.example"),
        },
    ),
    (
        "bravo",
        {
            "name": "Bravo business",
            "description": "Bravo Networks' own customers.",
            "business_model": business_model("CLOUD_PBX"),
            "currency": currency("USD"),
            "finances": {
                "regular_invoices": _regular("Bravo invoice", 30, **PATIENT),
                "taxation": _custom("New York excise tax", "Municipal surcharge"),
            },
            "web_self_care": {**AMERICAN, "brand_name": "Bravo Networks"},
            "measured_services": [_metric("PBX extensions", "AVERAGE", "4.25", 10, "Cloud PBX", "B-EXT")],
            "fraud_protection": _profile("Bravo protection"),
            "custom_fields": _fields("Contract signed on", "Cost centre"),
            "notifications": _told("Standard texts", _flags("BILLING"), from_address="billing@bravo.example"),
        },
    ),
    (
        "charlie",
        {
            "name": "Charlie prepaid",
            "description": "Charlie Mobile's own customers.",
            "business_model": business_model("MOBILE"),
            "currency": currency("EUR"),
            "finances": {
                "statistics": {"billing_period": "THIRTY_DAYS", "suspend_on_insufficient_funds": True},
                "out_of_turn_invoices": {
                    "invoice_template": _template("Charlie invoice"),
                    "send_by_email": "AUTOMATICALLY",
                },
                "taxation": _taxed(
                    "GENERIC_VAT_GST",
                    apply_taxes="AT_TIME_OF_PAYMENT",
                    parameters={"generic_vat_gst": {"rate": Decimal(20)}},
                ),
            },
            "web_self_care": {"brand_name": "Charlie Mobile", "default_language": "fr", "time_zone": "Europe/Paris"},
            "fraud_protection": _profile("Prepaid protection"),
            "notifications": _told(
                "Standard texts", _flags("BILLING", "PAYMENT"), from_address="bonjour@charlie.example"
            ),
        },
    ),
)
"""The resellers' own classes, by who makes them."""

HISTORY: Final[Sequence[tuple[str, str, Input, str]]] = (
    (
        "admin",
        "Small business",
        {"finances": {"regular_invoices": {"net_value": 30, "notify_due_in_advance_days": [7, 3]}}},
        "Net 30 was agreed with the chamber of commerce",
    ),
    (
        "admin",
        "Small business",
        {"web_self_care": {"session_timeout_minutes": 20}, "finances": {"statistics": {"xdr_export": "OFF"}}},
        "Security review; nobody fetched the exports",
    ),
    (
        "admin",
        "Large business",
        {"finances": {"regular_invoices": {"late_payment_fee_value": Decimal(2)}}},
        "Interest rate from January",
    ),
    (
        "admin",
        "Large business",
        {
            "description": "Negotiated terms, Net 30, invoices by cost centre.",
            "right_to_be_forgotten": {"storage_period_months": 96},
        },
        "Retention was shortened to eight years",
    ),
    (
        "admin",
        "Wholesale",
        {"finances": {"statistics": {"rounding_precision": 5}}},
        "As in the interconnection agreements",
    ),
    ("alpha", "Alpha retail", {"finances": {"regular_invoices": {"net_value": 10}}}, "Faster settlement"),
    ("bravo", "Bravo business", {"web_self_care": {"two_factor": True}}, "After the incident in May"),
)
"""Changes in their order: by whom, of which class, what, and why."""

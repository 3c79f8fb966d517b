"""The resellers' own classes of the demo, and what was changed of classes since they were made."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from web.demo.class_settings import (
    AMERICAN,
    FORGOTTEN,
    PATIENT,
    STRICT,
    Input,
    custom,
    fields,
    flags,
    metric,
    notifications,
    profile,
    regular,
    taxed,
    template,
    vat,
)
from web.demo.demo_writer import business_model, currency

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
                "regular_invoices": regular("Alpha invoice", 14, **STRICT),
                "taxation": vat(19, included=True),
            },
            "web_self_care": {"brand_name": "Alpha Telecom", "default_language": "de", "time_zone": "Europe/Berlin"},
            "right_to_be_forgotten": FORGOTTEN,
            "fraud_protection": profile("Alpha protection"),
            "custom_fields": fields("Date of birth", "Equipment"),
            "notifications": notifications(
                "Alpha texts", flags("BILLING", "PAYMENT"), from_address="hello@alpha.example"
            ),
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
                "regular_invoices": regular("Bravo invoice", 30, **PATIENT),
                "taxation": custom("New York excise tax", "Municipal surcharge"),
            },
            "web_self_care": {**AMERICAN, "brand_name": "Bravo Networks"},
            "measured_services": [metric("PBX extensions", "AVERAGE", "4.25", 10, "Cloud PBX", "B-EXT")],
            "fraud_protection": profile("Bravo protection"),
            "custom_fields": fields("Contract signed on", "Cost centre"),
            "notifications": notifications("Standard texts", flags("BILLING"), from_address="billing@bravo.example"),
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
                    "invoice_template": template("Charlie invoice"),
                    "send_by_email": "AUTOMATICALLY",
                },
                "taxation": taxed(
                    "GENERIC_VAT_GST",
                    apply_taxes="AT_TIME_OF_PAYMENT",
                    parameters={"generic_vat_gst": {"rate": Decimal(20)}},
                ),
            },
            "web_self_care": {"brand_name": "Charlie Mobile", "default_language": "fr", "time_zone": "Europe/Paris"},
            "fraud_protection": profile("Prepaid protection"),
            "notifications": notifications(
                "Standard texts", flags("BILLING", "PAYMENT"), from_address="bonjour@charlie.example"
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
        "Large business",
        {
            "finances": {"regular_invoices": {"reactivation_fee": Decimal(90)}},
            "web_self_care": {"session_timeout_minutes": 30},
        },
        "Framework agreement of the second quarter",
    ),
    (
        "admin",
        "Small business",
        {"finances": {"regular_invoices": {"suspend_days_after_due": 38}}},
        "Most pay in the week after the second reminder; services are suspended on the 8th",
    ),
    (
        "admin",
        "Wholesale",
        {"finances": {"statistics": {"rounding_precision": 5}}},
        "As in the interconnection agreements",
    ),
    ("alpha", "Alpha retail", {"finances": {"regular_invoices": {"net_value": 10}}}, "Faster settlement"),
    ("bravo", "Bravo business", {"web_self_care": {"two_factor": True}}, "After the incident in May"),
    (
        "admin",
        "Large business",
        {"finances": {"regular_invoices": {"net_value": 45, "notify_due_in_advance_days": [14, 7]}}},
        "Net 45 as renegotiated",
    ),
)
"""Changes in their order: by whom, of which class, what, and why."""

PLANNED: Final[Sequence[tuple[str, Sequence[str], Input, str]]] = (
    (
        "admin",
        ("Retail", "Alpha retail"),
        {"finances": {"taxation": {"parameters": {"fixed_vat": {"vat_rate": Decimal(21)}}}}},
        "VAT is 21 % from January",
    ),
    (
        "alpha",
        ("Alpha retail",),
        {"finances": {"regular_invoices": {"net_value": 14}}},
        "Net 14 again",
    ),
)
"""Changes that are planned for a first of January: by whom, of which classes, what, and why."""

ASKED: Final[Sequence[tuple[str, str, Input, str]]] = (
    (
        "beate",
        "Wholesale",
        {"finances": {"regular_invoices": {"net_value": 21}}},
        "As in the new interconnection agreements; please look at it before Friday",
    ),
)
"""Changes that approval is asked for: by whom, of which class, what, and why. No policy of the demo needs it."""

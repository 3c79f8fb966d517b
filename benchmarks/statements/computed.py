"""Computed values of the measured queries as SQL: counts, and the values in effect for a customer.

`{a}` is the row of the type, `{p}` a parameter of the statement.
"""

from dataclasses import dataclass
from typing import Final

from benchmarks.statements.dialect import Dialect
from models.declaration.declaration import Kind
from resolvers.panels.fraud_protection import UNAVAILABLE

_CURRENCY: Final = "(SELECT o.currency_id FROM customer_class o WHERE o.id = {a}.customer_class_id)"

COMPUTED: Final[dict[tuple[str, str], tuple[Kind, str] | None]] = {
    ("CustomerClassUsage", "customerCount"): (
        Kind.INTEGER,
        "SELECT p.customers FROM customer_count p WHERE p.customer_class_id = {a}.id",
    ),
    ("CustomerClassUsage", "resellerCount"): (
        Kind.INTEGER,
        "SELECT COUNT(DISTINCT p.reseller_id) FROM customer p WHERE p.customer_class_id = {a}.id",
    ),
    ("ViewerAccess", "level"): (Kind.CHOICE, "'EDIT'"),
    ("ViewerAccess", "reason"): None,
    ("FraudProtection", "unavailableReason"): (
        Kind.TEXT,
        f"CASE WHEN {_CURRENCY} IS NULL THEN '{UNAVAILABLE}' END",
    ),
    ("AuditRecord", "entityId"): (Kind.TEXT, "{a}.entity_type || ':' || {a}.entity_id"),
    ("EffectiveMetric", "source"): (Kind.CHOICE, "{a}.source"),
}

_USING: Final = "SELECT p.reseller_id FROM customer p WHERE p.customer_class_id = "

CONNECTIONS: Final = {
    "customers": (
        "Customer",
        "SELECT COUNT(*) FROM customer p WHERE p.customer_class_id = {a}.id",
        "customer t",
        "t.customer_class_id = {p} ORDER BY t.name_key, t.id LIMIT 10",
    ),
    "resellers": (
        "Reseller",
        f"SELECT COUNT(*) FROM reseller r WHERE r.id IN ({_USING}{{a}}.id)",
        "reseller t",
        f"t.id IN ({_USING}{{p}}) ORDER BY t.name_key, t.id LIMIT 10",
    ),
}
"""Lists of a class: their type, how they are counted, and the first ten rows."""

_TERMS: Final = ("charge_based_on", "price_per_item", "items_free_of_charge", "service_id", "rate_code")


def metrics_that_hold(dialect: Dialect) -> str:
    """The metrics of a page of customers: each customer's own, and its class's for the rest."""
    terms = ", ".join(f"CASE WHEN own.id IS NULL THEN s.{term} ELSE own.{term} END AS {term}" for term in _TERMS)
    return (
        "(SELECT c.id AS customer_id, p.id AS measured_parameter_id, "
        f"CASE WHEN own.id IS NULL THEN 'CLASS' ELSE 'CUSTOMER' END AS source, {terms} "
        "FROM customer c CROSS JOIN measured_parameter p "
        "LEFT JOIN customer_metric own ON own.customer_id = c.id AND own.measured_parameter_id = p.id "
        "LEFT JOIN measured_service s ON s.customer_class_id = c.customer_class_id AND s.measured_parameter_id = p.id "
        f"WHERE {dialect.among('c.id')} AND (own.id IS NOT NULL OR s.id IS NOT NULL) "
        "AND (p.measured_for_resellers OR c.type <> 'RESELLER')) t"
    )


@dataclass(frozen=True)
class Setting:
    """A setting of a customer: its own column, what its class has, and the default; or a record that both may name."""

    kind: Kind
    column: str
    inherited: str
    default: str | None = None
    entity: str | None = None


SETTINGS: Final = {
    "sendStatistics": Setting(Kind.CHOICE, "send_statistics", "st.send_statistics", "'FULL'"),
    "suspendOnInsufficientFunds": Setting(
        Kind.BOOLEAN, "suspend_on_insufficient_funds", "st.suspend_on_insufficient_funds", "FALSE"
    ),
    "sendInvoicesByEmail": Setting(Kind.CHOICE, "send_invoices_by_email", "ri.send_by_email", "'AUTOMATICALLY'"),
    "autoChargePaymentMethod": Setting(
        Kind.BOOLEAN, "auto_charge_payment_method", "ri.auto_charge_payment_method", "FALSE"
    ),
    "invoiceTemplate": Setting(Kind.LINK, "invoice_template", "ri.invoice_template_id", entity="InvoiceTemplate"),
    "outOfTurnInvoiceTemplate": Setting(
        Kind.LINK, "out_of_turn_invoice_template", "oi.invoice_template_id", entity="InvoiceTemplate"
    ),
    "taxMethod": Setting(
        Kind.CHOICE, "tax_method", "CASE WHEN tx.assess_taxes THEN tx.method ELSE 'NONE' END", "'NONE'"
    ),
    "fraudTrafficProfile": Setting(
        Kind.LINK, "fraud_traffic_profile", "fp.fraud_traffic_profile_id", entity="FraudTrafficProfile"
    ),
    "purgeAfterMonths": Setting(
        Kind.INTEGER,
        "purge_after_months",
        "CASE WHEN NOT rb.remove_personal_data THEN NULL WHEN rb.removal_mode = 'IMMEDIATELY' THEN 0 "
        "ELSE rb.storage_period_months END",
    ),
    "twoFactor": Setting(Kind.BOOLEAN, "two_factor", "ws.two_factor", "FALSE"),
}

TAX_PLUGIN: Final = (
    "CASE WHEN t.tax_method IS NOT NULL THEN t.tax_plugin_id "
    "WHEN tx.assess_taxes AND tx.method IN ('SURETAX', 'AVALARA') THEN tx.tax_plugin_id END"
)

CUSTOMERS_WITH_PANELS: Final = "customer t " + " ".join(
    f"LEFT JOIN {table} {alias} ON {alias}.customer_class_id = t.customer_class_id"
    for table, alias in (
        ("statistics", "st"),
        ("regular_invoices", "ri"),
        ("out_of_turn_invoices", "oi"),
        ("taxation", "tx"),
        ("fraud_protection", "fp"),
        ("right_to_be_forgotten", "rb"),
        ("web_self_care", "ws"),
    )
)
"""Customers beside the panels of their classes."""


def setting_sql(setting: Setting, part: str) -> str:
    """The SQL of `value`, `source` or `inherited` of a setting."""
    own, inherited = f"t.{setting.column}", setting.inherited
    fallback = inherited if setting.default is None else f"COALESCE({inherited}, {setting.default})"
    if part == "inherited":
        return fallback
    if part == "value" and setting.entity:
        return f"CASE {own}_override WHEN 'OWN' THEN {own}_id WHEN 'NONE' THEN NULL ELSE {inherited} END"
    if part == "value":
        return f"COALESCE({own}, {fallback})"
    overridden = f"{own}_override <> 'INHERIT'" if setting.entity else f"{own} IS NOT NULL"
    return f"CASE WHEN {overridden} THEN 'CUSTOMER' WHEN {inherited} IS NULL THEN 'DEFAULT' ELSE 'CLASS' END"

"""The settings of a customer as they hold: its own, else those of its class, else the system's default (domain 9.2).

Each is a few expressions over the customer's row, so a list of customers with all their settings is one statement.
"""

import re
from collections.abc import Mapping
from typing import Final

from models.choices.choice import Choice
from models.choices.invoicing import SendByEmail
from models.choices.overrides import SettingSource
from models.choices.statistics import SendStatistics
from models.choices.taxation import TaxEngine, TaxMethod
from models.declaration.declaration import Kind
from resolvers.reading.entity import Expression, Field, Group, Link, Scope, Sql
from resolvers.records.customers.effective_metric import METRICS_THAT_HOLD

_VALUE: Final = "The value in effect."
_INHERITED: Final = "The value that would be in effect without the customer's own."
_SOURCE: Final = "Where the value comes from."
_PANEL: Final = re.compile(r"\bc\.")


def _of_class(table: str, expression: str) -> Sql:
    """An expression over a panel of the customer's class, which stands in it as `c`."""

    def sql(scope: Scope) -> str:
        return f"({_PANEL.sub(f'{scope.panel_of_class(table)}.', expression)})"

    return sql


def _source(overridden: Sql, inherited: Sql) -> Expression:
    def sql(scope: Scope) -> str:
        classes = f"CASE WHEN {inherited(scope)} IS NULL THEN 'DEFAULT' ELSE 'CLASS' END"
        return f"CASE WHEN {overridden(scope)} THEN 'CUSTOMER' ELSE {classes} END"

    return Expression(Kind.CHOICE, _SOURCE, sql, choice=SettingSource)


def _setting(
    type_name: str,
    description: str,
    column: str,
    inherited: Sql,
    kind: Kind,
    choice: type[Choice] | None = None,
    *,
    default: str | None = None,
) -> Group:
    """A setting that a column of the customer overrides; `default` is SQL, and None where null is the default."""

    def effective(scope: Scope) -> str:
        return f"COALESCE({scope.alias}.{column}, {fallback(scope)})"

    def fallback(scope: Scope) -> str:
        return inherited(scope) if default is None else f"COALESCE({inherited(scope)}, {default})"

    null = default is None
    return Group(
        type_name,
        description,
        {
            "value": Expression(kind, _VALUE, effective, null, choice=choice),
            "source": _source(lambda scope: f"{scope.alias}.{column} IS NOT NULL", inherited),
            "inherited": Expression(kind, _INHERITED, fallback, null, choice=choice),
        },
    )


def _link_setting(type_name: str, description: str, column: str, entity: str, inherited: Sql) -> Group:
    """A setting that refers to a record: explicitly none is a state of its own (R-19)."""

    def effective(scope: Scope) -> str:
        at = scope.alias
        own = f"WHEN 'OWN' THEN {at}.{column}_id WHEN 'NONE' THEN NULL"
        return f"(CASE {at}.{column}_override {own} ELSE {inherited(scope)} END)"

    return Group(
        type_name,
        description,
        {
            "value": Link(entity, _VALUE, effective, null=True),
            "source": _source(lambda scope: f"{scope.alias}.{column}_override <> 'INHERIT'", inherited),
            "inherited": Link(entity, _INHERITED, inherited, null=True),
        },
    )


_TAX_METHOD: Final = _of_class("taxation", "CASE WHEN c.assess_taxes THEN c.method ELSE 'NONE' END")
_ENGINES: Final = ", ".join(f"'{engine.value}'" for engine in TaxEngine)
# A class keeps its plug-in beside a method without a service.
_CLASS_PLUGIN: Final = _of_class(
    "taxation", f"CASE WHEN c.assess_taxes AND c.method IN ({_ENGINES}) THEN c.tax_plugin_id END"
)
_PURGE: Final = _of_class(
    "right_to_be_forgotten",
    "CASE WHEN NOT c.remove_personal_data THEN NULL WHEN c.removal_mode = 'IMMEDIATELY' THEN 0 "
    "ELSE c.storage_period_months END",
)


def _plugin(scope: Scope) -> str:
    at = scope.alias
    return f"(CASE WHEN {at}.tax_method IS NOT NULL THEN {at}.tax_plugin_id ELSE {_CLASS_PLUGIN(scope)} END)"


def _tax_setting() -> Group:
    made = _setting(
        "TaxMethodSetting",
        "How taxes are calculated.",
        "tax_method",
        _TAX_METHOD,
        Kind.CHOICE,
        TaxMethod,
        default="'NONE'",
    )
    plugin = Link("TaxPlugin", "The tax service, where the method leaves the calculation to one.", _plugin, null=True)
    return Group(made.type_name, made.description, {**made.fields, "tax_plugin": plugin})


def _switch(description: str, column: str, table: str) -> Group:
    inherited = _of_class(table, f"c.{column}")
    return _setting("SwitchSetting", description, column, inherited, Kind.BOOLEAN, default="FALSE")


def _template(description: str, column: str, table: str) -> Group:
    return _link_setting(
        "InvoiceTemplateSetting", description, column, "InvoiceTemplate", _of_class(table, "c.invoice_template_id")
    )


SETTINGS: Final[Mapping[str, Group]] = {
    "send_statistics": _setting(
        "SendStatisticsSetting",
        "Which statistics are sent.",
        "send_statistics",
        _of_class("statistics", "c.send_statistics"),
        Kind.CHOICE,
        SendStatistics,
        default="'FULL'",
    ),
    "suspend_on_insufficient_funds": _switch(
        "Suspend services when funds don't cover subscription charges in advance.",
        "suspend_on_insufficient_funds",
        "statistics",
    ),
    "send_invoices_by_email": _setting(
        "SendByEmailSetting",
        "Whether regular invoices are sent by email.",
        "send_invoices_by_email",
        _of_class("regular_invoices", "c.send_by_email"),
        Kind.CHOICE,
        SendByEmail,
        default="'AUTOMATICALLY'",
    ),
    "auto_charge_payment_method": _switch(
        "Charge the saved payment method for regular invoices, at the time that the class sets.",
        "auto_charge_payment_method",
        "regular_invoices",
    ),
    "invoice_template": _template("What regular invoices are made from.", "invoice_template", "regular_invoices"),
    "out_of_turn_invoice_template": _template(
        "What out-of-turn invoices are made from.", "out_of_turn_invoice_template", "out_of_turn_invoices"
    ),
    "tax_method": _tax_setting(),
    "fraud_traffic_profile": _link_setting(
        "FraudTrafficProfileSetting",
        "The profile that calls are checked against.",
        "fraud_traffic_profile",
        "FraudTrafficProfile",
        _of_class("fraud_protection", "c.fraud_traffic_profile_id"),
    ),
    "purge_after_months": _setting(
        "MonthsSetting",
        "How many months after termination personal data is removed; null keeps it.",
        "purge_after_months",
        _PURGE,
        Kind.INTEGER,
    ),
    "two_factor": _switch("Signing in to self-care needs a one-time password.", "two_factor", "web_self_care"),
}
"""The settings that a customer may have otherwise than its class, by name."""

_FIELDS: Final[Mapping[str, Field]] = {**SETTINGS, "measured_services": METRICS_THAT_HOLD}

CUSTOMER_SETTINGS = Group("CustomerSettings", "The settings in effect for the customer, each with its source.", _FIELDS)

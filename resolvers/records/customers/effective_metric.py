"""The metrics that hold for a customer: those on terms of its own, and those of its class for all the rest (R-36)."""

from typing import Final

from models.choices.overrides import SettingSource
from models.declaration.declaration import Kind
from models.records.customer_metric import CustomerMetric
from resolvers.billing.measured_service import NEVER_FOR_RESELLERS
from resolvers.reading.entity import Column, Entity, Expression, Rows, column_sql, declared_columns

_TERMS: Final = declared_columns(CustomerMetric)
_COLUMNS: Final = tuple(
    field.column if isinstance(field, Column) else f"{name}_id"
    for name, field in _TERMS.items()
    if name != "measured_parameter"
)

_NEVER_FOR_RESELLERS: Final = ", ".join(f"'{code.value}'" for code in NEVER_FOR_RESELLERS)

# Parameter by parameter, so that each metric is found by its key; there are few parameters.
_QUERY: Final = (
    "SELECT c.id AS customer_id, p.id AS measured_parameter_id, "
    "CASE WHEN own.id IS NULL THEN 'CLASS' ELSE 'CUSTOMER' END AS source, "
    + ", ".join(f"CASE WHEN own.id IS NULL THEN s.{name} ELSE own.{name} END AS {name}" for name in _COLUMNS)
    + " FROM customer c CROSS JOIN measured_parameter p "
    "LEFT JOIN customer_metric own ON own.customer_id = c.id AND own.measured_parameter_id = p.id "
    "LEFT JOIN measured_service s ON s.customer_class_id = c.customer_class_id AND s.measured_parameter_id = p.id "
    "WHERE (own.id IS NOT NULL OR s.id IS NOT NULL) "
    f"AND (c.type <> 'RESELLER' OR (p.measured_for_resellers AND p.code NOT IN ({_NEVER_FOR_RESELLERS})))"
)

EFFECTIVE_METRIC: Final = Entity(
    "EffectiveMetric",
    CustomerMetric,
    {
        **_TERMS,
        "source": Expression(Kind.CHOICE, "Whose terms these are.", column_sql("source"), choice=SettingSource),
    },
    query=_QUERY,
)

METRICS_THAT_HOLD: Final = Rows(
    "EffectiveMetric",
    "What is measured and charged for the customer, on its own terms or those of its class; for a reseller, without "
    "what is not measured for resellers.",
    "customer_id",
    "t0.measured_parameter_id",
)

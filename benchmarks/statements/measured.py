"""The shapes of the measured reads, for one of the databases. Tortoise's tables have to be open."""

from typing import Any

from benchmarks.queries import AUDIT, PAGE, QUERIES, opening, settings
from benchmarks.statements.computed import CUSTOMERS_WITH_PANELS
from benchmarks.statements.dialect import POSTGRESQL, SQLITE
from benchmarks.statements.shape import shape_of

_BY_NAME = "(t.name_key, t.id) > ({p}, {p}) ORDER BY t.name_key, t.id LIMIT {p}"


def measured(*, postgresql: bool) -> dict[str, Any]:
    """The documents of all queries by name, and the shapes of the reads."""
    dialect = POSTGRESQL if postgresql else SQLITE
    classes, customers, entries = (
        ("customerClasses", "nodes"),
        ("customers", "nodes"),
        ("auditLog", "nodes"),
    )
    shapes = {
        "open": shape_of(dialect, opening(), ("customerClass",), "CustomerClass", "customer_class t", "t.id = {p}"),
        "page": shape_of(dialect, PAGE, classes, "CustomerClass", "customer_class t", _BY_NAME),
        "audit": shape_of(
            dialect, AUDIT, entries, "AuditRecord", "audit_record t", "t.id < {p} ORDER BY t.id DESC LIMIT {p}"
        ),
        "settings": shape_of(dialect, settings(), customers, "Customer", CUSTOMERS_WITH_PANELS, _BY_NAME),
    }
    return {"documents": {query.name: query.document() for query in QUERIES}, "shapes": shapes}

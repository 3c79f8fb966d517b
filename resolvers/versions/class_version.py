"""The versions of a class as a list, newest first: who made each, when, why, and what it changed (domain 8.4)."""

from typing import Final

from models.audit.class_version import CustomerClassVersion
from models.declaration.access import ADMINISTRATOR_READS, Access, Role
from models.declaration.declaration import LONGEST_NAME, Kind
from resolvers.audit.audit_log import audited_columns
from resolvers.reading.entity import (
    Connection,
    Entity,
    Expression,
    Identity,
    Order,
    Scope,
    column_sql,
    declared_filters,
)
from resolvers.reading.statement import Bindings
from resolvers.visibility import visible_versions

_SINCE: Final = (
    "An earlier version of the class, or 0 for all; the one before by default. Nothing is changed since this version "
    "itself, nor since a later one, whether or not there is such a version."
)


def _since(bindings: Bindings) -> object:
    return bindings.arguments.get("since")


def _changes_of(scope: Scope, version_id: str) -> str:
    # The log has the rows of a write under the version that the write made.
    of_version, at = f"FROM class_version v WHERE v.id = {version_id}", scope.alias
    since = f"COALESCE(CAST({scope.select.bind(_since)} AS BIGINT), v.version - 1)"
    return (
        f"{at}.entity_type = 'CustomerClass' AND {at}.entity_id = (SELECT v.customer_class_id {of_version}) "
        f"AND {at}.entity_version <= (SELECT v.version {of_version}) "
        f"AND {at}.entity_version > (SELECT {since} {of_version})"
    )


def _marked(scope: Scope, name: str) -> str:
    """The condition over the log's rows that mark a version."""
    at = scope.alias
    row = (
        f"m.entity_type = 'CustomerClass' AND (m.entity_id, m.entity_version) = ({at}.customer_class_id, {at}.version)"
    )
    return f"FROM audit_record m WHERE {row} AND m.property = '{name}' AND m.panel = ''"


def _approved_by(scope: Scope) -> str:
    after = "json_extract(m.after, '$')" if scope.select.dialect == "sqlite" else "(m.after::json #>> '{}')"
    return f"(SELECT {after} {_marked(scope, 'approvedBy')})"


CLASS_VERSION: Final = Entity(
    "CustomerClassVersion",
    CustomerClassVersion,
    {
        "id": Identity(),
        **audited_columns(CustomerClassVersion),
        "approved_by": Expression(
            Kind.TEXT,
            "Which other administrator approved the write; null where none did.",
            _approved_by,
            null=True,
            access=ADMINISTRATOR_READS,
            longest=LONGEST_NAME,
        ),
        "without_approval": Expression(
            Kind.BOOLEAN,
            "Whether the write needed approval and was done without.",
            lambda scope: f"EXISTS (SELECT 1 {_marked(scope, 'withoutApproval')})",
            access=ADMINISTRATOR_READS,
        ),
        "changes": Connection(
            "AuditRecord",
            "What the write changed, as the audit log has it; with `since` what all writes after that version did.",
            among=_changes_of,
            default_first=100,
            takes=(("since", _SINCE),),
        ),
    },
    visible=visible_versions,
    filters=declared_filters(CustomerClassVersion, "version", "at", "realm", "action"),
    orders={"VERSION": Order("By version.", column_sql("version"), kind=Kind.INTEGER)},
    default_order=(("VERSION", True),),
)

VERSIONS: Final = Connection(
    "CustomerClassVersion",
    "The versions of the class, newest first.",
    column_sql("customer_class_id"),
    default_first=25,
    access=Access(frozenset(Role), frozenset(), "Read-only; resellers see those of their own classes."),
)

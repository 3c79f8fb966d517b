"""Reading the audit log: newest first, the administrators' names hidden from resellers (domain 8.4 and 9.1)."""

from dataclasses import replace

from tortoise.models import Model

from models.audit.log import AuditRecord
from models.choices.audit import AuditRealm
from models.declaration.access import ADMINISTRATOR_READS, Role
from models.declaration.declaration import Kind
from resolvers.reading.entity import (
    Column,
    Connection,
    Entity,
    Expression,
    Field,
    Filter,
    Identity,
    Order,
    Scope,
    Sql,
    column_sql,
    declared_columns,
    declared_filters,
)
from resolvers.visibility import visible_audit_records


def _hidden_from_resellers(column: str, instead: str) -> Sql:
    """Column that administrators wrote, with another text in its place for resellers."""

    def sql(scope: Scope) -> str:
        value = f'{scope.alias}."{column}"'
        if scope.role is Role.ADMINISTRATOR:
            return value
        return f"CASE WHEN {scope.alias}.realm = '{AuditRealm.RESELLER}' THEN {value} ELSE '{instead}' END"

    return sql


def audited_columns(model: type[Model]) -> dict[str, Field]:
    """The declared columns of a history, without what administrators' names and reasons tell resellers."""
    columns: dict[str, Field] = {**declared_columns(model)}
    for name, instead in (("user_name", "Administrator"), ("reason", "")):
        column = columns[name]
        assert isinstance(column, Column)
        columns[name] = Expression(Kind.TEXT, column.declaration.description, _hidden_from_resellers(name, instead))
    return columns


def _entity_id(scope: Scope) -> str:
    # As the index audit_record_of_global_id has it.
    return f"({scope.alias}.entity_type || ':' || CAST({scope.alias}.entity_id AS TEXT))"


AUDIT_RECORD = Entity(
    "AuditRecord",
    AuditRecord,
    {
        "id": Identity(),
        **audited_columns(AuditRecord),
        "entity_id": Expression(Kind.TEXT, "The id of the changed record.", _entity_id),
    },
    visible=visible_audit_records,
    filters={
        **declared_filters(
            AuditRecord,
            "at",
            "realm",
            "address",
            "action",
            "entity_type",
            "entity_name",
            "panel",
            "property",
            "request_id",
        ),
        "entity_id": Filter(Kind.TEXT, "The id of the changed record.", _entity_id),
        "user_name": Filter(Kind.TEXT, "Who made the change.", _hidden_from_resellers("user_name", "Administrator")),
    },
    orders={"AT": Order("By time.", column_sql("id"), kind=Kind.INTEGER)},
    default_order=(("AT", True),),
)

AUDIT_LOG = Connection("AuditRecord", "Every change, newest first.", access=ADMINISTRATOR_READS, default_first=25)


def audit_log_of(entity: str, description: str) -> Connection:
    """The audit log of one record, as a field of its type."""
    return replace(
        AUDIT_LOG,
        description=description,
        belongs=column_sql("entity_id"),
        only=lambda scope: f"{scope.alias}.entity_type = '{entity}'",
        access=replace(
            ADMINISTRATOR_READS, read=frozenset(Role), sentence="Read-only; resellers see it of their own classes."
        ),
    )

"""Deleted records that a class referred to at a moment: where on the class, and under which name.

Links of a class as it was lead to the records of today, and to null where these are deleted. The versions keep the keys
of the records that they refer to, and the audit log, which outlives every record, has the names.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any, Final

import orjson

from models.audit.class_version import CustomerClassVersionPart
from models.database.readers import Statement, Steps
from models.declaration.access import Role
from models.declaration.declaration import LONGEST_NAME, Kind
from resolvers.drafts.changes import row_name
from resolvers.errors import camel
from resolvers.panels.all_panels import PANELS
from resolvers.reading.dialect import comparable, list_value, one_of, parameter
from resolvers.reading.entity import Entity, Expression, Rows, column_sql
from resolvers.reading.global_id import encode
from resolvers.reading.statement import Bindings, Select
from resolvers.versions.moment import ClassAtMoment
from resolvers.versions.references import records_in, there_statement

NAME: Final = "deleted_records"

DELETED_RECORD: Final = Entity(
    "DeletedRecord",
    CustomerClassVersionPart,
    {
        "path": Expression(Kind.TEXT_LIST, "The path of the reference on the class.", column_sql("path")),
        "record_id": Expression(
            Kind.TEXT, "The id that the record had, such as InvoiceTemplate:7.", column_sql("record_id"), longest=64
        ),
        "name": Expression(
            Kind.TEXT,
            "The record's name at that moment, as the audit log has it; empty where it doesn't.",
            column_sql("name"),
            longest=LONGEST_NAME,
        ),
    },
    # What is referred to now can't be deleted.
    query="SELECT 0 AS id, 0 AS customer_class_id, '[]' AS path, '' AS record_id, '' AS name WHERE 1 = 0",
)

DELETED_RECORDS: Final = Rows(
    "DeletedRecord",
    "The records that the class referred to at that moment and that have been deleted since, where the links are null. "
    "Empty for the class as it is.",
    "customer_class_id",
    "t0.id",
)

LINKED: Final = [panel for panel in PANELS if panel.links]
"""The panels that refer to records."""


def entity_of_deleted(read: set[str]) -> Entity:
    """Entity over the deleted records of a class at a moment; `read` gets its name once a plan reads it."""

    def over(select: Select) -> None:
        read.add(NAME)
        key, rows_as_json = select.bind(_key), select.bind(_deleted)
        if select.dialect == "sqlite":
            names = ("path", "record_id", "name")
            cells = ", ".join(f"json_extract(value, '$.{name}') AS {name}" for name in names)
            select.source = f"(SELECT key AS id, {key} AS customer_class_id, {cells} FROM json_each({rows_as_json}))"
            return
        rows = f"jsonb_to_recordset({rows_as_json}::text::jsonb)"
        typed = "path jsonb, record_id text, name text"
        select.source = (
            f"(SELECT s.*, {key}::bigint AS customer_class_id FROM ROWS FROM ({rows} AS ({typed})) "
            "WITH ORDINALITY AS s(path, record_id, name, id))"
        )

    return Entity(DELETED_RECORD.name, DELETED_RECORD.model, DELETED_RECORD.fields, over=over)


def _key(bindings: Bindings) -> object:
    return bindings.state["id"]


def _deleted(bindings: Bindings) -> object:
    return orjson.dumps(bindings.state[NAME]).decode()


def find_deleted(
    database: str, role: Role, earlier: ClassAtMoment, instant: datetime
) -> Steps[list[dict[str, object]]]:
    """Find the deleted records that a class at a moment refers to, in columns that the role may read, in their order.

    A class refers to nothing that its own manager may not see, so a name that it shows was that manager's to know.
    """
    links = list(_links(earlier.panels, role))
    if not links:
        return []
    referred = {(target, key) for _, target, key in links}
    missing: dict[str, set[int]] = {}
    for target, key in sorted(referred - records_in((yield there_statement(database, referred)))):
        missing.setdefault(target, set()).add(key)
    if not missing:
        return []
    names = {(str(kind), int(str(key))): str(name) for kind, key, name in (yield _names(database, missing, instant))}
    return [
        {
            "path": path,
            "record_id": encode(target, key),
            "name": names.get((target, key), ""),
        }
        for path, target, key in links
        if key in missing.get(target, ())
    ]


def _links(panels: Mapping[str, Any], role: Role) -> Iterable[tuple[list[str], str, int]]:
    """The links of a class: where each stands, what it leads to, and the key."""
    for panel in LINKED:
        path = [camel(name) for name in panel.path]
        rows = panels[panel.name] if panel.is_list else [panels[panel.name]]
        for row in rows:
            for column, target in panel.links:
                if row[column] is None or role not in panel.declarations()[column].access.read:
                    continue
                at = (
                    [*path, row_name(panel, tuple(row[name] for name in panel.keys)), camel(column)]
                    if panel.is_list
                    else [camel(name) for name in panel.column_path(column)]
                )
                yield at, target, row[column]


def _names(database: str, missing: Mapping[str, Collection[int]], instant: datetime) -> Statement:
    """The statement that finds what records were called at an instant, or later where the log begins with that."""
    at = parameter(database, 1)
    which = " OR ".join(
        f"(a.entity_type = '{target}' AND {one_of(database, 'a.entity_id', parameter(database, number), Kind.LINK)})"
        for number, target in enumerate(missing, 2)
    )
    text = (
        "SELECT n.entity_type, n.entity_id, n.entity_name FROM ("
        f"SELECT COALESCE(MAX(CASE WHEN a.at <= {at} THEN a.id END), MIN(a.id)) AS id "
        f"FROM audit_record a WHERE {which} GROUP BY a.entity_type, a.entity_id) x "
        "JOIN audit_record n ON n.id = x.id"
    )
    moment = comparable(database, Kind.DATETIME, instant)
    return text, [moment, *(list_value(sorted(of_target)) for of_target in missing.values())]

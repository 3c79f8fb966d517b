"""SQL that PostGraphile needs beside the tables: computed columns, views of the settings, the two writes."""

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any, Final

import asyncpg

from benchmarks.statements.computed import COMPUTED, CONNECTIONS

TAX_METHODS: Final = {
    "FIXED_VAT": "fixed_vat",
    "CUSTOM": "custom_taxation",
    "GST_MALAYSIA": "gst_malaysia",
    "GENERIC_VAT_GST": "generic_vat_gst",
    "SURETAX": "suretax",
}

_APPEND: Final = """
CREATE FUNCTION append_change(entity text, key bigint, name text, version int, panel text, property text, before text,
  after text, at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  head audit_head; who "user"; link text;
BEGIN
  SELECT * INTO who FROM "user" u ORDER BY u.id LIMIT 1;
  SELECT * INTO head FROM audit_head h WHERE h.id = 1 FOR UPDATE;
  link := encode(sha256(convert_to(head.hash || at || before || after, 'UTF8')), 'hex');
  INSERT INTO audit_record (id, at, user_id, user_name, realm, address, action, entity_type, entity_id, entity_name,
    entity_version, panel, property, before, after, hash)
  VALUES (head.last_id + 1, at, who.id, who.user_name, 'ADMIN', '127.0.0.1', 'UPDATE', entity, key, name, version,
    panel, property, before, after, link);
  UPDATE audit_head h SET last_id = head.last_id + 1, hash = link WHERE h.id = 1;
END $$;
COMMENT ON FUNCTION append_change IS E'@behavior -*';
"""
_SAVE: Final = """
CREATE FUNCTION save_class(class_id int, expected_version int, description text) RETURNS customer_class
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  before text; saved customer_class;
BEGIN
  SELECT c.description INTO before FROM customer_class c WHERE c.id = class_id AND c.version = expected_version
    FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'The class was changed.'; END IF;
  UPDATE customer_class c SET description = save_class.description, version = c.version + 1, updated_at = now(),
    updated_by = 'admin' WHERE c.id = class_id RETURNING * INTO saved;
  PERFORM append_change('CustomerClass', class_id, saved.name, saved.version, 'generalInfo', 'description',
    to_json(before)::text, to_json(save_class.description)::text, now());
  RETURN saved;
END $$;
"""
_ASSIGN: Final = """
CREATE TYPE assigned AS (affected_customers int, customer_ids int[]);
CREATE FUNCTION assign_class(class_id int, customer_ids int[]) RETURNS assigned LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  found customer; affected int := 0;
BEGIN
  FOR found IN SELECT * FROM customer c WHERE c.id = ANY(customer_ids) AND c.customer_class_id <> class_id
    ORDER BY c.id FOR UPDATE LOOP
    affected := affected + 1;
    PERFORM append_change('Customer', found.id, found.name, found.version + 1, '', 'customerClass',
      format('"CustomerClass:%s"', found.customer_class_id), format('"CustomerClass:%s"', class_id), now());
  END LOOP;
  UPDATE customer c SET customer_class_id = class_id, version = c.version + 1, updated_at = now()
    WHERE c.id = ANY(customer_ids) AND c.customer_class_id <> class_id;
  RETURN (affected, customer_ids)::assigned;
END $$;
"""


def _computed(table: str, name: str, returned: str, sql: str) -> str:
    signature = f"{table}_{name}(a {table}) RETURNS {returned}"
    return f"CREATE FUNCTION {signature} LANGUAGE sql STABLE AS $$ {sql} $$;"


def _functions() -> Iterator[str]:
    unavailable = COMPUTED["FraudProtection", "unavailableReason"]
    assert unavailable is not None
    yield _computed("fraud_protection", "unavailable_reason", "text", f"SELECT ({unavailable[1].format(a='a')})")
    counted = COMPUTED["CustomerClassUsage", "resellerCount"]
    assert counted is not None
    yield _computed("customer_class", "reseller_count", "int", f"SELECT ({counted[1].format(a='a')})::int")
    yield _computed("customer_class", "access_level", "text", "SELECT 'EDIT'")
    _, _, source, where = CONNECTIONS["resellers"]
    among = where.partition(" ORDER BY")[0].replace("{p}", "a.id")
    yield _computed(
        "customer_class",
        "using_resellers",
        "SETOF reseller",
        f"SELECT t.* FROM {source} WHERE {among} ORDER BY t.name_key, t.id",
    )
    for word, table in TAX_METHODS.items():
        row = f"SELECT v.* FROM {table} v WHERE v.customer_class_id = a.customer_class_id AND a.method = '{word}'"
        yield _computed("taxation", f"in_use_{table}", table, row)


def shape_source(shape: Mapping[str, Any]) -> str:
    """The joined tables of a statement, for any keys."""
    return str(shape["source"]).replace("c.id = ANY({p}::int[])", "TRUE")


def _views(settings: Mapping[str, Any]) -> Iterator[str]:
    """The metrics of customers as a view, their settings as a computed column of the type of one; columns by number."""
    (metrics,) = settings["lists"]
    for name, shape, more in (
        ("effective_setting", settings, "t.id AS customer_id"),
        ("effective_metric", metrics, "t.customer_id, t.measured_parameter_id"),
    ):
        columns = ", ".join(f"{column} AS v{number}" for number, column in enumerate(shape["columns"]))
        yield f"CREATE VIEW {name} AS SELECT {columns}, {more} FROM {shape_source(shape)};"
    # Through the view, the planner would join all customers: it has more tables than it puts in order with others.
    source = shape_source(settings)
    columns = ", ".join(settings["columns"])
    yield _computed(
        "customer", "settings", "effective_setting", f"SELECT {columns}, t.id FROM {source} WHERE t.id = a.id"
    )
    yield (
        "COMMENT ON VIEW effective_metric IS E'@primaryKey customer_id,measured_parameter_id\\n"
        "@foreignKey (customer_id) references customer (id)';"
    )


def prepare(address: str, shapes: Mapping[str, Any]) -> None:
    """Add what PostGraphile is asked for and no table holds to its copy of the data."""
    statements = [_APPEND, _SAVE, _ASSIGN, *_functions(), *_views(shapes["shapes"]["settings"])]

    async def run() -> None:
        connection = await asyncpg.connect(address)
        await connection.execute("\n".join(statements))
        await connection.close()

    asyncio.run(run())

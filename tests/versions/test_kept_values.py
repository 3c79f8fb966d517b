"""Statements over kept values: each binds what it reads, once, and none is too long to be kept prepared."""

import sqlite3
from contextlib import closing

import pytest

from models.database.postgresql_pool import LONGEST_KEPT_STATEMENT
from models.declaration.access import Role
from resolvers.panels.all_panels import PANELS
from resolvers.reading.statement import Select
from resolvers.versions.state_sources import read_kept_values

TABLES = [panel.model._meta.db_table for panel in PANELS]


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_a_statement_binds_only_the_panels_that_it_reads_and_each_once(dialect: str) -> None:
    root, *others = TABLES
    select = Select(f'"{root}"', dialect, Role.ADMINISTRATOR, may_write=True)
    read: set[str] = set()
    read_kept_values(root, read)(select)
    of_root = len(select.binds)
    assert of_root > 1
    for table in others:
        before = len(select.binds)
        source = select.panel_table(table, "t0")
        assert len(select.binds) > before
        again = len(select.binds)
        assert select.copy().panel_table(table, "t0") == source
        assert select.panel_table(table, "t0") == source
        assert len(select.binds) == again
        assert select.panel_table(table, "t1") == f'"{table}"'


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_a_statement_over_all_panels_is_kept_prepared(dialect: str) -> None:
    """It was parsed and planned again by each read: the driver of PostgreSQL keeps none beyond 15,000 characters."""
    select = Select("", dialect, Role.ADMINISTRATOR, may_write=True)
    read_kept_values(TABLES[0], set())(select)
    for table in TABLES:
        select.column(f"({select.panel_table(table, 't0')})")
    assert len(select.text()) < LONGEST_KEPT_STATEMENT / 2


def test_a_statement_over_all_panels_needs_no_temporary_table() -> None:
    """SQLite made one for each panel, anew with each read: more work than all the rest of the statement."""
    select = Select("", "sqlite", Role.ADMINISTRATOR, may_write=True)
    read_kept_values(TABLES[0], set())(select)
    for panel in PANELS[1:]:
        if not panel.is_list:
            alias = select.join_panel(panel.model._meta.db_table, "t0", "t0.id")
            select.column(f"{alias}.customer_class_id")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE customer_class (id INTEGER PRIMARY KEY)")
        steps = connection.execute(f"EXPLAIN {select.text()}", [None] * len(select.binds)).fetchall()
    assert not [step for step in steps if step[1] in {"OpenEphemeral", "InitCoroutine"}]

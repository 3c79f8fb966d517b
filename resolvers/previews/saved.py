"""Settings as they are saved, read within a query as far as its actor sees them."""

from collections.abc import Sequence
from typing import Final

from models.database.readers import Steps
from resolvers.drafts.defaults import default_state
from resolvers.drafts.load import part_tables, parts_of
from resolvers.drafts.lookup import key_in, rows_by_key, visible_rows
from resolvers.drafts.panel import Panel
from resolvers.drafts.stored_rows import Table, rows_by_table, rows_statement
from resolvers.drafts.values import State
from resolvers.errors import NotFoundError, no_such
from resolvers.panels.all_panels import PANELS
from resolvers.reading.context import ReadContext
from resolvers.reading.entity import Entity
from resolvers.reading.plan import Planner

CURRENCY: Final = "currency"
"""Where a class's currency stands beside its panels; empty where it is not set."""


class SavedRecord:
    """Some parts of a record, its own row first, and the rows that some links of that lead to."""

    def __init__(
        self, planner: Planner, entity: Entity, title: str, panels: Sequence[Panel], links: Sequence[str] = ()
    ) -> None:
        self._database = planner.plan_key.dialect
        self._entity = entity
        self._title = title
        self._panels = panels
        targets = {name: panels[0].declarations()[name].target or "" for name in links}
        self._links = {name: Table(planner.registry[target].model, "id") for name, target in targets.items()}

    def read(self, context: ReadContext, id: object, *path: str) -> Steps[State | NotFoundError]:
        """The record that a global id names, `path` leads to the argument; a new one where none is named."""
        if id is None:
            return {**default_state(self._panels), **{name: {} for name in self._links}}
        key = key_in(id, self._entity.name)
        row = None
        if key is not None:
            rows = yield visible_rows(self._entity, context.actor, (key,), self._database)
            row = rows_by_key(self._entity, rows).get(key)
        if key is None or row is None:
            return no_such(self._title, path)
        root, *parts = self._panels
        keys = {table: (row[name],) for name, table in self._links.items() if row[name] is not None}
        tables = {**dict.fromkeys(part_tables(parts).values(), (key,)), **keys}
        stored = rows_by_table(tuple(tables), (yield rows_statement(self._database, tables))) if tables else {}
        links = {name: stored[table][row[name]][0] if table in keys else {} for name, table in self._links.items()}
        return {root.name: row, **parts_of(parts, stored, key), **links}


def saved_class(planner: Planner, *names: str) -> SavedRecord:
    """Some panels of a customer class by their names, and its currency."""
    panels = (PANELS[0], *(panel for panel in PANELS if panel.name in names))
    return SavedRecord(planner, planner.registry["CustomerClass"], "customer class", panels, (CURRENCY,))

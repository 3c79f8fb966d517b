"""A class's whole configuration, all panels together: loaded, compared and stored over the panels' declarations."""

from collections.abc import Mapping, Sequence

from models.customer_class import CustomerClass
from resolvers.applying import default_values
from resolvers.audit import AuditedChange
from resolvers.changes import changed_properties
from resolvers.errors import camel
from resolvers.panel import Panel, Values
from resolvers.rows import changed_rows, store_rows
from resolvers.stored_rows import Table, stored_rows

State = Mapping[str, Values | list[Values]]
"""The values of every panel by its name: one row's, or a list of rows'."""


def default_state(panels: Sequence[Panel]) -> dict[str, Values | list[Values]]:
    """A class that nobody has set anything of."""
    return {
        panel.name: list(panel.default_rows) if panel.is_list else default_values(panel.declarations())
        for panel in panels
    }


async def load_state(panels: Sequence[Panel], class_id: int) -> dict[str, Values | list[Values]]:
    """The configuration of a class as it is stored."""
    tables = {panel.name: Table(panel.model, panel.model._meta.db_pk_column) for panel in panels if not panel.is_list}
    tables |= {panel.name: Table(panel.model, f"{panel.parent}_id") for panel in panels if panel.is_list}
    stored = await stored_rows(dict.fromkeys(tables.values(), (class_id,)))
    state: dict[str, Values | list[Values]] = {}
    for panel in panels:
        rows = stored[tables[panel.name]].get(class_id, [])
        state[panel.name] = rows if panel.is_list else rows[0]
    return state


def changes(panels: Sequence[Panel], before: State | None, after: State) -> list[AuditedChange]:
    """Every changed property of all panels, in the panels' order; `before` None is a class that was not there."""
    told: list[AuditedChange] = []
    defaults = default_state(panels)
    for panel in panels:
        place = tuple(camel(name) for name in panel.place)
        old, new = (before or defaults)[panel.name], after[panel.name]
        if isinstance(new, list):
            assert isinstance(old, list)
            told.extend(changed_rows(panel, old, new, place))
        else:
            assert isinstance(old, Mapping)
            absent = before is None and not panel.place
            told.extend(changed_properties(panel.declarations(), None if absent else old, new, place))
    return told


async def store_state(panels: Sequence[Panel], class_id: int, before: State | None, after: State) -> None:
    """Write what differs in the panels' tables; the class's own row is the caller's. `before` None makes the rows."""
    for panel in panels:
        if panel.model is CustomerClass:
            continue
        new = after[panel.name]
        if isinstance(new, list):
            old = (before or {}).get(panel.name) or []
            assert isinstance(old, list) and panel.key is not None
            await store_rows(panel, class_id, old, new)
        elif before is None:
            await panel.model(customer_class_id=class_id, **panel.stored(new)).save(force_create=True)
        else:
            old = before[panel.name]
            assert isinstance(old, Mapping)
            changed = {name: value for name, value in new.items() if value != old[name]}
            if changed:
                await panel.model.filter(customer_class_id=class_id).update(**panel.stored(changed))

"""Refusals of a planned change: why it has failed, as it is kept, and why it will fail, as things stand.

Those that are foreseen are no rows of a table: they are computed within the read, and stand in the same columns.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

import orjson

from models.audit.planned_change import PlannedChange, PlannedChangeRefusal
from models.choices.planned_change import PlannedChangeState
from models.database.readers import Steps
from models.database.work_rows import on_snapshot
from models.declaration.declaration import Kind, declarations_of
from resolvers.planned.names import PlannedNames
from resolvers.planned.prediction import Failure
from resolvers.reading.context import ReadContext
from resolvers.reading.dialect import instant_in, list_value, one_of, parameter
from resolvers.reading.entity import Computed, ComputedValues
from resolvers.reading.statement import Bindings, Select

LONGEST_MESSAGE: Final = 4000

MOST_JUDGED: Final = 500
"""Changes that are judged for one list, about a second: no class is begun once there were so many."""

_FORESEEN: Final = "foreseen_refusals"
"""Where the state of a read has them."""

_PARENT: Final = "planned_change_id"


def refusal_columns(failure: Failure) -> dict[str, Any]:
    """The columns of a refusal."""
    error = failure.error
    return {
        "code": error.code.value,
        "message": str(error.message)[:LONGEST_MESSAGE],
        "template": error.template,
        "values": list(error.values),
        "path": list(error.path),
        "planned": failure.planned,
        "present": failure.present,
    }


def _foresee(context: ReadContext, database: str, keys: Sequence[int]) -> Steps[ComputedValues]:
    """Foresee the classes of some planned changes, each until the last of those; gives why changes will fail.

    Once so many were judged, the classes whose changes come later stay unknown.
    """
    text = (
        f'SELECT p.customer_class_id, p.id, p.apply_at FROM "{PlannedChange._meta.db_table}" p '
        f"WHERE {one_of(database, 'p.id', parameter(database, 1), Kind.LINK)} "
        f"AND p.state = '{PlannedChangeState.PLANNED}' ORDER BY p.apply_at, p.id"
    )
    asked: dict[int, list[tuple[int, datetime]]] = {}
    for of_class, key, at in (yield text, [list_value(list(keys))]):
        asked.setdefault(int(str(of_class)), []).append((int(str(key)), instant_in(at)))
    rows: list[dict[str, object]] = []
    judged, unknown = 0, set[int]()
    planned_names = PlannedNames(context.actor)
    for of_class, changes in asked.items():
        if judged >= MOST_JUDGED:
            unknown.update(key for key, _ in changes)
            continue
        # What is judged now may be judged otherwise later, though nobody writes.
        context.now()
        assert context.foresee is not None, "whoever reads brings along how a class is foreseen"
        _, until = changes[-1]
        prediction = yield from on_snapshot(database, context.foresee(planned_names, of_class, until))
        if prediction:
            judged += prediction.judged
            failures = prediction.failures.items()
            rows += ({_PARENT: of, **refusal_columns(failure)} for of, some in failures for failure in some)
    return ComputedValues({_FORESEEN: rows}, frozenset(unknown))


def _rows(bindings: Bindings) -> object:
    return orjson.dumps(bindings.state[_FORESEEN]).decode()


def _over(select: Select) -> None:
    """Point a statement at the refusals that are foreseen."""
    names, rows = [_PARENT, *declarations_of(PlannedChangeRefusal)], select.bind(_rows)
    if select.dialect == "sqlite":
        cells = ", ".join(f"json_extract(value, '$.{name}') AS \"{name}\"" for name in names)
        select.source = f"(SELECT key AS id, {cells} FROM json_each({rows}))"
        return
    lists = {
        name
        for name, declaration in declarations_of(PlannedChangeRefusal).items()
        if declaration.kind is Kind.TEXT_LIST
    }
    types = {_PARENT: "bigint", **dict.fromkeys(lists, "jsonb")}
    typed = ", ".join(f'"{name}" {types.get(name, "text")}' for name in names)
    columns = ", ".join(f'"{name}"' for name in names)
    select.source = (
        f"(SELECT s.* FROM ROWS FROM (jsonb_to_recordset({rows}::text::jsonb) AS ({typed})) "
        f"WITH ORDINALITY AS s({columns}, id))"
    )


FORESEEN: Final = Computed(_foresee, _over)

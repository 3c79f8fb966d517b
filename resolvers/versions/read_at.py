"""Reading a class at a moment: as it was, or, of an instant that has yet to come, as it will be.

What a class will be is what it is with all that is planned of it until then, as far as its reader may know that.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from models.database.readers import Steps
from models.database.work_rows import on_snapshot
from resolvers.drafts.panel import Panel
from resolvers.panels.all_panels import PANELS
from resolvers.planned.names import PlannedNames
from resolvers.planned.prediction import Planned, Prediction
from resolvers.reading.context import ReadContext
from resolvers.versions.moment import ClassAtMoment, CustomerClassMoment, class_at, moment_statement
from resolvers.versions.state_json import panel_json, plain_values

_AT_ANY_TIME: Final = CustomerClassMoment(time=datetime.max.replace(tzinfo=UTC))
"""The moment at which a class is what it is now."""


def read_class_at(
    context: ReadContext, database: str, key: int, moment: CustomerClassMoment, selected: Sequence[Panel] = PANELS
) -> Steps[ClassAtMoment | None]:
    """The class of a key at a moment with the panels that are asked for, or None where the actor sees no such version.

    What is planned until an instant to come may depend on any panel.
    """
    to_come = moment.time is not None and not context.has_come(moment.time)
    panels = PANELS if to_come else selected
    # Of a clock that was set back, the present may have been made at a later instant.
    rows = yield moment_statement(database, context.actor, key, _AT_ANY_TIME if to_come else moment, panels)
    at_moment = class_at(key, rows, panels)
    if at_moment is None or moment.time is None or not to_come:
        return at_moment
    assert context.foresee is not None, "whoever reads brings along how a class is foreseen"
    prediction = yield from on_snapshot(database, context.foresee(PlannedNames(context.actor), key, moment.time))
    return class_then(at_moment, prediction, prediction.last) if prediction and prediction.last else at_moment


def class_then(present: ClassAtMoment, prediction: Prediction, last: Planned) -> ClassAtMoment:
    """A class as it will be once the last of some planned changes is applied; its version is what theirs come to."""
    version, root = present.version + prediction.versions, PANELS[0].name
    panels = {panel.name: plain_values(panel, panel_json(panel, prediction.state)) for panel in PANELS}
    panels[root] |= {
        **{name: present.panels[root][name] for name in ("created_at", "created_by")},
        "version": version,
        "updated_at": last.apply_at.isoformat(),
        "updated_by": last.user_name,
    }
    return ClassAtMoment(present.key, version, panels)

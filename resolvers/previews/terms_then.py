"""The terms of a class as they were when a day began, where its reader may know that and they are kept."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.database.readers import Steps
from resolvers.drafts.values import State
from resolvers.panels.all_panels import PANELS
from resolvers.previews.collected import COLLECTED_PANELS
from resolvers.reading.context import ReadContext
from resolvers.versions.moment import CustomerClassMoment, class_at, moment_statement
from resolvers.versions.state_json import typed_state

_ROOT: Final = PANELS[0].name
_PANELS: Final = tuple(panel for panel in PANELS if panel.name == _ROOT or panel.name in COLLECTED_PANELS)


@dataclass(frozen=True)
class TermsThen:
    """The panels that say how invoices are collected, as the version of a class had them that held at an instant."""

    state: State
    version: int


def terms_then(context: ReadContext, database: str, present: State, instant: datetime) -> Steps[TermsThen | None]:
    """Read a class as it was at an instant, when a day began, beside what it is; None where that isn't known.

    Steps are taken in the first hours of a day, so what is changed on it holds from the next one. A reseller reads the
    past of its own classes alone (R-12).
    """
    root = present[_ROOT]
    if not context.has_come(instant) or root["updated_at"] <= instant:
        return TermsThen(present, root["version"])
    moment = CustomerClassMoment(time=instant)
    rows = yield moment_statement(database, context.actor, root["id"], moment, _PANELS)
    then = class_at(root["id"], rows, _PANELS)
    if then is None:
        return None
    kept = typed_state(_PANELS, then.panels)
    return TermsThen({**present, **{name: kept[name] for name in COLLECTED_PANELS}}, then.version)

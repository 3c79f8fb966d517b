"""A class at a moment: which version it had then, and what its panels were, found in one statement.

A reseller sees the versions of its own classes; of a shared one the present alone (R-12).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Annotated, Any, ClassVar

from models.database.readers import Row, Statement
from models.declaration.access import Role
from models.declaration.declaration import Kind
from resolvers.actor import Actor
from resolvers.drafts.panel import Panel
from resolvers.drafts.values import State
from resolvers.panels.all_panels import PANELS
from resolvers.reading.dialect import comparable, key_parameter, parameter
from resolvers.versions.state_json import plain_values, typed_state


@dataclass(frozen=True)
class CustomerClassMoment:
    """A moment in the life of a class: exactly one of its version and a time."""

    one_of: ClassVar = True
    version: Annotated[int | None, "The version."] = None
    time: Annotated[
        datetime | None,
        "An instant: the version that the class had then, or the class as it will be with what is planned.",
    ] = None


@dataclass(frozen=True)
class ClassAtMoment:
    """A class as it was: its key, its version then, and the plain values of panels by their names: of all, or some."""

    key: int
    version: int
    panels: Mapping[str, Any]

    def parts(self) -> Mapping[str, Any]:
        """All of it by the names of the parts, with the key as `id`: what statements are run over."""
        return {"id": self.key, **self.panels}

    def made_at(self) -> datetime:
        """When its version was made."""
        return datetime.fromisoformat(self.panels[PANELS[0].name]["updated_at"])

    def state(self) -> State:
        """The values of all panels in the types of the columns."""
        return typed_state(PANELS, self.panels)


@lru_cache(256)
def _text(database: str, by: str, role: Role, panels: Sequence[str]) -> str:
    key, moment = key_parameter(database, parameter(database, 1)), parameter(database, 2)
    own = f"AND c.managed_by_id = {parameter(database, 3)}" if role is Role.RESELLER else ""
    condition = f"v.at <= {moment}" if by == "time" else f"v.version = {moment}"
    parts = ", ".join(
        "(SELECT p.state FROM class_version_part p WHERE p.customer_class_id = v.customer_class_id "
        f"AND p.part = '{panel}' AND p.version <= v.version ORDER BY p.version DESC LIMIT 1)"
        for panel in panels
    )
    return (
        f"SELECT v.version, v.at, v.user_name, v.created_at, v.created_by, {parts} "
        "FROM (SELECT v.customer_class_id, v.version, v.at, v.user_name, c.created_at, c.created_by "
        "FROM class_version v JOIN customer_class c ON c.id = v.customer_class_id "
        f"WHERE c.id = {key} {own} AND {condition} "
        "ORDER BY v.version DESC LIMIT 1) v"
    )


def moment_statement(
    database: str, actor: Actor, key: int, moment: CustomerClassMoment, panels: Sequence[Panel] = PANELS
) -> Statement:
    """The statement that finds panels of a class at a moment, with its parameters; `class_at` reads its rows."""
    by, kind = ("version", Kind.INTEGER) if moment.time is None else ("time", Kind.DATETIME)
    value = comparable(database, kind, moment.version if moment.time is None else moment.time)
    role = actor.schema_role
    own = [actor.reseller_id] if role is Role.RESELLER else []
    return _text(database, by, role, tuple(panel.name for panel in panels)), [key, value, *own]


def class_at(key: int, rows: Sequence[Row], panels: Sequence[Panel] = PANELS) -> ClassAtMoment | None:
    """The class that such a statement found, with its own row among the panels; None where the actor sees none."""
    if not rows:
        return None
    version, at, user_name, created_at, created_by, *texts = rows[0]
    values = {
        panel.name: plain_values(panel, None if text is None else str(text))
        for panel, text in zip(panels, texts, strict=True)
    }
    values[PANELS[0].name] |= {
        "version": version,
        "created_at": _instant(created_at),
        "created_by": created_by,
        "updated_at": _instant(at),
        "updated_by": user_name,
    }
    return ClassAtMoment(key, int(str(version)), values)


def _instant(cell: object) -> str:
    return cell.isoformat() if isinstance(cell, datetime) else str(cell).replace(" ", "T")

"""Preferences of users, each for itself: kept on the server, so that it is the same on every machine.

A preference is no part of the user that administrators save: it makes no version, and refuses nobody else's save. The
log tells of it as of every other write (docs/decisions/0286-preferences-of-users.md).
"""

from dataclasses import dataclass
from typing import Annotated, Final

from models.choices.audit import AuditAction
from models.choices.users import Density
from models.declaration.declaration import declarations_of
from models.records.user import User
from resolvers.actor import Actor
from resolvers.audit.log import NO_VERSION, Audited, AuditedChange, append_audit
from resolvers.drafts.changes import changed_properties, shown_changes
from resolvers.drafts.lookup import RowLock, find
from resolvers.drafts.values import Input, reason_of
from resolvers.errors import Reference, input_path, no_such
from resolvers.reading.global_id import encode
from resolvers.records.user import PREFERRED, USER, VIEWER
from resolvers.writing.outcome import Outcome, refusal
from resolvers.writing.store import update_by_key
from resolvers.writing.use_case import UseCase


@dataclass(frozen=True)
class PreferencesInput:
    """Preferences of the viewer: an absent field stays as it is, and null is the default."""

    density: Annotated[Density | None, "How densely forms and lists are laid out."] = None
    open_only_result: Annotated[bool | None, "Whether a search in a list that finds one record opens it."] = None
    load_list_at_once: Annotated[
        bool | None, "Whether a list is loaded when it is opened; otherwise it waits for a search or a filter."
    ] = None


async def _save(actor: Actor, input: Input) -> Outcome:
    user = await find(USER, encode(USER.name, actor.user_id), actor, RowLock.CHANGE)
    if user is None:
        return refusal(no_such("user", input_path()))
    declared = {name: declaration for name, declaration in declarations_of(User).items() if name in PREFERRED}
    chosen = {
        name: declared[name].default if input[name] is None else input[name] for name in PREFERRED if name in input
    }
    before = {name: user[name] for name in PREFERRED}
    after = {**before, **{name: str(value) if name == "density" else value for name, value in chosen.items()}}
    changes: list[AuditedChange] = list(changed_properties(declared, before, after, ("preferences",)))
    if changes:
        await update_by_key(User, {"id": actor.user_id}, after)
        audited = Audited(USER.name, actor.user_id, str(user["user_name"]), NO_VERSION)
        await append_audit(actor, [(AuditAction.UPDATE, audited, changes)], reason_of(input))
    return Outcome(Reference(VIEWER.name, actor.user_id), shown_changes(changes, actor.schema_role))


SAVE_PREFERENCES: Final = UseCase("preferences_save", _save)

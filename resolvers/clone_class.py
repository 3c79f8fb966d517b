"""Cloning a class: the same configuration and currency under a new name, with nobody on it (R-17)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import orjson

from models.access import Role
from models.choices.audit import AuditAction
from resolvers.actor import Actor
from resolvers.apply_panels import AppliedPanels, apply_panels
from resolvers.audit import AuditedChange
from resolvers.catalogue import CUSTOMER_CLASS
from resolvers.changes import shown_changes
from resolvers.class_draft import judge
from resolvers.class_state import State, changes, default_state, load_state
from resolvers.errors import FieldChange, NotFoundError, UserError, UserErrorCode, ValidationError, input_path
from resolvers.finding import RowLock, find
from resolvers.left_out import setting_of, without_refused
from resolvers.outcome import Outcome, refusal
from resolvers.panel import Values
from resolvers.panels import PANELS
from resolvers.reading.global_id import encode
from resolvers.save_class import name_taken, write_class
from resolvers.write import Input, UseCase

ASKED = ("name", "managed_by", "shared_with_resellers")
"""What an input gives of the copy; all else is the source's."""

COPIED = tuple(panel for panel in PANELS if panel.place)
"""The panels of settings; the class's own row isn't copied as it is."""


def _general(state: State) -> Values:
    values = state["general_info"]
    assert isinstance(values, Mapping)
    return values


def _of_the_input(actor: Actor, errors: Sequence[UserError]) -> list[UserError]:
    """Errors at paths that the input has: what is against copied settings is against where they are to be used."""
    settings = dict.fromkeys(".".join(found) for error in errors if (found := setting_of(PANELS, error)))
    if not settings:
        return list(errors)
    for_reseller = actor.schema_role is Role.RESELLER
    told = ValidationError(
        UserErrorCode.NOT_AVAILABLE,
        f"The copy can't have these settings here: {', '.join(settings)}. Leave them out, or choose another "
        f"{'class' if for_reseller else 'manager'}.",
        input_path("id") if for_reseller else input_path("managed_by"),
        actual=", ".join(settings),
    )
    return [*(error for error in errors if setting_of(PANELS, error) is None), told]


def _source_is_seen(source: Values, copy: Values) -> bool:
    """Whether whoever manages the copy sees the source, and so may read in the log what the copy was made from."""
    same = source["managed_by"] == copy["managed_by"]
    return same or (source["managed_by"] is None and bool(source["shared_with_resellers"]))


def _history(key: int, source: State, left: Sequence[AuditedChange], after: State) -> list[AuditedChange]:
    """What the log tells of the copy: its source, all that it has, and what of the source was left out."""
    hidden = not _source_is_seen(_general(source), _general(after))
    named = orjson.dumps({"id": encode("CustomerClass", key), "name": _general(source)["name"]}).decode()
    left_out = {one.change.path: AuditedChange(one.change, hidden or one.for_administrators) for one in left}
    kept = (one for one in changes(PANELS, None, after) if one.change.path not in left_out)
    return [AuditedChange(FieldChange(("clonedFrom",), None, named), hidden), *kept, *left_out.values()]


async def _clone(actor: Actor, given: Input) -> Outcome:
    found = await find(CUSTOMER_CLASS, given.get("id"), actor, RowLock.KEEP)
    if found is None or not isinstance(found["id"], int):
        return refusal(NotFoundError(UserErrorCode.NOT_FOUND, "There is no such customer class.", input_path("id")))
    key = found["id"]
    source = await load_state(PANELS, key)
    reseller = actor.reseller_id if actor.schema_role is Role.RESELLER else None
    new = {"name": "", "is_default": False, "shared_with_resellers": False, "managed_by": reseller}
    start: State = {**source, "general_info": {**_general(source), **new}}
    asked = {name: given[name] for name in ASKED if name in given}
    applied = apply_panels(PANELS, start, asked, actor.schema_role, new=True)

    async def judged(draft: AppliedPanels) -> list[UserError]:
        return await judge(actor, PANELS, None, default_state(PANELS), draft)

    if given.get("leave_out"):
        applied, errors = await without_refused(PANELS, applied, judged)
    else:
        errors = await judged(applied)
    after = applied.after
    copy = _general(after)
    taken = await name_taken(copy["name"], copy["managed_by"], None)
    errors = _of_the_input(actor, [*errors, *([taken] if taken else [])])
    if errors:
        return refusal(*errors)
    left = changes(COPIED, start, after)
    told = _history(key, source, left, after)
    written = await write_class(actor, None, start, after, told, AuditAction.CLONE, given)
    return replace(written, left_out=shown_changes(left, actor.schema_role))


CLONE_CLASS = UseCase("customer_class_clone", _clone)

"""Cloning a class: the same configuration and currency under a new name, with nobody on it (R-17)."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import orjson

from models.choices.audit import AuditAction
from models.declaration.access import Role
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.audit.log import AuditedChange
from resolvers.drafts.apply_parts import AppliedParts, all_valid, apply_parts
from resolvers.drafts.changes import changed_parts, shown_changes
from resolvers.drafts.defaults import default_state
from resolvers.drafts.load import load_state
from resolvers.drafts.lookup import RowLock, find
from resolvers.drafts.record import Operation
from resolvers.drafts.values import Input, State, Values
from resolvers.errors import FieldChange, UserError, UserErrorCode, ValidationError, input_path, no_such
from resolvers.panels.all_panels import PANELS
from resolvers.reading.global_id import encode
from resolvers.records.class_record import CLASS_RECORD, CUSTOMER_CLASS
from resolvers.use_cases.classes.left_out import setting_of, without_invalid
from resolvers.writing.change import Change, Validated
from resolvers.writing.outcome import Outcome, refusal
from resolvers.writing.save import new_state
from resolvers.writing.use_case import UseCase
from resolvers.writing.validate import validate
from resolvers.writing.write import write

ROOT: Final = CLASS_RECORD.root.name

OF_COPY = ("name", "managed_by", "shared_with_resellers")
"""Fields of the copy that the input sets; all others are the source's."""

COPIED = tuple(panel for panel in PANELS if panel.path)
"""The panels of settings; the class's own row isn't copied as it is."""


def _refused(errors: Sequence[UserError]) -> list[str]:
    """The copied settings that errors are about."""
    return list(dict.fromkeys(".".join(setting) for error in errors if (setting := setting_of(PANELS, error))))


def _of_the_input(errors: Sequence[UserError], refused_anyway: Sequence[str]) -> list[UserError]:
    """Errors at paths that the input has: those of copied settings stand at the manager.

    Settings that another manager is no help for stand at the class to copy.
    """
    answered = [error for error in errors if setting_of(PANELS, error) is None]
    refused = _refused(errors)
    never = ", ".join(setting for setting in refused if setting in refused_anyway)
    here = ", ".join(setting for setting in refused if setting not in refused_anyway)
    if never:
        message = sentence(
            "The copy can't have these settings here: {settings}. Leave them out, or choose another class.",
            settings=never,
        )
        answered.append(ValidationError(UserErrorCode.NOT_AVAILABLE, message, input_path("id"), actual=never))
    if here:
        message = sentence(
            "The copy can't have these settings here: {settings}. Leave them out, or choose another manager.",
            settings=here,
        )
        answered.append(ValidationError(UserErrorCode.NOT_AVAILABLE, message, input_path("managed_by"), actual=here))
    return answered


def _source_is_visible(source: Values, copy: Values) -> bool:
    """Whether the copy's manager sees the source, and may read in the log what the copy was made from."""
    same = source["managed_by"] == copy["managed_by"]
    return same or (source["managed_by"] is None and bool(source["shared_with_resellers"]))


def _history(key: int, source: State, left: Sequence[AuditedChange], copy: Validated) -> list[AuditedChange]:
    """The changes that the log tells of the copy: its source, all that it has, and what of the source was left out."""
    unseen = not _source_is_visible(source[ROOT], copy.draft.row)
    named = orjson.dumps({"id": encode("CustomerClass", key), "name": source[ROOT]["name"]}).decode()
    left_out = {
        audited.change.path: AuditedChange(audited.change, unseen or audited.for_administrators) for audited in left
    }
    kept = (audited for audited in copy.changes if audited.change.path not in left_out)
    return [AuditedChange(FieldChange(("clonedFrom",), None, named), unseen), *kept, *left_out.values()]


async def _clone(actor: Actor, input: Input) -> Outcome:
    row = await find(CUSTOMER_CLASS, input.get("id"), actor, RowLock.KEEP)
    if row is None:
        return refusal(no_such(CLASS_RECORD.title, input_path("id")))
    key = row.pop("id")
    source = await load_state(PANELS, key, row)
    blank = new_state(CLASS_RECORD, actor)
    own = {name: blank[ROOT][name] for name in ("name", "is_default", "shared_with_resellers", "managed_by")}
    start: State = {**source, ROOT: {**source[ROOT], **own}}
    of_copy = {name: input[name] for name in OF_COPY if name in input}
    applied = apply_parts(PANELS, start, of_copy, actor.schema_role, new=True)

    async def validated(parts: AppliedParts) -> Validated:
        return await validate(
            Change(CLASS_RECORD, actor, None, default_state(PANELS), parts, input, Operation(AuditAction.CLONE))
        )

    copy = await (without_invalid(PANELS, applied, validated) if input.get("leave_out") else validated(applied))
    if copy.errors:
        never = _refused(copy.errors)
        if never and actor.schema_role is Role.ADMINISTRATOR:
            with_its_manager = {**start, ROOT: {**start[ROOT], "managed_by": source[ROOT]["managed_by"]}}
            never = _refused((await validated(all_valid(PANELS, with_its_manager))).errors)
        return refusal(*_of_the_input(copy.errors, never))
    left = changed_parts(COPIED, start, copy.draft.after)
    written = await write(replace(copy, changes=_history(key, source, left, copy)))
    return replace(written, left_out=shown_changes(left, actor.schema_role))


CLONE_CLASS = UseCase("customer_class_clone", _clone)

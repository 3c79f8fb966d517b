"""Putting a class back to what it was, as a whole or by panels: a save of kept values, which makes a new version."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, Final

from models.database.work_rows import rows_of
from models.declaration.access import Role
from models.declaration.declaration import Declaration
from models.sentence import sentence
from resolvers import clock
from resolvers.actor import Actor
from resolvers.approvals.coverage import only_approval_is_missing
from resolvers.audit.log import AuditedChange
from resolvers.drafts.apply_parts import all_valid
from resolvers.drafts.defaults import default_values
from resolvers.drafts.load import load_state
from resolvers.drafts.panel import Panel
from resolvers.drafts.record import Operation
from resolvers.drafts.values import Input, State, Values, typed
from resolvers.errors import (
    FieldChange,
    UserError,
    UserErrorCode,
    ValidationError,
    error_at,
    input_path,
    no_such,
)
from resolvers.panels.all_panels import PANELS
from resolvers.panels.panel_choice import outer
from resolvers.reading.dialect import dialect
from resolvers.records.class_record import CLASS_RECORD
from resolvers.versions.moment import ClassAtMoment, CustomerClassMoment, class_at, moment_statement
from resolvers.writing.change import Change
from resolvers.writing.outcome import Outcome, refusal
from resolvers.writing.use_case import UseCase
from resolvers.writing.validate import validate
from resolvers.writing.version import lookup_target
from resolvers.writing.write import is_of_the_write, write

_REVERT: Final = Operation(own_values=False)


def _put_back(panel: Panel, before: State, kept: State, role: Role) -> Any:  # noqa: ANN401  # of one row, or rows
    """The values of a panel after it was put back: what the role may not write stays as it is."""
    declarations = panel.declarations()
    if not panel.is_list:
        return _row_put_back(declarations, before[panel.name], kept[panel.name], role)
    rows, blank = panel.by_key(before[panel.name]), default_values(declarations)
    return [
        _row_put_back(declarations, rows.get(key, {**blank, **dict(zip(panel.keys, key, strict=True))}), row, role)
        for key, row in panel.by_key(kept[panel.name]).items()
    ]


def _row_put_back(declarations: Mapping[str, Declaration], before: Values, kept: Values, role: Role) -> Values:
    written = {
        name: kept[name]
        for name, declaration in declarations.items()
        if role in declaration.access.write and not declaration.fixed
    }
    return {**before, **written}


def _reverted(panels: Collection[str] | None) -> list[Panel]:
    """The panels that are put back."""
    if panels is None:
        return list(PANELS)
    names = {str(name).lower() for name in panels}
    return [panel for panel in PANELS if outer(panel.name) in names]


async def _kept(actor: Actor, key: int, moment: CustomerClassMoment) -> ClassAtMoment | None:
    text, values = moment_statement(dialect(), actor, key, moment)
    return class_at(key, [tuple(row) for row in await rows_of(text, values)])


def _not_past(moment: CustomerClassMoment) -> list[UserError]:
    """The error of an instant to come: what the class will be then is foreseen, and nothing to go back to."""
    now = clock.now()
    if moment.time is None or moment.time <= now:
        return []
    message = sentence("A class is put back to a moment in the past.")
    limits = now.isoformat(), moment.time.isoformat()
    return [ValidationError(UserErrorCode.NOT_IN_THE_PAST, message, input_path("to"), *limits)]


def _no_panels(panels: object) -> list[UserError]:
    if panels != []:
        return []
    message = sentence("Name a panel, or leave the panels out to put back all of them.")
    return [ValidationError(UserErrorCode.REQUIRED, message, input_path("panels"))]


def _at_moment(error: UserError) -> UserError:
    """An error of a value that was put back, at the moment that the input names; one of the write itself stays."""
    if error.code == UserErrorCode.APPROVAL_REQUIRED:
        return error_at(input_path("id"), error)
    if is_of_the_write(error):
        return error
    _, *setting = error.path
    back = sentence("This can't be put back: {setting}.", setting=".".join(setting))
    return error_at(input_path("to"), replace(error, message=back.followed_by(error.message)))


async def _revert(actor: Actor, input: Input) -> Outcome:
    target = await lookup_target(CLASS_RECORD, actor, input)
    if isinstance(target, UserError):
        return refusal(target)
    moment = typed(CustomerClassMoment, input["to"])
    problems = [*_not_past(moment), *_no_panels(input.get("panels"))]
    kept = await _kept(actor, target.key, moment)
    if kept is None:
        return refusal(no_such("version", input_path("to")), *problems)
    if problems:
        return refusal(*problems)
    before, was = await load_state(PANELS, target.key, target.values), kept.state()
    after = {
        **before,
        **{panel.name: _put_back(panel, before, was, actor.schema_role) for panel in _reverted(input.get("panels"))},
    }
    validated = await validate(Change(CLASS_RECORD, actor, target, before, all_valid(PANELS, after), input, _REVERT))
    if validated.errors and not only_approval_is_missing(validated.errors):
        return refusal(*map(_at_moment, validated.errors))
    if validated.changes:
        version = AuditedChange(FieldChange(("revertedTo",), None, str(kept.version)))
        validated = replace(validated, changes=[version, *validated.changes])
    return await write(validated)


REVERT_CLASS = UseCase("customer_class_revert", _revert)

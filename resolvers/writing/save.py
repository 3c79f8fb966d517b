"""Saving any record: the steps from an input, or a target state, to rows, audit log and answer.

A save needs an actor and plain values: a mutation, a command, or what is due at an instant.
"""

from datetime import datetime
from typing import Any

from models.declaration.access import Role
from resolvers.actor import Actor
from resolvers.drafts.apply_parts import all_valid, apply_parts, touched_by
from resolvers.drafts.defaults import default_state
from resolvers.drafts.load import load_state
from resolvers.drafts.lookup import key_in
from resolvers.drafts.reach import Reach, full_reach, reach_of
from resolvers.drafts.record import SAVE, Operation, Record
from resolvers.drafts.values import Input, State
from resolvers.errors import UserError, input_path, no_such
from resolvers.writing.change import Change
from resolvers.writing.locking import lock
from resolvers.writing.outcome import Outcome, refusal
from resolvers.writing.validate import validate
from resolvers.writing.version import Target, lookup_target
from resolvers.writing.write import write


async def save(
    record: Record,
    actor: Actor,
    input: Input,
    operation: Operation = SAVE,
    *,
    instant: datetime | None = None,
    dry_run: bool = False,
) -> Outcome:
    """Create or change a record; called in the transaction of a write.

    Args:
        record: what is saved.
        actor: who saves it.
        input: the values, with the `id` and the `expected_version` of a record that is changed.
        operation: the way of saving it.
        instant: when it is saved; now, unless given.
        dry_run: whether nothing is stored; what would change, or what is wrong, is answered all the same.
    """
    if record.locks:
        async for rows in record.locks(actor, key_in(input.get("id"), record.entity().name), input):
            await lock(rows.relied_on, rows.changed)
    target, reach = None, full_reach(record)
    if input.get("id") is not None:
        lookup = await lookup_target(record, actor, input)
        if isinstance(lookup, UserError):
            return refusal(lookup)
        target, reach = lookup, reach_of(record, touched_by(record.panels, input))
        before = await load_state(reach.record.panels, target.key, target.values)
    else:
        if actor.schema_role is Role.RESELLER and not record.resellers_write:
            return refusal(no_such(record.title, input_path()))
        before = new_state(record, actor)
        input = {**(await record.defaults_from(actor, input) if record.defaults_from else {}), **input}
    return await _change(reach, actor, target, before, input, operation, instant=instant, dry_run=dry_run)


async def change_to(
    record: Record,
    actor: Actor,
    target: Target | None,
    before: State,
    input: Input,
    operation: Operation,
) -> Outcome:
    """Apply an input to a record that was looked up and loaded as a whole, and save it."""
    return await _change(full_reach(record), actor, target, before, input, operation)


async def _change(
    reach: Reach,
    actor: Actor,
    target: Target | None,
    before: State,
    input: Input,
    operation: Operation,
    *,
    instant: datetime | None = None,
    dry_run: bool = False,
) -> Outcome:
    record = reach.record
    applied = apply_parts(record.panels, before, input, actor.schema_role, new=target is None)
    validated = await validate(Change(record, actor, target, before, applied, input, operation, reach))
    return await write(validated, instant=instant, dry_run=dry_run)


async def change_state(
    record: Record,
    actor: Actor,
    target: Target,
    before: State,
    after: State,
    input: Input,
    operation: Operation,
    instant: datetime,
) -> Outcome:
    """Save a target state of a record that was looked up and loaded: what no input says, such as a termination."""
    change = Change(record, actor, target, before, all_valid(record.panels, after), input, operation)
    return await write(await validate(change), instant=instant)


def new_state(record: Record, actor: Actor) -> dict[str, Any]:
    """The values of a record that is about to be made: a reseller's is always its own (domain 9.1), a user's too."""
    state = default_state(record.panels)
    if actor.schema_role is Role.RESELLER and record.owner:
        state[record.root.name] = {**state[record.root.name], record.owner: actor.reseller_id}
    if record.user:
        state[record.root.name] = {**state[record.root.name], record.user: actor.user_id}
    return state

"""Judging what is planned: whether it would be applied now, over the class as it is or as it will be by then.

The same is asked of a change that is due, within the write that applies it, and of one that waits, by whoever reads the
class at an instant to come. So what is foreseen is what will be done.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC

from models.sentence import Sentence, Word, sentence
from resolvers.actor import Actor, new_request_id
from resolvers.audit.log import AuditedChange
from resolvers.drafts.apply_parts import apply_parts
from resolvers.drafts.changes import changed_parts
from resolvers.drafts.draft import Draft
from resolvers.drafts.load import load_state
from resolvers.drafts.record import SAVE
from resolvers.drafts.values import State
from resolvers.errors import ConflictError, Reference, UserError, UserErrorCode
from resolvers.panels.all_panels import PANELS
from resolvers.planned.author import acting
from resolvers.planned.prediction import Failure, Path, Planned, is_within, overwritten
from resolvers.reading.global_id import encode
from resolvers.records.class_record import CLASS_RECORD
from resolvers.writing.change import Change, Validated
from resolvers.writing.validate import validate
from resolvers.writing.version import Target, changeable


@dataclass(frozen=True)
class Judged:
    """A planned change as it would be applied by its planner, or why it fails."""

    actor: Actor
    failures: tuple[Failure, ...]
    validated: Validated | None = None


def changed_settings(draft: Draft) -> list[AuditedChange]:
    """The settings of a class that a change sets, without the marks of an approval, which its log has beside them."""
    return changed_parts(PANELS, draft.before, draft.after)


async def judge(
    planned: Planned, key: int, before: State | None = None, earlier: Sequence[tuple[Path, Planned]] = ()
) -> Judged:
    """Judge a change of a class as its planner's save.

    Args:
        planned: the change.
        key: the class.
        before: the class as it is by then; as it is, unless given.
        earlier: properties that other planned changes will have changed until then, in their order.
    """
    # As that of any request: a reseller reads it in the log of its class, and not that the operator planned.
    actor, denial = await acting(planned.user_id, planned.user_name, planned.reseller_id, new_request_id())
    if denial:
        return Judged(actor, (Failure(denial),))
    target = await changeable(CLASS_RECORD, actor, encode("CustomerClass", key))
    if isinstance(target, UserError):
        return Judged(actor, (Failure(target),))
    if before is None:
        before = await load_state(PANELS, target.key, target.values)
    applied = apply_parts(PANELS, before, planned.settings, actor.schema_role, new=False)
    input = {**planned.settings, "reason": planned.reason, **planned.approval}
    validated = await validate(Change(CLASS_RECORD, actor, target, before, applied, input, SAVE))
    # That another write was approved meanwhile takes nothing away.
    by_others = {path for path, change in earlier if change.user_id != planned.user_id}
    overwrites = overwritten(planned.expected, planned.touched.keys() | by_others, changed_settings(validated.draft))
    conflicts = _conflicts(overwrites, target, planned, earlier)
    return Judged(actor, (*map(Failure, validated.errors), *conflicts), validated)


def _conflicts(
    overwrites: list[AuditedChange], target: Target, planned: Planned, earlier: Sequence[tuple[Path, Planned]]
) -> Iterator[Failure]:
    for overwrite in overwrites:
        path, current = overwrite.change.path, Reference("CustomerClass", target.key)
        message = _who_changed(path, planned, earlier)
        error = ConflictError(UserErrorCode.VERSION_CONFLICT, message, path, target.version, current)
        hidden = overwrite.for_administrators
        yield Failure(error, *((None, None) if hidden else (overwrite.change.after, overwrite.change.before)))


def _who_changed(path: Path, planned: Planned, earlier: Sequence[tuple[Path, Planned]]) -> Sentence:
    """The sentence that names what a planned change conflicts with: whatever gives the property its value last."""
    before_it = [change for other, change in earlier if is_within(path, other)]
    if before_it:
        at = before_it[-1].apply_at.astimezone(UTC)
        return sentence(
            "A change that {user} planned for {instant} sets this before.",
            user=before_it[-1].user_name,
            instant=Word(at.isoformat(), f"{at:%Y-%m-%d %H:%M} UTC"),
        )
    if all(again for other, again in planned.touched.items() if is_within(path, other)):
        return sentence("Somebody else has changed this since the change was planned, and then whoever planned it.")
    return sentence("Somebody else has changed this since the change was planned.")

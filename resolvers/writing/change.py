"""A change of a record on its way: as it is asked for, as it was validated, and all that differs."""

from dataclasses import dataclass

from resolvers.actor import Actor
from resolvers.audit.log import AuditedChange
from resolvers.drafts.apply_parts import AppliedParts
from resolvers.drafts.changes import changed_parts
from resolvers.drafts.draft import Draft
from resolvers.drafts.reach import Reach
from resolvers.drafts.record import SAVE, Operation, Record
from resolvers.drafts.values import Input, State
from resolvers.drafts.warning import WriteWarning
from resolvers.errors import UserError, camel
from resolvers.writing.version import Target


@dataclass(frozen=True)
class Change:
    """A record on its way to another state: who changes it, from what, to what, and by which operation.

    `target` is None for a new record; `applied` is the state that is asked for; `reach` is what of it was loaded and
    is validated, None for all.
    """

    record: Record
    actor: Actor
    target: Target | None
    before: State
    applied: AppliedParts
    input: Input
    operation: Operation = SAVE
    reach: Reach | None = None


@dataclass(frozen=True)
class Validated:
    """A change that has been through all rules: what breaks any, what is probably not meant, and all that differs."""

    record: Record
    draft: Draft
    version: int
    operation: Operation
    errors: tuple[UserError, ...]
    changes: list[AuditedChange]
    linked: "Validated | None" = None
    owner: str = ""
    warnings: tuple[WriteWarning, ...] = ()


async def changes_of(
    record: Record, draft: Draft, operation: Operation, linked: Validated | None = None
) -> list[AuditedChange]:
    """Every change, as the answer and the audit log show it."""
    changes = changed_parts(record.panels, None if draft.is_new else draft.before, draft.after)
    changes += await record.extra_changes(draft) if record.extra_changes else []
    extra = {(camel(name),) for name in record.extra}
    changes += [audited for audited in linked.changes if audited.change.path in extra] if linked else []
    mask = operation.mask or record.mask
    return mask(draft, changes) if mask else changes

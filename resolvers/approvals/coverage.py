"""Coverage of a draft by the policy: the panels that need a second administrator, and how the log records the approval.

A policy touches what administrators change of classes that are there: a new class has nobody on it, and what a
reseller does to its own classes is the reseller's (R-59).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from models.choices.approval import ApprovalChoice
from models.database.work_rows import rows_of
from models.declaration.access import Role
from models.declaration.declaration import Kind
from models.sentence import Sentence, Word, sentence
from resolvers.approvals.policy import Policy, present_policy
from resolvers.audit.log import AuditedChange
from resolvers.drafts.changes import as_json
from resolvers.drafts.draft import Draft
from resolvers.drafts.values import Input, State, reason_of
from resolvers.errors import FieldChange, UserError, UserErrorCode, ValidationError, input_path
from resolvers.panels.all_panels import PANELS
from resolvers.panels.panel_choice import outer
from resolvers.reading.dialect import dialect, list_value, one_of, parameter
from resolvers.reading.global_id import encode

APPROVAL: Final = "approval"
"""The input field that says what a write does where it needs approval."""

APPROVED: Final = "approved"
"""The field in the input of a write that was approved. No schema has it, so nobody can send it."""

TOUCHED: Final = "touched"
"""The field in the input of a write that changes several classes: the keys of all. No schema has it."""

APPROVAL_INPUTS: Final = (APPROVAL, APPROVED, TOUCHED, "reason")

_OWN_ROW: Final = PANELS[0].name
_PATHS: Final = {panel.name: panel.path for panel in PANELS}


@dataclass(frozen=True)
class Approved:
    """The approval of a request: which one, and by whom."""

    request: int
    user_name: str


def approval_inputs(input: Input) -> dict[str, object]:
    """The fields of an input about approval, for a change that is made of a part of it."""
    return {name: input[name] for name in APPROVAL_INPUTS if name in input}


def asks(input: Input) -> bool:
    """Whether a write is to be kept as a request."""
    return input.get(APPROVAL) == ApprovalChoice.ASK


def goes_without(input: Input) -> bool:
    """Whether a write is to be done without the approval that it needs."""
    return input.get(APPROVAL) == ApprovalChoice.BREAK_GLASS


def only_approval_is_missing(errors: Iterable[UserError]) -> bool:
    """Whether there is something wrong, and nothing but that approval is missing."""
    codes = {error.code for error in errors}
    return codes == {UserErrorCode.APPROVAL_REQUIRED}


async def customers_on(*keys: int) -> int:
    """How many customers are on some classes."""
    database = dialect()
    first, value = parameter(database, 1), keys[0] if len(keys) == 1 else list_value(keys)
    among = f"= {first}" if len(keys) == 1 else one_of(database, "", first, Kind.LINK)
    counted = f"SELECT COALESCE(SUM(customers), 0) FROM customer_count WHERE customer_class_id {among}"
    ((count,),) = await rows_of(counted, [value])
    return int(str(count))


def changed_panels(before: State, after: State) -> list[str]:
    """The panels that differ, each with all that stands within it, in their order; what wasn't loaded doesn't."""
    changed = (panel.name for panel in PANELS if panel.name in before and panel.differs(before, after))
    return list(dict.fromkeys(map(outer, changed)))


def panel_word(name: str) -> Word:
    """The name of a panel in a sentence."""
    return Word(name.upper(), name.replace("_", " "))


def _by_panel(policy: Policy, changed: Iterable[str]) -> list[UserError]:
    return [
        ValidationError(
            UserErrorCode.APPROVAL_REQUIRED,
            sentence("Changes of {panel} need the approval of a second administrator.", panel=panel_word(name)),
            input_path("id") if name == _OWN_ROW else input_path(*_PATHS[name]),
            actual=name.upper(),
        )
        for name in changed
        if name.upper() in policy.panels
    ]


def touches_too_many(policy: Policy, count: int, path: tuple[str, ...]) -> list[UserError]:
    """The error of a write that touches more customers than the policy leaves to one administrator."""
    if policy.customers_above is None or count <= policy.customers_above:
        return []
    limits = str(policy.customers_above), str(count)
    return [ValidationError(UserErrorCode.APPROVAL_REQUIRED, _touched(count, policy.customers_above), path, *limits)]


def _touched(count: int, limit: int) -> Sentence:
    if count == 1:
        return sentence("This touches 1 customer; above {limit}, a second administrator has to approve.", limit=limit)
    return sentence(
        "This touches {count} customers; above {limit}, a second administrator has to approve.",
        count=count,
        limit=limit,
    )


async def _by_customers(policy: Policy, draft: Draft) -> list[UserError]:
    """The error of a write by all whom it touches, on whichever of its classes they are."""
    assert draft.key is not None
    if policy.customers_above is None:
        return []
    touched = {draft.key, *draft.input.get(TOUCHED, ())}
    return touches_too_many(policy, await customers_on(*sorted(touched)), input_path("id"))


async def covered_of_class(draft: Draft) -> list[UserError]:
    """Errors for what of a class's draft needs approval; none for one that has it."""
    if APPROVED in draft.input or draft.is_new or draft.actor.schema_role is Role.RESELLER:
        return []
    changed = changed_panels(draft.before, draft.after)
    if not changed:
        return []
    policy = await present_policy()
    if not policy.in_force:
        return []
    return [*_by_panel(policy, changed), *await _by_customers(policy, draft)]


async def covered_of_policy(draft: Draft) -> list[UserError]:
    """Errors for what of the policy's draft needs approval: whatever it asks approval for no longer (R-60)."""
    if APPROVED in draft.input:
        return []
    before, after = draft.row_before, draft.row
    message = sentence("To ask for approval less often needs the approval of a second administrator.")
    relaxed = []
    if set(before["panels"]) - set(after["panels"]):
        relaxed.append(input_path("panels"))
    was, now = before["customers_above"], after["customers_above"]
    if was is not None and (now is None or now > was):
        relaxed.append(input_path("customers_above"))
    return [ValidationError(UserErrorCode.APPROVAL_REQUIRED, message, path) for path in relaxed]


def _changes(draft: Draft) -> bool:
    """Whether a draft of a class, or of the policy, which is one row, changes anything."""
    return draft.row_before != draft.row or bool(changed_panels(draft.before, draft.after))


async def needs_approval(draft: Draft) -> list[UserError]:
    """A draft has the approval that it needs, or says that it goes without and why (R-59, R-61)."""
    return problems_of_approval(draft.input, draft.covered, changes=_changes(draft))


def problems_of_approval(input: Input, covered: Sequence[UserError], *, changes: bool) -> list[UserError]:
    """The same of any write: by its input, what of it is covered, and whether it changes anything."""
    needed = list(covered)
    if asks(input) and not needed and changes:
        message = sentence("This was not done, because approval was requested for it.")
        return [ValidationError(UserErrorCode.APPROVAL_REQUIRED, message, input_path(APPROVAL))]
    if not goes_without(input):
        return needed
    if not needed or reason_of(input) is not None:
        return []
    message = sentence("Going without approval needs a reason.")
    return [ValidationError(UserErrorCode.REQUIRED, message, input_path("reason"))]


async def approval_marks(draft: Draft) -> list[AuditedChange]:
    """The marks in the log, beside the changes: who approved them, or that they went without approval (R-61)."""
    return marks_of_approval(draft.input, draft.covered) if _changes(draft) else []


def marks_of_approval(input: Input, covered: Sequence[UserError]) -> list[AuditedChange]:
    """The same of any write that changes something."""
    approved = input.get(APPROVED)
    if isinstance(approved, Approved):
        marks = {"approvedBy": approved.user_name, "approvalRequest": encode("ApprovalRequest", approved.request)}
        return [_mark(name, value) for name, value in marks.items()]
    if goes_without(input) and covered:
        return [_mark("withoutApproval", value=True)]
    return []


def _mark(name: str, value: object) -> AuditedChange:
    return AuditedChange(FieldChange((name,), None, as_json(value)), for_administrators=True)

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
from models.sentence import Word, sentence
from resolvers.approvals.policy import Policy, present_policy
from resolvers.audit.log import AuditedChange
from resolvers.drafts.changes import as_json
from resolvers.drafts.draft import Draft
from resolvers.drafts.values import Input, State, reason_of
from resolvers.errors import FieldChange, UserError, UserErrorCode, ValidationError, input_path
from resolvers.panels.all_panels import PANELS
from resolvers.panels.panel_choice import outer
from resolvers.reading.dialect import dialect, parameter
from resolvers.reading.global_id import encode

APPROVAL: Final = "approval"
"""The input field that says what a write does where it needs approval."""

APPROVED: Final = "approved"
"""The field in the input of a write that was approved. No schema has it, so nobody can send it."""

APPROVAL_INPUTS: Final = (APPROVAL, APPROVED, "reason")

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


def customers_sql(database: str) -> str:
    """The statement that tells how many customers are on a class, in one row in any case."""
    return f"SELECT COALESCE(MAX(customers), 0) FROM customer_count WHERE customer_class_id = {parameter(database, 1)}"


async def customers_on(key: int | None) -> int:
    """How many customers are on a class."""
    if key is None:
        return 0
    ((count,),) = await rows_of(customers_sql(dialect()), [key])
    return int(str(count))


def changed_panels(before: State, after: State) -> list[str]:
    """The panels that differ, each with all that stands within it, in their order; what wasn't loaded doesn't."""
    changed = (panel.name for panel in PANELS if panel.name in before and before[panel.name] != after[panel.name])
    return list(dict.fromkeys(map(outer, changed)))


def panels_covered(policy: Policy, customers: int) -> frozenset[str]:
    """The panels of a class with so many customers whose changes need approval."""
    if policy.customers_above is not None and customers > policy.customers_above:
        return frozenset(outer(panel.name) for panel in PANELS)
    return frozenset(name.lower() for name in policy.panels)


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
    message = sentence(
        "This touches {count} customers; above {limit}, a second administrator has to approve.",
        count=count,
        limit=policy.customers_above,
    )
    limits = str(policy.customers_above), str(count)
    return [ValidationError(UserErrorCode.APPROVAL_REQUIRED, message, path, *limits)]


async def _by_customers(policy: Policy, key: int | None) -> list[UserError]:
    if policy.customers_above is None:
        return []
    return touches_too_many(policy, await customers_on(key), input_path("id"))


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
    return [*_by_panel(policy, changed), *await _by_customers(policy, draft.key)]


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


async def needs_approval(draft: Draft) -> list[UserError]:
    """A draft has the approval that it needs, or says that it goes without and why (R-59, R-61)."""
    return problems_of_approval(draft.input, draft.covered, changes=draft.before != draft.after)


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
    return marks_of_approval(draft.input, draft.covered) if draft.before != draft.after else []


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

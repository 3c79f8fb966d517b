"""Choices of approvals: how a write goes on where it needs one, the states of a request, and its decisions."""

from models.choices.choice import Choice


class ApprovalChoice(Choice):
    """How a write that needs the approval of a second administrator proceeds; without a choice it is refused."""

    ASK = "ASK", "It is kept as a request instead of being done; `reason` says why."
    BREAK_GLASS = "BREAK_GLASS", "It is done without approval and marked as such in the log; `reason` says why."


class ApprovalState(Choice):
    """State of a request for approval."""

    IN_REVIEW = "IN_REVIEW", "It waits for another administrator."
    CHANGES_REQUESTED = "CHANGES_REQUESTED", "Another administrator wants it changed; a new request replaces it."
    APPROVED = "APPROVED", "Another administrator approved it, and it was applied, or planned for its time."
    REJECTED = "REJECTED", "Another administrator rejected it."
    WITHDRAWN = "WITHDRAWN", "The requester withdrew it, or replaced it by a new one."
    VOID = "VOID", "The class or policy has changed since; it can't be approved, and a new request is needed."


class ApprovalDecisionKind(Choice):
    """A decision on a request."""

    APPROVE = "APPROVE", "It is applied now, or planned for its time. The requester can't approve it."
    REQUEST_CHANGES = "REQUEST_CHANGES", "It goes back to the requester; the reason says what to change."
    REJECT = "REJECT", "It is not applied; the reason says why."
    WITHDRAW = "WITHDRAW", "The requester withdraws it."

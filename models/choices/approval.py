"""The words of approvals: what a write does where it needs one, what becomes of a request, and how it is decided."""

from models.choices.choice import Choice


class ApprovalChoice(Choice):
    """What a write does that needs the approval of a second administrator; refused, unless it says."""

    ASK = "ASK", "It is not done, and kept as a request instead; `reason` tells why."
    BREAK_GLASS = "BREAK_GLASS", "It is done without approval, marked as such in the log; `reason` tells why."


class ApprovalState(Choice):
    """What has become of a request for approval."""

    IN_REVIEW = "IN_REVIEW", "It waits for another administrator."
    CHANGES_REQUESTED = "CHANGES_REQUESTED", "Another administrator wants it changed; asking anew takes its place."
    APPROVED = "APPROVED", "Another administrator approved it, and it was applied, or planned for its instant."
    REJECTED = "REJECTED", "Another administrator rejected it."
    WITHDRAWN = "WITHDRAWN", "Who asked has withdrawn it, or asked anew."
    VOID = "VOID", "What it was asked over has changed since; it can't be approved and is asked for anew."


class ApprovalDecisionKind(Choice):
    """A decision over a request."""

    APPROVE = "APPROVE", "It is applied now, or planned for its instant; never by who asked."
    REQUEST_CHANGES = "REQUEST_CHANGES", "It goes back to who asked; the reason tells what is to be changed."
    REJECT = "REJECT", "It is not applied; the reason tells why."
    WITHDRAW = "WITHDRAW", "Who asked takes it back."

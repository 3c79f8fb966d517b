"""Reasons about customers in requests to assign them: they go with personal data (R-35).

The log of a request can't be emptied, so that the reasons of such a request and of what is decided on it stand in the
request alone.
"""

from collections.abc import Sequence

from models.audit.approval import ApprovalDecision, ApprovalRequest
from resolvers.approvals.request import ASSIGNMENT
from resolvers.reading.global_id import encode


def logged_reason(request: ApprovalRequest, reason: str) -> str:
    """The reason that the log has of a request, or of a decision on it."""
    return "" if request.write == ASSIGNMENT else reason


async def requests_about(customer: int) -> Sequence[int]:
    """The keys of the requests to assign a customer, in their order."""
    named = ApprovalRequest.filter(write=ASSIGNMENT, input__contains=f'"{encode("Customer", customer)}"')
    return [key for (key,) in await named.order_by("id").values_list("id")]


async def forget_reasons(customer: int) -> int:
    """Take the reasons out of the requests to assign a customer. Answers how many reasons there were."""
    keys = await requests_about(customer)
    asked = await ApprovalRequest.filter(id__in=keys).exclude(reason="").update(reason="")
    decided = await ApprovalDecision.filter(approval_request_id__in=keys).exclude(comment="").update(comment="")
    return asked + decided

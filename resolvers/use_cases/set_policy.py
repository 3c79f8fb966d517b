"""Setting the policy of approvals. To ask for approval less often needs approval itself while a policy is in force."""

from functools import partial
from typing import Final

from resolvers.actor import Actor
from resolvers.approvals.coverage import approval_marks, covered_of_policy, needs_approval
from resolvers.approvals.policy import APPROVAL_POLICY, POLICY_KEY
from resolvers.drafts.record import Record
from resolvers.drafts.values import Input
from resolvers.reading.global_id import encode
from resolvers.writing.save import save
from resolvers.writing.use_case import UseCase

POLICY_RECORD: Final = Record(
    "approval_policy",
    lambda: APPROVAL_POLICY,
    "approval policy",
    covered=covered_of_policy,
    checks=(needs_approval,),
    extra_changes=approval_marks,
)


POLICY_ID: Final = encode(APPROVAL_POLICY.name, POLICY_KEY)


async def _of_the_policy(_actor: Actor, input: Input) -> Input:
    return {**input, "id": POLICY_ID}


SET_POLICY: Final = UseCase("approval_policy_set", partial(save, POLICY_RECORD), _of_the_policy)

"""Which writes can wait for approval, and how each names what it is about; all others need none."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from resolvers.approvals.policy import APPROVAL_POLICY
from resolvers.drafts.values import Input
from resolvers.records.class_record import CLASS_RECORD, CUSTOMER_CLASS
from resolvers.use_cases.ask_approval import askable
from resolvers.use_cases.change_planned import CHANGE_PLANNED
from resolvers.use_cases.classes.assign_class import ASSIGN_CLASS
from resolvers.use_cases.classes.copy_terms import COPY_TERMS
from resolvers.use_cases.classes.revert_class import REVERT_CLASS
from resolvers.use_cases.classes.set_default_class import SET_DEFAULT_CLASS
from resolvers.use_cases.classes.share_class import SHARE_CLASS, UNSHARE_CLASS
from resolvers.use_cases.plan_change import PLAN_CHANGE, PLANNED, PLANNED_VERSION
from resolvers.use_cases.set_policy import SET_POLICY
from resolvers.writing.record_writes import save_record
from resolvers.writing.use_case import UseCase


def _by_id(id: str, version: int, _kept: Input) -> Input:
    return {"id": id, "expected_version": version}


def _by_class_id(id: str, version: int, _kept: Input) -> Input:
    return {"customer_class_id": id, "expected_version": version}


def _among_ids(id: str, version: int, _kept: Input) -> Input:
    return {"ids": [id], "expected_version": version}


def _by_planned_change(_id: str, _version: int, kept: Input) -> Input:
    return {"id": kept[PLANNED], "expected_version": kept[PLANNED_VERSION]}


@dataclass(frozen=True)
class ApprovableWrite:
    """A write that is refused where a policy covers it, and can be kept as a request.

    `record` and `entity` are of the record in its payload. `named_by` makes the fields of its input that name what it
    is about, of the id and version of what a request is based on and of the input that the request has kept. What
    `keeps_requests` does so by itself: of a plan one for each class, of customers who can be assigned.
    """

    use_case: UseCase
    record: str = "customer_class"
    entity: str = CUSTOMER_CLASS.name
    named_by: Callable[[str, int, Input], Input] = _by_id
    keeps_requests: bool = False

    @property
    def askable(self) -> UseCase:
        """The use case that keeps a request instead of doing its work, where approval is asked for."""
        return self.use_case if self.keeps_requests else askable(self.use_case)


APPROVABLE: Final[Mapping[str, ApprovableWrite]] = {
    approvable.use_case.name: approvable
    for approvable in (
        ApprovableWrite(save_record(CLASS_RECORD)),
        ApprovableWrite(SHARE_CLASS),
        ApprovableWrite(UNSHARE_CLASS),
        ApprovableWrite(SET_DEFAULT_CLASS),
        ApprovableWrite(COPY_TERMS),
        ApprovableWrite(REVERT_CLASS),
        ApprovableWrite(PLAN_CHANGE, "planned_change", "PlannedChange", _among_ids, keeps_requests=True),
        ApprovableWrite(CHANGE_PLANNED, "planned_change", "PlannedChange", _by_planned_change, keeps_requests=True),
        ApprovableWrite(ASSIGN_CLASS, named_by=_by_class_id, keeps_requests=True),
        ApprovableWrite(SET_POLICY, "approval_policy", APPROVAL_POLICY.name),
    )
}
"""The writes that a policy can cover, by their names."""

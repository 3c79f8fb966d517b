"""Which writes of classes can wait for approval, and which ones need none."""

from collections.abc import Mapping
from typing import Final

from resolvers.records.class_record import CLASS_RECORD
from resolvers.use_cases.classes.assign_class import ASSIGN_CLASS
from resolvers.use_cases.classes.copy_terms import COPY_TERMS
from resolvers.use_cases.classes.revert_class import REVERT_CLASS
from resolvers.use_cases.classes.set_default_class import SET_DEFAULT_CLASS
from resolvers.use_cases.classes.share_class import SHARE_CLASS, UNSHARE_CLASS
from resolvers.use_cases.plan_change import CHANGE_PLANNED, PLAN_CHANGE
from resolvers.use_cases.set_policy import SET_POLICY
from resolvers.writing.record_writes import save_record
from resolvers.writing.use_case import UseCase

APPROVABLE: Final[Mapping[str, UseCase]] = {
    one.name: one
    for one in (
        save_record(CLASS_RECORD),
        SHARE_CLASS,
        UNSHARE_CLASS,
        SET_DEFAULT_CLASS,
        COPY_TERMS,
        REVERT_CLASS,
        PLAN_CHANGE,
        CHANGE_PLANNED,
        ASSIGN_CLASS,
        SET_POLICY,
    )
}
"""Writes that are refused where a policy covers them, and can be kept as requests, by their names."""

KEEP_REQUESTS: Final = (PLAN_CHANGE, CHANGE_PLANNED, ASSIGN_CLASS)
"""Writes that keep their requests by themselves: of a plan one for each class, of customers who can be assigned."""

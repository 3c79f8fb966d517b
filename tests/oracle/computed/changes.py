"""Fields that are no column of what tells of changes: the log, versions, planned changes and requests."""

import json

from tortoise.models import Model

from models.audit.approval import ApprovalPolicy, ApprovalRequest
from models.audit.class_version import CustomerClassVersion
from models.audit.log import AuditRecord
from models.audit.planned_change import PlannedChange
from models.records.customer_class import CustomerClass
from tests.oracle.world import Case


def audit_log_of_class(case: Case, row: Model) -> list[AuditRecord]:
    """Audit log of a class, as far as the actor may see it."""
    return [
        record
        for record in case.visible(AuditRecord)
        if (record.entity_type, record.entity_id) == ("CustomerClass", row.pk)
    ]


def versions_of_class(case: Case, row: Model) -> list[CustomerClassVersion]:
    """The versions of a class, as far as the actor may know."""
    return [record for record in case.visible(CustomerClassVersion) if record.customer_class_id == row.pk]


def deleted_records_of_class(_case: Case, _row: Model) -> list[Model]:
    """Records that the class refers to now can't be deleted; `tests.versions` looks at earlier ones."""
    return []


def planned_of_class(case: Case, row: Model) -> list[PlannedChange]:
    """Planned changes of a class, as far as the actor may see them."""
    return [record for record in case.visible(PlannedChange) if record.customer_class_id == row.pk]


def planned_place(row: Model) -> int:
    """Where what has become of a planned change stands among all that can."""
    assert isinstance(row, PlannedChange)
    return ("FAILED", "PLANNED", "APPLIED", "CANCELLED").index(str(row.state))


def requests_of_class(case: Case, row: Model) -> list[ApprovalRequest]:
    """The requests for approval of changes of a class."""
    return [record for record in case.visible(ApprovalRequest) if record.customer_class_id == row.pk]


def state_of_request(case: Case, row: Model) -> str:
    """State of a request: void where it waits, and its class or policy has another version."""
    assert isinstance(row, ApprovalRequest)
    over = (ApprovalPolicy, 1) if row.customer_class_id is None else (CustomerClass, row.customer_class_id)
    current = case.world.get(*over)
    waits = row.state in {"IN_REVIEW", "CHANGES_REQUESTED"}
    return "VOID" if waits and (current is None or current.version != row.base_version) else row.state


def is_own_request(case: Case, row: Model) -> bool:
    """Whether the actor has asked for it."""
    assert isinstance(row, ApprovalRequest)
    return row.user_id == case.actor.user_id


def _mark_of_version(case: Case, row: Model, name: str) -> str | None:
    assert isinstance(row, CustomerClassVersion)
    version_key = ("CustomerClass", row.customer_class_id, row.version, name)
    rows = [
        record
        for record in case.world.all(AuditRecord)
        if (record.entity_type, record.entity_id, record.entity_version, record.property) == version_key
    ]
    return rows[0].after if rows else None


def approved_by(case: Case, row: Model) -> object:
    """Who approved the write that made a version."""
    after = _mark_of_version(case, row, "approvedBy")
    return None if after is None else json.loads(after)


def without_approval(case: Case, row: Model) -> bool:
    """Whether the write that made a version went without approval."""
    return _mark_of_version(case, row, "withoutApproval") is not None


def class_of_planned(case: Case, row: Model) -> CustomerClass | None:
    """The class that a planned change or a request is of, if the actor sees it."""
    assert isinstance(row, PlannedChange | ApprovalRequest)
    customer_class = case.world.get(CustomerClass, row.customer_class_id)
    return customer_class if customer_class is not None and case.sees(customer_class) else None


def changes_of_version(case: Case, row: Model, since: int | None = None) -> list[AuditRecord]:
    """Log records of the write that made a version, or of all writes since another one."""
    assert isinstance(row, CustomerClassVersion)
    versions = range((row.version - 1 if since is None else since) + 1, row.version + 1)
    of_class = ("CustomerClass", row.customer_class_id)
    visible = case.visible(AuditRecord)
    return [one for one in visible if (one.entity_type, one.entity_id) == of_class and one.entity_version in versions]


def shown_user_name(case: Case, row: Model) -> str:
    """Who made a change; a reseller isn't told which administrator it was."""
    assert isinstance(row, AuditRecord | CustomerClassVersion | PlannedChange)
    return row.user_name if not case.is_reseller or row.realm == "RESELLER" else "Administrator"


def shown_reason(case: Case, row: Model) -> str:
    """Why a change was made; an administrator's words are not for resellers."""
    assert isinstance(row, AuditRecord | CustomerClassVersion | PlannedChange)
    return row.reason if not case.is_reseller or row.realm == "RESELLER" else ""


def audited_id(_case: Case, row: Model) -> str:
    """The id of the record that was changed."""
    assert isinstance(row, AuditRecord)
    return f"{row.entity_type}:{row.entity_id}"

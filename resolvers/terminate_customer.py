"""Terminating a customer for good: the record stays, and its personal data can be removed from then on (R-35)."""

from datetime import UTC, datetime

from models.choices.audit import AuditAction
from models.customer import Customer
from resolvers.actor import Actor
from resolvers.audit import Audited, AuditedChange, write_audit
from resolvers.changes import as_json
from resolvers.errors import FieldChange, Reference, UserError
from resolvers.outcome import Outcome, of_customer, refusal
from resolvers.save_customer import CUSTOMER_RECORD
from resolvers.save_record import conflict, editable
from resolvers.write import Input, UseCase, reason_of


async def _terminate(actor: Actor, given: Input) -> Outcome:
    found = await editable(CUSTOMER_RECORD, actor, given)
    if isinstance(found, UserError):
        return refusal(found)
    key, version = found["id"], found["version"]
    assert isinstance(key, int) and isinstance(version, int)
    record = Reference("Customer", key)
    if found["terminated_at"] is not None:
        return Outcome(record)
    now = datetime.now(UTC)
    same = Customer.filter(id=key, version=version)
    if not await same.update(terminated_at=now, version=version + 1, updated_at=now):
        return refusal(await conflict(CUSTOMER_RECORD, actor, key, version + 1, version))
    change = FieldChange(("terminatedAt",), None, as_json(now))
    audited = Audited("Customer", key, str(found["name"]), version + 1)
    await write_audit(actor, AuditAction.UPDATE, audited, [AuditedChange(change)], reason_of(given))
    return of_customer(key, (change,))


TERMINATE_CUSTOMER = UseCase("customer_terminate", _terminate)

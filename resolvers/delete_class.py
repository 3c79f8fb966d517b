"""Deleting classes, several at once, each with its own answer (R-15, R-16)."""

from collections.abc import Sequence

from models.choices.audit import AuditAction
from models.customer_class import CustomerClass
from resolvers.actor import Actor
from resolvers.audit import Audited, AuditedChange, write_audit
from resolvers.catalogue import CUSTOMER_CLASS
from resolvers.changes import as_json
from resolvers.errors import (
    FieldChange,
    InUseError,
    NotFoundError,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
    input_path,
)
from resolvers.finding import find
from resolvers.in_use import use_of
from resolvers.locking import lock_named
from resolvers.outcome import ItemResult, Outcome
from resolvers.save_class import read_only_class
from resolvers.several import against_number
from resolvers.write import Input, UseCase, reason_of


async def _against(actor: Actor, found: dict[str, object] | None, *path: str | int) -> UserError | None:
    place = input_path(*path)
    if found is None:
        return NotFoundError(UserErrorCode.NOT_FOUND, "There is no such customer class.", place)
    refused = read_only_class(actor, found, place)
    if refused:
        return refused
    if found["is_default"]:
        return ValidationError(UserErrorCode.DEFAULT_PROTECTED, "The default class can't be deleted.", place)
    assert isinstance(found["id"], int)
    use = await use_of(CustomerClass, found["id"], actor)
    if use.counts:
        users = sum(use.counts.values())
        message = (
            f"{users} customer{'s are' if users > 1 else ' is'} on this class; assign them to another class first."
        )
        record = Reference("CustomerClass", found["id"])
        return InUseError(UserErrorCode.IN_USE, message, place, record=record, used_by=use.first)
    return None


async def _delete(actor: Actor, given: Input) -> Outcome:
    ids = given["ids"]
    assert isinstance(ids, Sequence)
    refused = against_number(ids, "ids", "classes are deleted")
    if refused:
        return refused
    await lock_named(CUSTOMER_CLASS, ids, actor)
    results = []
    for number, one in enumerate(ids):
        found = await find(CUSTOMER_CLASS, one, actor)
        error = await _against(actor, found, "ids", number)
        if error is None and found is not None:
            assert isinstance(found["id"], int) and isinstance(found["version"], int)
            await CustomerClass.filter(id=found["id"]).delete()
            audited = Audited("CustomerClass", found["id"], str(found["name"]), found["version"])
            gone = AuditedChange(FieldChange(("name",), as_json(found["name"]), None))
            await write_audit(actor, AuditAction.DELETE, audited, [gone], reason_of(given))
        results.append(ItemResult(str(one), user_errors=(error,) if error else ()))
    return Outcome(results=tuple(results))


DELETE_CLASSES = UseCase("customer_class_delete", _delete)

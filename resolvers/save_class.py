"""Saving a customer class: any panels together, judged as a whole, written in one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from tortoise.connection import get_connection

from models.access import Role
from models.choices.audit import AuditAction
from models.customer_class import CustomerClass
from models.texts import name_key
from resolvers.actor import Actor
from resolvers.apply_panels import apply_panels
from resolvers.audit import Audited, AuditedChange, write_audit
from resolvers.catalogue import CUSTOMER_CLASS
from resolvers.changed_since import changed_since
from resolvers.changes import UNTOLD, shown_changes
from resolvers.class_draft import judge
from resolvers.class_state import State, changes, default_state, load_state, store_state
from resolvers.errors import (
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
    input_path,
)
from resolvers.finding import RowLock, find
from resolvers.general_info import GENERAL_INFO
from resolvers.outcome import Outcome, refusal
from resolvers.panel import Panel, Values
from resolvers.panels import PANELS
from resolvers.sharing import may_stop_sharing
from resolvers.stored_rows import dialect
from resolvers.write import Input, UseCase, reason_of


@dataclass(frozen=True)
class Existing:
    """A class that is about to be changed: its key, version and manager."""

    key: int
    version: int
    managed_by: object


def read_only_class(actor: Actor, found: Values, path: tuple[str, ...]) -> UserError | None:
    """What keeps an actor from changing a class that it sees: a reseller changes its own only (R-11)."""
    if actor.schema_role is not Role.RESELLER or found["managed_by"] == actor.reseller_id:
        return None
    message = "This class is shared by the administrator and read-only."
    return PermissionDeniedError(UserErrorCode.READ_ONLY_CLASS, message, path)


async def editable_class(actor: Actor, given: Input, *path: str) -> Existing | UserError:
    """The class that an input's `id` names, if the actor may change it.

    A class that the actor can't see answers as one that doesn't exist (R-12); a shared one says that it is read-only
    (R-11); one that was changed since `expected_version` answers the conflict (R-46).
    """
    found = await find(CUSTOMER_CLASS, given.get("id"), actor, RowLock.CHANGE)
    if found is None:
        return NotFoundError(UserErrorCode.NOT_FOUND, "There is no such customer class.", input_path(*path, "id"))
    assert isinstance(found["id"], int) and isinstance(found["version"], int)
    refused = read_only_class(actor, found, input_path(*path, "id"))
    if refused:
        return refused
    expected = given.get("expected_version")
    if expected is None:
        message = "A change names the version that it is made to."
        return ValidationError(UserErrorCode.REQUIRED, message, input_path(*path, "expected_version"))
    if expected != found["version"]:
        return await _conflict(actor, found["id"], found["version"], expected, *path)
    return Existing(found["id"], found["version"], found["managed_by"])


async def _conflict(actor: Actor, key: int, version: int, expected: object, *path: str) -> ConflictError:
    return ConflictError(
        UserErrorCode.VERSION_CONFLICT,
        f"The class was changed since version {expected}; it is now version {version}.",
        input_path(*path, "expected_version"),
        current_version=version,
        current=Reference("CustomerClass", key),
        changed_since=await changed_since(actor, "CustomerClass", key, expected),
    )


async def name_taken(name: object, managed_by: object, but: int | None) -> UserError | None:
    """Whether another class of the same manager has the name, with or without the same case (R-1)."""
    if not name:
        return None
    same = CustomerClass.filter(name_key=name_key(str(name)), managed_by_id=managed_by)
    if await (same if but is None else same.exclude(id=but)).exists():
        return ValidationError(
            UserErrorCode.NAME_TAKEN, "Another class has this name.", input_path("name"), actual=str(name)
        )
    return None


async def affected_customers(class_id: int) -> int:
    """How many customers a change of the class touches (R-18)."""
    parameter = "?1" if dialect() == "sqlite" else "$1"
    counting = f"SELECT COUNT(*) FROM customer WHERE customer_class_id = {parameter}"
    _, ((count,),) = await get_connection("default").execute_query(counting, [class_id])
    return int(count)


def _stored(general: Values, *, new: bool) -> dict[str, Any]:
    """The class's own row as it is stored: every declared column, but for what each save writes anyway.

    What is set once, or by nothing but a use case of its own, is written with a new row only.
    """
    written = {
        name: general[name]
        for name, found in GENERAL_INFO.declarations().items()
        if name not in UNTOLD and (new or (found.access.write and not found.fixed))
    }
    return {**GENERAL_INFO.stored(written), "name_key": name_key(str(general["name"]))}


async def insert_class(actor: Actor, panels: Sequence[Panel], state: State) -> int:
    """Write a new class with all its panels; answers its key."""
    general = state["general_info"]
    assert isinstance(general, Mapping)
    now = datetime.now(UTC)
    row = await CustomerClass.create(
        **_stored(general, new=True),
        version=1,
        created_at=now,
        created_by=actor.user_name,
        updated_at=now,
        updated_by=actor.user_name,
    )
    await store_state(panels, row.id, None, state)
    return row.id


def _renamed(before: State, after: State) -> bool:
    old, new = before["general_info"], after["general_info"]
    assert isinstance(old, Mapping) and isinstance(new, Mapping)
    return old["name"] != new["name"]


async def _save(actor: Actor, given: Input) -> Outcome:
    role = actor.schema_role
    existing: Existing | None = None
    if given.get("id") is not None:
        found = await editable_class(actor, given)
        if isinstance(found, UserError):
            return refusal(found)
        existing = found
    before: State = await load_state(PANELS, existing.key) if existing else default_state(PANELS)
    if existing is None and role is Role.RESELLER:
        # A reseller's class is always its own (domain 9.1).
        general = before["general_info"]
        assert isinstance(general, Mapping)
        before = {**before, "general_info": {**general, "managed_by": actor.reseller_id}}
    applied = apply_panels(PANELS, before, given, role, new=existing is None)
    after = applied.after
    errors = await judge(actor, PANELS, existing.key if existing else None, before, applied)
    general = after["general_info"]
    assert isinstance(general, Mapping)
    if existing is None or _renamed(before, after):
        taken = await name_taken(general["name"], general["managed_by"], existing.key if existing else None)
        errors += [taken] if taken else []
    told = changes(PANELS, before if existing else None, after)
    if existing and not errors:
        errors += await may_stop_sharing(existing.key, before, after, input_path("shared_with_resellers"))
    if errors:
        return Outcome(changes=shown_changes(told, role), user_errors=tuple(errors))
    return await write_class(
        actor, existing, before, after, told, AuditAction.UPDATE if existing else AuditAction.CREATE, given
    )


async def write_class(
    actor: Actor,
    existing: Existing | None,
    before: State,
    after: State,
    told: list[AuditedChange],
    action: AuditAction,
    given: Input,
) -> Outcome:
    """Write a judged configuration, its version and its audit rows. An unchanged save writes nothing (R-44)."""
    general = after["general_info"]
    assert isinstance(general, Mapping)
    if existing is None:
        key, version = await insert_class(actor, PANELS, after), 1
    else:
        key, version = existing.key, existing.version + 1
        if not told:
            return Outcome(Reference("CustomerClass", key), affected_customers=await affected_customers(key))
        written = await CustomerClass.filter(id=key, version=existing.version).update(
            **_stored(general, new=False),
            version=version,
            updated_at=datetime.now(UTC),
            updated_by=actor.user_name,
        )
        if not written:
            return refusal(await _conflict(actor, key, version, existing.version))
        await store_state(PANELS, key, before, after)
    audited = Audited("CustomerClass", key, str(general["name"]), version)
    await write_audit(actor, action, audited, told, reason_of(given))
    outcome = Outcome(Reference("CustomerClass", key), shown_changes(told, actor.schema_role))
    return replace(outcome, affected_customers=await affected_customers(key))


SAVE_CLASS = UseCase("customer_class_save", _save)

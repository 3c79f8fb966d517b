"""Cloning a class: the same configuration and currency under a new name, with nobody on it (R-17)."""

from models.access import Role
from models.choices.audit import AuditAction
from resolvers.actor import Actor
from resolvers.apply_panels import apply_panels
from resolvers.catalogue import CUSTOMER_CLASS
from resolvers.class_draft import judge
from resolvers.class_state import changes, default_state, load_state
from resolvers.errors import NotFoundError, UserErrorCode, input_path
from resolvers.finding import find
from resolvers.outcome import Outcome, refusal
from resolvers.panels import PANELS
from resolvers.save_class import name_taken, write_class
from resolvers.write import Input, UseCase


async def _clone(actor: Actor, given: Input) -> Outcome:
    found = await find(CUSTOMER_CLASS, given.get("id"), actor)
    if found is None or not isinstance(found["id"], int):
        return refusal(NotFoundError(UserErrorCode.NOT_FOUND, "There is no such customer class.", input_path("id")))
    source = await load_state(PANELS, found["id"])
    general = source["general_info"]
    assert isinstance(general, dict)
    reseller = actor.reseller_id if actor.schema_role is Role.RESELLER else None
    copied = {**general, "name": "", "is_default": False, "shared_with_resellers": False, "managed_by": reseller}
    asked = {name: given[name] for name in ("name", "managed_by", "shared_with_resellers") if name in given}
    start = {**source, "general_info": copied}
    applied = apply_panels(PANELS, start, asked, actor.schema_role, new=True)
    after = applied.after
    errors = await judge(actor, PANELS, None, default_state(PANELS), applied)
    copy = after["general_info"]
    assert isinstance(copy, dict)
    taken = await name_taken(copy["name"], copy["managed_by"], None)
    errors += [taken] if taken else []
    if errors:
        return refusal(*errors)
    return await write_class(actor, None, start, after, changes(PANELS, None, after), AuditAction.CLONE, given)


CLONE_CLASS = UseCase("customer_class_clone", _clone)

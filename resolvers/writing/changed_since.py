"""Changes of a record since a version of it, by the audit log: a conflict tells them to the later one (R-46)."""

from models.audit.log import AuditRecord
from models.declaration.access import Role
from resolvers.actor import Actor
from resolvers.errors import FieldChange


async def changed_since(actor: Actor, entity: str, key: int, version: object) -> tuple[FieldChange, ...]:
    """Every property that was changed after a version, from its value then to its value now, as the actor may read it.

    Args:
        actor: who is told; a reseller learns nothing of properties that only administrators read.
        entity: the kind of record, such as CustomerClass.
        key: the record's key.
        version: the version that the actor's change was made to.
    """
    since: dict[tuple[str, ...], FieldChange] = {}
    records = AuditRecord.filter(entity_type=entity, entity_id=key, entity_version__gt=version).order_by("id")
    if actor.schema_role is Role.RESELLER:
        records = records.filter(for_administrators=False)
    for record in await records:
        changed = tuple(part for part in (*record.panel.split("."), record.property) if part)
        before = since[changed].before if changed in since else record.before
        since[changed] = FieldChange(changed, before, record.after)
    return tuple(since.values())

"""The log has room for every value that is saved, however long it may be and however much of it is escaped."""

from models.audit.log import LONGEST_VALUE
from models.declaration.declaration import Kind
from resolvers.drafts.changes import as_json
from schema.api.limits import LIMITS
from tests.factories.world import World
from tests.values.declared import declared

ESCAPED = '"'
"""A character that takes two in JSON."""


async def test_the_log_holds_the_longest_text_of_every_column(database: str) -> None:
    assert database
    for model, name, declaration in declared(Kind.TEXT):
        if declaration.access.write and declaration.maximum_length:
            logged = as_json(ESCAPED * declaration.maximum_length, declaration)
            assert logged is not None
            assert len(logged) <= LONGEST_VALUE, (model, name)


async def test_the_log_holds_the_longest_list_of_every_column(database: str) -> None:
    assert database
    for model, name, declaration in declared(Kind.TEXT_LIST):
        if declaration.access.write and declaration.maximum_length and declaration.longest_entry:
            logged = as_json([ESCAPED * declaration.longest_entry] * declaration.maximum_length, declaration)
            assert logged is not None
            assert len(logged) <= LONGEST_VALUE, (model, name)


async def test_whatever_fits_into_a_request_fits_into_the_log() -> None:
    assert LIMITS.body_bytes < LONGEST_VALUE


async def test_the_longest_text_is_saved_changed_and_deleted(world: World) -> None:
    """Each of these writes it into the log; it was a 500 on PostgreSQL above 100,000 characters."""
    template = {"type": "LOW_BALANCE", "subject": "Balance", "body": ESCAPED * 120_000}
    notification_set = await world.admin.done("notificationSetSave", {"name": "Long", "templates": [template]})
    template["body"] = "x" * 200_000
    input = {"id": notification_set["id"], "expectedVersion": 1, "templates": [template]}
    await world.admin.done("notificationSetSave", input)
    deleted = await world.admin.write("notificationSetDelete", {"ids": [notification_set["id"]]})
    assert deleted["results"][0]["userErrors"] == []

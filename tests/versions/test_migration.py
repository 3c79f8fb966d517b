"""Classes from before versions were kept: the migration keeps the one that they have."""

import json
from importlib import import_module

from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from models.audit.class_version import CustomerClassVersion, CustomerClassVersionPart
from models.database.connection import close, connect, migrate
from resolvers.errors import camel
from resolvers.panels.all_panels import PANELS
from resolvers.records.class_list_columns import COLUMNS
from tests.conformance.off_default import make_targets
from tests.factories.client import Json
from tests.factories.world import World
from tests.versions.test_class_at import READ, change, rich_class
from tests.versions.whole_class import whole_class

PANELS_OF_THE_MIGRATION = import_module("models.migrations.0008_class_versions").PANELS

BEFORE_VERSIONS = (
    "DROP TABLE class_version",
    "DROP TABLE class_version_part",
    "DELETE FROM tortoise_migrations WHERE name = '0008_class_versions'",
)


async def test_the_migration_keeps_the_version_that_each_class_has(world: World, database: str) -> None:
    """R-49: passing; every column of every panel, as if a write had just made the version."""
    await make_targets(world)
    version = await change(await rich_class(), 1)
    document = READ % whole_class()
    then = (await world.admin.ask(document, id=world.private, at={"version": version}))["customerClass"]
    kept = await _parts(version)
    for statement in BEFORE_VERSIONS:
        await get_connection("default").execute_query(statement)
    await close()

    await migrate(database)

    await connect(database)
    assert await CustomerClassVersion.all().count() == 5
    migrated_parts = await _parts(version)
    # A migration that runs by itself finds the columns of later ones, which are no settings.
    root = migrated_parts["general_info"]
    assert isinstance(root, dict)
    migrated_parts["general_info"] = {name: value for name, value in root.items() if name not in COLUMNS}
    assert migrated_parts == {name: kept[name] for name in PANELS_OF_THE_MIGRATION}
    migrated = await world.admin.ask(document, id=world.private, at={"version": version})
    assert _without_later_panels(migrated["customerClass"]) == _without_later_panels(then)


async def test_a_class_that_came_by_another_way_has_its_version_kept_with_its_first_write(world: World) -> None:
    """R-49: passing; as after a restoration by hand."""
    document = READ % whole_class()
    then = (await world.admin.ask(document, id=world.private))["customerClass"]
    async with in_transaction():
        await CustomerClassVersion.all().delete()
        await CustomerClassVersionPart.all().delete()

    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 1, "name": "Other"})

    kept = (await world.admin.ask(document, id=world.private, at={"version": 1}))["customerClass"]
    assert kept == then


async def test_a_version_from_before_a_panel_or_a_column_has_the_values_of_a_new_class(world: World) -> None:
    """R-49: boundary; whatever the class has by now."""
    input = {"name": "New", "businessModel": "BusinessModel:1", "currency": "Currency:1"}
    id = (await world.admin.done("customerClassSave", input))["id"]
    document = READ % whole_class()
    new = (await world.admin.ask(document, id=id))["customerClass"]
    care = {"webSelfCare": {"brandName": "Acme"}, "rightToBeForgotten": {"removePersonalData": True}}
    await world.admin.done("customerClassSave", {"id": id, "expectedVersion": 1, **care})
    parts = CustomerClassVersionPart.filter(customer_class_id=int(id.split(":")[1]), version=1)
    assert await parts.count() > 2
    await parts.filter(part="web_self_care").update(state="{}")
    await parts.exclude(part__in=["general_info", "web_self_care"]).delete()

    assert (await world.admin.ask(document, id=id, at={"version": 1}))["customerClass"] == new
    now = (await world.admin.ask(document, id=id, at={"version": 2}))["customerClass"]
    assert (now["webSelfCare"]["brandName"], now["webSelfCare"]["lockMinutes"]) == (
        "Acme",
        new["webSelfCare"]["lockMinutes"],
    )


def _without_later_panels(answer: Json) -> Json:
    """A class as far as it is of panels that the migration knew."""
    whole: Json = json.loads(json.dumps(answer))
    for panel in PANELS:
        if panel.name not in PANELS_OF_THE_MIGRATION:
            *groups, own = map(camel, panel.path)
            within = whole
            for name in groups:
                within = within[name]
            within.pop(own)
    return whole


async def _parts(version: int) -> dict[str, object]:
    """The latest kept form of each panel of the private class up to a version."""
    rows = await CustomerClassVersionPart.filter(customer_class_id=3, version__lte=version).order_by("version")
    return {row.part: json.loads(row.state) for row in rows}

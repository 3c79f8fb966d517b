"""Versions of a class that was deleted: kept until an operator deletes them, by what docs/operating.md says."""

import json
import re
from pathlib import Path

from tortoise.connection import get_connection

from resolvers.audit.verify_audit import BrokenLink, verify
from tests.factories.client import errors
from tests.factories.tables import all_tables, table
from tests.factories.world import World
from tests.versions.test_class_at import READ

PAGE = Path(__file__).parents[2] / "docs" / "operating.md"


def statements() -> list[str]:
    """The statements of the page: what each panel of a class was last, and the deletion of what nobody may keep."""
    page = re.sub("```.*?```", "", PAGE.read_text(encoding="utf-8"), flags=re.DOTALL)
    text = " ".join(re.findall(r"^    ([^*].*)", page, re.MULTILINE))
    return [one.strip() for one in text.split(";") if one.strip()]


async def test_versions_of_a_deleted_class_stay_until_they_are_deleted_as_the_page_says(world: World) -> None:
    """R-50: boundary; they are no other class's, and those of other classes stay."""
    connection = get_connection("default")
    last, *deletions = statements()
    named = {"name": "Gone", "businessModel": "BusinessModel:1"}
    id = (await world.admin.done("customerClassSave", {**named, "description": "before"}))["id"]
    await world.admin.done("customerClassSave", {"id": id, "expectedVersion": 1, "description": "after"})
    key, others = int(id.split(":")[1]), (await table("class_version"))[:-2]
    assert errors((await world.admin.write("customerClassDelete", {"ids": [id]}))["results"][0]) == []

    anew = (await world.admin.done("customerClassSave", named))["id"]
    kept = await connection.execute_query_dict(last.replace("42", str(key)))
    read = await world.admin.ask(READ % "name", id=id, at={"version": 1})

    assert anew != id
    assert [row["customer_class_id"] for row in await table("class_version")].count(key) == 2
    (own,) = [row for row in kept if row["version"] == 2]
    assert json.loads(own["state"])["description"] == "after"
    assert len(kept) > 10
    assert read["customerClass"] is None

    everything = await all_tables()
    for deletion in deletions:
        await connection.execute_query(deletion)

    assert len(deletions) == 2
    left = await all_tables()
    assert {name for name, rows in left.items() if rows != everything[name]} == {"class_version", "class_version_part"}
    assert (await table("class_version"))[:-1] == others
    at_first = await world.admin.ask(READ % "name", id=anew, at={"version": 1})
    assert at_first["customerClass"] == {"name": "Gone"}
    assert not [result async for result in verify() if isinstance(result, BrokenLink)]

"""The database that a test gets: migrated, empty, its own."""

from models.records.reference import BusinessModel


async def test_a_row_that_a_test_writes_is_there_for_that_test(database: str) -> None:
    await BusinessModel.create(code="CLOUD_PBX", name="Cloud PBX")

    assert [one.name for one in await BusinessModel.all()] == ["Cloud PBX"]


async def test_no_row_of_another_test_is_there(database: str) -> None:
    assert await BusinessModel.all().count() == 0

"""The columns and the recipients of a class's xDR exports (R-76)."""

import pytest

from tests.factories.client import Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import World

PATH = "input.finances.statistics"
READ = "finances { statistics { xdrExport xdrColumns xdrRecipients } }"
CHOSEN: Json = {"xdrColumns": ["AMOUNT", "ACCOUNT"], "xdrRecipients": ["desk@example.com", "Boss@Example.com"]}


async def save(world: World, version: int = 1, **statistics: object) -> Json:
    """The payload of a save of the shared class."""
    input = {"id": world.shared, "expectedVersion": version, "finances": {"statistics": statistics}}
    return await world.admin.write("customerClassSave", input, READ)


async def test_columns_are_kept_in_their_order_and_recipients_in_their_form(world: World) -> None:
    """R-76: passing; a copy has them too."""
    payload = await save(world, xdrExport="WEEKLY", **CHOSEN)

    assert errors(payload) == []
    expected = {
        "xdrExport": "WEEKLY",
        "xdrColumns": ["AMOUNT", "ACCOUNT"],
        "xdrRecipients": ["desk@example.com", "Boss@example.com"],
    }
    assert payload["record"]["finances"]["statistics"] == expected
    copy = await world.admin.done("customerClassClone", {"id": world.shared, "name": "Copy"}, READ)
    assert copy["finances"]["statistics"] == expected


@pytest.mark.parametrize(
    ("statistics", "expected"),
    [
        ({"xdrColumns": ["AMOUNT"]}, [("NOT_AVAILABLE", "xdrColumns")]),
        ({"xdrRecipients": ["a@example.com"]}, [("NOT_AVAILABLE", "xdrRecipients")]),
        (
            {"xdrExport": "DAILY", "xdrDelivery": "DOWNLOAD", "xdrRecipients": ["a@example.com"]},
            [("NOT_AVAILABLE", "xdrRecipients")],
        ),
        ({"xdrExport": "DAILY", "xdrColumns": ["AMOUNT", "SHOE_SIZE"]}, [("INVALID", "xdrColumns.1")]),
        ({"xdrExport": "DAILY", "xdrColumns": ["AMOUNT", "AMOUNT"]}, [("DUPLICATE", "xdrColumns.1")]),
        ({"xdrExport": "DAILY", "xdrRecipients": ["nobody"]}, [("INVALID", "xdrRecipients.0")]),
        (
            {"xdrExport": "DAILY", "xdrRecipients": [f"a{number}@example.com" for number in range(11)]},
            [("TOO_LONG", "xdrRecipients")],
        ),
    ],
)
async def test_what_is_about_no_export_or_no_column_is_refused(
    world: World, statistics: Json, expected: list[tuple[str, str]]
) -> None:
    """R-42, R-76: failing; nothing is written."""
    before = await all_tables()

    payload = await save(world, **statistics)

    assert errors(payload) == [(code, f"{PATH}.{path}") for code, path in expected]
    assert await all_tables() == before


async def test_the_error_stands_at_the_switch_that_was_moved(world: World) -> None:
    """R-76: boundary; without columns and recipients the export is turned off."""
    await save(world, xdrExport="DAILY", **CHOSEN)

    off = await save(world, 2, xdrExport="OFF")
    elsewhere = await save(world, 2, xdrDelivery="DOWNLOAD")

    assert errors(off) == [("NOT_AVAILABLE", f"{PATH}.xdrExport"), ("NOT_AVAILABLE", f"{PATH}.xdrExport")]
    assert errors(elsewhere) == [("NOT_AVAILABLE", f"{PATH}.xdrDelivery")]
    assert errors(await save(world, 2, xdrExport="OFF", xdrColumns=[], xdrRecipients=[])) == []

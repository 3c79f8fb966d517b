"""Status of an invoice at the end of a day: from its issue on, and under review only where it is held for that."""

import pytest

from tests.factories.world import World
from tests.previews.answers import answer, computed

FIELD = "collectionTimeline"
ISSUED = 'issuedOn: "2026-06-01", amount: "100"'
HELD = ", terms: { holdForReview: true, autoApproveAfterDays: 5 }"


@pytest.mark.parametrize("more", ["", HELD])
async def test_before_its_issue_an_invoice_has_no_status(world: World, more: str) -> None:
    """R-22, R-65: failing; it was under review, which nobody had asked for."""
    result = await computed(world.admin, FIELD, "", f'{ISSUED}{more}, asOf: "2026-05-31"', "status")

    assert result["answer"] is None
    (error,) = result["userErrors"]
    assert (error["code"], error["path"], error["limit"]) == ("TOO_SMALL", ["asOf"], "2026-06-01")


@pytest.mark.parametrize(
    ("more", "day", "status"),
    [
        ("", "2026-06-01", "UNPAID"),
        ("", "2026-06-02", "OVERDUE"),
        (HELD, "2026-06-01", "UNDER_REVIEW"),
        (HELD, "2026-06-06", "UNPAID"),
    ],
)
async def test_from_its_issue_on_an_invoice_has_one(world: World, more: str, day: str, status: str) -> None:
    """R-22, R-65: boundary; on the day of issue, and where no day is said."""
    arguments = f"{ISSUED}{more}"

    assert await answer(world.admin, FIELD, "", f'{arguments}, asOf: "{day}"', "status") == {"status": status}
    if day == "2026-06-01":
        assert await answer(world.admin, FIELD, "", arguments, "status") == {"status": status}

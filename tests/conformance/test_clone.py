"""A copy of a class with every setting off its default is the same, column by column (R-17)."""

from resolvers.drafts.load import default_state, load_state
from resolvers.panels.all_panels import PANELS
from tests.factories.client import Json
from tests.factories.world import World, customer_class

FILLED: Json = {
    "description": "Everything is otherwise",
    "finances": {
        "statistics": {
            "generateStatistics": True,
            "sendStatistics": "SUMMARY",
            "xdrExport": "WEEKLY",
            "xdrDelivery": "DOWNLOAD",
            "billingPeriod": "WEEKLY",
            "closeBillingPeriod": "WITH_DELAY",
            "closeDelayHours": 7,
            "closeMode": "UPON_ADMIN_APPROVAL",
            "roundingMethod": "MALAYSIAN",
            "roundingPrecision": 3,
            "roundUpToNearest": "0.05",
            "suspendOnInsufficientFunds": True,
            "permanentTerminationAfterDays": 31,
        }
    },
    "rightToBeForgotten": {
        "removePersonalData": True,
        "removalMode": "AFTER_STORAGE_PERIOD",
        "storagePeriodMonths": 12,
    },
    "notifications": {"emailAddresses": {"fromAddress": "billing@example.com", "replyTo": "help@example.com"}},
}


async def test_a_copy_is_equal_column_by_column(world: World) -> None:
    """R-17: passing; whatever a panel holds is copied, whether a test knows the panel or not."""
    # given
    source = await customer_class(world.admin, "Filled", **FILLED)

    # when
    copy = await world.admin.done("customerClassClone", {"id": source, "name": "Copy"}, "id")

    # then
    before = await load_state(PANELS, int(source.rpartition(":")[2]))
    after = await load_state(PANELS, int(copy["id"].rpartition(":")[2]))
    for panel in PANELS:
        expected = before[panel.name]
        if panel.name == "general_info":
            assert isinstance(expected, dict)
            new = after[panel.name]
            assert isinstance(new, dict)
            own = {"name", "version", "created_at", "updated_at", "created_by", "updated_by"}
            assert {k: v for k, v in new.items() if k not in own} == {k: v for k, v in expected.items() if k not in own}
        else:
            assert after[panel.name] == expected, panel.name
    untouched = default_state(PANELS)
    assert {name for name in ("statistics", "right_to_be_forgotten") if before[name] == untouched[name]} == set()

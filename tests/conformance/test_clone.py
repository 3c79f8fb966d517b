"""A copy of a class is the same, column by column, whichever of them is off its default (R-17)."""

from decimal import Decimal

from resolvers.drafts.load import load_state
from resolvers.drafts.panel import Panel
from resolvers.drafts.values import State, Values
from resolvers.panels.all_panels import PANELS
from resolvers.records.class_record import CLASS_RECORD
from tests.conformance.off_default import columns_of, insert, make_targets, off_default, storable
from tests.factories.client import Json
from tests.factories.world import World

OWN = {"name", "managed_by", "shared_with_resellers"}
"""Fields that a copy doesn't take from its source."""

DUE: Values = {"invoice_due_rule": "NET", "net_value": 30, "notify_due_in_advance_days": [3]}
FEE: Values = {"late_payment_fee_type": "PERCENT", "late_payment_fee_value": Decimal("1.5")}
VALID: dict[str, Values] = {
    "statistics.xdr_columns": {"xdr_export": "DAILY", "xdr_columns": ["AMOUNT", "ACCOUNT"]},
    "statistics.xdr_recipients": {"xdr_export": "DAILY", "xdr_recipients": ["desk@example.com"]},
    "statistics.close_billing_period": {"close_billing_period": "WITH_DELAY", "close_delay_hours": 7},
    "regular_invoices.send_by_email": {"send_by_email": "NEVER"},
    "regular_invoices.notify_due_in_advance_days": DUE,
    "regular_invoices.late_payment_fee_type": FEE,
    "regular_invoices.document_locale": {"document_locale": "de"},
    "out_of_turn_invoices.notify_due_in_advance_days": DUE,
    "out_of_turn_invoices.late_payment_fee_type": FEE,
    "web_self_care.self_care_url": {"self_care_url": "https://example.com"},
    "web_self_care.logo_url": {"logo_url": "https://example.com/logo.svg"},
    "web_self_care.default_language": {"default_language": "de"},
    "web_self_care.time_zone": {"time_zone": "Asia/Tokyo"},
    "web_self_care.allowed_networks": {"allowed_networks": ["192.0.2.0/24"]},
    "measured_services.charge_based_on": {
        "charge_based_on": "MAXIMUM",
        "price_per_item": Decimal("1.25"),
        "service": 1,
        "rate_code": "CALLS",
    },
    "email_addresses.from_name": {"from_name": "Billing", "from_address": "billing@example.com"},
    "email_addresses.from_address": {"from_address": "billing@example.com"},
    "email_addresses.reply_to": {"from_address": "billing@example.com", "reply_to": "help@example.com"},
    "email_addresses.bcc": {"bcc": ["archive@example.com"]},
}
"""Columns whose value off the default has to be one of its kind, or needs others beside it."""


def with_valid(panel: Panel, column: str, state: State) -> State:
    """The column off its default, and what it needs; where that isn't told here, all columns of its panel."""
    label = f"{panel.name}.{column}"
    changed = off_default(panel, column, state)
    row = changed[panel.name]
    if label in VALID:
        if isinstance(row, list):
            return {**changed, panel.name: [{**row[0], **VALID[label]}]}
        return {**changed, panel.name: {**row, **VALID[label]}}
    for name in panel.declarations():
        changed = off_default(panel, name, changed)
    return changed


async def copied(world: World, state: State, name: str) -> tuple[int, Json]:
    """A class with these settings, and what a copy of it answers."""
    source = await insert(CLASS_RECORD, state)
    return source, await world.admin.write(
        "customerClassClone", {"id": f"CustomerClass:{source}", "name": f"copy {name}"}
    )


async def test_a_copy_is_equal_column_by_column(world: World) -> None:
    """R-17: passing; whatever a panel holds is copied, whether a test knows the panel or not."""
    await make_targets(world)
    lost = []
    for panel, column, _ in columns_of(CLASS_RECORD):
        label = f"{panel.name}.{column}"
        plain = storable(CLASS_RECORD, label)
        general, regular = plain["general_info"], plain["regular_invoices"]
        plain["general_info"] = {**general, "currency": 1}
        plain["notification_types"] = {**plain["notification_types"], "notification_set": 1}
        plain["regular_invoices"] = {**regular, "auto_charge_payment_method": True}
        source, payload = await copied(world, off_default(panel, column, plain), label)
        if payload["userErrors"]:
            plain["general_info"] = {**general, "currency": 1, "name": f"valid {label}"}
            source, payload = await copied(world, with_valid(panel, column, plain), label)
        assert payload["userErrors"] == [], label
        before = await load_state(PANELS, source)
        after = await load_state(PANELS, int(payload["record"]["id"].rpartition(":")[2]))
        frame = {*OWN, "version", "created_at", "created_by", "updated_at", "updated_by"}
        for one in PANELS:
            expected, found = before[one.name], after[one.name]
            if one.name == "general_info":
                expected, found = ({k: v for k, v in row.items() if k not in frame} for row in (expected, found))
            lost += [f"{label}: {one.name}"] * (expected != found)
    assert lost == []

"""The words of what the settings do: a root field for each preview, with its arguments and its answer."""

from collections.abc import Mapping

from strawberry.types.field import StrawberryField

from schema.previews import (
    billing_periods,
    collection_timeline,
    daily_spending,
    measured_service,
    notification_preview,
    personal_data,
    rounding,
    taxation,
)

PREVIEW_FIELDS: Mapping[str, StrawberryField] = {
    "collection_timeline": collection_timeline.FIELD,
    "rounded_amounts": rounding.FIELD,
    "tax_on_amount": taxation.FIELD,
    "measured_service_charge": measured_service.FIELD,
    "daily_spending": daily_spending.FIELD,
    "billing_periods": billing_periods.FIELD,
    "notification_preview": notification_preview.FIELD,
    "personal_data_removal": personal_data.FIELD,
}
"""The fields by the names that the resolvers' list has them under."""

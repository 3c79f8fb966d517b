"""The list of all previews, by the name of their root field."""

from collections.abc import Mapping

from resolvers.previews.billing_periods import BILLING_PERIODS
from resolvers.previews.class_comparison import CLASS_COMPARISON
from resolvers.previews.collection_day import COLLECTION_DAY
from resolvers.previews.collection_timeline import COLLECTION_TIMELINE
from resolvers.previews.daily_spending import DAILY_SPENDING
from resolvers.previews.measured_service import MEASURED_SERVICE_CHARGE
from resolvers.previews.notification_preview import NOTIFICATION_PREVIEW
from resolvers.previews.personal_data import PERSONAL_DATA_REMOVAL
from resolvers.previews.preview import Preview
from resolvers.previews.rounding import ROUNDED_AMOUNTS
from resolvers.previews.taxation import TAX_ON_AMOUNT

PREVIEWS: Mapping[str, Preview] = {
    "collection_timeline": COLLECTION_TIMELINE,
    "collection_day": COLLECTION_DAY,
    "rounded_amounts": ROUNDED_AMOUNTS,
    "tax_on_amount": TAX_ON_AMOUNT,
    "measured_service_charge": MEASURED_SERVICE_CHARGE,
    "daily_spending": DAILY_SPENDING,
    "billing_periods": BILLING_PERIODS,
    "notification_preview": NOTIFICATION_PREVIEW,
    "personal_data_removal": PERSONAL_DATA_REMOVAL,
    "customer_class_comparison": CLASS_COMPARISON,
}

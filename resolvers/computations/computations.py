"""The list of all computations, by the name of their root field."""

from collections.abc import Mapping

from resolvers.computations.billing_periods import BILLING_PERIODS
from resolvers.computations.collection_timeline import COLLECTION_TIMELINE
from resolvers.computations.computed import Computation
from resolvers.computations.daily_spending import DAILY_SPENDING
from resolvers.computations.measured_service import MEASURED_SERVICE_CHARGE
from resolvers.computations.notification_preview import NOTIFICATION_PREVIEW
from resolvers.computations.personal_data import PERSONAL_DATA_REMOVAL
from resolvers.computations.rounding import ROUNDED_AMOUNTS
from resolvers.computations.taxation import TAX_ON_AMOUNT

COMPUTATIONS: Mapping[str, Computation] = {
    "collection_timeline": COLLECTION_TIMELINE,
    "rounded_amounts": ROUNDED_AMOUNTS,
    "tax_on_amount": TAX_ON_AMOUNT,
    "measured_service_charge": MEASURED_SERVICE_CHARGE,
    "daily_spending": DAILY_SPENDING,
    "billing_periods": BILLING_PERIODS,
    "notification_preview": NOTIFICATION_PREVIEW,
    "personal_data_removal": PERSONAL_DATA_REMOVAL,
}

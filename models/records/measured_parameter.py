"""The resources whose use can be measured (domain 6): a few are known to every operator, and the list can grow."""

from models.declaration.access import ADMINISTRATOR_WRITES
from models.declaration.columns import boolean, bounded, integer, text
from models.records.operator_record import OperatorRecord


@bounded()
class MeasuredParameter(OperatorRecord):
    """A resource that is sampled through a billing period, such as calls in progress."""

    code = text(
        "Stable code, such as ACTIVE_CALLS; samples are reported under it. Unique, chosen at creation.",
        maximum_length=40,
        required=True,
        access=ADMINISTRATOR_WRITES,
        fixed=True,
    )
    sampling_interval_minutes = integer(
        "The time from one sample to the next; 1440 is once a day.",
        minimum=1,
        maximum=1440,
        default=1440,
        unit="minutes",
        access=ADMINISTRATOR_WRITES,
    )
    measured_for_resellers = boolean(
        "Whether the resource is measured for resellers too.", default=True, access=ADMINISTRATOR_WRITES
    )

    class Meta:
        table = "measured_parameter"

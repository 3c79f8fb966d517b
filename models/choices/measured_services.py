"""Choices of the panel Measured services (domain 6)."""

from models.choices.choice import Choice


class MeasuredParameterCode(Choice):
    """Which resource is sampled."""

    ACTIVE_CALLS = "ACTIVE_CALLS", "Calls in progress, sampled every 5 minutes."
    CONCURRENT_CALLS = "CONCURRENT_CALLS", "Simultaneous calls allowed, sampled daily; not measured for resellers."
    PBX_EXTENSIONS = "PBX_EXTENSIONS", "Extensions of the cloud PBX, sampled daily."


class ChargeBasedOn(Choice):
    """The aggregate of the billing period's samples that is charged."""

    NONE = "NONE", "Nothing is charged: statistics only."
    AVERAGE = "AVERAGE", "The average of the samples."
    MAXIMUM = "MAXIMUM", "The highest sample."
    MINIMUM = "MINIMUM", "The lowest sample."

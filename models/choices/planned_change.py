"""The words of a planned change."""

from models.choices.choice import Choice


class PlannedChangeState(Choice):
    """State of a planned change."""

    PLANNED = "PLANNED", "It is applied when it is due."
    APPLIED = "APPLIED", "It was applied."
    FAILED = "FAILED", "It was refused when it was due, and nothing was changed."
    CANCELLED = "CANCELLED", "It was cancelled before it was due."

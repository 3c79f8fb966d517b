"""Choices of the panel Web self-care (domain 4)."""

from models.choices.choice import Choice


class DateFormat(Choice):
    """How self-care writes dates."""

    YYYY_MM_DD = "YYYY_MM_DD", "Year, month, day: 2026-03-31."
    DD_MM_YYYY = "DD_MM_YYYY", "Day, month, year: 31.03.2026."
    MM_DD_YYYY = "MM_DD_YYYY", "Month, day, year: 03/31/2026."
    DD_MON_YYYY = "DD_MON_YYYY", "Day, month name, year: 31 Mar 2026."


class TimeFormat(Choice):
    """How self-care writes times of day."""

    HH24_MI_SS = "HH24_MI_SS", "24 hours with seconds: 17:05:09."
    HH24_MI = "HH24_MI", "24 hours: 17:05."
    HH12_MI_SS = "HH12_MI_SS", "12 hours with seconds: 05:05:09 PM."
    HH12_MI = "HH12_MI", "12 hours: 05:05 PM."

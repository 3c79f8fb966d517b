"""The words of a day's spending against a fraud traffic profile."""

from models.choices.fraud_protection import AccumulatedPeriod
from resolvers.billing.daily_spending import CallRefusal
from resolvers.previews.daily_spending import MOST_CALLS
from schema.previews.preview import CLASS_ID, answer_type, plain_input, preview_field
from schema.types.builder import argument, register_enum

plain_input(
    "CallInput",
    "A finished call.",
    {
        "charged_at": ("DateTime", "When it was charged."),
        "undiscounted_cost": ("Decimal", "Its full cost, before discounts and quotas."),
        "destination_group": ("ID | None", "Where it went: a destination group."),
        "duration_seconds": ("int | None", "How long it took, in seconds; 0 by default."),
    },
)
plain_input(
    "SpendingAdjustmentInput",
    "What an administrator did today for this customer alone.",
    {
        "raised_threshold": ("Decimal | None", "A higher limit for today."),
        "counter_reset_at": ("DateTime | None", "When the counter was set back to nothing."),
    },
)
answer_type(
    "WatchedGroup",
    "Minutes to a destination group against the profile's threshold; crossing it tells the administrators.",
    {
        "destination_group": ("DestinationGroup | None", "Where the calls went."),
        "accumulated_period": (register_enum(AccumulatedPeriod), "Over which time minutes are added up."),
        "minutes_allowed": ("int", "The minutes beyond which the administrators are told."),
        "minutes_used": ("int", "Whole minutes so far."),
        "exceeded": ("bool", "Whether the threshold is crossed, if only by a second."),
    },
)
answer_type(
    "DailySpending",
    "A customer's spending today, and what a new call may cost now.",
    {
        "day": ("Date", "The day in the customer's time zone."),
        "time_zone": ("str", "That time zone."),
        "spent": ("Decimal", "The undiscounted cost of the day's calls."),
        "limit": ("Decimal | None", "What may be spent today; null without a limit."),
        "remaining": ("Decimal | None", "What is left of it; null without a limit."),
        "percent": (
            "int | None",
            "The percentage that is spent, rounded down and at most 1000000; null without a limit.",
        ),
        "warned": ("bool", "Whether the warning was due."),
        "blocked": ("bool", "Whether new calls are refused until the day is over; emergency calls never are."),
        "resets_at": ("DateTime", "The next midnight of the customer, when the counter starts again."),
        "refusal": (f"{register_enum(CallRefusal)} | None", "Why a new call would be refused; null where it wouldn't."),
        "call_may_cost": ("Decimal | None", "What a new call may cost before it ends; null without bound."),
        "watched": ("list[WatchedGroup]", "The destination groups that the profile watches."),
    },
)
FIELD = preview_field(
    "DailySpending",
    "A customer's calls against a fraud traffic profile: warned, blocked, and what a new call may cost.",
    [
        CLASS_ID,
        argument("profile_id", "ID | None", "The fraud traffic profile; the class's by default."),
        argument("spending_plan", "SpendingPlanInput | None", "A plan that is not saved yet, laid over the profile's."),
        argument(
            "calls",
            "list[CallInput] | None",
            f"The customer's calls, at most {MOST_CALLS}; calls of other days don't count.",
        ),
        argument("now", "DateTime", "The instant that is asked about."),
        argument("time_zone", "str | None", "The customer's time zone, such as Europe/Berlin; the class's by default."),
        argument(
            "available_funds", "Decimal | None", "The funds that a new call could be paid with; absent: not looked at."
        ),
        argument("emergency", "bool | None", "Whether the new call is an emergency call; false by default."),
        argument("adjustment", "SpendingAdjustmentInput | None", "What an administrator did for this customer today."),
    ],
)

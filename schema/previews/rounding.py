"""The words of rounding: by a class's method or by one being edited."""

from models.choices.statistics import RoundingMethod
from resolvers.panels.statistics import STATISTICS
from resolvers.previews.rounding import MOST_AMOUNTS, ROUNDING_COLUMNS
from schema.previews.preview import CLASS_ID, answer_type, edited_input, preview_field
from schema.types.builder import argument, register_enum

edited_input(
    "RoundingInput",
    "How to round, as it is being edited in statistics; what is absent is as it is saved.",
    STATISTICS.declarations(),
    ROUNDING_COLUMNS,
)
ROUNDING = argument("rounding", "RoundingInput | None", "Rounding that is not saved yet, laid over the class's.")

answer_type(
    "RoundedAmount",
    "An amount before and after rounding.",
    {"amount": ("Decimal", "The amount as it was given."), "rounded": ("Decimal", "The amount as it is charged.")},
)
answer_type(
    "RoundedAmounts",
    "Amounts, rounded as the settings say.",
    {
        "method": (register_enum(RoundingMethod), "The method that was used."),
        "precision": ("int", "The decimal places of the amounts."),
        "round_up_to_nearest": ("Decimal | None", "What amounts were rounded up to a multiple of; null for nothing."),
        "amounts": ("list[RoundedAmount]", "Each amount, in the order of the argument."),
    },
)
FIELD = preview_field(
    "RoundedAmounts",
    "How amounts are rounded by a customer class, or would be by settings that are being edited.",
    [CLASS_ID, ROUNDING, argument("amounts", "list[Decimal]", f"The amounts, 1 to {MOST_AMOUNTS}.")],
)

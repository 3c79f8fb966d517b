"""The words of the right to be forgotten: what would be removed of a customer, and what stays."""

from resolvers.billing.personal_data import DataTreatment, ErasureRefusal
from schema.previews.preview import answer_type, preview_field
from schema.types.builder import argument, register_enum

answer_type(
    "RemovedData",
    "A piece of a customer's data, with what removal does to it.",
    {
        "name": ("str", "Its name."),
        "description": ("str", "What it is, in a sentence."),
        "treatment": (register_enum(DataTreatment), "What removal does to it."),
        "count": ("int | None", "How many values of it are held here; null for what other systems hold."),
    },
)
answer_type(
    "PersonalDataRemoval",
    "What removing a customer's personal data does, and whether it is allowed yet.",
    {
        "refusal": (f"{register_enum(ErasureRefusal)} | None", "Why the data can't be removed; null where it can."),
        "erasable_from": ("DateTime | None", "From when on it can; null where that can't be said yet."),
        "removed": ("list[RemovedData]", "What is erased, masked or replaced, of the customer and of its accounts."),
        "kept": ("list[RemovedData]", "What stays, without the person in it."),
    },
)
FIELD = preview_field(
    "PersonalDataRemoval",
    "A dry run of the right to be forgotten: what `customerErase` would do to a customer. Nothing is removed.",
    [
        argument("customer_id", "ID", "The customer."),
        argument("at", "DateTime | None", "The instant that is asked about; now by default."),
    ],
)

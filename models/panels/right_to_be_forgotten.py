"""Right to be forgotten: what happens to the personal data of customers who are terminated (domain 5)."""

from models.choices.right_to_be_forgotten import MAX_MONTHS_AFTER_TERMINATION, RemovalMode
from models.declaration.columns import boolean, bounded, choice, optional_integer
from models.panels.panel import PanelRow


@bounded()
class RightToBeForgotten(PanelRow):
    """Whether and when the personal data of terminated customers is removed, which can't be undone."""

    remove_personal_data = boolean(
        "Remove all personal data of a customer, its accounts and call recordings after termination. Amounts, dates "
        "and invoice numbers stay.",
        default=False,
    )
    removal_mode = choice("When the data is removed.", RemovalMode, default=RemovalMode.IMMEDIATELY)
    storage_period_months = optional_integer(
        "How long the data is kept, counted from termination; needed for removal after a storage period.",
        minimum=1,
        maximum=MAX_MONTHS_AFTER_TERMINATION,
        unit="months",
    )

    class Meta:
        table = "right_to_be_forgotten"

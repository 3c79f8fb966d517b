"""When an invoice that is sent after its approval is never sent."""

from typing import Final

from models.choices.invoicing import SendByEmail
from models.sentence import sentence

NEEDS_REVIEW: Final = sentence("Sending after approval needs invoices to be held for review.")


def is_never_approved(send_by_email: object, hold_for_review: object) -> bool:
    """Whether an invoice is sent after an approval for which it isn't held."""
    return send_by_email == SendByEmail.AFTER_APPROVAL and not hold_for_review

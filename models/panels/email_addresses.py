"""Notifications, email addresses: whom the customers of a class get their mail from (domain 8.2)."""

from models.declaration.columns import bounded, optional_text, text_list
from models.declaration.list_entries import Entry
from models.declaration.texts import TextForm
from models.panels.panel import PanelRow

LONGEST_ADDRESS = 254
"""Characters of an email address: what fits into the path of an SMTP command (RFC 5321, 4.5.3.1.3)."""


@bounded()
class EmailAddresses(PanelRow):
    """The addresses that notifications to the customers of this class are sent with."""

    from_name = optional_text(
        'The name beside the "From" address. Null: none, or the system\'s own.', maximum_length=78, form=TextForm.NAME
    )
    from_address = optional_text(
        'The "From" address of notifications. Null: the system\'s own.', maximum_length=LONGEST_ADDRESS
    )
    reply_to = optional_text(
        'The "Reply-to" address, where answers go. Null: the "From" address.', maximum_length=LONGEST_ADDRESS
    )
    bcc = text_list("Addresses that get a blind copy of every notification.", maximum_length=10, entry=Entry.ADDRESS)

    class Meta:
        table = "email_addresses"

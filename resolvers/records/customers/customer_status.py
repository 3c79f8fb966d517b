"""Where a customer's record stands: who is terminated stays so, and a suspension is put off to a day (R-28, R-66)."""

from collections.abc import Iterable
from typing import Final

from models.choices.customer import CustomerState
from models.sentence import sentence
from resolvers import clock
from resolvers.drafts.draft import Draft
from resolvers.drafts.values import Values
from resolvers.errors import UserError, UserErrorCode, ValidationError, day_out_of_range, input_path

_DELAY: Final = "suspension_delayed_to"


def terminated_for_good(draft: Draft) -> Iterable[UserError]:
    """R-66: a customer is terminated by the write that notes when it was, and never comes back."""
    if not draft.changed(draft.root, "status") and not draft.is_new:
        return
    was = None if draft.is_new else draft.row_before["status"]
    if draft.row["status"] == CustomerState.TERMINATED and was != CustomerState.TERMINATED:
        message = sentence("Terminating a customer is a separate action, which can't be undone.")
        yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, input_path("status"))
    elif was == CustomerState.TERMINATED:
        message = sentence("A customer that was terminated stays terminated.")
        yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, input_path("status"))


def suspension_is_put_off(draft: Draft) -> Iterable[UserError]:
    """R-28: a suspension that has not come yet is put off to a day that has not passed; one that has come stays."""
    day = draft.row[_DELAY]
    if day is None or not (draft.is_new or draft.changed(draft.root, _DELAY)):
        return
    today, path = clock.now().date(), input_path(_DELAY)
    if draft.row["status"] != CustomerState.ACTIVE:
        message = sentence("Only the suspension of an active customer can be put off.")
        yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, path)
    else:
        yield from filter(None, [day_out_of_range(day, today, None, path)])


def past_delay_ends(before: Values, after: Values) -> Values:
    """R-28: a day that has passed, or waits for a suspension that came another way, goes with the next save."""
    day = after[_DELAY]
    stays = day is None or day != before[_DELAY]
    if stays or (day >= clock.now().date() and after["status"] == CustomerState.ACTIVE):
        return {}
    return {_DELAY: None}

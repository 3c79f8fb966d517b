"""`customer-classes apply-due`: applies due planned changes, for operators who run it by a timer."""

from collections.abc import Sequence

from models.database.readers import ReadTimeoutError
from resolvers.use_cases.apply_planned import Round, apply_due, told
from web.cli.running import MistakeError, console, errors


async def apply_and_tell() -> bool:
    """Apply what is due; answers whether all of it was applied.

    Raises MistakeError where the database is too slow, and what else ends a round before its end.
    """
    rounds: list[Round] = []
    try:
        await _apply(rounds)
    except Exception as lost:
        if any(done.applied or done.failed or done.faults for done in rounds):
            _tell(rounds)
        if isinstance(lost, ReadTimeoutError):
            raise MistakeError("The database is too slow to tell what is due; try again.") from None
        raise
    is_whole = _tell(rounds)
    if rounds[-1].is_cut_short:
        raise MistakeError("The database is too slow, so not everything that is due was applied; try again.")
    return is_whole


async def _apply(rounds: list[Round]) -> None:
    """Add rounds until one gets through, or is cut short by none but the classes that the last one was cut short by."""
    held_up: list[int] = []
    while True:
        rounds.append(Round())
        done = await apply_due(held_up, rounds[-1])
        if not done.is_cut_short or (held_up and set(done.held_up) <= set(held_up)):
            return
        held_up = done.held_up


def _tell(rounds: Sequence[Round]) -> bool:
    """Print what the rounds did; answers whether all that was due is applied."""
    faults: dict[int, Exception] = {}
    for done in rounds:
        # What an earlier round found locked, a later one may have applied.
        faults = {key: fault for key, fault in faults.items() if key not in done.through} if done.is_cut_short else {}
        faults |= dict(done.faults)
    for key, fault in faults.items():
        errors.print(f"PlannedChange:{key} couldn't be applied: {told(fault)}", style="red", soft_wrap=True)
    applied, failed = sum(done.applied for done in rounds), sum(done.failed for done in rounds)
    console.print(f"{applied} applied, {failed} failed.")
    return not (failed or faults)

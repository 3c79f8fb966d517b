"""`customer-classes apply-due`: applies due planned changes, for operators who run it by a timer."""

from models.database.readers import ReadTimeoutError
from resolvers.use_cases.apply_planned import Round, apply_due, told
from web.cli.running import MistakeError, console, errors


async def apply_and_tell() -> bool:
    """Apply what is due; answers whether all of it was applied. Raises MistakeError where the database is too slow."""
    try:
        rounds = await _rounds()
    except ReadTimeoutError:
        raise MistakeError("The database is too slow to tell what is due; try again.") from None
    faults = {key: fault for done in rounds for key, fault in done.faults}
    for key, fault in faults.items():
        errors.print(f"PlannedChange:{key} couldn't be applied: {told(fault)}", style="red", soft_wrap=True)
    failed = sum(done.failed for done in rounds)
    console.print(f"{sum(done.applied for done in rounds)} applied, {failed} failed.")
    if rounds[-1].is_cut_short:
        raise MistakeError("The database is too slow, so not everything that is due was applied; try again.")
    return not (failed or faults)


async def _rounds() -> list[Round]:
    """Rounds until one gets through, or is cut short by none but the classes that the last one was cut short by."""
    rounds = [await apply_due()]
    while rounds[-1].is_cut_short:
        held_up = rounds[-1].held_up
        rounds.append(await apply_due(held_up))
        if set(rounds[-1].held_up) <= set(held_up):
            break
    return rounds

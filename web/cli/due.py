"""`customer-classes apply-due`: applies due planned changes, for operators who run it by a timer."""

from resolvers.use_cases.apply_planned import apply_due
from resolvers.writing.use_case import WriteTimeoutError
from web.cli.running import MistakeError, console, errors


async def apply_and_tell() -> bool:
    """Apply what is due; answers whether all of it was applied. Raises MistakeError where the database is too slow."""
    try:
        done = await apply_due()
    except WriteTimeoutError:
        raise MistakeError("The database is too slow, so not everything that is due was applied; try again.") from None
    for key, fault in done.faults:
        errors.print(f"PlannedChange:{key} couldn't be applied: {fault!r}", style="red", soft_wrap=True)
    console.print(f"{done.applied} applied, {done.failed} failed.")
    return not (done.failed or done.faults)

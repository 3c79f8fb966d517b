"""Commands over the audit log: verifying it, and telling its head, which is to be kept elsewhere."""

from typing import Annotated

import typer

from web.cli.running import Database, MistakeError, console, errors, run

commands = typer.Typer(help="The audit log.", no_args_is_help=True)

KeptHead = Annotated[
    str | None, typer.Option("--head", help="What `audit head` printed earlier: the log has to go through it.")
]


@commands.command("verify")
def verify_audit(head: KeptHead = None, database: Database = None) -> None:
    """Walk the audit log's chain: an edited, deleted, swapped or cut-off row shows. Exits with 1 where one does."""
    from resolvers.audit.verify_audit import BrokenLink, head_in, verify

    async def work() -> int:
        known_head = head_in(head) if head is not None else None
        if head is not None and known_head is None:
            raise MistakeError("A head is a number, a colon and a hash, as audit head prints it.")
        verified = broken = 0
        async for link in verify(known_head):
            if isinstance(link, BrokenLink):
                broken += 1
                errors.print(f"row {link.id}: {link.message}", style="red")
            else:
                verified = link
        console.print(f"{verified} rows, {broken} broken links")
        return broken

    if run(work(), database):
        raise typer.Exit(1)


@commands.command("head")
def print_head(database: Database = None) -> None:
    """Print the end of the log: kept elsewhere, it shows later whether the log was cut off together with its head."""
    from resolvers.audit.verify_audit import head_of_log

    async def work() -> str:
        end = await head_of_log()
        if end is None:
            raise MistakeError("The log has no head: somebody took it away. audit verify tells more.")
        return str(end)

    console.print(run(work(), database), soft_wrap=True)

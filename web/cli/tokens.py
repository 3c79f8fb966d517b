"""`customer-classes token`: bearer tokens of portals and scripts."""

from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from web.cli.running import Database, console, errors, run

commands = typer.Typer(help="Bearer tokens of portals and scripts.", no_args_is_help=True)

LONGEST_DAYS = 36_500


@commands.command("create")
def create_token(
    user_name: Annotated[str, typer.Argument(metavar="USER", help="The user that the token acts for.")],
    name: Annotated[str, typer.Option(help="What the token is for.")] = "command line",
    expires: Annotated[
        int | None,
        typer.Option(help="After how many days the token ends; never by default.", min=1, max=LONGEST_DAYS),
    ] = None,
    database: Database = None,
) -> None:
    """Make a bearer token for a user; it is shown once."""
    from web.cli import credentials

    expires_at = datetime.now(UTC) + timedelta(days=expires) if expires is not None else None
    number, secret = run(credentials.create_token(user_name, name, expires_at), database)
    # Alone on standard output, so that a script can take it.
    print(secret)  # noqa: T201
    errors.print(
        f"Token {number} of {user_name}, shown once. Revoke it with: customer-classes token revoke {number}",
        soft_wrap=True,
    )


@commands.command("revoke")
def revoke_token(token: Annotated[int, typer.Argument(help="The token's number.")], database: Database = None) -> None:
    """Revoke a token at once."""
    from web.cli import credentials

    run(credentials.revoke_token(token), database)
    console.print(f"Revoked token {token}.")

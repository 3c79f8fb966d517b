"""The command line: serve, migrate, fill with demo data, and look after users, tokens and the audit log."""

import asyncio
import os
import sys
from collections.abc import Coroutine
from datetime import timedelta
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress, TaskID
from rich.table import Table

from models import database as tables
from models.access import Role
from models.choices.users import UserRole
from models.reseller import Reseller
from models.user import User
from resolvers import accounts, audit
from schema.limits import LIMITS
from schema.role_schema import role_schema
from web.demo.fill import fill, is_empty
from web.demo.operator import CUSTOMERS, PASSWORD, USERS
from web.settings import PREFIX, Settings, settings

app = typer.Typer(help=__doc__, no_args_is_help=True, pretty_exceptions_enable=False)
user_commands = typer.Typer(help="The users who may sign in.", no_args_is_help=True)
token_commands = typer.Typer(help="Bearer tokens of portals and scripts.", no_args_is_help=True)
schema_commands = typer.Typer(help="The GraphQL schemas.", no_args_is_help=True)
audit_commands = typer.Typer(help="The audit log.", no_args_is_help=True)
app.add_typer(user_commands, name="user")
app.add_typer(token_commands, name="token")
app.add_typer(schema_commands, name="schema")
app.add_typer(audit_commands, name="audit")

console = Console()
errors = Console(stderr=True)

GRACEFUL_SECONDS = 30
"""How long a server that stops waits for the requests that are running."""

Database = Annotated[
    str | None, typer.Option("--database", help="sqlite:///file or postgresql://user@host/name; else as set.")
]


def _settings(database: str | None) -> Settings:
    found = settings() if database is None else settings().model_copy(update={"database": database})
    found.make_place_for_database()
    return found


def _run(work: Coroutine[None, None, None], database: str | None) -> None:
    """Do something with the database open; what a person did wrong is one sentence, not a traceback."""

    async def connected() -> None:
        await tables.connect(_settings(database).database)
        try:
            await work
        finally:
            await tables.close()

    try:
        asyncio.run(connected())
    except accounts.AccountError as error:
        errors.print(f"[red]{error}")
        raise typer.Exit(1) from None


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="The address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="The port to listen on.")] = None,
    workers: Annotated[int | None, typer.Option(help="Server processes.")] = None,
    database: Database = None,
) -> None:
    """Serve the app, the portal, GraphiQL and the GraphQL endpoint."""
    import uvicorn

    given = {"database": database, "host": host, "port": port, "workers": workers}
    for name, value in given.items():
        if value is not None:
            # Server processes are started anew and read their settings from the environment.
            os.environ[f"{PREFIX}{name.upper()}"] = str(value)
    settings.cache_clear()
    found = _settings(None)
    address = f"http://{found.host}:{found.port}"
    console.print(f"Customer Classes: {address}   GraphiQL: {address}/graphiql   GraphQL: {address}/graphql")
    uvicorn.run(
        "web.app:create_app",
        factory=True,
        host=found.host,
        port=found.port,
        workers=found.workers,
        loop="uvloop",
        http="httptools",
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=True,
        forwarded_allow_ips=found.trusted_proxies,
        ws="websockets-sansio",
        ws_max_size=LIMITS.body_bytes,
        timeout_graceful_shutdown=GRACEFUL_SECONDS,
    )


@app.command()
def migrate(database: Database = None) -> None:
    """Bring the tables up to date; safe to run again."""
    asyncio.run(tables.migrate(_settings(database).database))
    console.print("The tables are up to date.")


@app.command()
def demo(
    classes: Annotated[int, typer.Option(help="How many classes.", min=1, max=10_000_000)] = 13,
    customers: Annotated[int, typer.Option(help="How many customers.", min=0, max=10_000_000)] = CUSTOMERS,
    if_empty: Annotated[bool, typer.Option("--if-empty", help="Do nothing where there are classes already.")] = False,
    database: Database = None,
) -> None:
    """Fill an empty database with demo data, the same each time."""

    async def work() -> None:
        if not await is_empty():
            if if_empty:
                return
            raise accounts.AccountError("There are classes already: demo data go into an empty database only.")
        with Progress(console=console, disable=not console.is_terminal) as bar:
            tasks: dict[str, TaskID] = {}

            def progress(what: str, written: int, total: int) -> None:
                if what not in tasks:
                    tasks[what] = bar.add_task(what, total=total)
                bar.update(tasks[what], completed=written)

            await fill(classes, customers, progress)

    _run(work(), database)
    console.print("Demo sign-ins: " + ", ".join(f"{name} ({shown})" for name, shown, _, _ in USERS))
    console.print(f"Their password: {PASSWORD}")


@user_commands.command("create")
def create_user(
    user_name: str,
    role: Annotated[UserRole, typer.Option(help="What the user may do.")] = UserRole.READ_ONLY_ADMINISTRATOR,
    reseller: Annotated[str | None, typer.Option(help="The name of the reseller that the user acts for.")] = None,
    display_name: Annotated[str, typer.Option(help="The name that others see.")] = "",
    password: Annotated[str, typer.Option(prompt=True, confirmation_prompt=True, hide_input=True)] = "",
    database: Database = None,
) -> None:
    """Make a user."""

    async def work() -> None:
        await accounts.create_user(user_name, password, role, display_name=display_name, reseller_name=reseller)

    _run(work(), database)
    console.print(f"Created {user_name}.")


@user_commands.command("list")
def list_users(database: Database = None) -> None:
    """List the users."""

    async def work() -> None:
        table = Table("User", "Name", "Role", "Reseller", "Disabled")
        for user in await User.all().order_by("user_name"):
            reseller = await Reseller.get_or_none(id=user.reseller_id)  # type: ignore[attr-defined]
            table.add_row(
                user.user_name,
                user.display_name,
                user.role,
                reseller.name if reseller else "",
                "yes" if user.disabled else "",
            )
        console.print(table)

    _run(work(), database)


@user_commands.command("disable")
def disable_user(user_name: str, database: Database = None) -> None:
    """Shut a user out at once, sessions and tokens included."""

    async def work() -> None:
        await accounts.set_disabled(await accounts.find_user(user_name), disabled=True)

    _run(work(), database)
    console.print(f"Disabled {user_name}.")


@user_commands.command("set-password")
def set_password(
    user_name: str,
    password: Annotated[str, typer.Option(prompt=True, confirmation_prompt=True, hide_input=True)] = "",
    database: Database = None,
) -> None:
    """Give a user another password, and end its sessions."""

    async def work() -> None:
        await accounts.set_password(await accounts.find_user(user_name), password)

    _run(work(), database)
    console.print(f"Changed the password of {user_name}.")


@token_commands.command("create")
def create_token(
    user_name: str,
    name: Annotated[str, typer.Option(help="What the token is for.")] = "command line",
    expires: Annotated[int | None, typer.Option(help="After how many days the token ends; never by default.")] = None,
    database: Database = None,
) -> None:
    """Make a bearer token for a user; it is shown once."""
    lasts = timedelta(days=expires) if expires is not None else None

    async def work() -> None:
        made = await accounts.create_token(await accounts.find_user(user_name), name, lasts)
        # Alone on standard output, so that a script can take it.
        print(made.secret)  # noqa: T201
        errors.print(
            f"Token {made.id} of {user_name}, shown once. Revoke it with: customer-classes token revoke {made.id}"
        )

    _run(work(), database)


@token_commands.command("revoke")
def revoke_token(token: Annotated[int, typer.Argument(help="The token's number.")], database: Database = None) -> None:
    """Revoke a token at once."""

    async def work() -> None:
        if not await accounts.revoke_token(token):
            raise accounts.AccountError(f"There is no token {token} to revoke.")

    _run(work(), database)
    console.print(f"Revoked token {token}.")


@schema_commands.command("print")
def print_schema(role: Role) -> None:
    """Print the schema of a role in the schema definition language."""
    sys.stdout.write(role_schema(role).as_str() + "\n")


@audit_commands.command("verify")
def verify_audit(database: Database = None) -> None:
    """Walk the audit log's chain: an edited, deleted, swapped or cut-off row shows. Exits with 1 where one does."""
    broken: list[audit.BrokenLink] = []

    async def work() -> None:
        seen = 0
        async for one in audit.verify():
            if isinstance(one, audit.BrokenLink):
                broken.append(one)
                errors.print(f"[red]row {one.id}: {one.message}")
            else:
                seen = one
        console.print(f"{seen} rows, {len(broken)} broken links")

    _run(work(), database)
    if broken:
        raise typer.Exit(1)

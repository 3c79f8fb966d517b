"""The command line: serve, migrate, fill with demo data, and look after users, tokens and the audit log.

What a command needs is imported when it runs: the schemas alone take longer to build than most commands to work.
"""

import os
import sys
from typing import Annotated

import typer

from models.declaration.access import Role
from web.cli.audit import commands as audit_commands
from web.cli.running import Database, console, load_settings, run, tell_if_possible
from web.cli.tokens import commands as token_commands
from web.cli.users import commands as user_commands

app = typer.Typer(help=__doc__.partition("\n")[0], no_args_is_help=True, pretty_exceptions_enable=False)
schema_commands = typer.Typer(help="The GraphQL schemas.", no_args_is_help=True)
app.add_typer(user_commands, name="user")
app.add_typer(token_commands, name="token")
app.add_typer(schema_commands, name="schema")
app.add_typer(audit_commands, name="audit")

GRACEFUL_SECONDS = 30
"""How long a server that stops waits for the requests that are running."""


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="The address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="The port to listen on.", min=0, max=65535)] = None,
    workers: Annotated[int | None, typer.Option(help="Server processes.", min=1, max=64)] = None,
    database: Database = None,
) -> None:
    """Serve the app, the portal, GraphiQL and the GraphQL endpoint."""
    from web.settings import PREFIX, settings

    options = {"database": database, "host": host, "port": port, "workers": workers}
    for name, value in options.items():
        if value is not None:
            # Server processes are new ones and read their settings from the environment.
            os.environ[f"{PREFIX}{name.upper()}"] = str(value)
    if database is not None:
        # A replica is one of the database that is set.
        os.environ[f"{PREFIX}READ_DATABASE"] = ""
    settings.cache_clear()
    server_settings = load_settings(None)

    from web.cli.descriptors import raise_descriptor_limit
    from web.cli.welcome import welcome
    from web.observability.logs import configure_logs

    greeting = run(welcome(server_settings), None, tables=False)
    tell_if_possible(greeting)

    import uvicorn

    configure_logs(server_settings)
    raise_descriptor_limit()

    from schema.api.limits import LIMITS
    from web.observability.shared_folder import shared_folder

    with shared_folder(server_settings.workers):
        uvicorn.run(
            "web.app:create_app",
            factory=True,
            host=server_settings.host,
            port=server_settings.port,
            workers=server_settings.workers,
            loop="uvloop",
            http="web.http.protocol:BoundedHttpProtocol",
            access_log=False,
            log_config=None,
            server_header=False,
            proxy_headers=True,
            forwarded_allow_ips=list(server_settings.trusted_proxies),
            ws="web.http.websocket_protocol:BoundedWebSocketProtocol",
            ws_max_size=LIMITS.body_bytes,
            # Compressing a large answer would keep all others waiting.
            ws_per_message_deflate=False,
            timeout_graceful_shutdown=GRACEFUL_SECONDS,
        )


@app.command()
def migrate(database: Database = None) -> None:
    """Bring the tables up to date, and put into an empty database what nobody can begin without."""
    from web.cli.migrating import migrate_alone

    run(migrate_alone(load_settings(database).database), database, tables=False)
    console.print("The tables are up to date.")


@app.command()
def demo(
    classes: Annotated[int, typer.Option(help="How many classes.", min=1, max=10_000_000)] = 13,
    customers: Annotated[int, typer.Option(help="How many customers.", min=0, max=10_000_000)] = 300,
    if_empty: Annotated[bool, typer.Option("--if-empty", help="Do nothing where somebody began already.")] = False,
    database: Database = None,
) -> None:
    """Fill an empty database with demo data, the same each time."""
    from web.cli.filling import fill_with_bar

    for line in run(fill_with_bar(classes, customers, if_empty=if_empty), database):
        console.print(line, soft_wrap=True)


@app.command("apply-due")
def apply_due_changes(database: Database = None) -> None:
    """Apply the planned changes that are due, as each server does by itself. Exits with 1 where one failed."""
    from web.cli.due import apply_and_tell

    if not run(apply_and_tell(), database):
        raise typer.Exit(1)


@schema_commands.command("print")
def print_schema(role: Role) -> None:
    """Print the schema of a role in the schema definition language."""
    from schema.api.role_schema import role_schema

    sys.stdout.write(role_schema(role).as_str() + "\n")

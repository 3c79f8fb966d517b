"""`customer-classes user`: the users who may sign in."""

from typing import Annotated

import typer

from models.choices.users import UserRole
from web.cli.running import Database, console, run

commands = typer.Typer(help="The users who can sign in.", no_args_is_help=True)

UserName = Annotated[str, typer.Argument(help="The name to sign in with.")]
Password = Annotated[str, typer.Option(prompt=True, confirmation_prompt=True, hide_input=True)]


@commands.command("create")
def create_user(
    user_name: UserName,
    password: Password,
    role: Annotated[UserRole, typer.Option(help="What the user may do.")] = UserRole.READ_ONLY_ADMINISTRATOR,
    reseller: Annotated[str | None, typer.Option(help="The name of the reseller that the user acts for.")] = None,
    display_name: Annotated[str, typer.Option(help="The name that others see.")] = "",
    database: Database = None,
) -> None:
    """Make a user."""
    from web.cli import credentials

    run(
        credentials.create_user(user_name, password, role, display_name=display_name, reseller_name=reseller),
        database,
    )
    console.print(f"Created {user_name}.")


@commands.command("list")
def list_users(database: Database = None) -> None:
    """List the users."""
    from rich.table import Table

    from models.records.user import User

    async def rows() -> list[tuple[str, str, str, str | None, bool]]:
        users = User.all().order_by("user_name_key", "id")
        return await users.values_list("user_name", "display_name", "role", "reseller__name", "disabled")

    table = Table("User", "Name", "Role", "Reseller", "Disabled")
    for user_name, display_name, role, reseller, disabled in run(rows(), database):
        table.add_row(user_name, display_name, role, reseller or "", "yes" if disabled else "")
    console.print(table)


@commands.command("disable")
def disable_user(user_name: UserName, database: Database = None) -> None:
    """Shut a user out at once, sessions and tokens included."""
    from web.cli import credentials

    run(credentials.change_user(user_name, disabled=True), database)
    console.print(f"Disabled {user_name}.")


@commands.command("set-password")
def set_password(user_name: UserName, password: Password, database: Database = None) -> None:
    """Give a user another password, and end its sessions."""
    from web.cli import credentials

    run(credentials.change_user(user_name, password=password), database)
    console.print(f"Changed the password of {user_name}.")

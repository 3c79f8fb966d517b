"""Every command, on both databases: what it does, and that what can't be is a sentence and exit code 2."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from tortoise.connection import get_connection

from models.audit.log import AuditRecord
from models.database.connection import close, connect
from models.database.open_readers import open_reader
from models.declaration.access import Role
from models.records.user import ApiToken, Session, User
from resolvers.actor import Actor
from resolvers.identity.credentials import find_user, is_password_of, open_session, secret_hash
from schema.api.execution import Execution
from schema.api.role_schema import role_schema
from tests.command_line.command import customer_classes
from tests.factories.client import Client, errors

PASSWORD = "a long enough password"
MADE = ("user", "create", "ada", "--role", "ADMINISTRATOR", "--password", PASSWORD)


def test_a_migrated_empty_database_is_enough_to_begin(database_url: str) -> None:
    """R-16: the default class is there, and so is what a class is made of; migrating again changes nothing."""
    for _ in range(2):
        migrated = customer_classes("migrate", database=database_url)
        assert (migrated.returncode, migrated.stdout) == (0, "The tables are up to date.\n"), migrated.stderr
    assert customer_classes(*MADE, database=database_url).returncode == 0


async def test_a_first_administrator_makes_a_class_and_a_customer(database_url: str) -> None:
    # given
    assert customer_classes("migrate", database=database_url).returncode == 0
    assert customer_classes(*MADE, database=database_url).returncode == 0
    await connect(database_url)
    reader = await open_reader(database_url)
    user = await find_user("ada")
    admin = Client(Execution(reader), Actor(user.id, "ada", user.role, None, "", "r"))  # type: ignore[arg-type]
    try:
        # when
        lists = await admin.ask(
            """{ currencies { id code } businessModels { id } measuredParameters { nodes { code } }
            customerClasses { nodes { id name isDefault version
              notifications { types { flags { type email } } } } } }"""
        )
        euro = next(currency["id"] for currency in lists["currencies"] if currency["code"] == "EUR")
        input = {"name": "Retail", "businessModel": lists["businessModels"][0]["id"], "currency": euro}
        customer_class = await admin.done("customerClassSave", input)
        customer = await admin.write(
            "customerSave", {"name": "Kim", "currency": euro, "customerClass": customer_class["id"]}
        )
        default = lists["customerClasses"]["nodes"][0]
        deleted = await admin.write("customerClassDelete", {"ids": [default["id"]]})
    finally:
        await reader.close()
        await close()
    # then
    assert customer["userErrors"] == []
    assert (default["name"], default["isDefault"], default["version"]) == ("Default customer class", True, 1)
    assert {"type": "PASSWORD_RESET", "email": True} in default["notifications"]["types"]["flags"]
    assert [node["code"] for node in lists["measuredParameters"]["nodes"]] == [
        "ACTIVE_CALLS",
        "CONCURRENT_CALLS",
        "PBX_EXTENSIONS",
    ]
    assert len(lists["businessModels"]) == 8
    assert [errors(result) for result in deleted["results"]] == [[("DEFAULT_PROTECTED", "input.ids.0")]]


async def test_users_are_made_listed_disabled_and_given_passwords(database_url: str) -> None:
    assert customer_classes(*MADE, "--display-name", "Ada", database=database_url).stdout == "Created ada.\n"

    listed = customer_classes("user", "list", database=database_url).stdout
    assert "ada" in listed
    assert "ADMINISTRATOR" in listed

    typed = "another password\nanother password\n"
    changed = customer_classes("user", "set-password", "ada", database=database_url, typed=typed)
    assert changed.returncode == 0
    assert changed.stdout.endswith("Changed the password of ada.\n")
    assert "another" not in changed.stdout
    await connect(database_url)
    try:
        user = await find_user("ada")
        assert await is_password_of(user, "another password")
        await open_session(user, 1)
        assert customer_classes("user", "disable", "ada", database=database_url).stdout == "Disabled ada.\n"
        assert (await User.get(id=user.id)).disabled
        assert not await Session.exists()
    finally:
        await close()


def test_a_name_in_brackets_is_said_and_listed_as_it_is(database_url: str) -> None:
    command = ("user", "create", "[ada]", "--display-name", "[b]Ada", "--password", PASSWORD)
    assert customer_classes(*command, database=database_url).stdout == "Created [ada].\n"

    listed = customer_classes("user", "list", database=database_url).stdout
    assert "[ada]" in listed
    assert "[b]Ada" in listed

    token = customer_classes("token", "create", "[ada]", database=database_url)
    assert token.returncode == 0
    assert customer_classes("user", "disable", "[ada]", database=database_url).stdout == "Disabled [ada].\n"
    unknown = customer_classes("user", "disable", "[bob]", database=database_url)
    assert "[bob]" in unknown.stderr


async def test_a_token_is_shown_alone_and_revoked(database_url: str) -> None:
    customer_classes(*MADE, database=database_url)
    result = customer_classes("token", "create", "ada", "--expires", "7", database=database_url)
    await connect(database_url)
    try:
        token = await ApiToken.get(secret_hash=secret_hash(result.stdout.strip()))
        assert token.expires_at is not None
        assert abs(token.expires_at - token.created_at - timedelta(days=7)) < timedelta(minutes=1)
        assert result.stderr.endswith(f"Revoke it with: customer-classes token revoke {token.id}\n")
        revoked = customer_classes("token", "revoke", str(token.id), database=database_url)
        assert revoked.stdout == f"Revoked token {token.id}.\n"
        assert (await ApiToken.get(id=token.id)).revoked_at is not None
    finally:
        await close()
    unknown = customer_classes("token", "revoke", "99", database=database_url)
    assert (unknown.returncode, unknown.stderr) == (2, "There is no such token.\n")


async def test_what_commands_do_is_in_the_audit_log_and_no_secret_is(database_url: str) -> None:
    """R-44: a user who is given a password on the machine is a change like any other."""
    customer_classes(*MADE, database=database_url)
    customer_classes("user", "set-password", "ada", "--password", "another password", database=database_url)
    secret = customer_classes("token", "create", "ada", database=database_url).stdout.strip()
    customer_classes("token", "revoke", "1", database=database_url)
    customer_classes("user", "disable", "ada", database=database_url)
    await connect(database_url)
    try:
        rows = await AuditRecord.filter(user_name="command line").order_by("id")
        changes = [(row.entity_type, row.action, row.property, row.after) for row in rows]
    finally:
        await close()
    assert ("User", "CREATE", "userName", '"ada"') in changes
    assert ("User", "UPDATE", "password", '"***"') in changes
    assert ("ApiToken", "CREATE", "name", '"command line"') in changes
    assert changes[-1] == ("User", "UPDATE", "disabled", "true")
    assert len({row.request_id for row in rows}) == 5
    written = repr([vars(row) for row in rows])
    assert all(word not in written for word in (secret, secret_hash(secret), PASSWORD, "another password"))
    verified = customer_classes("audit", "verify", database=database_url)
    assert verified.returncode == 0, verified.stdout


@pytest.mark.parametrize("role", list(Role))
def test_a_schema_is_printed(role: Role) -> None:
    printed = customer_classes("schema", "print", role.value)

    assert printed.returncode == 0
    assert printed.stdout == role_schema(role).as_str() + "\n"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("user", "disable", "nobody"), "There is no user 'nobody'."),
        (("user", "set-password", "nobody", "--password", PASSWORD), "There is no user 'nobody'."),
        (("user", "create", "bob", "--password", "short"), "A password has 8 to 256 characters."),
        (
            ("user", "create", "bob", "--role", "RESELLER", "--password", PASSWORD),
            "A reseller's user needs a reseller.",
        ),
        (
            ("user", "create", "bob", "--role", "RESELLER", "--reseller", "No one", "--password", PASSWORD),
            "There is no reseller 'No one'.",
        ),
        (("user", "create", "a\tb", "--password", PASSWORD), "printable characters"),
        (("user", "create", "bob", "--role", "KING", "--password", PASSWORD), "Invalid value for '--role'"),
        (("token", "create", "nobody"), "There is no user 'nobody'."),
        (("token", "create", "nobody", "--expires", "0"), "Invalid value for '--expires'"),
        (("token", "revoke", "x"), "Invalid value for"),
        (("schema", "print", "nobody"), "Invalid value for"),
        (("demo", "--classes", "0"), "Invalid value for '--classes'"),
        (("serve", "--port", "65536"), "Invalid value for '--port'"),
        (("serve", "--workers", "0"), "Invalid value for '--workers'"),
        (("nonsense",), "No such command 'nonsense'"),
    ],
)
def test_what_can_not_be_is_a_sentence_and_exit_code_2(
    arguments: tuple[str, ...], sentence: str, sqlite_template: Path
) -> None:
    refused = customer_classes(*arguments, database=f"sqlite:///{sqlite_template}")

    assert refused.returncode == 2
    assert sentence in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize("command", [("serve",), ("migrate",), ("demo",), ("user", "list"), ("audit", "verify")])
@pytest.mark.parametrize(
    ("database", "sentence"),
    [
        ("mysql://localhost/x", "not a database address"),
        ("postgresql://nobody@127.0.0.1:1/x", "The database can't be reached"),
    ],
)
def test_a_database_that_is_none_is_a_sentence_and_exit_code_2(
    command: tuple[str, ...], database: str, sentence: str
) -> None:
    refused = customer_classes(*command, database=database)

    assert refused.returncode == 2, refused.stderr
    assert sentence in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize("command", [("serve",), ("demo",), ("user", "list"), ("audit", "verify")])
def test_a_database_without_tables_says_what_to_do(command: tuple[str, ...], tmp_path: Path) -> None:
    refused = customer_classes(*command, database=f"sqlite:///{tmp_path}/empty.db")

    assert (refused.returncode, refused.stderr) == (
        2,
        "The database has no tables yet; make them with: customer-classes migrate\n",
    )


@pytest.mark.parametrize("arguments", [("--help",), ("migrate", "--help"), ("user", "create", "--help")])
def test_help_needs_neither_the_schemas_nor_the_tables(arguments: tuple[str, ...]) -> None:
    """A module that is not imported can't make a command slow."""
    shown = customer_classes(*arguments)
    assert shown.returncode == 0

    heavy = ("schema", "tortoise", "strawberry", "argon2")
    selection = f"import sys, web.cli.main; print([name for name in {heavy} if name in sys.modules])"
    imported = subprocess.run([sys.executable, "-c", selection], capture_output=True, text=True, check=True)
    assert imported.stdout == "[]\n"


async def test_a_log_is_verified_against_the_head_that_was_kept_elsewhere(database_url: str) -> None:
    """R-44: an end that is cut off with its head shows; a log without a head is a sentence and no traceback."""
    assert customer_classes(*MADE, database=database_url).returncode == 0
    head = customer_classes("audit", "head", database=database_url)
    kept = head.stdout.strip()
    against_itself = customer_classes("audit", "verify", "--head", kept, database=database_url)
    against_longer = customer_classes("audit", "verify", "--head", f"99:{'0' * 64}", database=database_url)
    unread = customer_classes("audit", "verify", "--head", "99", database=database_url)
    await connect(database_url)
    await get_connection("default").execute_query("DELETE FROM audit_head")
    await close()
    headless = customer_classes("audit", "verify", database=database_url)
    without = customer_classes("audit", "head", database=database_url)

    rows = int(kept.partition(":")[0])
    assert head.returncode == against_itself.returncode == 0, against_itself.stderr
    assert against_itself.stdout == f"{rows} rows, 0 broken links\n"
    assert (against_longer.returncode, against_longer.stdout) == (1, f"{rows} rows, 1 broken links\n")
    assert "row 99: the log ends before the head that was kept" in against_longer.stderr
    assert (unread.returncode, "audit head prints it" in unread.stderr) == (2, True)
    assert (headless.returncode, "row 0: the log has no head" in headless.stderr) == (1, True)
    assert (without.returncode, "Traceback" in without.stderr + headless.stderr) == (2, False)

"""Opening the database: the tables' configuration, the writing connections and the migrations.

SQLite in WAL mode is the embedded default, PostgreSQL is for more than one machine. The address picks:
`sqlite:///path/to/file` or `postgresql://user:password@host:port/name`.
"""

from urllib.parse import unquote, urlsplit

from tortoise import Tortoise
from tortoise.migrations.api.migrate import migrate as apply_migrations

MODEL_MODULES = [
    "models.reference",
    "models.reseller",
    "models.customer_class",
    "models.customer",
    "models.user",
    "models.audit",
    "models.idempotency",
    "models.statistics",
    "models.invoice_template",
    "models.custom_tax",
    "models.tax_plugin",
    "models.regular_invoices",
    "models.out_of_turn_invoices",
    "models.taxation",
    "models.tax_methods",
    "models.web_self_care",
    "models.right_to_be_forgotten",
    "models.service",
    "models.measured_parameter",
    "models.measured_services",
    "models.destination_group",
    "models.fraud_traffic_profile",
    "models.fraud_protection",
    "models.custom_field_definition",
    "models.custom_fields",
    "models.email_addresses",
    "models.notification_set",
    "models.notification_types",
    "models.account",
    "models.custom_field_values",
    "models.customer_metric",
]
"""Every module with tables: one line for each panel."""

BUSY_TIMEOUT_MILLISECONDS = 10_000
"""How long a SQLite writer waits for another process's transaction."""


def is_postgresql(url: str) -> bool:
    """Whether an address is one of PostgreSQL. Raises ValueError for an address of neither database."""
    scheme = urlsplit(url).scheme
    if scheme not in {"sqlite", "postgres", "postgresql"}:
        raise ValueError(f"not a database address: {scheme}://… (sqlite:///path or postgresql://user@host/name)")
    return scheme != "sqlite"


def sqlite_path(url: str) -> str:
    """The file that a SQLite address names: `sqlite:///relative.db` or `sqlite:////absolute.db`."""
    return unquote(urlsplit(url).path.removeprefix("/"))


def configuration(url: str) -> dict[str, object]:
    """Tortoise's configuration for an address."""
    if is_postgresql(url):
        parts = urlsplit(url)
        credentials: dict[str, object] = {
            "host": parts.hostname,
            "port": parts.port or 5432,
            "user": unquote(parts.username or ""),
            "password": unquote(parts.password or ""),
            "database": parts.path.removeprefix("/"),
        }
        socket = dict(pair.split("=", 1) for pair in parts.query.split("&") if "=" in pair).get("host")
        if socket:
            credentials["host"] = unquote(socket)
        connection: dict[str, object] = {"engine": "tortoise.backends.asyncpg", "credentials": credentials}
    else:
        connection = {
            "engine": "models.sqlite_engine",
            "credentials": {
                "file_path": sqlite_path(url),
                "busy_timeout": BUSY_TIMEOUT_MILLISECONDS,
                # An acknowledged save outlives a power cut, not only a killed process.
                "synchronous": "FULL",
            },
        }
    return {
        "connections": {"default": connection},
        "apps": {
            "models": {
                "models": MODEL_MODULES,
                "default_connection": "default",
                "migrations": "models.migrations",
            }
        },
        "use_tz": True,
        "timezone": "UTC",
    }


async def connect(url: str) -> None:
    """Open the writing connections."""
    await Tortoise.init(config=configuration(url), _enable_global_fallback=True)


async def close() -> None:
    """Close the writing connections."""
    await Tortoise.close_connections()


async def migrate(url: str) -> None:
    """Bring the tables up to date; safe to run again, and with data in place."""
    try:
        await apply_migrations(config=configuration(url))
    finally:
        await close()

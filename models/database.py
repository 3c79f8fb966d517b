"""Opening the database: the tables' configuration, the writing connections and the migrations.

SQLite in WAL mode is the embedded default, PostgreSQL is for more than one machine. The address picks.
"""

from tortoise import Tortoise
from tortoise.migrations.api.migrate import migrate as apply_migrations

from models.address import is_postgresql, sqlite_path
from models.sqlite_engine import BUSY_TIMEOUT_MILLISECONDS

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


def configuration(url: str) -> dict[str, object]:
    """Tortoise's configuration for an address."""
    if is_postgresql(url):
        connection: dict[str, object] = {"engine": "models.postgresql_engine", "credentials": {"url": url}}
    else:
        connection = {
            "engine": "models.sqlite_engine",
            "credentials": {
                "file_path": sqlite_path(url),
                "busy_timeout": BUSY_TIMEOUT_MILLISECONDS,
                # An acknowledged save outlives a power cut, not only a killed process.
                "synchronous": "FULL",
                # What an erasure takes away is overwritten, and not only forgotten.
                "secure_delete": "ON",
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

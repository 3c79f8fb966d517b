"""Opening the database: the tables' configuration, the writing connections and the migrations.

SQLite in WAL mode is the embedded default, PostgreSQL is for more than one machine. The address picks.
"""

from typing import Any, Final

from tortoise import Tortoise
from tortoise.connection import get_connection
from tortoise.migrations.executor import MigrationTarget

from models.database.address import is_postgresql, sqlite_path
from models.database.erased_bytes import stop_emptying
from models.database.migration_executor import Executor

MODEL_MODULES = [
    "models.records.reference",
    "models.records.reseller",
    "models.records.customer_class",
    "models.records.customer",
    "models.records.user",
    "models.records.saved_view",
    "models.audit.log",
    "models.audit.kept_answers",
    "models.audit.class_version",
    "models.audit.planned_change",
    "models.audit.approval",
    "models.panels.statistics",
    "models.records.invoice_template",
    "models.records.calendar",
    "models.records.custom_tax",
    "models.records.tax_plugin",
    "models.panels.regular_invoices",
    "models.panels.out_of_turn_invoices",
    "models.panels.taxation",
    "models.panels.tax_methods",
    "models.panels.web_self_care",
    "models.panels.right_to_be_forgotten",
    "models.records.service",
    "models.records.measured_parameter",
    "models.panels.measured_services",
    "models.records.destination_group",
    "models.records.fraud_traffic_profile",
    "models.panels.fraud_protection",
    "models.records.custom_field_definition",
    "models.panels.custom_fields",
    "models.panels.email_addresses",
    "models.records.notification_set",
    "models.panels.notification_types",
    "models.records.account",
    "models.records.custom_field_values",
    "models.records.customer_metric",
]
"""Every module with tables; `make panel` adds that of a new panel."""


LARGEST_LOG_BYTES: Final = 16 * 2**20
"""How much of SQLite's write-ahead log is kept to be written over; it mostly has 4 MiB when it goes into the file."""


def configuration(url: str) -> dict[str, Any]:
    """Tortoise's configuration for an address."""
    if is_postgresql(url):
        connection: dict[str, object] = {"engine": "models.database.postgresql_engine", "credentials": {"url": url}}
    else:
        connection = {
            "engine": "models.database.sqlite_engine",
            "credentials": {
                "file_path": sqlite_path(url),
                # An acknowledged save outlives a power cut, not only a killed process.
                "synchronous": "FULL",
                # Cut off at each checkpoint, it grows again, and each commit waits until the disk has its new length.
                "journal_size_limit": LARGEST_LOG_BYTES,
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
    await stop_emptying()
    await Tortoise.close_connections()


async def migrate(url: str, until: str = "__latest__") -> None:
    """Bring the tables up to date, or as far as a migration; safe to run again, and with data in place."""
    settings = configuration(url)
    try:
        await Tortoise.init(config=settings, init_connections=False)
        executor = Executor(get_connection("default"), settings["apps"])
        await executor.apply_until(MigrationTarget("models", until))
    finally:
        await close()

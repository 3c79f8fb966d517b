"""Room in the log for the longest text that a record can have, each of whose characters may be escaped."""

from tortoise import fields, migrations

from models.declaration.checks import LengthenText


class Migration(migrations.Migration):
    """The values before and after a change, which PostgreSQL bounds and SQLite doesn't."""

    dependencies = [("models", "0006_plain_values")]

    initial = False

    operations = [
        LengthenText("AuditRecord", "before", fields.CharField(null=True, max_length=500_000)),
        LengthenText("AuditRecord", "after", fields.CharField(null=True, max_length=500_000)),
    ]

"""The policy of approvals, which is blank, and requests for approval, found by what waits and by class."""

from models.declaration.new_tables import CompleteTables
from tortoise import migrations
from tortoise.migrations import operations as ops
from orjson import loads
from tortoise.fields.base import OnDelete
from tortoise.fields.data import JSON_DUMPS
from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

STATEMENTS = """
INSERT INTO approval_policy DEFAULT VALUES;
CREATE INDEX approval_request_waiting ON approval_request (id) WHERE state IN ('IN_REVIEW', 'CHANGES_REQUESTED');
CREATE INDEX approval_request_of_class ON approval_request (customer_class_id, asked_at);
CREATE INDEX approval_request_by_date ON approval_request (asked_at, id);
CREATE INDEX requested_property_of_request ON requested_property (approval_request_id, id);
CREATE INDEX approval_decision_of_request ON approval_decision (approval_request_id, id)
"""


async def make_indexes_and_policy(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Make the indexes by which requests are found, and the one row of the policy."""
    for statement in STATEMENTS.split(";\n"):
        await editor.client.execute_query(statement)


class Migration(migrations.Migration):
    """The tables, with their indexes and the policy."""

    dependencies = [("models", "0011_automatic_charging")]

    initial = False

    operations = [
        ops.CreateModel(
            name="ApprovalPolicy",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("panels", fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads)),
                ("customers_above", fields.IntField(null=True)),
                ("updated_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("updated_by", fields.CharField(db_default="", max_length=128)),
                ("version", fields.IntField(db_default=1)),
            ],
            options={
                "table": "approval_policy",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check='"customers_above" BETWEEN 0 AND 2147483647', name="approval_policy_customers_above_check"
                    ),
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="approval_policy_version_check"),
                ],
                "pk_attr": "id",
                "table_description": "Which changes of classes need a second administrator. There is one row, and none of them do while it is blank.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ApprovalRequest",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("customer_class_id", fields.IntField(null=True)),
                ("write", fields.CharField(db_default="", max_length=64)),
                ("state", fields.CharField(db_default="IN_REVIEW", max_length=40)),
                ("asked_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("user_id", fields.IntField()),
                ("user_name", fields.CharField(db_default="", max_length=128)),
                ("reason", fields.CharField(db_default="", max_length=1000)),
                ("apply_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("base_version", fields.IntField(db_default=1)),
                ("affected_customers", fields.IntField(db_default=0)),
                ("version", fields.IntField(db_default=1)),
                ("input", fields.TextField(unique=False)),
            ],
            options={
                "table": "approval_request",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"state\" IN ('IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'VOID')",
                        name="approval_request_state_check",
                    ),
                    CheckConstraint(
                        check='"base_version" BETWEEN 1 AND 2147483647', name="approval_request_base_version_check"
                    ),
                    CheckConstraint(
                        check='"affected_customers" BETWEEN 0 AND 2147483647',
                        name="approval_request_affected_customers_check",
                    ),
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="approval_request_version_check"),
                ],
                "pk_attr": "id",
                "table_description": "A write that waits for a second administrator: of a class, or of the policy itself, which has no class.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ApprovalDecision",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "approval_request",
                    fields.ForeignKeyField(
                        "models.ApprovalRequest",
                        source_field="approval_request_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("user_id", fields.IntField()),
                ("user_name", fields.CharField(db_default="", max_length=128)),
                ("decision", fields.CharField(db_default="APPROVE", max_length=40)),
                ("comment", fields.CharField(db_default="", max_length=1000)),
            ],
            options={
                "table": "approval_decision",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"decision\" IN ('APPROVE', 'REQUEST_CHANGES', 'REJECT', 'WITHDRAW')",
                        name="approval_decision_decision_check",
                    )
                ],
                "pk_attr": "id",
                "table_description": "What was decided over a request: by whom, when, and with which words.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="RequestedProperty",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "approval_request",
                    fields.ForeignKeyField(
                        "models.ApprovalRequest",
                        source_field="approval_request_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("path", fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads)),
                ("before", fields.CharField(null=True, max_length=500000)),
                ("after", fields.CharField(null=True, max_length=500000)),
            ],
            options={
                "table": "requested_property",
                "app": "models",
                "pk_attr": "id",
                "table_description": "A property that a request would change.",
            },
            bases=["Model"],
        ),
        ops.AddField(
            model_name="PlannedChange",
            name="approval_request_id",
            field=fields.IntField(null=True),
        ),
        ops.AddField(
            model_name="PlannedChange",
            name="approved_by",
            field=fields.CharField(db_default="", max_length=128),
        ),
        ops.AddField(
            model_name="PlannedChange",
            name="without_approval",
            field=fields.BooleanField(db_default=False),
        ),
        CompleteTables("ApprovalPolicy", "ApprovalRequest", "ApprovalDecision"),
        ops.RunPython(make_indexes_and_policy),
    ]

from tortoise import migrations
from tortoise.migrations import operations as ops
from decimal import Decimal
from orjson import loads
from tortoise.fields.base import OnDelete
from tortoise.fields.data import JSON_DUMPS
from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="AuditHead",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("last_id", fields.BigIntField()),
                ("hash", fields.CharField(max_length=64)),
            ],
            options={
                "table": "audit_head",
                "app": "models",
                "pk_attr": "id",
                "table_description": "The end of the audit chain: the last number and its hash, so that a cut-off tail shows too. One row.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="AuditRecord",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("user_id", fields.IntField(null=True)),
                ("user_name", fields.CharField(db_default="", max_length=128)),
                ("realm", fields.CharField(db_default="", max_length=16)),
                ("reseller_id", fields.IntField(null=True)),
                ("address", fields.CharField(db_default="", max_length=64)),
                ("action", fields.CharField(db_default="UPDATE", max_length=40)),
                ("entity_type", fields.CharField(db_default="", max_length=40)),
                ("entity_id", fields.BigIntField()),
                ("entity_name", fields.CharField(db_default="", max_length=128)),
                ("entity_version", fields.IntField(db_default=1)),
                ("panel", fields.CharField(db_default="", max_length=64)),
                ("property", fields.CharField(db_default="", max_length=128)),
                ("before", fields.CharField(null=True, max_length=100000)),
                ("after", fields.CharField(null=True, max_length=100000)),
                ("reason", fields.CharField(db_default="", max_length=1000)),
                ("request_id", fields.CharField(db_default="", max_length=64)),
                ("for_administrators", fields.BooleanField(db_default=False)),
                ("salt", fields.CharField(null=True, max_length=32)),
                ("seal", fields.CharField(db_default="", max_length=64)),
                ("hash", fields.CharField(max_length=64)),
            ],
            options={
                "table": "audit_record",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"action\" IN ('CREATE', 'UPDATE', 'DELETE', 'CLONE', 'SHARE', 'UNSHARE', 'READ', 'ERASE')",
                        name="audit_record_action_check",
                    ),
                    CheckConstraint(
                        check='"entity_version" BETWEEN 0 AND 2147483647', name="audit_record_entity_version_check"
                    ),
                ],
                "pk_attr": "id",
                "table_description": "One changed property of one save.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="BusinessModel",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("code", fields.CharField(max_length=40)),
                ("name", fields.CharField(max_length=80)),
            ],
            options={
                "table": "business_model",
                "app": "models",
                "pk_attr": "id",
                "table_description": "The type of services that the customers of a class are provided with, such as Cloud PBX or Internet access.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Currency",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("code", fields.CharField(max_length=3)),
                ("name", fields.CharField(max_length=80)),
                ("minor_units", fields.IntField(db_default=2)),
            ],
            options={
                "table": "currency",
                "app": "models",
                "constraints": [
                    CheckConstraint(check='"minor_units" BETWEEN 0 AND 4', name="currency_minor_units_check")
                ],
                "pk_attr": "id",
                "table_description": "A currency of ISO 4217 that classes and customers may be charged in.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="DestinationGroupSet",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("name", fields.CharField(max_length=128)),
                ("name_key", fields.CharField(max_length=384)),
                ("description", fields.CharField(db_default="", max_length=1000)),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("complete", fields.BooleanField(db_default=False)),
            ],
            options={
                "table": "destination_group_set",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check='"version" BETWEEN 1 AND 2147483647', name="destination_group_set_version_check"
                    )
                ],
                "pk_attr": "id",
                "table_description": "Groups of destinations that belong together: no call is counted in two of them.",
            },
            bases=["OperatorRecord"],
        ),
        ops.CreateModel(
            name="DestinationGroup",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("name", fields.CharField(max_length=128)),
                ("name_key", fields.CharField(max_length=384)),
                ("description", fields.CharField(db_default="", max_length=1000)),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                (
                    "destination_group_set",
                    fields.ForeignKeyField(
                        "models.DestinationGroupSet",
                        source_field="destination_group_set_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("destinations", fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads)),
            ],
            options={
                "table": "destination_group",
                "app": "models",
                "constraints": [
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="destination_group_version_check")
                ],
                "pk_attr": "id",
                "table_description": "Destinations that are counted together, such as premium numbers.",
            },
            bases=["OperatorRecord"],
        ),
        ops.CreateModel(
            name="IdempotencyRecord",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("user_id", fields.IntField()),
                ("key", fields.CharField(max_length=128)),
                ("mutation", fields.CharField(max_length=64)),
                ("input_hash", fields.CharField(max_length=64)),
                ("answer", fields.TextField(unique=False)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "idempotency_record",
                "app": "models",
                "unique_together": (("user_id", "key"),),
                "pk_attr": "id",
                "table_description": "One answered write: what was asked (as a hash), and what was answered (as JSON).",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="MeasuredParameter",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("name", fields.CharField(max_length=128)),
                ("name_key", fields.CharField(max_length=384)),
                ("description", fields.CharField(db_default="", max_length=1000)),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("code", fields.CharField(max_length=40)),
                ("sampling_interval_minutes", fields.IntField(db_default=1440)),
                ("measured_for_resellers", fields.BooleanField(db_default=True)),
            ],
            options={
                "table": "measured_parameter",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check='"version" BETWEEN 1 AND 2147483647', name="measured_parameter_version_check"
                    ),
                    CheckConstraint(
                        check='"sampling_interval_minutes" BETWEEN 1 AND 1440',
                        name="measured_parameter_sampling_interval_minutes_check",
                    ),
                ],
                "pk_attr": "id",
                "table_description": "A resource that is sampled through a billing period, such as calls in progress.",
            },
            bases=["OperatorRecord"],
        ),
        ops.CreateModel(
            name="Reseller",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("name", fields.CharField(max_length=128)),
                ("name_key", fields.CharField(max_length=384)),
                (
                    "currency",
                    fields.ForeignKeyField(
                        "models.Currency",
                        source_field="currency_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "reseller",
                "app": "models",
                "constraints": [
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="reseller_version_check")
                ],
                "pk_attr": "id",
                "table_description": "A company that sells the operator's services to customers of its own.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="CustomFieldDefinition",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("name", fields.CharField(max_length=128)),
                ("name_key", fields.CharField(max_length=384)),
                ("description", fields.CharField(db_default="", max_length=1000)),
                (
                    "managed_by",
                    fields.ForeignKeyField(
                        "models.Reseller",
                        source_field="managed_by_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("object", fields.CharField(max_length=40)),
                ("type", fields.CharField(max_length=40)),
                ("maximum_length", fields.IntField(null=True)),
                ("masks", fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads)),
                ("minimum", fields.DecimalField(null=True, max_digits=18, decimal_places=5)),
                ("maximum", fields.DecimalField(null=True, max_digits=18, decimal_places=5)),
                ("decimal_places", fields.IntField(null=True)),
                ("date_format", fields.CharField(null=True, max_length=40)),
                ("options", fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads)),
                ("default_value", fields.CharField(null=True, max_length=1000)),
                ("mandatory", fields.BooleanField(db_default=False)),
                ("visible_to_end_users", fields.BooleanField(db_default=False)),
                ("contains_personal_data", fields.BooleanField(db_default=False)),
            ],
            options={
                "table": "custom_field_definition",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check='"version" BETWEEN 1 AND 2147483647', name="custom_field_definition_version_check"
                    ),
                    CheckConstraint(
                        check="\"object\" IN ('CUSTOMER', 'ACCOUNT')", name="custom_field_definition_object_check"
                    ),
                    CheckConstraint(
                        check="\"type\" IN ('TEXT', 'NUMBER', 'DATE', 'DATE_TIME', 'LIST')",
                        name="custom_field_definition_type_check",
                    ),
                    CheckConstraint(
                        check='"maximum_length" BETWEEN 1 AND 1000', name="custom_field_definition_maximum_length_check"
                    ),
                    CheckConstraint(
                        check='CAST("minimum" AS NUMERIC) BETWEEN -9999999999999 AND 9999999999999',
                        name="custom_field_definition_minimum_check",
                    ),
                    CheckConstraint(
                        check='CAST("maximum" AS NUMERIC) BETWEEN -9999999999999 AND 9999999999999',
                        name="custom_field_definition_maximum_check",
                    ),
                    CheckConstraint(
                        check='"decimal_places" BETWEEN 0 AND 5', name="custom_field_definition_decimal_places_check"
                    ),
                    CheckConstraint(
                        check="\"date_format\" IN ('YYYY_MM_DD', 'DD_MM_YYYY', 'MM_DD_YYYY', 'DD_MON_YYYY')",
                        name="custom_field_definition_date_format_check",
                    ),
                ],
                "pk_attr": "id",
                "table_description": "A field with a type, such as a driver's licence number. Each class enables those that its customers need.",
            },
            bases=["OfferedRecord"],
        ),
        ops.CreateModel(
            name="CustomTax",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("name", fields.CharField(max_length=128)),
                ("name_key", fields.CharField(max_length=384)),
                ("description", fields.CharField(db_default="", max_length=1000)),
                (
                    "managed_by",
                    fields.ForeignKeyField(
                        "models.Reseller",
                        source_field="managed_by_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("rate", fields.DecimalField(db_default=Decimal("0"), max_digits=18, decimal_places=5)),
                ("applies_to", fields.CharField(db_default="ALL_CHARGES", max_length=40)),
                ("services", fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads)),
            ],
            options={
                "table": "custom_tax",
                "app": "models",
                "constraints": [
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="custom_tax_version_check"),
                    CheckConstraint(check='CAST("rate" AS NUMERIC) BETWEEN 0 AND 100', name="custom_tax_rate_check"),
                    CheckConstraint(
                        check="\"applies_to\" IN ('ALL_CHARGES', 'LISTED_SERVICES')", name="custom_tax_applies_to_check"
                    ),
                ],
                "pk_attr": "id",
                "table_description": "A tax with a rate of its own, levied on all charges or on those for some services.",
            },
            bases=["OfferedRecord"],
        ),
        ops.CreateModel(
            name="CustomerClass",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("name", fields.CharField(max_length=128)),
                ("name_key", fields.CharField(max_length=384)),
                ("description", fields.CharField(db_default="", max_length=1000)),
                (
                    "business_model",
                    fields.ForeignKeyField(
                        "models.BusinessModel",
                        source_field="business_model_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "currency",
                    fields.ForeignKeyField(
                        "models.Currency",
                        source_field="currency_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "managed_by",
                    fields.ForeignKeyField(
                        "models.Reseller",
                        source_field="managed_by_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("shared_with_resellers", fields.BooleanField(db_default=False)),
                ("is_default", fields.BooleanField(db_default=False)),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("created_by", fields.CharField(db_default="", max_length=128)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_by", fields.CharField(db_default="", max_length=128)),
            ],
            options={
                "table": "customer_class",
                "app": "models",
                "constraints": [
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="customer_class_version_check")
                ],
                "pk_attr": "id",
                "table_description": "A named set of everything that a category of customers shares.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="AppliedTax",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "customer_class",
                    fields.ForeignKeyField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                (
                    "custom_tax",
                    fields.ForeignKeyField(
                        "models.CustomTax",
                        source_field="custom_tax_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
            ],
            options={
                "table": "applied_tax",
                "app": "models",
                "pk_attr": "id",
                "table_description": "A custom tax that a class applies.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="CustomFieldSetting",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "customer_class",
                    fields.ForeignKeyField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                (
                    "custom_field",
                    fields.ForeignKeyField(
                        "models.CustomFieldDefinition",
                        source_field="custom_field_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("enabled", fields.BooleanField(db_default=False)),
            ],
            options={
                "table": "custom_field_setting",
                "app": "models",
                "pk_attr": "id",
                "table_description": "A custom field as a class has it.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="CustomTaxation",
            fields=[
                (
                    "customer_class",
                    fields.OneToOneField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        primary_key=True,
                        db_index=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("taxes_included_in_rates", fields.BooleanField(db_default=False)),
            ],
            options={
                "table": "custom_taxation",
                "app": "models",
                "pk_attr": "customer_class_id",
                "table_description": "Taxes of the operator's own, side by side.",
            },
            bases=["PanelRow"],
        ),
        ops.CreateModel(
            name="EmailAddresses",
            fields=[
                (
                    "customer_class",
                    fields.OneToOneField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        primary_key=True,
                        db_index=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("from_name", fields.CharField(null=True, max_length=78)),
                ("from_address", fields.CharField(null=True, max_length=254)),
                ("reply_to", fields.CharField(null=True, max_length=254)),
                ("bcc", fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads)),
            ],
            options={
                "table": "email_addresses",
                "app": "models",
                "pk_attr": "customer_class_id",
                "table_description": "The addresses that notifications to the customers of this class are sent with.",
            },
            bases=["PanelRow"],
        ),
        ops.CreateModel(
            name="FixedVat",
            fields=[
                (
                    "customer_class",
                    fields.OneToOneField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        primary_key=True,
                        db_index=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("vat_rate", fields.DecimalField(null=True, max_digits=18, decimal_places=5)),
                ("taxes_included_in_rates", fields.BooleanField(db_default=False)),
            ],
            options={
                "table": "fixed_vat",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check='CAST("vat_rate" AS NUMERIC) BETWEEN 0 AND 100', name="fixed_vat_vat_rate_check"
                    )
                ],
                "pk_attr": "customer_class_id",
                "table_description": "One VAT rate on all charges.",
            },
            bases=["PanelRow"],
        ),
        ops.CreateModel(
            name="FraudTrafficProfile",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("name", fields.CharField(max_length=128)),
                ("name_key", fields.CharField(max_length=384)),
                ("description", fields.CharField(db_default="", max_length=1000)),
                (
                    "managed_by",
                    fields.ForeignKeyField(
                        "models.Reseller",
                        source_field="managed_by_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                (
                    "currency",
                    fields.ForeignKeyField(
                        "models.Currency",
                        source_field="currency_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "destination_group_set",
                    fields.ForeignKeyField(
                        "models.DestinationGroupSet",
                        source_field="destination_group_set_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("spending_threshold", fields.DecimalField(null=True, max_digits=18, decimal_places=5)),
                ("check_remaining_funds", fields.BooleanField(db_default=False)),
                ("send_warning", fields.BooleanField(db_default=True)),
                ("warning_threshold_percent", fields.IntField(db_default=80)),
            ],
            options={
                "table": "fraud_traffic_profile",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check='"version" BETWEEN 1 AND 2147483647', name="fraud_traffic_profile_version_check"
                    ),
                    CheckConstraint(
                        check='CAST("spending_threshold" AS NUMERIC) BETWEEN 0.00001 AND 9999999999999',
                        name="fraud_traffic_profile_spending_threshold_check",
                    ),
                    CheckConstraint(
                        check='"warning_threshold_percent" BETWEEN 1 AND 99',
                        name="fraud_traffic_profile_warning_threshold_percent_check",
                    ),
                ],
                "pk_attr": "id",
                "table_description": "What the calls of a customer are held against. It is a draft until it limits or watches anything.",
            },
            bases=["OfferedRecord"],
        ),
        ops.CreateModel(
            name="FraudProtection",
            fields=[
                (
                    "customer_class",
                    fields.OneToOneField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        primary_key=True,
                        db_index=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                (
                    "fraud_traffic_profile",
                    fields.ForeignKeyField(
                        "models.FraudTrafficProfile",
                        source_field="fraud_traffic_profile_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
            ],
            options={
                "table": "fraud_protection",
                "app": "models",
                "pk_attr": "customer_class_id",
                "table_description": "The protection of the customers of this class from calls that others make at their cost.",
            },
            bases=["PanelRow"],
        ),
        ops.CreateModel(
            name="GenericVatGst",
            fields=[
                (
                    "customer_class",
                    fields.OneToOneField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        primary_key=True,
                        db_index=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("rate", fields.DecimalField(null=True, max_digits=18, decimal_places=5)),
                ("treatment", fields.CharField(db_default="STANDARD", max_length=40)),
                ("zero_rated_reason", fields.CharField(db_default="", max_length=250)),
            ],
            options={
                "table": "generic_vat_gst",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check='CAST("rate" AS NUMERIC) BETWEEN 0 AND 100', name="generic_vat_gst_rate_check"
                    ),
                    CheckConstraint(
                        check="\"treatment\" IN ('STANDARD', 'REVERSE_CHARGE', 'ZERO_RATED')",
                        name="generic_vat_gst_treatment_check",
                    ),
                ],
                "pk_attr": "customer_class_id",
                "table_description": "VAT or GST with reverse charge and zero rating.",
            },
            bases=["PanelRow"],
        ),
        ops.CreateModel(
            name="GstMalaysia",
            fields=[
                (
                    "customer_class",
                    fields.OneToOneField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        primary_key=True,
                        db_index=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("rate", fields.DecimalField(null=True, max_digits=18, decimal_places=5)),
            ],
            options={
                "table": "gst_malaysia",
                "app": "models",
                "constraints": [
                    CheckConstraint(check='CAST("rate" AS NUMERIC) BETWEEN 0 AND 100', name="gst_malaysia_rate_check")
                ],
                "pk_attr": "customer_class_id",
                "table_description": "Malaysian goods and services tax.",
            },
            bases=["PanelRow"],
        ),
        ops.CreateModel(
            name="InvoiceTemplate",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("name", fields.CharField(max_length=128)),
                ("name_key", fields.CharField(max_length=384)),
                ("description", fields.CharField(db_default="", max_length=1000)),
                (
                    "managed_by",
                    fields.ForeignKeyField(
                        "models.Reseller",
                        source_field="managed_by_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("kind", fields.CharField(db_default="ANY", max_length=40)),
                ("locale", fields.CharField(db_default="en", max_length=12)),
            ],
            options={
                "table": "invoice_template",
                "app": "models",
                "constraints": [
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="invoice_template_version_check"),
                    CheckConstraint(
                        check="\"kind\" IN ('ANY', 'REGULAR', 'OUT_OF_TURN')", name="invoice_template_kind_check"
                    ),
                ],
                "pk_attr": "id",
                "table_description": "The layout and the language of an invoice.",
            },
            bases=["OfferedRecord"],
        ),
        ops.CreateModel(
            name="NotificationFlag",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "customer_class",
                    fields.ForeignKeyField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("type", fields.CharField(max_length=40)),
                ("email", fields.BooleanField(db_default=False)),
                ("sms", fields.BooleanField(db_default=False)),
            ],
            options={
                "table": "notification_flag",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"type\" IN ('LOW_BALANCE', 'CREDIT_LIMIT_WARNING', 'CREDIT_LIMIT_EXCEEDED', 'BALANCE_ADJUSTED', 'INVOICE_NEW', 'INVOICE_DUE_SOON', 'INVOICE_RESEND', 'INVOICE_OVERDUE', 'LATE_FEE_APPLIED', 'STATISTICS_REPORT', 'STATEMENT_XDR_EXPORT', 'PAYMENT_RECEIVED', 'PAYMENT_FAILED', 'AUTOPAY_DISABLED', 'CARD_EXPIRING', 'SERVICE_LIMIT_SOON', 'SERVICE_LIMITED', 'SUSPENSION_SOON', 'SERVICE_SUSPENDED', 'SUSPENSION_LIFTED', 'TERMINATION_SOON', 'CUSTOMER_TERMINATED', 'REACTIVATION_FEE', 'SPENDING_WARNING', 'SPENDING_LIMIT_REACHED', 'USAGE_THRESHOLD_EXCEEDED', 'SUSPICIOUS_LOGIN', 'PASSWORD_RESET', 'WELCOME_CREDENTIALS', 'TWO_FACTOR_CHANGED', 'LOGIN_FROM_NEW_IP', 'SUBSCRIPTION_ACTIVATED', 'SUBSCRIPTION_EXPIRING', 'QUOTA_WARNING', 'QUOTA_USED_UP', 'PRODUCT_CHANGED', 'PERSONAL_DATA_SCHEDULED_REMOVAL', 'PERSONAL_DATA_REMOVED')",
                        name="notification_flag_type_check",
                    )
                ],
                "pk_attr": "id",
                "table_description": "By which channels the customers of a class receive a type of notification.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="NotificationSet",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("name", fields.CharField(max_length=128)),
                ("name_key", fields.CharField(max_length=384)),
                ("description", fields.CharField(db_default="", max_length=1000)),
                (
                    "managed_by",
                    fields.ForeignKeyField(
                        "models.Reseller",
                        source_field="managed_by_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "notification_set",
                "app": "models",
                "constraints": [
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="notification_set_version_check")
                ],
                "pk_attr": "id",
                "table_description": "Templates for the types of notifications. Changing one changes what the customers of all its classes get.",
            },
            bases=["OfferedRecord"],
        ),
        ops.CreateModel(
            name="NotificationTemplate",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "notification_set",
                    fields.ForeignKeyField(
                        "models.NotificationSet",
                        source_field="notification_set_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("type", fields.CharField(max_length=40)),
                ("subject", fields.CharField(null=True, max_length=500)),
                ("body", fields.CharField(null=True, max_length=200000)),
                ("body_is_html", fields.BooleanField(db_default=False)),
                ("sms_text", fields.CharField(null=True, max_length=1600)),
                ("bcc", fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads)),
            ],
            options={
                "table": "notification_template",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"type\" IN ('LOW_BALANCE', 'CREDIT_LIMIT_WARNING', 'CREDIT_LIMIT_EXCEEDED', 'BALANCE_ADJUSTED', 'INVOICE_NEW', 'INVOICE_DUE_SOON', 'INVOICE_RESEND', 'INVOICE_OVERDUE', 'LATE_FEE_APPLIED', 'STATISTICS_REPORT', 'STATEMENT_XDR_EXPORT', 'PAYMENT_RECEIVED', 'PAYMENT_FAILED', 'AUTOPAY_DISABLED', 'CARD_EXPIRING', 'SERVICE_LIMIT_SOON', 'SERVICE_LIMITED', 'SUSPENSION_SOON', 'SERVICE_SUSPENDED', 'SUSPENSION_LIFTED', 'TERMINATION_SOON', 'CUSTOMER_TERMINATED', 'REACTIVATION_FEE', 'SPENDING_WARNING', 'SPENDING_LIMIT_REACHED', 'USAGE_THRESHOLD_EXCEEDED', 'SUSPICIOUS_LOGIN', 'PASSWORD_RESET', 'WELCOME_CREDENTIALS', 'TWO_FACTOR_CHANGED', 'LOGIN_FROM_NEW_IP', 'SUBSCRIPTION_ACTIVATED', 'SUBSCRIPTION_EXPIRING', 'QUOTA_WARNING', 'QUOTA_USED_UP', 'PRODUCT_CHANGED', 'PERSONAL_DATA_SCHEDULED_REMOVAL', 'PERSONAL_DATA_REMOVED')",
                        name="notification_template_type_check",
                    )
                ],
                "pk_attr": "id",
                "table_description": "The texts of one type of notification, with placeholders such as `{{ name }}`.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="NotificationTypes",
            fields=[
                (
                    "customer_class",
                    fields.OneToOneField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        primary_key=True,
                        db_index=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                (
                    "notification_set",
                    fields.ForeignKeyField(
                        "models.NotificationSet",
                        source_field="notification_set_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
            ],
            options={
                "table": "notification_types",
                "app": "models",
                "pk_attr": "customer_class_id",
                "table_description": "The texts of the notifications that the customers of this class receive.",
            },
            bases=["PanelRow"],
        ),
        ops.CreateModel(
            name="OutOfTurnInvoices",
            fields=[
                (
                    "customer_class",
                    fields.OneToOneField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        primary_key=True,
                        db_index=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                (
                    "invoice_template",
                    fields.ForeignKeyField(
                        "models.InvoiceTemplate",
                        source_field="invoice_template_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("send_by_email", fields.CharField(db_default="NEVER", max_length=40)),
                ("separate_invoice_for_recurring_fees", fields.BooleanField(db_default=False)),
                ("invoice_due_rule", fields.CharField(db_default="DUE_UPON_RECEIPT", max_length=40)),
                ("net_value", fields.IntField(db_default=0)),
                (
                    "notify_due_in_advance_days",
                    fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads),
                ),
                ("collection_threshold", fields.DecimalField(db_default=Decimal("0"), max_digits=18, decimal_places=5)),
                ("restore_on_partial_payment", fields.BooleanField(db_default=False)),
                (
                    "resend_invoice_days_after_due",
                    fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads),
                ),
                ("late_payment_fee_type", fields.CharField(db_default="NONE", max_length=40)),
                (
                    "late_payment_fee_value",
                    fields.DecimalField(db_default=Decimal("0"), max_digits=18, decimal_places=5),
                ),
                (
                    "late_payment_fee_minimum",
                    fields.DecimalField(db_default=Decimal("0"), max_digits=18, decimal_places=5),
                ),
                ("limit_service_days_after_due", fields.IntField(null=True)),
                (
                    "notify_limitation_in_advance_days",
                    fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads),
                ),
                ("suspend_days_after_due", fields.IntField(null=True)),
                (
                    "notify_suspension_in_advance_days",
                    fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads),
                ),
                ("charge_while_suspended", fields.BooleanField(db_default=True)),
                ("reactivation_fee", fields.DecimalField(db_default=Decimal("0"), max_digits=18, decimal_places=5)),
                ("terminate_days_after_due", fields.IntField(null=True)),
                (
                    "notify_termination_in_advance_days",
                    fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads),
                ),
                ("terminate_commitments", fields.BooleanField(db_default=False)),
            ],
            options={
                "table": "out_of_turn_invoices",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"send_by_email\" IN ('AUTOMATICALLY', 'NEVER')",
                        name="out_of_turn_invoices_send_by_email_check",
                    ),
                    CheckConstraint(
                        check="\"invoice_due_rule\" IN ('DUE_UPON_RECEIPT', 'NET')",
                        name="out_of_turn_invoices_invoice_due_rule_check",
                    ),
                    CheckConstraint(check='"net_value" BETWEEN 0 AND 365', name="out_of_turn_invoices_net_value_check"),
                    CheckConstraint(
                        check='CAST("collection_threshold" AS NUMERIC) BETWEEN 0 AND 9999999999999',
                        name="out_of_turn_invoices_collection_threshold_check",
                    ),
                    CheckConstraint(
                        check="\"late_payment_fee_type\" IN ('NONE', 'FIXED', 'PERCENT')",
                        name="out_of_turn_invoices_late_payment_fee_type_check",
                    ),
                    CheckConstraint(
                        check='CAST("late_payment_fee_value" AS NUMERIC) BETWEEN 0 AND 9999999999999',
                        name="out_of_turn_invoices_late_payment_fee_value_check",
                    ),
                    CheckConstraint(
                        check='CAST("late_payment_fee_minimum" AS NUMERIC) BETWEEN 0 AND 9999999999999',
                        name="out_of_turn_invoices_late_payment_fee_minimum_check",
                    ),
                    CheckConstraint(
                        check='"limit_service_days_after_due" BETWEEN 0 AND 3650',
                        name="out_of_turn_invoices_limit_service_days_after_due_check",
                    ),
                    CheckConstraint(
                        check='"suspend_days_after_due" BETWEEN 0 AND 3650',
                        name="out_of_turn_invoices_suspend_days_after_due_check",
                    ),
                    CheckConstraint(
                        check='CAST("reactivation_fee" AS NUMERIC) BETWEEN 0 AND 9999999999999',
                        name="out_of_turn_invoices_reactivation_fee_check",
                    ),
                    CheckConstraint(
                        check='"terminate_days_after_due" BETWEEN 0 AND 3650',
                        name="out_of_turn_invoices_terminate_days_after_due_check",
                    ),
                ],
                "pk_attr": "customer_class_id",
                "table_description": "What is issued on demand, how it is sent, and what follows when it is not paid, all in days.",
            },
            bases=["PanelRow", "OutOfTurnInvoiceIssue", "CollectionTerms"],
        ),
        ops.CreateModel(
            name="RegularInvoices",
            fields=[
                (
                    "customer_class",
                    fields.OneToOneField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        primary_key=True,
                        db_index=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("use_regular_invoices", fields.BooleanField(db_default=False)),
                (
                    "invoice_template",
                    fields.ForeignKeyField(
                        "models.InvoiceTemplate",
                        source_field="invoice_template_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("generate_pdf", fields.CharField(db_default="AT_PERIOD_END", max_length=40)),
                ("send_by_email", fields.CharField(db_default="AUTOMATICALLY", max_length=40)),
                ("hold_for_review", fields.BooleanField(db_default=False)),
                ("auto_approve_after_days", fields.IntField(null=True)),
                ("auto_charge_payment_method", fields.BooleanField(db_default=False)),
                ("invoice_due_rule", fields.CharField(db_default="DUE_UPON_RECEIPT", max_length=40)),
                ("net_value", fields.IntField(db_default=0)),
                (
                    "notify_due_in_advance_days",
                    fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads),
                ),
                ("collection_threshold", fields.DecimalField(db_default=Decimal("0"), max_digits=18, decimal_places=5)),
                ("restore_on_partial_payment", fields.BooleanField(db_default=False)),
                (
                    "resend_invoice_days_after_due",
                    fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads),
                ),
                ("late_payment_fee_type", fields.CharField(db_default="NONE", max_length=40)),
                (
                    "late_payment_fee_value",
                    fields.DecimalField(db_default=Decimal("0"), max_digits=18, decimal_places=5),
                ),
                (
                    "late_payment_fee_minimum",
                    fields.DecimalField(db_default=Decimal("0"), max_digits=18, decimal_places=5),
                ),
                ("limit_service_days_after_due", fields.IntField(null=True)),
                (
                    "notify_limitation_in_advance_days",
                    fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads),
                ),
                ("suspend_days_after_due", fields.IntField(null=True)),
                (
                    "notify_suspension_in_advance_days",
                    fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads),
                ),
                ("charge_while_suspended", fields.BooleanField(db_default=True)),
                ("reactivation_fee", fields.DecimalField(db_default=Decimal("0"), max_digits=18, decimal_places=5)),
                ("terminate_days_after_due", fields.IntField(null=True)),
                (
                    "notify_termination_in_advance_days",
                    fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads),
                ),
                ("terminate_commitments", fields.BooleanField(db_default=False)),
                ("net_unit", fields.CharField(db_default="DAYS", max_length=40)),
                ("invoice_number_sequence", fields.CharField(db_default="ENVIRONMENT", max_length=40)),
                (
                    "minimum_invoice_amount",
                    fields.DecimalField(db_default=Decimal("0"), max_digits=18, decimal_places=5),
                ),
                ("invoice_footer", fields.CharField(db_default="", max_length=1000)),
                ("document_locale", fields.CharField(null=True, max_length=12)),
                ("company_tax_number", fields.CharField(null=True, max_length=64)),
            ],
            options={
                "table": "regular_invoices",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"generate_pdf\" IN ('AT_PERIOD_END', 'POSTPONED', 'ON_DEMAND')",
                        name="regular_invoices_generate_pdf_check",
                    ),
                    CheckConstraint(
                        check="\"send_by_email\" IN ('AUTOMATICALLY', 'AFTER_APPROVAL', 'NEVER')",
                        name="regular_invoices_send_by_email_check",
                    ),
                    CheckConstraint(
                        check='"auto_approve_after_days" BETWEEN 1 AND 365',
                        name="regular_invoices_auto_approve_after_days_check",
                    ),
                    CheckConstraint(
                        check="\"invoice_due_rule\" IN ('DUE_UPON_RECEIPT', 'NET')",
                        name="regular_invoices_invoice_due_rule_check",
                    ),
                    CheckConstraint(check='"net_value" BETWEEN 0 AND 365', name="regular_invoices_net_value_check"),
                    CheckConstraint(
                        check='CAST("collection_threshold" AS NUMERIC) BETWEEN 0 AND 9999999999999',
                        name="regular_invoices_collection_threshold_check",
                    ),
                    CheckConstraint(
                        check="\"late_payment_fee_type\" IN ('NONE', 'FIXED', 'PERCENT')",
                        name="regular_invoices_late_payment_fee_type_check",
                    ),
                    CheckConstraint(
                        check='CAST("late_payment_fee_value" AS NUMERIC) BETWEEN 0 AND 9999999999999',
                        name="regular_invoices_late_payment_fee_value_check",
                    ),
                    CheckConstraint(
                        check='CAST("late_payment_fee_minimum" AS NUMERIC) BETWEEN 0 AND 9999999999999',
                        name="regular_invoices_late_payment_fee_minimum_check",
                    ),
                    CheckConstraint(
                        check='"limit_service_days_after_due" BETWEEN 0 AND 3650',
                        name="regular_invoices_limit_service_days_after_due_check",
                    ),
                    CheckConstraint(
                        check='"suspend_days_after_due" BETWEEN 0 AND 3650',
                        name="regular_invoices_suspend_days_after_due_check",
                    ),
                    CheckConstraint(
                        check='CAST("reactivation_fee" AS NUMERIC) BETWEEN 0 AND 9999999999999',
                        name="regular_invoices_reactivation_fee_check",
                    ),
                    CheckConstraint(
                        check='"terminate_days_after_due" BETWEEN 0 AND 3650',
                        name="regular_invoices_terminate_days_after_due_check",
                    ),
                    CheckConstraint(
                        check="\"net_unit\" IN ('DAYS', 'BILLING_PERIODS')", name="regular_invoices_net_unit_check"
                    ),
                    CheckConstraint(
                        check="\"invoice_number_sequence\" IN ('ENVIRONMENT', 'RESELLER', 'CUSTOMER')",
                        name="regular_invoices_invoice_number_sequence_check",
                    ),
                    CheckConstraint(
                        check='CAST("minimum_invoice_amount" AS NUMERIC) BETWEEN 0 AND 9999999999999',
                        name="regular_invoices_minimum_invoice_amount_check",
                    ),
                ],
                "pk_attr": "customer_class_id",
                "table_description": "What is issued when a billing period closes, how it is sent and paid, and what follows when it isn't.",
            },
            bases=["PanelRow", "RegularInvoiceIssue", "CollectionTerms"],
        ),
        ops.CreateModel(
            name="RightToBeForgotten",
            fields=[
                (
                    "customer_class",
                    fields.OneToOneField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        primary_key=True,
                        db_index=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("remove_personal_data", fields.BooleanField(db_default=False)),
                ("removal_mode", fields.CharField(db_default="IMMEDIATELY", max_length=40)),
                ("storage_period_months", fields.IntField(null=True)),
            ],
            options={
                "table": "right_to_be_forgotten",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"removal_mode\" IN ('IMMEDIATELY', 'AFTER_STORAGE_PERIOD')",
                        name="right_to_be_forgotten_removal_mode_check",
                    ),
                    CheckConstraint(
                        check='"storage_period_months" BETWEEN 1 AND 240',
                        name="right_to_be_forgotten_storage_period_months_check",
                    ),
                ],
                "pk_attr": "customer_class_id",
                "table_description": "Whether and when the personal data of terminated customers is removed, which can't be undone.",
            },
            bases=["PanelRow"],
        ),
        ops.CreateModel(
            name="Service",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("name", fields.CharField(max_length=128)),
                ("name_key", fields.CharField(max_length=384)),
                ("description", fields.CharField(db_default="", max_length=1000)),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("code", fields.CharField(max_length=40)),
            ],
            options={
                "table": "service",
                "app": "models",
                "constraints": [
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="service_version_check")
                ],
                "pk_attr": "id",
                "table_description": "A type of service, such as voice calls or messages.",
            },
            bases=["OperatorRecord"],
        ),
        ops.CreateModel(
            name="MeasuredService",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "measured_parameter",
                    fields.ForeignKeyField(
                        "models.MeasuredParameter",
                        source_field="measured_parameter_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("charge_based_on", fields.CharField(db_default="NONE", max_length=40)),
                ("price_per_item", fields.DecimalField(null=True, max_digits=18, decimal_places=5)),
                ("items_free_of_charge", fields.IntField(db_default=0)),
                (
                    "service",
                    fields.ForeignKeyField(
                        "models.Service",
                        source_field="service_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("rate_code", fields.CharField(null=True, max_length=32)),
                (
                    "customer_class",
                    fields.ForeignKeyField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
            ],
            options={
                "table": "measured_service",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"charge_based_on\" IN ('NONE', 'AVERAGE', 'MAXIMUM', 'MINIMUM')",
                        name="measured_service_charge_based_on_check",
                    ),
                    CheckConstraint(
                        check='CAST("price_per_item" AS NUMERIC) BETWEEN 0 AND 9999999999999',
                        name="measured_service_price_per_item_check",
                    ),
                    CheckConstraint(
                        check='"items_free_of_charge" BETWEEN 0 AND 1000000000',
                        name="measured_service_items_free_of_charge_check",
                    ),
                ],
                "pk_attr": "id",
                "table_description": "A resource that is measured for the customers of a class.",
            },
            bases=["MetricTerms"],
        ),
        ops.CreateModel(
            name="Statistics",
            fields=[
                (
                    "customer_class",
                    fields.OneToOneField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        primary_key=True,
                        db_index=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("generate_statistics", fields.BooleanField(db_default=True)),
                ("send_statistics", fields.CharField(db_default="FULL", max_length=40)),
                ("xdr_export", fields.CharField(db_default="OFF", max_length=40)),
                ("xdr_delivery", fields.CharField(db_default="EMAIL", max_length=40)),
                ("xdr_report_format", fields.CharField(db_default="CSV", max_length=40)),
                ("billing_period", fields.CharField(db_default="MONTHLY", max_length=40)),
                ("close_billing_period", fields.CharField(db_default="N_HOURS_AFTER_END", max_length=40)),
                ("close_delay_hours", fields.IntField(db_default=0)),
                ("close_mode", fields.CharField(db_default="AUTOMATIC", max_length=40)),
                ("rounding_method", fields.CharField(db_default="AWAY_FROM_ZERO", max_length=40)),
                ("rounding_precision", fields.IntField(null=True)),
                ("round_up_to_nearest", fields.DecimalField(null=True, max_digits=18, decimal_places=5)),
                ("suspend_on_insufficient_funds", fields.BooleanField(db_default=False)),
                ("permanent_termination_after_days", fields.IntField(db_default=30)),
                ("billed_externally", fields.BooleanField(db_default=False)),
                ("reset_balance_each_period", fields.BooleanField(db_default=False)),
                ("hide_balance_reset_xdr", fields.BooleanField(db_default=False)),
            ],
            options={
                "table": "statistics",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"send_statistics\" IN ('FULL', 'SUMMARY', 'NONE')",
                        name="statistics_send_statistics_check",
                    ),
                    CheckConstraint(
                        check="\"xdr_export\" IN ('OFF', 'DAILY', 'WEEKLY')", name="statistics_xdr_export_check"
                    ),
                    CheckConstraint(
                        check="\"xdr_delivery\" IN ('EMAIL', 'DOWNLOAD')", name="statistics_xdr_delivery_check"
                    ),
                    CheckConstraint(
                        check="\"xdr_report_format\" IN ('CSV')", name="statistics_xdr_report_format_check"
                    ),
                    CheckConstraint(
                        check="\"billing_period\" IN ('DAILY', 'WEEKLY', 'SEMIMONTHLY', 'MONTHLY', 'MONTHLY_ANNIVERSARY', 'THIRTY_DAYS')",
                        name="statistics_billing_period_check",
                    ),
                    CheckConstraint(
                        check="\"close_billing_period\" IN ('N_HOURS_AFTER_END', 'WITH_DELAY')",
                        name="statistics_close_billing_period_check",
                    ),
                    CheckConstraint(
                        check='"close_delay_hours" BETWEEN 0 AND 720', name="statistics_close_delay_hours_check"
                    ),
                    CheckConstraint(
                        check="\"close_mode\" IN ('AUTOMATIC', 'UPON_ADMIN_APPROVAL')",
                        name="statistics_close_mode_check",
                    ),
                    CheckConstraint(
                        check="\"rounding_method\" IN ('AWAY_FROM_ZERO', 'HALF_AWAY_FROM_ZERO', 'MALAYSIAN')",
                        name="statistics_rounding_method_check",
                    ),
                    CheckConstraint(
                        check='"rounding_precision" BETWEEN 0 AND 5', name="statistics_rounding_precision_check"
                    ),
                    CheckConstraint(
                        check='CAST("round_up_to_nearest" AS NUMERIC) BETWEEN 0.00001 AND 1000',
                        name="statistics_round_up_to_nearest_check",
                    ),
                    CheckConstraint(
                        check='"permanent_termination_after_days" BETWEEN 0 AND 3650',
                        name="statistics_permanent_termination_after_days_check",
                    ),
                ],
                "pk_attr": "customer_class_id",
                "table_description": "How the usage records of a billing period are archived, delivered, closed and rounded.",
            },
            bases=["PanelRow"],
        ),
        ops.CreateModel(
            name="Suretax",
            fields=[
                (
                    "customer_class",
                    fields.OneToOneField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        primary_key=True,
                        db_index=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("sales_type", fields.CharField(db_default="BUSINESS", max_length=40)),
                ("regulatory_code", fields.CharField(db_default="VOIP", max_length=40)),
                ("unit_type", fields.CharField(db_default="DEFAULT", max_length=40)),
                ("exemption_codes", fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads)),
                ("lifeline_assistance", fields.BooleanField(db_default=False)),
            ],
            options={
                "table": "suretax",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"sales_type\" IN ('RESIDENTIAL', 'BUSINESS', 'INDUSTRIAL', 'LIFELINE')",
                        name="suretax_sales_type_check",
                    ),
                    CheckConstraint(
                        check="\"regulatory_code\" IN ('ILEC', 'IXC', 'CLEC', 'VOIP', 'ISP', 'WIRELESS')",
                        name="suretax_regulatory_code_check",
                    ),
                    CheckConstraint(
                        check="\"unit_type\" IN ('DEFAULT', 'UNIQUE_LINES', 'TRUNKS')", name="suretax_unit_type_check"
                    ),
                ],
                "pk_attr": "customer_class_id",
                "table_description": "What is declared to SureTax about the customers of the class.",
            },
            bases=["PanelRow"],
        ),
        ops.CreateModel(
            name="TaxPlugin",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("name", fields.CharField(max_length=128)),
                ("name_key", fields.CharField(max_length=384)),
                ("description", fields.CharField(db_default="", max_length=1000)),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("engine", fields.CharField(db_default="SURETAX", max_length=40)),
                ("service_address", fields.CharField(db_default="", max_length=255)),
                ("account", fields.CharField(db_default="", max_length=64)),
            ],
            options={
                "table": "tax_plugin",
                "app": "models",
                "constraints": [
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="tax_plugin_version_check"),
                    CheckConstraint(check="\"engine\" IN ('SURETAX', 'AVALARA')", name="tax_plugin_engine_check"),
                ],
                "pk_attr": "id",
                "table_description": "An account at a tax service, which calculates the taxes of the classes that name it.",
            },
            bases=["OperatorRecord"],
        ),
        ops.CreateModel(
            name="Customer",
            fields=[
                ("send_statistics", fields.CharField(null=True, max_length=40)),
                ("suspend_on_insufficient_funds", fields.BooleanField(null=True)),
                ("send_invoices_by_email", fields.CharField(null=True, max_length=40)),
                ("auto_charge_payment_method", fields.BooleanField(null=True)),
                ("invoice_template_override", fields.CharField(db_default="INHERIT", max_length=40)),
                (
                    "invoice_template",
                    fields.ForeignKeyField(
                        "models.InvoiceTemplate",
                        source_field="invoice_template_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("out_of_turn_invoice_template_override", fields.CharField(db_default="INHERIT", max_length=40)),
                (
                    "out_of_turn_invoice_template",
                    fields.ForeignKeyField(
                        "models.InvoiceTemplate",
                        source_field="out_of_turn_invoice_template_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("tax_method", fields.CharField(null=True, max_length=40)),
                (
                    "tax_plugin",
                    fields.ForeignKeyField(
                        "models.TaxPlugin",
                        source_field="tax_plugin_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("fraud_traffic_profile_override", fields.CharField(db_default="INHERIT", max_length=40)),
                (
                    "fraud_traffic_profile",
                    fields.ForeignKeyField(
                        "models.FraudTrafficProfile",
                        source_field="fraud_traffic_profile_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("purge_after_months", fields.IntField(null=True)),
                ("two_factor", fields.BooleanField(null=True)),
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("name", fields.CharField(max_length=128)),
                ("name_key", fields.CharField(max_length=384)),
                ("type", fields.CharField(db_default="RETAIL", max_length=40)),
                (
                    "currency",
                    fields.ForeignKeyField(
                        "models.Currency",
                        source_field="currency_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "reseller",
                    fields.ForeignKeyField(
                        "models.Reseller",
                        source_field="reseller_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "customer_class",
                    fields.ForeignKeyField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("terminated_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("erased_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "customer",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"send_statistics\" IN ('FULL', 'SUMMARY', 'NONE')",
                        name="customer_send_statistics_check",
                    ),
                    CheckConstraint(
                        check="\"send_invoices_by_email\" IN ('AUTOMATICALLY', 'AFTER_APPROVAL', 'NEVER')",
                        name="customer_send_invoices_by_email_check",
                    ),
                    CheckConstraint(
                        check="\"invoice_template_override\" IN ('INHERIT', 'NONE', 'OWN')",
                        name="customer_invoice_template_override_check",
                    ),
                    CheckConstraint(
                        check="\"out_of_turn_invoice_template_override\" IN ('INHERIT', 'NONE', 'OWN')",
                        name="customer_out_of_turn_invoice_template_override_check",
                    ),
                    CheckConstraint(
                        check="\"tax_method\" IN ('NONE', 'FIXED_VAT', 'CUSTOM', 'GST_MALAYSIA', 'GENERIC_VAT_GST', 'SURETAX', 'AVALARA')",
                        name="customer_tax_method_check",
                    ),
                    CheckConstraint(
                        check="\"fraud_traffic_profile_override\" IN ('INHERIT', 'NONE', 'OWN')",
                        name="customer_fraud_traffic_profile_override_check",
                    ),
                    CheckConstraint(
                        check='"purge_after_months" BETWEEN 0 AND 240', name="customer_purge_after_months_check"
                    ),
                    CheckConstraint(
                        check="\"type\" IN ('RETAIL', 'RESELLER', 'DISTRIBUTOR')", name="customer_type_check"
                    ),
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="customer_version_check"),
                ],
                "pk_attr": "id",
                "table_description": "Whoever is charged: a retail customer, or a reseller or distributor in its role as a customer.",
            },
            bases=["CustomerOverrides"],
        ),
        ops.CreateModel(
            name="Account",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("name", fields.CharField(max_length=128)),
                ("name_key", fields.CharField(max_length=384)),
                (
                    "customer",
                    fields.ForeignKeyField(
                        "models.Customer",
                        source_field="customer_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("blocked", fields.BooleanField(db_default=False)),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "account",
                "app": "models",
                "constraints": [
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="account_version_check")
                ],
                "pk_attr": "id",
                "table_description": "A number, line or login of a customer. Its custom fields come from the customer's class.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="AccountFieldValue",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "custom_field",
                    fields.ForeignKeyField(
                        "models.CustomFieldDefinition",
                        source_field="custom_field_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("value", fields.CharField(null=True, max_length=1000)),
                (
                    "account",
                    fields.ForeignKeyField(
                        "models.Account",
                        source_field="account_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
            ],
            options={
                "table": "account_field_value",
                "app": "models",
                "pk_attr": "id",
                "table_description": "An account's value.",
            },
            bases=["CustomFieldValue"],
        ),
        ops.CreateModel(
            name="CustomerFieldValue",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "custom_field",
                    fields.ForeignKeyField(
                        "models.CustomFieldDefinition",
                        source_field="custom_field_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("value", fields.CharField(null=True, max_length=1000)),
                (
                    "customer",
                    fields.ForeignKeyField(
                        "models.Customer",
                        source_field="customer_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
            ],
            options={
                "table": "customer_field_value",
                "app": "models",
                "pk_attr": "id",
                "table_description": "A customer's value.",
            },
            bases=["CustomFieldValue"],
        ),
        ops.CreateModel(
            name="CustomerMetric",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "measured_parameter",
                    fields.ForeignKeyField(
                        "models.MeasuredParameter",
                        source_field="measured_parameter_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("charge_based_on", fields.CharField(db_default="NONE", max_length=40)),
                ("price_per_item", fields.DecimalField(null=True, max_digits=18, decimal_places=5)),
                ("items_free_of_charge", fields.IntField(db_default=0)),
                (
                    "service",
                    fields.ForeignKeyField(
                        "models.Service",
                        source_field="service_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("rate_code", fields.CharField(null=True, max_length=32)),
                (
                    "customer",
                    fields.ForeignKeyField(
                        "models.Customer",
                        source_field="customer_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
            ],
            options={
                "table": "customer_metric",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"charge_based_on\" IN ('NONE', 'AVERAGE', 'MAXIMUM', 'MINIMUM')",
                        name="customer_metric_charge_based_on_check",
                    ),
                    CheckConstraint(
                        check='CAST("price_per_item" AS NUMERIC) BETWEEN 0 AND 9999999999999',
                        name="customer_metric_price_per_item_check",
                    ),
                    CheckConstraint(
                        check='"items_free_of_charge" BETWEEN 0 AND 1000000000',
                        name="customer_metric_items_free_of_charge_check",
                    ),
                ],
                "pk_attr": "id",
                "table_description": "A resource that is measured for one customer on terms of its own. For all others the class's terms hold.",
            },
            bases=["MetricTerms"],
        ),
        ops.CreateModel(
            name="Taxation",
            fields=[
                (
                    "customer_class",
                    fields.OneToOneField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        primary_key=True,
                        db_index=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("assess_taxes", fields.BooleanField(db_default=False)),
                ("apply_taxes", fields.CharField(db_default="END_OF_BILLING_PERIOD", max_length=40)),
                ("method", fields.CharField(db_default="NONE", max_length=40)),
                (
                    "tax_plugin",
                    fields.ForeignKeyField(
                        "models.TaxPlugin",
                        source_field="tax_plugin_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("exempt", fields.BooleanField(db_default=False)),
                ("exemption_reason", fields.CharField(db_default="", max_length=250)),
                ("exemption_certificate", fields.CharField(db_default="", max_length=100)),
                ("exemption_valid_to", fields.DateField(null=True)),
            ],
            options={
                "table": "taxation",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"apply_taxes\" IN ('END_OF_BILLING_PERIOD', 'AT_TIME_OF_PAYMENT')",
                        name="taxation_apply_taxes_check",
                    ),
                    CheckConstraint(
                        check="\"method\" IN ('NONE', 'FIXED_VAT', 'CUSTOM', 'GST_MALAYSIA', 'GENERIC_VAT_GST', 'SURETAX', 'AVALARA')",
                        name="taxation_method_check",
                    ),
                ],
                "pk_attr": "customer_class_id",
                "table_description": "Whether, when and by which method taxes are calculated, and who is exempt from them.",
            },
            bases=["PanelRow"],
        ),
        ops.CreateModel(
            name="UsageThreshold",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "fraud_traffic_profile",
                    fields.ForeignKeyField(
                        "models.FraudTrafficProfile",
                        source_field="fraud_traffic_profile_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                (
                    "destination_group",
                    fields.ForeignKeyField(
                        "models.DestinationGroup",
                        source_field="destination_group_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("accumulated_period", fields.CharField(db_default="DAY", max_length=40)),
                ("minutes", fields.IntField(db_default=60)),
            ],
            options={
                "table": "usage_threshold",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"accumulated_period\" IN ('DAY', 'WEEK', 'MONTH')",
                        name="usage_threshold_accumulated_period_check",
                    ),
                    CheckConstraint(check='"minutes" BETWEEN 1 AND 1000000', name="usage_threshold_minutes_check"),
                ],
                "pk_attr": "id",
                "table_description": "Minutes to a destination group beyond which the administrators are told.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="User",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("user_name", fields.CharField(max_length=64)),
                ("display_name", fields.CharField(db_default="", max_length=128)),
                ("role", fields.CharField(db_default="READ_ONLY_ADMINISTRATOR", max_length=40)),
                (
                    "reseller",
                    fields.ForeignKeyField(
                        "models.Reseller",
                        source_field="reseller_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("password_hash", fields.CharField(db_default="", max_length=200)),
                ("disabled", fields.BooleanField(db_default=False)),
                ("masks_personal_data", fields.BooleanField(db_default=False)),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "user",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="(role = 'RESELLER') = (reseller_id IS NOT NULL)",
                        name="user_reseller_goes_with_role_check",
                    ),
                    CheckConstraint(
                        check="\"role\" IN ('ADMINISTRATOR', 'READ_ONLY_ADMINISTRATOR', 'RESELLER')",
                        name="user_role_check",
                    ),
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="user_version_check"),
                ],
                "pk_attr": "id",
                "table_description": "A person or a program that signs in. With no password hash it doesn't sign in: only its tokens act for it.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ApiToken",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("secret_hash", fields.CharField(unique=True, max_length=64)),
                (
                    "user",
                    fields.ForeignKeyField(
                        "models.User",
                        source_field="user_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("name", fields.CharField(max_length=80)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("expires_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("revoked_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "api_token",
                "app": "models",
                "pk_attr": "id",
                "table_description": "A bearer token of a portal or a script. Only its SHA-256 is kept, since it was shown once.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Session",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("secret_hash", fields.CharField(unique=True, max_length=64)),
                (
                    "user",
                    fields.ForeignKeyField(
                        "models.User",
                        source_field="user_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "session",
                "app": "models",
                "pk_attr": "id",
                "table_description": "A signed-in browser. Only the SHA-256 of the cookie's secret is kept.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="WebSelfCare",
            fields=[
                (
                    "customer_class",
                    fields.OneToOneField(
                        "models.CustomerClass",
                        source_field="customer_class_id",
                        primary_key=True,
                        db_index=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("self_care_enabled", fields.BooleanField(db_default=True)),
                ("two_factor", fields.BooleanField(db_default=False)),
                ("self_care_url", fields.CharField(null=True, max_length=255)),
                ("brand_name", fields.CharField(null=True, max_length=80)),
                ("logo_url", fields.CharField(null=True, max_length=255)),
                ("default_language", fields.CharField(db_default="en", max_length=12)),
                ("time_zone", fields.CharField(db_default="UTC", max_length=64)),
                ("date_format", fields.CharField(db_default="YYYY_MM_DD", max_length=40)),
                ("time_format", fields.CharField(db_default="HH24_MI_SS", max_length=40)),
                ("password_minimum_length", fields.IntField(db_default=8)),
                ("password_letters", fields.BooleanField(db_default=True)),
                ("password_digits", fields.BooleanField(db_default=True)),
                ("password_special_characters", fields.BooleanField(db_default=False)),
                ("password_history", fields.IntField(db_default=0)),
                ("password_expiry_days", fields.IntField(db_default=30)),
                ("sign_in_attempts", fields.IntField(db_default=5)),
                ("lock_minutes", fields.IntField(db_default=15)),
                ("session_timeout_minutes", fields.IntField(db_default=30)),
                (
                    "allowed_networks",
                    fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads),
                ),
                ("api_token_access", fields.BooleanField(db_default=False)),
            ],
            options={
                "table": "web_self_care",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"date_format\" IN ('YYYY_MM_DD', 'DD_MM_YYYY', 'MM_DD_YYYY', 'DD_MON_YYYY')",
                        name="web_self_care_date_format_check",
                    ),
                    CheckConstraint(
                        check="\"time_format\" IN ('HH24_MI_SS', 'HH24_MI', 'HH12_MI_SS', 'HH12_MI')",
                        name="web_self_care_time_format_check",
                    ),
                    CheckConstraint(
                        check='"password_minimum_length" BETWEEN 6 AND 64',
                        name="web_self_care_password_minimum_length_check",
                    ),
                    CheckConstraint(
                        check='"password_history" BETWEEN 0 AND 24', name="web_self_care_password_history_check"
                    ),
                    CheckConstraint(
                        check='"password_expiry_days" BETWEEN 0 AND 365',
                        name="web_self_care_password_expiry_days_check",
                    ),
                    CheckConstraint(
                        check='"sign_in_attempts" BETWEEN 3 AND 50', name="web_self_care_sign_in_attempts_check"
                    ),
                    CheckConstraint(check='"lock_minutes" BETWEEN 1 AND 1440', name="web_self_care_lock_minutes_check"),
                    CheckConstraint(
                        check='"session_timeout_minutes" BETWEEN 5 AND 1440',
                        name="web_self_care_session_timeout_minutes_check",
                    ),
                ],
                "pk_attr": "customer_class_id",
                "table_description": "Access to the self-care interface for the customers of this class.",
            },
            bases=["PanelRow"],
        ),
    ]

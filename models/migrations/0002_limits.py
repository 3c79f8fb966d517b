"""Limits that hold in the database too: ranges, uniqueness, one default class, an audit log that only grows."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

from models.declaration.new_tables import CompleteTables

# COALESCE makes "no reseller" one manager of its own: a NULL would be distinct from every other NULL.
INDEXES = """
CREATE UNIQUE INDEX customer_class_name ON customer_class (COALESCE(managed_by_id, 0), name_key);
CREATE UNIQUE INDEX customer_class_default ON customer_class (is_default) WHERE is_default;
CREATE UNIQUE INDEX reseller_name ON reseller (name_key);
CREATE UNIQUE INDEX customer_name ON customer (COALESCE(reseller_id, 0), name_key);
CREATE UNIQUE INDEX customer_of_reseller_itself ON customer (reseller_id) WHERE type = 'RESELLER';
CREATE UNIQUE INDEX user_name ON "user" (user_name);
CREATE UNIQUE INDEX currency_code ON currency (code);
CREATE UNIQUE INDEX business_model_code ON business_model (code);
CREATE INDEX customer_class_by_name ON customer_class (name_key, id);
CREATE INDEX customer_class_by_creation ON customer_class (created_at, id);
CREATE INDEX customer_class_by_update ON customer_class (updated_at, id);
CREATE INDEX customer_class_of_manager ON customer_class (managed_by_id, name_key, id) WHERE managed_by_id IS NOT NULL;
CREATE INDEX customer_class_shared ON customer_class (name_key, id) WHERE shared_with_resellers;
CREATE INDEX customer_by_name ON customer (name_key, id);
CREATE INDEX customer_by_class ON customer (customer_class_id, name_key, id);
CREATE INDEX customer_by_class_and_reseller ON customer (customer_class_id, reseller_id);
CREATE INDEX customer_by_reseller ON customer (reseller_id, name_key, id);
CREATE INDEX audit_record_of_entity ON audit_record (entity_type, entity_id, id);
CREATE INDEX audit_record_of_global_id ON audit_record ((entity_type || ':' || CAST(entity_id AS TEXT)), id);
CREATE INDEX idempotency_record_by_age ON idempotency_record (created_at);
CREATE UNIQUE INDEX invoice_template_name ON invoice_template (COALESCE(managed_by_id, 0), name_key);
CREATE UNIQUE INDEX custom_tax_name ON custom_tax (COALESCE(managed_by_id, 0), name_key);
CREATE UNIQUE INDEX tax_plugin_name ON tax_plugin (name_key);
CREATE UNIQUE INDEX applied_tax_of_class ON applied_tax (customer_class_id, custom_tax_id);
CREATE INDEX invoice_template_by_name ON invoice_template (name_key, id);
CREATE INDEX custom_tax_by_name ON custom_tax (name_key, id);
CREATE INDEX regular_invoices_template ON regular_invoices (invoice_template_id);
CREATE INDEX out_of_turn_invoices_template ON out_of_turn_invoices (invoice_template_id);
CREATE INDEX taxation_plugin ON taxation (tax_plugin_id);
CREATE INDEX applied_tax_tax ON applied_tax (custom_tax_id);
CREATE UNIQUE INDEX fraud_traffic_profile_name ON fraud_traffic_profile (COALESCE(managed_by_id, 0), name_key);
CREATE UNIQUE INDEX notification_set_name ON notification_set (COALESCE(managed_by_id, 0), name_key);
CREATE UNIQUE INDEX custom_field_definition_name ON custom_field_definition (COALESCE(managed_by_id, 0), object, name_key);
CREATE UNIQUE INDEX service_name ON service (name_key);
CREATE UNIQUE INDEX service_code ON service (code);
CREATE UNIQUE INDEX measured_parameter_name ON measured_parameter (name_key);
CREATE UNIQUE INDEX measured_parameter_code ON measured_parameter (code);
CREATE UNIQUE INDEX destination_group_set_name ON destination_group_set (name_key);
CREATE UNIQUE INDEX destination_group_name ON destination_group (destination_group_set_id, name_key);
CREATE UNIQUE INDEX account_name ON account (customer_id, name_key);
CREATE UNIQUE INDEX measured_service_key ON measured_service (customer_class_id, measured_parameter_id);
CREATE UNIQUE INDEX custom_field_setting_key ON custom_field_setting (customer_class_id, custom_field_id);
CREATE UNIQUE INDEX usage_threshold_key ON usage_threshold (fraud_traffic_profile_id, destination_group_id);
CREATE UNIQUE INDEX customer_metric_key ON customer_metric (customer_id, measured_parameter_id);
CREATE UNIQUE INDEX customer_field_value_key ON customer_field_value (customer_id, custom_field_id);
CREATE UNIQUE INDEX account_field_value_key ON account_field_value (account_id, custom_field_id);
CREATE UNIQUE INDEX notification_flag_key ON notification_flag (customer_class_id, type);
CREATE UNIQUE INDEX notification_template_key ON notification_template (notification_set_id, type);
CREATE INDEX fraud_traffic_profile_by_name ON fraud_traffic_profile (name_key, id);
CREATE INDEX notification_set_by_name ON notification_set (name_key, id);
CREATE INDEX custom_field_definition_by_name ON custom_field_definition (name_key, id);
CREATE INDEX destination_group_by_name ON destination_group (name_key, id);
CREATE INDEX account_by_name ON account (name_key, id);
CREATE INDEX measured_service_measured_parameter ON measured_service (measured_parameter_id);
CREATE INDEX measured_service_service ON measured_service (service_id);
CREATE INDEX customer_metric_measured_parameter ON customer_metric (measured_parameter_id);
CREATE INDEX customer_metric_service ON customer_metric (service_id);
CREATE INDEX usage_threshold_destination_group ON usage_threshold (destination_group_id);
CREATE INDEX fraud_protection_fraud_traffic_profile ON fraud_protection (fraud_traffic_profile_id);
CREATE INDEX custom_field_setting_custom_field ON custom_field_setting (custom_field_id);
CREATE INDEX customer_field_value_custom_field ON customer_field_value (custom_field_id);
CREATE INDEX account_field_value_custom_field ON account_field_value (custom_field_id);
CREATE INDEX notification_types_notification_set ON notification_types (notification_set_id);
CREATE INDEX customer_invoice_template ON customer (invoice_template_id) WHERE invoice_template_id IS NOT NULL;
CREATE INDEX customer_out_of_turn_invoice_template ON customer (out_of_turn_invoice_template_id) WHERE out_of_turn_invoice_template_id IS NOT NULL;
CREATE INDEX customer_tax_plugin ON customer (tax_plugin_id) WHERE tax_plugin_id IS NOT NULL;
CREATE INDEX customer_fraud_traffic_profile ON customer (fraud_traffic_profile_id) WHERE fraud_traffic_profile_id IS NOT NULL;
CREATE INDEX fraud_traffic_profile_set ON fraud_traffic_profile (destination_group_set_id);
INSERT INTO audit_head (id, last_id, hash) VALUES (1, 0, '');
"""

# One change is let through: the removal of what is personal from the history of customers and accounts, whose seal stays
# . It takes away the salt, so it can be done once, and fills in nothing.
APPEND_ONLY_SQLITE = """
CREATE TRIGGER audit_record_no_update BEFORE UPDATE ON audit_record WHEN NOT (
  OLD.salt IS NOT NULL AND NEW.salt IS NULL AND OLD.entity_type IN ('Customer', 'Account')
  AND NEW.entity_name = '' AND NEW.before IS NULL AND NEW.after IS NULL AND NEW.reason = ''
  AND NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.user_id IS OLD.user_id AND NEW.user_name = OLD.user_name
  AND NEW.realm = OLD.realm AND NEW.reseller_id IS OLD.reseller_id AND NEW.address = OLD.address
  AND NEW.action = OLD.action AND NEW.entity_type = OLD.entity_type AND NEW.entity_id = OLD.entity_id
  AND NEW.entity_version = OLD.entity_version AND NEW.panel = OLD.panel AND NEW.property = OLD.property
  AND NEW.request_id = OLD.request_id AND NEW.for_administrators = OLD.for_administrators
  AND NEW.seal = OLD.seal AND NEW.hash = OLD.hash
) BEGIN
  SELECT RAISE(ABORT, 'audit records are append-only');
END;
CREATE TRIGGER audit_record_no_delete BEFORE DELETE ON audit_record BEGIN
  SELECT RAISE(ABORT, 'audit records are append-only');
END;
"""

# Names sort by code point on both databases, so that pages and cursors are the same on both.
POSTGRESQL = """
ALTER TABLE customer_class ALTER COLUMN name_key TYPE varchar(384) COLLATE "C";
ALTER TABLE reseller ALTER COLUMN name_key TYPE varchar(384) COLLATE "C";
ALTER TABLE customer ALTER COLUMN name_key TYPE varchar(384) COLLATE "C";
ALTER TABLE invoice_template ALTER COLUMN name_key TYPE varchar(384) COLLATE "C";
ALTER TABLE custom_tax ALTER COLUMN name_key TYPE varchar(384) COLLATE "C";
ALTER TABLE tax_plugin ALTER COLUMN name_key TYPE varchar(384) COLLATE "C";
ALTER TABLE service ALTER COLUMN name_key TYPE varchar(384) COLLATE "C";
ALTER TABLE measured_parameter ALTER COLUMN name_key TYPE varchar(384) COLLATE "C";
ALTER TABLE destination_group_set ALTER COLUMN name_key TYPE varchar(384) COLLATE "C";
ALTER TABLE destination_group ALTER COLUMN name_key TYPE varchar(384) COLLATE "C";
ALTER TABLE fraud_traffic_profile ALTER COLUMN name_key TYPE varchar(384) COLLATE "C";
ALTER TABLE notification_set ALTER COLUMN name_key TYPE varchar(384) COLLATE "C";
ALTER TABLE custom_field_definition ALTER COLUMN name_key TYPE varchar(384) COLLATE "C";
ALTER TABLE account ALTER COLUMN name_key TYPE varchar(384) COLLATE "C";
"""

APPEND_ONLY_POSTGRESQL = """
CREATE FUNCTION audit_record_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'audit records are append-only'; END $$;
CREATE FUNCTION audit_record_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE sealed text[] := ARRAY['salt', 'entity_name', 'before', 'after', 'reason'];
BEGIN
  IF OLD.salt IS NOT NULL AND NEW.salt IS NULL AND OLD.entity_type IN ('Customer', 'Account')
    AND NEW.entity_name = '' AND NEW.before IS NULL AND NEW.after IS NULL AND NEW.reason = ''
    AND to_jsonb(NEW) - sealed = to_jsonb(OLD) - sealed
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'audit records are append-only';
END $$;
CREATE TRIGGER audit_record_no_update BEFORE UPDATE ON audit_record
  FOR EACH ROW EXECUTE FUNCTION audit_record_erase_only();
CREATE TRIGGER audit_record_append_only BEFORE DELETE OR TRUNCATE ON audit_record
  FOR EACH STATEMENT EXECUTE FUNCTION audit_record_refuse();
"""


async def limit(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Run the statements of the database at hand."""
    if editor.DIALECT == "sqlite":
        for statement in INDEXES.split(";\n"):
            if statement.strip():
                await editor.client.execute_query(statement)
        for trigger in APPEND_ONLY_SQLITE.split("END;"):
            if trigger.strip():
                await editor.client.execute_query(f"{trigger}END")
    else:
        await editor.client.execute_script(POSTGRESQL + INDEXES + APPEND_ONLY_POSTGRESQL)


class Migration(migrations.Migration):
    """Constraints that Tortoise's model states can't express."""

    dependencies = [("models", "0001_initial")]

    operations = [
        CompleteTables(
            "AuditRecord",
            "Currency",
            "Reseller",
            "CustomerClass",
            "Customer",
            "User",
            "Statistics",
            "InvoiceTemplate",
            "CustomTax",
            "TaxPlugin",
            "RegularInvoices",
            "OutOfTurnInvoices",
            "Taxation",
            "FixedVat",
            "GstMalaysia",
            "GenericVatGst",
            "Suretax",
            "WebSelfCare",
            "RightToBeForgotten",
            "MeasuredParameter",
            "MeasuredService",
            "FraudTrafficProfile",
            "UsageThreshold",
            "CustomFieldDefinition",
            "NotificationTemplate",
            "NotificationFlag",
            "CustomerMetric",
        ),
        ops.RunPython(limit),
    ]

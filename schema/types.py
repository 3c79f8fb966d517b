"""All types of the schema, made by importing the modules that declare them: one line for each panel."""

from models.access import Role
from resolvers.catalogue import ENTITIES
from resolvers.reading.entity import access_of
from schema import (
    account,
    custom_field_definition,
    custom_fields,
    custom_tax,
    customer_class,
    customer_settings,
    destination_group,
    email_addresses,
    fraud_protection,
    fraud_traffic_profile,
    invoice_template,
    lists,
    measured_parameter,
    measured_services,
    notification_set,
    notification_types,
    out_of_turn_invoices,
    records,
    regular_invoices,
    right_to_be_forgotten,
    service,
    statistics,
    tax_methods,
    tax_plugin,
    taxation,
    web_self_care,
)
from schema.mutation import MUTATION
from schema.query import QUERY

PANEL_MODULES = (
    statistics,
    regular_invoices,
    out_of_turn_invoices,
    taxation,
    tax_methods,
    web_self_care,
    right_to_be_forgotten,
    measured_services,
    fraud_protection,
    custom_fields,
    email_addresses,
    notification_types,
)
RECORD_MODULES = (
    customer_class,
    lists,
    records,
    invoice_template,
    custom_tax,
    tax_plugin,
    service,
    measured_parameter,
    destination_group,
    fraud_traffic_profile,
    custom_field_definition,
    notification_set,
    customer_settings,
    account,
)

__all__ = ["MUTATION", "PANEL_MODULES", "QUERY", "RECORD_MODULES", "node_types"]


def node_types(role: Role) -> list[str]:
    """The types with a global id that a role can get to see."""
    return [
        name
        for name, entity in ENTITIES.items()
        if "id" in entity.fields and role in access_of(entity.fields["id"]).read
    ]

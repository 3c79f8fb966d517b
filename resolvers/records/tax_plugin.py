"""Tax plug-ins: how they are read, and saved by administrators."""

from collections.abc import Iterable

from models.records.tax_plugin import TaxPlugin
from resolvers.drafts.draft import Draft
from resolvers.drafts.record import Record
from resolvers.errors import UserError, input_path
from resolvers.formats.web_address import web_address_problem
from resolvers.records.named_entity import named_entity

TAX_PLUGIN = named_entity(TaxPlugin, "engine")


def service_address_is_https(draft: Draft) -> Iterable[UserError]:
    """Validate that the address of the service is https: what it receives is about money and persons."""
    address = draft.row["service_address"]
    return web_address_problem(address, input_path("service_address")) if address else ()


TAX_PLUGIN_RECORD = Record("tax_plugin", lambda: TAX_PLUGIN, "tax plug-in", rules=(service_address_is_https,))

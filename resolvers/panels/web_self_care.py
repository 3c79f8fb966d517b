"""Web self-care: the panel's place and the rules that its values keep to (domain 4)."""

from collections.abc import Iterable
from typing import Final

from models.declaration.list_entries import canonical_network, network_around
from models.panels.web_self_care import WebSelfCare
from models.sentence import Sentence, sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.errors import UserError, input_path, malformed
from resolvers.formats.language_tag import language_tag_problem
from resolvers.formats.time_zone import time_zone_problem
from resolvers.formats.web_address import web_address_problem

NAME: Final = "web_self_care"


def addresses_are_https(draft: Draft) -> Iterable[UserError]:
    """Customers sign in behind these addresses, so they are https."""
    for column in ("self_care_url", "logo_url"):
        address = draft.values(NAME)[column]
        if address is not None:
            yield from web_address_problem(address, input_path(NAME, column))


def language_is_one(draft: Draft) -> Iterable[UserError]:
    """The default language has the form of one."""
    return language_tag_problem(draft.values(NAME)["default_language"], input_path(NAME, "default_language"))


def time_zone_is_known(draft: Draft) -> Iterable[UserError]:
    """The time zone is one of the IANA database, so that its days are known."""
    return time_zone_problem(draft.values(NAME)["time_zone"], input_path(NAME, "time_zone"))


def networks_are_networks(draft: Draft) -> Iterable[UserError]:
    """Each network is an IP address, a CIDR block or an address with a netmask; one that allows nobody is a mistake."""
    networks = draft.values(NAME)["allowed_networks"]
    for number, network in enumerate(networks):
        problem = _network_problem(str(network))
        if problem:
            yield malformed(problem, str(network)[:80], input_path(NAME, "allowed_networks", number))


def _network_problem(text: str) -> Sentence | None:
    try:
        canonical_network(text)
    except ValueError:
        around = network_around(text)
        if around:
            return sentence(
                "The address of a network has no bits behind its mask: this one is in {network}.", network=around
            )
        return sentence("A network is written as 192.0.2.7, 192.0.2.0/24 or 192.0.2.0/255.255.255.0.")
    return None


WEB_SELF_CARE = Panel(
    name=NAME,
    path=(NAME,),
    description="Access to the self-care interface for the customers of this class.",
    model=WebSelfCare,
    rules=(addresses_are_https, language_is_one, time_zone_is_known, networks_are_networks),
)

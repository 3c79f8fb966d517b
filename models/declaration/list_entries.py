"""Entries of lists of texts: the form in which each is kept, and what makes two of them one."""

import ipaddress
from enum import Enum, auto

from models.declaration.texts import TextForm, name_key, text_problem, tidy
from models.sentence import Sentence, sentence


class Entry(Enum):
    """Kind of the entries of a list."""

    LINE = auto()
    """A short text of one line, such as a code; two are one when they are the same."""

    NAME = auto()
    """Text that people choose by reading it, so that two which look alike are one."""

    MASK = auto()
    """The form of a text; what a value has to begin and end with can't be a blank, which no value has there."""

    ADDRESS = auto()
    """An email address. In principle its owner may tell cases apart before the @; nobody does."""

    NETWORK = auto()
    """An IP address or a network, in one of several ways to write it."""


def kept_entry(entry: Entry, text: str) -> str:
    """The canonical form of an entry; a text that isn't of its kind stays as it is."""
    text = tidy(text, TextForm.NAME if entry is Entry.NAME else TextForm.LINE)
    match entry:
        case Entry.NETWORK:
            try:
                return canonical_network(text)
            except ValueError:
                return text
        case Entry.ADDRESS:
            local, at, domain = text.rpartition("@")
            return f"{local}{at}{domain.lower()}"
        case _:
            return text


def entry_key(entry: Entry, text: str) -> str:
    """The key by which two stored entries are duplicates."""
    match entry:
        case Entry.NAME:
            return name_key(text)
        case Entry.ADDRESS:
            return text.casefold()
        case _:
            return text


def entry_problem(entry: Entry, text: str) -> Sentence | None:
    """The problem of a single stored entry, as a sentence; rules over the whole list are checked elsewhere."""
    problem = text_problem(text, TextForm.NAME if entry is Entry.NAME else TextForm.LINE)
    if problem or entry is not Entry.MASK:
        return problem
    if (len(text) - len(text.rstrip("\\"))) % 2:
        return sentence("A backslash must be followed by the character that it escapes.")
    if text.startswith("\\") and text[1:2].isspace():
        return sentence("A value can't begin with a blank, so none could have this form.")
    return None


def canonical_network(text: str) -> str:
    """An address or a network in its one form: 10.0.0.0/8, 192.0.2.7, 2001:db8::/32. Raises ValueError for neither."""
    network = ipaddress.ip_network(text)
    if isinstance(network, ipaddress.IPv6Network):
        mapped = network.network_address.ipv4_mapped
        if network.network_address.scope_id is not None:
            raise ValueError("a zone names an interface of one machine and nothing that a customer could come from")
        if mapped is not None and network.prefixlen >= _MAPPED_BITS:
            # The same machines, as an IPv6 socket sees them.
            network = ipaddress.ip_network((mapped, network.prefixlen - _MAPPED_BITS))
    return str(network.network_address) if network.prefixlen == network.max_prefixlen else str(network)


def network_around(text: str) -> str | None:
    """The network that an address with a mask lies in, where that is all that keeps it from being a network."""
    try:
        return canonical_network(str(ipaddress.ip_network(text, strict=False)))
    except ValueError:
        return None


_MAPPED_BITS = 96

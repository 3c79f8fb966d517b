"""Every page of the app that can be reached by its links, each kind of address once.

A page that is new is found as soon as anything leads to it, so the tests that go over all pages need no list of them.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from tests.browser.axe import settle
from tests.browser.visit import Visit

RECORD = re.compile(r"/[A-Z]\w*:\d+(?=/|$)")
"""The id of a record in an address."""


def kind_of(address: str) -> str:
    """An address without its record: `/classes/CustomerClass:7/Taxation` is `/classes/:id/Taxation`."""
    return RECORD.sub("/:id", unquote(urlsplit(address).path)).rstrip("/") or "/"


def links(visit: Visit) -> list[str]:
    """The pages within the product that the page links to, in their order; a file to take away is none."""
    found: list[str] = visit.page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)")
    here = [one.removeprefix(visit.server.url) for one in found if one.startswith(visit.server.url)]
    return [one for one in here if "." not in urlsplit(one).path]


def pages(visit: Visit, *begin: str) -> Iterator[str]:
    """Open one page of each kind, beginning with some addresses, and give its address when it is all there.

    What it begins with is always opened: two classes of one kind may look different.
    """
    seen: set[str] = set()
    waiting = list(begin)
    for number, address in enumerate(waiting):
        if number >= len(begin) and kind_of(address) in seen:
            continue
        visit.open(address)
        settle(visit.page)
        arrived = visit.page.url.removeprefix(visit.server.url)
        seen |= {kind_of(address), kind_of(arrived)}
        yield arrived
        waiting += [one for one in links(visit) if kind_of(one) not in seen]

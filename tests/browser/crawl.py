"""Every page of the app that can be reached by its links, each kind of address once.

A page that is new is found as soon as anything leads to it, so the tests that go over all pages need no list of them.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from tests.browser.axe import SETTLED, settle
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


CALM = 3
"""So many looks one after the other have to find nothing on its way."""

BETWEEN_LOOKS_MILLISECONDS = 30


def follow(visit: Visit, address: str) -> None:
    """Go to another page of the app as its own links do, without reloading the app."""
    visit.page.evaluate("address => history.pushState(null, '', address)", address)
    calm = 0
    while calm < CALM:
        visit.page.wait_for_timeout(BETWEEN_LOOKS_MILLISECONDS)
        calm = calm + 1 if not visit.pending and visit.page.evaluate(SETTLED) else 0


def pages(visit: Visit, *begin: str) -> Iterator[str]:
    """Open one page of each kind, beginning with some addresses, and give its address when it is all there.

    What it begins with is always opened: two classes of one kind may look different.
    """
    seen: set[str] = set()
    waiting = list(begin)
    for number, address in enumerate(waiting):
        if number >= len(begin) and kind_of(address) in seen:
            continue
        if "graphiql" in address + visit.page.url or number == 0:
            visit.open(address)
            settle(visit.page)
        else:
            follow(visit, address)
        arrived = visit.page.url.removeprefix(visit.server.url)
        seen |= {kind_of(address), kind_of(arrived)}
        yield arrived
        waiting += [link for link in links(visit) if kind_of(link) not in seen]

"""Caches of functions: none keeps anything by what is sent, so that no client fills a server's memory with keys."""

import gc
import sys
import tracemalloc
from collections.abc import Iterator, Mapping
from functools import _lru_cache_wrapper, reduce
from typing import Any

from tests.factories.world import World, customer_class
from web.http.media_type import accepted

LAYERS = ("models", "resolvers", "schema", "web")
MOST_KEPT = 4096

RUNNING = {"models.database.postgresql_pool._ending"}
"""Tasks, which are gone when they are done."""

QUERIES = (
    'query Q{0} {{ customerClasses(where: {{name: {{contains: "{0}"}}}}) {{ nodes {{ id }} }} }}',
    'query Q{0} {{ customerClass(id: "CustomerClass:{0}") {{ a{0}: name }} node(id: "Customer:{0}") {{ id }} }}',
    'query Q{0} {{ billingPeriods(fromDay: "2026-06-01", timeZone: "Zone/{0}") {{ userErrors {{ code }} }} }}',
    'query Q{0} {{ customerClasses(after: "{0}") {{ totalCount }} __type(name: "T{0}") {{ name }} }}',
    'query Q{0} {{ notificationPreview(template: {{subject: "{0}"}}, language: "x-{0}") {{ userErrors {{ code }} }} }}',
    'query Q{0} {{ customerClass(id: "CustomerClass:2", at: {{version: {0}}}) {{ name }} }}',
)


def caches() -> Iterator[tuple[str, "_lru_cache_wrapper[Any]"]]:
    """Every kept function of ours, by its name."""
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] in LAYERS:
            for key, value in vars(module).items():
                if isinstance(value, _lru_cache_wrapper) and value.__module__ == name:
                    yield f"{name}.{key}", value


def kept() -> Mapping[str, int]:
    """How much each keeps that may keep any number, and how long each collection of a module is."""
    unbounded = {name: cache.cache_info().currsize for name, cache in caches() if cache.cache_info().maxsize is None}
    collections = {
        f"{name}.{key}": len(value)
        for name, module in list(sys.modules.items())
        if name.split(".")[0] in LAYERS
        for key, value in vars(module).items()
        if isinstance(value, dict | set | list) and not key.startswith("__") and f"{name}.{key}" not in RUNNING
    }
    return unbounded | collections


async def ask_everything(world: World, class_id: str, number: int) -> None:
    """Send what nobody has sent before, wherever a client names something."""
    accepted(b"application/json;q=0.%d" % number)
    for query in QUERIES:
        await world.admin.answer(query.format(number))
    given = {
        "id": class_id,
        "expectedVersion": 1,
        "validateOnly": True,
        "name": f"Name {number}",
        "idempotencyKey": f"key {number}",
        "webSelfCare": {"timeZone": f"Zone/{number}", "allowedNetworks": [f"10.0.0.{number % 250}"]},
        "notifications": {"emailAddresses": {"bcc": [f"a{number}@example.com"]}},
        "measuredServices": [{"measuredParameter": f"MeasuredParameter:{number}"}],
    }
    await world.admin.write("customerClassSave", given)
    await world.admin.write("customerDelete", {"ids": [f"Customer:{number}"], "validateOnly": True})


async def test_nothing_is_kept_without_bound_by_what_is_sent(world: World) -> None:
    """One kept the media type for each header, whatever it was."""
    assert len(dict(caches())) > 15
    assert {cache.cache_info().maxsize for _, cache in caches()} - {None} <= set(range(1, MOST_KEPT + 1))
    class_id = await customer_class(world.admin, "Asked for")
    for number in range(1000, 1003):
        await ask_everything(world, class_id, number)
    before = kept()
    for number in range(1003, 1020):
        await ask_everything(world, class_id, number)

    assert kept() == before


PANELS: tuple[dict[str, Any], ...] = (
    {"finances": {"statistics": {"closeDelayHours": 1}}},
    {"finances": {"regularInvoices": {"netValue": 20}}},
    {"finances": {"outOfTurnInvoices": {"netValue": 20}}},
    {"finances": {"taxation": {"assessTaxes": False}}},
    {"webSelfCare": {"brandName": "Ours"}},
    {"webSelfCare": {"twoFactor": True}},
    {"rightToBeForgotten": {"storagePeriodMonths": 3}},
    {"notifications": {"emailAddresses": {"bcc": ["ann@example.com"]}}},
)
READ = (
    "finances { statistics { closeDelayHours } }",
    "finances { regularInvoices { netValue } }",
    "finances { outOfTurnInvoices { netValue } }",
    "finances { taxation { assessTaxes } }",
    "webSelfCare { brandName }",
    "rightToBeForgotten { storagePeriodMonths }",
    "notifications { emailAddresses { bcc } }",
    "measuredServices { pricePerItem }",
)
EVERYTHING = 255


def merged(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Two inputs as one."""
    both = {**one, **other}
    for name in one.keys() & other.keys():
        both[name] = merged(one[name], other[name]) if isinstance(one[name], dict) else other[name]
    return both


async def ask_for_combination(world: World, class_id: str, bits: int) -> None:
    """Save and read the panels that some bits stand for: what is loaded and written is told by their combination."""
    version = (await world.admin.ask("query($id: ID!) { customerClass(id: $id) { version } }", id=class_id))[
        "customerClass"
    ]["version"]
    start: dict[str, Any] = {"id": class_id, "expectedVersion": version, "description": f"Combination {bits}"}
    chosen = [panel for number, panel in enumerate(PANELS) if bits >> number & 1]
    await world.admin.done("customerClassSave", reduce(merged, chosen, start))
    document = " ".join(part for number, part in enumerate(READ) if bits >> number & 1)
    await world.admin.ask(
        f"query($id: ID!) {{ customerClass(id: $id, at: {{version: 1}}) {{ name {document} }} }}", id=class_id
    )


async def test_nothing_is_kept_without_bound_by_which_panels_are_asked_for(world: World) -> None:
    """The statements of each combination of panels were kept for good, and there are as many as subsets of panels."""
    class_id = await customer_class(world.admin, "Asked for")
    await ask_for_combination(world, class_id, EVERYTHING)
    for number in range(len(PANELS)):
        await ask_for_combination(world, class_id, 1 << number)
    before = kept()
    for bits in range(3, EVERYTHING, 12):
        await ask_for_combination(world, class_id, bits)

    assert kept() == before


LONG = 100_000
ROUNDS = 20


async def send_long_texts(world: World, class_id: str, number: int) -> None:
    """Send texts that nobody has sent before and that no column has room for, wherever a text is looked at."""
    text = f"{number}{'a' * LONG}"
    panels = {
        "finances": {"statistics": {"xdrRecipients": [f"{text}@example.com"]}},
        "webSelfCare": {"timeZone": text, "allowedNetworks": [text], "defaultLanguage": text, "logoUrl": text},
        "notifications": {"emailAddresses": {"bcc": [f"{text}@example.com"], "fromAddress": f"{text}@example.com"}},
    }
    given = {"id": class_id, "expectedVersion": 1, "validateOnly": True, "name": text, "reason": text}
    await world.admin.write("customerClassSave", {**given, **panels})
    template = {"type": "LOW_BALANCE", "language": text, "smsText": f"{{{{ {text} }}}}", "bcc": [f"{text}@example.com"]}
    await world.admin.write("notificationSetSave", {"name": text, "templates": [template], "validateOnly": True})
    await world.admin.write("userSave", {"userName": text, "validateOnly": True})
    await world.admin.write("serviceSave", {"name": text, "code": text, "validateOnly": True})


async def test_no_text_is_kept_that_is_longer_than_its_column(world: World) -> None:
    """The addresses of a list were kept as they were sent: a thousand of them, each as long as a request may be."""
    class_id = await customer_class(world.admin, "Asked for")
    for number in range(2):
        await send_long_texts(world, class_id, number)
    gc.collect()
    tracemalloc.start()
    for number in range(2, 2 + ROUNDS):
        await send_long_texts(world, class_id, number)
    gc.collect()
    kept_bytes, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert kept_bytes < ROUNDS * LONG / 4

"""The walks of `docs/architecture.md`: each step runs, and in the order in which the page tells them."""

import re
import sys
import threading
from collections.abc import Awaitable
from pathlib import Path
from types import FrameType

import pytest

from models.database.readers import Reader
from resolvers.drafts.reach import reach_of
from resolvers.reading.dialect import dialect
from schema.api import execution as executing
from schema.api.execution import Execution
from tests.factories.client import errors
from tests.factories.world import World, customer

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
STEP = re.compile(r"^[0-9]+\. `([\w/]+\.py)`", re.MULTILINE)


def steps(heading: str) -> list[str]:
    """The steps of a walk from the schema on; those of `web` come before."""
    named = STEP.findall(PAGE.partition(f"## {heading}\n")[2].partition("\n## ")[0])
    assert all(one.startswith("web/") for one in named[: len(named) - len(_below_web(named))])
    return [one.replace("sqlite", dialect()) for one in _below_web(named)]


def _below_web(named: list[str]) -> list[str]:
    return [one for one in named if not one.startswith("web/")]


async def ran(doing: Awaitable[object]) -> list[str]:
    """The files of the product in the order in which something of each is called first."""
    called: dict[str, None] = {}

    def note(frame: FrameType, event: str, _of: object) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(f"{ROOT}/") and frame.f_code.co_name != "<module>":
            called.setdefault(frame.f_code.co_filename.removeprefix(f"{ROOT}/"))

    # What was prepared before isn't prepared again, and a thread tells of its calls by itself.
    preparing = threading.Barrier(2, timeout=10)
    for one in [executing._preparing.submit(_tell, note, preparing) for _ in range(2)]:
        one.result()
    sys.setprofile(note)
    try:
        await doing
    finally:
        sys.setprofile(None)
        for one in [executing._preparing.submit(_tell, None, preparing) for _ in range(2)]:
            one.result()
    return list(called)


def _tell(note: object, together: threading.Barrier) -> None:
    """Have a thread tell of its calls, or no longer; both at once, so that none does it twice."""
    together.wait()
    sys.setprofile(note)  # type: ignore[arg-type]


@pytest.fixture
def plain(world: World) -> World:
    """The small operator without what a test's execution does beside a server's."""
    reader: Reader = world.execution._reader
    return World(Execution(reader))


def in_order(called: list[str], heading: str) -> list[str]:
    """The steps of a walk in the order in which they ran."""
    return [one for one in called if one in steps(heading)]


async def test_a_class_is_opened_as_told(plain: World) -> None:
    document = f'{{ opened: customerClass(id: "{plain.private}") {{ name finances {{ taxation {{ method }} }} }} }}'

    called = await ran(plain.admin.ask(document))

    assert in_order(called, "Opening a class") == steps("Opening a class")


async def test_two_panels_are_saved_as_told(plain: World) -> None:
    terms = {"regularInvoices": {"invoiceDueRule": "NET", "netValue": 21}, "taxation": {"method": "FIXED_VAT"}}
    named = {"name": "Walked", "businessModel": "BusinessModel:1"}
    input = {"id": plain.private, "expectedVersion": 1, "idempotencyKey": "walk", **named, "finances": terms}
    payload: dict[str, object] = {}

    async def save() -> None:
        payload.update(await plain.admin.write("customerClassSave", input))

    # What was found out for such an input before isn't found out again.
    reach_of.cache_clear()
    called = await ran(save())

    assert errors(payload) == []
    assert in_order(called, "Saving two panels") == steps("Saving two panels")


async def test_customers_are_assigned_as_told(plain: World) -> None:
    ids = [await customer(plain.admin, name, on=plain.default) for name in ("Ann", "Bob")]
    payload: dict[str, object] = {}

    async def assign() -> None:
        input = {"customerClassId": plain.private, "customerIds": ids}
        payload.update(await plain.admin.write("customerClassAssign", input))

    called = await ran(assign())

    assert payload["affectedCustomers"] == 2
    assert in_order(called, "Assigning a hundred customers") == steps("Assigning a hundred customers")
